"""The MS interpolated to PAN's grid: what every method starts from, and must be better than."""

from __future__ import annotations

from collections.abc import Sequence

from ..shared.arrays import Array
from .method import Method
from .view import View


class Interpolation(Method):
    """Polynomials through the nearest samples (:func:`imaging.resampling.lagrange_matrix`)."""

    NAME = "interpolation"
    PAPER = "Aiazzi, Alparone, Baronti, Garzelli, IEEE TGRS 40(10), 2002 (the 23-tap kernel)"

    @classmethod
    def fit(cls, views: Sequence[View]) -> Interpolation:
        return cls()

    def sharpen(self, view: View) -> Array:
        return view.up
