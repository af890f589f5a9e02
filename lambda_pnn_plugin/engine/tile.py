"""A piece of a scene as the engine sees it: both images in 0..1 and how their pixels lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from ..shared.scene_model import Optics, mtf_sigma
from ..shared.window import Window
from .interpolation import TAPS, Banded, gaussian_band, lagrange_band, separable

NEARLY_ALL = 0.9
"""Share of what an MS pixel sees that must hold numbers for it to be compared."""


@dataclass(frozen=True)
class Tile:
    """One window of the MS and the PAN window that it covers, or the other way round.

    Attributes:
        ms: (B, h, w) in 0..1.
        pan: (1, H, W) in 0..1.
        ratio: PAN pixels per MS pixel, (rows, columns).
        origin: where the outer corner of the scene's MS grid lies, in PAN pixels from the outer corner of its PAN
            grid, (rows, columns).
        shifts: (B, 2), PAN pixels (rows, columns) by which the content of each band lies further down and right than
            the grids say. On the CPU, as all that is worked out from how the grids lie: a graphics card would be
            asked, and waited for, again and again.
        ms_valid, valid: (h, w) and (H, W) of bool, where the MS holds numbers and where both images do; None if they do
            everywhere. Elsewhere the images hold something that does not stand out.
        ms_corner, pan_corner: the scene's MS and PAN pixels (row, column) with which the windows start. Positions are
            worked out on the grids of the scene and only then counted from these: whole numbers leave a position's
            fraction as it is, so that every tile interpolates alike to the last bit.
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

    @property
    def ms_start(self) -> tuple[float, float]:
        """Where the outer corner of the window's first MS pixel lies in the PAN window, (rows, columns)."""
        rows, columns = (
            self.origin[axis] + self.ratio[axis] * self.ms_corner[axis] - self.pan_corner[axis] for axis in (0, 1)
        )
        return rows, columns

    def ms_on_pan(self, axis: int, offset: float = 0.0) -> Tensor:
        """PAN indices, (B, h) or (B, w) in double precision on the CPU, of the MS pixels' centres plus `offset`."""
        first = self.ms_corner[axis]
        index = torch.arange(first, first + self.ms.shape[1 + axis], dtype=torch.float64)
        position = self.origin[axis] + self.ratio[axis] * (index + 0.5) - 0.5 + self.shifts[:, axis, None].double()
        return position + offset - self.pan_corner[axis]

    def pan_on_ms(self, axis: int) -> Tensor:
        """MS indices, (B, H) or (B, W) in double precision on the CPU, at which the centres of the PAN pixels lie."""
        first = self.pan_corner[axis]
        index = torch.arange(first, first + self.pan.shape[1 + axis], dtype=torch.float64)
        position = index + 0.5 - self.origin[axis] - self.shifts[:, axis, None].double()
        return position / self.ratio[axis] - 0.5 - self.ms_corner[axis]

    def to_pan(self, taps: int = TAPS) -> tuple[Banded, Banded]:
        """Interpolation from the MS to the PAN grid: matrices (B, H, h) for the rows and (B, W, w) for the columns."""
        rows, columns = (
            lagrange_band(self.pan_on_ms(axis), self.ms.shape[1 + axis], taps).to(self.ms) for axis in (0, 1)
        )
        return rows, columns

    def interpolated(self, image: Tensor, taps: int = TAPS) -> Tensor:
        """An image on the MS grid, (B, h, w), on the PAN grid, every band at its true place: (B, H, W)."""
        rows, columns = self.to_pan(taps)
        return separable(rows, image, columns)

    def interpolated_ms(self) -> Tensor:
        """The MS on the PAN grid, (B, H, W)."""
        return self.interpolated(self.ms)

    def ms_sigmas(self, optics: Optics, axis: int) -> Tensor:
        """(B, 1) standard deviations on the CPU, in PAN pixels, of the blur that turns the output into the MS."""
        return torch.tensor([[mtf_sigma(gain, self.ratio[axis])] for gain in optics.ms_gains], dtype=torch.float64)

    def ms_sampling(self, optics: Optics) -> tuple[Banded, Banded]:
        """How the MS sensor sees the PAN grid: matrices (B, h, H) for the rows and (B, w, W) for the columns."""
        rows, columns = (
            gaussian_band(self.ms_on_pan(axis), self.pan.shape[1 + axis], self.ms_sigmas(optics, axis)).to(self.ms)
            for axis in (0, 1)
        )
        return rows, columns

    def reprojected(self, image: Tensor, optics: Optics) -> Tensor:
        """An image on the PAN grid, (B, H, W), as the MS sensor would have seen it: (B, h, w)."""
        rows, columns = self.ms_sampling(optics)
        return separable(rows, image, columns)

    def sampled_pan(self, optics: Optics) -> Tensor:
        """PAN as every band of the MS sensor would have seen it, (B, h, w): what to compare the MS with."""
        return self.reprojected(self.pan.expand(len(self.ms), -1, -1), optics)

    def comparable(self, optics: Optics) -> Comparable:
        """Both images with the same detail."""
        inner = self.within_pan(optics)
        sampled_pan = inner.sampled_pan(optics)
        return Comparable(inner, sampled_pan, self.interpolated_ms(), inner.interpolated(sampled_pan))

    @property
    def window(self) -> Window:
        """All of PAN."""
        return Window(0, 0, *self.pan.shape[1:])

    def covered_ms(self, margin: float) -> tuple[slice, slice]:
        """The MS pixels whose centres, whatever the band, lie at least `margin` PAN pixels inside the PAN window."""

        def inside(axis: int) -> slice:
            centres = self.ms_on_pan(axis)
            ok = (centres.amin(0) >= margin) & (centres.amax(0) <= self.pan.shape[1 + axis] - 1 - margin)
            index = torch.nonzero(ok).flatten()
            return slice(int(index[0]), int(index[-1]) + 1) if len(index) else slice(0, 0)

        return inside(0), inside(1)

    def cut(self, window: Window) -> Tile:
        """The tile with this part of its PAN only; the MS stays whole."""
        rows, columns = window.slices
        corner = (self.pan_corner[0] + window.row, self.pan_corner[1] + window.column)
        valid = None if self.valid is None else self.valid[rows, columns]
        return replace(self, pan=self.pan[:, rows, columns], pan_corner=corner, valid=valid)

    def cut_ms(self, rows: slice, columns: slice) -> Tile:
        """The tile with these of its MS pixels only; PAN stays whole."""
        corner = (self.ms_corner[0] + rows.start, self.ms_corner[1] + columns.start)
        ms_valid = None if self.ms_valid is None else self.ms_valid[rows, columns]
        return replace(self, ms=self.ms[:, rows, columns], ms_corner=corner, ms_valid=ms_valid)

    def within_pan(self, optics: Optics) -> Tile:
        """The tile with those MS pixels only that PAN covers, up to one standard deviation of their blur at least.

        What others saw lies beyond the PAN window; at its border the pixels further in speak for them.
        """
        return self.cut_ms(*self.covered_ms(max(float(self.ms_sigmas(optics, axis).max()) for axis in (0, 1))))

    def trusted(self, optics: Optics) -> Tensor:
        """(h, w) of bool: the MS pixels that hold numbers, as do nearly all the pixels of the output that they see."""
        if self.valid is None or self.ms_valid is None:
            return torch.ones(self.ms.shape[1:], dtype=torch.bool, device=self.ms.device)
        seen = self.reprojected(self.valid.to(self.ms).expand(len(self.ms), -1, -1), optics)
        return self.ms_valid & (seen.amin(0) > NEARLY_ALL)


@dataclass(frozen=True)
class Comparable:
    """A tile's two images with the same detail, at both resolutions.

    Attributes:
        inner: the tile with those MS pixels only that PAN covers.
        sampled_pan: (B, h, w), PAN as the MS sensor would have seen it, to compare with the MS of `inner`.
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
        shares: how much of the scene each of them stands for, in any unit.
    """

    tiles: Sequence[Tile]
    optics: Optics
    shares: Sequence[float]
