"""A subject in the words of residents."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import DOEL, backlinks


def test_een_thema_heeft_uitleg_nodig(load_of: LoadOf) -> None:
    (finding,) = load_of(themas="id: thema-wijk\ntitel: De wijk\n").findings
    assert 'De sleutel "uitleg" ontbreekt.' in finding


def test_een_onderdeel_kan_een_eigen_thema_hebben(load_of: LoadOf) -> None:
    thema = "id: thema-wijk\ntitel: De wijk\nuitleg: Over de wijk.\n"
    register = load_of(themas=thema, doelen=DOEL + "themas: [thema-wijk]\n").register
    assert ("in dit thema", "doel-1") in backlinks(register, "thema-wijk")
