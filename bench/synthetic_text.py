"""Makes Dutch up: sentences about the work of a municipality, the same for the same seed.

The sentences are whole and the words are joined as Dutch joins them, so that a search index and a
reader meet thousands of different words: a few of them often, most of them seldom.
"""

import random
from collections.abc import Sequence

SEED = 20_300_101

_BODIES = (
    *("de gemeente", "het college", "de gemeenteraad", "de adviesraad", "een inwoner"),
    *("het wijkteam", "de aanbieder", "de wethouder", "een werkgever", "de huisarts"),
    *(
        "de school",
        "een vrijwilliger",
        "de cliëntenraad",
        "de woningcorporatie",
        "een mantelzorger",
    ),
)
_STEMS = (
    *("jeugd", "wijk", "zorg", "schuld", "werk", "gezins", "ouderen", "buurt", "mantelzorg"),
    *("taal", "school", "sport", "vervoers", "woon", "inkomens", "preventie", "participatie"),
    *("bijstands", "welzijns", "dorps", "gezondheids", "cultuur", "huur", "energie", "opvang"),
    *("crisis", "begeleidings", "ontmoetings", "scholings", "armoede", "veiligheids", "budget"),
    *("contract", "inkoop", "kwaliteits", "klachten", "cliënt", "vrijwilligers", "nazorg"),
)
_HEADS = (
    *("het {}team", "de {}regeling", "het {}loket", "het {}plan", "de {}aanpak", "de {}coach"),
    *("het {}budget", "het {}gesprek", "de {}voorziening", "het {}overleg", "de {}monitor"),
    *("de {}ondersteuning", "het {}netwerk", "de {}route", "het {}onderzoek", "de {}begroting"),
    *("de {}afspraak", "het {}centrum", "de {}consulent", "het {}traject", "de {}bijeenkomst"),
    *("de {}toeslag", "het {}fonds", "de {}campagne", "het {}panel", "de {}meting", "de {}proef"),
    *("het {}akkoord", "de {}visie", "de {}wijzer", "het {}convenant", "de {}training"),
)
_VERBS = (
    *("bespreekt", "verbetert", "onderzoekt", "betaalt", "vernieuwt", "ondersteunt", "volgt"),
    *("beschrijft", "evalueert", "organiseert", "versterkt", "verbindt", "beperkt", "vergelijkt"),
)
_INFINITIVES = (
    *("te bespreken", "te verbeteren", "te onderzoeken", "uit te breiden", "te vernieuwen"),
    *("goed te volgen", "samen te beschrijven", "eerder te evalueren", "vast te leggen"),
    *("te versterken", "aan elkaar te verbinden", "met andere gemeenten te vergelijken"),
)
_TIMES = (
    *("dit najaar", "volgend jaar", "in het eerste kwartaal", "voor de zomer", "na de evaluatie"),
    *("elke maand", "aan het eind van het jaar", "zodra het contract ingaat", "binnen zes weken"),
    *("sinds de vorige rapportage", "tijdens de begrotingsbehandeling", "na het gesprek"),
)
_NUMBERS = (
    *("twee", "drie", "vier", "vijf", "zes", "acht", "twaalf", "veertien", "twintig", "dertig"),
    *("veertig", "vijftig", "honderd", "tweehonderd", "vijfhonderd", "duizend"),
)
_PLACE_STARTS = (
    *("Ooster", "Wester", "Noorder", "Zuider", "Berg", "Beek", "Veld", "Linden", "Eiken", "Kerk"),
    *("Molen", "Heide", "Hoge", "Lange", "Klooster", "Nijver", "Markt", "Weide"),
)
_PLACE_ENDS = (
    *("kamp", "hof", "dijk", "brink", "lo", "veen", "horst", "burg", "haar", "mark", "stede"),
    *("woud", "beek", "donk", "rade", "wijk", "zand"),
)
_SENTENCES = (
    "{Body} {verb} {thing} in {place}, en {body} kijkt {time} of dat helpt.",
    "In {place} is {thing} {time} begonnen met {number} inwoners en {thing2}.",
    "{Body} probeert {thing} {doing} en legt {time} uit wat dat kost.",
    "Volgens {body} was er te weinig tijd om {thing} {doing}.",
    "{Time} krijgt {body} een brief waarin {body2} vertelt hoe het met {thing} gaat.",
    "Er zijn {number} gesprekken gevoerd over {thing}; {number2} daarvan gingen over {thing2}.",
    "Wie hulp zoekt in {place}, komt eerst bij {thing} en daarna zo nodig bij {thing2}.",
    "{Body} vraagt of {thing} ook {time} blijft bestaan, en wie dat dan betaalt.",
    "De rapportage noemt {thing} als voorbeeld: {body} {verb} daar {thing2} mee.",
    "Dat {body} {thing} {verb}, staat in het stuk; waarom {body2} dat niet doet, staat er niet.",
    "{Body} heeft {number} signalen over {thing} gekregen, vooral uit {place} en {place2}.",
    "Het doel is om {thing} {doing}, zonder dat {thing2} duurder wordt.",
    "{Time} besluit {body} of {thing} doorgaat; tot die tijd {verb} {body2} {thing2}.",
    "De kosten van {thing} vielen {number} procent hoger uit dan {body} had verwacht.",
    "{Body} noemt {thing} een goed begin, maar mist een plan om {thing2} {doing}.",
    "Bewoners van {place} vertellen dat {thing} dichterbij is gekomen en {thing2} juist niet.",
    "Samen met {body} maakt {body2} {time} een overzicht van {thing} en {thing2}.",
    "Zolang {body} daar geen antwoord op geeft, {verb} {body2} {thing} niet.",
    "Uit {thing} blijkt dat {number} van de {number2} gezinnen {time} geholpen zijn.",
    "{Body} kiest ervoor om {thing} {doing} en {thing2} voorlopig te laten zoals het is.",
)


