"""The real project as it would be published: under an address, with what programs read there."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from sdsite.config import Config, load_config
from sdsite.model import Register
from sdsite.pages import SitePlan, plan_site
from sdsite.render.harvest import WRITERS
from sdsite.sources import read

ADDRESS = "https://sociaaldomein.voorbeeld.nl/"
"""Where the tests publish it; the real settings do not say yet where the site will stand."""

Standard = Callable[[str], Path]


@pytest.fixture(scope="session")
def standard(project: Path) -> Standard:
    """The place of a schema that is not ours to ship; skips the test where it is absent."""

    def find(name: str) -> Path:
        path = project.parent / "shared/standards" / name
        if not path.exists():
            pytest.skip(f"{name} is not on this machine: its licence does not let us ship it.")
        return path

    return find


@pytest.fixture(scope="session")
def published_config(project: Path) -> Config:
    """The real settings, with an address and a mailbox."""
    config, _ = load_config(read(project)[0].config)
    assert config is not None
    return config.model_copy(update={"basis_url": ADDRESS, "contact": "sociaaldomein@voorbeeld.nl"})


@pytest.fixture(scope="session")
def published_plan(real_register: Register, published_config: Config) -> SitePlan:
    """Every page and file of the real site under that address."""
    return plan_site(real_register, published_config, published_config.peildatum)


@pytest.fixture(scope="session")
def published(published_plan: SitePlan) -> Mapping[str, bytes]:
    """The files that programs read beside the pages: path in the site → bytes."""
    found: dict[str, bytes] = {}
    for file in published_plan.files:
        if type(file.content) in WRITERS:
            found[file.path] = b"".join(WRITERS[type(file.content)](file.content, file.path))
        elif isinstance(file.content, str):
            found[file.path] = file.content.encode()
    return found
