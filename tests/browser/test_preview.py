"""In a browser the preview reloads by itself, and shows what is wrong on top of the page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.preview.running import (
    ADVICE,
    PAGE,
    SECONDS,
    Running,
    replace,
    running,
    small_project,
)

MILLISECONDS = SECONDS * 1000


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return small_project(tmp_path / "project")


@pytest.fixture
def preview(project: Path) -> Iterator[Running]:
    with running(project) as preview:
        yield preview


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()


def test_een_bewaard_bestand_verschijnt_vanzelf_en_een_fout_ook(
    project: Path, preview: Running, page: Page
) -> None:
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(preview.address.rstrip("/") + PAGE)
    main = page.locator("main")
    expect(main).to_contain_text("Neem meer tijd", timeout=MILLISECONDS)

    replace(project / ADVICE, "Neem meer tijd", "Neem alle tijd")
    expect(main).to_contain_text("Neem alle tijd", timeout=MILLISECONDS)

    replace(project / ADVICE, 'letter: "1"', "leter: 1")
    panel = page.get_by_role("complementary", name="Bevindingen")
    expect(panel).to_contain_text(f"{ADVICE}:", timeout=MILLISECONDS)
    expect(main).to_contain_text("Neem alle tijd")
    box = panel.bounding_box()
    assert box
    assert box["width"] <= 320
    assert box["height"] <= 640 * 0.45
    summary = panel.locator("summary")
    summary.focus()
    page.keyboard.press("Enter")
    expect(panel.locator("code").first).to_be_hidden()

    replace(project / ADVICE, "leter: 1", 'letter: "1"')
    expect(panel).to_have_count(0, timeout=MILLISECONDS)
    assert complaints == []


def test_een_project_dat_fout_begint_wordt_vanzelf_een_website(project: Path, page: Page) -> None:
    replace(project / ADVICE, 'letter: "1"', "leter: 1")
    with running(project) as preview:
        page.goto(preview.address.rstrip("/") + PAGE)
        expect(page.locator("main")).to_contain_text(f"{ADVICE}:", timeout=MILLISECONDS)
        replace(project / ADVICE, "leter: 1", 'letter: "1"')
        expect(page.locator("main")).to_contain_text("Neem meer tijd", timeout=MILLISECONDS)
