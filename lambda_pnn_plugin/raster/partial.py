"""Files in the making: a temporary name until they are whole, and removal of those whose maker is gone.

A process that is killed cannot clean up. So it notes every file in the making in a ledger, a folder with one note a
file, which it keeps locked; a note that can be locked has no living owner, and its file is removed.
"""

from __future__ import annotations

import contextlib
import glob
import shutil
import socket
import time
import traceback
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from ..shared.file_lock import lock

_STEM = 40
"""Characters of a file's name that its temporary one repeats: the longest of names must leave room for more."""
_PARTIAL = ".partial"
_FORGOTTEN = 86400.0
"""Seconds after which a note without words, or of another computer, has no maker any more."""

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


class Note:
    """A note in a ledger, if there is one, that a file is in the making; locked while it is open."""

    def __init__(self, temporary: Path, ledger: Path | None) -> None:
        self._temporary, self._ledger = temporary, ledger
        self._file: IO[str] | None = None
        self._path: Path | None = None

    def open(self) -> None:
        """Write and lock the note. A ledger that cannot be written is no reason not to work."""
        if self._ledger is None:
            return
        with contextlib.suppress(OSError):
            self._ledger.mkdir(parents=True, exist_ok=True)
            self._path = self._ledger / uuid.uuid4().hex
            self._file = self._path.open("x", encoding="utf-8", errors="surrogateescape")
            lock(self._file)
            self._file.write(f"{socket.gethostname()}\n{self._temporary.absolute()}")  # words only once it is locked
            self._file.flush()

    def close(self, keep: bool) -> None:
        """Remove the note, or keep it for a later start to find the file."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
        if self._path is not None and not keep:
            with contextlib.suppress(OSError):
                self._path.unlink()


@contextlib.contextmanager
def scratch_folder(beside: Path, ledger: Path | None) -> Iterator[Path]:
    """Context with a hidden folder beside a destination, noted in a ledger, that is gone afterwards.

    Also where an error still holds files in it open: Windows deletes none that are.
    """
    folder = temporary_name(beside.with_suffix(""))
    note = Note(folder, ledger)
    note.open()
    try:
        folder.mkdir()
        yield folder
    except BaseException as error:
        if error.__traceback__ is not None:
            traceback.clear_frames(error.__traceback__)
        raise
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        note.close(keep=folder.exists())


def sweep(ledger: Path) -> list[Path]:
    """Remove the files in the making whose makers are gone, by their notes in `ledger`, and return them."""
    removed: list[Path] = []
    with contextlib.suppress(OSError):
        for note in sorted(ledger.iterdir()):
            with contextlib.suppress(OSError):
                removed += _swept(note)
    return removed


def _swept(note: Path) -> list[Path]:
    with note.open("r+", encoding="utf-8", errors="surrogateescape") as file:
        lock(file)  # raises OSError while its maker lives
        words = file.read()
    host, _, name = words.partition("\n")
    temporary, age = Path(name), time.time() - note.stat().st_mtime
    if (not words or host != socket.gethostname()) and age < _FORGOTTEN:
        return []  # locks of another computer may not be seen here
    removed = []
    if _PARTIAL in temporary.name and temporary.is_absolute():  # never anything else, whatever a note may say
        if not temporary.parent.is_dir():
            return []  # a drive that is not there now
        for path in files_of(temporary):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
            removed.append(path)
    note.unlink()
    return removed
