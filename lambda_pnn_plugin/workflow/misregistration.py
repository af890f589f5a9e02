"""How an MS lies on PAN: of the whole scene, band by band, and as a field over it."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np

from ..imaging.location import most_alike
from ..imaging.pair import Pair
from ..imaging.registration import MIN_CORRELATION, REACH, Registration, measured_shift, register, weighted_median
from ..raster.scene import Scene
from ..shared.problem import Problem
from ..shared.receptive_field import GAUSSIAN_REACH
from ..shared.scene_model import SceneModel, SceneTile, mtf_sigma
from ..shared.translation import tr
from ..shared.window import Window
from .feedback import Feedback, Stage
from .images import Images, open_images
from .pipeline import each_of, read_ahead, side_by_side
from .preparation import registration_lines
from .sampling import MAX_SAMPLES

PART = 32
"""MS pixels of the side of the parts in which the field is measured: enough detail to tell a tenth of a pixel."""
MOST_NODES = 64
"""Places of the field along an axis, at most, unless their distance is told."""
ROUNDS = 3
"""Times that the search is centred anew on what was found, from coarse to fine."""
SURE, LIKELY = 0.6, 0.4
"""Confidence from which on a measurement is called sure, and likely."""


class Node(NamedTuple):
    """A place of the field.

    Attributes:
        row, column: PAN pixels, from the outer corner.
        rows, columns: PAN pixels by which the MS lies further down and right there than its grid says; NaN if unknown.
        correlation: of the best band with PAN there, in -1..1.
    """

    row: float
    column: float
    rows: float
    columns: float
    correlation: float


@dataclass(frozen=True)
class Misregistration:
    """How an MS lies on PAN.

    Attributes:
        scene: the pair.
        bands: labels of the bands.
        registration: of the whole scene; its shifts are what is certain, its measurements what is seen.
        nodes: the field, row by row.
        confidence: mean correlation of the places that tell anything, the others counted as 0, in 0..1.
        notes: what went in, and what was assumed, in sentences.
        seconds: of work.
    """

    scene: Scene
    bands: tuple[str, ...]
    registration: Registration
    nodes: tuple[Node, ...]
    confidence: float
    notes: tuple[str, ...]
    seconds: float

    @property
    def shift(self) -> tuple[float, float]:
        """(rows, columns) in PAN pixels: the median of the bands' measurements; NaN if nothing could be measured."""
        if np.isnan(self.registration.measured).all():
            return float("nan"), float("nan")
        rows, columns = np.nanmedian(self.registration.measured, 0)
        return float(rows), float(columns)

    @property
    def uncertainty(self) -> float:
        """Standard error of the shift, in PAN pixels, the larger of both directions; NaN if nothing was measured."""
        errors = self.registration.uncertainty
        return float("nan") if np.isnan(errors).all() else float(np.nanmedian(errors, 0).max())

    @property
    def spread(self) -> float:
        """How far places lie from the median shift, in PAN pixels: what 90 % of them stay below; NaN if unknown."""
        told = [node for node in self.nodes if np.isfinite(node.rows)]
        if not told:
            return float("nan")
        places = np.array([(node.rows, node.columns) for node in told])
        return float(np.percentile(np.hypot(*(places - np.median(places, 0)).T), 90))

    @property
    def verdict(self) -> str:
        """How sure the measurement is, in a sentence."""
        if self.confidence >= SURE:
            return tr("Sure: the images show the same detail (confidence {c:.2f}).", c=self.confidence)
        if self.confidence >= LIKELY:
            return tr("Likely: most of the images' detail is alike (confidence {c:.2f}).", c=self.confidence)
        return tr(
            "Not sure: the images show too little detail, or different detail (confidence {c:.2f}); do not rely on it.",
            c=self.confidence,
        )

    def as_json(self) -> dict[str, Any]:
        """Return all of it as numbers and texts; what is unknown is None."""
        found = self.registration
        bands = [
            {
                "name": name,
                "rows": _known(measured[0]),
                "columns": _known(measured[1]),
                "error_rows": _known(error[0]),
                "error_columns": _known(error[1]),
                "corrected_rows": _known(shift[0]),
                "corrected_columns": _known(shift[1]),
                "correlation": _known(correlation),
            }
            for name, measured, error, shift, correlation in zip(
                self.bands, found.measured, found.uncertainty, found.shifts, found.correlation
            )
        ]
        return {
            "unit": "PAN pixels, further down and right",
            "rows": _known(self.shift[0]),
            "columns": _known(self.shift[1]),
            "uncertainty": _known(self.uncertainty),
            "spread": _known(self.spread),
            "confidence": _known(self.confidence),
            "verdict": self.verdict,
            "bands": bands,
            "field": [{name: _known(value) for name, value in node._asdict().items()} for node in self.nodes],
            "notes": list(self.notes),
            "seconds": self.seconds,
        }


