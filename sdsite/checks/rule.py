"""What a check is: a function over the whole register, with the rules it may report."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sdsite.config import Config
from sdsite.findings import Finding, Rule
from sdsite.model.indicator import Meting
from sdsite.model.item import Item
from sdsite.model.register import Herkomstplek, Register
from sdsite.model.tabel import Bedrag

Check = Callable[[Register, Config], Iterator[Finding]]
"""One rule that only the whole can break; named for the problem."""


FactCheck = Callable[[Item | Bedrag | Meting, Herkomstplek], Iterator[Finding]]
"""One rule that a fact can break by itself, whatever the others are."""


class CheckRule(Rule):
    """The problems that only the whole can have."""

    UNKNOWN_ID = "onbekend-id", "Een verwijzing noemt een id dat niet bestaat."
    """Voorbeeld: `document: document-pan`, terwijl het document `document-plan` heet.

    Herstel: verbeter het id, of voeg het gegeven toe waar het naar verwijst."""

    WRONG_NOUN = (
        "verkeerd-soort-gegeven",
        "Een verwijzing wijst naar een ander soort gegeven dan daar hoort.",
    )
    """Voorbeeld: `activiteit: agenda-2029`: hier hoort een activiteit, geen agenda.

    Herstel: kies het id van een gegeven van het goede soort."""

    DUPLICATE_ID = "dubbel-id", "Twee gegevens hebben hetzelfde id."
    """Voorbeeld: twee raadsvragen met hetzelfde id, vaak door een gegeven te kopiëren.

    Herstel: geef het nieuwste gegeven een eigen id. Verander nooit het id dat al op de website
    stond."""

    NO_SOURCE = "zonder-bron", "Een gegeven noemt geen enkele vindplaats."
    """Voorbeeld: een besluit zonder `bronnen`.

    Herstel: voeg toe waar het staat:

        bronnen:
          - document: document-plan
            onderdeel: Hoofdstuk 2
            pagina: 9
    """

    UNREAD_SOURCE = (
        "bron-niet-gelezen",
        "Een vindplaats wijst naar een stuk dat wij niet hebben gelezen.",
    )
    """Voorbeeld: een vindplaats in een document met `aanwezig: false`.

    Herstel: noem het stuk waarin u het wel las. Hebt u het document nu zelf gelezen, zet dan
    `aanwezig` op true."""

    WRONG_QUOTE = (
        "citaat-niet-gevonden",
        "Een citaat staat niet zo in de tekst van zijn document.",
    )
    """Voorbeeld: het plan schrijft "binnen vier weken een reactie", het citaat zegt "binnen vier
    weken een antwoord". Hoofdletters, leestekens en het einde van een regel tellen niet mee.

    Herstel: neem de woorden precies over. Laat u iets weg, schrijf dan … op die plek. Staat het
    citaat er wel maar is de tekst slecht gescand, laat de waarschuwing dan staan."""

    WRONG_PAGE = (
        "citaat-op-andere-pagina",
        "Een citaat staat in zijn document, maar op een andere pagina.",
    )
    """Voorbeeld: `pagina: 9` bij een citaat dat op pagina 10 staat.

    Herstel: verbeter de pagina. Klopt zij in elk citaat van dit document een aantal niet, vul dan
    `eerste_bladzijde` in bij `brontekst` in site_config.yml."""

    TWO_REACTIONS = "twee-reacties", "Een adviespunt heeft meer dan een reactie van het college."
    """Voorbeeld: twee collegereacties met hetzelfde `adviespunt`.

    Herstel: voeg de twee samen, of kies een ander adviespunt."""

    EARLY_REACTION = "reactie-voor-advies", "Een reactie is ouder dan het advies."
    """Voorbeeld: een advies van 1 maart met een reactie van 1 februari.

    Herstel: kijk beide datums na in de brieven."""

    EARLY_ANSWER = "antwoord-voor-vraag", "Een antwoord is ouder dan de vraag."
    """Voorbeeld: vragen van 20 februari met een antwoord van 1 februari.

    Herstel: kijk beide datums na in de brieven. Dit geldt ook voor een bericht van uitstel."""

    NO_JUDGE = (
        "oordeel-zonder-beoordelaar",
        "Er staat hoe het met een toezegging gaat, maar niet wie dat zegt.",
    )
    """Voorbeeld: een toezegging met `stand: nagekomen`, zonder wie dat zegt.

    Herstel: vul in wie het oordeel gaf en op welke woorden het rust."""

    WRONG_TOTAL = "totaal-klopt-niet", "Een totaal verschilt van de som van zijn delen."
    """Voorbeeld: Totaal is 360, maar de delen zijn samen 350.

    Herstel: verbeter een typefout. Staat het zo in de bron, leg het dan vast in data/afwijkingen/;
    de website laat dan beide zien."""

    WRONG_DIFFERENCE = "verschil-klopt-niet", "Een verschil is niet wat de twee kolommen geven."
    """Voorbeeld: begroot 100, uitgegeven 80, en als verschil -20.

    Herstel: verbeter een typefout of het teken. Staat het zo in de bron, leg het dan vast in
    data/afwijkingen/."""

    UNKNOWN_ROW = (
        "onbekende-post",
        "Een optelling of grafiek noemt een post die niet in de tabel staat.",
    )
    """Voorbeeld: een optelling noemt WMO, de tabel heeft Wmo.

    Herstel: schrijf de post precies zoals in het CSV-bestand."""

    MIXED_UNITS = (
        "andere-eenheid",
        "Een bedrag of meting heeft een andere eenheid dan waar het bij hoort.",
    )
    """Voorbeeld: een tabel in euro's met een bedrag in duizenden euro's.

    Herstel: maak de eenheden gelijk, en reken het getal zo nodig om. Laat in `tekst` staan wat de
    bron schrijft."""

    IMPOSSIBLE_VALUE = (
        "waarde-past-niet-bij-eenheid",
        "Een meting heeft een waarde die in haar eenheid niet kan.",
    )
    """Voorbeeld: 445 met de eenheid %.

    Herstel: kijk de waarde, de tekst en de eenheid na in de bron; vaak is een komma weggevallen."""

    NO_WORDS = "grafiek-zonder-woorden", "Een grafiek heeft geen zin die haar in woorden vertelt."
    """Voorbeeld: een tabel met `grafiek` zonder zin die haar vertelt.

    Herstel: schrijf in een of twee zinnen wat de grafiek laat zien. Wie de grafiek niet ziet,
    leest die zin."""

    NO_READING = "afgeleid-zonder-duiding", "Iets is afgeleid, maar er staat niet op welke woorden."
    """Voorbeeld: een relatie met `zekerheid: afgeleid` zonder `duiding`.

    Herstel: voeg `duiding` toe: op welke woorden uit de bron het rust, en wie het zo las."""

    WRONG_COUNT = (
        "telling-klopt-niet",
        "Er zijn meer of minder gegevens dan site_config.yml verwacht.",
    )
    """Voorbeeld: site_config.yml verwacht 20 beslispunten, er zijn er 19.

    Herstel: vul aan wat ontbreekt, haal weg wat dubbel is, of pas het aantal bij `tellingen`
    aan."""

    CIRCLE = "kring", "Gegevens die bij elkaar horen, vormen een kring."
    """Voorbeeld: doel 1 hoort bij doel 2, en doel 2 weer bij doel 1.

    Herstel: haal bij een van hen de verwijzing weg, of kies een ander id."""

    SAME_ADDRESS = "zelfde-adres", "Twee gegevens krijgen hetzelfde adres op de website."
    """Voorbeeld: twee agenda's voor hetzelfde jaar, of twee activiteiten met hetzelfde laatste stuk
    in hun id.

    Herstel: geef een van de twee een ander id. Verander niet het gegeven dat al op de website
    stond."""

    OTHER_AGENDA = (
        "andere-agenda",
        "Een activiteit staat in een andere agenda dan haar actielijn.",
    )
    """Voorbeeld: een activiteit in agenda-2029 met een actielijn van agenda-2030.

    Herstel: kies een actielijn van dezelfde agenda, of verbeter de agenda."""

    BACKWARDS = "einde-voor-begin", "Een einde ligt voor het begin."
    """Voorbeeld: `begin: 2030-Q3` met `einde: 2030-04`.

    Herstel: draai de twee om, of kijk ze na in de bron."""

    STATES_TURNED = (
        "standen-omgedraaid",
        "De standen van een risico staan niet in de volgorde van de tijd.",
    )
    """Voorbeeld: bij `statussen` staat de stand van mei 2030 boven die van december 2029.

    Herstel: zet de oudste stand bovenaan. De onderste telt als de stand van nu."""

    LONG_ID = "te-lang-id", "Een id is zo lang dat er geen bestand naar kan heten."
    """Voorbeeld: een post van 250 tekens in data/bedragen/; het id van het bedrag wordt daarvan
    gemaakt.

    Herstel: kort de post, het domein of de stand in."""

    FORMULA = (
        "tekst-als-formule",
        "Een tekst begint zo dat een rekenprogramma haar als formule leest.",
    )
    """Voorbeeld: `titel: "=1+1"`; wie de gegevens in een rekenprogramma opent, ziet daar 2 staan.

    Herstel: zet er een woord of een aanhalingsteken voor, tenzij de bron het zo schrijft."""

    EMPTY_TEXT = "lege-tekst", "Een tekst die nodig is, is leeg."
    """Voorbeeld: `reden: ""` bij een correctie.

    Herstel: schrijf in een of twee gewone zinnen wat er te zeggen is."""

    HEADING_LEVEL = (
        "kopniveau-past-niet",
        "Een kop in een geschreven pagina heeft een niveau dat daar niet past.",
    )
    """Voorbeeld: een pagina met `# Titel` in de tekst; de titel komt al uit het kopblok.

    Herstel: begin met ## en sla geen niveau over: onder ## komt ###."""

    NO_IMAGES = (
        "afbeelding-kan-niet",
        "Een geschreven pagina bevat een afbeelding, en die kan de site niet tonen.",
    )
    """Voorbeeld: `![Schema](schema.png)` in een geschreven pagina.

    Herstel: zeg in woorden wat erop staat, of verwijs met een link."""

    UNKNOWN_FIELD = "onbekend-veld", "Een correctie noemt een veld dat het gegeven niet heeft."
    """Voorbeeld: een correctie met `veld: title`.

    Herstel: schrijf het veld zoals het in het gegeven heet; de melding noemt het veld dat er het
    meest op lijkt."""

    STILL_THERE = "nog-niet-weg", "Een ingetrokken gegeven is er nog, of is twee keer ingetrokken."
    """Voorbeeld: een toezegging staat in data/intrekkingen.yml en nog steeds in
    data/toezeggingen.yml.

    Herstel: haal het gegeven weg uit zijn eigen bestand, of haal de intrekking weg."""

    OTHER_ADDRESS = "ander-adres", "Een ingetrokken gegeven kan niet op dit adres hebben gestaan."
    """Voorbeeld: een intrekking van `toezegging-tuin` met een adres waarin `toezegging-tuim` staat.

    Herstel: schrijf het adres over dat het gegeven op de website had."""

    TOO_EARLY = "peildatum-voor-bronnen", "De peildatum ligt voor het oudste stuk dat is gelezen."
    """Voorbeeld: `peildatum: 2024-01-01`, terwijl elk gelezen document jonger is.

    Herstel: kies een latere peildatum, of kijk de datum van het oudste document na."""

    LATER_CHANGE = "wijziging-na-bijgewerkt", "Een wijziging is van na de laatste controle."
    """Voorbeeld: een correctie van 2 maart, terwijl `bijgewerkt` op 1 maart staat.

    Herstel: zet `bijgewerkt` in site_config.yml op de dag van de laatste controle, of verbeter de
    datum."""

    UNKNOWN_DOCUMENT = (
        "onbekende-pdf",
        "De instellingen noemen een PDF die niet kan worden gemaakt.",
    )
    """Voorbeeld: `pdf: [bundel-adviesraden]`; de bundel heet `bundel-adviesraad`.

    Herstel: kies een van de bundels, of het id van een advies, een vragenbrief, een activiteit of
    een thema."""

    NO_GLYPH = "teken-niet-op-papier", "In een tekst staat een teken dat de letters niet hebben."
    """Voorbeeld: een emoji in een samenvatting, terwijl de site PDF's maakt.

    Herstel: haal het teken weg, of schrijf in woorden wat het zegt."""

    WORD_TOO_LONG = "woord-te-lang", "Een woord past niet op een regel papier."
    """Voorbeeld: honderd letters zonder spatie, terwijl de site PDF's maakt.

    Herstel: zet er een spatie of een streepje in."""
