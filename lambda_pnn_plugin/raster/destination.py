"""Where a result is going to lie: checked before work starts, and taken when the file is whole."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..shared.problem import Problem
from . import companions
from .opening import without_options
from .partial import files_of, in_the_making, temporary_name

EXTENSIONS = (".tif", ".tiff")


def check_destination(path: Path, inputs: Sequence[str], extensions: Sequence[str] = EXTENSIONS) -> None:
    """Refuse a destination that could not be written.

    Args:
        extensions: those that its name may end in.

    Raises:
        Problem: wrong extension, missing or read-only folder, or one of the `inputs`.
    """
    if path.suffix.lower() not in extensions:
        if extensions == EXTENSIONS:
            raise Problem("The output {path} is no GeoTIFF; give it a name that ends in .tif.", path=path.name)
        raise Problem("Give the output {path} a name that ends in {ending}.", path=path.name, ending=extensions[0])
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


def put_in_place(temporary: Path, path: Path) -> list[Path]:
    """Give a finished file, and what GDAL wrote beside it, the name of its destination.

    Returns:
        the new names of files that GDAL would have read with it.

    Raises:
        Problem: something uses the destination. The finished file is kept beside it, and the message says where.
    """
    try:
        os.replace(temporary, path)
    except OSError as error:
        raise _kept_beside(temporary, path) from error
    set_aside = companions.retire(path)
    for beside in files_of(temporary):
        with contextlib.suppress(OSError):
            os.replace(beside, beside.with_name(beside.name.replace(temporary.stem, path.stem)))
    return set_aside


def write_text(path: Path, text: str) -> None:
    """Write a text file in UTF-8, whole or not at all.

    Raises:
        Problem: it cannot be written.
    """
    write_bytes(path, text.encode("utf-8", errors="replace"))


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file, whole or not at all.

    Raises:
        Problem: it cannot be written.
    """
    temporary = temporary_name(path)
    try:
        with open(temporary, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())  # else a power cut may leave an empty file under the name
        os.replace(temporary, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise Problem(
            "The output {path} cannot be written ({error}); choose another.", path=path, error=error
        ) from error


def write_json(path: Path, facts: Mapping[str, Any]) -> None:
    """Write a JSON file that people can read, whole or not at all.

    Raises:
        Problem: it cannot be written.
    """
    write_text(path, json.dumps(facts, ensure_ascii=False, indent=1) + "\n")


def _kept_beside(temporary: Path, path: Path) -> Problem:
    """Give the finished file a free name beside the destination, which cannot be replaced, and say so."""
    names = (path.with_name(f"{path.stem} ({number}){path.suffix}") for number in itertools.count(2))
    free = next(name for name in names if not name.exists())
    try:
        os.replace(temporary, free)
    except OSError as error:
        return Problem(
            "The output {path} cannot be replaced, nor can the result be kept beside it ({error}); choose another "
            "folder.",
            path=path.name,
            error=error,
        )
    return Problem(
        "The output {path} cannot be replaced, because something uses it; the finished image is {kept} beside it.",
        path=path.name,
        kept=free.name,
    )
