"""The preview stays up whatever happens to the files under it, and says what is wrong in Dutch."""

import http.client
import shutil
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.faults.standing import done
from tests.preview.running import ADVICE, PAGE, Running, replace, running, small_project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_project(tmp_path_factory.mktemp("preview") / "project")


@pytest.fixture(scope="module")
def shown(project: Path) -> Iterator[Running]:
    """One preview for all that happens; at the end it has said nothing of a fault of ours."""
    with running(project) as preview:
        yield preview
        assert preview.stop() == 0
        assert not [line for line in preview.told if "Traceback" in line or "programmafout" in line]
        assert preview.process.stderr is not None
        assert preview.process.stderr.read() == ""


@pytest.fixture
def preview(project: Path, shown: Running) -> Iterator[Running]:
    """The preview, which after the test still notices what is saved."""
    yield shown
    old = (
        "Neem meer tijd" if "Neem meer tijd" in (project / ADVICE).read_text() else "Neem alle tijd"
    )
    new = {"Neem meer tijd": "Neem alle tijd", "Neem alle tijd": "Neem meer tijd"}[old]
    replace(project / ADVICE, old, new)
    shown.page_when(lambda page: new in page and "<aside" not in page)


def _swap_files(project: Path) -> None:
    """What vim and others leave beside a file as long as it is open."""
    for name in (".adviezen.yml.swp", "4913", "adviezen.yml~", "#adviezen.yml#"):
        (project / "data" / name).write_bytes(b"\0\xff")
    (project / "data/.#adviezen.yml").symlink_to("iemand@elders.123")
    (project / "data/4913").unlink()
    (project / "data/#adviezen.yml#").unlink()


def _as_vim_saves(project: Path) -> None:
    file = project / ADVICE
    text = file.read_bytes()
    kept = file.with_name("adviezen.yml~")
    file.rename(kept)
    file.write_bytes(text)
    kept.unlink()


def _gone_and_back(project: Path) -> None:
    (project / "data").rename(project / "weg")
    (project / "weg").rename(project / "data")


def _emptied_and_filled(project: Path) -> None:
    kept = shutil.copytree(project / "data", project / "kopie", symlinks=True)
    shutil.rmtree(project / "data")
    shutil.copytree(kept, project / "data", symlinks=True)
    shutil.rmtree(kept)


def _settings_gone_and_back(project: Path) -> None:
    config = project / "site_config.yml"
    config.rename(project / "weg.yml")
    (project / "weg.yml").rename(config)


def _comes_and_goes(project: Path) -> None:
    for number in range(200):
        file = project / f"data/nieuw-{number % 3}.yml"
        if file.exists():
            file.unlink()
        else:
            file.write_text("id: organisatie-nieuw\n", "utf-8")
        threading.Event().wait(0.01)
    for file in project.glob("data/nieuw-*.yml"):
        file.unlink()


HAPPENINGS: Mapping[str, Callable[[Path], None]] = {
    "werkbestanden van een editor": _swap_files,
    "bewaren zoals vim": _as_vim_saves,
    "data weg en terug": _gone_and_back,
    "data leeg en weer vol": _emptied_and_filled,
    "instellingen weg en terug": _settings_gone_and_back,
    "bestanden die komen en gaan": _comes_and_goes,
}


@pytest.mark.parametrize("happens", HAPPENINGS.values(), ids=HAPPENINGS.keys())
def test_na_wat_er_ook_gebeurt_wordt_verder_gekeken(
    project: Path, preview: Running, happens: Callable[[Path], None]
) -> None:
    happens(project)
    assert preview.get(PAGE)[0] == 200
    done("things that happened under a preview")


def test_een_map_die_weg_blijft_wordt_verteld_en_komt_terug(
    project: Path, preview: Running
) -> None:
    (project / "data").rename(project / "weg")
    assert "tijd" in preview.page_when(lambda page: "<aside" in page)
    (project / "weg").rename(project / "data")
    preview.page_when(lambda page: "<aside" not in page)


def test_lezers_die_weggaan_storen_niet(preview: Running) -> None:
    at = urlsplit(preview.address)
    assert at.hostname is not None
    assert at.port is not None
    for number in range(50):
        with socket.create_connection((at.hostname, at.port)) as reader:
            reader.sendall(
                f"GET {PAGE} HTTP/1.1\r\nHost: {at.netloc}\r\n\r\n".encode()[: 5 + number]
            )
    for _ in range(20):
        connection = http.client.HTTPConnection(at.netloc)
        connection.request("GET", "/_preview/events")
        connection.close()
    assert preview.get(PAGE)[0] == 200
