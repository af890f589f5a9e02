"""An MS and a PAN image of one place, checked to fit, read tile by tile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, osr

from ..problem import Problem
from ..window import Window
from .grid import GridRelation
from .source import Source

MS_MARGIN = 10
"""MS pixels read around a tile: half the interpolation's kernel and the largest registration shift."""
MIN_MS_SIDE, MIN_PAN_SIDE = 8, 32
"""MS and PAN pixels that the common area must measure at least: less is too little to learn from."""


@dataclass(frozen=True)
class SceneTile:
    """A window of the scene.

    Attributes:
        ms: (B, h, w), pan: (1, H, W), both in their file's numbers, missing pixels filled.
        valid: (H, W), where both images hold numbers.
        ratio, origin: how `ms` lies on `pan`, as in :class:`GridRelation`.
    """

    ms: np.ndarray
    pan: np.ndarray
    valid: np.ndarray
    ratio: tuple[float, float]
    origin: tuple[float, float]


class Scene:
    """The pair to sharpen.

    Args:
        ms_paths: one multi-band file, or one file for every band in order.
        pan_path: a single-band file.
        ms_title, pan_title: the layers' names, for messages.

    Raises:
        Problem: the pair cannot be sharpened; says why and what to do.
    """

    def __init__(self, ms_paths: Sequence[str], pan_path: str, ms_title: str, pan_title: str) -> None:
        self.ms = Source(ms_paths, ms_title)
        self.pan = Source([pan_path], pan_title)
        self._check_kinds()
        self.relation = GridRelation.between(self.ms.grid, self.pan.grid)
        self._check_fit()
        self.window = self.relation.pan_window(self.ms.grid, self.pan.grid)
        """The PAN pixels that the MS covers: what will be sharpened."""
        least = max(MIN_MS_SIDE * max(self.relation.ratio), MIN_PAN_SIDE)
        if min(self.window.rows, self.window.columns) < least:
            raise Problem(
                f"“{ms_title}” and “{pan_title}” share less than {least:.0f} PAN pixels in a direction; "
                "choose images with more in common."
            )

    @property
    def ratio(self) -> float:
        return sum(self.relation.ratio) / 2

    def tile(self, pan_window: Window) -> SceneTile:
        """Both images in `pan_window`, the MS with enough around it to interpolate to the window's border."""
        ms_window = self.relation.ms_window(pan_window, self.ms.grid, MS_MARGIN)
        ms, pan = self.ms.read(ms_window), self.pan.read(pan_window)
        ms_valid, pan_valid = self.ms.valid(ms), self.pan.valid(pan)
        origin = self.relation.origin_between(ms_window, pan_window)
        valid = pan_valid & _nearest(ms_valid, pan_valid.shape, self.relation.ratio, origin)
        filled = _filled(ms, ms_valid, self.ms), _filled(pan, pan_valid, self.pan)
        return SceneTile(*filled, valid, self.relation.ratio, origin)

    @property
    def nodata(self) -> float | None:
        """What the result holds where either image is missing: the MS's own number if it has one.

        Otherwise NaN, or 0 in whole numbers, if pixels can be missing at all.
        """
        if self.ms.nodata is not None:
            return self.ms.nodata
        if not (self.ms.may_miss or self.pan.may_miss):
            return None
        return float("nan") if np.issubdtype(self.ms.dtype, np.floating) else 0.0

    def _check_kinds(self) -> None:
        if len(self.pan.bands) != 1:
            raise Problem(
                f"“{self.pan.title}” has {len(self.pan.bands)} bands, but a panchromatic image has one; "
                "choose the panchromatic layer, or extract its band first."
            )
        for source in (self.ms, self.pan):
            if source.grid.rotated:
                raise Problem(f"“{source.title}” lies on a rotated grid; warp it to a north-up one first.")
            if not source.grid.georeferenced and _located_otherwise(source.paths[0]):
                raise Problem(
                    f"“{source.title}” is located by control points or RPCs only; orthorectify it first (gdalwarp)."
                )
        if self.ms.grid.georeferenced != self.pan.grid.georeferenced:
            lacking = self.pan if self.ms.grid.georeferenced else self.ms
            raise Problem(f"“{lacking.title}” has no georeference but the other image has; georeference it first.")

    def _check_fit(self) -> None:
        ms, pan, (rows, columns) = self.ms, self.pan, self.relation.ratio
        if ms.grid.crs and pan.grid.crs and not _same_crs(ms.grid.crs, pan.grid.crs):
            raise Problem(
                f"“{ms.title}” and “{pan.title}” are in different coordinate systems; "
                "reproject one onto the other first."
            )
        if min(rows, columns) <= 1.05:
            raise Problem(
                f"“{pan.title}” is not finer than “{ms.title}” (pixels {1 / max(rows, 1e-9):.3g} times as large); "
                "exchange the two layers or choose a finer panchromatic image."
            )
        if abs(rows / columns - 1) > 0.1 or not 1.5 <= rows <= 8.5:
            raise Problem(
                f"“{pan.title}” is {columns:.3g} × {rows:.3g} times finer than “{ms.title}”; "
                "ratios from 2 to 8, alike in both directions, can be sharpened."
            )
        window = self.relation.pan_window(ms.grid, pan.grid)
        if not ms.grid.georeferenced and abs(rows - round(rows)) + abs(columns - round(columns)) > 1e-6:
            raise Problem(
                f"“{ms.title}” and “{pan.title}” have no georeference, and their sizes do not fit a whole ratio; "
                "georeference or crop them first."
            )
        if window.rows <= 0 or window.columns <= 0:
            raise Problem(
                f"“{ms.title}” and “{pan.title}” do not overlap; choose two images of one place, "
                "and check their coordinate systems."
            )


def _same_crs(a: str, b: str) -> bool:
    first, second = osr.SpatialReference(wkt=a), osr.SpatialReference(wkt=b)
    return bool(first.IsSame(second, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


def _located_otherwise(path: str) -> bool:
    dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    return bool(dataset.GetGCPCount() or dataset.GetMetadata("RPC"))


def _nearest(
    valid: np.ndarray, shape: tuple[int, int], ratio: tuple[float, float], origin: tuple[float, float]
) -> np.ndarray:
    """The MS mask `valid` at the pixel centres of a PAN window of `shape`."""
    index = [
        np.clip(np.floor((np.arange(size) + 0.5 - origin[axis]) / ratio[axis]).astype(int), 0, valid.shape[axis] - 1)
        for axis, size in enumerate(shape)
    ]
    return valid[np.ix_(*index)]


def _filled(image: np.ndarray, valid: np.ndarray, source: Source) -> np.ndarray:
    """`image` with typical numbers of its source where it is not `valid`; the same ones in whatever tile."""
    if valid.all():
        return image
    return np.where(valid, image, source.typical[:, None, None].astype(image.dtype))
