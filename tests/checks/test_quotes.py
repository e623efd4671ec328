"""A quote stands in the text of its document, on the page that is told, or the check says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from sdsite.build import build_site
from sdsite.checks import check
from sdsite.checks.quotes import wrong_quotes
from sdsite.config import Config, load_config
from sdsite.model import Register
from sdsite.sources import read, read_texts
from tests.small_register import CONFIG, small

TEXT = (
    "Plan voor de wijken\n\nInwoners krijgen binnen vier we-\nken een reactie\nop hun vraag.\f"
    "Wij openen “tien” balies, voor € 1.250,50 per stuk; dat is 4,5 procent.\f"
    "Het derde blad gaat *verder* over de hulp in de wijk.\n"
)
Quoted = Callable[..., tuple[str, ...]]


@pytest.fixture
def quoted(tmp_path: Path) -> Quoted:
    """What the check says of a quote from the plan, of which the text is at hand."""

    def findings(words: str, page: str = "", *, first: int = 1) -> tuple[str, ...]:
        (tmp_path / "plan.txt").write_text(TEXT, "utf-8")
        config = (
            f"{CONFIG}brontekst: [{{document: document-plan, bestand: plan.txt, "
            f"eerste_bladzijde: {first}}}]\n"
        )
        doel = (
            "id: doel-1\ntitel: Doel\nsoort: maatschappelijk\nbronnen:\n"
            f"  - document: document-plan\n    pagina: '{page}'\n    citaat: '{words}'\n"
        )
        return _checked(tmp_path, {"doelen.yml": doel}, config)

    return findings


@pytest.mark.parametrize(
    "words",
    [
        "Inwoners krijgen binnen vier weken een reactie op hun vraag.",
        "inwoners krijgen",
        'Wij openen "tien" balies, voor € 1.250,50 per stuk',
        "Inwoners … een reactie … hun vraag",
        "Inwoners (...) een reactie […] hun vraag",
        "gaat verder over de hulp",
    ],
)
def test_leestekens_regeleinden_en_weglatingen_tellen_niet_mee(quoted: Quoted, words: str) -> None:
    assert quoted(words) == ()


@pytest.mark.parametrize(
    "words",
    [
        "Inwoners krijgen binnen zes weken een reactie op hun vraag",
        "voor € 1.250.50 per stuk",
        "dat is 45 procent",
        "op hun vraag … Inwoners krijgen",
    ],
)
def test_andere_woorden_cijfers_of_volgorde_worden_gemeld(quoted: Quoted, words: str) -> None:
    (finding,) = quoted(words)
    assert finding.startswith(
        'data/doelen.yml:7: waarschuwing: Dit citaat staat niet zo in "document-plan".'
    )


def test_de_melding_noemt_de_woorden_die_er_het_meest_op_lijken(quoted: Quoted) -> None:
    (finding,) = quoted("Inwoners krijgen binnen zes we- ken een reactie")
    assert 'Het meest lijkt erop: "Inwoners krijgen binnen vier we- ken een reactie".' in finding


def test_wat_nergens_op_lijkt_krijgt_geen_voorstel(quoted: Quoted) -> None:
    (finding,) = quoted("gratis zwemmen")
    assert "Het meest lijkt erop" not in finding


def test_een_citaat_op_een_andere_pagina_noemt_de_goede(quoted: Quoted) -> None:
    assert quoted("Wij openen", "2") == ()
    assert quoted("Wij openen", "1-2") == ()
    assert quoted("Wij openen", "10", first=9) == ()
    assert quoted("op hun vraag. Wij openen", "1-2") == ()
    (finding,) = quoted("Wij openen", "3")
    assert (
        'Dit citaat staat niet op pagina 3 van "document-plan", wel op pagina 2. '
        "Verbeter de pagina, of het citaat. [citaat-op-andere-pagina]"
    ) in finding


def test_een_pagina_die_geen_getal_is_wordt_niet_nagekeken(quoted: Quoted) -> None:
    assert quoted("Wij openen", "v") == ()


def test_de_woorden_van_een_duiding_worden_ook_teruggezocht(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text(TEXT, "utf-8")
    config = f"{CONFIG}brontekst: [{{document: document-plan, bestand: plan.txt}}]\n"
    bron = "bronnen: [{document: document-plan}]"
    doelen = "".join(
        f"- {{id: doel-{n}, titel: Doel, soort: maatschappelijk, {bron}}}\n" for n in (1, 2)
    )
    relatie = (
        "{id: relatie-1, titel: Samen, van: doel-1, soort: verwijst naar, naar: doel-2, "
        f"zekerheid: afgeleid, duiding: {{woorden: dit staat er niet}}, {bron}}}\n"
    )
    (finding,) = _checked(tmp_path, {"doelen.yml": doelen, "relaties.yml": relatie}, config)
    assert finding.startswith("data/relaties.yml:1: waarschuwing: Dit citaat staat niet zo")


def test_zonder_de_tekst_zegt_de_controle_niets(quoted: Quoted, tmp_path: Path) -> None:
    assert quoted("dit staat er niet")
    (tmp_path / "plan.txt").unlink()
    assert build_site(tmp_path, None).findings == ()


def test_een_tekst_bij_een_document_dat_er_niet_is_wordt_gemeld(tmp_path: Path) -> None:
    config = f"{CONFIG}brontekst: [{{document: document-pan, bestand: x.txt}}]\n"
    (finding,) = _checked(tmp_path, {}, config)
    assert finding.endswith('Bedoelde u "document-plan"? [onbekend-id]')


def test_elk_citaat_van_de_echte_site_staat_in_zijn_document(
    project: Path, real_register: Register
) -> None:
    """Says something only where the five source texts are at hand."""
    config, _ = load_config(read(project)[0].config)
    assert config is not None
    assert list(map(str, wrong_quotes(real_register, config, _texts(project, config)))) == []


def _checked(folder: Path, files: Mapping[str, str], config: str) -> tuple[str, ...]:
    made = small(folder, files, config)
    assert made.config is not None
    assert made.findings == ()
    return tuple(map(str, check(made.register, made.config, _texts(folder, made.config))))


def _texts(project: Path, config: Config) -> Mapping[str, str]:
    return read_texts(project, {each.document: each.bestand for each in config.brontekst})
