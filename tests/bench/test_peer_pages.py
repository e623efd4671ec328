"""bench.peer_pages: a page for each record, with its text, and links that lead to a page."""

import re
from pathlib import PurePosixPath

import pytest

from bench.peer_pages import PeerPage, peer_pages
from bench.synthetic_world import make_world

RECORDS = 120


@pytest.fixture(scope="module")
def pages() -> tuple[PeerPage, ...]:
    return tuple(peer_pages(RECORDS))


def test_elk_gegeven_is_een_bladzijde(pages: tuple[PeerPage, ...]) -> None:
    ids = {each for found in make_world(RECORDS).ids.values() for each in found}

    assert {page.name for page in pages} == ids
    assert len(pages) == RECORDS


@pytest.mark.parametrize("ending", [".md", "/"])
def test_elke_link_leidt_naar_een_bladzijde(pages: tuple[PeerPage, ...], ending: str) -> None:
    places = {PurePosixPath(page.folder, page.name) for page in pages}

    for page in pages:
        text = page.markdown({}, ending)
        assert "](to:" not in text
        assert "[[" not in text
        for target in re.findall(r"\]\(([^)]+)\)", text):
            here = PurePosixPath("/", page.folder, *([] if ending == ".md" else [page.name]))
            led = _led(here, target.removesuffix(ending))
            assert led in places, (page.name, target)


def test_bladzijden_hebben_kop_themas_en_tekst(pages: tuple[PeerPage, ...]) -> None:
    advies = next(page for page in pages if page.kind == "adviezen")

    text = advies.markdown({"kind": "advies"}, "/", "vooraf\n\n")

    assert text.startswith(f'---\ntitle: "{advies.title}"\nkind: "advies"\ntags: [')
    assert "\n---\n\nvooraf\n\n" in text
    assert advies.tags
    assert "## Samenvatting" in text
    assert "## Zie ook" in text


def _led(here: PurePosixPath, target: str) -> PurePosixPath:
    """Where a relative link leads, from the root."""
    parts = list(here.parts[1:])
    for step in PurePosixPath(target).parts:
        if step == "..":
            parts.pop()
        else:
            parts.append(step)
    return PurePosixPath(*parts)
