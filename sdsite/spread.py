"""Work in many small pieces → its results, made by all cores that may be used.

The pieces are handed out as they are asked for: their numbers lie in a pipe that this process and
its workers read, each the next one. A worker is a fork, so it has everything at hand without its
being sent; it may use no open file or thread of this process. What a worker leaves undone because
something killed it, is made here.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import warnings
import weakref
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from multiprocessing.connection import Connection, Pipe, wait
from typing import Generic, TypeVar, cast

from sdsite.frozen import frozen

Given = TypeVar("Given")
Result = TypeVar("Result")

MOST_WORKERS = 3
"""More than these one process cannot hear: what is done with the results, is done in one."""

CAN_FORK = sys.platform == "linux"
"""Whether a fork is safe: on macOS libraries of the system may break in it, Windows has none."""

_NUMBER = 4
"""Bytes of a number in the pipe."""

_ASIDE = -1
"""Instead of the number of a piece: what is made aside."""

_MOST_NUMBERS = 8_000
"""Numbers that surely fit in a pipe at once (64 KiB, here and on every Linux)."""

_PIPE = 1 << 20
"""Bytes that a worker may tell before it is heard; what Linux allows everybody."""


def spread(
    make: Callable[[int], Result],
    count: int,
    cores: int,
    *,
    aside: Callable[[], Iterable[Result]] = tuple,
    fewest: int = 0,
) -> Generator[Result]:
    """Give `make(0)` to `make(count - 1)`, each once, in no fixed order, made by as many cores.

    `aside` gives other results, the same each time; a worker makes those, each heard as it is made,
    before it helps with the pieces: so it has the memory for both, not two of them. Of fewer pieces
    than `fewest` it makes none. A result must be one that pickle can send. An error is raised here,
    wherever it was. With one core, or on a system that cannot fork safely, all is made here.
    """
    few = count < fewest
    workers = min(cores - 1, 1 if few else MOST_WORKERS)
    if workers < 1 or not CAN_FORK:
        yield from map(make, range(count))
        yield from aside()
        return
    at_once = max(1, -(-count // _MOST_NUMBERS))
    work = _Work(make, aside, range(count), at_once, shared=not few)
    left = _Left(set(work.all[::at_once]))
    with _gathered(work, workers) as team:
        while (here := _next_piece(team.pieces)) is not None:
            for number in work.piece(here):
                yield make(number)
                yield from team.heard(left)
            left.pieces.discard(here)
        yield from team.heard(left, to_the_end=True)
    for lost in sorted(left.pieces):
        yield from map(make, work.piece(lost))
    if not left.aside_done:
        yield from islice(aside(), left.aside_heard, None)


def apart(make: Callable[[Given], Result], cores: int) -> Callable[[Given], Callable[[], Result]]:
    """Have a process of its own for `make`: call what comes back with what it is to be made from.

    It begins then; call what that gives to have the result. For work that takes long and much
    memory: another core does it meanwhile, and when it is done the system has the memory back. The
    process is forked here, and waits: so it holds nothing that this one comes to hold until it
    begins. What is given and a result must be such as pickle can send. An error in `make` is raised
    where the result is asked for; when something killed the process, `make` is called there. With
    one core, or where a fork is not safe, that is the only way.
    """
    if cores == 1 or not CAN_FORK:
        return lambda given: partial(make, given)
    asked, ask = Pipe(duplex=False)
    line = Connection(os.memfd_create("made"))  # a pipe would hold the process until it is heard

    def work() -> None:
        ask.close()
        line.send((make(asked.recv()), None))

    worker = _forked(work, line)
    asked.close()

    def begin(given: Given) -> Callable[[], Result]:
        unasked.detach()
        _give_back_memory()  # two processes will be large at once
        with ask, suppress(BrokenPipeError):  # it was killed
            ask.send(given)
        return partial(_made_apart, worker, line, partial(make, given))

    unasked = weakref.finalize(begin, _let_go, worker, ask)
    return begin


def _made_apart(worker: int, line: Connection, make: Callable[[], Result]) -> Result:
    """What a process made that works apart."""
    os.waitpid(worker, 0)
    os.lseek(line.fileno(), 0, os.SEEK_SET)
    try:
        made, error = line.recv()
    except (EOFError, OSError):  # it was killed
        return make()
    finally:
        line.close()
    if error is not None:
        raise error
    return cast("Result", made)


def _let_go(worker: int, ask: Connection) -> None:
    """Let a process end that was not asked for anything."""
    ask.close()
    os.waitpid(worker, 0)


def _give_back_memory() -> None:
    """Leave the system what is free here: the texts of all files, or what was made aside.

    The library of C keeps what was freed for later (`malloc_trim`, of glibc alone).
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def _forked(work: Callable[[], object], line: Connection) -> int:
    """The number of a process that does this and ends.

    What is told along the line is a pair: what was made, or the error that ended it.
    """
    with warnings.catch_warnings():
        # Python 3.12 warns of any thread; those of ours hold nothing that a worker needs
        warnings.simplefilter("ignore", DeprecationWarning)
        worker = os.fork()
    if worker == 0:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started it hears Ctrl-C, and stops it
        try:
            work()
        except BrokenPipeError:  # nobody listens any more
            pass
        except Exception as error:  # noqa: BLE001 - raised again by who listens
            line.send((None, error))
        finally:
            os._exit(0)  # nothing of the other process is written or closed here
    return worker


