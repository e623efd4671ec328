"""What is missing on this site: counted for every kind of fact, with links to what lacks it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from sdsite.checks import Gap, find_gaps
from sdsite.checks.completeness import WITHOUT_PAGE, is_anything_asked
from sdsite.frozen import frozen
from sdsite.model.activiteit import Activiteit
from sdsite.model.slug import slug
from sdsite.pages.addresses import address_of
from sdsite.pages.blocks import Regel
from sdsite.pages.context import PageContext
from sdsite.pages.lijst import Groep, LineList, begun, list_pages
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.words import capital, count_words, plural_word

ADDRESS = "over/volledigheid/"
TITLE = "Wat er ontbreekt"
FEW = 6
"""Facts that lack something which stand on the page itself."""


@frozen
class Leemte:
    """One thing that is missing, with the facts that lack it."""

    id: str
    """The anchor."""
    title: str
    """What is missing, counted: "43 van 45 zonder looptijd"."""
    why: str
    """The rule by which it counts as missing; may be empty."""
    facts: Groep
    """The facts that lack it, or the first of them; none when all of the kind do."""


@frozen
class Leemtegroep:
    """What is missing of one kind of fact, or one thing that is missing of many kinds."""

    id: str
    """The anchor."""
    title: str
    """The kind of fact, in the plural, or what is missing."""
    text: str
    """What holds for all of the group; may be empty."""
    gaps: tuple[Leemte, ...]
    """What is missing."""
    complete: tuple[str, ...]
    """What was asked and nothing lacks, counted."""


@frozen
class _Asked:
    """What was asked of one kind of fact, or one thing that was asked of many kinds."""

    id: str
    title: str
    gaps: Mapping[str, Gap]
    """Each under the words that tell it."""


@frozen
class VolledigheidView:
    """What the page about completeness shows."""

    head: Kop
    """Title, and how much is asked and found missing."""
    contents: tuple[Link, ...]
    """The groups."""
    groups: tuple[Leemtegroep, ...]
    """What is missing, by kind of fact, and last the sources without a page."""
    cite: Citeer
    """How to refer to this page."""


def anything_asked(context: PageContext) -> bool:
    """Whether there is a fact of which something can be asked."""
    return is_anything_asked(context.register, context.peildatum)


def volledigheid_pages(context: PageContext) -> Iterator[Page]:
    """The page, as soon as there is a fact of which something can be asked."""
    if not anything_asked(context):
        return
    gaps = find_gaps(context.register, context.peildatum)
    above = [Link(p.titel, f"{p.pad}/") for p in context.register.bladzijden if p.pad == "over"]
    page = Page(
        ADDRESS,
        "volledigheid",
        TITLE,
        _lead(gaps),
        ADDRESS,
        (Link("Start", ""), *above),
        partial(_view, context, gaps),
    )
    yield page
    asked = (each for group in _asked(gaps) for each in group.gaps.items())
    lists = (_facts(context, gap, words) for words, gap in asked if gap.missing)
    yield from list_pages(lists, page, FEW)


def _view(context: PageContext, gaps: Sequence[Gap]) -> VolledigheidView:
    groups = tuple(_group(context, each) for each in _asked(gaps))
    return VolledigheidView(
        head=Kop(TITLE, "Over deze site", _lead(gaps)),
        contents=tuple(Link(group.title, f"{ADDRESS}#{group.id}") for group in groups),
        groups=groups,
        cite=context.citeer(TITLE, ADDRESS),
    )


def missing_lines(gaps: Iterable[Gap]) -> Iterator[str]:
    """The same figures for the terminal, a line for each kind of fact."""
    missing: dict[str, list[str]] = {}
    for gap in gaps:
        if gap.missing:
            missing.setdefault(plural_word(gap.plural), []).append(gap.words)
    if missing:
        yield f"Wat de bronnen niet zeggen, of wij nog niet weten (de lijsten staan op /{ADDRESS}):"
    for plural, words in missing.items():
        yield f"  {plural}: {'; '.join(words)}"


def _lead(gaps: Sequence[Gap]) -> str:
    open_ones = sum(bool(gap.missing) for gap in gaps)
    asked = count_words(len(gaps), "ding", "dingen")
    return (
        f"Wij kijken {asked} na bij de gegevens op deze site. Bij {open_ones} daarvan ontbreekt "
        "er iets: de bronnen zeggen het niet, of wij weten het nog niet. De tellingen zijn van ons."
    )


def _asked(gaps: Sequence[Gap]) -> Iterator[_Asked]:
    """The kinds of facts in the order of the register, then the sources without a page."""
    own = [gap for gap in gaps if gap.what != WITHOUT_PAGE]
    for plural in dict.fromkeys(gap.plural for gap in own):
        of_kind = [gap for gap in own if gap.plural == plural]
        title = capital(plural_word(plural))
        yield _Asked(f"soort-{plural}", title, {gap.words: gap for gap in of_kind})
    without = {
        f"{len(gap.missing)} van {gap.total} {plural_word(gap.plural)}": gap
        for gap in gaps
        if gap.what == WITHOUT_PAGE
    }
    if without:
        yield _Asked(slug(WITHOUT_PAGE), capital(WITHOUT_PAGE), without)


def _group(context: PageContext, asked: _Asked) -> Leemtegroep:
    """A group of gaps; a rule they share is told once."""
    gaps = asked.gaps
    rules = {gap.why for gap in gaps.values() if gap.missing}
    shared = rules.pop() if len(rules) == 1 else ""
    return Leemtegroep(
        id=asked.id,
        title=asked.title,
        text=shared,
        gaps=tuple(
            Leemte(
                id=f"{gap.plural}-{slug(gap.what)}",
                title=words,
                why=" ".join(part for part in (gap.why if not shared else "", _all(gap)) if part),
                facts=begun((_facts(context, gap, words),), ADDRESS, FEW)[0],
            )
            for words, gap in gaps.items()
            if gap.missing
        ),
        complete=tuple(words for words, gap in gaps.items() if not gap.missing),
    )


def _all(gap: Gap) -> str:
    """What stands in the place of a list that would name every fact of its kind."""
    return f"Dit geldt voor alle {gap.total}." if len(gap.missing) == gap.total > 3 else ""


def _facts(context: PageContext, gap: Gap, words: str) -> LineList[str]:
    """The facts that lack something, by id, unless they are all there are."""
    found = () if _all(gap) else gap.missing
    told = tuple(each for each in found if address_of(context.register, each) is not None)
    return LineList(f"{gap.plural}-{slug(gap.what)}", words, told, partial(_line, context))


def _line(context: PageContext, item_id: str) -> Regel:
    """A fact by name; an activity with its year."""
    link = context.require_link(item_id)
    of_year = isinstance(context.register.items.get(item_id), Activiteit)
    return Regel(Link(f"{link.text} ({link.date})" if of_year else link.text, link.address))
