"""Made-up subjects, bodies, words, contradictions, links and written pages."""

from bench.synthetic_scene import Fact, Scene
from bench.synthetic_world import BODIES
from bench.synthetic_yaml import as_yaml

_TOP = ("zorg en gezondheid", "jeugdzorg", "begroting", "ouderen", "gezin en kinderen")
_DATA = ("SOCI", "HEAL", "ECON", "EDUC")


def thema(scene: Scene) -> Fact:
    """A subject."""
    return {
        "id": scene.id,
        "titel": f"{scene.dutch.title()} {scene.number}",
        "top_thema": scene.dutch.pick(_TOP),
        "data_thema": scene.dutch.pick(_DATA),
        "uitleg": scene.dutch.line(40),
    }


def organisatie(scene: Scene) -> Fact:
    """A body, a party of the council or a partner."""
    title = f"{scene.dutch.title()} {scene.number}"
    kind = scene.dutch.pick(("fractie", "partner", "samenwerking", "onderzoek"))
    if scene.id in BODIES:
        title = ("College", "Gemeenteraad", "Adviesraad")[BODIES.index(scene.id)]
        kind = "adviesorgaan" if scene.id == BODIES[2] else "bestuursorgaan"
    return {
        "id": scene.id,
        "titel": title,
        "soort": kind,
        "rol": scene.dutch.line(25),
        "schrijfwijzen": [f"{title} van {scene.dutch.place()}"],
        "bronnen": scene.sources(),
    }


def persoon(scene: Scene) -> Fact:
    """Somebody with a public office."""
    return {
        "id": scene.id,
        "titel": f"{'ABCDEFGHJK'[scene.index % 10]}. {scene.dutch.place()}",
        "rol": "raadslid",
        "organisatie": scene.party(),
        "bronnen": scene.sources(),
    }


def begrip(scene: Scene) -> Fact:
    """A word of art in plain words."""
    word = scene.dutch.thing().partition(" ")[2]
    return {
        **scene.start(f"{word.capitalize()} {scene.dutch.place()} {scene.number}"),
        "uitleg": scene.dutch.line(50),
        "schrijfwijzen": [f"{word} {scene.number}"],
        "bronnen": scene.sources(),
    }


def uitgangspunt(scene: Scene) -> Fact:
    """A principle."""
    return {
        **scene.start(),
        "nummer": scene.number,
        "uitleg": scene.dutch.line(40),
        "bronnen": scene.sources(),
    }


def keuze(scene: Scene) -> Fact:
    """A choice between two poles."""
    dutch = scene.dutch
    return {
        **scene.start(),
        "nummer": scene.number,
        "links": dutch.title(),
        "rechts": dutch.title(),
        "vraag": dutch.line(20),
        "keuze": dutch.line(40),
        "nuance": dutch.line(25),
        "stand": dutch.chance.randint(-2, 2),
        "duiding": scene.reading(),
        "bronnen": scene.sources(),
    }


def afwijking(scene: Scene) -> Fact:
    """A contradiction between sources."""
    dutch = scene.dutch
    touched = [*scene.some("activiteiten", 2), scene.near("documenten")]
    return {
        **scene.start(),
        "soort": dutch.pick(
            ("tekst en tabel verschillen", "stukken spreken elkaar tegen", "anders geteld")
        ),
        "raakt": touched,
        "lezingen": [{"tekst": dutch.sentence(), "bron": scene.sources()[0]} for _ in range(2)],
        "bevinding": dutch.text(130, scene.links(2)),
        "ernst": dutch.pick(("groot", "middel", "klein")),
        "zekerheid": dutch.pick(("zeker", "waarschijnlijk", "mogelijk")),
    }


def relatie(scene: Scene, number: int) -> Fact:
    """A link that no field tells, from an activity."""
    derived = scene.dutch.chance.random() < 0.4
    noun = scene.dutch.pick(("documenten", "besluiten", "opgaven"))
    return {
        "id": f"relatie-{number:05}",
        "titel": scene.dutch.title(),
        "van": scene.id,
        "soort": scene.dutch.pick(("geeft uitvoering aan", "volgt op", "verwijst naar")),
        "naar": scene.near(noun),
        "zekerheid": "afgeleid" if derived else "gesteld",
        **({"duiding": scene.reading()} if derived else {}),
        "toelichting": scene.dutch.sentence(),
        "bronnen": scene.sources(),
    }


def correctie(scene: Scene, number: int) -> Fact:
    """What a document said before."""
    return {
        "id": f"correctie-{number:04}",
        "titel": scene.dutch.title(),
        "gegeven": scene.id,
        "veld": "samenvatting",
        "was": scene.dutch.sentence(),
        "sinds": f"{scene.year}-12-{scene.dutch.chance.randint(1, 28):02}",
        "reden": scene.dutch.sentence(),
    }


def page(scene: Scene) -> str:
    """A written page in Markdown, with a list, a table and links."""
    dutch = scene.dutch
    head = {"titel": f"{dutch.title()} {scene.number}", "kort": dutch.sentence()}
    rows = "\n".join(f"| {dutch.title()} | {dutch.chance.randint(1, 900)} |" for _ in range(3))
    return (
        f"---\n{as_yaml([head])}---\n\n"
        f"## {dutch.title()}\n\n{dutch.text(120, scene.links(3))}\n\n"
        f"## {dutch.title()}\n\n| wat | aantal |\n|---|---|\n{rows}\n\n"
        f"{dutch.line(90)}\n"
    )
