"""How easily each page reads, and how the check says so."""

from pathlib import Path

from sdsite.pages.reading_scores import reading_lines, reading_scores
from sdsite.readability import Ease
from sdsite.report import PageScore
from tests.small_register import small

FILES = {
    "themas.yml": "id: thema-wonen\ntitel: Wonen\nuitleg: Hoe u woont.\n",
    "keuzes.yml": """\
- {id: keuze-1, titel: Een, nummer: 1, vraag: A?, polen: [x, y], keuze: B., nuance: C.}
""",
    "content/over.md": "---\ntitel: Over\nkort: Wie wij zijn.\n---\n\nTekst.\n",
}
HARD = Ease(sentences=5, words=120, spelled=120, syllables=300)
EASY = Ease(sentences=20, words=120, spelled=120, syllables=160)


def test_de_moeilijkste_pagina_staat_voorop(tmp_path: Path) -> None:
    register = small(tmp_path, FILES).register
    scores = reading_scores(register, {"over": EASY, "thema-wonen": HARD})
    assert [(each.address, each.score, each.words) for each in scores] == [
        ("themas/wonen/", -8, 120),
        ("over/", 99, 120),
    ]


def test_een_pagina_met_weinig_woorden_krijgt_geen_score(tmp_path: Path) -> None:
    register = small(tmp_path, FILES).register
    few = Ease(sentences=1, words=99, spelled=99, syllables=200)
    assert reading_scores(register, {"thema-wonen": few, "onbekend": HARD}) == ()


def test_wat_op_een_pagina_staat_telt_op(tmp_path: Path) -> None:
    register = small(tmp_path, FILES).register
    half = Ease(sentences=2, words=60, spelled=60, syllables=90)
    [score] = reading_scores(register, {"": half, "over": half} | {"": half + half})
    assert score.address == ""


def test_de_regels_noemen_de_moeilijkste_tien() -> None:
    scores = [PageScore(f"pagina-{number}/", 40 + number, 9, 120) for number in range(25)]
    first, *pages, last = reading_lines(scores, 60)
    assert first == (
        "Leesscore (Flesch-Douma, 100 is heel makkelijk): 20 van de 25 pagina's met ten minste 100 "
        "woorden eigen tekst scoren onder 60."
    )
    assert pages[0] == "    40  /pagina-0/"
    assert len(pages) == 10
    assert last == "  Alle scores staan in de uitvoer van --formaat json."


def test_er_staat_niets_als_alles_goed_leest() -> None:
    assert list(reading_lines([PageScore("a/", 60, 9, 120)], 60)) == []
    assert list(reading_lines([], 60)) == []