def _known(value: float) -> float | None:
    return round(float(value), 4) if np.isfinite(value) else None


def measure_registration(job: Images, step: int, feedback: Feedback) -> Misregistration:
    """Measure how the MS lies on PAN.

    Args:
        step: MS pixels between the places of the field; 0: at most MOST_NODES along each axis.

    Raises:
        Problem: it cannot be measured; says why and what to do.
        Cancelled: the user ended it.
    """
    started = time.monotonic()
    opened = open_images(job)
    notes = (opened.images, *opened.assumptions)
    for line in notes:
        feedback.log(line)
    tiles, model = opened.parts(min(MAX_SAMPLES, opened.memory.candidates), feedback.cancelled)
    scene, offset, left = _coarse_to_fine(opened.scene, tiles, model, feedback)
    registration = left.moved(offset)
    for line in registration_lines(scene.ms.bands, registration):
        feedback.log(line)
    feedback.progress(0.3)
    area, model = opened.of(scene).area, replace(model, shifts=left.measured_or_zero)
    nodes = _field(scene, area, offset, model, step, Stage(feedback, 0.3, 1.0))
    told = [node.correlation if node.correlation >= MIN_CORRELATION else 0.0 for node in nodes]
    return Misregistration(
        opened.scene,
        tuple(band.label for band in scene.ms.bands),
        registration,
        tuple(nodes),
        float(np.mean(told)) if told else 0.0,
        notes,
        time.monotonic() - started,
    )


def _coarse_to_fine(
    scene: Scene, tiles: Sequence[SceneTile], model: SceneModel, feedback: Feedback
) -> tuple[Scene, tuple[float, float], Registration]:
    """Return the scene with its MS moved near to where it lies, by how much, and the registration left then."""
    each, offset = each_of(feedback.cancelled), (0.0, 0.0)
    moved, there = scene, list(tiles)
    found = most_alike([Pair.of(tile, model) for tile in tiles], model.optics, each)
    step = found.offset if found.correlation >= MIN_CORRELATION else (0.0, 0.0)
    for _ in range(ROUNDS):
        if any(step) and (nearer := _nearer(moved, step, tiles)):
            moved, there = nearer
            offset = (offset[0] + step[0], offset[1] + step[1])
        registration = register([Pair.of(tile, model) for tile in there], model.optics, each)
        ratio = scene.relation.ratio
        common = np.median(registration.measured_or_zero, 0)
        whole = [ratio[axis] * round(float(common[axis]) / ratio[axis]) for axis in (0, 1)]
        step = (whole[0], whole[1])
        if not any(step):
            break
    return moved, offset, registration


def _nearer(
    scene: Scene, step: tuple[float, float], tiles: Sequence[SceneTile]
) -> tuple[Scene, list[SceneTile]] | None:
    """Return the scene moved on, and its tiles as far as it still covers them; None if too little is left in common."""
    try:
        moved = scene.moved(*step)
    except Problem:
        return None
    windows = (Window(*tile.pan_corner, *tile.pan.shape[1:]).overlap(moved.window) for tile in tiles)
    there = [moved.tile(window) for window in windows if min(window.rows, window.columns) > 0]
    return (moved, there) if there else None


