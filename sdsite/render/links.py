"""The third gate: every link and anchor between the rendered pages leads somewhere."""

from __future__ import annotations

import posixpath
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from html import unescape

from sdsite.findings import Finding, Place, Rule
from sdsite.pages.site_plan import Origin, Page
from sdsite.render.output import OutputFile

_ID, _HREF, _SRC = (
    re.compile(rb'%b="([^"]*)"(?=[^<>]*>)' % name) for name in (b" id", b"href", b"src")
)
"""An attribute in a tag: behind it comes the end of a tag before the begin of one. It begins with
letters, which `re` looks for ten times as fast as for a choice of names."""
_MOST = 4_000
"""Links that are known to be good for all pages as deep, before it is forgotten which they are."""

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


class LinkGate:
    """Looks at each file of a site once, and tells at the end which links lead nowhere.

    `root` is the folder of the site on its host, for links that begin there. `pages` are those that
    will come by: a link to one is good, and one to what came by before; only the others are
    remembered. A finding on a page that was written by hand is told at its line in the file.
    """

    def __init__(self, root: str = "/", pages: Iterable[Page] = ()) -> None:
        self._root = root
        pages = tuple(pages)
        self._pages = frozenset(page.address.encode() for page in pages)
        self._origins = {f"{page.address}index.html": page.origin for page in pages if page.origin}
        self._seen: Counter[str] = Counter()
        self._anchors: dict[str, bytes] = {}
        self._good: defaultdict[int, set[bytes]] = defaultdict(set)
        self._waiting: defaultdict[int | str, dict[bytes, list[str]]] = defaultdict(dict)
        self._findings: list[Finding] = []

    def look(self, file: OutputFile) -> None:
        """Remember where a file stands and, of a page, its anchors and what it links to.

        It reads HTML as we write it: values between double quotes, and no < or > in them.
        """
        self._seen[file.path] += file.begin == 0
        if not file.path.endswith((".html", ".svg")):
            return
        ids = _ID.findall(file.content)
        before = self._anchors[file.path] if file.begin else b""  # a large file comes in parts
        self._anchors[file.path] = before + _joined(map(_read, ids))
        if file.path.endswith(".svg"):
            return
        if len(set(ids)) < len(ids):
            twice = sorted(_read(name) for name, count in Counter(ids).items() if count > 1)
            self._findings += [_duplicate(file.path, name) for name in twice]
        targets = {*_HREF.findall(file.content), *_SRC.findall(file.content)}
        self._look_after(file.path, targets)

    def _look_after(self, path: str, targets: set[bytes]) -> None:
        """Remember of the links of a page those to what has not come by.

        A link that climbs to the root is looked after once for all pages as deep as the first.
        """
        depth = path.count("/")
        good, waiting, climb = self._good[depth], self._waiting[depth], b"../" * depth
        for written in targets - good:
            if (pages := waiting.get(written)) is not None:
                pages.append(path)
                continue
            climbs = depth > 0 and written.startswith(climb)
            known = climbs and written[len(climb) :] in self._pages  # as most of them are
            if not known and not self._leads_somewhere(path, written):
                where = waiting if climbs else self._waiting[path]
                where[written] = [path]
            elif climbs:
                if len(good) == _MOST:
                    good.clear()
                good.add(written)

    def findings(self) -> tuple[Finding, ...]:
        """Links and anchors that lead nowhere, and anchors and addresses that are there twice."""
        taken = [_taken(path, self._origins.get(path)) for path, n in self._seen.items() if n > 1]
        dead = [
            _dead(path, self._target(written), self._origins.get(path))
            for waiting in self._waiting.values()
            for written, pages in waiting.items()
            if not self._leads_somewhere(pages[0], written)
            for path in pages
        ]
        return tuple(sorted((*taken, *self._findings, *dead)))

    def _target(self, written: bytes) -> str:
        """A link as a browser reads it; from the root of the host as one from that of the site."""
        target = _read(written)
        return target.replace(self._root, "/", 1) if target.startswith(self._root) else target

    def _leads_somewhere(self, path: str, written: bytes) -> bool:
        target = self._target(written)
        if target.startswith(_SCHEMES):
            return True
        address, _, anchor = target.partition("#")
        if address:
            path = _path_of(path.rpartition("/")[0], address)
        if path not in self._seen:
            return not anchor and path.removesuffix("index.html").encode() in self._pages
        return not anchor or _joined((anchor,)) in self._anchors.get(path, b"")


def _read(value: bytes) -> str:
    """The value of an attribute as a browser reads it."""
    text = value.decode()
    return unescape(text) if "&" in text else text


def _joined(ids: Iterable[str]) -> bytes:
    """Ids as one text, in which each is found between its marks; a tenth of a set's memory."""
    return "".join(f"\0{each}\0" for each in ids).encode()


def _path_of(folder: str, address: str) -> str:
    """The path of the file that an address leads to from a page in a folder."""
    if address.startswith("/"):
        folder, address = "", address.removeprefix("/")
    while address.startswith("../") and folder:
        folder, address = folder.rpartition("/")[0], address[3:]
    path = f"{folder}/{address}" if folder else address
    if path == "" or path.endswith("/"):
        path += "index.html"
    return posixpath.normpath(path) if "./" in path or "//" in path else path


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
