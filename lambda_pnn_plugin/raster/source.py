"""Rasters to read: one file, or several files whose bands are those of one image."""

from __future__ import annotations

import copy
import functools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from osgeo import gdal

from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.window import Window
from .bands import MOST_BANDS, check_kinds, check_numbers, side_for
from .files import NUMPY_TYPES, Band, NodataChoices, bands_of, grid_of, metadata_of
from .grid import Grid
from .missing import FILL_REACH, Zeros, filled
from .opacity import AUTO, find_opacity
from .opening import files_of, open_raster
from .reading import Reader
from .validity import StatedValidity, Validity, WarpedValidity, fits
from .warping import ValidityFile, same_crs, warped_band

CELL = 2048
"""Pixels of the side of what is read at once of a whole image, if its bands are few."""


class Source:
    """An image read window by window.

    Args:
        paths: one file with all bands, or several, whose bands follow each other; open options may follow each path.
        title: the layer's name, for messages.
        numbers: which bands to take, in which order, from 1; all if empty. Opacity is none: it masks.
        crs: WKT of the coordinate system, if not the one that the files name.
        alpha: what bands are that the files call opacity, one of :data:`opacity.ALPHA_CHOICES`.
        nodata: what the user says of missing pixels.
        most: how many bands may be taken.
        beside: numbers of other bands that have a say in which pixels are missing, as if they were taken, too.

    Attributes:
        grid: the pixel grid; dtype: of the numbers.
        bands: those taken; numbers: their numbers; delivered: how many there are.
        notes: what had to be assumed, in sentences.

    Raises:
        Problem: a file is missing, unreadable or shows no measurements, or the files do not lie on one grid.
    """

    def __init__(
        self,
        paths: Sequence[str],
        title: str,
        numbers: Sequence[int] = (),
        crs: str = "",
        alpha: str = AUTO,
        nodata: NodataChoices | None = None,
        most: int = MOST_BANDS,
        beside: Sequence[int] = (),
    ) -> None:
        self.title, self.paths = title, list(paths)
        if len(set(paths)) < len(paths):
            raise Problem("A file of “{title}” is given twice; give each band once.", title=title)
        datasets = {path: open_raster(path, title) for path in paths}
        self._unwarped: Source | None = None
        grids = [grid_of(dataset) for dataset in datasets.values()]
        if any(not _same_place(grid, grids[0]) for grid in grids):
            raise Problem(
                "The files of “{title}” differ in size or place; give bands that lie on one pixel grid.", title=title
            )
        self.grid = replace(grids[0], crs=crs) if crs else grids[0]
        self._reader = Reader(datasets, title, (self.grid.rows, self.grid.columns))
        opacity, self.notes = find_opacity(self._reader, title, alpha)
        delivered = bands_of(datasets, opacity, nodata)
        self.delivered = len(delivered)
        self.numbers = list(numbers) or list(range(1, self.delivered + 1))
        check_numbers(self.numbers, self.delivered, title, most)
        self.bands = [delivered[number - 1] for number in self.numbers]
        others = [delivered[number - 1] for number in beside if number not in self.numbers]
        deciding = [*self.bands, *others]
        check_kinds(deciding, self._reader, title)
        common = functools.reduce(gdal.DataTypeUnion, (self._reader.band(band).DataType for band in deciding))
        self.dtype: np.dtype[Any] = NUMPY_TYPES.get(common, np.dtype("float32"))
        self._stated = StatedValidity(self._reader, self.bands, self.dtype, opacity, others)
        self._validity: Validity = self._stated

    @property
    def nodata(self) -> float | None:
        """The nodata value that all bands share, if any and if numbers of type `dtype` can be it."""
        values = [_one_number(band) for band in self.bands]
        first = values[0]
        if first is None or not fits(first, self.dtype):
            return None
        return first if all(value is not None and _same_number(value, first) for value in values) else None

    @property
    def may_miss(self) -> bool:
        """Whether pixels can be missing at all."""
        return self._validity.may_miss

    @property
    def zeros(self) -> Zeros:
        """What zeros in all bands mean that the image does not declare as missing."""
        return self._stated.zeros

    @property
    def nodata_measured(self) -> list[Band]:
        """The bands whose nodata value is taken as a number where other bands hold numbers."""
        return [band for band, measured in zip(self.bands, self._stated.nodata_measured) if measured]

    @functools.cached_property
    def constants(self) -> Mapping[int, float | None]:
        """What the bands hold that hold one number only, or none, by their places in `bands`, from 0."""
        uniform = [
            place
            for place, numbers in enumerate(self._stated.valid_sample)
            if not len(numbers) or numbers.min() == numbers.max()
        ]
        held = self._different_numbers(uniform)
        return {place: next(iter(held[place]), None) for place in uniform if len(held[place]) < 2}

    def _different_numbers(self, places: Sequence[int]) -> Mapping[int, set[float]]:
        """Return the numbers that bands hold, or two or more of them, by the bands' places; read in one go."""
        found: dict[int, set[float]] = {place: set() for place in places}
        for window in self.grid.window.cells(side_for(CELL, len(self.bands))):
            open_ones = [place for place in places if len(found[place]) < 2]
            if not open_ones:
                break
            image, valid = self.read(window)
            for place in open_ones:
                held = image[place][valid[place]]
                if len(held):
                    found[place] |= {float(held.min()), float(held.max())}
        return found

    @functools.cached_property
    def files(self) -> set[str]:
        """Every file that the image is read from."""
        if self._unwarped:
            return self._unwarped.files
        return set().union(*map(files_of, self._reader.datasets.values()))

    @functools.cached_property
    def metadata(self) -> dict[str, dict[str, str]]:
        """What the first file says of the whole image, by domain."""
        if self._unwarped:
            return self._unwarped.metadata
        return metadata_of(next(iter(self._reader.datasets.values())))

    @functools.cached_property
    def typical(self) -> Array:
        """(bands,) mean of every band over all parts of it: what stands in for missing pixels, alike everywhere."""
        return np.array(
            [numbers.mean(dtype=np.float64) if len(numbers) else 0.0 for numbers in self._stated.valid_sample]
        )

    def read(self, window: Window) -> tuple[Array, Array]:
        """Return the pixels in `window`, (bands, rows, columns) of type `dtype`, and where each of them holds a number.

        Raises:
            Problem: the file cannot be read there.
        """
        image = self._reader.image(self.bands, self.dtype, window)
        return image, self._validity.valid(image, window)

    def read_filled(self, window: Window) -> tuple[Array, Array]:
        """Like :meth:`read`, with what lies around in place of missing pixels, the same in whatever window."""
        image, valid = self.read(window)
        if valid.all():
            return image, valid
        wider = window.grown(FILL_REACH, within=self.grid.window)
        rows, columns = window.seen_from(wider).slices
        around, around_valid = self.read(wider)
        return filled(around, around_valid, self.typical)[:, rows, columns], valid

    def mirrored(self, rows: bool, columns: bool) -> Source:
        """Return the same image, counted from the other end of its rows or columns."""
        other = copy.copy(self)
        other.grid = self.grid.mirrored(rows, columns)
        other._reader = self._reader.mirrored(rows, columns)
        other._validity = self._validity.seen_by(other._reader)
        return other

    def warped(self, target: Grid) -> Source:
        """Return the same image, reprojected while it is read onto a north-up grid of `target`'s extent and size.

        Raises:
            Problem: it cannot be reprojected.
        """
        other = copy.copy(self)
        # What warping loses or takes long over is asked of this one; and GDAL closes a file with its Python object,
        # whoever still reads from it.
        other._unwarped = self
        validity = ValidityFile(lambda window: self.read(window)[1], len(self.bands), self.grid.rows, self.grid.columns)
        may_miss, datasets = self.may_miss, {}
        try:
            for place, band in enumerate(self.bands):
                dataset, stated = self._reader.datasets[band.path], validity.source(place) if may_miss else None
                datasets[f"{band.path} {band.number}"] = warped_band(
                    dataset, band.number, stated, self.grid.crs, target
                )
        except RuntimeError as error:
            raise Problem(
                "“{title}” cannot be reprojected ({error}); reproject it to the other image's coordinate system first.",
                title=self.title,
                error=error,
            ) from error
        other.bands = [replace(band, path=path, number=1) for band, path in zip(self.bands, datasets)]
        other.grid = grid_of(next(iter(datasets.values())))
        size = (other.grid.rows, other.grid.columns)
        other._reader = Reader(datasets, self.title, size, before=validity.write if may_miss else None)
        other._validity = WarpedValidity(other._reader, [replace(band, number=2) for band in other.bands])
        return other


def _one_number(band: Band) -> float | None:
    """Return the number that stands for missing in a band, if there is one."""
    single = (low for low, high in band.missing if low == high)
    return next(single, None) if band.nodata is None else band.nodata


def _same_number(a: float, b: float) -> bool:
    return bool(a == b or (np.isnan(a) and np.isnan(b)))


def _same_place(a: Grid, b: Grid) -> bool:
    if (a.rows, a.columns, bool(a.geotransform)) != (b.rows, b.columns, bool(b.geotransform)):
        return False
    if not a.geotransform:
        return a.control_points == b.control_points and a.rational == b.rational
    apart = np.abs(np.array(a.corners) - np.array(b.corners)).max()
    pixel = np.hypot(a.geotransform[1], a.geotransform[4])
    return bool(apart < 0.01 * pixel) and (not (a.crs and b.crs) or same_crs(a.crs, b.crs))
