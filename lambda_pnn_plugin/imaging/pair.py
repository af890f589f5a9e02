"""A window of a scene as numbers to measure on: both images in 0..1 and the geometry of their grids."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..shared.arrays import Array
from ..shared.scene_model import Optics, Scaling, SceneModel, SceneTile
from .placement import Placement
from .resampling import TAPS, separable

Each = Callable[..., Iterable[Any]]
"""How to do something with each of several pairs: as `map`, one after the other, or side by side."""
NEARLY_ALL = 0.9
"""Least share of valid pixels, weighted by the sensor's blur, at which an MS pixel is compared."""


@dataclass(frozen=True)
class Pair:
    """A window of the MS and the window of PAN that it covers, or the other way round.

    Attributes:
        ms: (B, h, w) in 0..1.
        pan: (1, H, W) in 0..1.
        placement: how they lie.
        ms_valid, valid: (h, w) and (H, W) of bool, where the MS and where both images are valid; None if everywhere. In
            place of nodata the images hold inconspicuous fill values.
    """

    ms: Array
    pan: Array
    placement: Placement
    ms_valid: Array | None = None
    valid: Array | None = None

    @staticmethod
    def of(tile: SceneTile, model: SceneModel, kind: type[np.floating[Any]] = np.float64) -> Pair:
        """Return a scene's tile as its model wants it read, in numbers of that kind."""
        place = Placement(
            tile.ratio,
            tile.origin,
            np.asarray(model.shifts, np.float64),
            (tile.ms.shape[1], tile.ms.shape[2]),
            (tile.pan.shape[1], tile.pan.shape[2]),
            tile.ms_corner,
            tile.pan_corner,
        )
        ms, pan = scaled(tile.ms, model.ms_scaling, kind), scaled(tile.pan, model.pan_scaling, kind)
        return Pair(ms, pan, place, tile.ms_valid, tile.valid)

    def interpolated(self, image: Array, taps: int = TAPS) -> Array:
        """Return `image` (B, h, w) interpolated to the PAN grid, (B, H, W), the shifts of its bands corrected."""
        rows, columns = self.placement.to_pan(taps)
        return separable(rows, image, columns)

    def reprojected(self, image: Array, optics: Optics) -> Array:
        """Return `image` (B, H, W), on the PAN grid, as the MS sensor would see it: (B, h, w)."""
        rows, columns = self.placement.ms_sampling(optics)
        return separable(rows, image, columns)

    def sampled_pan(self, optics: Optics) -> Array:
        """Return PAN as every band of the MS sensor would see it, (B, h, w), to compare with the MS."""
        return self.reprojected(self.pan, optics)

    def cut_ms(self, rows: slice, columns: slice) -> Pair:
        """Return the pair with the MS cut to `rows` and `columns`; PAN stays whole."""
        ms_valid = None if self.ms_valid is None else self.ms_valid[rows, columns]
        placement = self.placement.cut_ms(rows, columns)
        return replace(self, ms=self.ms[:, rows, columns], placement=placement, ms_valid=ms_valid)

    def trusted(self, optics: Optics) -> Array:
        """Return, as (h, w) of bool, which MS pixels are valid and see nearly only valid pixels of the output."""
        if self.valid is None or self.ms_valid is None:
            return np.ones(self.ms.shape[1:], bool)
        seen = self.reprojected(self.valid[None].astype(self.ms.dtype), optics)
        return self.ms_valid & (seen.min(0) > NEARLY_ALL)


def scaled(numbers: Array, scaling: Scaling, kind: type[np.floating[Any]] = np.float64) -> Array:
    """Return a file's numbers in 0..1."""
    if scaling.offset:
        numbers = numbers - np.float64(scaling.offset)
    return np.asarray(numbers.astype(kind) / kind(scaling.scale))
