"""What only the preview tells can be explained as well."""

from sdsite.handbook import every_rule
from sdsite.preview.rules import PreviewRule


def test_elke_regel_staat_in_het_handboek() -> None:
    assert {str(rule) for rule in PreviewRule} <= every_rule().keys()
