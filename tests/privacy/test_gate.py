"""The gate: what people wrote, all that comes out, and what may be published all the same."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sdsite.build import build_site, make_documents
from sdsite.cache import Cache
from sdsite.cli.formats import Formaat, in_format
from sdsite.findings import Finding, Place, Severity
from sdsite.privacy import Guard, PrivacyRule, guard_files
from sdsite.privacy.gate import MOST_TOLD
from sdsite.privacy.public import Public
from sdsite.publish import write
from sdsite.render import OutputFile
from sdsite.render import output as parts_of_files
from sdsite.render.output import Parts, in_parts

CASE = Path(__file__).parent.parent / "sites" / "op_papier"
NOBODY = Guard(Public({}, "", ()))
SUMMARY = "samenvatting: De adviesraad vraagt om meer tijd en om een plek in elke wijk."

THINGS: Mapping[str, tuple[PrivacyRule, str]] = {
    "111222333": (PrivacyRule.BSN, "Haar BSN is 111222333."),
    "NL91 ABNA 0417 1643 00": (PrivacyRule.IBAN, "Naar NL91 ABNA 0417 1643 00."),
    "j.jansen@voorbeeldstad.nl": (PrivacyRule.EMAIL, "Schrijf j.jansen@voorbeeldstad.nl."),
    "06-12345678": (PrivacyRule.TELEPHONE, "Bel 06-12345678."),
    "AB-12-34": (PrivacyRule.LICENCE_PLATE, "De auto met kenteken AB-12-34."),
    "Dorpsweg 12, 1234 AB": (PrivacyRule.HOME_ADDRESS, "Zij woont Dorpsweg 12, 1234 AB."),
    "K.L. Pietersen": (PrivacyRule.NAME, "De heer K.L. Pietersen belde."),
}
"""What is not to be published, with its rule and a sentence in which it stands."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project with an advice on the web and on paper, in which nobody is named."""
    shutil.copytree(CASE, tmp_path / "project", ignore=shutil.ignore_patterns("expected"))
    return tmp_path / "project"


def _append(project: Path, name: str, words: str) -> None:
    file = project / name
    file.write_text(f"{file.read_text('utf-8')}{words}\n", "utf-8")


def _write_summary(project: Path, words: str) -> None:
    file = project / "data" / "adviezen.yml"
    text = file.read_text("utf-8")
    assert SUMMARY in text
    file.write_text(text.replace(SUMMARY, f"samenvatting: '{words}'"), "utf-8")


def _allow(project: Path, *values: str) -> None:
    entries = "".join(f"    - waarde: '{each}'\n      reden: een proef\n" for each in values)
    _append(project, "site_config.yml", f"privacy:\n  toegestaan:\n{entries}")


def _told(findings: tuple[Finding, ...], rule: PrivacyRule) -> list[Finding]:
    return [each for each in findings if each.rule == rule]


@pytest.mark.parametrize("value", THINGS)
def test_wat_in_een_bron_staat_houdt_de_bouw_tegen(
    value: str, project: Path, tmp_path: Path
) -> None:
    rule, sentence = THINGS[value]
    site = tmp_path / "site"
    write((OutputFile("index.html", b"de oude site"),), site)
    before = sorted(site.rglob("*"))
    _append(project, "data/adviezen.yml", f"# {sentence}")

    report = build_site(project, site)

    (finding,) = _told(report.findings, rule)
    lines = (project / "data/adviezen.yml").read_text("utf-8").count("\n")
    assert finding.place == Place("data/adviezen.yml", lines)
    assert finding.severity is Severity.ERROR
    assert report.failed
    assert not report.written
    assert sorted(site.rglob("*")) == before
    assert (site / "index.html").read_bytes() == b"de oude site"


