"""Every rule can be found by the slug that a finding ends with."""

from sdsite.findings import Rule
from sdsite.handbook import RULES, every_rule, find_rule


def test_elke_regel_is_te_vinden_en_geen_twee_heten_hetzelfde() -> None:
    slugs = [str(rule) for stage in RULES for rule in stage]
    assert sorted(slugs) == sorted(every_rule())


def test_geen_soort_regels_is_vergeten() -> None:
    stages = {stage for stage in Rule.__subclasses__() if stage.__module__.startswith("sdsite.")}
    assert stages == set(RULES)


def test_een_regel_die_er_niet_is_geeft_niets() -> None:
    assert find_rule("bestaat-niet") is None
