"""The rules that a source file has to keep before anyone looks at what it says."""

from __future__ import annotations

from sdsite.findings import Rule


class SourceRule(Rule):
    """What can be wrong with a file as a file."""

    # which files there are
    NO_SETTINGS = "geen-instellingen", "In de hoofdmap hoort een bestand site_config.yml."
    NO_DATA = "lege-datamap", "In de map data/ hoort minstens één bestand met gegevens."
    UNKNOWN_TYPE = (
        "onbekend-bestandstype",
        "In data/ worden alleen .yml en .csv gelezen, in content/ alleen .md.",
    )
    ODD_NAME = (
        "rare-bestandsnaam",
        "Namen van bestanden en mappen bestaan uit kleine letters, cijfers en streepjes.",
    )
    LINK_OUTSIDE = (
        "link-buiten-project",
        "Een symbolische link mag niet wijzen naar iets buiten het project.",
    )
    LINK_CIRCLE = "link-in-kring", "Een symbolische link mag niet wijzen naar een map om hem heen."
    UNREADABLE = "onleesbaar-bestand", "Elk bestand moet te openen en te lezen zijn."
    TOO_BIG = "te-groot-bestand", "Een bestand is ten hoogste 2 MB groot."
    EMPTY = "leeg-bestand", "In elk bestand hoort iets te staan."

    # characters
    NOT_UTF8 = "geen-utf8", "Elk bestand is opgeslagen als UTF-8."
    FORBIDDEN_CHARACTER = (
        "verboden-teken",
        "Onzichtbare stuurtekens en tekens die de leesrichting omkeren, zijn niet toegestaan.",
    )

    # YAML
    BROKEN_YAML = "kapotte-yaml", "Een .yml-bestand moet geldige YAML zijn."
    TAB = "tab-inspringing", "In YAML wordt ingesprongen met spaties, nooit met tabs."
    DUPLICATE_KEY = "dubbele-sleutel", "Een sleutel staat maar één keer in hetzelfde blok."
    EMPTY_KEY = "lege-sleutel", "Voor elke dubbele punt staat een sleutel: een gewoon woord."
    IMPOSSIBLE_DATE = "onmogelijke-datum", "Een datum moet op de kalender bestaan."
    REFERENCE = (
        "yaml-verwijzing",
        "Ankers (&), verwijzingen (*), samenvoegen (<<) en labels (!) worden niet gelezen.",
    )
    TOO_DEEP = "te-diep", "Gegevens zijn ten hoogste 20 niveaus diep."
    MANY_DOCUMENTS = "meer-documenten", "Een bestand is één YAML-document, zonder --- ertussen."
    NOT_A_RECORD = (
        "geen-record",
        "Een bestand is één blok met sleutels, of een lijst van zulke blokken.",
    )

    # CSV
    BROKEN_CSV = "kapotte-csv", "Een .csv-bestand moet geldige CSV zijn."
    DUPLICATE_COLUMN = "dubbele-kolom", "Een kolom komt maar één keer voor."
    NAMELESS_COLUMN = "kolom-zonder-naam", "Elke kolom heeft een naam in de eerste regel."
    STRAY_ROW = "losse-regel", "Elke regel heeft evenveel cellen als er kolommen zijn."
    NO_ROWS = "geen-regels", "Onder de kolomnamen hoort minstens één regel te staan."

    # Markdown
    NO_FRONT_MATTER = (
        "geen-kopblok",
        "Een pagina begint met een blok instellingen tussen twee regels met ---.",
    )
    RESERVED_KEY = "gereserveerde-sleutel", "pad, tekst en regel vult het programma zelf in."
