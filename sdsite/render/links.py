"""The third gate: every link and anchor between the rendered pages leads somewhere."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from lxml import html

from sdsite.findings import Finding, Place, Rule
from sdsite.pages.site_plan import Origin, Page
from sdsite.render.output import OutputFile

_SCHEMES = ("https:", "http:", "mailto:", "tel:", "data:")


class LinkRule(Rule):
    """What can be wrong with the links of the rendered site."""

    DEAD_LINK = "dode-link", "Een link op de website leidt nergens heen."
    """Voorbeeld: `[het plan](/documenten/plam/)` in een geschreven pagina.

    Herstel: verbeter het adres. Verwijs liever naar een id: dat blijft kloppen."""

    SAME_ADDRESS = "bezet-adres", "Twee pagina's of bestanden krijgen hetzelfde adres."
    """Voorbeeld: content/documenten.md, terwijl de website zelf al een pagina /documenten/ maakt.

    Herstel: geef het bestand een andere naam, of het gegeven een ander id."""

    DUPLICATE_ANCHOR = "dubbel-anker", "Twee plekken op een pagina hebben hetzelfde anker."
    """Voorbeeld: twee koppen met dezelfde woorden op een geschreven pagina.

    Herstel: geef een van de twee andere woorden."""


def broken_links(
    files: Iterable[OutputFile], root: str = "/", pages: Iterable[Page] = ()
) -> tuple[Finding, ...]:
    """Find links and anchors that lead nowhere, and anchors and addresses that are there twice.

    `root` is the folder of the site on its host, for links that begin there. A finding on one of
    the pages written by hand, among `pages`, is told at its line in the file.
    """
    every = tuple(files)
    origins = {f"{page.address}index.html": page.origin for page in pages if page.origin}
    paths = {file.path for file in every}
    anchors: dict[str, frozenset[str]] = {}
    wanted: list[tuple[str, str]] = []
    counted = Counter(file.path for file in every)
    findings = [_taken(path, origins.get(path)) for path, n in counted.items() if n > 1]
    for file in every:
        if file.path.endswith(".html"):
            ids, targets = _ids_and_targets(file.content)
            anchors[file.path] = frozenset(ids)
            twice = sorted(name for name, count in Counter(ids).items() if count > 1)
            findings += [_duplicate(file.path, name) for name in twice]
            wanted += [(file.path, _from_root(target, root)) for target in targets]
    for path, target in wanted:
        if not _leads_somewhere(path, target, paths, anchors):
            findings.append(_dead(path, target, origins.get(path)))
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


def _dead(path: str, target: str, origin: Origin | None) -> Finding:
    place, hint = Place(f"site/{path}"), "Kijk in data/ na waar deze link vandaan komt."
    if origin is not None:
        words = target.lstrip("./")
        line, text = next((each for each in origin.lines if words in each[1]), (1, ""))
        target = f"/{words}" if f"/{words}" in text else target
        place, hint = Place(origin.file, line), "Verbeter het adres, of haal de link weg."
    message = f'De link naar "{target}" leidt nergens heen.'
    return Finding(place, LinkRule.DEAD_LINK, message, hint)


def _taken(path: str, origin: Origin | None) -> Finding:
    address = f"/{path.removesuffix('index.html')}"
    return Finding(
        Place(f"site/{path}") if origin is None else Place(origin.file),
        LinkRule.SAME_ADDRESS,
        f'Op het adres "{address}" staat al iets anders van deze site.',
        "Geef het een ander id." if origin is None else "Geef dit bestand een andere naam.",
    )


def _duplicate(path: str, name: str) -> Finding:
    return Finding(
        Place(f"site/{path}"),
        LinkRule.DUPLICATE_ANCHOR,
        f'Het anker "{name}" staat twee keer op deze pagina.',
        "Geef een van de twee een andere naam.",
    )
