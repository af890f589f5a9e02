"""Opening rasters so that they deliver what was measured, and saying why they cannot be opened."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from osgeo import gdal

from ..shared.problem import Problem
from ..shared.translation import tr

PICTURE_DRIVERS = {"WMS", "WMTS", "OGCAPI", "PLMOSAIC", "HTTP"}
REMOTE = ("/vsicurl", "/vsis3", "/vsigs", "/vsiaz", "/vsiadls", "/vsioss", "/vsiswift", "/vsiwebhdfs")
"""What paths of files on servers start with."""
MOST_INNER_FILES = 16
"""Files of a virtual raster that are looked at; the others are like them."""
OPTION = "|option:"
"""Stands before each of GDAL's open options that follow a path, as in QGIS's sources."""
RAW = "GTIFF_RAW:"
"""Stands before the path of a TIFF that GDAL shall deliver as it is."""
JPEG_TO_RGB = "GDAL_JPEG_TO_RGB"
"""GDAL's option that does the same for JPEG."""


@contextlib.contextmanager
def quietly() -> Iterator[None]:
    """Context in which GDAL prints no errors."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def said_by_gdal(error: Exception | None = None) -> str:
    """Return GDAL's own words for what failed: those of what it raised, as it then forgets its last error's."""
    return str(error or "") or gdal.GetLastErrorMsg() or tr("unknown cause")


def without_options(path: str) -> str:
    """Return what stands before the open options."""
    return path.split(OPTION)[0]


def _opened(path: str) -> gdal.Dataset:
    """Open `path`; a RuntimeError of it is GDAL's own words why it cannot be."""
    path, *options = path.split(OPTION)
    dataset = _opened_by_default(path, options)
    if _is_picture_of_samples(dataset):
        return _opened_raw(path, options) or dataset
    return dataset


def _opened_raw(path: str, options: Sequence[str]) -> gdal.Dataset | None:
    """Return the samples as the file holds them; None if GDAL knows no way to them."""
    before = gdal.GetThreadLocalConfigOption(JPEG_TO_RGB)
    gdal.SetThreadLocalConfigOption(JPEG_TO_RGB, "NO")
    try:
        for name in (RAW + path, path):
            with contextlib.suppress(RuntimeError):
                dataset = _opened_by_default(name, options)
                if not _is_picture_of_samples(dataset):
                    return dataset
    finally:
        gdal.SetThreadLocalConfigOption(JPEG_TO_RGB, before)
    return None


def _opened_by_default(path: str, options: Sequence[str]) -> gdal.Dataset:
    """Open a raster; raises a RuntimeError of GDAL's words, as GDAL does itself once a plugin asked for exceptions."""
    gdal.ErrorReset()
    with quietly():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY, open_options=list(options))
    if dataset is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    return dataset


def _is_picture_of_samples(dataset: gdal.Dataset) -> bool:
    """Return whether GDAL shows red, green, blue and opacity in place of the samples that the file holds.

    It does for TIFFs of cyan, magenta, yellow and black, which some suppliers call their four bands. What JPEG stores
    by brightness and colour was red, green and blue before.
    """
    space = dataset.GetMetadataItem("SOURCE_COLOR_SPACE", "IMAGE_STRUCTURE") or ""
    compression = dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") or ""
    return bool(space) and not (space == "YCbCr" and "JPEG" in compression)


def open_raster(path: str, title: str) -> gdal.Dataset:
    """Open `path`, which open options may follow.

    Raises:
        Problem: it cannot be read, or delivers pictures in place of measurements.
    """
    try:
        dataset = _opened(path)
    except RuntimeError as error:
        raise _unopened(without_options(path), title, str(error)) from error
    _check_contents(dataset, title)
    return dataset


def _unopened(path: str, title: str, cause: str) -> Problem:
    if "Range downloading not supported" in cause:
        return Problem(
            "“{title}” cannot be opened: the server of {path} does not send parts of files; download the file and "
            "choose it there.",
            title=title,
            path=path,
        )
    if path.startswith(REMOTE) and not gdal.VSIStatL(path):
        return Problem(
            "“{title}” cannot be opened: {path} is not there, or its server does not let it be read; check the address "
            "and what the server asks for.",
            title=title,
            path=path,
        )
    plain = not path.startswith("/vsi") and ":" not in path[2:]
    missing = plain and not os.path.exists(path)
    return Problem(
        "“{title}” cannot be opened: {path} does not exist; choose another layer or file."
        if missing
        else "“{title}” cannot be opened: {path} is no raster that GDAL can read; choose another layer or file.",
        title=title,
        path=path,
    )


def _check_contents(dataset: gdal.Dataset, title: str) -> None:
    """Check that a raster delivers what was measured.

    Raises:
        Problem: a map service paints it, or a virtual raster a picture of its files.
    """
    if dataset.GetDriver().ShortName in PICTURE_DRIVERS:
        raise Problem(
            "“{title}” comes from a map service, which delivers pictures, not measurements; choose a raster file.",
            title=title,
        )
    if dataset.GetDriver().ShortName != "VRT":
        return
    for file in (dataset.GetFileList() or [])[1 : 1 + MOST_INNER_FILES]:
        if _is_picture(file):
            raise Problem(
                "“{title}” is a virtual raster of {file}, of which GDAL makes a picture in other colours; choose that "
                "file itself.",
                title=title,
                file=Path(file).name,
            )


def _is_picture(file: str) -> bool:
    with contextlib.suppress(RuntimeError):
        return _is_picture_of_samples(_opened_by_default(file, ()))
    return False


def files_of(dataset: gdal.Dataset) -> set[str]:
    """Return every file that a raster is read from, through virtual rasters too."""
    found, pending = set(), list(dataset.GetFileList() or [])
    while pending:
        file = pending.pop()
        if file in found:
            continue
        found.add(file)
        if file.lower().endswith(".vrt"):
            with contextlib.suppress(RuntimeError):
                pending.extend(_opened(file).GetFileList() or [])
    return found
