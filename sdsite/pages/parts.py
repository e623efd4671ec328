"""The values that the small parts of a page are drawn from, words already decided.

Each part has one Jinja macro of the same name in `templates/parts/`, which takes one of these
values. Conventions that hold for all of them:

- A `str` is plain text and is escaped when it is drawn; a `Text` may also be `Markup`, HTML that
  was rendered from a record and is safe.
- An address is relative to the root of the site, without a leading slash, with the anchor behind
  it: `adviezen/2021-047/#advies-2021-047-a05`; the start page is the empty string.
- Dates and numbers stand here as a reader sees them ("27 februari 2024", "€ 5.600").
- An empty string or an empty tuple means that there is nothing to show, and nothing is drawn.
"""

from __future__ import annotations

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.pages.icons import Hue, Icon, WayInIcon

Text = str | Markup
"""Plain text, or safe HTML that was rendered from a record."""


@frozen
class Link:
    """A link to a page of this site or to another site, with what a reader must know of its end."""

    text: str
    """The words of the link; they make sense out of context."""
    address: str
    """Address from the root of the site, or a whole URL that begins with `https://`."""
    noun: str | None = None
    """What stands at the other end: "advies", "raadsvraag", "document"."""
    date: str | None = None
    """The date of the other end, as a reader sees it."""
    relation: str | None = None
    """The kind of link in words: "reactie op", "volgt op", "rust op"."""


@frozen
class Label:
    """A status: an icon and a word on a hue."""

    word: str
    """The status in words: "deels overgenomen"."""
    hue: Hue
    """The ground it stands on."""
    icon: Icon
    """The icon before the word."""


@frozen
class Bronregel:
    """The passage that a fact rests on."""

    document: Link
    """The document's page on this site."""
    where: str = ""
    """Page, chapter or section: "bladzijde 4, paragraaf 2.1"; empty where it is not known."""
    quote: str = ""
    """The literal words of the source; empty where there are none."""


@frozen
class Duidingregel:
    """Our own reading of a source, and what it rests on."""

    reading: Text
    """How we read it, in one or two sentences."""
    by: str
    """Who read it so: "redactie"."""
    words: tuple[str, ...] = ()
    """The words of the source that the reading rests on, literally."""
    source: Bronregel | None = None
    """Where those words stand."""


@frozen
class Feit:
    """One line of a list of key facts: a label with its value."""

    label: str
    """What it is: "Reactie na"."""
    value: Text = ""
    """The value in words: "16 dagen (afgesproken: 4 weken)"."""
    links: tuple[Link, ...] = ()
    """Links shown behind the value."""
    status: Label | None = None
    """A status shown instead of, or before, the value."""


@frozen
class Correctieregel:
    """What a published fact said before, told where the fact stands."""

    since: str
    """Since when it reads as it does now."""
    field: str
    """The field that changed, by its name in the data."""
    was: str
    """What stood there, literally; "niets" for nothing."""
    reason: Text
    """Why it changed, in one or two sentences."""
    more: Link
    """The correction in the list of changes."""
    fact: Link | None = None
    """The fact, where the note does not stand at the fact itself."""


@frozen
class Intrekkingregel:
    """A fact that was taken back, told at the address it had."""

    id: str
    """The anchor that the fact had; empty for one with a page of its own."""
    title: str
    """What it was called."""
    since: str
    """Since when it is withdrawn."""
    reason: Text
    """Why, in one or two sentences."""
    more: Link
    """The withdrawal in the list of changes."""
    successor: Link | None = None
    """What came in its place."""