@pytest.mark.parametrize("value", THINGS)
def test_geen_melding_zegt_de_waarde(value: str, project: Path) -> None:
    _write_summary(project, THINGS[value][1])
    _append(project, "data/adviezen.yml", f"'{value}': dit is geen sleutel van een advies")
    report = build_site(project, None)
    assert "onbekende-sleutel" in {each.rule for each in report.findings}
    for formaat in set(Formaat) - {Formaat.TEKST}:
        assert value not in in_format(formaat, report, project)
    for finding in report.findings:
        assert value not in str(finding)


@pytest.mark.parametrize("name", ["site_config.yml", "data/documenten.yml", "content/over.md"])
def test_elk_bestand_wordt_nagekeken_ook_het_commentaar(name: str, project: Path) -> None:
    (project / "content").mkdir(exist_ok=True)
    (project / "content/over.md").write_text("---\ntitel: Over\n---\n\nTekst.\n", "utf-8")
    mark = "<!-- bel 06-12345678 -->" if name.endswith(".md") else "# bel 06-12345678"
    _append(project, name, mark)
    (finding,) = _told(build_site(project, None).findings, PrivacyRule.TELEPHONE)
    assert finding.place.file == name


def test_alles_wordt_tegelijk_verteld(project: Path) -> None:
    for _, sentence in THINGS.values():
        _append(project, "data/adviezen.yml", f"# {sentence}")
    told = {each.rule for each in build_site(project, None).findings}
    assert told >= {str(rule) for rule, _ in THINGS.values()}


def test_van_een_bestand_vol_wordt_verteld_hoeveel_er_nog_zijn(project: Path) -> None:
    lines = "\n".join(f"# bel 06-1{number:07d}" for number in range(MOST_TOLD + 1200))
    _append(project, "data/adviezen.yml", lines)
    findings = _told(build_site(project, None).findings, PrivacyRule.TELEPHONE)
    assert len(findings) == MOST_TOLD
    assert findings[-1].message.endswith("Verderop in dit bestand staat er nog 1.200 keer zoiets.")


def test_twijfel_is_een_waarschuwing_en_wordt_niet_herhaald(project: Path, tmp_path: Path) -> None:
    _write_summary(project, "J. Pietersen schreef het, met nummer 111222333.")
    report = build_site(project, tmp_path / "site")
    assert report.written
    assert {(each.rule, each.severity.value, each.place.file) for each in report.findings} == {
        ("burgerservicenummer", "waarschuwing", "data/adviezen.yml"),
        ("naam-buiten-register", "waarschuwing", "data/adviezen.yml"),
    }


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[OutputFile, ...]:
    """Every file of a site in which everything stands, for it was allowed."""
    project = tmp_path_factory.mktemp("alles") / "project"
    shutil.copytree(
        CASE.with_name("op_een_adres"), project, ignore=shutil.ignore_patterns("expected")
    )
    _append(project, "site_config.yml", "pdf: [bundel-adviesraad]")
    words = " ".join(sentence for _, sentence in THINGS.values())
    _write_summary(project, words)
    events = project / "data/gebeurtenissen.yml"
    text = events.read_text("utf-8")
    events.write_text(text.replace("De raad bespreekt het advies.", words), "utf-8")
    reactions = project / "data/collegereacties.yml"  # the workbook of this site has their titles
    text = reactions.read_text("utf-8")
    reactions.write_text(text.replace("titel: Reactie op advies 1", f"titel: '{words}'"), "utf-8")
    _allow(project, *THINGS)
    files: list[OutputFile] = []
    report = build_site(project, None, show=files.append)
    assert [str(each) for each in report.findings] == []
    return tuple(files)


