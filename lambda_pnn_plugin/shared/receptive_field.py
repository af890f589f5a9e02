"""The receptive field of every step of sharpening, in PAN pixels to each side.

Tiles that overlap by the sum cannot be told from the whole image. Each step is worked out only as far as the next one
needs it.
"""

from __future__ import annotations

import math

from .scene_model import Optics

NETWORK = 14
"""PAN pixels that the network sees to each side once its gates are frozen: the halves of all its filters."""
GAUSSIAN_REACH = 5.0
"""Standard deviations at which the sensor's blur is cut; six in ten million of it lie beyond."""
ESTIMATE_TAPS, CONSISTENCY_TAPS = 12, 4
"""MS samples from which the first estimate and the consistency with the MS interpolate."""


def estimate(ratio: float, optics: Optics) -> int:
    """Return how far the first estimate sees: PAN as the MS sensor sees it, interpolated back."""
    return _blurred_and_interpolated(ratio, optics, ESTIMATE_TAPS)


def consistency(ratio: float, optics: Optics, corrections: int = 1) -> int:
    """Return how far the steps of consistency see: each the image as the MS sensor sees it, interpolated back.

    They are the `corrections` by what differs, and one that darkens.
    """
    return (corrections + 1) * _blurred_and_interpolated(ratio, optics, CONSISTENCY_TAPS)


def halo(ratio: float, optics: Optics, corrections: int = 1) -> int:
    """Return how far all steps together see."""
    return estimate(ratio, optics) + NETWORK + consistency(ratio, optics, corrections)


def _blurred_and_interpolated(ratio: float, optics: Optics, taps: int) -> int:
    return math.ceil(GAUSSIAN_REACH * optics.softest_blur(ratio) + taps / 2 * ratio)
