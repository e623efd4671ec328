"""What may be published: values that the settings allow, and persons with a public role."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from sdsite.findings import Place
from sdsite.frozen import frozen
from sdsite.privacy.person_name import parts_of
from sdsite.privacy.rules import PrivacyRule
from sdsite.privacy.spans import key_of


@frozen
class Public:
    """What the project says is public, each with a reason."""

    values: Mapping[str, Place]
    """Values of `privacy.toegestaan`, as they were written, with where that is."""
    mailbox: str
    """The organisation's own mailbox of `contact`; empty without one."""
    persons: tuple[tuple[str, str], ...]
    """Initials and surname of everybody in the register, as `parts_of` gives them."""

    def allows(self, rule: PrivacyRule, value: str) -> bool:
        """Whether what was found may be published."""
        if rule is PrivacyRule.EMAIL and value.casefold() == self.mailbox.casefold():
            return True
        if rule is PrivacyRule.NAME and self._is_in_register(value):
            return True
        return self.entry(rule, value) is not None

    def entry(self, rule: PrivacyRule, value: str) -> str | None:
        """The value of the settings that allows this one: the same but for spaces and the like."""
        key = key_of(rule, value)
        return next((each for each in self.values if key_of(rule, each) == key), None)

    def _is_in_register(self, name: str) -> bool:
        """Whether a surname is that of a public person, and no initial says that it is another."""
        initials, _ = parts_of(name)
        has_initials = "." in name
        return any(
            re.search(rf"(?<!\w){re.escape(surname)}(?!\w)", name.casefold())
            and (not has_initials or not known or initials[:1] == known[:1])
            for known, surname in self.persons
        )


def public_persons(names: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The persons of the register by initials and surname, sorted."""
    return tuple(sorted({parts_of(name) for name in names}))
