"""Two folders change places, so that a reader sees the old site or the new one, never neither."""

from __future__ import annotations

import ctypes
import errno
import os
from pathlib import Path

_AT_FDCWD = -100
_RENAME_NOREPLACE, _RENAME_EXCHANGE = 1, 2
_NOT_SUPPORTED = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM)
"""What a system or disk says that does not know the flag; EPERM comes from a container's filter."""


def swap(new: Path, target: Path, aside: Path) -> Path | None:
    """Put `new` in the place of `target`; gives where the old one is now, if there was any.

    In one step where the system can exchange two names. Elsewhere the old one is set `aside`
    first; when the process dies between the two steps, `restore` puts it back.
    """
    if not target.exists():
        new.rename(target)
        return None
    if exchange(new, target):
        return new
    swap_in_two_steps(new, target, aside)
    return aside


def exchange(one: Path, other: Path) -> bool:
    """Exchange two names in one step; False when the system or the disk cannot."""
    return _renameat2(one, other, _RENAME_EXCHANGE)


def swap_in_two_steps(new: Path, target: Path, aside: Path) -> None:
    """Set the old folder aside and put the new one in its place; on failure, put the old back."""
    try:
        target.rename(aside)
        new.rename(target)
    except BaseException:  # also Ctrl-C between the two
        restore(target, aside)
        raise


def restore(target: Path, aside: Path) -> None:
    """Put back an old folder that was set aside by a process that died before it was done."""
    if aside.is_dir() and not aside.is_symlink() and not os.path.lexists(target):
        aside.rename(target)


def rename_to_new(one: Path, other: Path) -> None:
    """Give a file another name, and raise FileExistsError when something has that name already."""
    if _renameat2(one, other, _RENAME_NOREPLACE):
        return
    if os.path.lexists(other):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(other))
    one.rename(other)


def flush(folder: Path) -> None:
    """Wait until all that was written on this folder's disk is really on it.

    One call for a whole site: ten thousand calls of fsync take many times as long.
    """
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        if ctypes.CDLL(None, use_errno=True).syncfs(descriptor) != 0:
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code), str(folder))
    except AttributeError:
        os.sync()
    finally:
        os.close(descriptor)


def flush_names(folder: Path) -> None:
    """Wait until the names in a folder, as they are now, are on its disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _renameat2(one: Path, other: Path, flag: int) -> bool:
    """Rename in the way of the flag; False when the system or the disk does not know it."""
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    if renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), flag) == 0:
        return True
    code = ctypes.get_errno()
    if code in _NOT_SUPPORTED:
        return False
    raise OSError(code, os.strerror(code), str(other))
