"""Which images belong together as MS and PAN: by where they lie, not by their names."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Optional

from osgeo import gdal, osr

from ..shared.problem import Problem
from ..shared.translation import tr
from .files import grid_of
from .grid import Grid
from .opening import open_raster, without_options
from .story import read_story
from .warping import flat_crs

SUFFIXES = (".tif", ".tiff", ".jp2", ".vrt", ".img", ".ntf", ".til")
"""Of the files of a folder that are looked at."""
LEAST_RATIO, MOST_RATIO, UNEVEN = 1.5, 8.5, 1.5
"""Ratios of a pair, and how much they may differ in the two directions."""
LEAST_SHARE, AS_GOOD = 0.1, 0.02
"""Share of the smaller image that both must cover; difference of shares up to which two images fit alike."""
_DEGREES = "EPSG:4326"


class Box(NamedTuple):
    """A rectangle: west, south, east, north."""

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
    """Where an image lies.

    Attributes:
        path: what GDAL opens.
        bands: how many.
        rows, columns: size in pixels.
        box: in degrees, or in the image's own unit if nothing says which that is; None if it lies nowhere.
        unit: tells these apart.
    """

    path: str
    bands: int
    rows: int
    columns: int
    box: Optional[Box]
    unit: str

    @property
    def title(self) -> str:
        return Path(without_options(self.path)).name

    @property
    def folder(self) -> Path:
        return Path(without_options(self.path)).parent

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
        within = min(down, across) >= LEAST_RATIO and max(down, across) <= MOST_RATIO
        if not within or max(down, across) > UNEVEN * min(down, across) or self.unit != pan.unit:
            return 0.0
        if self.box is None or pan.box is None:
            alike = abs(down / across - 1) < 0.05 and self.folder == pan.folder
            return 1.0 if alike and self.box is pan.box else 0.0
        shared = self.box.shared(pan.box)
        return shared if shared >= LEAST_SHARE else 0.0


@dataclass(frozen=True)
class Pairs:
    """Images that belong together.

    Attributes:
        pairs: paths of MS and PAN.
        doubts: what was left out, and what fits more than one, in sentences.
    """

    pairs: tuple[tuple[str, str], ...]
    doubts: tuple[str, ...] = ()


def pairs_in(folder: Path) -> Pairs:
    """Find the pairs among the images of a folder and the folders in it; results of this program are left out.

    Raises:
        Problem: there is none.
    """
    if not folder.is_dir():
        raise Problem("The folder {folder} does not exist; choose another.", folder=folder)
    files = (path for path in sorted(folder.rglob("*")) if path.suffix.lower() in SUFFIXES and path.is_file())
    seen = _footprints(str(path) for path in files if not path.name.startswith("."))
    seen = [image for image in seen if not read_story(image.path)]
    found = _matched([image for image in seen if image.bands > 1], [image for image in seen if image.bands == 1])
    if not found.pairs:
        raise Problem(
            "In the folder {folder} there is no multispectral image, of several bands, with a panchromatic one that "
            "lies on it; choose another.",
            folder=folder,
        )
    return found


def pairs_of(ms: Sequence[str], pan: Sequence[str]) -> Pairs:
    """Find out which of several MS images belongs to which of several PAN images.

    Raises:
        Problem: one of them cannot be read, or no PAN lies on an MS.
    """
    coarse, fine = ([footprint(path) for path in paths] for paths in (ms, pan))
    found = _matched(coarse, fine)
    matched = {path for path, _ in found.pairs}
    for image in coarse:
        if image.path not in matched:
            raise Problem(
                "No panchromatic image lies on “{ms}”; choose that which was taken with it, or leave it out.",
                ms=image.title,
            )
    return found


def footprint(path: str) -> Footprint:
    """Return where an image lies.

    Raises:
        Problem: it cannot be opened.
    """
    dataset = open_raster(path, Path(without_options(path)).name)
    grid = grid_of(dataset)
    box, unit = _box(grid)
    return Footprint(path, dataset.RasterCount, grid.rows, grid.columns, box, unit)


def _footprints(paths: Iterable[str]) -> list[Footprint]:
    """Return where images lie, those left out that cannot be opened."""
    found = []
    for path in paths:
        try:
            found.append(footprint(path))
        except Problem:
            continue
    return found


def _box(grid: Grid) -> tuple[Box | None, str]:
    """Return where a grid lies, and in which unit."""
    if grid.rational:
        middle, reach = (
            [float(grid.rational.get(f"{axis}_{kind}", "nan")) for axis in ("LONG", "LAT")] for kind in ("OFF", "SCALE")
        )
        box = Box(middle[0] - reach[0], middle[1] - reach[1], middle[0] + reach[0], middle[1] + reach[1])
        if all(map(math.isfinite, box)):
            return box, _DEGREES
    if grid.geotransform:
        corners = [
            gdal.ApplyGeoTransform(grid.geotransform, column, row)
            for column in (0, grid.columns)
            for row in (0, grid.rows)
        ]
    elif grid.control_points:
        corners = [(point.x, point.y) for point in grid.control_points]
    else:
        return None, ""
    unit = ""
    if grid.crs:
        degrees = osr.SpatialReference()
        degrees.ImportFromEPSG(4326)
        degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        transformation = osr.CoordinateTransformation(flat_crs(grid.crs), degrees)
        corners, unit = [transformation.TransformPoint(x, y)[:2] for x, y in corners], _DEGREES
    xs, ys = zip(*corners)
    box = Box(min(xs), min(ys), max(xs), max(ys))
    return (box, unit) if all(map(math.isfinite, box)) else (None, "")


def _matched(ms: Sequence[Footprint], pan: Sequence[Footprint]) -> Pairs:
    """Give every MS the PAN that shares most with it; of those that share alike the one beside it."""
    pairs, doubts, taken = [], [], set()
    for image in ms:
        fits = [(image.share(other), other) for other in pan]
        best = max((share for share, _ in fits), default=0.0)
        alike = [other for share, other in fits if share > 0 and share >= best - AS_GOOD]
        beside = [other for other in alike if other.folder == image.folder] or alike
        if not beside:
            doubts.append(tr("“{image}” was left out: no panchromatic image lies on it.", image=image.title))
            continue
        if len(beside) > 1:
            doubts.append(
                tr(
                    "“{ms}” fits several panchromatic images alike: {all}; the first was taken.",
                    ms=image.title,
                    all=", ".join(f"“{other.title}”" for other in beside),
                )
            )
        taken.add(beside[0].path)
        pairs.append((image.path, beside[0].path))
    for other in pan:
        if other.path not in taken:
            doubts.append(tr("“{image}” was left out: it is no image's panchromatic one.", image=other.title))
    return Pairs(tuple(pairs), tuple(doubts))
