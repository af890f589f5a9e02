"""What GDAL says of raster files: their grids, their bands, what is known about them."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ..shared.problem import Problem
from ..shared.translation import tr
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


def gdal_type(dtype: np.dtype[Any]) -> int:
    """Return GDAL's name for numbers of one of NUMPY_TYPES."""
    return next(kind for kind, known in NUMPY_TYPES.items() if known == dtype)


REMOTE = ("/vsicurl", "/vsis3", "/vsigs", "/vsiaz", "/vsiadls", "/vsioss", "/vsiswift", "/vsiwebhdfs")
"""What paths of files on servers start with."""
MOST_INNER_FILES = 16
"""Files of a virtual raster that are looked at; the others are like them."""
IDENTITIES = ((0.0, 1.0, 0.0, 0.0, 0.0, 1.0), (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
"""Geotransforms that programs write where they know none."""
OPTION = "|option:"
"""Stands before each of GDAL's open options that follow a path, as in QGIS's sources."""


@dataclass(frozen=True)
class Band:
    """One band of an image.

    Attributes:
        path: what GDAL opens.
        number: band number in that file, from 1.
        place: number among the bands that the image delivers, from 1, wherever they are read from.
        name: for the result; empty if the file gives none.
        nodata: the number that stands for missing, None if there is none.
        colour: GDAL's colour interpretation.
        scale, offset, unit: what turns numbers into measurements, None and "" where the file says nothing.
        metadata: by domain, without statistics.
    """

    path: str
    number: int
    place: int = 1
    name: str = ""
    nodata: float | None = None
    colour: int = gdal.GCI_Undefined
    scale: float | None = None
    offset: float | None = None
    unit: str = ""
    metadata: Mapping[str, dict[str, str]] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """The band's name for people, or its number."""
        return self.name or tr("band {number}", number=self.place)


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


RAW = "GTIFF_RAW:"
"""Stands before the path of a TIFF that GDAL shall deliver as it is."""
JPEG_TO_RGB = "GDAL_JPEG_TO_RGB"
"""GDAL's option that does the same for JPEG."""


def _opened(path: str) -> gdal.Dataset | None:
    path, *options = path.split(OPTION)
    dataset = _opened_by_default(path, options)
    if dataset and _is_picture_of_samples(dataset):
        return _opened_raw(path, options) or dataset
    return dataset


def _opened_raw(path: str, options: Sequence[str]) -> gdal.Dataset | None:
    """Return the samples as the file holds them; None if GDAL knows no way to them."""
    before = gdal.GetThreadLocalConfigOption(JPEG_TO_RGB)
    gdal.SetThreadLocalConfigOption(JPEG_TO_RGB, "NO")
    try:
        for name in (RAW + path, path):
            dataset = _opened_by_default(name, options)
            if dataset and not _is_picture_of_samples(dataset):
                return dataset
    finally:
        gdal.SetThreadLocalConfigOption(JPEG_TO_RGB, before)
    return None


def _opened_by_default(path: str, options: Sequence[str]) -> gdal.Dataset | None:
    with quietly():
        try:
            return gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY, open_options=list(options))
        except RuntimeError:  # another plugin may have switched GDAL's exceptions on
            return None


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
    gdal.ErrorReset()
    dataset, path = _opened(path), without_options(path)
    if dataset is None:
        raise _unopened(path, title)
    _check_contents(dataset, title)
    return dataset


def _unopened(path: str, title: str) -> Problem:
    if "Range downloading not supported" in gdal.GetLastErrorMsg():
        text = "“{title}” cannot be opened: the server of {path} does not send parts of files; download the file and "
        return Problem(text + "choose it there.", title=title, path=path)
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
        inner = _opened_by_default(file, ())
        if inner and _is_picture_of_samples(inner):
            raise Problem(
                "“{title}” is a virtual raster of {file}, of which GDAL makes a picture in other colours; choose that "
                "file itself.",
                title=title,
                file=Path(file).name,
            )


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
    found: list[Band] = []
    names = _short_names(list(datasets)) if len(datasets) > 1 else [""]
    for (path, dataset), short_name in zip(datasets.items(), names):
        for number in range(1, dataset.RasterCount + 1):
            band = dataset.GetRasterBand(number)
            if opacity.get(path) == number:
                continue
            name = _text(band.GetDescription()) or short_name
            found.append(
                Band(
                    path,
                    number,
                    len(found) + 1,
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
