"""The same made-up project as pages of Markdown: one for each record, word for word the same text.

What a record says in its fields stands under a heading for each field; parts of a record are
sections of its page. Links go forward only: to what the record itself names. That they can be read
from the other end as well is something the peers do not have.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bench.synthetic_project import MAKERS, records_of
from bench.synthetic_scene import Fact, Scene
from bench.synthetic_subjects import page
from bench.synthetic_world import make_world

_LINK = re.compile(r"\[\[([^\[\]|]+)\|([^\[\]]+)\]\]")
_FRONT = re.compile(r"---\ntitel: (.*)\nkort: (?:>-\n)?(.*?)\n---\n\n(.*)", re.DOTALL)
_YEAR = re.compile(r"-(\d{4})-")
_ELSEWHERE = frozenset({"id", "titel", "themas", "bronnen", "bron"})
"""Keys that are told in another way than as a field."""

_PROSE = 40
"""Characters from which a value is a text of its own, and not a word in a list."""


@dataclass(frozen=True, slots=True)
class PeerPage:
    """A record as a page."""

    kind: str
    """Its noun in the plural."""
    folder: str
    """Its folder: that of its kind, and in it that of its year where there is one for each year."""
    name: str
    """Its file name without ending."""
    title: str
    """Its title."""
    tags: tuple[str, ...]
    """Names of its themes."""
    body: str
    """Its text in Markdown, with links as `to:folder/name`."""

    def markdown(self, head: Mapping[str, object], link_ending: str, before: str = "") -> str:
        """The file: front matter, what goes before, and the text.

        Links are relative to the page and end in `link_ending`: `.md`, or `/` where each page has a
        folder of its own.
        """
        root = "../" * (self.folder.count("/") + (1 if link_ending == ".md" else 2))
        keys = {"title": self.title, **head, "tags": list(self.tags)}
        front = "".join(f"{key}: {json.dumps(v, ensure_ascii=False)}\n" for key, v in keys.items())
        body = re.sub(r"\]\(to:([^)]+)\)", rf"]({root}\1{link_ending})", before + self.body)
        return f"---\n{front}---\n\n{body}"


def peer_pages(records: int) -> Iterator[PeerPage]:
    """Every record of the project of this size, noun after noun."""
    world = make_world(records)
    facts = {noun: records_of(world, noun) for noun in MAKERS}
    titles = {str(fact["id"]): str(fact["titel"]) for made in facts.values() for fact in made}
    teller = _Teller(
        {each: f"{_folder(noun, each)}/{each}" for noun, ids in world.ids.items() for each in ids},
        titles,
    )
    for noun, made in facts.items():
        for fact in made:
            yield teller.page(noun, fact)
    for index in range(len(world.ids["content"])):
        yield teller.written(Scene(world, "content", index))


@dataclass(frozen=True, slots=True)
class _Teller:
    """Turns records into pages; knows where each stands and what it is called."""

    places: Mapping[str, str]
    titles: Mapping[str, str]

    def page(self, kind: str, fact: Fact) -> PeerPage:
        """The page of a record."""
        related: list[str] = []
        body = "\n\n".join(self._told(fact, 2, related))
        unique = dict.fromkeys(each for each in related if each != fact["id"])
        listed = "\n".join(f"- {self._link(each)}" for each in unique)
        more = f"\n\n## Zie ook\n\n{listed}\n" if listed else "\n"
        themes = fact.get("themas")
        tags = tuple(self.titles[each] for each in themes) if isinstance(themes, list) else ()
        item = str(fact["id"])
        return PeerPage(kind, _folder(kind, item), item, str(fact["titel"]), tags, body + more)

    def written(self, scene: Scene) -> PeerPage:
        """A written page, whose text is Markdown already."""
        match = _FRONT.fullmatch(page(scene))
        if match is None:
            raise ValueError(f"{scene.id} does not begin with a title and an answer")
        title, short, body = match.groups()
        tags = tuple(self.titles[each] for each in scene.themes())
        text = f"{' '.join(short.split())}\n\n{self._linked(body)}"
        return PeerPage("content", "content", scene.id, title, tags, text)

    def _told(self, fact: Mapping[str, object], level: int, related: list[str]) -> Iterator[str]:
        """The blocks of a record or a part: its words, its texts, its parts, its sources."""
        told = {key: value for key, value in fact.items() if key not in _ELSEWHERE and value}
        short = [line for key, value in told.items() for line in self._short(key, value, related)]
        if short:
            yield "\n".join(short)
        for key, value in told.items():
            if isinstance(value, str) and len(value) >= _PROSE:
                yield f"{'#' * level} {key.capitalize()}\n\n{self._linked(value)}"
            elif isinstance(value, dict):
                yield from self._told(value, level, related)
            elif isinstance(value, list):
                yield from self._parts(key, value, level, related)
        sources = fact.get("bronnen") or ([fact["bron"]] if "bron" in fact else [])
        if isinstance(sources, list) and sources:
            yield "\n".join(f"- Bron: {self._source(each)}" for each in sources)

    def _short(self, key: str, value: object, related: list[str]) -> Iterator[str]:
        """A field of a few words, or with a link; an id is noted as related."""
        if whole := self._whole(value):
            related.append(whole)
            yield f"- {key}: {self._link(whole)}"
        elif isinstance(value, list) and all(self._whole(each) for each in value):
            related += [str(each) for each in value]
        elif isinstance(value, (str, int)) and len(str(value)) < _PROSE:
            yield f"- {key}: {value}"

    def _parts(
        self, key: str, parts: Sequence[object], level: int, related: list[str]
    ) -> Iterator[str]:
        if all(isinstance(part, str) for part in parts):
            if not all(self._whole(part) for part in parts):
                yield "\n".join(f"- {part}" for part in parts)
            return
        for number, part in enumerate(parts, start=1):
            if isinstance(part, dict):
                title = part.get("titel") or f"{key.capitalize()} {number}"
                yield f"{'#' * level} {title}"
                yield from self._told(part, min(level + 1, 5), related)

    def _whole(self, value: object) -> str:
        """The record that an id is of; empty for what is no id."""
        if not isinstance(value, str):
            return ""
        whole = value if value in self.places else value.rpartition("-")[0]
        return whole if whole in self.places else ""

    def _source(self, source: Fact) -> str:
        place = f"{source.get('onderdeel', '')}, pagina {source.get('pagina', '')}"
        return f"{self._link(str(source['document']))}, {place}"

    def _link(self, item: str, words: str = "") -> str:
        return f"[{words or self.titles[item]}](to:{self.places[item]})"

    def _linked(self, text: str) -> str:
        return _LINK.sub(lambda match: self._link(self._whole(match[1]), match[2]), text)


def _folder(kind: str, item: str) -> str:
    year = _YEAR.search(item)
    return f"{kind}/{year[1]}" if year else kind
