"""How far every step of sharpening looks, in PAN pixels to each side.

Tiles that overlap by the sum cannot be told from the whole image. Each step is worked out only as far as the next one
needs it.
"""

from __future__ import annotations

import math

NETWORK = 14
"""Of the network once its gates are frozen: the halves of all its filters."""
BLUR = 4.5 * 0.56
"""MS pixels: 4.5 standard deviations of the softest sensor's blur."""


def estimate(ratio: float) -> int:
    """Of the first estimate: PAN as the MS sensor sees it, brought back by 12 samples."""
    return math.ceil((BLUR + 6) * ratio)


def consistency(ratio: float) -> int:
    """Of the consistency with the MS: what the sensor sees, brought back by 4 samples."""
    return math.ceil((BLUR + 2) * ratio)


def halo(ratio: float) -> int:
    """Of all steps together."""
    return estimate(ratio) + NETWORK + consistency(ratio)
