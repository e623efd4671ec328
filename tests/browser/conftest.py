"""A real Chromium that notes every complaint: the console, the CSP, failed and foreign requests."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, TypedDict, TypeVar, Unpack

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    CDPSession,
    ConsoleMessage,
    Page,
    Request,
    Response,
)

PREPARED = ".no-js, [data-themaknop][aria-pressed]"
"""What says that the comforts are there: they come when something is on the screen."""

SCREEN = "[innerWidth, innerHeight, devicePixelRatio]"

PARTS = range(4)
"""What is asked of many pages is asked in so many tests, which both cores take up in turn."""

T = TypeVar("T")


@dataclass(frozen=True)
class Visit:
    """A tab of Chromium on the real site, with what went wrong since it was opened."""

    page: Page
    site: str
    """Address of the site, ending in /."""
    complaints: list[str] = field(default_factory=list)

    @cached_property
    def _screen(self) -> CDPSession:
        return self.page.context.new_cdp_session(self.page)

    def go(self, path: str) -> Page:
        """Open another page of the site, by its path in the site."""
        self.page.goto(self.site + path.removesuffix("index.html"), wait_until="load")
        self.page.locator(PREPARED).first.wait_for(state="attached")
        return self.page

    def resize(self, width: int, height: int, scale: float = 1) -> None:
        """Show the same page on another screen: CSS pixels, and device pixels for each of them."""
        size = {"width": width, "height": height, "deviceScaleFactor": scale, "mobile": False}
        self._screen.send("Emulation.setDeviceMetricsOverride", size)
        assert self.page.evaluate(SCREEN) == [width, height, scale]


class Circumstances(TypedDict, total=False):
    """How a page is looked at; what is left out is a desk: 1280 × 800, light, with JavaScript."""

    width: int
    height: int
    scale: float
    colours: Literal["light", "dark"]
    javascript: bool


OpenPage = Callable[..., AbstractContextManager[Visit]]


@pytest.fixture
def visit(chromium: Browser, served_site: str) -> OpenPage:
    """Opens a tab on a page (the start page if none is named) in given circumstances."""

    @contextmanager
    def open_page(
        path: str = "index.html", **circumstances: Unpack[Circumstances]
    ) -> Iterator[Visit]:
        context = _context(chromium, **circumstances)
        try:
            seen = Visit(context.new_page(), served_site)
            listen(seen)
            seen.go(path)
            yield seen
        finally:
            context.close()

    return open_page


def _context(chromium: Browser, **circumstances: Unpack[Circumstances]) -> BrowserContext:
    return chromium.new_context(
        viewport={
            "width": circumstances.get("width", 1280),
            "height": circumstances.get("height", 800),
        },
        device_scale_factor=circumstances.get("scale", 1),
        color_scheme=circumstances.get("colours", "light"),
        java_script_enabled=circumstances.get("javascript", True),
        reduced_motion="reduce",
        locale="nl-NL",
    )


def listen(seen: Visit) -> None:
    """Note in a tab what goes wrong there from now on."""

    def note(complaint: str) -> None:
        seen.complaints.append(f"{seen.page.url}: {complaint}")

    def console(said: ConsoleMessage) -> None:
        if said.type in {"error", "warning"}:
            note(said.text)

    def request(asked: Request) -> None:
        if not asked.url.startswith((seen.site, "data:", "blob:")):
            note(f"asks another host for {asked.url}")

    def response(answer: Response) -> None:
        if answer.status >= 400:
            note(f"{answer.status} for {answer.url}")

    seen.page.on("console", console)
    seen.page.on("pageerror", lambda error: note(str(error)))
    seen.page.on("request", request)
    seen.page.on("response", response)


def part_of(everything: Iterable[T], part: int) -> list[T]:
    """One of the PARTS: every fourth, so that large and small are in each."""
    return list(everything)[part :: len(PARTS)]
