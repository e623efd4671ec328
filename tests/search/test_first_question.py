"""A first question costs a phone little: what is fetched before its results stand there."""

import pytest
from playwright.sync_api import Browser, Page, Response

BUDGET = 150_000
"""Bytes that a first question may fetch: scripts as they are, and the index."""


@pytest.mark.parametrize(
    "question", ["huishoudelijke hulp", "jeugdzorg", "668.750", "wat kost de wmo"]
)
def test_een_eerste_vraag_blijft_onder_de_grens(
    chromium: Browser, served_site: str, question: str
) -> None:
    with chromium.new_context() as context:
        page = context.new_page()
        page.goto(f"{served_site}over/", wait_until="networkidle")
        fetched = _fetched(page)
        page.locator("header [data-zoekvak] input").fill(question)
        page.locator("header .zoekpaneel__titel").first.wait_for()
        sizes = {response.url: len(response.body()) for response in fetched}
    assert 0 < sum(sizes.values()) < BUDGET, sizes


def test_wie_niet_zoekt_haalt_niets_van_de_zoekmachine_op(
    chromium: Browser, served_site: str
) -> None:
    with chromium.new_context() as context:
        page = context.new_page()
        fetched = _fetched(page)
        page.goto(f"{served_site}over/", wait_until="networkidle")
        urls = [response.url for response in fetched]
    assert urls
    assert not [url for url in urls if "zoekindex" in url or url.endswith("/engine.js")]


def _fetched(page: Page) -> list[Response]:
    """Everything the page fetches from now on."""
    fetched: list[Response] = []
    page.on("response", lambda response: fetched.append(response))  # noqa: PLW0108 - needs a function of Python
    return fetched
