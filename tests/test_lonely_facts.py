"""A site with little on it is whole: every noun builds with no more than it cannot do without."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from sdsite.build import build_site
from sdsite.render import OutputFile
from tests.model import facts
from tests.small_register import BASIS, CONFIG

BRON = facts.BRON
IN_AGENDA = {"agendas": facts.AGENDA, "actielijnen": facts.ACTIELIJN}
DOEL = {"doelen": facts.DOEL}

ALONE: Mapping[str, Mapping[str, str]] = {
    "niets": {},
    "actielijn": IN_AGENDA,
    "activiteit": {**IN_AGENDA, "activiteiten": facts.ACTIVITEIT},
    "advies": {"adviezen": facts.ADVIES},
    "afwijking": {**DOEL, "afwijkingen": facts.AFWIJKING},
    "agenda": {"agendas": facts.AGENDA},
    "bedrag": {
        "tabellen": facts.TABEL,
        "bedragen.csv": "tabel,post,jaar,soort,eenheid\ntabel-zorg,Wmo,2030,raming,€\n",
    },
    "begrip": {"begrippen": "id: begrip-wmo\ntitel: Wmo\nuitleg: Een wet.\n"},
    "beslispunt": {
        "beslispunten": "id: beslispunt-1\ntitel: Zorg\nnummer: 1\nsamenvatting: Zorg.\n"
        f'hoofdstuk: "2"\n{BRON}'
    },
    "besluit": {"besluiten": facts.BESLUIT},
    "bladzijde": {"content/over/ons/meer.md": "---\ntitel: Meer\nkort: Meer.\n---\nMeer.\n"},
    "collegereactie": {"adviezen": facts.ADVIES, "collegereacties": facts.REACTIE},
    "correctie": {
        **DOEL,
        "correcties": "id: correctie-1\ntitel: Beter\ngegeven: doel-1\n"
        'veld: titel\nwas: ""\nsinds: 2030-05-01\nreden: Een typefout.\n',
    },
    "intrekking": {
        "intrekkingen": "id: intrekking-1\ntitel: Weg\ngegeven: thema-oud\nadres: themas/oud/\n"
        "sinds: 2030-05-01\nreden: Dit was geen onderwerp.\n",
    },
    "doel": DOEL,
    "doel van een opgave": {"doelen": facts.DOEL.replace("maatschappelijk", "opgave")},
    "gebeurtenis": {
        "gebeurtenissen": "id: gebeurtenis-1\ntitel: Avond\ndatum: onbekend\n"
        f"soort: mijlpaal\n{BRON}"
    },
    "indicator": {**DOEL, "indicatoren": facts.INDICATOR},
    "keuze": {"keuzes": facts.KEUZE},
    "meting": {
        **DOEL,
        "indicatoren": facts.INDICATOR,
        "metingen.csv": "indicator,tekst,eenheid,document\nindicator-1,-,%,document-plan\n",
    },
    "nota": {
        "documenten/nota": "id: document-nota\ntitel: Nota\nsoort: nota\ndatum: onbekend\n"
        "overzicht: notas-en-plannen\n"
    },
    "opgave": {"opgaven": facts.OPGAVE},
    "overgang zonder begin": {
        **IN_AGENDA,
        "activiteiten": facts.ACTIVITEIT,
        "overgangen": "id: overgang-1\ntitel: Nieuw\nsoort: nieuw\nnaar: [activiteit-2030-balie]\n"
        f"zekerheid: gesteld\n{BRON}",
    },
    "overgang zonder einde": {
        **IN_AGENDA,
        "activiteiten": facts.ACTIVITEIT,
        "overgangen": "id: overgang-1\ntitel: Klaar\nsoort: afgerond\nzekerheid: gesteld\n"
        f"van: [activiteit-2030-balie]\n{BRON}",
    },
    "overgang zonder einden": {
        "overgangen": f"id: overgang-1\ntitel: Niets\nsoort: onbekend\nzekerheid: gesteld\n{BRON}"
    },
    "persoon": {
        "personen": "id: persoon-x\ntitel: raadslid X\nrol: raadslid\n"
        f"organisatie: organisatie-fractie\n{BRON}"
    },
    "relatie": {**DOEL, "opgaven": facts.OPGAVE, "relaties": facts.RELATIE},
    "relatie met een bedrag": {
        "tabellen": facts.TABEL,
        "bedragen.csv": "tabel,post,jaar,soort,eenheid\ntabel-zorg,Wmo,2030,raming,€\n",
        **DOEL,
        "relaties": facts.RELATIE.replace("opgave-1", "tabel-zorg-wmo-2030-raming"),
    },
    "risico": {"risicos": facts.RISICO},
    "tabel": {"tabellen": facts.TABEL},
    "tabel met grafiek": {
        "tabellen": facts.TABEL
        + "grafiek: {vorm: lijn, titel: Kosten, woorden: Wij weten het niet.}\n"
    },
    "thema": {"themas": "id: thema-wijk\ntitel: De wijk\nuitleg: Over de wijk.\n"},
    "toezegging": {"toezeggingen": facts.TOEZEGGING.replace("collegereactie-1", "document-plan")},
    "uitgangspunt": {"uitgangspunten": f"id: uitgangspunt-1\ntitel: Samen\nnummer: 1\n{BRON}"},
    "vragenbrief": {"vragenbrieven": facts.VRAGENBRIEF},
    "vragenbrief zonder antwoord": {
        "vragenbrieven": facts.VRAGENBRIEF.partition("        antwoord:")[0] + BRON
    },
}


@pytest.mark.parametrize("noun", ALONE)
def test_een_gegeven_alleen_geeft_een_hele_site(tmp_path: Path, noun: str) -> None:
    files = {name if "." in name else f"{name}.yml": text for name, text in ALONE[noun].items()}
    for path, text in {**BASIS, **files}.items():
        file = tmp_path / (path if path.startswith("content/") else f"data/{path}")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (tmp_path / "site_config.yml").write_text(CONFIG, encoding="utf-8")

    made: list[OutputFile] = []
    report = build_site(tmp_path, None, show=made.append)

    assert not report.findings, "\n".join(map(str, report.findings))
    assert "index.html" in {file.path for file in made}
