"""Made-up papers and what goes to and fro: documents, advices, questions, promises, decisions."""

from bench.synthetic_scene import Fact, Scene
from bench.synthetic_world import BODIES, POINTS_OF_AN_ADVIES

_COLLEGE, _COUNCIL, _ADVISERS = BODIES


def document(scene: Scene) -> Fact:
    """A paper; the first ones are older than all else."""
    dutch, sender = scene.dutch, scene.party()
    return {
        **scene.start(f"Stuk {scene.number}: {scene.dutch.title()}"),
        "soort": dutch.pick(("brief", "nota", "plan", "advies", "verordening", "rapport")),
        "datum": scene.day(1, 1),
        "status": dutch.pick(("vastgesteld", "verzonden", "concept", "ter kennisname")),
        "kenmerk": f"Z{scene.year}-{scene.number:05}",
        "zaaknummer": f"{3_000_000 + scene.index}",
        "afzender": dutch.pick((_COLLEGE, sender)),
        "ontvanger": _COUNCIL,
        "aanwezig": True,
        "samenvatting": dutch.text(210, scene.links(4)),
        "woo_categorie": f"infocat{dutch.chance.randint(1, 17):03}",
    }


def advies(scene: Scene) -> Fact:
    """A letter of advice with its points."""
    letter = scene.near("documenten")
    return {
        **scene.start(f"Advies {scene.number} over {scene.dutch.thing()}"),
        "datum": scene.day(2, 4),
        "kenmerk": f"AR {scene.year} {scene.number:03}",
        "afzender": _ADVISERS,
        "ontvanger": _COLLEGE,
        "document": letter,
        "gevraagd_over": scene.near("documenten"),
        "samenvatting": scene.dutch.text(110, scene.links(2)),
        "bronnen": scene.sources(letter),
        "punten": [_point(scene, letter, nth) for nth in range(POINTS_OF_AN_ADVIES)],
    }


def _point(scene: Scene, letter: str, nth: int) -> Fact:
    dutch = scene.dutch
    place = {"waar": "brief", "kop": dutch.title(), "bron": scene.sources(letter)[0]}
    return {
        "id": f"{scene.id}-a{nth + 1:02}",
        "titel": dutch.title(),
        "letter": f"1{'abcd'[nth]}",
        "samenvatting": dutch.line(30),
        "aanleiding": dutch.line(30),
        "plaatsen": [place, {"waar": "samenvatting", "kop": dutch.title()}],
    }


def collegereactie(scene: Scene) -> Fact:
    """What the college answered to one point; three of four points get an answer."""
    points = len(scene.world.ids["adviezen"]) * POINTS_OF_AN_ADVIES
    nth = scene.index * points // len(scene.world.ids["collegereacties"])
    letter = scene.world.ids["adviezen"][nth // POINTS_OF_AN_ADVIES]
    dutch = scene.dutch
    year = letter.split("-")[1]
    return {
        **scene.start(),
        "adviespunt": f"{letter}-a{nth % POINTS_OF_AN_ADVIES + 1:02}",
        "datum": f"{year}-{dutch.chance.randint(5, 7):02}-{dutch.chance.randint(1, 28):02}",
        "samenvatting": dutch.text(90, scene.links(1)),
        "strekking": dutch.pick(
            ("overgenomen", "deels overgenomen", "niet overgenomen", "toegelicht", "in beraad")
        ),
        "duiding": scene.reading(),
        "gevolgd_door": scene.some("activiteiten", 2),
        "bronnen": scene.sources(),
    }


def vragenbrief(scene: Scene) -> Fact:
    """Questions of a party, with answers to most."""
    dutch, letter = scene.dutch, scene.near("documenten")
    answered = dutch.chance.random() < 0.9
    return {
        **scene.start(f"Raadsvragen {scene.number} over {scene.dutch.thing()}"),
        "fractie": scene.party(),
        "ingediend": scene.day(2, 4),
        **({"beantwoord": scene.day(5, 6)} if answered else {}),
        "zaaknummer": f"{5_000_000 + scene.index}",
        "over": scene.near("documenten"),
        "document": letter,
        "samenvatting": dutch.text(100, scene.links(2)),
        "bronnen": scene.sources(letter),
        "vragen": [_question(scene, letter, nth + 1, answered=answered) for nth in range(2)],
    }


def _question(scene: Scene, letter: str, number: int, *, answered: bool) -> Fact:
    start, dutch = f"{scene.id}-v{number}", scene.dutch
    parts: list[Fact] = []
    for part in "ab"[: dutch.chance.randint(1, 2)]:
        answer = {
            "id": f"{start}{part}-antwoord",
            "titel": dutch.title(),
            "samenvatting": dutch.line(35),
            "strekking": dutch.pick(("beantwoord", "deels beantwoord", "verwezen")),
            "duiding": scene.reading(),
            "verwijst_naar": scene.some("activiteiten", 2),
            "bronnen": scene.sources(letter),
        }
        question: Fact = {"id": f"{start}{part}", "vraag": f"Klopt het dat {dutch.sentence()}"}
        parts.append(question | ({"antwoord": answer} if answered else {}))
    return {
        "id": start,
        "titel": dutch.title(),
        "nummer": number,
        "observatie": dutch.line(30),
        "gaat_over": scene.some("activiteiten", 2),
        "bronnen": scene.sources(letter),
        "deelvragen": parts,
    }


def toezegging(scene: Scene) -> Fact:
    """A promise, and what came of it."""
    dutch = scene.dutch
    return {
        **scene.start(),
        "gedaan_in": scene.near(dutch.pick(("documenten", "collegereacties", "activiteiten"))),
        "datum": scene.day(),
        "belofte": dutch.line(40),
        "termijn": f"{scene.year + 1}-Q{dutch.chance.randint(1, 4)}",
        "stand": dutch.pick(("nagekomen", "deels nagekomen", "niet nagekomen", "loopt")),
        "opvolging": dutch.line(30),
        "beoordeeld_door": "de redactie",
        "uitkomst": scene.some("gebeurtenissen", 2),
        "bronnen": scene.sources(),
    }


def besluit(scene: Scene) -> Fact:
    """A decision of the college or the council."""
    dutch = scene.dutch
    return {
        **scene.start(),
        "orgaan": dutch.pick((_COLLEGE, _COUNCIL)),
        "datum": scene.day(),
        "soort": dutch.pick(("vastgesteld", "kennisgenomen", "ingestemd")),
        "samenvatting": dutch.text(70, scene.links(1)),
        "over": [*scene.some("documenten", 2), *scene.some("activiteiten", 2)],
        "bronnen": scene.sources(),
    }


def beslispunt(scene: Scene) -> Fact:
    """A point that the council decides on."""
    dutch = scene.dutch
    return {
        **scene.start(),
        "nummer": scene.number,
        "samenvatting": dutch.line(40),
        "hoofdstuk": f"{scene.number % 7 + 1}. {dutch.title()}",
        "opgave": scene.near("opgaven"),
        "besluit": scene.near("besluiten"),
        "toelichting": dutch.line(30),
        "bronnen": scene.sources(),
    }
