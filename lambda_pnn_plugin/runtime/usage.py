"""Who uses the compute environment, in all processes: many at a time may compute with it, one alone may change it.

Who computes holds a note of its own beside the environment, who changes it holds the one note of change. Each takes its
own first and looks for the other's then, so that no two of them miss each other.
"""

from __future__ import annotations

import contextlib
import errno
import os
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

from ..shared.file_lock import is_locked, lock
from ..shared.problem import Problem
from ..shared.translation import tr_noop

TRIES, PAUSE = 5, 0.02
"""Attempts to take or to probe a note, and seconds between them: probing holds it for a moment."""
_BEING_SET_UP = tr_noop("Computing is being set up just now, here or in another QGIS; wait until that has finished.")


@contextlib.contextmanager
def computing(environment: Path) -> Iterator[None]:
    """Context in which a job computes with the environment.

    Raises:
        Problem: it is being changed.
    """
    note = _users(environment) / uuid.uuid4().hex
    with contextlib.ExitStack() as held:
        with contextlib.suppress(OSError):  # a folder that cannot be locked is no reason not to work
            held.enter_context(_holding(note))
        if _is_held(_change(environment)):
            raise Problem(_BEING_SET_UP)
        yield


@contextlib.contextmanager
def changing(environment: Path) -> Iterator[None]:
    """Context in which the environment is changed.

    Raises:
        Problem: it is being changed already, or a job computes with it.
        OSError: its folder cannot be written.
    """
    change = _change(environment)
    change.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as held:
        if not _in_several_attempts(lambda: held.enter_context(_holding(change))):
            raise Problem(_BEING_SET_UP)
        for note in _notes(environment):
            if _is_held(note):
                raise Problem(
                    "λ-PNN is computing just now, here or in another QGIS; wait until that has finished, or cancel it."
                )
            with contextlib.suppress(OSError):
                note.unlink()  # of a process that was killed
        held.callback(_remove_if_empty, _users(environment))
        yield


def _users(environment: Path) -> Path:
    return environment.with_name(f"{environment.name}.users")


def _change(environment: Path) -> Path:
    return environment.with_name(f"{environment.name}.changing")


def _notes(environment: Path) -> list[Path]:
    try:
        return list(_users(environment).iterdir())
    except OSError:
        return []


def _in_several_attempts(take: Callable[[], object]) -> bool:
    """Return whether a note could be taken: others may hold it for a moment, just to look who holds it.

    Raises:
        OSError: it cannot be taken for another reason.
    """
    for _ in range(TRIES):
        try:
            take()
            return True
        except OSError as error:
            if not is_locked(error):
                raise
        time.sleep(PAUSE)
    return False


@contextlib.contextmanager
def _holding(note: Path) -> Iterator[None]:
    """Context in which a note exists and is locked, where the file system has locks.

    Raises:
        OSError: it cannot be written, or someone else has locked it.
    """
    note.parent.mkdir(parents=True, exist_ok=True)
    with note.open("a+", encoding="utf-8") as file:
        try:
            lock(file)
        except OSError as error:
            if is_locked(error):
                raise
        if not note.exists() or os.fstat(file.fileno()).st_ino != note.stat().st_ino:
            raise BlockingIOError(errno.EAGAIN, "removed meanwhile by who held it before")
        try:
            yield
        finally:
            with contextlib.suppress(OSError):
                note.unlink()
    if os.name == "nt":  # which removes no open file
        with contextlib.suppress(OSError):
            note.unlink()


def _remove_if_empty(folder: Path) -> None:
    with contextlib.suppress(OSError):
        folder.rmdir()


def _is_held(note: Path) -> bool:
    """Return whether someone holds a note, and does not just look who holds it."""

    def look() -> None:
        with note.open("r+", encoding="utf-8") as file:
            lock(file)

    try:
        return not _in_several_attempts(look)
    except OSError:
        return False  # there is none, or none that could be held
