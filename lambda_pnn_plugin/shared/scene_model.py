"""What is known of a scene beyond its pixels: radiometry, optics, registration; and a window of its pixels.

Both processes handle these; the compute process turns them into tensors.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np

from .arrays import Array
from .translation import tr

# Optional[X] rather than X | None in this module and in operations.py: messages are decoded by these annotations, and
# Python 3.9 cannot evaluate the other spelling.


def mtf_sigma(gain: float, ratio: float) -> float:
    """Return the standard deviation, in fine pixels, of the Gaussian whose response at coarse Nyquist is `gain`.

    exp(-2π²σ²f²) = gain at f = 1/(2·ratio), so σ = ratio/π · sqrt(-2 ln gain). `gain` in (0, 1), `ratio` > 0.
    Source: Aiazzi et al., "MTF-tailored multiscale fusion", PE&RS 72(5), 2006.
    """
    return ratio / math.pi * math.sqrt(-2 * math.log(gain))


def mean_ratio(ratio: tuple[float, float]) -> float:
    """Return one number for a ratio, (rows, columns), as R in the formulas of ERGAS."""
    return (ratio[0] + ratio[1]) / 2


def ms_start(
    ratio: tuple[float, float], origin: tuple[float, float], ms_corner: tuple[int, int], pan_corner: tuple[int, int]
) -> tuple[float, float]:
    """Return where the outer corner of an MS window's first pixel lies in a PAN window, in PAN pixels (rows, columns).

    Args:
        ratio, origin: as in :class:`SceneTile`.
        ms_corner, pan_corner: the places (row, column) of the windows' first pixels on the two grids.
    """
    rows, columns = (origin[axis] + ratio[axis] * ms_corner[axis] - pan_corner[axis] for axis in (0, 1))
    return rows, columns


@dataclass(frozen=True)
class Scaling:
    """The linear map that brings an image's numbers to 0..1: (number - offset) / scale, `scale` > 0."""

    offset: float
    scale: float

    def __post_init__(self) -> None:
        if not self.scale > 0:
            raise ValueError(f"A scale of {self.scale} cannot be divided by.")

    def __str__(self) -> str:
        if self.offset:
            return tr("subtracting {offset:g} and dividing by {scale:g}", offset=self.offset, scale=self.scale)
        return tr("dividing by {scale:g}", scale=self.scale)


@dataclass(frozen=True)
class Optics:
    """MTF gains at the Nyquist frequency, each in (0, 1): one for every MS band, one for PAN."""

    ms_gains: tuple[float, ...]
    pan_gain: float

    def __post_init__(self) -> None:
        if not all(0 < gain < 1 for gain in (*self.ms_gains, self.pan_gain)):
            raise ValueError(f"MTF gains lie between 0 and 1, not {self.ms_gains} and {self.pan_gain}.")

    def with_gain(self, gain: float) -> Optics:
        """Return the same optics but for one `gain` of all MS bands."""
        return Optics((gain,) * len(self.ms_gains), self.pan_gain)

    def softest_blur(self, ratio: float) -> float:
        """Return the largest standard deviation, in PAN pixels, of the MS bands' blurs."""
        return max(mtf_sigma(gain, ratio) for gain in self.ms_gains)


MOVED = 8.0
"""Deviation of PAN from the bands, over 3 × 3 MS pixels, as a multiple of what is usual, from which on the two images
show rather different things than the same."""
LEAST_SPREAD = 0.05
"""Least deviation that counts as usual, as a share of PAN's mean: some bands explain PAN nearly wholly."""


@dataclass(frozen=True)
class Agreement:
    """By what it is told where the two images show different things, as cars that moved, and clouds.

    Attributes:
        weights: (B,) float, by which the bands add up to what PAN shows at the MS's resolution, and `constant` besides.
        spread: standard deviation, robust, of PAN from that, in units of 0..1.
        level: mean of PAN, in the same.
    """

    weights: Array
    constant: float
    spread: float
    level: float

    def pan_like(self, image: Array) -> Array:
        """Return bands (B, …) as PAN would see them, (…)."""
        return np.tensordot(self.weights, image, 1) + self.constant

    @property
    def tolerated(self) -> float:
        """The deviation that counts as usual where details are to be left out."""
        return max(self.spread, LEAST_SPREAD * self.level)


@dataclass(frozen=True)
class SceneModel:
    """How the scene's images are to be read: what is measured once and holds for every tile.

    Attributes:
        ms_scaling, pan_scaling: what brings the files' numbers to 0..1.
        optics: of the B bands and of PAN, as the images are sharpened with.
        shifts: (B, 2) float, PAN pixels (rows, columns) by which the content of each band lies further down and right
            than the grids say.
        agreement: between the two images; None: they are taken to show the same everywhere.
        corrections: how often a sharpened image is corrected by how it deviates from the MS; training takes one.
    """

    ms_scaling: Scaling
    pan_scaling: Scaling
    optics: Optics
    shifts: Array
    agreement: Optional[Agreement] = None
    corrections: int = 1

    def __post_init__(self) -> None:
        if self.shifts.shape != (len(self.optics.ms_gains), 2):
            raise ValueError(f"Shifts of shape {self.shifts.shape} for {len(self.optics.ms_gains)} bands.")


@dataclass(frozen=True)
class SceneTile:
    """A window of both images, in their files' numbers, missing pixels filled.

    Attributes:
        ms: (B, h, w), any numeric dtype.
        pan: (1, H, W), any numeric dtype.
        ratio: PAN pixels per MS pixel, (rows, columns).
        origin: the outer corner of the scene's MS grid in PAN pixels from the outer corner of its PAN grid, (rows,
            columns).
        ms_corner, pan_corner: the place (row, column) of the windows' first pixels on the two grids. Positions are
            worked out on the grids of the whole scene, so that they do not depend on how it is cut into tiles.
        ms_valid: (h, w) bool, where the MS holds numbers; None if everywhere.
        valid: (H, W) bool, where both images hold numbers; None if everywhere.
    """

    ms: Array
    pan: Array
    ratio: tuple[float, float]
    origin: tuple[float, float]
    ms_corner: tuple[int, int] = (0, 0)
    pan_corner: tuple[int, int] = (0, 0)
    ms_valid: Optional[Array] = None
    valid: Optional[Array] = None

    def __post_init__(self) -> None:
        if self.ms.ndim != 3 or self.pan.ndim != 3 or len(self.pan) != 1:
            raise ValueError(f"MS and PAN of shapes {self.ms.shape} and {self.pan.shape}.")
        if min(self.ratio) <= 0:
            raise ValueError(f"A ratio of {self.ratio}.")
        if (self.ms_valid is None) != (self.valid is None):
            raise ValueError("One mask of two is given.")
        for mask, image in ((self.ms_valid, self.ms), (self.valid, self.pan)):
            if mask is not None and (mask.shape != image.shape[1:] or mask.dtype != np.bool_):
                raise ValueError(f"A mask of shape {mask.shape} and type {mask.dtype}.")

    @property
    def ms_start(self) -> tuple[float, float]:
        """Where the outer corner of the first MS pixel lies in the PAN window, in PAN pixels (rows, columns)."""
        return ms_start(self.ratio, self.origin, self.ms_corner, self.pan_corner)

    @property
    def valid_share(self) -> float:
        """The share of PAN pixels at which both images hold numbers, in 0..1."""
        return 1.0 if self.valid is None else float(self.valid.mean())
