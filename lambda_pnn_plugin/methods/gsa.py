"""Gram–Schmidt adaptive: the bands' common intensity, regressed on PAN, is exchanged for PAN."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..imaging.moments import Moments, slope
from ..shared.arrays import Array
from .method import Method
from .view import View


@dataclass(frozen=True)
class GSA(Method):
    """U_b + g_b · (P - I), I the regression of PAN on the bands at MS resolution, g_b = cov(U_b, I) / var(I).

    Attributes:
        weights, constant: of the regression; gains: (B,), g_b.
    """

    NAME = "GSA"
    PAPER = "Aiazzi, Baronti, Selva, IEEE TGRS 45(10), 2007"

    weights: Array
    constant: float
    gains: Array

    @classmethod
    def fit(cls, views: Sequence[View]) -> GSA:
        bands = len(views[0].ms)
        low = Moments.of(((*view.ms, view.sampled_pan.mean(0)), view.trusted) for view in views)
        weights, constant = low.regression(bands, range(bands))
        with_intensity = Moments.of((view.up, view.valid) for view in views).covariance @ weights
        variance = float(weights @ with_intensity)
        return cls(weights, constant, np.array([slope(float(value), variance) for value in with_intensity]))

    def sharpen(self, view: View) -> Array:
        kind = view.up.dtype
        intensity = np.tensordot(self.weights.astype(kind), view.up, 1) + kind.type(self.constant)
        return view.up + self.gains.astype(kind)[:, None, None] * (view.pan - intensity)
