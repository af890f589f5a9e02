"""What GDAL says of raster files: their grids, their bands, what is known about them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ..shared.translation import tr
from .grid import ControlPoint, Grid
from .opening import without_options

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


def gdal_type(dtype: np.dtype[Any]) -> int:
    """Return GDAL's name for numbers of one of NUMPY_TYPES."""
    return next(kind for kind, known in NUMPY_TYPES.items() if known == dtype)


IDENTITIES = ((0.0, 1.0, 0.0, 0.0, 0.0, 1.0), (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
"""Geotransforms that programs write where they know none."""


Range = tuple[float, float]
"""From the least to the largest number, both included."""


@dataclass(frozen=True)
class NodataChoice:
    """What the user says of a band's missing pixels.

    Attributes:
        stated: whether the file's own nodata value counts.
        ranges: numbers that stand for missing besides.
    """

    stated: bool = True
    ranges: tuple[Range, ...] = ()


NodataChoices = Mapping[str, Mapping[int, NodataChoice]]
"""Choices by path and band number; bands that it lacks go by their files."""


@dataclass(frozen=True)
class Band:
    """One band of an image.

    Attributes:
        path: what GDAL opens.
        number: band number in that file, from 1.
        place: number among the bands that the image delivers, from 1, wherever they are read from.
        name: for the result; empty if the file gives none.
        nodata: the number that stands for missing, None if there is none.
        missing: ranges of numbers that stand for missing besides, by the user's choice.
        colour: GDAL's colour interpretation.
        scale, offset, unit: what turns numbers into measurements, None and "" where the file says nothing.
        metadata: by domain, without statistics.
    """

    path: str
    number: int
    place: int = 1
    name: str = ""
    nodata: float | None = None
    missing: tuple[Range, ...] = ()
    colour: int = gdal.GCI_Undefined
    scale: float | None = None
    offset: float | None = None
    unit: str = ""
    metadata: Mapping[str, dict[str, str]] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """The band's name for people, or its number."""
        return self.name or tr("band {number}", number=self.place)


@dataclass(frozen=True)
class Pattern:
    """What a new file is to be like that takes after no image: type of its numbers, bands, metadata by domain."""

    dtype: np.dtype[Any]
    bands: Sequence[Band]
    metadata: Mapping[str, dict[str, str]] = field(default_factory=dict)


def gdal_version() -> str:
    """Return the version of GDAL, as "3.6.2"."""
    return str(gdal.VersionInfo("RELEASE_NAME"))


def grid_of(dataset: gdal.Dataset) -> Grid:
    """Return size and location of a raster."""
    geotransform = dataset.GetGeoTransform(can_return_null=True)
    if geotransform and geotransform[1] * geotransform[5] == geotransform[2] * geotransform[4]:
        geotransform = None  # pixels without extent say nothing
    if geotransform in IDENTITIES and not dataset.GetProjection():
        geotransform = None
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


def alpha_band(dataset: gdal.Dataset) -> int | None:
    """Return the number of the band that is called opacity, if there is one beside others."""
    numbers = range(2, dataset.RasterCount + 1)
    interpretations = {number: dataset.GetRasterBand(number).GetColorInterpretation() for number in numbers}
    return next((number for number, kind in interpretations.items() if kind == gdal.GCI_AlphaBand), None)


def bands_of(
    datasets: Mapping[str, gdal.Dataset], opacity: Mapping[str, int], nodata: NodataChoices | None = None
) -> list[Band]:
    """Return every band of the files, in order, but those whose numbers `opacity` holds by file."""
    found: list[Band] = []
    names = _short_names(list(datasets)) if len(datasets) > 1 else [""]
    for (path, dataset), short_name in zip(datasets.items(), names):
        for number in range(1, dataset.RasterCount + 1):
            band = dataset.GetRasterBand(number)
            if opacity.get(path) == number:
                continue
            name = _text(band.GetDescription()) or short_name
            choice = (nodata or {}).get(path, {}).get(number, NodataChoice())
            found.append(
                Band(
                    path,
                    number,
                    len(found) + 1,
                    name,
                    band.GetNoDataValue() if choice.stated else None,
                    choice.ranges,
                    _colour(band),
                    band.GetScale(),
                    band.GetOffset(),
                    _text(band.GetUnitType() or ""),
                    metadata_of(band),
                )
            )
    return found


_NO_COLOURS = {gdal.GCI_AlphaBand, gdal.GCI_CyanBand, gdal.GCI_MagentaBand, gdal.GCI_YellowBand, gdal.GCI_BlackBand}
"""What bands of measurements may be called in a file, but not in a result: readers would make a picture of it."""


def _colour(band: gdal.Band) -> int:
    found: int = band.GetColorInterpretation()
    return gdal.GCI_Undefined if found in _NO_COLOURS else found


_SUBDATASET = re.compile(r"^\w{2,}:(?:\".*\"|.*?):/*(?P<name>[^:]*?)/*$")
"""Driver, file, and the name within it, as in NETCDF:"/data/ms.nc":red or HDF5:ms.h5://bands/red."""


def _short_names(paths: Sequence[str]) -> list[str]:
    """Return what tells files, or subdatasets of a file, from each other."""
    names = []
    for path in map(without_options, paths):
        within = _SUBDATASET.match(path)
        names.append(Path(within["name"] if within and within["name"] else path).stem)
    return names if len(set(names)) == len(names) else [f"{name} {place}" for place, name in enumerate(names, 1)]


_CARRIED_DOMAINS = ("", "IMAGERY")
_LEFT_BEHIND = (
    "PANSHARPENING_",  # the story of another result
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
