"""Work for a process of its own, and what every process needs that is forked from this one."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import warnings
import weakref
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection, Pipe
from typing import TypeVar, cast

Given = TypeVar("Given")
Result = TypeVar("Result")

CAN_FORK = sys.platform == "linux"
"""Whether a fork is safe: on macOS libraries of the system may break in it, Windows has none."""


_SIGNAL_AT_END_OF_PARENT = 1
"""PR_SET_PDEATHSIG of Linux's <sys/prctl.h>."""


def apart(
    ready: Callable[[], Callable[[Given], Result]], cores: int, *, at_once: bool = False
) -> Callable[[Given], Callable[[], Result]]:
    """Have a process of its own for some work: call what comes back with what it is to be done on.

    It begins then; call what that gives to have the result. For work that takes long and much
    memory: another core does it meanwhile, and when it is done the system has the memory back. The
    process is forked here, and waits: so it holds nothing that this one comes to hold until it
    begins. `ready` loads what the work needs and gives what does it; `at_once` it is called while
    the process waits, for work that surely comes. What is given and a result must be such as
    pickle can send. An error is raised where the result is asked for; when something killed the
    process, the work is done there. With one core, or where a fork is not safe, that is the only
    way.
    """
    if cores == 1 or not CAN_FORK:
        return lambda given: lambda: ready()(given)
    asked, ask = Pipe(duplex=False)
    line = Connection(os.memfd_create("made"))  # a pipe would hold the process until it is heard

    def work() -> None:
        ask.close()
        if at_once:
            make = ready()
            line.send((make(asked.recv()), None))
        else:
            given = asked.recv()
            line.send((ready()(given), None))

    worker = forked(work, line)
    asked.close()

    def begin(given: Given) -> Callable[[], Result]:
        unasked.detach()
        give_back_memory()  # two processes will be large at once
        with ask, suppress(BrokenPipeError):  # it was killed
            ask.send(given)
        return partial(_made_apart, worker, line, lambda: ready()(given))

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
    """End a process that was not asked for anything, also while it makes itself ready."""
    ask.close()
    os.kill(worker, signal.SIGTERM)
    os.waitpid(worker, 0)


def give_back_memory() -> None:
    """Leave the system what is free here: the texts of all files, or what was made aside.

    The library of C keeps what was freed for later (`malloc_trim`, of glibc alone).
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def forked(work: Callable[[], object], line: Connection) -> int:
    """The number of a process that does this and ends.

    What is told along the line is a pair: what was made, or the error that ended it. It ends with
    the thread that begins it, also when that is killed.
    """
    here = os.getpid()
    with warnings.catch_warnings():
        # Python 3.12 warns of any thread; those of ours hold nothing that a worker needs
        warnings.simplefilter("ignore", DeprecationWarning)
        worker = os.fork()
    if worker == 0:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started it hears Ctrl-C, and stops it
        try:
            _end_with(here)
            work()
        except BrokenPipeError:  # nobody listens any more
            pass
        except Exception as error:  # noqa: BLE001 - raised again by who listens
            line.send((None, error))
        finally:
            os._exit(0)  # nothing of the other process is written or closed here
    return worker


def _end_with(parent: int) -> None:
    """Be killed when another process ends, or what that one had open and locked would stay so."""
    ctypes.CDLL(None).prctl(_SIGNAL_AT_END_OF_PARENT, signal.SIGKILL)
    if os.getppid() != parent:  # it was killed before this was asked
        raise BrokenPipeError
