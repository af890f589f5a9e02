"""Who uses the compute environment, in all processes: many at a time may compute with it, one alone may change it.

Who computes holds a note of its own beside the environment, who changes it holds the one note of change. Each takes its
own first and looks for the other's then, so that no two of them miss each other.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator
from pathlib import Path

from ..shared.file_lock import lock
from ..shared.problem import Problem
from ..shared.translation import tr_noop

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
            held.callback(_forget, note)
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
        try:
            held.enter_context(_holding(change))
        except OSError as error:
            if _is_held(change):
                raise Problem(_BEING_SET_UP) from error
            raise
        for note in _notes(environment):
            if _is_held(note):
                raise Problem(
                    "λ-PNN is computing just now, here or in another QGIS; wait until that has finished, or cancel it."
                )
            _forget(note)  # of a process that was killed
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


def _forget(note: Path) -> None:
    with contextlib.suppress(OSError):  # Windows keeps it until it is closed; who changes the environment removes it
        note.unlink()


@contextlib.contextmanager
def _holding(note: Path) -> Iterator[None]:
    """Context in which a note exists and is locked.

    Raises:
        OSError: it cannot be written, or someone else has locked it.
    """
    note.parent.mkdir(parents=True, exist_ok=True)
    with note.open("a+", encoding="utf-8") as file:
        lock(file)
        yield


def _is_held(note: Path) -> bool:
    """Return whether someone holds a note."""
    try:
        file = note.open("r+", encoding="utf-8")
    except OSError:
        return False  # there is none, or none that could be held
    with file:
        try:
            lock(file)
        except OSError:
            return True
    return False
