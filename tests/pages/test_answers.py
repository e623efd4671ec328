"""What was put to the college beside its answer: the parts that draw an advice and a question."""

from __future__ import annotations

from sdsite.pages.answers import Adviesblok, Antwoordblok, Deelvraagblok, VraagEnAntwoord
from sdsite.pages.parts import Label, Spoorstation
from sdsite.render.html import render_part

NONE = Label("geen reactie", "neutraal", "leeg")
HOLE = (Spoorstation("Vervolg", "nog geen bericht", missing=True),)


def _advies(*, reaction_id: str = "", group: int = 0) -> str:
    block = Adviesblok(
        "advies-1-a01",
        "1a",
        "Meer tijd",
        "Neem meer tijd.",
        (),
        NONE,
        "Wij vonden geen reactie.",
        followed=HOLE,
        reaction_id=reaction_id,
        group=group,
    )
    return render_part("adviesblok", block)


def test_een_advies_zonder_reactie_heeft_een_woord_en_een_gat() -> None:
    html = _advies()
    assert ">geen reactie</span>" in html
    assert "Wij vonden geen reactie." in html
    assert '<li class="gat">' in html
    assert 'class="blok advies"' in html, "a page without a filter has no groups"


def test_een_reactie_en_een_groep_staan_in_het_blok() -> None:
    html = _advies(reaction_id="collegereactie-1", group=2)
    assert 'id="collegereactie-1"' in html
    assert 'class="blok advies groep groep-2"' in html


def test_een_deelvraag_staat_naast_haar_eigen_antwoord() -> None:
    answer = Antwoordblok("Twee maanden.", id="v1-antwoord", title="Nog even", by="het college")
    part = Deelvraagblok("v1a", "1a", "Hoeveel tijd?", answer, group=1)
    html = render_part("vraag_en_antwoord", VraagEnAntwoord("v1", "1", "Tijd", (part,)))
    assert html.index("Hoeveel tijd?") < html.index("Nog even") < html.index("Twee maanden.")
    assert 'class="vraag__deel groep groep-1" id="v1a"' in html
    assert 'class="vraag__antwoord" id="v1-antwoord"' in html
    assert "Antwoord van het college" in html
    assert "Wat de vragensteller ziet" not in html, "nothing was observed"


def test_een_vraag_die_niet_is_verdeeld_heeft_een_anker() -> None:
    part = Deelvraagblok("v1", "1", "Hoeveel tijd?", Antwoordblok("Nog geen antwoord."))
    html = render_part("vraag_en_antwoord", VraagEnAntwoord("v1", "1", "Tijd", (part,)))
    assert html.count('id="v1"') == 1
