"""Where a result is going to lie: checked before work starts, and the name that it has until it is whole."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from ..shared.problem import Problem
from .opening import without_options
from .partial import in_the_making, temporary_name

EXTENSIONS = (".tif", ".tiff")


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


def check_room(path: Path, size: float) -> None:
    """Refuse a destination whose disk has less room than a file will take.

    Args:
        size: bytes that it takes at least.

    Raises:
        Problem: there is less.
    """
    try:
        free = shutil.disk_usage(path.parent).free
    except OSError:
        return  # some network drives do not tell
    if free < size:
        raise Problem(
            "The output {path} takes {needed:.1f} GB or more, but its disk has {free:.1f} GB left; make room or choose "
            "another folder.",
            path=path.name,
            needed=size / 1e9,
            free=free / 1e9,
        )
