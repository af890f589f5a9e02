"""How a scene's colours are shown to people: which bands, and from where to where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np

from ..imaging.fidelity import Rendering
from ..imaging.pair import scaled
from ..raster.pictures import STRETCHED
from ..raster.spectrum import shown_places, true_places
from ..shared.scene_model import SceneTile
from .preparation import PreparedScene

Bands = tuple[int, int, int]


def true_colours(prepared: PreparedScene) -> Optional[Bands]:
    """Return the places of the red, green and blue band; None if it is not known which they are."""
    return true_places(prepared.scene.ms.bands, prepared.sensor, prepared.scene.ms.delivered)


def shown_bands(prepared: PreparedScene) -> Bands:
    """Return the places of the bands to show as red, green and blue: true colours, or bands from all over the image."""
    return shown_places(prepared.scene.ms.bands, prepared.sensor, prepared.scene.ms.delivered)


def rendering_of(prepared: PreparedScene, bands: Bands, tiles: Sequence[SceneTile]) -> Rendering:
    """Return how `bands` are shown, by the MS of tiles that represent the scene."""
    numbers = []
    for tile in tiles:
        ms = tile.ms[list(bands)]
        numbers.append(ms.reshape(3, -1) if tile.ms_valid is None else ms[:, tile.ms_valid])
    low, high = np.percentile(scaled(np.concatenate(numbers, 1), prepared.model.ms_scaling), STRETCHED, axis=1)
    return Rendering(bands, low, high)
