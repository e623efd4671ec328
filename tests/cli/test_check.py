"""`sdsite check` as somebody types it."""

import json
from pathlib import Path

from tests.cli.conftest import Terminal
from tests.external_links.server import Page, served


def test_check_schrijft_niets(terminal: Terminal, small_project: Path) -> None:
    before = sorted(small_project.rglob("*"))
    assert terminal.run("check", "--project", small_project) == 0
    *missing, summary = terminal.out.splitlines()
    assert summary.startswith("Alles klopt: ")
    assert any(line.startswith("  documenten: ") for line in missing)
    assert sorted(small_project.rglob("*")) == before


def test_een_waarschuwing_wordt_geteld_en_houdt_niets_tegen(
    terminal: Terminal, small_project: Path
) -> None:
    (small_project / "data/plaatje.png").write_bytes(b"x")
    assert terminal.run("check", "--project", small_project) == 0
    assert "data/plaatje.png: waarschuwing: " in terminal.out
    assert "1 waarschuwing," in terminal.out


def test_een_peildatum_voor_het_oudste_stuk_is_een_fout(
    terminal: Terminal, small_project: Path
) -> None:
    assert terminal.run("check", "--project", small_project, "--peildatum", "2001-01-01") == 1
    assert "De peildatum 2001-01-01 ligt voor het oudste stuk dat wij lazen" in terminal.out


def test_streng_maakt_van_een_waarschuwing_een_fout(
    terminal: Terminal, small_project: Path
) -> None:
    (small_project / "data/plaatje.png").write_bytes(b"x")
    assert terminal.run("check", "--project", small_project, "--streng") == 1
    assert "data/plaatje.png: fout: " in terminal.out
    assert "Niet gelukt: 1 fout, 0 waarschuwingen" in terminal.out


def test_streng_zonder_waarschuwingen_is_goed(terminal: Terminal, small_project: Path) -> None:
    assert terminal.run("check", "--project", small_project, "--streng") == 0


def test_een_formaat_voor_een_programma_staat_alleen_op_de_uitvoer(
    terminal: Terminal, small_project: Path
) -> None:
    (small_project / "data/plaatje.png").write_bytes(b"x")
    assert terminal.run("check", "--project", small_project, "--formaat", "json") == 0
    [finding] = json.loads(terminal.out)["bevindingen"]
    assert finding["regel"] == "onbekend-bestandstype"
    assert "Alles klopt: " in terminal.err
    assert terminal.run("check", "--project", small_project, "--formaat", "sarif", "--streng") == 1
    assert json.loads(terminal.out)["runs"][0]["results"][0]["level"] == "error"


LONG = "uitleg: De gemeente " + "wil heel graag " * 8 + "dat u meedoet."


def test_taal_blijft_een_waarschuwing_ook_met_streng(
    terminal: Terminal, small_project: Path
) -> None:
    theme = f"id: thema-wonen\ntitel: Wonen\n{LONG}\n"
    (small_project / "data/themas.yml").write_text(theme, encoding="utf-8")
    assert terminal.run("check", "--project", small_project, "--streng") == 0
    assert "data/themas.yml:3: waarschuwing: Deze zin heeft 29 woorden: “" in terminal.out
    assert "1 waarschuwing," in terminal.out


def test_bouwen_zegt_niets_over_taal(terminal: Terminal, small_project: Path) -> None:
    theme = f"id: thema-wonen\ntitel: Wonen\n{LONG}\n"
    (small_project / "data/themas.yml").write_text(theme, encoding="utf-8")
    assert terminal.run("build", "--project", small_project) == 0
    assert "lange-zin" not in terminal.out
    assert "Leesscore" not in terminal.out


def test_extern_met_streng_een_dode_link_is_een_fout_en_wat_niet_is_na_te_gaan_niet(
    terminal: Terminal, small_project: Path
) -> None:
    with served({"/dicht": Page(403)}) as site:
        page = f"---\ntitel: O\nkort: K.\n---\n\n- {site.address}/dicht\n- {site.address}/weg\n"
        (small_project / "content").mkdir(exist_ok=True)
        (small_project / "content/over-ons.md").write_text(page, encoding="utf-8")
        words = ("check", "--project", small_project, "--extern", "--streng", "--formaat", "json")
        assert terminal.run(*words) == 1
    told = json.loads(terminal.out)
    assert {each["regel"]: each["ernst"] for each in told["bevindingen"]} == {
        "externe-link-niet-na-te-gaan": "waarschuwing",
        "externe-link-dood": "fout",
    }
    assert [(each["uitkomst"], each["code"]) for each in told["externe_links"]] == [
        ("niet na te gaan", 403),
        ("dood", 404),
    ]
    assert told["externe_links"][1]["plaatsen"][0]["regelnummer"] == 7
    assert "Andere websites nagaan (2 van 2)" in terminal.err
