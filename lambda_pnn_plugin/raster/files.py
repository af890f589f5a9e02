"""What GDAL says of raster files: their grids, their bands, what is known about them."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ..shared.problem import Problem
from .grid import ControlPoint, Grid

PICTURE_DRIVERS = {"WMS", "WMTS", "OGCAPI", "PLMOSAIC", "HTTP"}
NUMPY_TYPES: Mapping[int, np.dtype[Any]] = {
    gdal.GDT_Byte: np.dtype("uint8"),
    gdal.GDT_UInt16: np.dtype("uint16"),
    gdal.GDT_Int16: np.dtype("int16"),
    gdal.GDT_UInt32: np.dtype("uint32"),
    gdal.GDT_Int32: np.dtype("int32"),
    gdal.GDT_Float32: np.dtype("float32"),
    gdal.GDT_Float64: np.dtype("float64"),
}
"""The types of numbers that are read and written as they are; others are taken as Float32."""
OPTION = "|option:"
"""Stands before each of GDAL's open options that follow a path, as in QGIS's sources."""


@dataclass(frozen=True)
class Band:
    """One band of an image.

    Attributes:
        path: what GDAL opens.
        number: band number in that file, from 1.
        name: for people and for the result; empty if the file gives none.
        nodata: the number that stands for missing, None if there is none.
        colour: GDAL's colour interpretation.
        scale, offset, unit: what turns numbers into measurements, None and "" where the file says nothing.
        metadata: by domain, without statistics.
    """

    path: str
    number: int
    name: str
    nodata: float | None
    colour: int
    scale: float | None
    offset: float | None
    unit: str
    metadata: dict[str, dict[str, str]]


@contextlib.contextmanager
def quietly() -> Iterator[None]:
    """Context in which GDAL prints no errors."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def gdal_version() -> str:
    """Return the version of GDAL, as "3.6.2"."""
    return str(gdal.VersionInfo("RELEASE_NAME"))


def without_options(path: str) -> str:
    """Return what stands before the open options."""
    return path.split(OPTION)[0]


def _opened(path: str) -> gdal.Dataset | None:
    path, *options = path.split(OPTION)
    with quietly():
        try:
            return gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY, open_options=options)
        except RuntimeError:  # another plugin may have switched GDAL's exceptions on
            return None


def open_raster(path: str, title: str) -> gdal.Dataset:
    """Open `path`, which open options may follow.

    Raises:
        Problem: it cannot be read, or a map service paints it.
    """
    dataset, path = _opened(path), without_options(path)
    if dataset is None:
        plain = not path.startswith("/vsi") and ":" not in path[2:]
        missing = plain and not os.path.exists(path)
        raise Problem(
            "“{title}” cannot be opened: {path} does not exist; choose another layer or file."
            if missing
            else "“{title}” cannot be opened: {path} is no raster that GDAL can read; choose another layer or file.",
            title=title,
            path=path,
        )
    if dataset.GetDriver().ShortName in PICTURE_DRIVERS:
        raise Problem(
            "“{title}” comes from a map service, which delivers pictures, not measurements; choose a raster file.",
            title=title,
        )
    return dataset


def grid_of(dataset: gdal.Dataset) -> Grid:
    """Return size and location of a raster."""
    geotransform = dataset.GetGeoTransform(can_return_null=True)
    if geotransform and geotransform[1] * geotransform[5] == geotransform[2] * geotransform[4]:
        geotransform = None  # pixels without extent say nothing
    points = [
        ControlPoint(point.GCPPixel, point.GCPLine, point.GCPX, point.GCPY, point.GCPZ) for point in dataset.GetGCPs()
    ]
    return Grid(
        dataset.RasterYSize,
        dataset.RasterXSize,
        tuple(geotransform) if geotransform else None,
        dataset.GetProjection() if geotransform or not points else dataset.GetGCPProjection(),
        tuple(points),
        _rational_polynomials(dataset),
    )


def _rational_polynomials(dataset: gdal.Dataset) -> dict[str, str]:
    """Return GDAL's RPC metadata without the units that some suppliers append to numbers; nothing if unreadable."""
    found = {}
    for name, value in (dataset.GetMetadata("RPC") or {}).items():
        if name.endswith(("_OFF", "_SCALE")):
            number = re.match(r"\s*([-+]?[\d.]+(?:[eE][-+]?\d+)?)", str(value))
            if not number:
                return {}
            value = number[1]
        found[name] = value
    return found


def files_of(dataset: gdal.Dataset) -> set[str]:
    """Return every file that a raster is read from, through virtual rasters too."""
    found, pending = set(), list(dataset.GetFileList() or [])
    while pending:
        file = pending.pop()
        if file in found:
            continue
        found.add(file)
        if file.lower().endswith(".vrt"):
            inner = _opened(file)
            pending.extend((inner and inner.GetFileList()) or [])
    return found


def alpha_band(dataset: gdal.Dataset) -> int | None:
    """Return the number of the band that is called opacity, if there is one beside others."""
    numbers = range(2, dataset.RasterCount + 1)
    interpretations = {number: dataset.GetRasterBand(number).GetColorInterpretation() for number in numbers}
    return next((number for number, kind in interpretations.items() if kind == gdal.GCI_AlphaBand), None)


def bands_of(datasets: Mapping[str, gdal.Dataset], opacity: Mapping[str, int]) -> list[Band]:
    """Return every band of the files, in order, but those whose numbers `opacity` holds by file."""
    found = []
    for path, dataset in datasets.items():
        for number in range(1, dataset.RasterCount + 1):
            band = dataset.GetRasterBand(number)
            if opacity.get(path) == number:
                continue
            name = _text(band.GetDescription()) or (Path(path).stem if len(datasets) > 1 else "")
            found.append(
                Band(
                    path,
                    number,
                    name,
                    band.GetNoDataValue(),
                    _colour(band),
                    band.GetScale(),
                    band.GetOffset(),
                    _text(band.GetUnitType() or ""),
                    metadata_of(band),
                )
            )
    return found


def _colour(band: gdal.Band) -> int:
    found: int = band.GetColorInterpretation()
    return gdal.GCI_Undefined if found == gdal.GCI_AlphaBand else found


_CARRIED_DOMAINS = ("", "IMAGERY")
_LEFT_BEHIND = (
    *("STATISTICS_", "AREA_OR_POINT", "NODATA_VALUES", "OVR_"),
    *("TIFFTAG_XRES", "TIFFTAG_YRES", "TIFFTAG_RESOLUTIONUNIT"),
)


def metadata_of(of: gdal.MajorObject) -> dict[str, dict[str, str]]:
    """Return what is said of an image or a band, but what holds for its pixels only."""
    found = {}
    for domain in _CARRIED_DOMAINS:
        items = ((_text(name), _text(value)) for name, value in (of.GetMetadata(domain) or {}).items())
        found[domain] = {name: value for name, value in items if not name.startswith(_LEFT_BEHIND)}
    return {domain: items for domain, items in found.items() if items}


def _text(value: str | bytes) -> str:
    """Return text of a file, whatever it was encoded in."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
