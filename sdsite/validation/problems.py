"""What pydantic found wrong → problems at a path inside the record, one for each mistake."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from pydantic_core import ErrorDetails

from sdsite.frozen import frozen
from sdsite.sources import Path

_BARE_TYPES = ("_type", "_parsing", "enum", "literal_error", "none_required")


@frozen
class Problem:
    """One mistake; where a value may be of several kinds, what each kind had against it."""

    path: Path
    """Way to the wrong value inside the record; for a missing key, with that key at the end."""

    errors: tuple[ErrorDetails, ...]
    """What pydantic said about it."""


@frozen
class _Located:
    error: ErrorDetails
    path: Path
    fork: Path | None
    branch: str


def problems(value: Mapping[str, object], errors: Iterable[ErrorDetails]) -> tuple[Problem, ...]:
    """Group errors by the value they are about, in the order pydantic found them.

    Where a value may be of several kinds, only the kind it comes nearest to is heard. A list
    whose parts are wrong is not too short as well, though pydantic counts only the good ones.
    """
    located = [_locate(value, error) for error in errors if not _miscounted(error)]
    groups: dict[Path, list[ErrorDetails]] = {}
    for each in _nearest_branches(value, located):
        groups.setdefault(each.path, []).append(each.error)
    return tuple(Problem(path, tuple(found)) for path, found in groups.items())


def value_at(value: object, path: Path) -> object:
    """Give what stands at a path, or None when nothing does."""
    for step in path:
        inside = _inside(value, step)
        if not inside:
            return None
        value = inside[0]
    return value


def _inside(value: object, step: str | int) -> tuple[object, ...]:
    """Give what stands one step inside a value as a tuple of one, or nothing."""
    if isinstance(value, Mapping):
        return (value[step],) if step in value else ()
    if isinstance(value, (list, tuple)) and isinstance(step, int):
        return tuple(value[step : step + 1])
    return ()


def _miscounted(error: ErrorDetails) -> bool:
    written = error["input"]
    least = error.get("ctx", {}).get("min_length", 0)
    return error["type"] == "too_short" and isinstance(written, list) and len(written) >= least


def _locate(value: object, error: ErrorDetails) -> _Located:
    """Walk into the record along an error's location, past the names of branches."""
    path: Path = ()
    fork: Path | None = None
    branch = ""
    steps = tuple(step for step in error["loc"] if step != "[key]")
    for at, step in enumerate(steps):
        last = at == len(steps) - 1
        inside = _inside(value, step)
        if inside:
            value = inside[0]
        elif not (last and error["type"] == "missing"):
            if fork is None:
                fork, branch = path, str(step)
            continue
        path = (*path, step)
    return _Located(error, path, fork, branch)


def _nearest_branches(value: object, located: list[_Located]) -> Iterator[_Located]:
    by_fork: dict[Path, dict[str, list[_Located]]] = {}
    for each in located:
        if each.fork is not None:
            by_fork.setdefault(each.fork, {}).setdefault(each.branch, []).append(each)
    kept = {fork: _kept(value, fork, branches) for fork, branches in by_fork.items()}
    for each in located:
        if each.fork is None or each.branch in kept[each.fork]:
            yield each


def _kept(value: object, fork: Path, branches: dict[str, list[_Located]]) -> tuple[str, ...]:
    """Choose the branches to hear: all kinds for a bare value, the nearest one for a block."""
    near = {
        name: found
        for name, found in branches.items()
        if not (len(found) == 1 and found[0].path == fork and _is_bare(found[0].error))
    }
    if not near:
        return tuple(branches)
    if not isinstance(value_at(value, fork), (Mapping, list, tuple)):
        return tuple(near)
    return (min(near, key=lambda name: len(near[name])),)


def _is_bare(error: ErrorDetails) -> bool:
    return error["type"].endswith(_BARE_TYPES)
