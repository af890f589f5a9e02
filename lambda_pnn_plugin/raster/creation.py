"""GDAL's creation options for the result: sane defaults, the user's over them, tried out before any work."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from osgeo import gdal

from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.translation import tr
from .files import gdal_type
from .memory_folder import new_folder, remove_folder

_DEFAULTS = {
    "TILED": "YES",
    "COMPRESS": "DEFLATE",
    "NUM_THREADS": "ALL_CPUS",  # a graphics card makes tiles faster than one core compresses them
    "BIGTIFF": "IF_SAFER",
    "PHOTOMETRIC": "MINISBLACK",
    "ALPHA": "NO",
}
BLOCK_SIDE = 256
"""Pixels of the side of a file's blocks, as GDAL lays tiles out: parts of them are compressed more than once."""
_FAST_DEFLATE = "1"
"""Twice as fast as level 3, six times as fast as zlib's own, and 4 % larger."""
_PREDICTED = ("DEFLATE", "LZW", "ZSTD")
"""Compressions that a predictor helps."""
_TRIAL_SIDE = 272
"""Pixels of the side of the trial: more than a block, so that there are incomplete ones."""
_ALIKE = 0.9
"""Least correlation of a trial with what was written, by which compression with losses is told from failure."""


@dataclass(frozen=True)
class CreationOptions:
    """Options that GDAL can write numbers of a type by.

    Attributes:
        chosen: by the user, as "NAME=VALUE".
        all: those and the defaults that they leave in force.
        lossless: whether a file holds the numbers that were written to it.
        warnings: what GDAL said of them.
    """

    chosen: tuple[str, ...]
    all: tuple[str, ...]
    lossless: bool = True
    warnings: tuple[str, ...] = field(default=())


def creation_options(chosen: Sequence[str], dtype: np.dtype[Any], bands: int) -> CreationOptions:
    """Return options for an image of `bands` bands of `dtype`, after a small image was written by them and read again.

    Args:
        chosen: by the user, as "NAME=VALUE"; the last one counts of those that contradict each other.

    Raises:
        Problem: GDAL cannot write such numbers by them; names the options.
    """
    tried = _tried(chosen, dtype, bands)
    if isinstance(tried, CreationOptions):
        return tried
    culprits = [
        option
        for option in chosen
        if isinstance(_tried([other for other in chosen if other != option], dtype, bands), CreationOptions)
    ]
    raise Problem(
        "The creation options {options} do not suit {bands} bands of {dtype} ({cause}); change them or leave them out.",
        options=", ".join(culprits or chosen),
        bands=bands,
        dtype=dtype,
        cause=tried,
    )


def _tried(chosen: Sequence[str], dtype: np.dtype[Any], bands: int) -> CreationOptions | str:
    """Return the options, or why they cannot be used."""
    options = _over_defaults(chosen, dtype)
    folder, image = new_folder(), _trial_image(dtype, bands)
    with heard() as said:
        try:
            # On one thread: the errors of others go unheard.
            found = _written_and_read(f"{folder}/trial.tif", image, {**options, "NUM_THREADS": "1"})
        except RuntimeError as error:
            return str(error)
        finally:
            remove_folder(folder)
    failures = [text for severity, text in said if severity >= gdal.CE_Failure]
    if found is None or failures:
        return failures[0] if failures else tr("unknown cause")
    if not _alike(found, image):
        return tr("the file holds other numbers than were written to it")
    warnings = tuple(dict.fromkeys(text for severity, text in said if severity == gdal.CE_Warning))
    return CreationOptions(tuple(chosen), tuple(_listed(options)), bool(np.array_equal(found, image)), warnings)


def _trial_image(dtype: np.dtype[Any], bands: int) -> Array:
    """Return smooth numbers from 1 to 14, which half a byte can hold, (bands, n, n)."""
    rows, columns = np.mgrid[:_TRIAL_SIDE, :_TRIAL_SIDE]
    band = 7.5 + 3 * np.sin(rows / 40) + 3 * np.cos(columns / 50)
    whole = band.round() if np.issubdtype(dtype, np.integer) else band
    return np.broadcast_to(whole, (bands, *whole.shape)).astype(dtype)


def _written_and_read(path: str, image: Array, options: Mapping[str, str]) -> Array | None:
    size = (image.shape[2], image.shape[1], image.shape[0])
    dataset = gdal.GetDriverByName("GTiff").Create(path, *size, gdal_type(image.dtype), _listed(options))
    if dataset is None:
        return None
    dataset.WriteRaster(0, 0, *size[:2], image.tobytes())
    dataset.FlushCache()
    dataset = None
    written = gdal.Open(path)
    found = written.ReadAsArray() if written else None
    return None if found is None else np.asarray(found).reshape(image.shape)


def _alike(found: Array, image: Array) -> bool:
    if np.array_equal(found, image):
        return True
    pairs = zip(found.reshape(len(image), -1).astype(np.float64), image.reshape(len(image), -1).astype(np.float64))
    return all(ours.std() > 0 and np.corrcoef(ours, theirs)[0, 1] > _ALIKE for ours, theirs in pairs)


@contextlib.contextmanager
def heard() -> Iterator[list[tuple[int, str]]]:
    """Context in which what GDAL says on this thread is collected, (severity, text) each, in place of being printed."""
    said: list[tuple[int, str]] = []
    gdal.PushErrorHandler(lambda severity, number, text: said.append((severity, text)))
    try:
        yield said
    finally:
        gdal.PopErrorHandler()


def _over_defaults(chosen: Sequence[str], dtype: np.dtype[Any]) -> dict[str, str]:
    """Return the options for numbers of `dtype`: those chosen over the defaults, and no default that contradicts."""
    options = {**_DEFAULTS, "PREDICTOR": "3" if np.issubdtype(dtype, np.floating) else "2"}
    pairs = (option.split("=", 1) for option in chosen if "=" in option)
    given = {name.strip().upper(): value.strip() for name, value in pairs}
    options.update(given)
    compression = options["COMPRESS"].upper()
    if compression == "DEFLATE":
        options.setdefault("ZLEVEL", _FAST_DEFLATE)
    whole_bytes = given.get("NBITS", "8") in ("8", "16", "32", "64")
    if "PREDICTOR" not in given and not (compression in _PREDICTED and whole_bytes):
        del options["PREDICTOR"]
    return options


def _listed(options: Mapping[str, str]) -> list[str]:
    return [f"{name}={value}" for name, value in options.items()]
