"""Where to look at a result: places of much detail, of little trust, and any; shown with one stretch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..imaging.pair import Pair, scaled
from ..methods.view import View
from ..raster.pictures import STRETCHED, data_uri
from ..shared.arrays import Array
from ..shared.problem import Cancelled
from ..shared.scene_model import SceneTile
from ..shared.translation import tr
from ..shared.window import Window
from .feedback import Feedback
from .preparation import PreparedScene, Samples
from .rendering import rendering_of, shown_bands
from .sampling import spread_grid
from .scoring import Read, without
from .trusting import Judge

SIDE = 256
"""PAN pixels of the side of a place."""
MOST = 48
"""Places that are looked at to choose from."""
OF_A_KIND = 2
"""Places of each kind that are shown."""
FRINGE = 40
"""PAN pixels around a place that its blurred pixels see."""


@dataclass(frozen=True)
class Place:
    """A place with its pictures, data URIs.

    Attributes:
        title: why it is shown, for people.
        window: its PAN pixels.
        ms, pan, result: the MS interpolated, PAN and the result, at 1:1.
    """

    title: str
    window: Window
    ms: str
    pan: str
    result: str


@dataclass(frozen=True)
class Seen:
    """What was found at a candidate: PAN's contrast, and by how much the result fails there, each in any unit."""

    window: Window
    detail: float
    doubt: float


def candidates(area: Window) -> list[Window]:
    """Return windows spread over an area, at most MOST."""
    side = min(SIDE, area.rows, area.columns)
    rows, columns = area.rows // side, area.columns // side
    margins = (area.rows - rows * side) // 2, (area.columns - columns * side) // 2
    places = [(i, j) for i in range(rows) for j in range(columns)]
    if len(places) > MOST:
        places = spread_grid(rows, columns, MOST)
    return [
        Window(area.row + margins[0] + i * side, area.column + margins[1] + j * side, side, side) for i, j in places
    ]


def chosen_windows(
    prepared: PreparedScene, samples: Samples, area: Window, read: Read, feedback: Feedback
) -> list[tuple[str, Window]]:
    """Return why and where to look: most detail, least trust, and by chance; none twice.

    Raises:
        Cancelled: the user ended the job.
    """
    found, judge = [], Judge(prepared, samples, area)
    for window in candidates(area):
        if feedback.cancelled():
            raise Cancelled
        looked = _looked_at(prepared, judge, window, read)
        if looked is not None:
            found.append(looked)
    chosen: list[tuple[str, Window]] = []
    by_detail = sorted(found, key=lambda seen: -seen.detail)
    by_doubt = sorted(found, key=lambda seen: -seen.doubt)
    anyhow = list(np.random.default_rng(0).permutation(np.array(range(len(found)))))
    kinds = (
        (tr("Most detail"), [seen.window for seen in by_detail]),
        (tr("Least trust"), [seen.window for seen in by_doubt]),
        (tr("By chance"), [found[number].window for number in anyhow]),
    )
    for title, windows in kinds:
        left = [window for window in windows if window not in [other for _, other in chosen]]
        chosen += [(title, window) for window in left[:OF_A_KIND]]
    return chosen


def _looked_at(prepared: PreparedScene, judge: Judge, window: Window, read: Read) -> Seen | None:
    """Return what a place shows; None if too little of it holds numbers."""
    outer = judge.around(window)
    image, valid = read(outer)
    tile = without(prepared.scene.tile(outer), valid)
    if tile.valid is not None and tile.valid.mean() < 0.9:
        return None
    found = judge.of(window.seen_from(outer), tile, image)
    return Seen(window, float(np.std(tile.pan)), 1 - float(found.overall.mean()))


class Pictures:
    """Makes pictures of places, all with one stretch.

    Args:
        tiles: parts that represent the scene.
    """

    def __init__(self, prepared: PreparedScene, tiles: Sequence[SceneTile]) -> None:
        self._prepared, self._rendering = prepared, rendering_of(prepared, shown_bands(prepared), tiles)

    def of(self, title: str, window: Window, read: Read) -> Place:
        """Return a place with its pictures."""
        outer = window.grown(FRINGE, within=self._prepared.scene.window)
        pair = Pair.of(self._prepared.scene.tile(outer), self._prepared.model)
        up = View(pair, self._prepared.model.optics, window.seen_from(outer)).up
        pan = pair.pan[(slice(None), *window.seen_from(outer).slices)]
        low, high = np.percentile(pan, STRETCHED)
        grey = (pan - low) / max(float(high - low), 1e-9)
        return Place(title, window, self.shown(up), data_uri(grey), self.result(window, read))

    def result(self, window: Window, read: Read) -> str:
        """Return a picture of a result, a data URI."""
        image, valid = read(window)
        numbers = scaled(image, self._prepared.model.ms_scaling)
        return self.shown(numbers if valid is None else np.where(valid, numbers, 0.0))

    def shown(self, image: Array) -> str:
        """Return a picture of an image (B, H, W) in 0..1, a data URI."""
        return data_uri(self._rendering.shown(image))
