"""Rules and models as pages of the handbook; tests/test_documentation.py builds the whole."""

from sdsite.handbook import dictionary_pages, every_rule, models, rule_pages


def test_elke_regel_en_elk_soort_gegeven_heeft_een_pagina_en_een_lijst() -> None:
    assert set(rule_pages({})) == {
        "regels/index.md",
        *(f"regels/{slug}.md" for slug in every_rule()),
    }
    names = ("index", "site_config", *models())
    assert set(dictionary_pages({})) == {f"gegevens/{name}.md" for name in names}


def test_een_melding_die_in_een_geval_voorkomt_staat_bij_haar_regel() -> None:
    page = rule_pages({"zonder-bron": "data/x.yml:1: fout: Er is iets."})["regels/zonder-bron.md"]
    assert "> `data/x.yml:1: fout: Er is iets.`\n" in page
    assert page.startswith("# zonder-bron\n\nEen gegeven noemt geen enkele vindplaats.\n")


def test_een_soort_gegeven_toont_een_voorbeeld_of_anders_het_lege_bestand() -> None:
    page = dictionary_pages({"themas": "id: thema-jeugd\n"})["gegevens/themas.md"]
    assert "```yaml\nid: thema-jeugd\n```" in page
    assert "id: begrip-voorbeeld\n" in dictionary_pages({})["gegevens/begrippen.md"]


def test_een_sleutel_zegt_of_zij_verplicht_is_en_waaruit_u_kiest() -> None:
    page = dictionary_pages({})["gegevens/adviezen.md"]
    assert (
        "`datum` (datum, zo precies als bekend, **verplicht**)\n:   Datum van de brief.\n"
    ) in page
    assert "`punten` ([lijst van: blok Adviespunt](#blok-adviespunt), **verplicht**)\n" in page
    assert "`kenmerk` (tekst)\n" in page
    assert "Kies uit: `brief`, `samenvatting`, `reactie`." in page
