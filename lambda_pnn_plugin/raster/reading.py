"""Reading windows of raster bands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from osgeo import gdal

from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.window import Window
from .files import Band
from .opening import said_by_gdal

Size = tuple[int, int]


class Reader:
    """Reads windows of an image's files.

    Args:
        datasets: open files by what GDAL opens.
        title: the layer's name, for messages.
        size: rows and columns of every file.
        mirrored: whether rows, and columns, are counted from their other end.
        before: called before anything is read.
    """

    def __init__(
        self,
        datasets: Mapping[str, gdal.Dataset],
        title: str,
        size: Size,
        mirrored: tuple[bool, bool] = (False, False),
        before: Callable[[], None] | None = None,
    ) -> None:
        self.datasets, self.size = datasets, size
        self._title, self._mirrored, self._before = title, mirrored, before

    def mirrored(self, rows: bool, columns: bool) -> Reader:
        """Return a reader of the same files that counts rows, or columns, from the other end."""
        mirrored = (self._mirrored[0] != rows, self._mirrored[1] != columns)
        return Reader(self.datasets, self._title, self.size, mirrored, self._before)

    @property
    def window(self) -> Window:
        """The whole image."""
        return Window(0, 0, *self.size)

    def band(self, band: Band) -> Any:
        """Return GDAL's object for a band."""
        return self.datasets[band.path].GetRasterBand(band.number)

    def image(self, bands: Sequence[Band], dtype: np.dtype[Any], window: Window) -> Array:
        """Return bands in `window`: (bands, rows, columns) of `dtype`."""
        image = np.empty((len(bands), *window[2:]), dtype)
        for target, band in zip(image, bands):
            target[:] = self.read(self.band(band), window)
        return image

    def read(self, band: Any, window: Window) -> Array:
        """Return GDAL's `band` in `window`, at full resolution.

        Raises:
            Problem: the file cannot be read there.
        """
        if self._before:
            self._before()
        place = self._on_file(window)
        try:
            pixels = band.ReadAsArray(place.column, place.row, place.columns, place.rows)
        except RuntimeError as error:  # another plugin may have switched GDAL's exceptions on
            raise self._unreadable(error) from error
        if pixels is None:
            raise self._unreadable()
        turned: Array = pixels[tuple(slice(None, None, -1 if mirrored else 1) for mirrored in self._mirrored)]
        return turned

    def _unreadable(self, error: Exception | None = None) -> Problem:
        return Problem("“{title}” cannot be read: {cause}.", title=self._title, cause=said_by_gdal(error))

    def _on_file(self, window: Window) -> Window:
        row = self.size[0] - window.row - window.rows if self._mirrored[0] else window.row
        column = self.size[1] - window.column - window.columns if self._mirrored[1] else window.column
        return window._replace(row=row, column=column)
