"""Evidence: every fact has a source, and every reading its words."""

from __future__ import annotations

from tests.checks.conftest import Checked

BRON = "bronnen: [{document: document-plan}]"
DOELEN = "".join(
    f"- {{id: doel-{n}, titel: Doel, soort: maatschappelijk, {BRON}}}\n" for n in (1, 2)
)


def relatie(zekerheid: str, duiding: str = "") -> str:
    return (
        "{id: relatie-1, titel: Samen, van: doel-1, soort: verwijst naar, naar: doel-2, "
        f"zekerheid: {zekerheid}{duiding}, {BRON}}}\n"
    )


def test_een_gegeven_zonder_bron_wordt_gemeld(checked: Checked) -> None:
    (finding,) = checked({"doelen.yml": "{id: doel-1, titel: Doel, soort: maatschappelijk}\n"})
    assert finding.startswith('data/doelen.yml:1: fout: Bij "doel-1" staat niet waar het vandaan')


def test_een_organisatie_begrip_of_onderdeel_hoeft_geen_eigen_bron_te_hebben(
    checked: Checked,
) -> None:
    opgave = (
        "{id: opgave-1, titel: Zorg, nummer: 1, samenvatting: Zorg., "
        f"voornemens: [{{id: opgave-1-v1, titel: Balie, tekst: Een balie.}}], {BRON}}}\n"
    )
    begrip = "{id: begrip-wmo, titel: Wmo, uitleg: Een wet.}\n"
    assert checked({"opgaven.yml": opgave, "begrippen.yml": begrip}) == ()


def test_een_bron_die_wij_niet_lazen_is_een_waarschuwing(checked: Checked) -> None:
    paper = "{id: document-weg, titel: Stuk, soort: nota, datum: 2029}\n"
    doel = DOELEN.replace("document-plan", "document-weg", 1)
    (finding,) = checked({"documenten/weg.yml": paper, "doelen.yml": doel})
    assert finding.startswith("data/doelen.yml:1: waarschuwing: ")
    assert "[bron-niet-gelezen]" in finding


def test_wat_is_afgeleid_zegt_op_welke_woorden(checked: Checked) -> None:
    (finding,) = checked({"doelen.yml": DOELEN, "relaties.yml": relatie("afgeleid")})
    assert "[afgeleid-zonder-duiding]" in finding
    told = relatie("afgeleid", ", duiding: {woorden: zie doel 2}")
    assert checked({"doelen.yml": DOELEN, "relaties.yml": told}) == ()
    assert checked({"doelen.yml": DOELEN, "relaties.yml": relatie("gesteld")}) == ()
