"""Where an image lies, known without reading its pixels, to compare with others."""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Optional

from osgeo import gdal, osr

from .files import grid_of
from .grid import Grid
from .opening import files_of, open_raster, quietly, without_options
from .scene import alike_in_reach
from .warping import flat_crs

LEAST_RATIO, MOST_RATIO, UNEVEN = 1.5, 8.5, 1.5
"""Ratios of a pair, and how much they may differ in the two directions."""
LEAST_SHARE = 0.1
"""Share of the smaller image that both must cover."""
DEGREES = "EPSG:4326"
"""Unit of boxes in longitudes and latitudes."""
MOSAICS = ("VRT", "TIL", "DIMAP")
"""GDAL's drivers of files that join others."""


class Box(NamedTuple):
    """A rectangle: west, south, east, north. In degrees, one across the 180th meridian ends east of 180."""

    west: float
    south: float
    east: float
    north: float

    @property
    def area(self) -> float:
        return max(0.0, self.east - self.west) * max(0.0, self.north - self.south)

    def shared(self, other: Box) -> float:
        """Return the share of the smaller one that both cover, in 0..1."""
        common = Box(
            max(self.west, other.west),
            max(self.south, other.south),
            min(self.east, other.east),
            min(self.north, other.north),
        )
        return common.area / max(min(self.area, other.area), 1e-30)


@dataclass(frozen=True)
class Footprint:
    """Where an image lies, and what else tells whether it goes with another.

    Attributes:
        path: what GDAL opens.
        bands: how many; labels: theirs.
        rows, columns: size in pixels.
        box: in degrees, or in the image's own unit if nothing says which that is; None if it lies nowhere.
        unit: tells these apart.
        dtype: of its numbers, as GDAL calls it.
        taken: when, as far as its supplier says it: the beginning of an ISO date; empty if that is not known.
        sources: files that it is made of.
    """

    path: str
    bands: int
    rows: int
    columns: int
    box: Optional[Box]
    unit: str
    dtype: str = ""
    taken: str = ""
    labels: tuple[str, ...] = ()
    sources: frozenset[str] = frozenset()

    @property
    def title(self) -> str:
        return Path(without_options(self.path)).name

    @property
    def folder(self) -> Path:
        return Path(without_options(self.path)).parent

    @property
    def day(self) -> str:
        """When it was taken, to the day."""
        return self.taken[:10]

    def ratio(self, pan: Footprint) -> tuple[float, float]:
        """Return how many times as large the pixels are as those of `pan`, (rows, columns)."""
        if self.box is None or pan.box is None:
            return pan.rows / self.rows, pan.columns / self.columns
        down = (self.box.north - self.box.south) / self.rows
        across = (self.box.east - self.box.west) / self.columns
        down_of_pan = (pan.box.north - pan.box.south) / pan.rows
        across_of_pan = (pan.box.east - pan.box.west) / pan.columns
        return down / max(down_of_pan, 1e-30), across / max(across_of_pan, 1e-30)

    def share(self, pan: Footprint) -> float:
        """Return how much both cover of the smaller one, in 0..1; 0 if they are no pair."""
        down, across = self.ratio(pan)
        if self.unit != pan.unit or not alike_in_reach(down, across):
            return 0.0
        if self.box is None or pan.box is None:
            alike = abs(down / across - 1) < 0.05 and self.folder == pan.folder
            return 1.0 if alike and self.box is pan.box else 0.0
        around = (-360.0, 0.0, 360.0) if self.unit == DEGREES else (0.0,)
        moved = (pan.box._replace(west=pan.box.west + turn, east=pan.box.east + turn) for turn in around)
        shared = max(self.box.shared(box) for box in moved)
        return shared if shared >= LEAST_SHARE else 0.0


def footprint(path: str, crs: str = "") -> Footprint:
    """Return where an image lies.

    Args:
        crs: WKT of its coordinate system, if it is not that which the file names.

    Raises:
        Problem: it cannot be opened.
    """
    dataset = open_raster(path, Path(without_options(path)).name)
    grid = grid_of(dataset)
    box, unit = _box(grid, crs or grid.crs)
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    sources = files_of(dataset) - {path} if dataset.GetDriver().ShortName in MOSAICS else set()
    return Footprint(
        path,
        len(bands),
        grid.rows,
        grid.columns,
        box,
        unit,
        gdal.GetDataTypeName(bands[0].DataType) if bands else "",
        _taken(dataset),
        tuple(band.GetDescription() or str(number) for number, band in enumerate(bands, 1)),
        frozenset(map(os.path.realpath, sources)),
    )


def _taken(dataset: gdal.Dataset) -> str:
    """Return when an image was taken, to the minute where that is told; empty if nothing tells it."""
    told = dataset.GetMetadataItem("ACQUISITIONDATETIME", "IMAGERY") or ""
    found = re.match(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?", told)
    return f"{found[1]}T{found[2]}" if found and found[2] else found[1] if found else ""


def _box(grid: Grid, crs: str) -> tuple[Box | None, str]:
    """Return where a grid lies, and in which unit: degrees, or the coordinate system itself if no way leads there."""
    if grid.rational:
        middle, reach = (
            [float(grid.rational.get(f"{axis}_{kind}", "nan")) for axis in ("LONG", "LAT")] for kind in ("OFF", "SCALE")
        )
        told = Box(middle[0] - reach[0], middle[1] - reach[1], middle[0] + reach[0], middle[1] + reach[1])
        if all(map(math.isfinite, told)):
            return told, DEGREES
    if grid.geotransform:
        places = [(column, row) for column in (0, grid.columns) for row in (0, grid.rows)]
        corners = [tuple(gdal.ApplyGeoTransform(grid.geotransform, *place)) for place in places]
    elif grid.control_points:
        corners = [(point.x, point.y) for point in grid.control_points]
    else:
        return None, ""
    degrees = _in_degrees(corners, crs) if crs else None
    if degrees is not None:
        corners = degrees
    xs, ys = zip(*corners)
    box = Box(min(xs), min(ys), max(xs), max(ys))
    unit = DEGREES if degrees is not None else crs
    if unit == DEGREES and box.east - box.west > 180:  # across the 180th meridian
        turned = [x + 360 if x < 0 else x for x in xs]
        box = box._replace(west=min(turned), east=max(turned))
    return (box, unit) if all(map(math.isfinite, box)) else (None, "")


def _in_degrees(corners: list[tuple[float, ...]], crs: str) -> list[tuple[float, ...]] | None:
    """Return corners as longitudes and latitudes; None if nothing leads there, as from a local system."""
    try:
        with quietly():
            degrees = osr.SpatialReference()
            degrees.ImportFromEPSG(4326)
            degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            transformation = osr.CoordinateTransformation(flat_crs(crs), degrees)
            found = [tuple(transformation.TransformPoint(*corner[:2])[:2]) for corner in corners]
    except (RuntimeError, TypeError):
        return None
    return found if all(math.isfinite(value) for corner in found for value in corner) else None