@pytest.mark.parametrize("value", THINGS)
@pytest.mark.parametrize(
    "path",
    [
        "adviezen/2030-1/index.html",
        "api/v1/adviezen/index.json",
        "gegevens/adviezen.csv",
        "gegevens/spoor.xlsx",
        "feeds/adviezen.xml",
        "kalender/alles.ics",
        "pdf/bundel-adviesraad.pdf",
        "zoekindex",
    ],
)
def test_elk_soort_bestand_van_de_site_wordt_nagekeken(
    path: str, value: str, made: tuple[OutputFile, ...]
) -> None:
    files = [replace(each, own=None) for each in made if each.path.startswith(path)]
    assert files, sorted(each.path for each in made)
    rule, _ = THINGS[value]
    findings = _told(guard_files(NOBODY, files, Cache()), rule)
    assert any(each.place.file.startswith(f"site/{path}") for each in findings)
    assert all(value not in str(each) for each in findings)


@pytest.mark.parametrize("value", [None, *THINGS])
def test_wat_in_andere_bestanden_herhaald_wordt_verandert_geen_bevinding(
    value: str | None, made: tuple[OutputFile, ...]
) -> None:
    guard = Guard(Public({each: Place("x") for each in THINGS if each != value}, "", ()))
    once = [each for each in made if each.own is not None]
    assert any(value in each.content.decode() for each in once) if value else once
    every = [replace(each, own=None) for each in made]
    assert guard_files(guard, made, Cache()) == guard_files(guard, every, Cache())


@pytest.mark.parametrize("value", THINGS)
def test_wat_een_lijst_zelf_over_haar_gegevens_zegt_wordt_nagekeken(value: str) -> None:
    rule, sentence = THINGS[value]
    parts = Parts("api/v1/x/index.json")
    clean, own = b'{"id": "x"}', f'"kop": "{sentence}",\n'.encode()
    files = [OutputFile("api/v1/x/x.json", clean + b"\n")]
    files += [*parts.add(b"{" + own), *parts.add(clean, copied=True), *parts.add(b"}")]
    (finding,) = guard_files(NOBODY, [*files, parts.end()], Cache())
    assert (finding.rule, finding.place) == (rule, Place("site/api/v1/x/index.json", 1))


def test_wat_twee_velden_samen_zeggen_houdt_de_bouw_tegen(project: Path, tmp_path: Path) -> None:
    file = project / "data/adviezen.yml"
    text = file.read_text("utf-8")
    text = text.replace(
        'letter: "1"\n    titel: Neem meer tijd', 'letter: "06"\n    titel: "12345678"'
    )
    file.write_text(text, "utf-8")
    report = build_site(project, tmp_path / "site")
    (finding,) = _told(report.findings, PrivacyRule.TELEPHONE)
    assert finding.place.file.startswith("site/")
    assert report.failed
    assert not (tmp_path / "site").exists()


def test_een_document_voor_papier_gaat_door_dezelfde_poort(project: Path, tmp_path: Path) -> None:
    _write_summary(project, "Bel 06-12345678.")
    report = make_documents(project, tmp_path / "pdf", ["bundel-adviesraad"])
    assert _told(report.findings, PrivacyRule.TELEPHONE)
    assert not (tmp_path / "pdf").exists()


def test_een_uitzondering_met_reden_laat_precies_die_waarde_door(project: Path) -> None:
    _write_summary(project, "Bel 06-12345678 of 06-12345679.")
    _allow(project, "0612345678")
    (finding,) = _told(build_site(project, None).findings, PrivacyRule.TELEPHONE)
    assert "9" in finding.message


def test_een_uitzondering_zonder_reden_is_een_fout(project: Path) -> None:
    _append(project, "site_config.yml", "privacy:\n  toegestaan:\n    - waarde: '06-12345678'")
    report = build_site(project, None)
    assert report.failed
    (finding,) = report.findings
    assert "reden" in finding.message


def test_een_uitzondering_die_niets_doorlaat_wordt_gemeld(project: Path) -> None:
    _allow(project, "06-12345678")
    (finding,) = build_site(project, None).findings
    assert finding.rule == PrivacyRule.UNUSED
    assert finding.severity is Severity.WARNING
    assert finding.place.file == "site_config.yml"
    assert "06-12345678" not in str(finding)


