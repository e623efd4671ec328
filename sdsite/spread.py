"""Many jobs → their results, made by all cores that may be used.

The jobs are handed out as they are asked for: their numbers lie in a file that this process and its
workers read, each the next one. A worker is a fork, so it has everything at hand without its being
sent; it may use no open file or thread of this process. What a worker leaves undone because
something killed it, is made here.
"""

from __future__ import annotations

import os
import signal
import weakref
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import chain, islice
from multiprocessing.connection import Connection, Pipe, wait
from typing import Generic, TypeAlias, TypeVar, cast

from sdsite.apart import CAN_FORK, forked, give_back_memory
from sdsite.frozen import frozen

Result = TypeVar("Result")

Job: TypeAlias = Callable[[], Iterable[Result]]
"""Gives some results, the same each time it is called; pickle must be able to send them."""

MOST_WORKERS = 3
"""More than these one process cannot hear: what is done with the results, is done in one."""

_NUMBER = 4
"""Bytes of the number of a job."""

_PIPE = 1 << 20
"""Bytes that a worker may tell before it is heard; what Linux allows everybody."""


def spread(
    jobs: Sequence[Job[Result]],
    cores: int,
    *,
    aside: Sequence[Job[Result]] = (),
) -> Generator[Result]:
    """Give what all jobs give, each result once and as it is made, in no fixed order.

    Of the long jobs `aside` each is done by a worker of its own, one after another in their order:
    what it took of memory is given back with it. Then workers do `jobs`, as this process does from
    the begin; what is left aside after these, it does as well. An error is raised here, wherever
    it was. With one core, or on a system that cannot fork safely, all is made here.
    """
    every = (*jobs, *aside)
    workers = min(cores - 1, MOST_WORKERS)
    if workers < 1 or not CAN_FORK:
        for job in every:
            yield from job()
        return
    shared, alone = _Queue(range(len(jobs))), iter(range(len(jobs), len(every)))
    left = _Left(set(range(len(every))))
    with _gathered(_Work(every, shared, alone), workers) as team:
        for number in chain(shared, alone):
            for result in every[number]():
                yield result
                yield from team.heard(left)
            left.jobs.discard(number)
        yield from team.heard(left, to_the_end=True)
    for lost in sorted(left.jobs):
        yield from islice(every[lost](), left.heard[lost], None)


class _Queue:
    """Numbers of jobs, of which each process takes the next: forks share the place in a file."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self._file = os.memfd_create("jobs")
        self._size = os.write(self._file, b"".join(map(_as_bytes, numbers)))
        os.lseek(self._file, 0, os.SEEK_SET)
        weakref.finalize(self, os.close, self._file)

    def __bool__(self) -> bool:
        """Whether there is one to take."""
        return os.lseek(self._file, 0, os.SEEK_CUR) < self._size

    def __iter__(self) -> Iterator[int]:
        """Take numbers until there are no more."""
        while number := self._next():
            yield int.from_bytes(number, "big")

    def _next(self) -> bytes:
        """Take a number; two processes that read at once may be given the same without a lock."""
        from fcntl import LOCK_EX, LOCK_UN, lockf  # noqa: PLC0415 - only where a fork is safe

        lockf(self._file, LOCK_EX)  # one who is killed lets go of it
        try:
            return os.read(self._file, _NUMBER)
        finally:
            lockf(self._file, LOCK_UN)


def _as_bytes(number: int) -> bytes:
    return number.to_bytes(_NUMBER, "big")


@frozen
class _Work(Generic[Result]):
    """What is to be done."""

    every: Sequence[Job[Result]]
    shared: _Queue
    """The jobs that all processes do."""
    alone: Iterator[int]
    """The jobs that are aside, each for a worker of its own."""

    def next(self) -> Iterable[int]:
        """What a worker that begins now is to do; nothing when none need begin."""
        for number in self.alone:
            return (number,)
        return self.shared or ()

    def do(self, numbers: Iterable[int], line: Connection) -> None:
        """Do jobs, and tell each result, and after the last of a job that it is done."""
        for number in numbers:
            for result in self.every[number]():
                line.send(((number, (result,)), None))
            line.send(((number, ()), None))


@dataclass(slots=True)
class _Left:
    """What nobody has made yet."""

    jobs: set[int]
    """The numbers of the jobs that are not done."""
    heard: Counter[int] = field(default_factory=Counter)
    """How many results of each job are there that a worker began."""

    def told(self, number: int, results: Sequence[object]) -> None:
        """Know what a worker made."""
        self.heard[number] += len(results)
        if not results:
            self.jobs.discard(number)


@frozen
class _Team(Generic[Result]):
    """The workers, and what this process hears of them."""

    work: _Work[Result]
    workers: list[int] = field(default_factory=list)
    lines: list[Connection] = field(default_factory=list)

    def add(self) -> None:
        """Start a worker, if there is something for it to do."""
        from fcntl import F_SETPIPE_SZ, fcntl  # noqa: PLC0415 - only where a fork is safe

        if not (numbers := self.work.next()):
            return
        give_back_memory()
        ours, theirs = Pipe(duplex=False)
        worker = forked(lambda: self.work.do(numbers, theirs), theirs)
        with suppress(OSError):  # a smaller one is only slower
            fcntl(ours.fileno(), F_SETPIPE_SZ, _PIPE)
        theirs.close()
        self.workers.append(worker)
        self.lines.append(ours)

    def stop(self) -> None:
        """Stop what still works, and leave nobody behind."""
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
            self.add()
            return
        if error is not None:
            raise error
        number, results = told
        left.told(number, results)
        yield from results


@contextmanager
def _gathered(work: _Work[Result], workers: int) -> Iterator[_Team[Result]]:
    """Workers that have begun; they are stopped at the end, whatever happens."""
    team: _Team[Result] = _Team(work)
    try:
        for _ in range(workers):
            team.add()
        yield team
    finally:
        team.stop()
