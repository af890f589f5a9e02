"""Whether the two images show the same place and time."""

from __future__ import annotations

import math

import numpy as np

from ..imaging.location import locate
from ..imaging.pair import Pair
from ..imaging.trust import agreement_of
from ..shared.problem import Problem
from ..shared.translation import tr
from .images import OpenedImages

TILES = 4
"""Parts of the scene that a first look takes, read within a second."""
UNLIKE = 0.4
"""Correlation below which images differ: those of one place have more than 0.85, those of others up to 0.26."""


def likeness(opened: OpenedImages) -> float:
    """Return, by a few parts of the scene, the correlation of PAN with what of the bands explains it best, 0..1.

    It is not a number where these tell nothing, nor where the MS lies elsewhere on PAN, which the run puts right.
    """
    try:
        tiles, model = opened.parts(TILES)
    except Problem:  # no data in these few; the run looks at more
        return math.nan
    pairs = [Pair.of(tile, model, np.float32) for tile in tiles]
    found = agreement_of(pairs, opened.optics).likeness
    misplaced = found < UNLIKE and opened.job.registration and any(locate(pairs, opened.optics).offset)
    return math.nan if misplaced else found


def said_of_likeness(found: float, opened: OpenedImages) -> list[str]:
    """Return a warning if the images do not show the same; else nothing."""
    if not found < UNLIKE:  # a number or not
        return []
    return [
        tr(
            "“{pan}” shows little of what “{ms}” shows (correlation {found:.2f}): is it of another place or time, or "
            "of other wavelengths?",
            pan=opened.scene.pan.title,
            ms=opened.scene.ms.title,
            found=found,
        )
    ]
