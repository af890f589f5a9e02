"""Judging a sharpened image as it was written, on a lattice that is fixed to the scene."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ..imaging.pair import Pair, scaled
from ..imaging.scores import MS_MARGIN, PAN_MARGIN, QUALITY_BLOCK, Scores, scores_of
from ..raster.grid import Grid, GridRelation
from ..shared.arrays import Array
from ..shared.scene_model import SceneTile
from ..shared.window import Window
from .feedback import Feedback
from .pipeline import read_ahead, side_by_side
from .preparation import PreparedScene
from .sampling import spread_grid

BLOCK_SIDE = 4 * QUALITY_BLOCK
"""MS pixels of the side of a part that is judged at once."""
MAX_BLOCKS = 64
"""Parts that are judged, at most, evenly spread: more would cost time and tell nothing new."""
REACH = 8
"""MS pixels around a part that its blurred pixels may see, shifts included."""


class ScoreBlock(NamedTuple):
    """A part that is judged at once.

    Attributes:
        ms: the MS pixels, of the scene's grid, that are compared at MS resolution.
        pan: the PAN pixels, of the scene's grid, whose neighbourhoods are compared with PAN.
        outer: the PAN pixels, of the scene's grid, that it takes to judge them.
    """

    ms: Window
    pan: Window
    outer: Window


class _Span(NamedTuple):
    """One axis of a part: first pixel and number of pixels on either grid."""

    ms: tuple[int, int]
    pan: tuple[int, int]


def score(prepared: PreparedScene, area: Window, read: Callable[[Window], Array], feedback: Feedback) -> Scores:
    """Judge a sharpened image.

    Args:
        area: the PAN pixels that it covers.
        read: gives the image (B, rows, columns) in a window of the scene's PAN pixels.

    Raises:
        Problem: the image or the scene cannot be read.
        Cancelled: the user ended the job.
    """
    scene, model = prepared.scene, prepared.model
    side, blocks = score_blocks(scene.relation, scene.ms.grid, area)

    def scored(block: ScoreBlock, tile: SceneTile, image: Array) -> Scores:
        ms_tile = Window(*tile.ms_corner, *tile.ms.shape[1:])
        inner = block.ms.seen_from(ms_tile), block.pan.seen_from(block.outer)
        pair, optics = Pair.of(tile, model), (prepared.catalogue, model.optics)
        return scores_of(scaled(image, model.ms_scaling), pair, *optics, *inner, side)

    def work() -> Iterator[Callable[[], Scores]]:
        # The image is read on this thread, the scene on another: each file has one reader.
        for block, tile in read_ahead(blocks, lambda block: scene.tile(block.outer)):
            yield functools.partial(scored, block, tile, read(block.outer))

    total = Scores.none(len(scene.ms.bands))
    for number, part in enumerate(side_by_side(work(), feedback.cancelled), 1):
        total += part
        feedback.progress(number / len(blocks))
    return total


def score_blocks(relation: GridRelation, ms_grid: Grid, area: Window) -> tuple[int, list[ScoreBlock]]:
    """Return the side of a block of Q2^n in MS pixels, and the parts to judge, all or as many as are enough.

    The lattice starts with the first MS pixel that lies MS_MARGIN inside the area, whatever tiles the image was
    written in.
    """
    starts, sizes = (area.row, area.column), (area.rows, area.columns)
    inside = [
        _ms_inside(relation.ratio[axis], relation.origin[axis] - starts[axis], sizes[axis], length)
        for axis, length in enumerate((ms_grid.rows, ms_grid.columns))
    ]
    quality_side = max(1, min(QUALITY_BLOCK, *(count for _, count in inside)))
    side = BLOCK_SIDE // quality_side * quality_side
    rows, columns = (
        _spans(inside[axis], side, relation.ratio[axis], relation.origin[axis], (starts[axis], sizes[axis]))
        for axis in (0, 1)
    )
    chosen = [(i, j) for i in range(len(rows)) for j in range(len(columns))]
    if len(chosen) > MAX_BLOCKS:
        chosen = spread_grid(len(rows), len(columns), MAX_BLOCKS)
    margin = [math.ceil(REACH * ratio) for ratio in relation.ratio]
    return quality_side, [_block(rows[i], columns[j], margin, area) for i, j in chosen]


def _ms_inside(ratio: float, origin: float, pan_size: int, ms_size: int) -> tuple[int, int]:
    """Return first and number of the MS pixels of an axis whose centres lie MS_MARGIN MS pixels inside the area."""
    margin = MS_MARGIN * ratio
    centres = (ratio * (index + 0.5) - 0.5 + origin for index in range(ms_size))
    inside = [index for index, centre in enumerate(centres) if margin < centre < pan_size - 1 - margin]
    return (inside[0], len(inside)) if inside else (0, 0)


def _spans(inside: tuple[int, int], side: int, ratio: float, origin: float, pan: tuple[int, int]) -> Sequence[_Span]:
    """Cut an axis into parts of `side` MS pixels; the PAN pixels between the image's margins go to the nearest part."""
    first, count = inside
    ms_edges = [*range(first, first + count, side), first + count] if count else [first, first]
    low, high = pan[0] + PAN_MARGIN, pan[0] + pan[1] - PAN_MARGIN
    within = (min(max(round(origin + ratio * edge), low), max(high, low)) for edge in ms_edges[1:-1])
    pan_edges = [low, *within, max(high, low)]
    return [
        _Span((ms_start, ms_end - ms_start), (start, end - start))
        for ms_start, ms_end, start, end in zip(ms_edges, ms_edges[1:], pan_edges, pan_edges[1:])
    ]


def _block(rows: _Span, columns: _Span, margin: Sequence[int], area: Window) -> ScoreBlock:
    pan = Window(rows.pan[0], columns.pan[0], rows.pan[1], columns.pan[1])
    ms = Window(rows.ms[0], columns.ms[0], rows.ms[1], columns.ms[1])
    wider = Window(pan.row - margin[0], pan.column - margin[1], pan.rows + 2 * margin[0], pan.columns + 2 * margin[1])
    return ScoreBlock(ms, pan, wider.overlap(area))
