"""The codes of public value lists that metadata for harvesters is written in.

The lists of DiWoo 0.9.8 (`diwoo-metadata-lijsten.xsd`) and the data themes of the EU. Of the two
long ones, documentsoorten and the TOP-lijst, only what a municipality's site may need is here.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self

KERN = "https://identifier.overheid.nl/tooi/def/thes/kern/"
TOP = "https://identifier.overheid.nl/tooi/def/thes/top/"
EU = "http://publications.europa.eu/resource/authority/"
TOOI = "https://identifier.overheid.nl/tooi/id/"
"""What the URI of every Dutch public organisation begins with."""


class Waarde(StrEnum):
    """A list of values: each is the word an editor writes, and knows its URI and its name."""

    uri: str
    """What a harvester reads."""
    naam: str
    """What the list itself calls it."""

    def __new__(cls, word: str, uri: str, naam: str = "") -> Self:
        """Make a member that is its word."""
        member = str.__new__(cls, word)
        member._value_ = word
        member.uri = uri
        member.naam = naam or word
        return member

    @classmethod
    def of(cls, word: str) -> Self:
        """The member that an editor writes so; ValueError when there is none."""
        found = next((each for each in cls if each.value == word), None)
        if found is None:
            raise ValueError(f"{word!r} is not in {cls.__name__}")
        return found


class WooCategorie(Waarde):
    """The information categories of the Woo (article 3.3; the last is article 3.1)."""

    WETTEN = (
        "infocat001",
        f"{KERN}c_139c6280",
        "wetten en algemeen verbindende voorschriften",
    )
    BESLUITEN = "infocat002", f"{KERN}c_aab6bfc7", "overige besluiten van algemene strekking"
    ONTWERPEN = (
        "infocat003",
        f"{KERN}c_759721e2",
        "ontwerpen van wet- en regelgeving met adviesaanvraag",
    )
    ORGANISATIE = "infocat004", f"{KERN}c_40a05794", "organisatie en werkwijze"
    BEREIKBAARHEID = "infocat005", f"{KERN}c_89ee6784", "bereikbaarheidsgegevens"
    INGEKOMEN = (
        "infocat006",
        f"{KERN}c_8c840238",
        "bij vertegenwoordigende organen ingekomen stukken",
    )
    STATEN_GENERAAL = "infocat007", f"{KERN}c_c76862ab", "vergaderstukken Staten-Generaal"
    VERGADERSTUKKEN = "infocat008", f"{KERN}c_db4862c3", "vergaderstukken decentrale overheden"
    BESLUITENLIJSTEN = (
        "infocat009",
        f"{KERN}c_3a248e3a",
        "agenda’s en besluitenlijsten bestuurscolleges",
    )
    ADVIEZEN = "infocat010", f"{KERN}c_99a836c7", "adviezen"
    CONVENANTEN = "infocat011", f"{KERN}c_8fc2335c", "convenanten"
    JAARPLANNEN = "infocat012", f"{KERN}c_c6cd1213", "jaarplannen en jaarverslagen"
    SUBSIDIES = (
        "infocat013",
        f"{KERN}c_cf268088",
        "subsidieverplichtingen anders dan met beschikking",
    )
    WOO_VERZOEKEN = "infocat014", f"{KERN}c_3baef532", "Woo-verzoeken en -besluiten"
    ONDERZOEKEN = "infocat015", f"{KERN}c_fdaee95e", "onderzoeksrapporten"
    BESCHIKKINGEN = "infocat016", f"{KERN}c_46a81018", "beschikkingen"
    KLACHTOORDELEN = "infocat017", f"{KERN}c_a870c43d", "klachtoordelen"
    INSPANNING = "infocat018", f"{KERN}c_816e508d", "inspanningsverplichting art 3.1 Woo"


class Stuksoort(Waarde):
    """What sort of document something is, to a harvester (ccw_plooi_documentsoorten)."""

    ADVIES = "advies", f"{KERN}c_d506b718"
    BEGROTING = "begroting", f"{KERN}c_dfa0ff1f"
    BELEIDSNOTA = "beleidsnota", f"{KERN}c_9376c730"
    BRIEF = "brief", f"{KERN}c_7652d853"
    INGEKOMEN_STUK = "ingekomen stuk", f"{KERN}c_de27ae7a"
    JAARPLAN = "jaarplan", f"{KERN}c_a6f44748"
    PLAN = "plan", f"{KERN}c_5b1055aa"
    PUBLICATIE = "publicatie", f"{KERN}c_6bbc9177"
    RAPPORT = "rapport", f"{KERN}c_3300f29a"
    REGELING = "regeling", f"{KERN}c_995d4fe9"
    VERGADERSTUK = "vergaderstuk", f"{KERN}c_7f9dffa7"


class Handeling(Waarde):
    """What happened to a document (ccw_plooi_documenthandelingen)."""

    ONTVANGST = "ontvangst", f"{KERN}c_dfcee535"
    VASTSTELLING = "vaststelling", f"{KERN}c_641ecd76"


class Stukrelatie(Waarde):
    """How one document stands to another (scw_documentrelatie)."""

    HEEFT_BIJLAGE = "heeft bijlage", f"{KERN}c_05f4a5f3"
    IS_REACTIE_OP = "is reactie op", f"{KERN}c_07748060"
    IS_UITWERKING_VAN = "is uitwerking van", f"{KERN}c_24ddfb9b"
    VERWIJST_NAAR = "verwijst naar", f"{KERN}c_75fac459"


class Bestandssoort(Waarde):
    """The kinds of files a harvester of DiWoo takes, of those that a site may hold."""

    CSV = "csv", f"{EU}file-type/CSV"
    HTML = "html", f"{EU}file-type/HTML"
    PDF = "pdf", f"{EU}file-type/PDF"
    XLSX = "xlsx", f"{EU}file-type/XLSX"


class TopThema(Waarde):
    """Subjects of the TOP-lijst of TOOI that a municipality's work falls under (scw_toplijst)."""

    ARBEIDSONGESCHIKTHEID = (
        "arbeidsongeschiktheid en werkloosheid",
        f"{TOP}c_fc530104",
    )
    BASISONDERWIJS = "basisonderwijs", f"{TOP}c_7b01f260"
    BEGROTING = "begroting", f"{TOP}c_4348dad1"
    BEZWAAR = "bezwaar en klachten", f"{TOP}c_e3d35361"
    CULTUUR = "cultuur en recreatie", f"{TOP}c_0361ffb3"
    ECONOMIE = "economie", f"{TOP}c_d363776f"
    GEZIN = "gezin en kinderen", f"{TOP}c_76136c82"
    INFORMATIE = "informatievoorziening en ICT", f"{TOP}c_ee06665e"
    INKOOP = "inkoop en beheer", f"{TOP}c_068da9fb"
    INRICHTING = "inrichting van de overheid", f"{TOP}c_f37fd49d"
    INTEGRATIE = "integratie", f"{TOP}c_a94e1fa4"
    JEUGDZORG = "jeugdzorg", f"{TOP}c_0fe7c5e7"
    MIGRATIE = "migratie en integratie", f"{TOP}c_399f194b"
    NATUUR = "natuur en milieu", f"{TOP}c_afa30a11"
    ONDERWIJS = "onderwijs en wetenschap", f"{TOP}c_c232ae4a"
    ONDERZOEK = "onderzoek en wetenschap", f"{TOP}c_08d12aef"
    OPENBARE_ORDE = "openbare orde en veiligheid", f"{TOP}c_d58b78ca"
    ORGANISATIE = "organisatie en bedrijfsvoering", f"{TOP}c_3eb6243b"
    OUDEREN = "ouderen", f"{TOP}c_1781ce20"
    OUDERENZORG = "ouderenzorg", f"{TOP}c_f02ce1b3"
    FINANCIEN = "overheidsfinanciën", f"{TOP}c_391585db"
    RUIMTE = "ruimte en infrastructuur", f"{TOP}c_cfc7d5ab"
    SOCIALE_ZEKERHEID = "sociale zekerheid", f"{TOP}c_d4890526"
    SPECIAAL_ONDERWIJS = "speciaal onderwijs", f"{TOP}c_1f781691"
    VERKEER = "verkeer", f"{TOP}c_849842ac"
    VOORTGEZET_ONDERWIJS = "voortgezet onderwijs", f"{TOP}c_980b8db2"
    WERK = "werk", f"{TOP}c_9d1917e9"
    WONEN = "wonen", f"{TOP}c_124eaf3a"
    ZIEKTEN = "ziekten en behandelingen", f"{TOP}c_9a574af9"
    ZORG = "zorg en gezondheid", f"{TOP}c_d0463fb7"
    ZORGINSTELLINGEN = "zorginstellingen", f"{TOP}c_7a0f87d5"


