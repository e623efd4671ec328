"""The state of things is made to be printed: no more than two sheets of A4."""

import re
from pathlib import Path

from playwright.sync_api import Browser

PAGE_OBJECT = re.compile(rb"/Type\s*/Page\b")


def test_de_stand_van_zaken_past_op_twee_bladzijden_a4(chromium: Browser, real_site: Path) -> None:
    page = chromium.new_page()
    page.goto((real_site / "stand-van-zaken/index.html").as_uri())
    printed = page.pdf(format="A4")
    page.close()
    assert 1 <= len(PAGE_OBJECT.findall(printed)) <= 2
