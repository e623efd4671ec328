"""The values of an advice point and a question: what was put to the college beside its answer.

The conventions are those of `sdsite.pages.parts`.
"""

from __future__ import annotations

from sdsite.frozen import frozen
from sdsite.pages.parts import (
    Afwijkingnoot,
    Bronregel,
    Duidingregel,
    Label,
    Link,
    Spoorstation,
    Text,
    Verwijzingen,
)


@frozen
class Antwoordblok:
    """An answer, or the fact that there is none."""

    text: Text
    """The answer in our words, or "nog geen antwoord"."""
    label: Label | None = None
    """How far it answers."""
    by: str = ""
    """Who answered: "college van B en W"."""
    date: str = ""
    """The date of the answer."""
    duiding: Duidingregel | None = None
    """What the label rests on."""
    sources: tuple[Bronregel, ...] = ()
    """Where the answer stands."""
    links: tuple[Link, ...] = ()
    """What the answer refers to."""
    id: str = ""
    """The anchor of the answer; empty where there is none."""
    title: str = ""
    """The answer in a few words."""
    followed: tuple[Spoorstation, ...] = ()
    """What came of the question: decisions, activities, results, or a hole for each."""


@frozen
class Deelvraagblok:
    """One sub-question with its own answer."""

    id: str
    """The anchor."""
    number: str
    """As the source numbers it: "2b"."""
    question: Text
    """The question in the asker's voice."""
    answer: Antwoordblok
    """Its answer."""
    notes: tuple[Afwijkingnoot, ...] = ()
    """The deviations that touch it."""
    group: int = 0
    """Its group in the filter of the page; 0 without one."""


@frozen
class VraagEnAntwoord:
    """A question, what led to it, its sub-questions and the answers, each with an anchor."""

    id: str
    """The anchor."""
    number: str
    """As the source numbers it: "2"."""
    title: str
    """What the question is about, in a few words."""
    parts: tuple[Deelvraagblok, ...]
    """The questions, each with its answer; one where the question is not divided."""
    observation: Text = ""
    """What the asker saw and says before asking."""
    by: str = ""
    """Who asks: "fractie X"."""
    date: str = ""
    """When it was asked."""
    about: tuple[Link, ...] = ()
    """The passage or record the question is about."""
    passage: str = ""
    """The passage it points at, in the words of the letter."""
    sources: tuple[Bronregel, ...] = ()
    """Where the question stands."""
    notes: tuple[Afwijkingnoot, ...] = ()
    """The deviations that touch the question as a whole."""
    links: Verwijzingen = Verwijzingen()
    """What the question and its answers link to and what links to them; folded away."""
    page: str = ""
    """The page of this question alone, from the root of the site, which tells all of it."""


@frozen
class Adviesblok:
    """One advice point: the advice, the reaction, and what came of it, in three columns."""

    id: str
    """The anchor."""
    number: str
    """As the source numbers it: "1a"."""
    title: str
    """What the advice is about, in a few words."""
    advice: Text
    """The advice in plain words."""
    advice_sources: tuple[Bronregel, ...]
    """Where the advice stands."""
    label: Label
    """The bearing of the reaction."""
    reaction: Text
    """The reaction in plain words, or that there is none."""
    reaction_sources: tuple[Bronregel, ...] = ()
    """Where the reaction stands."""
    duiding: Duidingregel | None = None
    """What the label rests on."""
    followed: tuple[Spoorstation, ...] = ()
    """What came of it: decisions, activities, results, or a hole for each."""
    notes: tuple[Afwijkingnoot, ...] = ()
    """The deviations that touch it."""
    reaction_id: str = ""
    """The anchor of the reaction; empty where there is none."""
    view: Text = ""
    """What the adviesraad itself thinks of the reaction; empty where it has not said."""
    reason: Text = ""
    """Why the adviesraad advises this; folded away."""
    links: Verwijzingen = Verwijzingen()
    """What the point and the reaction link to and what links to them; folded away."""
    places: tuple[Text, ...] = ()
    """Where the point stands and how it reads there, a sentence for each place; folded away."""
    group: int = 0
    """Its group in the filter of the page; 0 without one."""
    page: str = ""
    """The page of this point alone, from the root of the site, which tells all of it."""
