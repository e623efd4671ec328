"""What a site with an address still lacks, in one line each, and nothing of one without."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sdsite.checks import PublicationRule, check
from sdsite.checks.publication import expired_contact
from sdsite.model.vingerafdruk import fingerprint_of, fingerprints
from tests.checks.conftest import Checked
from tests.small_register import CONFIG, small

URI = "https://identifier.overheid.nl/tooi/id/gemeente/gm9999"
ONLINE = (
    CONFIG.replace("organisatie-gemeente}", f"organisatie-gemeente, uri: {URI}}}")
    + "basis_url: https://voorbeeld.nl/\nlicentie: CC0-1.0\ncontact: post@voorbeeld.nl\n"
)
THEMA = "- id: thema-geld\n  titel: Geld\n  uitleg: Wat het kost.\n"


def test_zonder_adres_wordt_er_niets_gevraagd(checked: Checked) -> None:
    assert checked({"themas.yml": THEMA}) == ()


def test_een_site_die_alles_heeft_geeft_niets(checked: Checked) -> None:
    mapped = THEMA + "  top_thema: begroting\n  data_thema: ECON\n"
    assert checked({"themas.yml": mapped}, config=ONLINE) == ()


@pytest.mark.parametrize(
    "without,place,key,rule",
    [
        (f", uri: {URI}", "site_config.yml:4", '"uri"', "uitgever-zonder-uri"),
        ("licentie: CC0-1.0\n", "site_config.yml:9", '"licentie"', "gegevens-zonder-licentie"),
        ("contact: post@voorbeeld.nl\n", "site_config.yml:9", '"contact"', "site-zonder-contact"),
    ],
)
def test_wat_ontbreekt_wordt_gemeld_met_de_sleutel_en_hoe_het_moet(
    checked: Checked, without: str, place: str, key: str, rule: str
) -> None:
    (finding,) = checked({}, config=ONLINE.replace(without, ""))
    assert finding.startswith(f"{place}: waarschuwing: ")
    assert key in finding
    assert "Voeg toe: " in finding
    assert finding.endswith(f"[{rule}]")


def test_een_thema_zonder_koppeling_wordt_gemeld_met_wat_er_ontbreekt(checked: Checked) -> None:
    (finding,) = checked({"themas.yml": THEMA + "  data_thema: ECON\n"}, config=ONLINE)
    assert finding.startswith('data/themas.yml:1: waarschuwing: Het thema "Geld" mist top_thema')
    assert finding.endswith("[thema-zonder-koppeling]")


def test_een_onderwerp_buiten_de_lijst_wordt_gemeld_met_de_keuzes(tmp_path: Path) -> None:
    (finding,) = small(tmp_path, {"themas.yml": THEMA + "  top_thema: jeugdzorgg\n"}).findings
    assert 'Bedoelde u "jeugdzorg"?' in finding


def test_een_verlopen_security_txt_wordt_gemeld_bij_de_sleutel(tmp_path: Path) -> None:
    config = small(tmp_path, {}, ONLINE).config
    assert config is not None
    assert expired_contact(config, date(2031, 6, 1)) == ()
    (finding,) = expired_contact(config, date(2031, 6, 2))
    assert str(finding).startswith("site_config.yml:7: waarschuwing: security.txt gold een jaar")
    assert '"bijgewerkt"' in finding.hint


def test_een_peildatum_na_de_geldigheid_wordt_gemeld(tmp_path: Path) -> None:
    found = small(tmp_path, {}, ONLINE)
    assert found.config is not None
    late = found.config.model_copy(update={"peildatum": date(2032, 1, 1)})
    (finding,) = check(found.register, late)
    assert finding.rule == PublicationRule.EXPIRED_CONTACT


def test_een_verandering_zonder_nieuwe_datum_wordt_gemeld(tmp_path: Path) -> None:
    register = small(tmp_path, {}).register
    start = fingerprint_of(fingerprints(register).values())
    kept = {"edities.csv": f"adres,sinds,vingerafdruk\n,2030-06-02,{start}\n"}
    assert small(tmp_path, kept).checked() == ()
    changed = kept | {"themas.yml": THEMA}
    (finding,) = small(tmp_path, changed).checked()
    assert finding.startswith("site_config.yml:7: waarschuwing: De gegevens zijn veranderd")
    later = CONFIG.replace("bijgewerkt: 2030-06-02", "bijgewerkt: 2030-06-03")
    assert small(tmp_path, changed, later).checked() == ()