@frozen
class Kop:
    """The head of a page: what it is, its title, the answer first, the key facts, the downloads."""

    title: str
    """The title of the page: its only first-level heading."""
    noun: str = ""
    """What kind of thing the page is about: "Advies"."""
    lead: Text = ""
    """One or two plain sentences: what this is and how it stands."""
    facts: tuple[Feit, ...] = ()
    """Date, parties, number, themes."""
    labels: tuple[Label, ...] = ()
    """The status of the whole."""
    downloads: tuple[Link, ...] = ()
    """The document, the figures, the data."""
    corrections: tuple[Correctieregel, ...] = ()
    """What changed on this page since it was published, newest first."""
    withdrawn: tuple[Intrekkingregel, ...] = ()
    """What stood on this page and was taken back."""


@frozen
class Spoorstation:
    """One station of a trail from advice to result; a missing one is drawn as a hole."""

    step: str
    """The kind of station: "Advies", "Reactie", "Besluit", "Activiteit", "Resultaat"."""
    word: str = ""
    """What happened there, or, for a hole, that it is not there: "nog geen bericht"."""
    link: Link | None = None
    """The page of this station; its text stands in place of `word`."""
    date: str = ""
    """The date, as a reader sees it."""
    label: Label | None = None
    """The status at this station."""
    missing: bool = False
    """Whether this station is a hole."""
    why: str = ""
    """For a station that we derived: why; folded away."""


@frozen
class Verwijzingen:
    """What a record links to and what links to it."""

    about: tuple[Link, ...] = ()
    """"Dit gaat over": the records this one links to."""
    referred: tuple[Link, ...] = ()
    """"Hier wordt naar verwezen": the records that link to this one."""
    more: Link | None = None
    """The page with all of them; None where they all stand here."""


@frozen
class Afwijkingnoot:
    """A contradiction in or between sources, told at the very fact it touches."""

    prints: Text
    """What the source or the sources print."""
    finding: Text
    """What we find."""
    register: Link
    """Its page in the register of deviations."""
    certainty: str = ""
    """How sure we are: "zeker", "waarschijnlijk"."""
    id: str = ""
    """The id of the deviation."""


@frozen
class Kerngetal:
    """A number with what it is, what it is compared with, and where it comes from."""

    number: str
    """The number as a reader sees it: "€ 5,6 miljoen"."""
    what: str
    """What it counts."""
    source: Link
    """Where it comes from; the whole figure leads there."""
    compared: str = ""
    """What it is compared with: "van de 12 adviespunten"."""
    note: Link | None = None
    """A contradiction that touches the number."""


@frozen
class Bestand:
    """A file of data that a page offers."""

    form: str
    """Its form in a word: "JSON", "CSV"."""
    address: str
    """Where it stands, from the root of the site."""
    media_type: str
    """Its media type: "text/csv"."""


@frozen
class Naslagregel:
    """One line of a list to look things up in: a name, what kind of thing it is, what it means."""

    term: Text
    """The name."""
    text: str
    """What it means, in a sentence or two; may be empty."""
    address: str = ""
    """Where the name leads; empty when it leads nowhere."""
    note: str = ""
    """The kind of thing, or how many: "tekst", "12 gegevens"."""
    note_address: str = ""
    """Where that kind is told in full; empty when it is not."""
    files: tuple[Bestand, ...] = ()
    """The files with it."""
    id: str = ""
    """The anchor of the line; empty where nothing leads to it."""


OWN_DATA = "Deze gegevens"
"""What the files of a page hold, when it tells of facts of its own."""


@frozen
class Citeer:
    """How to refer to this page, and when it last changed."""

    text: str
    """The reference, ready to copy, with address and base date."""
    changed: str
    """When the page last changed, as a reader sees it."""
    data: tuple[Bestand, ...] = ()
    """The same as data, a file for each form."""
    data_words: str = OWN_DATA
    """What those files hold: what this page tells, or, of a page that draws on many, everything."""


@frozen
class Ingang:
    """A large way in on the start page, by question."""

    question: str
    """The question of the reader, and the words of the link."""
    address: str
    """Where the answer stands."""
    text: str = ""
    """A sentence about what is to be found there."""
    icon: WayInIcon = "document"
    """The drawing beside it."""
