"""What every test may ask for: the project, the real site built once, and a server for it."""

import fcntl
import os
import pickle
import signal
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import lxml.html
import pytest

from sdsite.model import Register, load
from sdsite.sources import read
from tests.browser.chromium import chromium as chromium  # noqa: PLC0414 - a fixture
from tests.browser.server import serve

PROJECT = Path(__file__).parent.parent

MARKED_BY_FIXTURE = {"real_site": "site", "chromium": "browser"}
"""A test that asks for one of these gets the marker, so that `make check` leaves it out."""

LONG = ("faults",)
"""Tests with one of these run only when `-m` names it: they take minutes."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--site",
        type=Path,
        help="test this folder with a built site, instead of building the real one",
    )
    parser.addoption(
        "--golden",
        action="store_true",
        help="rewrite what the cases in tests/sites/ expect (`make golden`)",
    )


def pytest_configure() -> None:
    """Hear the signals to which a job in the background is deaf, as what it starts would be."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        for fixture, marker in MARKED_BY_FIXTURE.items():
            if fixture in getattr(item, "fixturenames", ()):
                item.add_marker(marker)
    unasked = {marker for marker in LONG if marker not in config.option.markexpr}
    left_out = [item for item in items if unasked & {each.name for each in item.iter_markers()}]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


@pytest.fixture(scope="session")
def project() -> Path:
    """The root of this repository, which is the real project as well."""
    return PROJECT


@pytest.fixture(scope="session")
def real_register() -> Register:
    """Everything that is true of the real project, by id."""
    register, _ = load(read(PROJECT)[0].records)
    return register


@pytest.fixture(scope="session")
def rewrite_golden(pytestconfig: pytest.Config) -> bool:
    """True under `make golden`: write what is expected instead of comparing with it."""
    return bool(pytestconfig.getoption("--golden"))


@dataclass(frozen=True, slots=True)
class Built:
    """What building the real project gave."""

    findings: tuple[str, ...]
    """Every finding, as the editor reads it."""
    failed: bool
    """A finding of severity fout, so that nothing was written."""


@pytest.fixture(scope="session")
def real_site(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the real site, built once for all processes of this run."""
    given: Path | None = pytestconfig.getoption("--site")
    if given is not None:
        return given.resolve()
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    site = shared / "site"
    built = _made_once(shared / "built", lambda: _build(site))
    if built.failed:
        pytest.fail("The real site does not build:\n" + "\n".join(built.findings), pytrace=False)
    return site


@pytest.fixture(scope="session")
def served_site(real_site: Path) -> Iterator[str]:
    """The address (ending in /) where the real site is served on loopback under a strict CSP."""
    with serve(real_site) as address:
        yield address


@pytest.fixture(scope="session")
def site_pages(real_site: Path) -> Mapping[str, lxml.html.HtmlElement]:
    """Every page of the real site, parsed: path in the site → its root element, sorted by path."""
    return {
        file.relative_to(real_site).as_posix(): lxml.html.document_fromstring(
            file.read_bytes(), parser=lxml.html.HTMLParser(encoding="utf-8")
        )
        for file in sorted(real_site.rglob("*.html"))
    }


@pytest.fixture(scope="session")
def one_page_of_each_kind(
    site_pages: Mapping[str, lxml.html.HtmlElement],
) -> Mapping[str, str]:
    """Kind of page → path of its largest page (the one most likely to go wrong).

    The kind stands in each page as <meta name="sdsite-kind" content="...">.
    """
    largest: dict[str, tuple[int, str]] = {}
    for path, page in site_pages.items():
        for kind in page.xpath("//meta[@name='sdsite-kind']/@content"):
            size = sum(1 for _ in page.iter())
            largest[str(kind)] = max(largest.get(str(kind), (0, "")), (size, path))
    if not largest:
        pytest.fail("No page of the site has <meta name='sdsite-kind'>.", pytrace=False)
    return {kind: path for kind, (_, path) in sorted(largest.items())}


def _build(site: Path) -> Built:
    from sdsite.build import build_site  # noqa: PLC0415 - costs seconds, and few tests need it

    report = build_site(PROJECT, site)
    return Built(tuple(map(str, report.findings)), report.failed)


def _made_once(place: Path, make: Callable[[], Built]) -> Built:
    """What make() gives; the first process that asks makes it, the others wait and read it."""
    with place.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        kept = place.with_suffix(".pickle")
        if not kept.exists():
            kept.write_bytes(pickle.dumps(make()))
        built: Built = pickle.loads(kept.read_bytes())
        return built
