"""What search can find: one record for everything a reader may look for, words decided."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sdsite.frozen import frozen


@frozen
class Told:
    """What a record says besides its name."""

    text: str
    """What a reader finds there, in whole sentences."""
    facets: Mapping[str, tuple[str, ...]]
    """Values as shown, by the key of their facet; the facet soort is made from `soort`."""
    extra: tuple[str, ...]
    """Words that find it but are not shown: other spellings, numbers as people type them."""
    names: tuple[str, ...] = ()
    """Its other names, each as good as its title for who asks it in full."""


@frozen
class SearchRecord:
    """One thing to find: a fact, a row of a table, or a page; all text is plain text."""

    id: str
    """Id of the fact; of a page that is no fact its address ("" is the start page)."""
    address: str
    """Where it opens, from the root of the site: `adviezen/2021-047/#advies-2021-047-a05`."""
    soort: str
    """What it is, as the reader sees it: "Adviespunt"; also a facet."""
    title: str
    """Its name; says by itself what it is about."""
    context: str
    """The title of the whole it is a part of; empty for a whole."""
    date: str
    """ISO date to sort by: YYYY, YYYY-MM or YYYY-MM-DD; empty when it is not known."""
    date_words: str
    """The date as a reader sees it: "27 februari 2024"; empty where there is none."""
    listing: bool
    """Whether it is an overview of records, which stands below the records themselves."""
    make: Callable[[SearchRecord], Told]
    """Decides what else it says, the same each time."""
    years: tuple[str, ...] = ()
    """The years it may be of, in order; none where no date is known."""

    def tell(self) -> Told:
        """What else it says, made anew: ask for it once."""
        return self.make(self)


@frozen
class Facet:
    """One way to narrow results down."""

    key: str
    """Its name in addresses: "thema"."""
    label: str
    """Its name for a reader: "Thema"."""


@frozen
class SearchPlan:
    """Everything to find, and what helps to find it."""

    records: tuple[SearchRecord, ...] = ()
    """Neighbours by address together; no two have the same id."""
    facets: tuple[Facet, ...] = ()
    """In the order they are shown; the first is soort."""
    synonyms: tuple[tuple[str, ...], ...] = ()
    """Groups of phrases that mean the same: an abbreviation and what it stands for."""