class Dutch:
    """A source of text; two with the same key give the same text."""

    def __init__(self, key: str) -> None:
        self.chance = random.Random(f"{SEED}-{key}")  # noqa: S311 - made-up text, not a secret

    def pick(self, words: Sequence[str]) -> str:
        """One of these, each as likely."""
        return words[int(self.chance.random() * len(words))]

    def seldom(self, words: Sequence[str]) -> str:
        """One of these, the first ones far more often than the last."""
        return words[int(self.chance.random() ** 2 * len(words))]

    def place(self) -> str:
        """Name of a neighbourhood that does not exist."""
        return self.seldom(_PLACE_STARTS) + self.seldom(_PLACE_ENDS)

    def thing(self) -> str:
        """Something that a municipality has, with its article: het wijkteam."""
        return self.seldom(_HEADS).format(self.seldom(_STEMS))

    def title(self) -> str:
        """A short name without an article."""
        name = self.thing().partition(" ")[2].capitalize()
        return self.pick((f"{name} in {self.place()}", f"{name} {self.place()}", f"{name} op maat"))

    def sentence(self) -> str:
        """One whole sentence of 12 to 20 words."""
        body, time = self.pick(_BODIES), self.pick(_TIMES)
        return self.pick(_SENTENCES).format(
            body=self.pick(_BODIES),
            Body=body[0].upper() + body[1:],
            body2=self.pick(_BODIES),
            verb=self.pick(_VERBS),
            doing=self.pick(_INFINITIVES),
            thing=self.thing(),
            thing2=self.thing(),
            time=time,
            Time=time[0].upper() + time[1:],
            number=self.pick(_NUMBERS),
            number2=self.pick(_NUMBERS),
            place=self.place(),
            place2=self.place(),
        )

    def line(self, words: int) -> str:
        """One paragraph of about this many words, and at least one sentence."""
        found = [self.sentence()]
        while words > found[-1].count(" ") + 8:
            words -= found[-1].count(" ") + 1
            found.append(self.sentence())
        return " ".join(found)

    def text(self, words: int, links: Sequence[str] = ()) -> str:
        """Paragraphs with one list of three points, and a sentence for each id to link to."""
        points = "\n".join(f"- {self.thing().capitalize()}: {self.sentence()}" for _ in range(3))
        told = " ".join(f"Dat staat ook bij [[{link}|{self.thing()}]]." for link in links)
        last = f"Wat *{self.place()}* betreft: {self.line(max(10, words // 4))} {told}".rstrip()
        blocks = [self.line(words // 2), points, last] if words >= 90 else [self.line(words), told]
        return "\n\n".join(block for block in blocks if block)
