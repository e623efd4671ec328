"""Notices that somebody saved a file of the project or a template."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

from watchfiles import Change, DefaultFilter, watch

WATCHED = ("site_config.yml", "data", "content")
"""What belongs to the site in the root of a project; anything else there is left alone."""

MILLISECONDS_OF_REST = 10
"""Files that are saved together, with less rest between them, count as one; every save waits it."""


class _RootFilter(DefaultFilter):
    """Lets through only what belongs to the site."""

    def __call__(self, change: Change, path: str) -> bool:
        """Say whether a change matters."""
        return super().__call__(change, path) and Path(path).name in WATCHED


@contextmanager
def noticed_saves(project: Path, templates: Path) -> Iterator[Event]:
    """Set an event whenever something is saved, as long as the block lasts; the reader clears it.

    A folder that is made later, or made again, is watched from then on.
    """
    saved, done = Event(), Event()
    watchers: list[Thread] = []

    def follow(folder: Path, *, root: bool = False) -> None:
        thread = Thread(target=notice, args=(folder,), kwargs={"root": root}, daemon=True)
        watchers.append(thread)
        thread.start()

    def notice(folder: Path, *, root: bool) -> None:
        for changes in watch(
            folder,
            watch_filter=_RootFilter() if root else DefaultFilter(),
            recursive=not root,
            step=MILLISECONDS_OF_REST,
            debounce=30 * MILLISECONDS_OF_REST,
            stop_event=done,
        ):
            for change, path in changes:
                if root and change is Change.added and Path(path).is_dir():
                    follow(Path(path))
            saved.set()

    follow(project, root=True)
    for folder in (project / "data", project / "content", templates):
        if folder.is_dir():
            follow(folder)
    try:
        yield saved
    finally:
        done.set()
        for watcher in watchers:
            watcher.join()
