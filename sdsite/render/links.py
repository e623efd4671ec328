"""The third gate: every link and anchor between the rendered pages leads somewhere."""

from __future__ import annotations

import posixpath
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
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
        self._pages = frozenset(page.address for page in pages)
        self._origins = {f"{page.address}index.html": page.origin for page in pages if page.origin}
        self._seen: Counter[str] = Counter()
        self._anchors: dict[str, bytes] = {}
        self._good: defaultdict[int, set[bytes]] = defaultdict(set)
        self._written: dict[bytes, bytes] = {}
        self._waiting: list[tuple[str, tuple[bytes, ...]]] = []
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
        left = [written for _, written in self._leading_nowhere(file.path, targets)]
        if left:
            same = self._written.setdefault  # one object for what thousands of pages link to
            self._waiting.append((file.path, tuple(map(same, left, left))))

    def findings(self) -> tuple[Finding, ...]:
        """Links and anchors that lead nowhere, and anchors and addresses that are there twice."""
        taken = [_taken(path, self._origins.get(path)) for path, n in self._seen.items() if n > 1]
        dead = [
            _dead(path, target, self._origins.get(path))
            for path, targets in self._waiting
            for target, _ in self._leading_nowhere(path, targets)
        ]
        return tuple(sorted((*taken, *self._findings, *dead)))

    def _leading_nowhere(self, path: str, targets: Iterable[bytes]) -> Iterator[tuple[str, bytes]]:
        """The links of a page to what has not come by, read and as they were written.

        A link that climbs to the root is looked after once for all pages as deep as the first.
        """
        depth = path.count("/")
        good = self._good[depth]
        for written in set(targets) - good:
            target = _from_root(_read(written), self._root)
            if not self._leads_somewhere(path, target):
                yield target, written
            elif depth and written.startswith(b"../" * depth):
                if len(good) == _MOST:
                    good.clear()
                good.add(written)

    def _leads_somewhere(self, path: str, target: str) -> bool:
        if target.startswith(_SCHEMES):
            return True
        address, _, anchor = target.partition("#")
        if address:
            path = _path_of(path.rpartition("/")[0], address)
        if path not in self._seen:
            return not anchor and path.removesuffix("index.html") in self._pages
        return not anchor or _joined((anchor,)) in self._anchors.get(path, b"")


def _read(value: bytes) -> str:
    """The value of an attribute as a browser reads it."""
    text = value.decode()
    return unescape(text) if "&" in text else text


def _joined(ids: Iterable[str]) -> bytes:
    """Ids as one text, in which each is found between its marks; a tenth of a set's memory."""
    return "".join(f"\0{each}\0" for each in ids).encode()


def _from_root(target: str, root: str) -> str:
    """A link from the root of the host as one from the root of the site, with its slash."""
    return target.replace(root, "/", 1) if target.startswith(root) else target


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
