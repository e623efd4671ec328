"""A goal, under another or of an opgave."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import DOEL, OPGAVE, backlinks


def test_een_subdoel_valt_onder_zijn_hoofddoel(load_of: LoadOf) -> None:
    sub = DOEL.replace("doel-1", "doel-1-1") + "hoofddoel: doel-1\n"
    list_of_two = "".join("- " + text.replace("\n", "\n  ").rstrip() + "\n" for text in (DOEL, sub))
    register = load_of(doelen=list_of_two).register
    assert ("bestaat uit", "doel-1-1") in backlinks(register, "doel-1")


def test_een_doel_van_een_opgave_staat_daarbij(load_of: LoadOf) -> None:
    of_opgave = DOEL.replace("maatschappelijk", "opgave") + "opgave: opgave-1\n"
    register = load_of(opgaven=OPGAVE, doelen=of_opgave).register
    assert ("heeft als doel", "doel-1") in backlinks(register, "opgave-1")
