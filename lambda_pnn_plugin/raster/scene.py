"""An MS and a PAN image of one place, checked to fit, read tile by tile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from osgeo import gdal

from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.scene_model import SceneTile, mean_ratio
from ..shared.window import Window
from .placing import place
from .placing.placement import no_overlap
from .source import Source

MS_MARGIN = 10
"""MS pixels read around a tile: half the interpolation's kernel and the largest registration shift."""
MIN_MS_SIDE, MIN_PAN_SIDE = 8, 32
"""MS and PAN pixels that the common area must measure at least: less is too little to learn from."""
UNEVEN = 1.5
"""Largest ratio in one direction by the ratio in the other."""

Extent = tuple[float, float, float, float]
"""West, south, east, north."""


class Scene:
    """The pair to sharpen. Only one thread may read at a time: so GDAL wants it.

    Args:
        ms_paths: one multi-band file, or one file for every band in order.
        pan_path: a single-band file.
        ms_title, pan_title: the layers' names, for messages.
        bands: which MS bands to take, in which order, from 1; all if empty.
        ms_crs, pan_crs: WKT of the coordinate systems, if not those that the files name.

    Attributes:
        window: the PAN pixels that the MS covers.
        notes: what had to be assumed, in sentences.

    Raises:
        Problem: the pair cannot be sharpened; says why and what to do.
    """

    def __init__(
        self,
        ms_paths: Sequence[str],
        pan_path: str,
        ms_title: str,
        pan_title: str,
        bands: Sequence[int] = (),
        ms_crs: str = "",
        pan_crs: str = "",
    ) -> None:
        self.pan = Source([pan_path], pan_title, crs=pan_crs)
        ms = Source(ms_paths, ms_title, bands, ms_crs)
        self._check_pan()
        self.ms, self.relation, notes = place(ms, self.pan)
        self.notes = (*self.pan.notes, *ms.notes, *notes)
        self._check_ratio()
        self.window = self.relation.pan_window(self.ms.grid, self.pan.grid)
        self._check_common()

    @property
    def ratio(self) -> float:
        return mean_ratio(self.relation.ratio)

    def part(self, extent: Extent) -> Window:
        """Return the PAN pixels of the scene that `extent`, in PAN's coordinates, touches.

        Coordinates of an image without any are columns, and rows downwards from 0 as negative numbers.

        Raises:
            Problem: too few are left.
        """
        grid = self.pan.grid
        if not grid.geotransform and (grid.rational or grid.control_points):
            raise Problem(
                "“{pan}” is located by control points or RPCs only, so that no extent can be cut "
                "out; leave the extent empty, or orthorectify both images first (gdalwarp).",
                pan=self.pan.title,
            )
        to_pixels = gdal.InvGeoTransform(grid.geotransform or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
        west, south, east, north = extent
        corners = ((west, south), (west, north), (east, south), (east, north))
        if not np.isfinite(extent).all():
            raise Problem("The extent is no rectangle of numbers; choose another, or leave it empty.")
        places = np.array([gdal.ApplyGeoTransform(to_pixels, *corner)[::-1] for corner in corners])
        first = np.floor(places.min(0) + 1e-6).clip(self.window[:2])
        window = self.window
        last = np.ceil(places.max(0) - 1e-6).clip(max=(window.row + window.rows, window.column + window.columns))
        rows, columns = (last - first).clip(0)
        chosen = Window(int(first[0]), int(first[1]), int(rows), int(columns))
        if self._too_small(chosen):
            raise Problem(
                "The extent and the two images share {columns} × {rows} PAN pixels, but {least:.0f} in each direction "
                "are needed; choose a larger extent, or one where both lie.",
                columns=chosen.columns,
                rows=chosen.rows,
                least=self._least,
            )
        return chosen

    def tile(self, pan_window: Window) -> SceneTile:
        """Return both images in `pan_window`, the MS with enough around it to interpolate to the window's border."""
        ms_window = self.relation.ms_window(pan_window, self.ms.grid, MS_MARGIN)
        (ms, ms_valid), (pan, pan_valid) = self.ms.read_filled(ms_window), self.pan.read_filled(pan_window)
        origin = self.relation.origin_between(ms_window, pan_window)
        valid = pan_valid & _nearest(ms_valid, pan_window, self.relation.ratio, origin)
        masks = (None, None) if ms_valid.all() and valid.all() else (ms_valid, valid)
        corners = (ms_window.row, ms_window.column), (pan_window.row, pan_window.column)
        return SceneTile(ms, pan, self.relation.ratio, self.relation.origin, *corners, *masks)

    def nodata(self, dtype: np.dtype[Any]) -> float | None:
        """Return what a result of type `dtype` holds where an image is missing: the MS's own nodata if it has one.

        Otherwise NaN, or 0 in whole numbers, if pixels can be missing at all.
        """
        if self.ms.nodata is not None:
            return self.ms.nodata
        if not (self.ms.may_miss or self.pan.may_miss):
            return None
        return float("nan") if np.issubdtype(dtype, np.floating) else 0.0

    def _check_pan(self) -> None:
        if len(self.pan.bands) != 1:
            raise Problem(
                "“{pan}” has {count} bands, but a panchromatic image has one; choose the panchromatic "
                "layer, or extract its band first.",
                pan=self.pan.title,
                count=len(self.pan.bands),
            )

    def _check_ratio(self) -> None:
        ms, pan, (rows, columns) = self.ms, self.pan, self.relation.ratio
        if min(rows, columns) <= 1.05:
            raise Problem(
                "“{pan}” is not finer than “{ms}” (pixels {times:.3g} times as large); "
                "exchange the two layers or choose a finer panchromatic image.",
                pan=pan.title,
                ms=ms.title,
                times=1 / max(rows, 1e-09),
            )
        if max(rows, columns) > UNEVEN * min(rows, columns) or min(rows, columns) < 1.5 or max(rows, columns) > 8.5:
            raise Problem(
                "“{pan}” is {columns:.3g} × {rows:.3g} times finer than “{ms}”; ratios from 2 to 8, "
                "about alike in both directions, can be sharpened.",
                pan=pan.title,
                columns=columns,
                rows=rows,
                ms=ms.title,
            )

    def _check_common(self) -> None:
        if self.window.rows <= 0 or self.window.columns <= 0:
            raise no_overlap(self.ms, self.pan)
        if self._too_small(self.window):
            raise Problem(
                "“{ms}” and “{pan}” share {columns} × {rows} PAN pixels, but {least:.0f} in each direction are needed; "
                "choose images with more in common.",
                ms=self.ms.title,
                pan=self.pan.title,
                columns=self.window.columns,
                rows=self.window.rows,
                least=self._least,
            )

    @property
    def _least(self) -> float:
        """PAN pixels that a scene must measure in each direction."""
        return max(MIN_MS_SIDE * max(self.relation.ratio), MIN_PAN_SIDE)

    def _too_small(self, window: Window) -> bool:
        return min(window.rows, window.columns) < self._least


def _nearest(valid: Array, window: Window, ratio: tuple[float, float], origin: tuple[float, float]) -> Array:
    """Return the MS mask `valid` at the centres of the pixels of a PAN `window`."""
    index = [
        np.clip(np.floor((np.arange(size) + 0.5 - origin[axis]) / ratio[axis]).astype(int), 0, valid.shape[axis] - 1)
        for axis, size in enumerate(window[2:])
    ]
    nearest: Array = valid[np.ix_(*index)]
    return nearest
