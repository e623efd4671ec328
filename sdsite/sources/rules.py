"""The rules that a source file has to keep before anyone looks at what it says."""

from __future__ import annotations

from sdsite.findings import Rule


class SourceRule(Rule):
    """What can be wrong with a file as a file."""

    # which files there are
    NO_SETTINGS = "geen-instellingen", "In de hoofdmap hoort een bestand site_config.yml."
    """Voorbeeld: u start `sdsite build` in een map zonder site_config.yml.

    Herstel: start in de hoofdmap van het project, wijs die aan met `--project`, of maak met
    `sdsite init` een nieuw project."""

    NO_DATA = "lege-datamap", "In de map data/ hoort minstens één bestand met gegevens."
    """Voorbeeld: de map data/ ontbreekt, of er staan alleen verborgen bestanden in.

    Herstel: zet er een .yml- of .csv-bestand in. `sdsite nieuw` maakt er een voor u."""

    UNKNOWN_TYPE = (
        "onbekend-bestandstype",
        "In data/ worden alleen .yml en .csv gelezen, in content/ alleen .md.",
    )
    """Voorbeeld: data/besluiten/notitie.docx. Het bestand wordt overgeslagen.

    Herstel: zet de gegevens over naar .yml of .csv, of bewaar het bestand buiten data/ en
    content/."""

    ODD_NAME = (
        "rare-bestandsnaam",
        "Namen van bestanden en mappen bestaan uit kleine letters, cijfers en streepjes.",
    )
    """Voorbeeld: data/Thema's.yml, of data/themas.yaml.

    Herstel: hernoem het tot kleine letters zonder accent, cijfers en streepjes, met .yml aan het
    eind: data/themas.yml. Namen komen in adressen terecht."""

    LINK_OUTSIDE = (
        "link-buiten-project",
        "Een symbolische link mag niet wijzen naar iets buiten het project.",
    )
    """Voorbeeld: data/adviezen is een symbolische link naar een map op een netwerkschijf.

    Herstel: zet het bestand of de map zelf in het project, zodat iedereen dezelfde gegevens
    heeft."""

    LINK_CIRCLE = "link-in-kring", "Een symbolische link mag niet wijzen naar een map om hem heen."
    """Voorbeeld: in data/adviezen staat een link terug naar data/.

    Herstel: haal de link weg."""

    UNREADABLE = "onleesbaar-bestand", "Elk bestand moet te openen en te lezen zijn."
    """Voorbeeld: een bestand waarop u geen leesrechten hebt, of een map die leden.yml heet.

    Herstel: geef leesrechten, of zet er een gewoon bestand neer."""

    TOO_BIG = "te-groot-bestand", "Een bestand is ten hoogste 2 MB groot."
    """Voorbeeld: een tabel van 5 MB in data/bedragen/.

    Herstel: deel het bestand in stukken, bijvoorbeeld een bestand per jaar in een map met dezelfde
    naam."""

    TOO_MUCH = (
        "te-veel-in-bestand",
        "In een bestand en in een blok past veel, maar niet alles; de melding noemt de grens.",
    )
    """Voorbeeld: een blok met meer dan 200 sleutels, of een .csv-bestand met meer dan 50.000
    regels; meestal is er iets in het bestand geplakt dat er niet hoort.

    Herstel: haal weg wat er niet hoort, of deel het bestand in stukken. De bladzijde Grenzen noemt
    alle grenzen, met de reden."""

    TOO_MANY_FILES = (
        "te-veel-bestanden",
        "In data/ en content/ passen veel bestanden en mappen, maar niet alles.",
    )
    """Voorbeeld: mappen in mappen in mappen, meer dan 10 diep; of een heel archief in data/.

    Herstel: zet alleen in data/ en content/ wat op de website hoort. De bladzijde Grenzen noemt
    alle grenzen, met de reden."""

    NOT_ALL_CHECKED = (
        "niet-alles-nagekeken",
        "Een bestand met heel veel fouten wordt niet tot het eind nagekeken.",
    )
    """Voorbeeld: een tabel van 20.000 regels waarin elke regel een cel te weinig heeft.

    Herstel: verbeter wat er al gemeld is, en controleer opnieuw."""

    EMPTY = "leeg-bestand", "In elk bestand hoort iets te staan."
    """Voorbeeld: data/themas.yml bestaat, maar er staat niets in.

    Herstel: vul het, of haal het weg."""

    # characters
    NOT_UTF8 = "geen-utf8", "Elk bestand is opgeslagen als UTF-8."
    """Voorbeeld: een tekst met é die in een ouder programma is opgeslagen als Windows-1252.

    Herstel: open het bestand en sla het op met de codering UTF-8. In VS Code: klik rechtsonder op
    de naam van de codering."""

    FORBIDDEN_CHARACTER = (
        "verboden-teken",
        "Onzichtbare stuurtekens en tekens die de leesrichting omkeren, zijn niet toegestaan.",
    )
    """Voorbeeld: een onzichtbaar teken dat met een tekst uit een pdf is meegekomen.

    Herstel: haal het teken op de genoemde plek weg en typ het woord opnieuw."""

    # YAML
    BROKEN_YAML = "kapotte-yaml", "Een .yml-bestand moet geldige YAML zijn."
    """Voorbeeld: een dubbele punt midden in een tekst zonder aanhalingstekens:

        titel: Jeugd: samen sterk

    Herstel: zet de tekst tussen aanhalingstekens, en kijk naar de inspringing:

        titel: "Jeugd: samen sterk"
    """

    TAB = "tab-inspringing", "In YAML wordt ingesprongen met spaties, nooit met tabs."
    """Voorbeeld: een regel die begint met een tab in plaats van met spaties.

    Herstel: gebruik twee spaties per niveau. Met de instellingen in .vscode/ doet VS Code dat
    vanzelf."""

    DUPLICATE_KEY = "dubbele-sleutel", "Een sleutel staat maar één keer in hetzelfde blok."
    """Voorbeeld: twee keer dezelfde sleutel in een blok:

        titel: Jeugdhulp
        titel: Jeugd

    Herstel: laat er één staan, of geef de andere de juiste naam."""

    EMPTY_KEY = "lege-sleutel", "Voor elke dubbele punt staat een sleutel: een gewoon woord."
    """Voorbeeld: een regel die begint met een dubbele punt, zoals `: Jeugdhulp`.

    Herstel: zet de naam van de sleutel ervoor: `titel: Jeugdhulp`."""

    IMPOSSIBLE_DATE = "onmogelijke-datum", "Een datum moet op de kalender bestaan."
    """Voorbeeld: `datum: 2024-02-30`.

    Herstel: kijk de datum na in de bron. Is alleen de maand bekend, schrijf dan 2024-02."""

    REFERENCE = (
        "yaml-verwijzing",
        "Ankers (&), verwijzingen (*), samenvoegen (<<) en labels (!) worden niet gelezen.",
    )
    """Voorbeeld: `titel: &titel Jeugdhulp`, met verderop `*titel`.

    Herstel: schrijf de waarde voluit. Begint een tekst met & of * of !, zet hem dan tussen
    aanhalingstekens."""

    TOO_DEEP = "te-diep", "Gegevens zijn ten hoogste 20 niveaus diep."
    """Voorbeeld: lijsten in lijsten in lijsten, meer dan 20 niveaus diep; meestal door een fout in
    de inspringing.

    Herstel: zet de regels terug op het niveau van de sleutel waar zij bij horen."""

    MANY_DOCUMENTS = "meer-documenten", "Een bestand is één YAML-document, zonder --- ertussen."
    """Voorbeeld: een regel met alleen --- midden in een .yml-bestand.

    Herstel: haal die regel weg. Meer gegevens in een bestand schrijft u als lijst: elk gegeven
    begint met een streepje."""

    NOT_A_RECORD = (
        "geen-record",
        "Een bestand is één blok met sleutels, of een lijst van zulke blokken.",
    )
    """Voorbeeld: een bestand met alleen een zin erin, of een lijst van losse woorden.

    Herstel: schrijf regels als sleutel: waarde; meer gegevens als lijst van zulke blokken:

        - id: thema-jeugd
          titel: Jeugd
    """

    # CSV
    BROKEN_CSV = "kapotte-csv", "Een .csv-bestand moet geldige CSV zijn."
    """Voorbeeld: een cel die met een aanhalingsteken begint en er niet mee eindigt.

    Herstel: zet het tweede aanhalingsteken erbij, of haal het eerste weg."""

    DUPLICATE_COLUMN = "dubbele-kolom", "Een kolom komt maar één keer voor."
    """Voorbeeld: een kop met twee keer het woord waarde: `id;waarde;waarde`.

    Herstel: geef een van de twee kolommen de juiste naam, of haal haar weg."""

    NAMELESS_COLUMN = "kolom-zonder-naam", "Elke kolom heeft een naam in de eerste regel."
    """Voorbeeld: een kop met een lege cel: `id;;waarde`; vaak door een scheidingsteken te veel aan
    het eind.

    Herstel: geef de kolom een naam, of haal het scheidingsteken weg."""

    STRAY_ROW = "losse-regel", "Elke regel heeft evenveel cellen als er kolommen zijn."
    """Voorbeeld: een komma in een tekst, waardoor er een cel te veel is.

    Herstel: zet de cel tussen aanhalingstekens, of vul de ontbrekende cellen aan."""

    NO_ROWS = "geen-regels", "Onder de kolomnamen hoort minstens één regel te staan."
    """Voorbeeld: een CSV-bestand met alleen de namen van de kolommen.

    Herstel: voeg regels toe, of haal het bestand weg."""

    # Markdown
    NO_FRONT_MATTER = (
        "geen-kopblok",
        "Een pagina begint met een blok instellingen tussen twee regels met ---.",
    )
    """Voorbeeld: een pagina in content/ die meteen met tekst begint.

    Herstel: begin met een blok instellingen:

        ---
        titel: Over deze site
        ---
    """

    RESERVED_KEY = "gereserveerde-sleutel", "pad, tekst en regel vult het programma zelf in."
    """Voorbeeld: een kopblok met de sleutel `pad` of `tekst`.

    Herstel: haal de sleutel weg; het programma vult haar zelf in."""
