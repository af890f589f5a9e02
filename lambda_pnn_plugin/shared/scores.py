"""Scores of a sharpened image without ground truth, as sums that add up over its parts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import Array
from .messages import message

QUALITY_BLOCK = 32
"""MS pixels of the side of a block of Q2^n."""
MS_MARGIN, PAN_MARGIN = 3, 8
"""MS and PAN pixels left out at the image's border: their surroundings are unknown."""


@message
@dataclass(frozen=True)
class Scores:
    """Sums over parts of a scene; `a + b` holds for both parts together, in whatever order they are added.

    Attributes:
        pixels: MS pixels at which the image, brought back to the MS grid, was compared with the MS.
        squared_error: (B,) float64, sum of their squared differences, in units of 0..1, by the catalogue's optics.
        own_squared_error: (B,) float64, the same by the pair's own optics.
        ms_sum: (B,) float64, sum of the MS at these pixels, in units of 0..1.
        quality: sum of Q2^n over blocks of MS pixels, each times its weight.
        quality_weight: sum of these weights.
        correlation: (B,) float64, sum of the local correlations with PAN.
        windows: (B,) float64, number of the neighbourhoods in which these were taken.
    """

    pixels: int
    squared_error: Array
    own_squared_error: Array
    ms_sum: Array
    quality: float
    quality_weight: float
    correlation: Array
    windows: Array

    @staticmethod
    def none(bands: int) -> Scores:
        """Return the scores of nothing, with which a sum starts."""
        return Scores(0, np.zeros(bands), np.zeros(bands), np.zeros(bands), 0.0, 0.0, np.zeros(bands), np.zeros(bands))

    def __add__(self, other: Scores) -> Scores:
        return Scores(
            self.pixels + other.pixels,
            self.squared_error + other.squared_error,
            self.own_squared_error + other.own_squared_error,
            self.ms_sum + other.ms_sum,
            self.quality + other.quality,
            self.quality_weight + other.quality_weight,
            self.correlation + other.correlation,
            self.windows + other.windows,
        )

    def r_ergas(self, ratio: float) -> float:
        """Return the reprojected ERGAS, 100/R · sqrt(mean over bands of MSE / mean²), ≥ 0, NaN if nothing was compared.

        Source: Wald, Fusion of Earth Data, 2000; at MS resolution, Ciotola et al., IEEE TGRS 61, 2023.

        Args:
            ratio: PAN pixels per MS pixel.
        """
        return self._ergas(self.squared_error, ratio)

    def r_ergas_own(self, ratio: float) -> float:
        """Return :meth:`r_ergas` by the optics that the pair itself shows."""
        return self._ergas(self.own_squared_error, ratio)

    def _ergas(self, squared_error: Array, ratio: float) -> float:
        if not self.pixels:
            return float("nan")
        means = np.maximum(self.ms_sum / self.pixels, 1e-9)
        return float(100 / ratio * np.sqrt(np.mean(squared_error / self.pixels / means**2)))

    @property
    def d_lambda(self) -> float:
        """D_λ = 1 - Q2^n at MS resolution, in 0..1; NaN if no block could be compared."""
        return 1 - self.quality / self.quality_weight if self.quality_weight else float("nan")

    @property
    def d_rho(self) -> float:
        """D_ρ = 1 - local correlation with PAN, the mean over bands of each band's mean, in 0..2; NaN if there is none.

        Bands that are flat everywhere do not count.
        """
        told = self.windows > 0
        return float(1 - np.mean(self.correlation[told] / self.windows[told])) if told.any() else float("nan")
