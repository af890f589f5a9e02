"""The generalised Laplacian pyramid with the sensor's MTF and high-pass modulation."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..shared.arrays import Array
from .method import LEAST, MOST, Method
from .view import View


class GLPHPM(Method):
    """U_b · P / P_b, P_b PAN as blurred as the band."""

    NAME = "MTF-GLP-HPM"
    PAPER = "Aiazzi, Alparone, Baronti, Garzelli, Selva, PE&RS 72(5), 2006"
    LOOKS_AROUND = True

    @classmethod
    def fit(cls, views: Sequence[View]) -> GLPHPM:
        return cls()

    def sharpen(self, view: View) -> Array:
        return view.up * np.clip(view.pan / np.maximum(view.low_pan, LEAST), 0, MOST)
