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
from .bands import check_kinds, check_numbers, find_opacity
from .files import NUMPY_TYPES, Band, bands_of, files_of, grid_of, metadata_of, open_raster
from .grid import Grid
from .missing import FILL_REACH, filled
from .reading import Reader
from .validity import Validity, fits, has_mask
from .warping import MOSTLY_OPAQUE, same_crs, warped_bands


class Source:
    """An image read window by window.

    Args:
        paths: one file with all bands, or several, whose bands follow each other; open options may follow each path.
        title: the layer's name, for messages.
        numbers: which bands to take, in which order, from 1; all if empty. Opacity is none: it masks.
        crs: WKT of the coordinate system, if not the one that the files name.

    Attributes:
        grid: the pixel grid; dtype: of the numbers.
        bands: those taken; numbers: their numbers; delivered: how many there are.
        notes: what had to be assumed, in sentences.

    Raises:
        Problem: a file is missing, unreadable or shows no measurements, or the files do not lie on one grid.
    """

    def __init__(self, paths: Sequence[str], title: str, numbers: Sequence[int] = (), crs: str = "") -> None:
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
        self._opacity, self.notes = find_opacity(self._reader, title)
        delivered = bands_of(datasets, self._opacity)
        self.delivered = len(delivered)
        self.numbers = list(numbers) or list(range(1, self.delivered + 1))
        check_numbers(self.numbers, self.delivered, title)
        self.bands = [delivered[number - 1] for number in self.numbers]
        check_kinds(self.bands, self._reader, title)
        common = functools.reduce(gdal.DataTypeUnion, (self._reader.band(band).DataType for band in self.bands))
        self.dtype: np.dtype[Any] = NUMPY_TYPES.get(common, np.dtype("float32"))
        self._validity = Validity(self._reader, self.bands, self.dtype, self._opacity)

    @property
    def nodata(self) -> float | None:
        """The nodata value that all bands share, if any and if numbers of type `dtype` can be it."""
        first = self.bands[0].nodata
        if first is None or not fits(first, self.dtype):
            return None
        shared = all(band.nodata is not None and _same_number(band.nodata, first) for band in self.bands)
        return first if shared else None

    @property
    def may_miss(self) -> bool:
        """Whether pixels can be missing at all."""
        return self._validity.may_miss

    @property
    def framed_by_zeros(self) -> bool:
        """Whether zeros frame the image that it does not declare as missing."""
        return self._validity.collar is not None

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
        """(bands,) mean of every band over a thinned-out view: what stands in for missing pixels, alike everywhere."""
        if self._unwarped:
            return self._unwarped.typical
        view, valid = self._validity.view, self._validity.valid_view()
        return np.asarray(view[:, valid].mean(1, dtype=np.float64)) if valid.any() else np.zeros(len(view))

    def read(self, window: Window) -> tuple[Array, Array]:
        """Return the pixels in `window`, (bands, rows, columns) of type `dtype`, and where all of them hold numbers.

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
        other._validity = Validity(other._reader, self.bands, self.dtype, self._opacity)
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
        try:
            in_one = self.framed_by_zeros and len(self._reader.datasets) == 1
            datasets, other.bands = self._all_at_once(target) if in_one else self._each(target)
        except RuntimeError as error:
            raise Problem(
                "“{title}” cannot be reprojected ({error}); reproject it to the other image's coordinate system first.",
                title=self.title,
                error=error,
            ) from error
        other.grid = grid_of(next(iter(datasets.values())))
        other._reader = Reader(datasets, self.title, (other.grid.rows, other.grid.columns))
        other._opacity = {key: warped.RasterCount for key, warped in datasets.items()}
        other._validity = Validity(other._reader, other.bands, self.dtype, other._opacity, MOSTLY_OPAQUE)
        return other

    def _all_at_once(self, target: Grid) -> tuple[Mapping[str, gdal.Dataset], list[Band]]:
        """Warp the bands of the one file together: zeros in all of them frame it."""
        ((path, dataset),) = self._reader.datasets.items()
        warped = warped_bands(dataset, [band.number for band in self.bands], self.grid.crs, target, framed=True)
        return {path: warped}, [replace(band, number=number) for number, band in enumerate(self.bands, 1)]

    def _each(self, target: Grid) -> tuple[Mapping[str, gdal.Dataset], list[Band]]:
        """Warp every band by itself: where one of them misses a pixel, others may not."""
        datasets, bands = {}, []
        for band in self.bands:
            opacity: list[int | str] = []
            if band.path in self._opacity:
                opacity = [self._opacity[band.path]]
            elif has_mask(self._reader.band(band)):
                opacity = [f"mask,{band.number}"]
            numbers = [band.number, *opacity]
            key, dataset = f"{band.path} {band.number}", self._reader.datasets[band.path]
            datasets[key] = warped_bands(dataset, numbers, self.grid.crs, target, self.framed_by_zeros)
            bands.append(replace(band, path=key, number=1))
        return datasets, bands


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
