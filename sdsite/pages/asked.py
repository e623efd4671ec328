"""What is decided when somebody asks for it: a value, values by key, or one by one, no further."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from threading import Lock
from typing import Any, Generic, TypeVar, TypeVarTuple

from sdsite.frozen import frozen

T = TypeVar("T")
Key = TypeVar("Key")
Given = TypeVarTuple("Given")


def when_asked(make: Callable[[*Given], T], *given: *Given) -> Callable[[], T]:
    """What gives `make(*given)` when it is called, anew each time.

    As `functools.partial` does, in half the memory: every page of a site has some of these.
    """
    return _WhenAsked(make, given)


@frozen
class _WhenAsked:
    make: Callable[..., Any]
    given: tuple[object, ...]

    def __call__(self) -> Any:  # noqa: ANN401  `when_asked` tells of what type
        return self.make(*self.given)


class EachAsked(dict[Key, T]):
    """Values by key, each made when it is first asked for, and kept: `links[item_id]`."""

    def __init__(self, make: Callable[[Key], T]) -> None:
        """Begin with nothing made; `make` gives an equal value for a key each time."""
        super().__init__()
        self._make = make

    def __missing__(self, key: Key) -> T:
        """Make the value of a key; a dict asks for it where it has none."""
        made = self[key] = self._make(key)
        return made


class Asked(Generic[T]):
    """Values in order, each decided once; to ask is safe from several threads."""

    def __init__(self, make: Callable[[], Iterable[T]], name: Callable[[T], str]) -> None:
        """Begin with nothing decided; `make` is called once, at the first question."""
        self._make = make
        self._name = name
        self._rest: Iterator[T] | None = None
        self._found: list[T] = []
        self._by_name: dict[str, T] = {}
        self._lock = Lock()

    def get(self, name: str) -> T | None:
        """The value with this name, without deciding those behind it; None when there is none."""
        with self._lock:
            while name not in self._by_name and self._decide_next():
                pass
            return self._by_name.get(name)

    def __iter__(self) -> Iterator[T]:
        """Every value."""
        with self._lock:
            while self._decide_next():
                pass
        return iter(self._found)

    def _decide_next(self) -> bool:
        if self._rest is None:
            self._rest = iter(self._make())
        for value in self._rest:
            self._found.append(value)
            self._by_name.setdefault(self._name(value), value)
            return True
        return False
