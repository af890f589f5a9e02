"""What a result's file says of how it came to be."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from osgeo import gdal

from .opening import without_options

PREFIX = "PANSHARPENING_"
"""Of the names under which a file's metadata tell it."""
PIECES, PIECE_BYTES = 64, 1 << 20
"""Pieces of a large file, evenly spread, and bytes of each that its fingerprint is taken of."""


def fingerprint(path: str) -> str:
    """Return a short digest of a file, by which it is known again; empty if GDAL alone can read it.

    It is of the size and of all bytes, or, of a file above 64 MiB, of 64 pieces spread over it.
    """
    file = Path(without_options(path))
    try:
        size = file.stat().st_size
        digest = hashlib.sha256(str(size).encode())
        with file.open("rb") as opened:
            for number in range(PIECES):
                whole = size <= PIECES * PIECE_BYTES
                opened.seek(number * PIECE_BYTES if whole else number * (size - PIECE_BYTES) // (PIECES - 1))
                digest.update(opened.read(PIECE_BYTES))
    except OSError:
        return ""
    return digest.hexdigest()[:16]


def write_story(path: Path, story: Mapping[str, str]) -> None:
    """Add a story to a raster's metadata.

    Raises:
        RuntimeError: GDAL cannot do it.
    """
    dataset = gdal.Open(str(path), gdal.GA_Update)
    if dataset is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    told = {f"{PREFIX}{name}": value for name, value in story.items()}
    gdal.ErrorReset()
    dataset.SetMetadata({**dataset.GetMetadata(), **told})
    dataset.FlushCache()
    dataset = None
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg())


def read_story(path: str) -> dict[str, str]:
    """Return the story of a raster; empty if it has none or cannot be read."""
    try:
        dataset = gdal.Open(without_options(path))
    except RuntimeError:
        return {}
    if dataset is None:
        return {}
    told = {name: value for name, value in dataset.GetMetadata().items() if name.startswith(PREFIX)}
    return {name[len(PREFIX) :]: value for name, value in told.items()}


def seen_from(folder: Path, path: str) -> str:
    """Return a file's path as a result in `folder` tells it: relative if they lie on one drive."""
    try:
        return os.path.relpath(path, folder) if os.path.isfile(without_options(path)) else path
    except ValueError:
        return path


def found_from(folder: Path, path: str) -> str:
    """Return the path that :func:`seen_from` was given."""
    there = os.path.normpath(folder / path)
    return there if os.path.isfile(without_options(there)) else path
