"""Where a result is going to lie: checked before work starts, and the name that it has until it is whole."""

from __future__ import annotations

import os
import uuid
from collections.abc import Sequence
from pathlib import Path

from ..shared.problem import Problem
from .files import without_options

EXTENSIONS = (".tif", ".tiff")
_STEM = 40
"""Characters of a file's name that its temporary one repeats: the longest of names must leave room for more."""

in_the_making: set[Path] = set()
"""Destinations of the jobs of this process."""


def check_destination(path: Path, inputs: Sequence[str]) -> None:
    """Refuse a destination that could not be written.

    Raises:
        Problem: wrong extension, missing or read-only folder, or one of the `inputs`.
    """
    if path.suffix.lower() not in EXTENSIONS:
        raise Problem("The output {path} is no GeoTIFF; give it a name that ends in .tif.", path=path.name)
    if not path.parent.is_dir():
        raise Problem("The output folder {folder} does not exist; create it or choose another.", folder=path.parent)
    if path.is_dir():
        raise Problem("The output {path} is a folder; choose the name of a file.", path=path)
    files = map(without_options, inputs)
    if any(os.path.isfile(file) and path.exists() and path.samefile(file) for file in files):
        raise Problem("The output {path} is one of the inputs; choose another name.", path=path.name)
    if path.resolve() in in_the_making:
        raise Problem("The output {path} is being written by another job; choose another name.", path=path.name)
    try:
        if path.exists():
            os.replace(path, path)  # does nothing, but fails on Windows while another program uses the file
    except OSError as error:
        raise Problem(
            "The output {path} is in use; remove its layer or choose another name.", path=path.name
        ) from error
    probe = temporary_name(path)
    try:
        with open(probe, "wb"):
            pass
        probe.unlink()
    except OSError as error:
        raise Problem("The output folder {folder} cannot be written to; choose another.", folder=path.parent) from error


def temporary_name(path: Path) -> Path:
    """Return a new hidden name beside `path`."""
    return path.with_name(f".{path.stem[:_STEM]}.{uuid.uuid4().hex[:8]}.partial{path.suffix}")
