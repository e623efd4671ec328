"""The processes that a test started."""

from pathlib import Path


def children() -> set[str]:
    """The numbers of the processes that this one forked and that are not gone."""
    tasks = Path("/proc/self/task").iterdir()
    return {child for task in tasks for child in (task / "children").read_text("ascii").split()}
