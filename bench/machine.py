"""Tells what figures were measured on: the machine, where it writes, and our Python."""

import os
import platform
import sysconfig
from pathlib import Path

from bench.programs import INSTALLED


def machine() -> str:
    """Processor, cores, memory, what the sites are written to, and our Python, in words."""
    processor = platform.processor() or platform.machine()
    for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
        if line.startswith("model name"):
            processor = line.partition(":")[2].strip()
            break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    disk = _file_system(INSTALLED.parent)
    return f"{processor}, {os.cpu_count()} cores, {memory:.0f} GiB, {disk}, {_python()}"


def _python() -> str:
    """The version, and whether it was compiled along a profile of its work: that saves an eighth.

    Who configures it so leaves the option behind; Debian compiles it so without the option, and
    then takes out the flag that did it.
    """
    asked = "--enable-optimizations" in str(sysconfig.get_config_var("CONFIG_ARGS"))
    how = "with" if asked or not sysconfig.get_config_var("PGO_PROF_USE_FLAG") else "without"
    return f"Python {platform.python_version()} built {how} profile-guided optimisation"


def _file_system(folder: Path) -> str:
    """The kind of file system of a folder; in memory (tmpfs) a disk has no part in the figures."""
    mounts = (line.split() for line in Path("/proc/mounts").read_text("utf-8").splitlines())
    kinds = {Path(place): kind for _, place, kind, *_ in mounts}
    return next(kinds[each] for each in (folder, *folder.parents) if each in kinds)
