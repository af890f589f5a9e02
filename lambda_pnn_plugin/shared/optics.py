"""The operation that tells how much the MS is blurred against PAN, by what both images show."""

from __future__ import annotations

from dataclasses import dataclass

from .arrays import Array
from .messages import message
from .operations import Compute, Request
from .scene_model import SceneModel, SceneTile

MEASURED, CATALOGUE = "measured", "catalogue"
"""Where the optics come from that an image is sharpened with, unless they are told as a number."""
LEAST_GAIN, GREATEST_GAIN = 0.05, 0.85
"""Gains that are believed: below, nothing of the detail is left to tell; above, there is no blur."""


@message
@dataclass(frozen=True)
class OpticsMeasurement:
    """The gain at Nyquist of every band, relative to PAN as it was delivered.

    Attributes:
        gains: (B,) float32 in (0, 1), what is to be used: the measurement where it is certain, what is expected
            elsewhere.
        measured, uncertainty: (B,) float32, every band's own measurement and its standard error, NaN where nothing
            could be measured.
        correlation: (B,) float32, correlation of band and blurred PAN at that gain, in -1..1.
    """

    gains: Array
    measured: Array
    uncertainty: Array
    correlation: Array


@message
@dataclass(frozen=True)
class MeasureOptics(Request[OpticsMeasurement]):
    """Measure the gains of all bands on `tiles`, registered by the model's shifts; its optics are what is expected."""

    compute: Compute
    tiles: tuple[SceneTile, ...]
    model: SceneModel
