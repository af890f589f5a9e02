"""A training as it goes on: its terms, and a place that sharpens, for whoever watches and may end it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional, Protocol

import numpy as np

from ..imaging.pair import Pair, scaled
from ..methods.view import View
from ..shared.arrays import Array
from ..shared.operations import Preview
from ..shared.scene_model import SceneTile
from ..shared.window import Window
from .preparation import PreparedScene
from .rendering import rendering_of, shown_bands

SIDE = 224
"""PAN pixels of the side of the place that is shown."""


@dataclass(frozen=True)
class Moment:
    """How far a training is.

    Attributes:
        step, steps: how many steps are done, and how many there will be as far as is known.
        curve: R-ERGAS and D_ρ of mini-batches so far, in the order of the steps.
        before: the place interpolated, (rows, columns, 3) of bytes, red, green and blue.
        picture: the place as the network sharpens it now, likewise; None if it has not been shown anew.
    """

    step: int
    steps: int
    curve: tuple[tuple[float, float], ...]
    before: Array
    picture: Optional[Array]


class Live(Protocol):
    """Who watches a training."""

    def watched(self) -> bool:
        """Return whether somebody does; asked before it begins, since pictures take time."""

    def show(self, moment: Moment) -> None:
        """Hear how far it is."""

    def enough(self) -> bool:
        """Return whether it is to end now, and what it has learnt to be used."""


class Sight:
    """The place that is shown, the one with most detail, with one stretch throughout.

    Args:
        tiles: parts that represent the scene, from one of which it is taken.

    Attributes:
        preview: which place it is.
        before: it interpolated, (rows, columns, 3) of bytes.
    """

    def __init__(self, prepared: PreparedScene, tiles: Sequence[SceneTile]) -> None:
        self._scaling = prepared.model.ms_scaling
        self._rendering = rendering_of(prepared, shown_bands(prepared), tiles)
        index, window = max(
            ((index, place) for index, tile in enumerate(tiles) for place in _places(tile)),
            key=lambda place: _detail(tiles[place[0]], place[1]),
        )
        self.preview = Preview(index, window)
        pair = Pair.of(tiles[index], prepared.model)
        self.before = self._bytes(View(pair, prepared.model.optics, window).up)

    def shown(self, image: Array) -> Array:
        """Return the place, (B, rows, columns) in the MS's numbers, as a picture, (rows, columns, 3) of bytes."""
        return self._bytes(scaled(image, self._scaling))

    def _bytes(self, image: Array) -> Array:
        colours = np.moveaxis(self._rendering.shown(image), 0, -1)
        return np.ascontiguousarray((255 * colours).round().astype(np.uint8))


def _places(tile: SceneTile) -> list[Window]:
    """Return places of a tile, which overlap by half."""
    rows, columns = tile.pan.shape[-2:]
    height, width = min(SIDE, rows), min(SIDE, columns)
    return [
        Window(row, column, height, width)
        for row in range(0, rows - height + 1, max(1, height // 2))
        for column in range(0, columns - width + 1, max(1, width // 2))
    ]


def _detail(tile: SceneTile, place: Window) -> float:
    """Return the mean step of PAN from pixel to pixel; less where pixels are missing."""
    rows, columns = place.slices
    pan = np.asarray(tile.pan).reshape(tile.pan.shape[-2:])[rows, columns].astype(np.float64)
    steps = np.abs(np.diff(pan, axis=0)).mean() + np.abs(np.diff(pan, axis=1)).mean()
    valid = 1.0 if tile.valid is None else float(tile.valid[rows, columns].mean())
    return float(steps) * valid**2
