"""The preview as a whole, as `sdsite serve` runs it: save, break, mend, stop."""

import http.client
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.preview.running import ADVICE, SECONDS, Running, replace, running, small_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return small_project(tmp_path / "project")


@pytest.fixture
def preview(project: Path) -> Iterator[Running]:
    with running(project) as preview:
        yield preview


def test_bewaren_breken_en_herstellen(project: Path, preview: Running) -> None:
    assert "Neem meer tijd" in preview.page_when(lambda page: "_preview" in page)

    events = http.client.HTTPConnection(urlsplit(preview.address).netloc, timeout=SECONDS)
    events.request("GET", "/_preview/events")
    line = events.getresponse()
    first = _next_mark(line)
    replace(project / ADVICE, "Neem meer tijd", "Neem alle tijd")
    assert _next_mark(line) != first
    preview.page_when(lambda page: "Neem alle tijd" in page)

    replace(project / ADVICE, 'letter: "1"', "leter: 1")
    broken = preview.page_when(lambda page: "<aside" in page)
    assert "Neem alle tijd" in broken
    assert f"<code>{ADVICE}:" in broken
    (told, *_) = preview.until("leter")
    assert told.startswith(f"{ADVICE}:")
    preview.until("De vorige versie blijft staan.")

    replace(project / ADVICE, "leter: 1", 'letter: "1"')
    preview.page_when(lambda page: "<aside" not in page)
    line.close()
    events.close()

    assert not (project / "site").exists()
    assert preview.stop() == 0
    assert preview.told[-1] == "Gestopt."
    assert preview.process.stderr is not None
    assert preview.process.stderr.read() == ""


def test_wat_pas_aan_de_pagina_te_zien_is_staat_op_de_nieuwe_versie(
    project: Path, preview: Running
) -> None:
    replace(project / ADVICE, "Neem meer tijd", "Mail jan.jansen@voorbeeld.nl en neem meer tijd")
    page = preview.page_when(lambda page: "<aside" in page)
    assert "U ziet een eerdere versie" in page  # what a source holds stops before any page is made
    replace(project / ADVICE, "Mail jan.jansen@voorbeeld.nl en neem", "Neem")
    preview.page_when(lambda page: "<aside" not in page)

    (project / "content").mkdir(exist_ok=True)
    page = "---\ntitel: Meer\nkort: Meer lezen.\n---\n\n[Verder](/nergens/)\n"
    (project / "content/meer.md").write_text(page, "utf-8")
    told = preview.page_when(lambda page: "<aside" in page)
    assert "U ziet wat u het laatst bewaarde. Zo kan de website niet online." in told
    assert "<code>content/meer.md:6</code>" in told
    assert preview.get("/meer/")[0] == 200
    preview.until("maar nog niet goed")


def test_een_project_dat_fout_begint_wordt_getoond_en_hersteld(
    project: Path,
) -> None:
    replace(project / ADVICE, 'letter: "1"', "leter: 1")
    with running(project) as preview:
        status, page = preview.get("/")
        assert status == 503
        assert "De website staat hier zodra er geen fouten meer zijn." in page
        replace(project / ADVICE, "leter: 1", 'letter: "1"')
        preview.page_when(lambda page: "Neem meer tijd" in page)


def test_een_bezette_poort_is_verkeerd_gebruik(project: Path, preview: Running) -> None:
    port = str(urlsplit(preview.address).port)
    second = subprocess.run(
        [sys.executable, "-m", "sdsite", "serve", "--project", str(project), "--poort", port],
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    assert second.returncode == 2
    assert second.stderr == (
        f"Bij --poort: poort {port} is niet vrij. Kies een andere poort.\nZie: sdsite --help\n"
    )


def _next_mark(given: http.client.HTTPResponse) -> str:
    while not (line := given.readline().decode()).startswith("data: "):
        assert line, "the line was closed"
    return line.removeprefix("data: ").strip()


def test_advies_over_taal_wordt_bij_het_bewaren_een_keer_gezegd(
    project: Path, preview: Running
) -> None:
    replace(project / ADVICE, "meer tijd en om", "beschikbaarheidsvoorzieningen en om")
    (told,) = preview.until("[lang-woord]")
    assert told.startswith(f"{ADVICE}:8: waarschuwing: ")
    replace(project / ADVICE, "Neem meer tijd", "Neem alle tijd")
    page = preview.page_when(lambda page: "Neem alle tijd" in page)
    assert "<aside" not in page  # advice is for the editor's window, not for the page
    assert len(preview.until("[lang-woord]")) == 1
