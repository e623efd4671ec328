"""`sdsite build` as somebody types it."""

import re
from pathlib import Path

from tests.cli.conftest import Terminal

SECONDS = re.compile(r"\d+,\d seconden")


def test_build_schrijft_de_site_en_telt_wat_er_is(terminal: Terminal, small_project: Path) -> None:
    assert terminal.run("build", "--project", small_project) == 0
    assert (small_project / "site/index.html").exists()
    pages = len(list((small_project / "site").rglob("*.html")))
    note, last = SECONDS.sub("…", terminal.out).splitlines()
    assert note.startswith("Zonder basis_url in site_config.yml maakt de site geen sitemaps")
    assert last == (
        f"De website staat in {small_project}/site: {pages} pagina's, 13 verbanden, "
        "0 waarschuwingen, …."
    )
    assert terminal.err.splitlines()[0] == "Bestanden lezen"


def test_out_kiest_een_andere_map(terminal: Terminal, small_project: Path, tmp_path: Path) -> None:
    out = tmp_path / "elders/site"
    assert terminal.run("build", "--project", small_project, "--out", out) == 0
    assert (out / "index.html").exists()
    assert not (small_project / "site").exists()


def test_een_fout_geeft_een_regel_en_code_1(terminal: Terminal, small_project: Path) -> None:
    (small_project / "data/leeg.yml").write_text("")
    assert terminal.run("build", "--project", small_project) == 1
    finding, last = terminal.out.splitlines()
    assert finding == (
        "data/leeg.yml: fout: Dit bestand is leeg. Vul het, of haal het weg. [leeg-bestand]"
    )
    assert SECONDS.sub("…", last) == (
        "Niet gelukt: 1 fout, 0 waarschuwingen, …. "
        "Er is niets geschreven; de oude website is onveranderd."
    )


def test_peildatum_komt_op_de_site(terminal: Terminal, small_project: Path) -> None:
    assert terminal.run("build", "--project", small_project, "--peildatum", "2031-05-04") == 0
    assert "4 mei 2031" in (small_project / "site/index.html").read_text("utf-8")


def test_een_verlopen_security_txt_wordt_gemeld_en_houdt_niets_tegen(
    terminal: Terminal, small_project: Path
) -> None:
    for file in (*small_project.rglob("*.yml"), *small_project.rglob("*.csv")):
        file.write_text(file.read_text("utf-8").replace("2030", "2020"), "utf-8")
    with (small_project / "site_config.yml").open("a", encoding="utf-8") as settings:
        settings.write("contact: post@voorbeeld.nl\n")
    assert terminal.run("build", "--project", small_project) == 0
    assert "security.txt gold een jaar, tot 2021-06-02, en is verlopen." in terminal.out
    assert "1 waarschuwing, " in terminal.out
