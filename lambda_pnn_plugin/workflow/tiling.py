"""How a scene is cut into tiles for prediction."""

from __future__ import annotations

import math

TILE_SIDE = 768
"""PAN pixels of an output tile's side; a multiple of GeoTIFF's blocks, so that each block is written once."""


def halo(ratio: float) -> int:
    """PAN pixels around an output tile that are computed with it, so that tiling cannot show.

    The sum of what every step looks at: half the window of the injection's gains; the network; the interpolation of
    the part that misses at MS resolution, 2 MS pixels; and twice, for the injection and for consistency, 4.5 standard
    deviations of the sensor's blur, 0.56 MS pixels for the softest sensor.
    """
    window, network = max(4, math.ceil(ratio)), 14
    return window + network + math.ceil((2 + 2 * 4.5 * 0.56) * ratio)
