"""Made-up work and what is measured of it: agendas, activities, events, goals, figures, risks."""

from bench.synthetic_scene import Fact, Scene
from bench.synthetic_world import LINES_OF_A_YEAR

CELL_COLUMNS = "tabel,domein,post,jaar,soort,waarde,eenheid,tekst,herkomst,noot,onderdeel,pagina"
METING_COLUMNS = (
    "indicator,jaar,jaar_tekst,waarde,tekst,eenheid,nulmeting,noot,document,onderdeel,pagina"
)
_POSTS = ("Begeleiding", "Dagbesteding", "Vervoer", "Huishoudelijke hulp", "Pgb")
_KINDS = ("primitief", "gewijzigd", "realisatie")


def agenda(scene: Scene) -> Fact:
    """What is done in one year."""
    year = scene.world.years[scene.index]
    return {
        **scene.start(f"Uitvoeringsagenda {year}"),
        "jaar": year,
        "document": scene.near("documenten"),
        "vastgesteld": f"{year - 1}-12-19",
        "samenvatting": scene.dutch.text(150, scene.links(2)),
        "terugblik": scene.dutch.text(100, scene.links(2)),
        "bronnen": scene.sources(),
    }


def actielijn(scene: Scene) -> Fact:
    """A line of work in the agenda of a year."""
    return {
        **scene.start(),
        "agenda": scene.world.ids["agendas"][scene.index // LINES_OF_A_YEAR],
        "nummer": scene.index % LINES_OF_A_YEAR + 1,
        "doel": scene.dutch.line(20),
        "samenvatting": scene.dutch.line(40),
        "bronnen": scene.sources(),
    }


def activiteit(scene: Scene) -> Fact:
    """A piece of work, with goals, actions and how it goes."""
    dutch, chance, year = scene.dutch, scene.dutch.chance, scene.year
    return {
        **scene.start(f"{scene.dutch.title()} {scene.number}"),
        "agenda": f"agenda-{year}",
        "actielijn": f"actielijn-{year}-{chance.randint(1, LINES_OF_A_YEAR)}",
        "nummer": f"{chance.randint(1, 5)}.{scene.index % 40 + 1}",
        "samenvatting": dutch.text(110, scene.links(3)),
        "domeinen": [dutch.pick(("Wmo", "Jeugd", "Werk en inkomen"))],
        "looptijd": {"begin": f"{year}-0{chance.randint(1, 5)}", "eind": f"{year + 1}-12"},
        "doelstellingen": [
            {"id": f"{scene.id}-d{nth + 1}", "titel": dutch.title(), "tekst": dutch.line(20)}
            for nth in range(3)
        ],
        "acties": [
            {
                "id": f"{scene.id}-c{nth + 1}",
                "titel": dutch.title(),
                "tekst": dutch.line(25),
                "onderdelen": [dutch.sentence(), dutch.sentence()],
                "wanneer": f"{year}-Q{chance.randint(1, 4)}",
            }
            for nth in range(2)
        ],
        "voortgang": [
            {
                "datum": f"{year}-{6 + 3 * nth:02}-{chance.randint(1, 28):02}",
                "stand": dutch.pick(("loopt", "loopt", "afgerond", "uitgesteld")),
                "toelichting": dutch.line(25),
                "bronnen": scene.sources(),
            }
            for nth in range(2)
        ],
        "bronnen": scene.sources(),
    }


def overgang(before: str, after: str, scene: Scene) -> Fact:
    """How the activity of one year became that of the next; `scene` is of the first."""
    sort = scene.dutch.pick(("voortgezet", "voortgezet", "hernoemd"))
    return {
        "id": f"overgang-{before.removeprefix('activiteit-')}",
        "titel": scene.dutch.title(),
        "soort": sort,
        "van": [before],
        "naar": [after],
        "zekerheid": "gesteld",
        "toelichting": scene.dutch.sentence(),
        "bronnen": scene.sources(),
    }


def gebeurtenis(scene: Scene) -> Fact:
    """Something dated."""
    dutch = scene.dutch
    return {
        **scene.start(),
        "datum": scene.day(),
        "soort": dutch.pick(("vergadering", "stuk", "termijn", "start", "einde", "mijlpaal")),
        "toelichting": dutch.line(60),
        "wie": [scene.party()],
        "over": [*scene.some("activiteiten", 2), scene.near("documenten")],
        "bronnen": scene.sources(),
    }


def opgave(scene: Scene) -> Fact:
    """A task, with what will be done for it."""
    dutch = scene.dutch
    return {
        **scene.start(),
        "nummer": scene.number,
        "samenvatting": dutch.line(60),
        "toelichting": dutch.text(200, scene.links(3)),
        "voornemens": [
            {"id": f"{scene.id}-w{nth + 1}", "titel": dutch.title(), "tekst": dutch.line(25)}
            for nth in range(5)
        ],
        "bronnen": scene.sources(),
    }


def doel(scene: Scene) -> Fact:
    """A goal of an opgave, or of the budget."""
    task = {"soort": "opgave", "opgave": scene.near("opgaven")}
    public = {"soort": "maatschappelijk", "nummer": f"6.{scene.number}"}
    return {
        **scene.start(),
        **(public if scene.index % 4 == 0 else task),
        "uitleg": scene.dutch.line(50),
        "bronnen": scene.sources(),
    }


def indicator(scene: Scene) -> Fact:
    """What is measured of a goal."""
    dutch = scene.dutch
    return {
        **scene.start(),
        "code": f"6.{scene.number}a",
        "doel": scene.near("doelen"),
        "soort": dutch.pick(("effect", "prestatie")),
        "omschrijving": dutch.line(40),
        "eenheid": "%",
        "gegevensbron": "Waarstaatjegemeente.nl",
        "frequentie": "Jaarlijks",
        "maanden": 12,
        "richting": dutch.pick(("hoger is beter", "lager is beter")),
        "duiding": scene.reading(),
        "noot": dutch.line(20),
        "bronnen": scene.sources(),
    }


def metingen(scene: Scene) -> list[str]:
    """The rows of an indicator: a share for each of the last five years."""
    rows = []
    for year in scene.world.years[-5:]:
        share = f"{scene.dutch.chance.randint(50, 700) / 10:.1f}"
        rows.append(
            f'{scene.id},{year},{year},{share},"{share.replace(".", ",")}%",%,false,,'
            f"{scene.near('documenten')},bijlage 4,{scene.number % 60 + 1}"
        )
    return rows


def tabel(scene: Scene) -> Fact:
    """A table of amounts; every fourth has a chart."""
    dutch = scene.dutch
    chart = {
        "vorm": "begroting tegen rekening",
        "titel": f"Begroting en rekening van {dutch.thing()}",
        "woorden": dutch.line(20),
        "posten": list(_POSTS),
    }
    return {
        **scene.start(),
        "eenheid": "× € 1.000",
        "uitleg": dutch.text(90, scene.links(1)),
        "bronnen": scene.sources(),
        "sommen": [{"totaal": "Totaal", "delen": list(_POSTS)}],
        **({"grafiek": chart} if scene.index % 4 == 0 else {}),
    }


def bedragen(scene: Scene) -> list[str]:
    """The cells of a table; the total is the sum of the rest."""
    year, rows = scene.year, []
    for kind in _KINDS:
        amounts = {post: scene.dutch.chance.randint(50, 9_000) for post in _POSTS}
        amounts["Totaal"] = sum(amounts.values())
        rows += [
            f"{scene.id},,{post},{year},{kind},{value},× € 1.000,"
            f"{format(value, ',').replace(',', '.')},bron,,,"
            for post, value in amounts.items()
        ]
    return rows


def risico(scene: Scene) -> Fact:
    """What may go wrong, and what is done about it."""
    dutch = scene.dutch
    return {
        **scene.start(),
        "nummer": scene.number,
        "categorie": dutch.pick(("te voorkomen risico's", "strategische risico's")),
        "omschrijving": dutch.line(50),
        "statussen": [
            {
                "peildatum": f"{year}-12",
                "stand": dutch.pick(("ongewijzigd", "groter", "kleiner")),
                "toelichting": dutch.line(20),
                "bronnen": scene.sources(),
            }
            for year in scene.world.years[-2:]
        ],
        "maatregelen": [
            {
                "id": f"{scene.id}-m{nth + 1}",
                "titel": dutch.title(),
                "omschrijving": dutch.line(20),
                "stand": dutch.pick(("ongewijzigd", "intensiveren")),
                "risicostand": dutch.pick(("ongewijzigd", "kleiner")),
                "toelichting": dutch.line(15),
            }
            for nth in range(2)
        ],
        "bronnen": scene.sources(),
    }
