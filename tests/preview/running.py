"""`sdsite serve` on a small project, in a process of its own, for tests to save and look."""

import http.client
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

CASE = Path(__file__).parent.parent / "sites" / "een_advies"
ADVICE = "data/adviezen.yml"
PAGE = "/adviezen/2030-1/"
SECONDS = 120.0


class Running:
    """`sdsite serve` on a project, in a process of its own."""

    def __init__(self, project: Path) -> None:
        code = (
            "import signal, sys; from pathlib import Path; "
            "from sdsite.preview.serve import serve_site; "
            # a shell gives what it runs in the background a deaf ear for Ctrl-C
            "signal.signal(signal.SIGINT, signal.default_int_handler); "
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


@contextmanager
def running(project: Path) -> Iterator[Running]:
    """Serve a project until the block ends."""
    preview = Running(project)
    try:
        yield preview
    finally:
        preview.end()


def small_project(folder: Path) -> Path:
    """Make a small project that is good."""
    shutil.copytree(CASE, folder, ignore=shutil.ignore_patterns("expected"))
    return folder


def replace(file: Path, old: str, new: str) -> None:
    """Change some words of a file, as an editor does."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
