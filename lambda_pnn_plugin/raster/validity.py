"""Which pixels of an image hold numbers: nodata values, masks, opacity, frames of zeros."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from osgeo import gdal

from ..shared.arrays import Array
from ..shared.window import Window
from .files import Band
from .missing import collar
from .reading import Reader, Size

WILD = 1e37
"""Numbers as large as this stand for missing, declared or not: -3.4e38 often does."""
COLLAR_SHARE = 0.02
"""Share of one of the image's edges that must be zero before a frame of zeros is looked for."""
OPAQUE = 1
"""Least value of a file's mask or opacity for a pixel to count."""


class Validity:
    """Tells which pixels of an image hold numbers in every band.

    Args:
        reader, bands, dtype: the image.
        opacity: numbers of the bands that hold opacity, by file.
        opaque: least value of a mask or of opacity for a pixel to count.
    """

    def __init__(
        self,
        reader: Reader,
        bands: Sequence[Band],
        dtype: np.dtype[Any],
        opacity: Mapping[str, int],
        opaque: int = OPAQUE,
    ) -> None:
        self._reader, self._bands, self._dtype = reader, bands, dtype
        self._opacity, self._opaque = opacity, opaque

    @property
    def may_miss(self) -> bool:
        """Whether pixels can be missing at all."""
        declared = bool(self._masks) or any(band.nodata is not None for band in self._bands)
        return declared or np.issubdtype(self._dtype, np.floating) or self.collar is not None

    @functools.cached_property
    def _masks(self) -> list[Any]:
        """Masks and opacity: a pixel that is missing in any of them is missing."""
        found: dict[str | tuple[str, int], Any] = {}
        for band in self._bands:
            raster_band = self._reader.band(band)
            if band.path in self._opacity:
                found[band.path] = self._reader.datasets[band.path].GetRasterBand(self._opacity[band.path])
            elif has_mask(raster_band):
                shared = raster_band.GetMaskFlags() & gdal.GMF_PER_DATASET
                found[band.path if shared else (band.path, band.number)] = raster_band.GetMaskBand()
        return list(found.values())

    @functools.cached_property
    def view(self) -> Array:
        """A thinned-out view of the whole image, (bands, rows, columns)."""
        return self._reader.image(self._bands, self._dtype, self._reader.window, self._reader.view_size)

    def valid_view(self) -> Array:
        """Return where the thinned-out view holds numbers, (rows, columns) of bool."""
        return self._valid(self.view, self._reader.window, self._reader.view_size, self.collar)

    @functools.cached_property
    def collar(self) -> Array | None:
        """Where zeros frame an image that declares nothing as missing, in cells of a thinned-out view; else None."""
        declared = any(band.nodata is not None and fits(band.nodata, self._dtype) for band in self._bands)
        if self._masks or declared:
            return None
        (rows, columns), size = self._reader.size, self._reader.view_size
        edges = [  # top, bottom, left, right
            *(self._thinned(Window(row, 0, 1, columns), (1, size[1])) for row in (0, rows - 1)),
            *(self._thinned(Window(0, column, rows, 1), (size[0], 1)) for column in (0, columns - 1)),
        ]
        top, bottom, left, right = ((edge == 0).all(0).ravel() for edge in edges)
        if max(edge.mean() for edge in (top, bottom, left, right)) < COLLAR_SHARE:
            return None
        zero = (self.view == 0).all(0)
        zero[0] |= top  # a frame thinner than a cell shows at the very edge only
        zero[-1] |= bottom
        zero[:, 0] |= left
        zero[:, -1] |= right
        return collar(zero)

    def valid(self, image: Array, window: Window) -> Array:
        """Return where every band of `image`, read from `window`, holds a number: (rows, columns) of bool."""
        return self._valid(image, window, None, self._collar_in(window))

    def _thinned(self, window: Window, size: Size) -> Array:
        return self._reader.image(self._bands, self._dtype, window, size)

    def _collar_in(self, window: Window) -> Array | None:
        """Return the collar at every pixel of `window`."""
        if self.collar is None:
            return None
        cells = [
            (first + np.arange(size)) * count // length
            for first, size, count, length in zip(window[:2], window[2:], self.collar.shape, self._reader.size)
        ]
        within: Array = self.collar[np.ix_(*cells)]
        return within

    def _valid(self, image: Array, window: Window, size: Size | None, framed: Array | None) -> Array:
        """Return where every band holds a number in `image`, read from `window`, thinned out to `size` if given.

        Args:
            framed: where a frame may lie, in which zeros are none.
        """
        valid = self._numbers(image)
        for mask in self._masks:
            valid &= self._reader.read(mask, window, size) >= self._opaque
        if framed is not None:
            valid &= ~(framed & (image == 0).all(0))
        return valid

    def _numbers(self, image: Array) -> Array:
        """Return where every band of `image` holds a number: (rows, columns) of bool."""
        mask = np.ones(image.shape[1:], bool)
        for pixels, band in zip(image, self._bands):
            if np.issubdtype(pixels.dtype, np.floating):
                mask &= np.abs(pixels) < WILD  # nor is it infinite or not a number
            if band.nodata is not None and fits(band.nodata, pixels.dtype):
                mask &= pixels != np.asarray(band.nodata).astype(pixels.dtype)
        return mask


def has_mask(band: Any) -> bool:
    """Return whether pixels are missing by a mask, the band's own or its file's, or by all nodata values together."""
    flags = band.GetMaskFlags()
    return bool(flags & gdal.GMF_PER_DATASET) or not flags & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA | gdal.GMF_ALPHA)


def fits(nodata: float, dtype: np.dtype[Any]) -> bool:
    """Return whether numbers of `dtype` can be `nodata`: not so for the -9999 of some files of natural numbers."""
    if np.issubdtype(dtype, np.floating):
        return True
    limits = np.iinfo(dtype)
    return bool(np.isfinite(nodata)) and nodata == int(nodata) and bool(limits.min <= nodata <= limits.max)
