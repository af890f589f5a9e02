"""The generalised Laplacian pyramid with the sensor's MTF, and gains by regression at full scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..imaging.moments import Moments, slope
from ..shared.arrays import Array
from .method import Method
from .view import View


@dataclass(frozen=True)
class GLPFS(Method):
    """U_b + g_b · (P - P_b), P_b PAN as blurred as the band, g_b = cov(U_b, P) / cov(P_b, P).

    Attributes:
        gains: (B,), g_b.
    """

    NAME = "MTF-GLP-FS"
    PAPER = "Vivone, Restaino, Chanussot, IEEE TIP 27(7), 2018"
    LOOKS_AROUND = True

    gains: Array

    @classmethod
    def fit(cls, views: Sequence[View]) -> GLPFS:
        bands = len(views[0].ms)
        lows = len(views[0].low_pan)
        with_pan = Moments.of(((view.up, view.low_pan, view.pan), view.valid) for view in views).covariance[:, -1]
        low = np.broadcast_to(with_pan[bands : bands + lows], bands)
        return cls(np.array([slope(float(with_pan[band]), float(low[band])) for band in range(bands)]))

    def sharpen(self, view: View) -> Array:
        return view.up + self.gains.astype(view.up.dtype)[:, None, None] * (view.pan - view.low_pan)
