"""The third gate: every link and anchor between the rendered pages leads somewhere."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from lxml import html

from sdsite.findings import Finding, Place, Rule
from sdsite.render.output import OutputFile

_SCHEMES = ("https:", "http:", "mailto:", "tel:", "data:")


class LinkRule(Rule):
    """What can be wrong with the links of the rendered site."""

    DEAD_LINK = "dode-link", "Een link op de website leidt nergens heen."
    DUPLICATE_ANCHOR = "dubbel-anker", "Twee plekken op een pagina hebben hetzelfde anker."


def broken_links(files: Iterable[OutputFile], root: str = "/") -> tuple[Finding, ...]:
    """Find links, sources and anchors that lead nowhere, and anchors that stand twice.

    `root` is the folder of the site on its host, for links that begin there.
    """
    every = tuple(files)
    paths = {file.path for file in every}
    anchors: dict[str, frozenset[str]] = {}
    wanted: list[tuple[str, str]] = []
    findings: list[Finding] = []
    for file in every:
        if file.path.endswith(".html"):
            ids, targets = _ids_and_targets(file.content)
            anchors[file.path] = frozenset(ids)
            twice = sorted(name for name, count in Counter(ids).items() if count > 1)
            findings += [_duplicate(file.path, name) for name in twice]
            wanted += [(file.path, _from_root(target, root)) for target in targets]
    for path, target in wanted:
        if not _leads_somewhere(path, target, paths, anchors):
            findings.append(_dead(path, target))
    return tuple(sorted(findings))


@lru_cache(maxsize=4096)
def _ids_and_targets(page: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Every id of a page, and what it links to, each once; read once for the same page."""
    tree = html.document_fromstring(page.decode())
    ids = tuple(str(value) for value in tree.xpath("//@id"))
    return ids, tuple(dict.fromkeys(str(value) for value in tree.xpath("//@href | //@src")))


def _from_root(target: str, root: str) -> str:
    """A link from the root of the host as one from the root of the site, with its slash."""
    return target.replace(root, "/", 1) if target.startswith(root) else target


def _leads_somewhere(
    path: str, target: str, paths: set[str], anchors: dict[str, frozenset[str]]
) -> bool:
    if target.startswith(_SCHEMES):
        return True
    address, _, anchor = target.partition("#")
    if address:
        folder = "" if address.startswith("/") else posixpath.dirname(path)
        joined = posixpath.normpath(posixpath.join(folder, address.removeprefix("/")))
        path = posixpath.join(joined, "index.html") if address.endswith("/") else joined
        path = posixpath.normpath(path)
    if path not in paths:
        return False
    return not anchor or anchor in anchors.get(path, frozenset())


def _dead(path: str, target: str) -> Finding:
    return Finding(
        Place(f"site/{path}"),
        LinkRule.DEAD_LINK,
        f'De link naar "{target}" leidt nergens heen.',
        "Kijk in content/ of data/ na waar deze link vandaan komt.",
    )


def _duplicate(path: str, name: str) -> Finding:
    return Finding(
        Place(f"site/{path}"),
        LinkRule.DUPLICATE_ANCHOR,
        f'Het anker "{name}" staat twee keer op deze pagina.',
        "Geef een van de twee een andere naam.",
    )
