"""Folders of weights: what is in them, adding to them, taking from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..raster.destination import write_bytes
from ..shared.problem import Problem
from .models import SUFFIX, About, read_model, said_of


@dataclass(frozen=True)
class Entry:
    """A file of weights.

    Attributes:
        about: what is known of it; None if it cannot be used.
        problem: why not, in a sentence; else empty.
    """

    path: Path
    about: About | None
    problem: str = ""

    @property
    def name(self) -> str:
        """By which it is named in a tool."""
        return self.path.stem

    @property
    def origin(self) -> str:
        """Where it is from, for people; or why it cannot be used."""
        return said_of(self.about) if self.about else self.problem

    @property
    def proof(self) -> str:
        """The scores that its making came to, for people; lower is better."""
        scores = self.about.scores if self.about else {}
        return ", ".join(f"{name} {value:.3g}" for name, value in scores.items())


def entries_of(folders: Sequence[Path]) -> list[Entry]:
    """Return the weights in folders, by name; of those of one name the first, as a tool finds it."""
    found: dict[str, Entry] = {}
    for folder in folders:
        try:
            paths = sorted(folder.glob(f"*{SUFFIX}"))
        except OSError:  # a drive that is not there now
            continue
        for path in paths:
            if path.stem not in found:
                found[path.stem] = _entry(path)
    return [found[name] for name in sorted(found)]


def _entry(path: Path) -> Entry:
    try:
        return Entry(path, read_model(path).about)
    except Problem as problem:
        return Entry(path, None, str(problem))


def add(source: Path, folder: Path) -> Path:
    """Copy a file of weights into a folder, which is made if it is not there, and return the copy.

    Raises:
        Problem: it holds no weights, one of its name is there, or the folder cannot be written.
    """
    read_model(source)
    copy = folder / f"{source.stem}{SUFFIX}"
    if copy.exists():
        raise Problem(
            "There are weights called {name} already; remove them, or give the file another name.", name=copy.stem
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        content = source.read_bytes()
    except OSError as error:
        raise Problem("{folder} cannot be written to ({error}).", folder=folder, error=error) from error
    write_bytes(copy, content)
    return copy


def remove(path: Path) -> None:
    """Delete a file of weights.

    Raises:
        Problem: it cannot be deleted.
    """
    try:
        path.unlink()
    except OSError as error:
        raise Problem("The weights {file} cannot be deleted ({error}).", file=path.name, error=error) from error
