"""Rasters to read: one file, or several single files taken as the bands of one image."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..problem import Problem
from ..window import Window
from .grid import Grid


@dataclass(frozen=True)
class Band:
    """One band of an image.

    Attributes:
        path: what GDAL opens.
        number: band number in that file, from 1.
        name: for people and for the result; empty if the file gives none.
        nodata: the number that stands for missing, None if there is none.
        colour: GDAL's colour interpretation.
    """

    path: str
    number: int
    name: str
    nodata: float | None
    colour: int


class Source:
    """An image read window by window.

    Args:
        paths: one file with all bands, or several, whose bands follow each other.
        title: the layer's name, for messages.

    Raises:
        Problem: a file is missing or unreadable, or the files do not lie on one grid.
    """

    def __init__(self, paths: Sequence[str], title: str) -> None:
        self.title = title
        self._datasets = {path: _open(path, title) for path in paths}
        grids = [_grid(dataset) for dataset in self._datasets.values()]
        if any(not _same_place(grid, grids[0]) for grid in grids):
            raise Problem(
                f"The files of “{title}” differ in size or place; give bands that lie on one pixel grid."
            )
        self.grid = grids[0]
        several = len(paths) > 1
        self.bands = [
            _band(dataset, path, number, several)
            for path, dataset in self._datasets.items()
            for number in range(1, dataset.RasterCount + 1)
        ]
        if not self.bands:
            raise Problem(f"“{title}” holds no raster band; choose one of its subdatasets.")
        types = {self._raster_band(band).DataType for band in self.bands}
        if any(gdal.DataTypeIsComplex(kind) for kind in types):
            raise Problem(f"“{title}” holds complex numbers; convert it to real ones first.")
        common = types.pop() if len(types) == 1 else gdal.GDT_Float32
        self.gdal_type = common if common in _NUMPY_TYPES else gdal.GDT_Float32
        self.dtype = _NUMPY_TYPES[self.gdal_type]

    @property
    def paths(self) -> list[str]:
        return list(self._datasets)

    @property
    def nodata(self) -> float | None:
        """The nodata value that all bands share, if any and if numbers of type `dtype` can be it."""
        first = self.bands[0].nodata
        shared = all(band.nodata is not None and _same_number(band.nodata, first) for band in self.bands)
        return first if shared and _fits(first, self.dtype) else None

    @property
    def may_miss(self) -> bool:
        """Whether pixels can be missing at all."""
        return np.issubdtype(self.dtype, np.floating) or any(band.nodata is not None for band in self.bands)

    @functools.cached_property
    def typical(self) -> np.ndarray:
        """(bands,) mean of every band over a thinned-out view: what stands in for missing pixels, alike everywhere."""
        size = [min(256, length) for length in (self.grid.columns, self.grid.rows)]
        view = np.stack(
            [self._raster_band(band).ReadAsArray(buf_xsize=size[0], buf_ysize=size[1]) for band in self.bands]
        ).astype(self.dtype)
        valid = self.valid(view)
        return view[:, valid].mean(1, dtype=np.float64) if valid.any() else np.zeros(len(view))

    def read(self, window: Window) -> np.ndarray:
        """The pixels in `window`: (bands, rows, columns) of type `dtype`.

        Raises:
            Problem: the file cannot be read there.
        """
        place = (window.column, window.row, window.columns, window.rows)
        image = np.empty((len(self.bands), window.rows, window.columns), self.dtype)
        for target, band in zip(image, self.bands):
            try:
                pixels = self._raster_band(band).ReadAsArray(*place)
            except RuntimeError:
                pixels = None
            if pixels is None:
                raise Problem(f"“{self.title}” cannot be read: {gdal.GetLastErrorMsg() or 'damaged file'}.")
            target[:] = pixels
        return image

    def valid(self, image: np.ndarray) -> np.ndarray:
        """Where every band of `image`, as read, holds a number: (rows, columns) of bool."""
        mask = np.ones(image.shape[1:], bool)
        for pixels, band in zip(image, self.bands):
            if np.issubdtype(pixels.dtype, np.floating):
                mask &= np.isfinite(pixels)
            if band.nodata is not None and _fits(band.nodata, pixels.dtype):
                mask &= pixels != np.asarray(band.nodata).astype(pixels.dtype)
        return mask

    def _raster_band(self, band: Band) -> gdal.Band:
        return self._datasets[band.path].GetRasterBand(band.number)


def _same_number(a: float, b: float) -> bool:
    return a == b or (np.isnan(a) and np.isnan(b))


def _fits(nodata: float, dtype: np.dtype) -> bool:
    """Whether numbers of `dtype` can be `nodata`: not so for the -9999 that some files of natural numbers declare."""
    if np.issubdtype(dtype, np.floating):
        return True
    limits = np.iinfo(dtype)
    return bool(np.isfinite(nodata)) and nodata == int(nodata) and limits.min <= nodata <= limits.max


_NUMPY_TYPES = {
    gdal.GDT_Byte: np.dtype("uint8"),
    gdal.GDT_UInt16: np.dtype("uint16"),
    gdal.GDT_Int16: np.dtype("int16"),
    gdal.GDT_UInt32: np.dtype("uint32"),
    gdal.GDT_Int32: np.dtype("int32"),
    gdal.GDT_Float32: np.dtype("float32"),
    gdal.GDT_Float64: np.dtype("float64"),
}


def _open(path: str, title: str) -> gdal.Dataset:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
    except RuntimeError:  # another plugin may have switched GDAL's exceptions on
        dataset = None
    finally:
        gdal.PopErrorHandler()
    if dataset is None:
        plain = not path.startswith("/vsi") and ":" not in path[2:]
        cause = "does not exist" if plain and not Path(path).exists() else "is no raster that GDAL can read"
        raise Problem(f"“{title}” cannot be opened: {path} {cause}; choose another layer or file.")
    return dataset


def _grid(dataset: gdal.Dataset) -> Grid:
    geotransform = dataset.GetGeoTransform(can_return_null=True)
    return Grid(
        dataset.RasterYSize,
        dataset.RasterXSize,
        tuple(geotransform or (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)),
        dataset.GetProjection(),
        geotransform is not None,
    )


def _same_place(a: Grid, b: Grid) -> bool:
    pixel = abs(b.geotransform[1])
    return (a.rows, a.columns) == (b.rows, b.columns) and np.allclose(
        a.geotransform, b.geotransform, rtol=0, atol=1e-3 * pixel
    )


def _band(dataset: gdal.Dataset, path: str, number: int, several: bool) -> Band:
    band = dataset.GetRasterBand(number)
    name = band.GetDescription() or (Path(path).stem if several else "")
    return Band(path, number, name, band.GetNoDataValue(), band.GetColorInterpretation())
