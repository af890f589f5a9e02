"""Where to look at a result: places of much detail, of little trust, and any; shown with one stretch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..imaging.fidelity import Rendering
from ..imaging.local import local_statistics
from ..imaging.pair import Pair, scaled
from ..imaging.scores import seen_of, structural_window
from ..methods.view import View
from ..raster.pictures import data_uri
from ..raster.spectrum import BLUE, GREEN, RED, band_roles
from ..shared.arrays import Array
from ..shared.problem import Cancelled
from ..shared.translation import tr
from ..shared.window import Window
from .feedback import Feedback
from .preparation import PreparedScene
from .sampling import spread_grid
from .scoring import Read, without

SIDE = 256
"""PAN pixels of the side of a place."""
MOST = 48
"""Places that are looked at to choose from."""
OF_A_KIND = 2
"""Places of each kind that are shown."""
FRINGE = 40
"""PAN pixels around a place that its blurred pixels see."""
STRETCHED = (2.0, 98.0)
"""Percentiles between which images are shown: of the scene's MS, and of PAN at the place."""


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


def chosen_windows(prepared: PreparedScene, area: Window, read: Read, feedback: Feedback) -> list[tuple[str, Window]]:
    """Return why and where to look: most detail, least trust, and by chance; none twice.

    Raises:
        Cancelled: the user ended the job.
    """
    found = []
    for window in candidates(area):
        if feedback.cancelled():
            raise Cancelled
        looked = _looked_at(prepared, window, area, read)
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


def _looked_at(prepared: PreparedScene, window: Window, area: Window, read: Read) -> Seen | None:
    """Return what a place shows; None if too little of it holds numbers."""
    outer = window.grown(FRINGE, within=area)
    image, valid = read(outer)
    tile = without(prepared.scene.tile(outer), valid)
    if tile.valid is not None and tile.valid.mean() < 0.9:
        return None
    model = prepared.model
    pair, numbers = Pair.of(tile, model), scaled(image, model.ms_scaling)
    if valid is not None:
        numbers = np.where(valid, numbers, numbers[:, valid].mean(1)[:, None, None] if valid.any() else 0.0)
    rows, columns = pair.placement.covered_ms(FRINGE / 2)
    inner = Window(rows.start, columns.start, rows.stop - rows.start, columns.stop - columns.start)
    if min(inner.rows, inner.columns) < 4:
        return None
    seen = seen_of(numbers, pair, model.optics, model.optics, inner)
    spectral = float(np.abs(seen.own - seen.ms).mean() / max(float(seen.ms.mean()), 1e-6))
    structural = []
    for band in numbers:
        local = local_statistics(band, pair.pan[0], structural_window(pair.placement.ratio))
        energy = np.sqrt(local.variance_a * local.variance_b)
        told = energy > 1e-9
        structural.append(1 - float((local.covariance[told] / energy[told]).mean()) if told.any() else 0.0)
    return Seen(window, float(pair.pan.std()), spectral + 0.2 * float(np.mean(structural)))


def roles_of(prepared: PreparedScene) -> Mapping[str, int]:
    """Return the places of the scene's bands by their colours, as far as these are known."""
    return band_roles(prepared.scene.ms.bands, prepared.sensor.identifier)


class Pictures:
    """Makes pictures of places, all with one stretch.

    Args:
        roles: places of the bands by their colours; without red, green and blue, the first bands are shown.
        samples: the MS's numbers on parts of the scene, (B, h, w) each.
    """

    def __init__(self, prepared: PreparedScene, roles: Mapping[str, int], samples: Sequence[Array]) -> None:
        self._prepared = prepared
        bands = len(prepared.scene.ms.bands)
        shown = (RED, GREEN, BLUE)
        places = tuple(roles[role] for role in shown) if set(shown) <= roles.keys() else (0, bands // 2, bands - 1)
        numbers = np.concatenate([sample[list(places)].reshape(3, -1) for sample in samples], 1)
        low, high = np.percentile(scaled(numbers, prepared.model.ms_scaling), STRETCHED, axis=1)
        self._rendering = Rendering((places[0], places[1], places[2]), low, high)

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
