"""Whether the two images show the same place and time."""

from __future__ import annotations

import numpy as np

from ..imaging.pair import Pair
from ..imaging.trust import agreement_of
from ..shared.scene_model import SceneModel
from ..shared.translation import tr
from .images import OpenedImages
from .sampling import radiometry, read_candidates

TILES = 4
"""Parts of the scene that a first look takes, read within a second."""
UNLIKE = 0.4
"""Correlation below which images differ: those of one place have more than 0.85, those of others up to 0.26."""


def likeness(opened: OpenedImages) -> float:
    """Return, by a few parts of the scene as it lies, the correlation of PAN with what of the bands explains it best.

    Raises:
        Problem: no pixel holds data in both images.
    """
    tiles = read_candidates(opened.scene, opened.area, TILES)
    shifts = np.zeros((len(opened.scene.ms.bands), 2), np.float32)
    model = SceneModel(*radiometry(opened.sensor, tiles), opened.optics, shifts)
    return agreement_of([Pair.of(tile, model, np.float32) for tile in tiles], opened.optics).likeness


def said_of_likeness(found: float, opened: OpenedImages) -> list[str]:
    """Return a warning if the images do not show the same; else nothing."""
    if found >= UNLIKE:
        return []
    return [
        tr(
            "“{pan}” shows little of what “{ms}” shows (correlation {found:.2f}): is it of another place or time?",
            pan=opened.scene.pan.title,
            ms=opened.scene.ms.title,
            found=found,
        )
    ]
