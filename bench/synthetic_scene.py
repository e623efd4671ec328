"""What every record of a synthetic project has: an id, a year, text, subjects, sources, links."""

from dataclasses import dataclass, field

from bench.synthetic_text import Dutch
from bench.synthetic_world import BODIES, World

Fact = dict[str, object]
"""A record as its file holds it, key by key."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One record that is being made up; its id alone decides what is in it."""

    world: World
    """What else exists."""
    noun: str
    """Its noun in the plural."""
    index: int
    """Its place among those of its noun."""
    dutch: Dutch = field(init=False)
    """Text and chance, seeded with the id."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "dutch", Dutch(self.id))

    @property
    def id(self) -> str:
        """Its id."""
        return self.world.ids[self.noun][self.index]

    @property
    def year(self) -> int:
        """Its year."""
        return self.world.year(self.noun, self.index)

    @property
    def number(self) -> int:
        """Its place, from 1."""
        return self.index + 1

    def day(self, first: int = 1, last: int = 12) -> str:
        """A day of its year, from one month up to and with another."""
        chance = self.dutch.chance
        return f"{self.year}-{chance.randint(first, last):02}-{chance.randint(1, 28):02}"

    def near(self, noun: str) -> str:
        """A record of a noun from about the same time."""
        return self.world.near(self.dutch.chance, noun, self.world.share(self.noun, self.index))

    def some(self, noun: str, most: int) -> list[str]:
        """One record of a noun or more, each once."""
        count = self.dutch.chance.randint(1, most)
        return list(dict.fromkeys(self.near(noun) for _ in range(count)))

    def themes(self) -> list[str]:
        """One to three subjects."""
        count = self.dutch.chance.randint(1, 3)
        found = (self.world.any(self.dutch.chance, "themas") for _ in range(count))
        return list(dict.fromkeys(found))

    def party(self) -> str:
        """An organisation that is no body of the municipality."""
        others = self.world.ids["organisaties"][len(BODIES) :]
        return others[int(self.dutch.chance.random() ** 2 * len(others))]

    def sources(self, *documents: str) -> list[Fact]:
        """One vindplaats or two; in these documents, or in one from the same time."""
        chance = self.dutch.chance
        names = documents or self.some("documenten", 2)
        return [
            {
                "document": document,
                "onderdeel": f"paragraaf {chance.randint(1, 9)}.{chance.randint(1, 9)}, "
                f"{self.dutch.thing()}",
                "pagina": str(chance.randint(1, 80)),
            }
            for document in names
        ]

    def reading(self) -> Fact:
        """A duiding: whose reading it is, and on which words it rests."""
        return {
            "lezer": "de redactie",
            "woorden": self.dutch.sentence(),
            "uitleg": self.dutch.sentence(),
        }

    def start(self, title: str = "") -> Fact:
        """The keys that a record begins with."""
        return {"id": self.id, "titel": title or self.dutch.title(), "themas": self.themes()}

    def links(self, count: int) -> list[str]:
        """Ids for a text to link to: records of about the same time."""
        nouns = ("activiteiten", "documenten", "toezeggingen", "besluiten", "afwijkingen")
        found = (self.near(self.dutch.pick(nouns)) for _ in range(count))
        return [each for each in dict.fromkeys(found) if each != self.id]
