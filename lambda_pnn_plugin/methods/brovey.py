"""Brovey's transform: every band times the ratio of PAN to the bands' mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..imaging.moments import Moments, slope
from ..shared.arrays import Array
from .method import LEAST, MOST, Method
from .view import View


@dataclass(frozen=True)
class Brovey(Method):
    """U_b · (a·P + c) / I, I the mean of the bands, PAN brought to I's mean and deviation.

    Attributes:
        gain, offset: a and c.
    """

    NAME = "Brovey"
    PAPER = "Gillespie, Kahle, Walker, Remote Sensing of Environment 22(3), 1987"

    gain: float
    offset: float

    @classmethod
    def fit(cls, views: Sequence[View]) -> Brovey:
        found = Moments.of(((view.ms.mean(0), view.sampled_pan[0]), view.trusted) for view in views)
        gain = slope(found.deviations[0], found.deviations[1])
        return cls(gain, float(found.means[0] - gain * found.means[1]))

    def sharpen(self, view: View) -> Array:
        intensity = np.maximum(view.up.mean(0), LEAST)
        return view.up * np.clip((self.gain * view.pan + self.offset) / intensity, 0, MOST)
