"""An MS and a PAN image of one place, checked to fit, read tile by tile."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

import numpy as np
from osgeo import gdal

from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.scene_model import SceneTile, mean_ratio, ms_start
from ..shared.translation import tr
from ..shared.window import Window
from .files import NodataChoices
from .grid import GridRelation
from .opacity import AUTO
from .placing import place
from .placing.placement import counted, no_overlap
from .source import Source

MS_MARGIN = 10
"""MS pixels read around a tile: half the interpolation's kernel and the largest registration shift."""
MIN_MS_SIDE, MIN_PAN_SIDE = 8, 32
"""MS and PAN pixels that the common area must measure at least: less is too little to learn from."""
LEAST_RATIO, MOST_RATIO = 1.5, 8.5
"""Ratios that can be sharpened."""
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
        alpha: what bands are that the files call opacity, one of :data:`opacity.ALPHA_CHOICES`.
        nodata: what the user says of missing pixels, by the paths of both images.
        beside: numbers of other MS bands that have a say in which pixels of it are missing.

    Attributes:
        pan: the PAN image.
        ms: the MS on PAN's axes, of the bands that show anything.
        whole_ms: the MS as it is delivered, with bands that hold one number only, or none.
        relation: how `ms` lies on `pan`.
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
        alpha: str = AUTO,
        nodata: NodataChoices | None = None,
        beside: Sequence[int] = (),
    ) -> None:
        self.pan = Source([pan_path], pan_title, crs=pan_crs, alpha=alpha, nodata=nodata)
        self.whole_ms = Source(ms_paths, ms_title, bands, ms_crs, alpha, nodata, beside=beside)
        self._check_pan()
        ms = self.whole_ms
        telling = [number for place, number in enumerate(ms.numbers) if place not in ms.constants]
        if telling and telling != ms.numbers:
            ms = Source(ms_paths, ms_title, telling, ms_crs, alpha, nodata, beside=beside)
        self.ms, self.relation, notes = place(ms, self.pan)
        self._check_ratio()
        self.window = self.relation.pan_window(self.ms.grid, self.pan.grid)
        self._check_common()
        self.notes = (*self.pan.notes, *ms.notes, *notes, *self._note_of_overhang())

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

    def map_place(self, row: float, column: float) -> tuple[float, float]:
        """Return the coordinates of a place on PAN, in pixels from its outer corner.

        Those of an image without any are columns, and rows downwards from 0 as negative numbers.
        """
        x, y = gdal.ApplyGeoTransform(self.pan.grid.geotransform or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), column, row)
        return x, y

    def moved(self, rows: float, columns: float) -> Scene:
        """Return the same pair, its MS further down and right on PAN by so many PAN pixels.

        Raises:
            Problem: too little is left that both cover.
        """
        other = copy.copy(self)
        row, column = self.relation.origin
        other.relation = GridRelation(self.relation.ratio, (row + rows, column + columns))
        other.window = other.relation.pan_window(self.ms.grid, self.pan.grid)
        other._check_common()
        return other

    def tile(self, pan_window: Window) -> SceneTile:
        """Return both images in `pan_window`, the MS with enough around it to interpolate to the window's border."""
        return self.read(pan_window)[0]

    def read(self, pan_window: Window) -> tuple[SceneTile, Array | None]:
        """Return the tile of `pan_window`, and where the result can hold numbers there, band by band.

        That is (B, H, W) of bool: a band of the MS may miss pixels that others hold. None if it can everywhere.
        """
        ms_window = self.relation.ms_window(pan_window, self.ms.grid, MS_MARGIN)
        (ms, ms_valid), (pan, pan_valid) = self.ms.read_filled(ms_window), self.pan.read_filled(pan_window)
        placed = (self.relation.ratio, self.relation.origin, ms_window[:2], pan_window[:2])
        if ms_valid.all() and pan_valid.all():
            return SceneTile(ms, pan, *placed), None
        present = pan_valid & _nearest(ms_valid, pan_window, self.relation.ratio, ms_start(*placed))
        in_ms: Array = np.logical_and.reduce(ms_valid)
        in_both: Array = np.logical_and.reduce(present)
        return SceneTile(ms, pan, *placed, in_ms, in_both), present

    def complete(self, image: Array, present: Array | None) -> tuple[Array, Array | None]:
        """Return an image of the bands of `ms`, (B, H, W), and where it holds numbers, with the other bands of the MS.

        Where any band holds a number, bands of one number hold that; those of none hold none.
        """
        constants = self.whole_ms.constants
        count, shown = len(self.whole_ms.bands), self._shown
        if len(image) == count:
            return image, present
        whole, held = np.empty((count, *image.shape[1:]), image.dtype), np.empty((count, *image.shape[1:]), bool)
        whole[shown], held[shown] = image, True if present is None else present
        for band, number in constants.items():
            whole[band] = 0 if number is None else number
            held[band] = number is not None and held[shown].any(0)
        return whole, held

    def shown(self, image: Array) -> Array:
        """Return of an image of all bands of the MS, (B, H, W), those of `ms`."""
        return image if len(self.ms.bands) == len(image) else image[self._shown]

    @property
    def _shown(self) -> list[int]:
        """The places of the bands of `ms` among those of the whole MS."""
        return [self.whole_ms.numbers.index(number) for number in self.ms.numbers]

    def nodata(self, dtype: np.dtype[Any]) -> float | None:
        """Return what a result of type `dtype` holds where an image is missing, as :func:`nodata_of`."""
        return nodata_of(self.whole_ms, (self.ms, self.pan), dtype)

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
            if min(by_size := counted(ms.grid, pan.grid).ratio) > 1.5 and ms.grid.geotransform:
                raise Problem(
                    "“{pan}” is not finer than “{ms}” by their georeferences, but has {columns:.4g} × {rows:.4g} times "
                    "as many pixels; if both show the same area, take the georeferences away from both (gdal_edit.py "
                    "-unsetgt), and they are laid corner on corner.",
                    pan=pan.title,
                    ms=ms.title,
                    columns=by_size[1],
                    rows=by_size[0],
                )
            raise Problem(
                "“{pan}” is not finer than “{ms}” (pixels {times:.3g} times as large); "
                "exchange the two layers or choose a finer panchromatic image.",
                pan=pan.title,
                ms=ms.title,
                times=1 / max(rows, 1e-09),
            )
        if not alike_in_reach(rows, columns):
            raise Problem(
                "“{pan}” is {columns:.3g} × {rows:.3g} times finer than “{ms}”; ratios from 1.5 to 8, "
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

    def _note_of_overhang(self) -> list[str]:
        """Return a sentence on PAN pixels of the window that the MS does not reach, if there are any."""
        beyond = round(self.relation.overhang(self.ms.grid, self.window), 3)
        if beyond < 1:
            return []
        return [
            tr(
                "Up to {beyond:.3g} PAN pixels at the border of the result lie beyond “{ms}”; their colours are "
                "carried on from within.",
                beyond=beyond,
                ms=self.ms.title,
            )
        ]

    @property
    def _least(self) -> float:
        """PAN pixels that a scene must measure in each direction."""
        return max(MIN_MS_SIDE * max(self.relation.ratio), MIN_PAN_SIDE)

    def _too_small(self, window: Window) -> bool:
        return min(window.rows, window.columns) < self._least


def alike_in_reach(rows: float, columns: float) -> bool:
    """Return whether a ratio, about alike in both directions, is one that can be sharpened."""
    smaller, larger = sorted((rows, columns))
    return smaller >= LEAST_RATIO and larger <= MOST_RATIO and larger <= UNEVEN * smaller


def nodata_of(whole_ms: Source, others: Sequence[Source], dtype: np.dtype[Any]) -> float | None:
    """Return what a result of type `dtype` holds where an image is missing: the MS's own nodata if it has one.

    Otherwise NaN, or 0 in whole numbers, if pixels of it or of the others can be missing at all.
    """
    if whole_ms.nodata is not None:
        return whole_ms.nodata
    if not any(source.may_miss for source in (whole_ms, *others)) and None not in whole_ms.constants.values():
        return None
    return float("nan") if np.issubdtype(dtype, np.floating) else 0.0


def _nearest(valid: Array, window: Window, ratio: tuple[float, float], start: tuple[float, float]) -> Array:
    """Return MS masks `valid` (B, h, w), which start at PAN pixel `start`, at the centres of a PAN window's pixels."""
    rows, columns = (
        np.clip(np.floor((np.arange(size) + 0.5 - start[axis]) / ratio[axis]).astype(int), 0, valid.shape[1 + axis] - 1)
        for axis, size in enumerate(window[2:])
    )
    nearest: Array = valid[:, rows[:, None], columns]
    return nearest
