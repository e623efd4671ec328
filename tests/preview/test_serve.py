"""The preview as a whole, as `sdsite serve` runs it: save, break, mend, stop."""

import http.client
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

SITES = Path(__file__).parent.parent / "sites"
ADVICE = "data/adviezen.yml"
PAGE = "/adviezen/2030-1/"
SECONDS = 120.0


class Running:
    """`sdsite serve` on a project, in a process of its own."""

    def __init__(self, project: Path) -> None:
        code = (
            "import sys; from pathlib import Path; from sdsite.preview import serve_site; "
            "serve_site(Path(sys.argv[1]), 0, None, tell=lambda words: print(words, flush=True))"
        )
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, str(project)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.told: list[str] = []
        self._more = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.address = ""
        (line,) = self.until("Bekijk de website op")
        found = re.search(r"http://[\d.:]+/", line)
        assert found
        self.address = found[0]

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._more:
                self.told.append(line.rstrip())
                self._more.notify_all()

    def until(self, words: str) -> list[str]:
        """Give the lines with these words, as soon as there are any."""
        with self._more:
            there = self._more.wait_for(lambda: any(words in line for line in self.told), SECONDS)
            assert there, self.told
            return [line for line in self.told if words in line]

    def get(self, path: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection(urlsplit(self.address).netloc, timeout=SECONDS)
        connection.request("GET", path)
        given = connection.getresponse()
        body = given.read().decode()
        connection.close()
        return given.status, body

    def page_when(self, holds: Callable[[str], bool]) -> str:
        """Give the page of the advice as soon as something holds for it."""
        for _ in range(int(SECONDS / 0.1)):
            _, page = self.get(PAGE)
            if holds(page):
                return page
            threading.Event().wait(0.1)
        pytest.fail("the page did not become what it should be")

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(SECONDS)
        self._reader.join(SECONDS)
        return code

    def end(self) -> None:
        """Leave nothing behind, however the test went."""
        self.process.kill()
        self._reader.join(SECONDS)
        self.process.communicate()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    shutil.copytree(SITES / "een_advies", folder, ignore=shutil.ignore_patterns("expected"))
    return folder


@pytest.fixture
def start(project: Path) -> Iterator[Callable[[], Running]]:
    started: list[Running] = []

    def start() -> Running:
        started.append(Running(project))
        return started[-1]

    yield start
    for running in started:
        running.end()


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_bewaren_breken_en_herstellen(project: Path, start: Callable[[], Running]) -> None:
    running = start()
    assert "Neem meer tijd" in running.page_when(lambda page: "_preview" in page)

    events = http.client.HTTPConnection(urlsplit(running.address).netloc, timeout=SECONDS)
    events.request("GET", "/_preview/events")
    line = events.getresponse()
    first = _next_mark(line)
    replace(project / ADVICE, "Neem meer tijd", "Neem alle tijd")
    assert _next_mark(line) != first
    running.page_when(lambda page: "Neem alle tijd" in page)

    replace(project / ADVICE, 'letter: "1"', "leter: 1")
    broken = running.page_when(lambda page: "<aside" in page)
    assert "Neem alle tijd" in broken
    assert f"<code>{ADVICE}:" in broken
    (told, *_) = running.until("leter")
    assert told.startswith(f"{ADVICE}:")
    running.until("De laatste goede versie blijft staan.")

    replace(project / ADVICE, "leter: 1", 'letter: "1"')
    running.page_when(lambda page: "<aside" not in page)
    line.close()
    events.close()

    assert not (project / "site").exists()
    assert running.stop() == 0
    assert running.told[-1] == "Gestopt."
    assert running.process.stderr is not None
    assert running.process.stderr.read() == ""


def test_een_project_dat_fout_begint_wordt_getoond_en_hersteld(
    project: Path, start: Callable[[], Running]
) -> None:
    replace(project / ADVICE, 'letter: "1"', "leter: 1")
    running = start()
    status, page = running.get("/")
    assert status == 503
    assert "De website staat hier zodra er geen fouten meer zijn." in page
    replace(project / ADVICE, "leter: 1", 'letter: "1"')
    running.page_when(lambda page: "Neem meer tijd" in page)


def test_een_bezette_poort_is_verkeerd_gebruik(project: Path, start: Callable[[], Running]) -> None:
    port = str(urlsplit(start().address).port)
    second = subprocess.run(
        [sys.executable, "-m", "sdsite", "serve", "--project", str(project), "--poort", port],
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
        env=dict(os.environ),
    )
    assert second.returncode == 2
    assert second.stderr == (
        f"Bij --poort: poort {port} is niet vrij. Kies een andere poort.\nZie: sdsite --help\n"
    )


def _next_mark(given: http.client.HTTPResponse) -> str:
    while not (line := given.readline().decode()).startswith("data: "):
        assert line, "the line was closed"
    return line.removeprefix("data: ").strip()