@frozen
class _Work(Generic[Result]):
    """What is to be done."""

    make: Callable[[int], Result]
    aside: Callable[[], Iterable[Result]]
    all: range
    at_once: int
    shared: bool
    """Whether workers make pieces, and not only what is made aside."""

    def piece(self, first: int) -> range:
        """The numbers that are handed out together, from the first of them."""
        return self.all[first : first + self.at_once]

    def do(self, pieces: int, line: Connection, *, aside: bool) -> None:
        """What a worker does until there are no more pieces."""
        if aside:
            for each in self.aside():
                line.send(((_ASIDE, (each,)), None))
            line.send(((_ASIDE, ()), None))
            _give_back_memory()
        while self.shared and (first := _next_piece(pieces)) is not None:
            made = [self.make(number) for number in self.piece(first)]
            line.send(((first, made), None))


@dataclass(slots=True)
class _Left:
    """What nobody has made yet."""

    pieces: set[int]
    """The first number of each piece."""
    aside_heard: int = 0
    """How many results of what is made aside are there."""
    aside_done: bool = False

    def told(self, first: int, results: Sequence[object]) -> None:
        """Know what a worker made."""
        if first == _ASIDE:
            self.aside_heard += len(results)
            self.aside_done = not results
        else:
            self.pieces.discard(first)


@frozen
class _Team(Generic[Result]):
    """The workers, and what this process hears of them."""

    pieces: int
    """The end of the pipe to read: the first number of each piece nobody took yet."""
    workers: list[int] = field(default_factory=list)
    lines: list[Connection] = field(default_factory=list)

    def add(self, work: _Work[Result]) -> None:
        """Start a worker; the first makes what is made aside."""
        from fcntl import F_SETPIPE_SZ, fcntl  # noqa: PLC0415 - only where a fork is safe

        aside = not self.workers
        ours, theirs = Pipe(duplex=False)
        worker = _forked(lambda: work.do(self.pieces, theirs, aside=aside), theirs)
        with suppress(OSError):  # a smaller one is only slower
            fcntl(ours.fileno(), F_SETPIPE_SZ, _PIPE)
        theirs.close()
        self.workers.append(worker)
        self.lines.append(ours)

    def stop(self) -> None:
        """Stop what still works, and leave nobody behind."""
        os.close(self.pieces)
        for line in self.lines:
            line.close()
        for worker in self.workers:
            os.kill(worker, signal.SIGTERM)
            os.waitpid(worker, 0)

    def heard(self, left: _Left, *, to_the_end: bool = False) -> Iterator[Result]:
        """What the workers made since, taken off what is left; to the end: until all are done."""
        while self.lines:
            ready = wait(self.lines, None if to_the_end else 0)
            if not ready:
                return
            for line in ready:
                yield from self._from(cast("Connection", line), left)

    def _from(self, line: Connection, left: _Left) -> Iterator[Result]:
        try:
            told, error = line.recv()
        except (EOFError, OSError):  # done, or killed
            self.lines.remove(line)
            line.close()
            return
        if error is not None:
            raise error
        first, results = told
        left.told(first, results)
        yield from results


@contextmanager
def _gathered(work: _Work[Result], workers: int) -> Iterator[_Team[Result]]:
    """Workers that have begun; they are stopped at the end, whatever happens."""
    pieces, fill = os.pipe()
    os.write(fill, b"".join(at.to_bytes(_NUMBER, "big") for at in work.all[:: work.at_once]))
    os.close(fill)
    team: _Team[Result] = _Team(pieces)
    _give_back_memory()
    try:
        for _ in range(workers):
            team.add(work)
        yield team
    finally:
        team.stop()


def _next_piece(pieces: int) -> int | None:
    number = os.read(pieces, _NUMBER)
    return int.from_bytes(number, "big") if number else None
