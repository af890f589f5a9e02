"""The haze-corrected Brovey transform."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..imaging.moments import Moments, slope
from ..shared.arrays import Array
from .method import LEAST, MOST, Method
from .view import View

HAZE_PERCENT = 0.1
"""Percentile of a band's numbers that counts as haze: the darkest places reflect nothing."""


@dataclass(frozen=True)
class BTH(Method):
    """H_b + (U_b - H_b) · (P' - H_I) / (I - H_I).

    I is the regression of PAN on the bands, without a constant; H the haze of every band, and of I; P' is PAN brought
    to the mean and deviation of I at MS resolution.

    Attributes:
        weights: (B,), of the bands in I.
        haze: (B,), H_b.
        gain, offset: P' = gain · P + offset.
    """

    NAME = "BT-H"
    PAPER = "Lolli, Alparone, Garzelli, Vivone, IEEE GRSL 14(12), 2017"

    weights: Array
    haze: Array
    gain: float
    offset: float

    @classmethod
    def fit(cls, views: Sequence[View]) -> BTH:
        found = Moments.of(((*view.ms, view.sampled_pan.mean(0)), view.trusted) for view in views)
        bands = len(views[0].ms)
        weights, _ = found.regression(bands, range(bands), constant=False)
        numbers = np.concatenate([view.ms[:, view.trusted] for view in views], 1)
        haze = np.percentile(numbers, HAZE_PERCENT, axis=1) if numbers.size else np.zeros(bands)
        deviation = float(weights @ found.covariance[:bands, :bands] @ weights) ** 0.5
        gain = slope(deviation, found.deviations[bands])
        return cls(weights, haze, gain, float(weights @ found.means[:bands] - gain * found.means[bands]))

    def sharpen(self, view: View) -> Array:
        kind = view.up.dtype
        haze, weights = self.haze.astype(kind), self.weights.astype(kind)
        clear = view.up - haze[:, None, None]
        intensity = np.tensordot(weights, clear, 1)
        intensity = np.where(np.abs(intensity) < LEAST, kind.type(LEAST), intensity)
        pan = view.pan * kind.type(self.gain) + kind.type(self.offset - self.weights @ self.haze)
        clear *= np.clip(pan / intensity, 0, MOST)
        clear += haze[:, None, None]
        return clear