class DataThema(Waarde):
    """The themes of data in the EU, by the code that DCAT-AP uses (authority data-theme)."""

    AGRI = "AGRI", f"{EU}data-theme/AGRI", "landbouw, visserij, bosbouw en voeding"
    ECON = "ECON", f"{EU}data-theme/ECON", "economie en financiën"
    EDUC = "EDUC", f"{EU}data-theme/EDUC", "onderwijs, cultuur en sport"
    ENER = "ENER", f"{EU}data-theme/ENER", "energie"
    ENVI = "ENVI", f"{EU}data-theme/ENVI", "milieu"
    GOVE = "GOVE", f"{EU}data-theme/GOVE", "overheid en publieke sector"
    HEAL = "HEAL", f"{EU}data-theme/HEAL", "gezondheid"
    INTR = "INTR", f"{EU}data-theme/INTR", "internationale vraagstukken"
    JUST = "JUST", f"{EU}data-theme/JUST", "justitie, rechtsstelsel en openbare veiligheid"
    REGI = "REGI", f"{EU}data-theme/REGI", "regio’s en steden"
    SOCI = "SOCI", f"{EU}data-theme/SOCI", "bevolking en samenleving"
    TECH = "TECH", f"{EU}data-theme/TECH", "wetenschap en technologie"
    TRAN = "TRAN", f"{EU}data-theme/TRAN", "vervoer"


class Licentie(Waarde):
    """Under which licence data may be used again, by its SPDX name."""

    CC0 = "CC0-1.0", "http://creativecommons.org/publicdomain/zero/1.0/deed.nl", "CC0 1.0"
    CC_BY = "CC-BY-4.0", "http://creativecommons.org/licenses/by/4.0/deed.nl", "CC BY 4.0"
