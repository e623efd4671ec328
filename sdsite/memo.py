"""What one run made, at hand for the next run in the same process."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import TypeVar, cast

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
T = TypeVar("T")

_UNKNOWN = object()


class Memo:
    """Results by everything that decides them, for who builds the same project again and again.

    A result is a frozen value. What a run does not ask for is gone when the next one but one
    begins, so a memo holds no more than the last two runs needed. Nothing is written to disk:
    that is for `Cache`.
    """

    def __init__(self, *, keeps: bool = True) -> None:
        """Begin with nothing; one that does not keep makes everything each time."""
        self._keeps = keeps
        self._before: dict[Hashable, object] = {}
        self._now: dict[Hashable, object] = {}

    def next_run(self) -> None:
        """Forget what the run that ends did not ask for."""
        self._before, self._now = self._now, {}

    def stop_run(self) -> None:
        """Forget nothing at the next run: this one did not come to ask for all it needs."""
        self._now = self._before | self._now

    def remember(self, key: Hashable, make: Callable[[], T]) -> T:
        """Give what was made for this key, or make it; a key says what it is for, and from what."""
        if not self._keeps:
            return make()
        found = self._now.get(key, _UNKNOWN)
        if found is _UNKNOWN:
            found = self._before.get(key, _UNKNOWN)
            found = self._now[key] = make() if found is _UNKNOWN else found
        return cast("T", found)

    def remember_for_equal(self, what: str, given: V, make: Callable[[V], T]) -> T:
        """Give what the last run made of the same thing, when it had an equal value to make it of.

        For what is compared sooner than made, and cannot be a key.
        """
        before = cast("tuple[V, T] | None", self._before.get(what))
        kept = before if before is not None and before[0] == given else (given, make(given))
        if self._keeps:
            self._now[what] = kept
        return kept[1]

    def remember_each(
        self, what: str, asked: Iterable[tuple[K, V]], make: Callable[[V, K], T]
    ) -> Iterator[T]:
        """The same for each of very many keys, and the values to make it from; kept at the end."""
        before = cast("Mapping[K, T]", self._before.get(what, {}))
        now: dict[K, T] = {}
        for key, value in asked:
            kept = before.get(key, _UNKNOWN)
            found = make(value, key) if kept is _UNKNOWN else cast("T", kept)
            if self._keeps:
                now[key] = found
            yield found
        if self._keeps:
            self._now[what] = now


NO_MEMO = Memo(keeps=False)
"""For who runs once."""
