"""Dutch as the index knows it, opened once for all tests of words."""

import pytest

from sdsite.render.search.lemma import Dictionary, dictionary


@pytest.fixture(scope="session")
def dutch() -> Dictionary:
    """All that is known of Dutch."""
    return dictionary()
