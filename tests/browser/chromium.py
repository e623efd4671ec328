"""One Chromium for all tests of a process, and what to do where a program is absent."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

expect.set_options(timeout=30_000)  # what is awaited comes; how fast is not what a test says

CHROMIUM = "/usr/bin/chromium"
FLAGS = (
    "--no-sandbox",  # root in CI; it only ever opens our own pages
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One Chromium per test process, with a new empty profile."""
    program = shutil.which("chromium") or CHROMIUM
    if not Path(program).exists():
        absent("Chromium", "apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        yield browser
        browser.close()


def absent(what: str, how: str) -> None:
    """Skip the test for want of a program; under CI=true fail it."""
    message = f"{what} is not on this machine ({how}; `make test` does it as root)."
    if os.environ.get("CI") == "true":
        pytest.fail(message, pytrace=False)
    pytest.skip(message)
