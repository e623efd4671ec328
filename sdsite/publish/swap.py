"""Two folders change places, so that a reader sees the old site or the new one, never neither."""

from __future__ import annotations

import ctypes
import errno
import os
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_NOT_SUPPORTED = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP)


def swap(new: Path, target: Path, aside: Path) -> None:
    """Put `new` in the place of `target`; what stood there ends up at `aside`, if there was any.

    In one step where the system can exchange two names. Elsewhere the old one is set aside
    first; when the process dies between the two steps, `restore` puts it back.
    """
    if not target.exists():
        new.rename(target)
    elif exchange(new, target):
        new.rename(aside)
    else:
        swap_in_two_steps(new, target, aside)


def exchange(one: Path, other: Path) -> bool:
    """Exchange two names in one step; False when the system or the disk cannot."""
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    names = (os.fsencode(one), os.fsencode(other))
    if renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _NOT_SUPPORTED:
        return False
    raise OSError(code, os.strerror(code), str(other))


def swap_in_two_steps(new: Path, target: Path, aside: Path) -> None:
    """Set the old folder aside and put the new one in its place; on failure, put the old back."""
    target.rename(aside)
    try:
        new.rename(target)
    except OSError:
        aside.rename(target)
        raise


def restore(target: Path, aside: Path) -> None:
    """Put back an old folder that was set aside by a process that died before it was done."""
    if aside.is_dir() and not aside.is_symlink() and not os.path.lexists(target):
        aside.rename(target)


def flush(folder: Path) -> None:
    """Wait until what was written on this folder's disk is really on it."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        if ctypes.CDLL(None, use_errno=True).syncfs(descriptor) != 0:
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code), str(folder))
    except AttributeError:
        os.sync()
    finally:
        os.close(descriptor)
