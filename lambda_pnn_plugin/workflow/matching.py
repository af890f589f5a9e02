"""Whether a sharpened image shows what the MS shows: its bands, their order, the unit of its numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..imaging.moments import Moments
from ..imaging.pair import Pair, scaled
from ..imaging.scores import seen_of
from ..raster.judged import JudgedImage
from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.scene_model import SceneTile
from ..shared.translation import tr
from ..shared.window import Window
from .preparation import PreparedScene
from .scoring import without

ALIKE = 0.5
"""Least mean correlation of the bands at MS resolution of an image of this pair; sharpened ones have .9 and more."""
CLEARLY = 0.01
"""By how much every band that is out of order must correlate better with another one of the MS."""
SAME_UNIT = 2.0
"""Largest ratio between the contrasts of image and MS, either way, that is the image's own fault."""


@dataclass(frozen=True)
class Match:
    """How the numbers of a sharpened image are to be read.

    Attributes:
        order: the image's bands in the order of the MS's, places from 0.
        gains, offsets: (B,) of these: number of the MS = gain · number of the image + offset.
        notes: what had to be done, in sentences.
    """

    order: tuple[int, ...]
    gains: Array
    offsets: Array
    notes: tuple[str, ...] = field(default=())

    def applied(self, image: Array) -> Array:
        """Return an image (B, H, W) as it compares with the MS, in the MS's unit."""
        in_order = not self.order or self.order == tuple(range(len(image)))
        if in_order and (self.gains == 1).all() and not self.offsets.any():
            return image
        shape = (-1, 1, 1)
        found: Array = image[list(self.order)] * self.gains.reshape(shape) + self.offsets.reshape(shape)
        return found


UNCHANGED = Match((), np.ones(1), np.zeros(1))
"""How numbers are read that are the MS's own."""


def reading(image: JudgedImage, match: Match, prepared: PreparedScene) -> Callable[[Window], tuple[Array, Array]]:
    """Return what reads the bands that are judged, in the MS's order and unit, and where they hold numbers."""

    def read(window: Window) -> tuple[Array, Array]:
        numbers, valid = image.read(window)
        return match.applied(prepared.scene.shown(numbers)), valid

    return read


def matched(image: JudgedImage, prepared: PreparedScene, tiles: Sequence[SceneTile]) -> Match:
    """Compare an image with the MS on parts of the scene.

    Raises:
        Problem: it has other bands, or shows something else.
    """
    scene, title = prepared.scene, image.source.title
    wanted, found = len(scene.whole_ms.bands), len(image.source.bands)
    if found != wanted:
        raise Problem(
            "“{image}” has {found} bands, but “{ms}” has {wanted}; choose the image that was made of it, or name the "
            "multispectral bands that it has.",
            image=title,
            ms=scene.ms.title,
            found=found,
            wanted=wanted,
        )
    bands = len(scene.ms.bands)
    moments = Moments.of(_compared(image, prepared, tiles))
    deviations = np.maximum(moments.deviations, 1e-12)
    correlation = (moments.covariance / np.outer(deviations, deviations))[:bands, bands:]
    order = _order(correlation)
    own = correlation[list(order), range(bands)]
    if own.mean() < ALIKE:
        raise Problem(
            "“{image}” does not show what “{ms}” shows (correlation {correlation:.2f} at its resolution); choose the "
            "image that was made with this pair.",
            image=title,
            ms=scene.ms.title,
            correlation=float(own.mean()),
        )
    notes = []
    if order != tuple(range(bands)):
        numbers = ", ".join(str(place + 1) for place in order)
        notes.append(
            tr(
                "The bands of “{image}” are in another order than those of “{ms}”, by what they show; they are taken "
                "as {numbers}.",
                image=title,
                ms=scene.ms.title,
                numbers=numbers,
            )
        )
    gains, offsets = np.ones(bands), np.zeros(bands)
    slopes = moments.covariance[bands:, bands:].diagonal() / np.maximum(
        moments.covariance[:bands, bands:][list(order), range(bands)], 1e-30
    )
    if not 1 / SAME_UNIT <= float(np.median(slopes)) <= SAME_UNIT:
        scale, offset = prepared.model.ms_scaling.scale, prepared.model.ms_scaling.offset
        gains = slopes
        levels = moments.means[bands:] - slopes * moments.means[list(order)]
        offsets = levels * scale + offset * (1 - gains)
        notes.append(
            tr(
                "The numbers of “{image}” have another unit than those of “{ms}” ({gains} times); they are brought "
                "back band by band, by gain and offset, so that errors of just this kind do not count.",
                image=title,
                ms=scene.ms.title,
                gains=" ".join(f"{1 / gain:.3g}" for gain in gains),
            )
        )
    return Match(order, gains, offsets, tuple(notes))


def _compared(
    image: JudgedImage, prepared: PreparedScene, tiles: Sequence[SceneTile]
) -> list[tuple[list[Array], Array]]:
    """Return image and MS at MS resolution, and where they can be compared, part by part.

    Raises:
        Problem: no part can be compared.
    """
    scene, model, found = prepared.scene, prepared.model, []
    for tile in tiles:
        window = Window(*tile.pan_corner, *tile.pan.shape[1:]).overlap(image.area)
        if min(window.rows, window.columns) < image.least_side:
            continue
        numbers, valid = image.read(window)
        pair = Pair.of(without(scene.tile(window), valid), model)
        rows, columns = pair.placement.covered_ms(pair.placement.softest_blur(model.optics))
        inner = Window(rows.start, columns.start, rows.stop - rows.start, columns.stop - columns.start)
        shown = scaled(scene.shown(numbers), model.ms_scaling)
        seen = seen_of(shown, pair, model.optics, model.optics, inner)
        found.append(([seen.own, seen.ms], seen.compared))
    if not any(mask.any() for _, mask in found):
        raise Problem(
            "“{image}” and the two images hold data at no common place; choose the image that was made with this pair.",
            image=image.source.title,
        )
    return found


def _order(correlation: Array) -> tuple[int, ...]:
    """Return the image's bands that show what the MS's show, by their correlations (image, MS); as stated if unsure."""
    stated = tuple(range(len(correlation)))
    best = tuple(int(place) for place in correlation.argmax(0))
    if sorted(best) != list(stated):
        return stated
    moved = [place for place in stated if best[place] != place]
    clear = all(correlation[best[place], place] > correlation[place, place] + CLEARLY for place in moved)
    return best if clear else stated
