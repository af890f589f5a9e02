"""A tile of a scene as tensors: both images in 0..1 and the geometry of their grids."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from ..imaging import resampling
from ..imaging.pair import NEARLY_ALL
from ..imaging.placement import Placement
from ..imaging.resampling import TAPS
from ..shared.scene_model import Agreement, Optics
from ..shared.window import Window
from .interpolation import Banded, separable


@dataclass(frozen=True)
class Tile:
    """A window of the MS and the window of PAN that it covers, or the other way round.

    Attributes:
        ms: (B, h, w) in 0..1.
        pan: (1, H, W) in 0..1.
        ratio: PAN pixels per MS pixel, (rows, columns).
        origin: the outer corner of the scene's MS grid, in PAN pixels from the outer corner of its PAN grid, (rows,
            columns).
        shifts: (B, 2), PAN pixels (rows, columns) by which the content of each band lies further down and right than
            the grids say. On the CPU, like all positions on the grids: reading these from another device would
            synchronise with it again and again.
        ms_valid, valid: (h, w) and (H, W) of bool, where the MS and where both images are valid; None if everywhere. In
            place of nodata the images hold inconspicuous fill values.
        ms_corner, pan_corner: the first pixels (row, column) of the windows on the scene's MS and PAN grids. Positions
            are computed on the grids of the scene and these whole numbers subtracted last, which keeps their fraction,
            so that every tile is interpolated alike to the last bit.
        ms_step: distance of the MS's numbers, in units of 0..1; 0 if they are no integers.
        ms_full: the MS's number at which its sensor is saturated, in units of 0..1; not a number if there is none.
        agreement: between the two images, in the same units; None if nothing is known of it.
        corrections: how often the sharpened tile is corrected by how it deviates from the MS.
    """

    ms: Tensor
    pan: Tensor
    ratio: tuple[float, float]
    origin: tuple[float, float]
    shifts: Tensor
    ms_valid: Tensor | None = None
    valid: Tensor | None = None
    ms_corner: tuple[int, int] = (0, 0)
    pan_corner: tuple[int, int] = (0, 0)
    ms_step: float = 0.0
    ms_full: float = math.nan
    agreement: Agreement | None = None
    corrections: int = 1

    @property
    def placement(self) -> Placement:
        """How the two windows lie on one another."""
        shifts = self.shifts.double().numpy()
        ms_size, pan_size = ((image.shape[1], image.shape[2]) for image in (self.ms, self.pan))
        return Placement(self.ratio, self.origin, shifts, ms_size, pan_size, self.ms_corner, self.pan_corner)

    @property
    def ms_start(self) -> tuple[float, float]:
        """The outer corner of the window's first MS pixel in the PAN window, in PAN pixels (rows, columns)."""
        return self.placement.ms_start

    def to_pan(self, taps: int = TAPS) -> tuple[Banded, Banded]:
        """Return the interpolation from MS to PAN grid: matrices (B, H, h) for rows and (B, W, w) for columns."""
        return self._as_tensors(self.placement.to_pan(taps))

    def _as_tensors(self, matrices: tuple[resampling.Banded, resampling.Banded]) -> tuple[Banded, Banded]:
        rows, columns = (Banded.of(matrix).to(self.ms) for matrix in matrices)
        return rows, columns

    def interpolated(self, image: Tensor, taps: int = TAPS) -> Tensor:
        """Return `image` (B, h, w) interpolated to the PAN grid, (B, H, W), the shifts of its bands corrected."""
        rows, columns = self.to_pan(taps)
        return separable(rows, image, columns)

    def interpolated_ms(self) -> Tensor:
        """Return the MS interpolated to the PAN grid, (B, H, W)."""
        return self.interpolated(self.ms)

    def ms_sampling(self, optics: Optics) -> tuple[Banded, Banded]:
        """Return the MS sensor's blur and sampling: matrices (B, h, H) for rows and (B, w, W) for columns."""
        return self._as_tensors(self.placement.ms_sampling(optics))

    def reprojected(self, image: Tensor, optics: Optics) -> Tensor:
        """Return `image` (B, H, W), on the PAN grid, as the MS sensor would see it: (B, h, w)."""
        rows, columns = self.ms_sampling(optics)
        return separable(rows, image, columns)

    def sampled_pan(self, optics: Optics) -> Tensor:
        """Return PAN as every band of the MS sensor would see it, (B, h, w), to compare with the MS."""
        return self.reprojected(self.pan.expand(len(self.ms), -1, -1), optics)

    def comparable(self, optics: Optics) -> Comparable:
        """Return both images with the same detail, at both resolutions."""
        inner = self.within_pan(optics)
        sampled_pan = inner.sampled_pan(optics)
        return Comparable(inner, sampled_pan, self.interpolated_ms(), inner.interpolated(sampled_pan))

    @property
    def window(self) -> Window:
        """The window of all of PAN."""
        return Window(0, 0, *self.pan.shape[1:])

    def covered_ms(self, margin: float) -> tuple[slice, slice]:
        """Return the MS pixels whose centres, in all bands, lie at least `margin` PAN pixels inside the PAN window."""
        return self.placement.covered_ms(margin)

    def cut(self, window: Window) -> Tile:
        """Return the tile with PAN cut to `window`; the MS stays whole."""
        rows, columns = window.slices
        corner = (self.pan_corner[0] + window.row, self.pan_corner[1] + window.column)
        valid = None if self.valid is None else self.valid[rows, columns]
        return replace(self, pan=self.pan[:, rows, columns], pan_corner=corner, valid=valid)

    def cut_ms(self, rows: slice, columns: slice) -> Tile:
        """Return the tile with the MS cut to `rows` and `columns`; PAN stays whole."""
        corner = (self.ms_corner[0] + rows.start, self.ms_corner[1] + columns.start)
        ms_valid = None if self.ms_valid is None else self.ms_valid[rows, columns]
        return replace(self, ms=self.ms[:, rows, columns], ms_corner=corner, ms_valid=ms_valid)

    def within_pan(self, optics: Optics) -> Tile:
        """Return the tile with only the MS pixels that lie one standard deviation of their blur inside the PAN window.

        The others largely see what lies beyond the window; interpolation repeats the outermost pixels in their place.
        """
        return self.cut_ms(*self.covered_ms(self.placement.softest_blur(optics)))

    def trusted(self, optics: Optics) -> Tensor:
        """Return, as (h, w) of bool, which MS pixels are valid and see nearly only valid pixels of the output."""
        if self.valid is None or self.ms_valid is None:
            return torch.ones(self.ms.shape[1:], dtype=torch.bool, device=self.ms.device)
        seen = self.reprojected(self.valid.to(self.ms).expand(len(self.ms), -1, -1), optics)
        return self.ms_valid & (seen.amin(0) > NEARLY_ALL)


@dataclass(frozen=True)
class Comparable:
    """A tile's two images with the same detail, at both resolutions.

    Attributes:
        inner: the tile with those MS pixels only that PAN covers.
        sampled_pan: (B, h, w), PAN as the MS sensor would see it, to compare with the MS of `inner`.
        ms_up, low_pan: (B, H, W), the whole MS and `sampled_pan`, interpolated.
    """

    inner: Tile
    sampled_pan: Tensor
    ms_up: Tensor
    low_pan: Tensor


@dataclass(frozen=True)
class Samples:
    """Tiles that represent a scene.

    Attributes:
        shares: share of the scene that each tile represents, in any unit.
    """

    tiles: Sequence[Tile]
    optics: Optics
    shares: Sequence[float]
