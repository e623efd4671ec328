"""Runs `sdsite` in a new process each time, from one that has read the program's modules already.

A fault test runs the program hundreds of times, and reading its modules takes longer than all else.
So this process reads them once and forks; what is forked runs the whole command line as it is, with
its own arguments, user, limits and output, until it ends or is killed. Orders come in as lines of
JSON, answers go out so.
"""

import contextlib
import gc
import json
import os
import resource
import signal
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NoReturn

READY = "gereed"


@dataclass(frozen=True, slots=True)
class Order:
    """One run of the program."""

    words: tuple[str, ...]
    """What is typed behind `sdsite`."""
    said: str
    """The file for what it prints, on both channels."""
    folder: str
    """Where it is typed."""
    cache: str
    """The user's folder for what earlier builds made."""
    user: int | None = None
    """The user that it runs as; None is the one who tests."""
    biggest_file: int | None = None
    """The size that no file may pass (RLIMIT_FSIZE)."""
    one_core: bool = False
    """Whether it may use one core alone, so that it makes all in one process."""
    traced: bool = False
    """Whether it stops (SIGSTOP) before it begins, until strace holds it."""

    def line(self) -> str:
        """The order as it is sent."""
        return json.dumps(asdict(self)) + "\n"


def _follow() -> None:
    """Carry out orders until there are no more."""
    import sdsite.cli.app  # noqa: F401, PLC0415  what this process is for
    from sdsite.build import build_site  # noqa: PLC0415

    for project in sys.argv[1:]:  # templates and shells are made at the first build
        build_site(Path(project), None)
    gc.freeze()
    _answer(READY)
    for line in sys.stdin:
        given = json.loads(line)
        if "wait" in given:
            _, status = os.waitpid(given["wait"], 0)
            _answer(str(os.waitstatus_to_exitcode(status)))
            continue
        child = os.fork()
        if child == 0:
            _run(Order(**given))
        with contextlib.suppress(OSError):  # it may have done so, or be gone
            os.setpgid(child, child)  # a group of its own before anyone can wish to kill it
        _answer(str(child))


def _answer(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _run(order: Order) -> NoReturn:
    """Become `sdsite` with these words."""
    code = 99
    try:
        os.setpgid(0, 0)
        said = os.open(order.said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o666)
        nothing = os.open(os.devnull, os.O_RDONLY)
        for old, new in ((nothing, 0), (said, 1), (said, 2)):
            os.dup2(old, new)
        os.closerange(3, 1024)
        os.chdir(order.folder)
        os.environ["XDG_CACHE_HOME"] = order.cache
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if order.biggest_file is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (order.biggest_file,) * 2)
        if order.user is not None:
            os.setgroups(())
            os.setgid(order.user)
            os.setuid(order.user)
        if order.one_core:
            cores = sorted(os.sched_getaffinity(0))
            os.sched_setaffinity(0, {cores[os.getpid() % len(cores)]})
        if order.traced:
            signal.raise_signal(signal.SIGSTOP)  # until strace holds it: nothing to be counted
        sys.argv = ["sdsite", *order.words]
        from sdsite.cli import main  # noqa: PLC0415  read long ago

        main()
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else 0
    except BaseException:  # noqa: BLE001  what comes out is what the test reads
        sys.excepthook(*sys.exc_info())
    with contextlib.suppress(OSError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    _follow()
