"""How the pixels of a window of the MS lie on a window of PAN."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..shared.arrays import Array
from ..shared.scene_model import Optics, ms_start, mtf_sigma
from .resampling import TAPS, Banded, gaussian_band, lagrange_band


@dataclass(frozen=True)
class Placement:
    """The geometry of a pair of windows.

    Attributes:
        ratio: PAN pixels per MS pixel, (rows, columns).
        origin: the outer corner of the scene's MS grid, in PAN pixels from the outer corner of its PAN grid, (rows,
            columns).
        shifts: (B, 2) float64, PAN pixels (rows, columns) by which the content of each band lies further down and right
            than the grids say.
        ms_size, pan_size: rows and columns of the windows.
        ms_corner, pan_corner: the first pixels (row, column) of the windows on the scene's MS and PAN grids. Positions
            are computed on the grids of the scene and these whole numbers subtracted last, which keeps their fraction,
            so that every tile is interpolated alike to the last bit.
    """

    ratio: tuple[float, float]
    origin: tuple[float, float]
    shifts: Array
    ms_size: tuple[int, int]
    pan_size: tuple[int, int]
    ms_corner: tuple[int, int] = (0, 0)
    pan_corner: tuple[int, int] = (0, 0)

    @property
    def ms_start(self) -> tuple[float, float]:
        """The outer corner of the window's first MS pixel in the PAN window, in PAN pixels (rows, columns)."""
        return ms_start(self.ratio, self.origin, self.ms_corner, self.pan_corner)

    def ms_on_pan(self, axis: int, offset: float = 0.0) -> Array:
        """Return the MS pixels' centres plus `offset` as PAN indices, (B, h) or (B, w) float64."""
        first = self.ms_corner[axis]
        index = np.arange(first, first + self.ms_size[axis], dtype=np.float64)
        shift = np.asarray(self.shifts[:, axis, None], np.float64)
        position = self.origin[axis] + self.ratio[axis] * (index + 0.5) - 0.5 + shift
        return position + offset - self.pan_corner[axis]

    def pan_on_ms(self, axis: int) -> Array:
        """Return the PAN pixels' centres as MS indices, (B, H) or (B, W) float64."""
        first = self.pan_corner[axis]
        index = np.arange(first, first + self.pan_size[axis], dtype=np.float64)
        position = index + 0.5 - self.origin[axis] - np.asarray(self.shifts[:, axis, None], np.float64)
        return position / self.ratio[axis] - 0.5 - self.ms_corner[axis]

    def to_pan(self, taps: int = TAPS) -> tuple[Banded, Banded]:
        """Return the interpolation from MS to PAN grid: matrices (B, H, h) for rows and (B, W, w) for columns."""
        rows, columns = (lagrange_band(self.pan_on_ms(axis), self.ms_size[axis], taps) for axis in (0, 1))
        return rows, columns

    def ms_sigmas(self, optics: Optics, axis: int) -> Array:
        """Return the standard deviations (B, 1) of the MS bands' blurs, in PAN pixels."""
        return np.array([[mtf_sigma(gain, self.ratio[axis])] for gain in optics.ms_gains])

    def ms_sampling(self, optics: Optics) -> tuple[Banded, Banded]:
        """Return the MS sensor's blur and sampling: matrices (B, h, H) for rows and (B, w, W) for columns."""
        rows, columns = (
            gaussian_band(self.ms_on_pan(axis), self.pan_size[axis], self.ms_sigmas(optics, axis)) for axis in (0, 1)
        )
        return rows, columns

    def covered_ms(self, margin: float) -> tuple[slice, slice]:
        """Return the MS pixels whose centres, in all bands, lie at least `margin` PAN pixels inside the PAN window."""

        def inside(axis: int) -> slice:
            centres = self.ms_on_pan(axis)
            ok = (centres.min(0) >= margin) & (centres.max(0) <= self.pan_size[axis] - 1 - margin)
            index = np.flatnonzero(ok)
            return slice(int(index[0]), int(index[-1]) + 1) if len(index) else slice(0, 0)

        return inside(0), inside(1)

    def softest_blur(self, optics: Optics) -> float:
        """Return the largest standard deviation of the MS bands' blurs, in PAN pixels."""
        return max(float(self.ms_sigmas(optics, axis).max()) for axis in (0, 1))

    def cut_pan(self, row: int, column: int, rows: int, columns: int) -> Placement:
        """Return the placement with a part of the PAN window."""
        corner = (self.pan_corner[0] + row, self.pan_corner[1] + column)
        return replace(self, pan_size=(rows, columns), pan_corner=corner)

    def cut_ms(self, rows: slice, columns: slice) -> Placement:
        """Return the placement with a part of the MS window."""
        corner = (self.ms_corner[0] + rows.start, self.ms_corner[1] + columns.start)
        return replace(self, ms_size=(rows.stop - rows.start, columns.stop - columns.start), ms_corner=corner)

    @property
    def uniform(self) -> bool:
        """Whether all bands lie alike."""
        return bool((self.shifts == self.shifts[0]).all())

    def of_one_band(self) -> Placement:
        """Return the placement of the first band."""
        return replace(self, shifts=self.shifts[:1])
