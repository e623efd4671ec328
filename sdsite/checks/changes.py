"""Checks on what changed after publication: corrections of real fields, withdrawals for good."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.model.correctie import Correctie
from sdsite.model.indicator import Meting
from sdsite.model.intrekking import Intrekking
from sdsite.model.item import Item
from sdsite.model.register import Register
from sdsite.model.tabel import Bedrag


def corrections_of_nothing(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a correction of a field that its fact does not have."""
    for correctie in register.all(Correctie):
        fact: Item | Bedrag | Meting | None = register.items.get(correctie.gegeven)
        fact = fact or register.rij.get(correctie.gegeven)
        if fact is None or correctie.veld in type(fact).model_fields:
            continue
        near = difflib.get_close_matches(correctie.veld, type(fact).model_fields, n=1)
        known = ", ".join(name for name in type(fact).model_fields if name != "id")
        yield Finding(
            register.place(correctie.id, "veld"),
            CheckRule.UNKNOWN_FIELD,
            f'"{correctie.gegeven}" heeft geen veld "{correctie.veld}".',
            f'Bedoelde u "{near[0]}"?' if near else f"Kies uit: {known}.",
        )


def changes_to_come(register: Register, config: Config) -> Iterator[Finding]:
    """Report a change with a date after the day on which the data were last looked over."""
    changes: list[Correctie | Intrekking] = [*register.all(Correctie), *register.all(Intrekking)]
    for change in changes:
        if change.sinds > config.bijgewerkt:
            yield Finding(
                register.place(change.id, "sinds"),
                CheckRule.LATER_CHANGE,
                f"Deze wijziging is van {change.sinds}, en de gegevens zijn bijgewerkt tot en met "
                f"{config.bijgewerkt}.",
                "Verbeter de datum, of zet bijgewerkt in site_config.yml op een latere dag.",
            )


def withdrawn_but_there(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a withdrawal of a fact that still exists."""
    for intrekking in register.all(Intrekking):
        if intrekking.gegeven in register.items or intrekking.gegeven in register.rij:
            yield Finding(
                register.place(intrekking.id, "gegeven"),
                CheckRule.STILL_THERE,
                f'"{intrekking.gegeven}" is ingetrokken, maar staat nog in '
                f"{register.place(intrekking.gegeven)}.",
                "Haal het daar weg, of haal deze intrekking weg.",
            )


def withdrawn_twice(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a second withdrawal of the same fact."""
    first: dict[str, str] = {}
    for intrekking in register.all(Intrekking):
        if other := first.get(intrekking.gegeven):
            yield Finding(
                register.place(intrekking.id, "gegeven"),
                CheckRule.STILL_THERE,
                f'"{intrekking.gegeven}" is al ingetrokken in "{other}".',
                "Laat een van de twee staan.",
            )
        first.setdefault(intrekking.gegeven, intrekking.id)


def withdrawn_elsewhere(register: Register, _config: Config) -> Iterator[Finding]:
    """Report an address that the withdrawn fact cannot have had: addresses are made from ids."""
    for intrekking in register.all(Intrekking):
        page, _, anchor = intrekking.adres.partition("#")
        last = anchor or page.rstrip("/").rpartition("/")[2]
        fits = last == intrekking.gegeven if anchor else intrekking.gegeven.endswith(f"-{last}")
        if not fits:
            yield Finding(
                register.place(intrekking.id, "adres"),
                CheckRule.OTHER_ADDRESS,
                f'Het adres "{intrekking.adres}" past niet bij "{intrekking.gegeven}".',
                "Schrijf het adres over dat het gegeven op de site had.",
            )
