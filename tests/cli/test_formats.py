"""Findings in the formats of programs, read back as those programs read them."""

import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sarif_kit.validate import validation_errors

from sdsite.checks import CheckRule
from sdsite.cli.formats import Formaat, in_format
from sdsite.findings import Finding, Place, Severity
from sdsite.report import BuildReport, PageScore

FINDINGS = (
    Finding(Place("data/a b.yml", 3), CheckRule.UNKNOWN_ID, "Er is 50% mis.", "Kijk: na, goed."),
    Finding(Place("data"), "iets-nieuws", "Regel een.\nRegel twee.", "", Severity.WARNING),
)
texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_json_noemt_bestand_regelnummer_ernst_regel_melding_en_herstel(here: Path) -> None:
    told = json.loads(in_format(Formaat.JSON, BuildReport(FINDINGS), here))
    assert told["versie"] == 1
    assert told["bevindingen"] == [
        {
            "bestand": "data/a b.yml",
            "regelnummer": 3,
            "ernst": "fout",
            "regel": "onbekend-id",
            "melding": "Er is 50% mis.",
            "herstel": "Kijk: na, goed.",
        },
        {
            "bestand": "data",
            "regelnummer": None,
            "ernst": "waarschuwing",
            "regel": "iets-nieuws",
            "melding": "Regel een.\nRegel twee.",
            "herstel": "",
        },
    ]


def test_json_geeft_de_leesscore_van_elke_pagina(here: Path) -> None:
    report = BuildReport((), scores=(PageScore("over/", 48, 12, 150),))
    told = json.loads(in_format(Formaat.JSON, report, here))
    assert told["bevindingen"] == []
    assert told["leesscores"] == [{"adres": "/over/", "score": 48, "zinnen": 12, "woorden": 150}]


def test_github_krijgt_een_opdracht_op_een_regel(here: Path) -> None:
    assert in_format(Formaat.GITHUB, BuildReport(FINDINGS), here).splitlines() == [
        "::error file=data/a b.yml,line=3,title=onbekend-id::Er is 50%25 mis. Kijk: na, goed.",
        "::warning file=data,title=iets-nieuws::Regel een.%0ARegel twee.",
    ]


@given(file=texts, message=texts, hint=texts)
def test_github_leest_terug_wat_er_stond(file: str, message: str, hint: str) -> None:
    """As the runner of GitHub Actions reads a workflow command."""
    finding = Finding(Place("x", 1), file, message, hint)
    command = in_format(Formaat.GITHUB, BuildReport((finding,)), Path())
    assert re.search(r"[\r\n]", command.removesuffix("\n")) is None
    read = re.fullmatch(r"::error ([^:]*)::(.*)\n", command, re.DOTALL)
    assert read is not None
    properties = dict(pair.split("=", 1) for pair in read[1].split(","))
    assert _undone(properties["title"]) == file
    assert _undone(read[2]) == f"{message} {hint}".rstrip()


def _undone(text: str) -> str:
    for escaped, plain in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(escaped, plain)
    return text


def test_sarif_klopt_met_het_json_schema_van_oasis(here: Path) -> None:
    for findings in ((), FINDINGS):
        assert (
            validation_errors(json.loads(in_format(Formaat.SARIF, BuildReport(findings), here)))
            == []
        )


def test_sarif_kent_de_regel_de_plaats_en_de_zwaarte(here: Path) -> None:
    [run] = json.loads(in_format(Formaat.SARIF, BuildReport(FINDINGS), here))["runs"]
    first, second = run["results"]
    place = first["locations"][0]["physicalLocation"]
    assert unquote(place["artifactLocation"]["uri"]) == "data/a b.yml"
    assert place["region"] == {"startLine": 3}
    assert (first["level"], second["level"]) == ("error", "warning")
    assert "region" not in second["locations"][0]["physicalLocation"]
    rules = run["tool"]["driver"]["rules"]
    assert [rules[each["ruleIndex"]]["id"] for each in run["results"]] == [
        "onbekend-id",
        "iets-nieuws",
    ]
    assert rules[first["ruleIndex"]]["shortDescription"]["text"] == CheckRule.UNKNOWN_ID.summary


def test_een_bestand_heet_zoals_het_vanaf_deze_map_heet(here: Path) -> None:
    command = in_format(Formaat.GITHUB, BuildReport(FINDINGS[1:]), here / "gemeente")
    assert command.startswith("::warning file=gemeente/data,")


def test_een_bestand_buiten_deze_map_heeft_zijn_hele_pad(here: Path) -> None:
    (here / "elders").mkdir()
    [run] = json.loads(in_format(Formaat.SARIF, BuildReport(FINDINGS[1:]), here.parent))["runs"]
    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == (here.parent / "data").as_uri()
