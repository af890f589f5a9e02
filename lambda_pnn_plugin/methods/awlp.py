"""Additive wavelet luminance proportional, with the sensor's MTF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..imaging.moments import Moments, slope
from ..shared.arrays import Array
from .method import LEAST, MOST, Method
from .view import View


@dataclass(frozen=True)
class AWLP(Method):
    """U_b + U_b / I · g · (P - P_I): PAN's detail, shared among the bands by their brightness.

    I is the mean of the bands, P_I PAN as blurred as they are, g what brings PAN to I's deviation. In place of the à
    trous wavelet of the first paper the blur is the sensor's, as the second one recommends.

    Attributes:
        gain: g.
    """

    NAME = "AWLP"
    PAPER = (
        "Otazu, González-Audícana, Fors, Núñez, IEEE TGRS 43(10), 2005; Vivone, Alparone, Garzelli, Lolli, Remote "
        "Sensing 11(19), 2019"
    )
    LOOKS_AROUND = True

    gain: float

    @classmethod
    def fit(cls, views: Sequence[View]) -> AWLP:
        found = Moments.of(((view.ms.mean(0), view.seen_pan.mean(0)), view.trusted) for view in views)
        return cls(slope(found.deviations[0], found.deviations[1]))

    def sharpen(self, view: View) -> Array:
        detail = view.up.dtype.type(self.gain) * (view.pan - view.low_pan.mean(0))
        return view.up * np.clip(1 + detail / np.maximum(view.up.mean(0), LEAST), 0, MOST)