def _field(
    scene: Scene, area: Window, offset: tuple[float, float], model: SceneModel, step: int, feedback: Feedback
) -> list[Node]:
    """Return the field, measured around the shifts of the model, at regular places of an area of PAN pixels."""
    relation, ratio = scene.relation, scene.relation.ratio
    grid, window = scene.ms.grid, scene.window
    first, sizes = [], []
    for axis, length in enumerate((grid.rows, grid.columns)):
        low = (area[axis] - relation.origin[axis]) / ratio[axis] + REACH + 1
        high = (area[axis] + area[2 + axis] - relation.origin[axis]) / ratio[axis] - REACH - 1
        first.append(max(0, int(np.ceil(low))))
        sizes.append(max(0, min(length, int(high)) - first[axis]))
    part = min(PART, *sizes)
    if part < PART // 2:
        return []
    apart = step or max(PART, int(np.ceil(max(sizes) / MOST_NODES)))
    starts = [_starts(first[axis], sizes[axis], part, apart) for axis in (0, 1)]
    places = [(row, column) for row in starts[0] for column in starts[1]]
    margin = int(np.ceil(REACH * max(ratio) + GAUSSIAN_REACH * mtf_sigma(model.optics.pan_gain, max(ratio)) + 8))

    def outer(place: tuple[int, int]) -> Window:
        corner = [relation.origin[axis] + ratio[axis] * place[axis] for axis in (0, 1)]
        size = [int(np.ceil(ratio[axis] * part)) for axis in (0, 1)]
        return Window(int(corner[0]), int(corner[1]), *size).grown(margin, within=window)

    def work() -> Iterator[Callable[[], Node]]:
        for place, tile in read_ahead(places, lambda place: scene.tile(outer(place))):
            yield functools.partial(_node, tile, model, place, part, offset)

    nodes = []
    for node in side_by_side(work(), feedback.cancelled):
        nodes.append(node)
        feedback.progress(len(nodes) / len(places))
    return nodes


def _starts(first: int, size: int, part: int, apart: int) -> list[int]:
    """Return the first pixels of parts, `apart` from each other, in the middle of an axis."""
    count = max(1, (size - part) // apart + 1)
    margin = (size - part - (count - 1) * apart) // 2
    return [first + margin + number * apart for number in range(count)]


def _node(tile: SceneTile, model: SceneModel, place: tuple[int, int], part: int, offset: tuple[float, float]) -> Node:
    """Return what a part of the scene shows: the shift that most bands agree on."""
    shifts, optics = model.shifts, model.optics
    slices = tuple(
        slice(place[axis] - tile.ms_corner[axis], place[axis] - tile.ms_corner[axis] + part) for axis in (0, 1)
    )
    pair = Pair.of(tile, replace(model, shifts=np.zeros_like(shifts)))
    middle = [tile.origin[axis] - offset[axis] + tile.ratio[axis] * (place[axis] + part / 2) for axis in (0, 1)]
    if pair.ms_valid is not None and pair.trusted(optics)[slices].mean() < 0.9:
        return Node(middle[0], middle[1], float("nan"), float("nan"), 0.0)
    found, correlation = measured_shift(pair, (slices[0], slices[1]), optics)
    own = found - shifts + np.median(shifts, 0)  # bands may lie apart; the field is of all together
    told = (correlation >= MIN_CORRELATION) & np.isfinite(found).all(1)
    if not told.any():
        return Node(middle[0], middle[1], float("nan"), float("nan"), float(correlation.max()))
    rows, columns = (weighted_median(own[told, axis], correlation[told] ** 2) + offset[axis] for axis in (0, 1))
    return Node(middle[0], middle[1], rows, columns, float(correlation[told].max()))
