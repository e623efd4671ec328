"""Every noun is described, and nothing else."""

from sdsite.model.item import Onderdeel
from sdsite.model.load import NOUNS, ROWS
from sdsite.model.moeilijk_woord import MoeilijkWoord
from sdsite.pages.noun_descriptions import INHOUD


def test_elk_soort_gegeven_heeft_een_omschrijving() -> None:
    plurals = {noun.plural for noun in (*NOUNS, *ROWS, *Onderdeel.__subclasses__())}
    assert plurals | {MoeilijkWoord.plural} == set(INHOUD)