def test_een_uitzondering_die_alleen_voor_een_document_telt_wordt_bij_papier_niet_gemist(
    project: Path, tmp_path: Path
) -> None:
    _allow(project, "06-12345678")
    assert make_documents(project, tmp_path / "pdf", ["bundel-adviesraad"]).findings == ()


def test_het_postvak_van_contact_mag_overal(project: Path) -> None:
    _append(project, "site_config.yml", "contact: post@voorbeeldstad.nl")
    _write_summary(project, "Schrijf naar post@voorbeeldstad.nl.")
    assert build_site(project, None).findings == ()


def test_wie_in_het_register_staat_mag_genoemd_worden(project: Path) -> None:
    _write_summary(project, "De heer K.L. Pietersen is burgemeester.")
    person = {
        "id": "persoon-pietersen",
        "titel": "K.L. Pietersen",
        "rol": "burgemeester",
        "organisatie": "organisatie-college",
        "bronnen": [{"document": "document-advies"}],
    }
    (project / "data/personen.yml").write_text(json.dumps(person), "utf-8")
    assert build_site(project, None).findings == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(100_000_000, 999_999_999))
def test_een_zaaknummer_houdt_niets_tegen(number: int) -> None:
    page = f"<dt>Zaaknummer</dt><dd>{number}</dd>".encode()
    data = f'{{"id": "x",\n"zaaknummer": "{number}"}}'.encode()
    files = OutputFile("a/index.html", page), OutputFile("api/v1/x.json", data)
    assert guard_files(NOBODY, files, Cache()) == ()


def test_wat_in_meer_bestanden_staat_wordt_een_keer_verteld() -> None:
    files = [OutputFile(f"{each}/index.html", b"<p>\nBel 06-12345678</p>") for each in "cab"]
    (finding,) = guard_files(NOBODY, files, Cache())
    assert finding.place == Place("site/a/index.html", 2)
    assert finding.message == (
        'Hier staat een telefoonnummer: "06********8", en ook in 2 andere bestanden van de site.'
    )


def test_het_pad_van_een_bestand_telt_mee() -> None:
    (finding,) = guard_files(NOBODY, [OutputFile("over/jo@dorp.nl/index.html", b"")], Cache())
    assert finding.rule == PrivacyRule.EMAIL


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("size", [1, 120, 4_000_000])
def test_in_delen_wordt_op_dezelfde_regel_hetzelfde_gevonden(thing: str, size: int) -> None:
    words = [f"Zin {n} over de begroting van het jaar." for n in range(40)]
    words[23] = THINGS[thing][1]
    records = [f'{{"id": "advies-{n}",\n"tekst": "{each}"}},\n' for n, each in enumerate(words)]
    rows = ["id,tekst\r\n", *(f'advies-{n},"{each}"\r\n' for n, each in enumerate(words))]
    with patch.object(parts_of_files, "PART", size):
        listed = list(in_parts("api/v1/x.json", (each.encode() for each in records)))
        table = list(in_parts("gegevens/x.csv", (each.encode() for each in rows)))
    for files, line in ((listed, 48), (table, 25)):
        (finding,) = guard_files(NOBODY, files, Cache())
        assert (finding.rule, finding.place.line) == (THINGS[thing][0], line)


def test_de_naam_van_een_kolom_telt_in_elk_deel_van_een_tabel() -> None:
    rows = ["id,bsn\r\n", *(f"advies-{n},\r\n" for n in range(40)), "advies-40,111 222 333\r\n"]
    with patch.object(parts_of_files, "PART", 100):
        files = list(in_parts("gegevens/x.csv", (each.encode() for each in rows)))
    assert len(files) > 3
    (finding,) = guard_files(NOBODY, files, Cache())
    assert (finding.rule, finding.severity) == (PrivacyRule.BSN, Severity.ERROR)
    assert finding.place == Place("site/gegevens/x.csv", 42)
