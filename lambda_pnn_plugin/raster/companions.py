"""Files beside a raster that GDAL reads with it: those of another that had its name must not speak for a result."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

_OF_THE_NAME = (".aux.xml", ".ovr", ".msk", ".msk.ovr", ".ovr.msk")
"""What follows the whole name of the raster: nothing but its own can be named so."""
_OF_TIFFS = (".tfw", ".tifw", ".tiffw")
_OF_THE_STEM = (
    *(*_OF_TIFFS, ".wld", ".tab", ".aux", ".rrd", ".rpb", ".imd", ".pvl", ".rpc"),
    *("_rpc.txt", "_metadata.txt", "_mtl.txt", ".att", ".eph", ".geo"),
)
"""What follows the name without its extension, in lower case: another raster of that stem may own it."""
_RASTERS = (
    *(".tif", ".tiff", ".jpg", ".jpeg", ".png", ".jp2", ".j2k", ".img", ".bil", ".bip", ".bsq", ".dat", ".raw", ".asc"),
    *(".ecw", ".sid", ".gif", ".bmp", ".ntf", ".nitf", ".vrt", ".webp", ".hgt", ".dem", ".bin", ".til", ".xml"),
)
"""Extensions of rasters, or of what describes them, that may own such a file."""
_RETIRED = ".old"


def retire(raster: Path) -> list[Path]:
    """Take away what GDAL would read with `raster`, which has just replaced whatever had its name.

    Statistics, overviews and masks of the old raster are deleted. What may be of use elsewhere is renamed; it is left
    alone where another raster of that stem may own it.

    Returns:
        the new names of what was renamed.
    """
    kept = []
    for suffix in _OF_THE_NAME:
        with contextlib.suppress(OSError):
            Path(f"{raster}{suffix}").unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        shared = _has_other_owner(raster)
        for file in _of_the_stem(raster):
            if not shared or (file.suffix.lower() in _OF_TIFFS and not _other_tiffs(raster)):
                with contextlib.suppress(OSError):
                    os.replace(file, f"{file}{_RETIRED}")
                    kept.append(file.with_name(file.name + _RETIRED))
    return kept


def _of_the_stem(raster: Path) -> Iterator[Path]:
    stem = raster.stem.lower()
    for file in sorted(raster.parent.iterdir()):
        if file.name.lower().startswith(stem) and file.name.lower()[len(stem) :] in _OF_THE_STEM:
            yield file


def _has_other_owner(raster: Path) -> bool:
    """Return whether another file of the stem lies there that is no companion itself."""
    stem = raster.stem.lower()
    return any(
        file.stem.lower() == stem and file.name != raster.name and file.suffix.lower() in _RASTERS and file.is_file()
        for file in raster.parent.iterdir()
    )


def _other_tiffs(raster: Path) -> bool:
    tiffs = (raster.with_suffix(suffix) for suffix in (".tif", ".tiff", ".TIF", ".TIFF"))
    return any(tiff.exists() and tiff.name != raster.name and not tiff.samefile(raster) for tiff in tiffs)
