"""Which images belong together as MS and PAN: by where they lie and when they were taken, not by their names."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
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
        taken: when, as far as the file says it: the beginning of an ISO date; empty if it does not.
        labels: of the bands.
    """

    path: str
    bands: int
    rows: int
    columns: int
    box: Optional[Box]
    unit: str
    taken: str = ""
    labels: tuple[str, ...] = ()

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
        doubts: what is not certain of a pair, in a sentence, by the path of its MS.
        left_out: why an image is in no pair, in a sentence, by its path.
    """

    pairs: tuple[tuple[str, str], ...]
    doubts: Mapping[str, str] = field(default_factory=dict)
    left_out: Mapping[str, str] = field(default_factory=dict)

    @property
    def notes(self) -> list[str]:
        """What is to be said of the choice, in sentences."""
        return [*self.doubts.values(), *self.left_out.values()]


def pairs_in(folder: Path, but: Path | None = None) -> Pairs:
    """Find the pairs among the images of a folder and the folders in it; results of this program are left out.

    Args:
        but: a folder in it that is not looked into.

    Raises:
        Problem: there is none.
    """
    if not folder.is_dir():
        raise Problem("The folder {folder} does not exist; choose another.", folder=folder)
    found = _matched(*_sorted_out(_rasters(folder, but)))
    if not found.pairs:
        raise Problem(
            "In the folder {folder} there is no multispectral image, of several bands, with a panchromatic one that "
            "lies on it; choose another.",
            folder=folder,
        )
    return found


def _rasters(folder: Path, but: Path | None) -> Iterator[str]:
    """Yield what may be images in a folder and the folders in it, in the order of their names."""
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix.lower() in SUFFIXES and not hidden and not (but and but in path.parents) and path.is_file():
            yield str(path)


def _sorted_out(paths: Iterable[str]) -> tuple[list[Footprint], list[Footprint], dict[str, str]]:
    """Return images of several bands, those of one, and why others are neither, by their paths."""
    ms: list[Footprint] = []
    pan: list[Footprint] = []
    left_out = {}
    for path in paths:
        try:
            image = footprint(path)
        except Problem as problem:
            left_out[path] = str(problem)
            continue
        if read_story(path):
            left_out[path] = tr("“{image}” was left out: it is a result of pansharpening.", image=image.title)
        else:
            (pan if image.bands == 1 else ms).append(image)
    return ms, pan, left_out


def pairs_of(ms: Sequence[str], pan: Sequence[str]) -> Pairs:
    """Find out which of several MS images belongs to which of several PAN images.

    Raises:
        Problem: one of them cannot be read, or no PAN lies on an MS.
    """
    coarse, fine = ([footprint(path) for path in paths] for paths in (ms, pan))
    found = _matched(coarse, fine, {})
    for image in coarse:
        if image.path in found.left_out:
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
    bands = range(1, dataset.RasterCount + 1)
    labels = tuple(dataset.GetRasterBand(number).GetDescription() or str(number) for number in bands)
    return Footprint(path, len(bands), grid.rows, grid.columns, box, unit, _taken(dataset), labels)


def _taken(dataset: gdal.Dataset) -> str:
    """Return when an image was taken, to the minute where that is told; empty if nothing tells it."""
    told = dataset.GetMetadataItem("ACQUISITIONDATETIME", "IMAGERY") or dataset.GetMetadataItem("TIFFTAG_DATETIME")
    found = re.match(r"(\d{4})[:-](\d\d)[:-](\d\d)(?:[T ](\d\d:\d\d))?", told or "")
    if not found:
        return ""
    year, month, day, time = found.groups()
    return f"{year}-{month}-{day}" + (f"T{time}" if time else "")


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


def _matched(ms: Sequence[Footprint], pan: Sequence[Footprint], left_out: Mapping[str, str]) -> Pairs:
    """Give every MS the PAN that shares most with it: of those that share alike that of its day, then one beside it."""
    pairs, doubts, without, taken = [], {}, dict(left_out), set()
    for image in ms:
        alike = _fitting(image, pan)
        if not alike:
            without[image.path] = tr("“{image}” was left out: no panchromatic image lies on it.", image=image.title)
            continue
        chosen = alike[0]
        if len(alike) > 1:
            doubts[image.path] = tr(
                "“{ms}” fits several panchromatic images alike: {all}; the first was taken.",
                ms=image.title,
                all=", ".join(f"“{other.title}”" for other in alike),
            )
        elif image.taken and chosen.taken and image.taken[:10] != chosen.taken[:10]:
            doubts[image.path] = tr(
                "“{ms}” was taken on {day}, “{pan}” on {other}.",
                ms=image.title,
                day=image.taken[:10],
                pan=chosen.title,
                other=chosen.taken[:10],
            )
        taken.add(chosen.path)
        pairs.append((image.path, chosen.path))
    for other in pan:
        if other.path not in taken:
            without[other.path] = tr("“{image}” was left out: it is no image's panchromatic one.", image=other.title)
    return Pairs(tuple(pairs), doubts, without)


def _fitting(image: Footprint, pan: Sequence[Footprint]) -> list[Footprint]:
    """Return the PAN images that fit an MS best, all alike."""
    fits = [(image.share(other), other) for other in pan]
    best = max((share for share, _ in fits), default=0.0)
    alike = [other for share, other in fits if share > 0 and share >= best - AS_GOOD]
    if image.taken:
        alike = [other for other in alike if other.taken[:10] == image.taken[:10]] or alike
        alike = [other for other in alike if other.taken == image.taken] or alike
    return [other for other in alike if other.folder == image.folder] or alike
