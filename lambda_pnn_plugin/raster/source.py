"""Rasters to read: one file, or several files whose bands are those of one image."""

from __future__ import annotations

import copy
import functools
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from osgeo import gdal

from ..shared.problem import Problem
from ..shared.translation import tr
from ..shared.window import Window
from .files import NUMPY_TYPES, Band, alpha_band, bands_of, files_of, grid_of, metadata_of, open_raster
from .grid import Grid
from .missing import FILL_REACH, collar, filled
from .warping import MOSTLY_OPAQUE, same_crs, warped_bands

MOST_BANDS = 32
VIEW_SIDE = 256
"""Pixels of a thinned-out view of the whole image."""
WILD = 1e37
"""Numbers as large as this stand for missing, declared or not: -3.4e38 often does."""
MOSTLY_EXTREME = 0.98
"""Share of pixels wholly opaque or wholly transparent from which on a band that is called opacity is believed."""
COLLAR_SHARE = 0.02
"""Of one of the image's edges that must be zero before a frame of zeros is looked for."""
OPAQUE = 1
"""Least value of a file's mask or opacity for a pixel to count."""


class Source:
    """An image read window by window.

    Args:
        paths: one file with all bands, or several, whose bands follow each other; open options may follow each path.
        title: the layer's name, for messages.
        numbers: which bands to take, in which order, from 1; all if empty. Opacity is none: it masks.
        crs: WKT of the coordinate system, if not the one that the files name.

    Attributes:
        bands: those taken; numbers: their numbers; delivered: how many there are.
        notes: what had to be assumed, in sentences.

    Raises:
        Problem: a file is missing, unreadable or shows no measurements, or the files do not lie on one grid.
    """

    def __init__(self, paths: Sequence[str], title: str, numbers: Sequence[int] = (), crs: str = "") -> None:
        self.title, self.paths, self.notes = title, list(paths), []
        if len(set(paths)) < len(paths):
            raise Problem("A file of “{title}” is given twice; give each band once.", title=title)
        self._datasets = {path: open_raster(path, title) for path in paths}
        self._mirrored, self._opaque = (False, False), OPAQUE
        self._unwarped: Source | None = None
        grids = [grid_of(dataset) for dataset in self._datasets.values()]
        if any(not _same_place(grid, grids[0]) for grid in grids):
            raise Problem(
                "The files of “{title}” differ in size or place; give bands that lie on one pixel grid.", title=title
            )
        self.grid = replace(grids[0], crs=crs) if crs else grids[0]
        self._opacity = self._find_opacity()
        delivered = bands_of(self._datasets, self._opacity)
        self.delivered = len(delivered)
        self.numbers = list(numbers) or list(range(1, self.delivered + 1))
        self._check_numbers()
        self.bands = [delivered[number - 1] for number in self.numbers]
        self._check_kinds()
        common = functools.reduce(gdal.DataTypeUnion, (self._raster_band(band).DataType for band in self.bands))
        self.dtype = NUMPY_TYPES.get(common, np.dtype("float32"))

    def _find_opacity(self) -> dict[str, int]:
        """The numbers of the bands that hold opacity, by file. A band may be called so that does not."""
        found = {}
        for path, dataset in self._datasets.items():
            number = alpha_band(dataset)
            if number is None:
                continue
            share = self._read(dataset.GetRasterBand(number), size=self._view_size).astype(float)
            share /= max(share.max(), 1)
            if share.any() and ((share <= 0.05) | (share >= 0.95)).mean() >= MOSTLY_EXTREME:
                found[path] = number
                self.notes.append(
                    tr(
                        "Band {number} of “{title}” holds opacity; it says which pixels are missing.",
                        number=number,
                        title=self.title,
                    )
                )
            else:
                self.notes.append(
                    tr(
                        "Band {number} of “{title}” is called opacity but holds more; it is taken as a band.",
                        number=number,
                        title=self.title,
                    )
                )
        return found

    def _check_numbers(self) -> None:
        if not self.delivered:
            raise Problem("“{title}” holds no raster band; choose one of its subdatasets.", title=self.title)
        wrong = [number for number in self.numbers if not 1 <= number <= self.delivered]
        if wrong:
            raise Problem(
                "“{title}” has no band {band}; choose from 1 to {count}.",
                title=self.title,
                band=wrong[0],
                count=self.delivered,
            )
        if len(set(self.numbers)) < len(self.numbers):
            raise Problem("A band of “{title}” is chosen twice; name each band once.", title=self.title)
        if len(self.numbers) > MOST_BANDS:
            raise Problem(
                "“{title}” has {count} bands, but {most} at most can be sharpened at once; choose some of them.",
                title=self.title,
                count=len(self.numbers),
                most=MOST_BANDS,
            )

    def _check_kinds(self) -> None:
        for band in map(self._raster_band, self.bands):
            if gdal.DataTypeIsComplex(band.DataType):
                raise Problem("“{title}” holds complex numbers; convert it to real ones first.", title=self.title)
            if band.GetColorTable():
                raise Problem(
                    "“{title}” shows colours by a table, not measurements; choose the image it was made from.",
                    title=self.title,
                )
            if band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE":
                raise Problem(
                    "“{title}” holds signed bytes; convert it to Int16 first (gdal_translate).", title=self.title
                )

    @property
    def nodata(self) -> float | None:
        """The nodata value that all bands share, if any and if numbers of type `dtype` can be it."""
        first = self.bands[0].nodata
        shared = all(band.nodata is not None and _same_number(band.nodata, first) for band in self.bands)
        return first if shared and _fits(first, self.dtype) else None

    @property
    def may_miss(self) -> bool:
        """Whether pixels can be missing at all."""
        declared = bool(self._masks) or any(band.nodata is not None for band in self.bands)
        return declared or np.issubdtype(self.dtype, np.floating) or self.collar is not None

    @functools.cached_property
    def files(self) -> set[str]:
        """Every file that the image is read from."""
        if self._unwarped:
            return self._unwarped.files
        return set().union(*map(files_of, self._datasets.values()))

    @functools.cached_property
    def metadata(self) -> dict[str, dict[str, str]]:
        """What the first file says of the whole image, by domain."""
        if self._unwarped:
            return self._unwarped.metadata
        return metadata_of(next(iter(self._datasets.values())))

    @functools.cached_property
    def _masks(self) -> list[gdal.Band]:
        """Masks and opacity: a pixel that is missing in any of them is missing."""
        found = {}
        for band in self.bands:
            raster_band = self._raster_band(band)
            if band.path in self._opacity:
                found[band.path] = self._datasets[band.path].GetRasterBand(self._opacity[band.path])
            elif _has_mask(raster_band):
                shared = raster_band.GetMaskFlags() & gdal.GMF_PER_DATASET
                found[band.path if shared else (band.path, band.number)] = raster_band.GetMaskBand()
        return list(found.values())

    @functools.cached_property
    def collar(self) -> np.ndarray | None:
        """Where zeros frame an image that declares nothing as missing, in cells of a thinned-out view; else None."""
        if self._masks or any(band.nodata is not None and _fits(band.nodata, self.dtype) for band in self.bands):
            return None
        size = self._view_size
        last = (self.grid.rows - 1, self.grid.columns - 1)
        edges = [  # top, bottom, left, right
            *(self._pixels(Window(row, 0, 1, self.grid.columns), (1, size[1])) for row in (0, last[0])),
            *(self._pixels(Window(0, column, self.grid.rows, 1), (size[0], 1)) for column in (0, last[1])),
        ]
        top, bottom, left, right = ((edge == 0).all(0).ravel() for edge in edges)
        if max(edge.mean() for edge in (top, bottom, left, right)) < COLLAR_SHARE:
            return None
        zero = (self._view == 0).all(0)
        zero[0] |= top  # a frame thinner than a cell shows at the very edge only
        zero[-1] |= bottom
        zero[:, 0] |= left
        zero[:, -1] |= right
        return collar(zero)

    @functools.cached_property
    def typical(self) -> np.ndarray:
        """(bands,) mean of every band over a thinned-out view: what stands in for missing pixels, alike everywhere."""
        if self._unwarped:
            return self._unwarped.typical
        view = self._view
        valid = self._valid(view, self.grid.window, self._view_size, self.collar)
        return view[:, valid].mean(1, dtype=np.float64) if valid.any() else np.zeros(len(view))

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """The pixels in `window`, (bands, rows, columns) of type `dtype`, and where all of them hold numbers.

        Raises:
            Problem: the file cannot be read there.
        """
        image = self._pixels(window)
        return image, self._valid(image, window, None, self._collar_in(window))

    def read_filled(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Like :meth:`read`, with what lies around in place of missing pixels, the same in whatever window."""
        image, valid = self.read(window)
        if valid.all():
            return image, valid
        wider = window.grown(FILL_REACH, within=self.grid.window)
        rows, columns = window.seen_from(wider).slices
        around, around_valid = self.read(wider)
        return filled(around, around_valid, self.typical)[:, rows, columns], valid

    def mirrored(self, rows: bool, columns: bool) -> Source:
        """The same image, counted from the other end of its rows or columns."""
        other = self._copy()
        other.grid = self.grid.mirrored(rows, columns)
        other._mirrored = (self._mirrored[0] != rows, self._mirrored[1] != columns)
        return other

    def warped(self, target: Grid) -> Source:
        """The same image, reprojected while it is read onto a north-up grid of the extent and size of `target`."""
        other = self._copy()
        # What warping loses or takes long over is asked of this one; and GDAL closes a file with its Python object,
        # whoever still reads from it.
        other._unwarped = self
        try:
            other._datasets, other.bands = self._all_at_once(target) if self._framed_in_one else self._each(target)
        except RuntimeError as error:
            raise Problem(
                "“{title}” cannot be reprojected ({error}); reproject it to the other image's coordinate system first.",
                title=self.title,
                error=error,
            ) from error
        other._opacity = {key: warped.RasterCount for key, warped in other._datasets.items()}
        other._opaque = MOSTLY_OPAQUE
        other.grid = grid_of(next(iter(other._datasets.values())))
        return other

    @property
    def _framed_in_one(self) -> bool:
        return self.collar is not None and len(self._datasets) == 1

    def _all_at_once(self, target: Grid) -> tuple[dict[str, gdal.Dataset], list[Band]]:
        """The bands of the one file warped together: zeros in all of them frame it."""
        ((path, dataset),) = self._datasets.items()
        warped = warped_bands(dataset, [band.number for band in self.bands], self.grid.crs, target, framed=True)
        return {path: warped}, [replace(band, number=number) for number, band in enumerate(self.bands, 1)]

    def _each(self, target: Grid) -> tuple[dict[str, gdal.Dataset], list[Band]]:
        """Every band warped by itself: where one of them misses a pixel, others may not."""
        datasets, bands = {}, []
        for band in self.bands:
            opacity = []
            if band.path in self._opacity:
                opacity = [self._opacity[band.path]]
            elif _has_mask(self._raster_band(band)):
                opacity = [f"mask,{band.number}"]
            numbers = [band.number, *opacity]
            key = f"{band.path} {band.number}"
            framed = self.collar is not None
            datasets[key] = warped_bands(self._datasets[band.path], numbers, self.grid.crs, target, framed)
            bands.append(replace(band, path=key, number=1))
        return datasets, bands

    def _copy(self) -> Source:
        """This image, to be read otherwise: what depends on that is worked out anew."""
        other = copy.copy(self)
        for name in ("_masks", "_view", "collar"):
            other.__dict__.pop(name, None)
        return other

    def _collar_in(self, window: Window) -> np.ndarray | None:
        """The collar at every pixel of `window`."""
        if self.collar is None:
            return None
        sizes = (self.grid.rows, self.grid.columns)
        cells = [
            (first + np.arange(size)) * count // length
            for first, size, count, length in zip(window[:2], window[2:], self.collar.shape, sizes)
        ]
        return self.collar[np.ix_(*cells)]

    def _valid(
        self, image: np.ndarray, window: Window, size: tuple[int, int] | None, framed: np.ndarray | None
    ) -> np.ndarray:
        """Where every band holds a number in `image`, read from `window`, thinned out to `size` if given.

        Args:
            framed: where a frame may lie, in which zeros are none.
        """
        valid = self._numbers(image)
        for mask in self._masks:
            valid &= self._turned(self._read(mask, self._on_file(window), size)) >= self._opaque
        if framed is not None:
            valid &= ~(framed & (image == 0).all(0))
        return valid

    def _numbers(self, image: np.ndarray) -> np.ndarray:
        """Where every band of `image` holds a number: (rows, columns) of bool."""
        mask = np.ones(image.shape[1:], bool)
        for pixels, band in zip(image, self.bands):
            if np.issubdtype(pixels.dtype, np.floating):
                mask &= np.abs(pixels) < WILD  # nor is it infinite or not a number
            if band.nodata is not None and _fits(band.nodata, pixels.dtype):
                mask &= pixels != np.asarray(band.nodata).astype(pixels.dtype)
        return mask

    def _pixels(self, window: Window, size: tuple[int, int] | None = None) -> np.ndarray:
        """All bands in `window`, thinned out to `size` if given."""
        place = self._on_file(window)
        image = np.empty((len(self.bands), *(size or window[2:])), self.dtype)
        for target, band in zip(image, self.bands):
            target[:] = self._turned(self._read(self._raster_band(band), place, size))
        return image

    @property
    def _view_size(self) -> tuple[int, int]:
        return min(VIEW_SIDE, self.grid.rows), min(VIEW_SIDE, self.grid.columns)

    @functools.cached_property
    def _view(self) -> np.ndarray:
        return self._pixels(self.grid.window, self._view_size)

    def _read(self, band: gdal.Band, place: Window | None = None, size: tuple[int, int] | None = None) -> np.ndarray:
        window = (place.column, place.row, place.columns, place.rows) if place else ()
        thinned = {"buf_ysize": size[0], "buf_xsize": size[1]} if size else {}
        try:
            pixels = band.ReadAsArray(*window, **thinned)
        except RuntimeError:  # another plugin may have switched GDAL's exceptions on
            pixels = None
        if pixels is None:
            raise Problem(
                "“{title}” cannot be read: {cause}.",
                title=self.title,
                cause=gdal.GetLastErrorMsg() or tr("damaged file"),
            )
        return pixels

    def _on_file(self, window: Window) -> Window:
        row = self.grid.rows - window.row - window.rows if self._mirrored[0] else window.row
        column = self.grid.columns - window.column - window.columns if self._mirrored[1] else window.column
        return window._replace(row=row, column=column)

    def _turned(self, pixels: np.ndarray) -> np.ndarray:
        return pixels[tuple(slice(None, None, -1 if mirrored else 1) for mirrored in self._mirrored)]

    def _raster_band(self, band: Band) -> gdal.Band:
        return self._datasets[band.path].GetRasterBand(band.number)


def _has_mask(band: gdal.Band) -> bool:
    """Whether pixels are missing by a mask, the band's own or its file's, or by all bands' nodata values together."""
    flags = band.GetMaskFlags()
    return bool(flags & gdal.GMF_PER_DATASET) or not flags & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA | gdal.GMF_ALPHA)


def _same_number(a: float, b: float) -> bool:
    return a == b or (np.isnan(a) and np.isnan(b))


def _fits(nodata: float, dtype: np.dtype) -> bool:
    """Whether numbers of `dtype` can be `nodata`: not so for the -9999 that some files of natural numbers declare."""
    if np.issubdtype(dtype, np.floating):
        return True
    limits = np.iinfo(dtype)
    return bool(np.isfinite(nodata)) and nodata == int(nodata) and limits.min <= nodata <= limits.max


def _same_place(a: Grid, b: Grid) -> bool:
    if (a.rows, a.columns, bool(a.geotransform)) != (b.rows, b.columns, bool(b.geotransform)):
        return False
    if not a.geotransform:
        return a.control_points == b.control_points and a.rational == b.rational
    apart = np.abs(np.array(a.corners) - np.array(b.corners)).max()
    pixel = np.hypot(a.geotransform[1], a.geotransform[4])
    return apart < 0.01 * pixel and (not (a.crs and b.crs) or same_crs(a.crs, b.crs))
