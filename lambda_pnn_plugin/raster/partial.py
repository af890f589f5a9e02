"""Files in the making: a temporary name until they are whole, and removal of those whose maker is gone.

A process that is killed cannot clean up. So it notes every file in the making in a ledger, a folder with one note a
file, which it keeps locked; a note that can be locked has no living owner, and its file is removed.
"""

from __future__ import annotations

import contextlib
import glob
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

from ..shared.file_lock import lock

_STEM = 40
"""Characters of a file's name that its temporary one repeats: the longest of names must leave room for more."""
_PARTIAL = ".partial"
_FORGOTTEN = 86400.0
"""Seconds after which a note without words is one that its maker could not write."""

in_the_making: set[Path] = set()
"""Destinations of the jobs of this process."""


def temporary_name(path: Path) -> Path:
    """Return a new hidden name beside `path`."""
    return path.with_name(f".{path.stem[:_STEM]}.{uuid.uuid4().hex[:8]}{_PARTIAL}{path.suffix}")


def files_of(temporary: Path) -> list[Path]:
    """Return every file of a temporary name: some creation options make GDAL write more than one."""
    return list(temporary.parent.glob(f"{glob.escape(temporary.stem)}*"))


@contextlib.contextmanager
def claimed(destination: Path) -> Iterator[None]:
    """Context in which `destination` is being made by this process."""
    resolved = destination.resolve()  # a link is gone once the file is in its place
    in_the_making.add(resolved)
    try:
        yield
    finally:
        in_the_making.discard(resolved)


@contextlib.contextmanager
def noted(temporary: Path, ledger: Path | None) -> Iterator[None]:
    """Context in which a file in the making is noted in `ledger`, if there is one."""
    if ledger is None:
        yield
        return
    note = ledger / uuid.uuid4().hex
    try:
        ledger.mkdir(parents=True, exist_ok=True)
        file = note.open("x", encoding="utf-8")
        lock(file)
        file.write(str(temporary.absolute()))  # words only once it is locked
        file.flush()
    except OSError:  # no reason not to work
        yield
        return
    try:
        yield
    finally:
        file.close()
        with contextlib.suppress(OSError):
            note.unlink()


def sweep(ledger: Path) -> list[Path]:
    """Remove the files in the making whose makers are gone, by their notes in `ledger`, and return them."""
    removed: list[Path] = []
    with contextlib.suppress(OSError):
        for note in sorted(ledger.iterdir()):
            with contextlib.suppress(OSError):
                removed += _swept(note)
    return removed


def _swept(note: Path) -> list[Path]:
    with note.open("r+", encoding="utf-8") as file:
        lock(file)  # raises OSError while its maker lives
        words = file.read()
    temporary = Path(words)
    if not words and time.time() - note.stat().st_mtime < _FORGOTTEN:
        return []
    removed = []
    if _PARTIAL in temporary.name and temporary.is_absolute():  # never anything else, whatever a note may say
        if not temporary.parent.is_dir():
            return []  # a drive that is not there now
        for path in files_of(temporary):
            path.unlink()
            removed.append(path)
    note.unlink()
    return removed
