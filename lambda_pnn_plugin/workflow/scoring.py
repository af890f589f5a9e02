"""Judging a sharpened image as it was written, on a lattice that is fixed to the scene."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, Optional, TypeVar

import numpy as np

from ..imaging.pair import Pair, scaled
from ..imaging.scores import MS_MARGIN, PAN_MARGIN, QUALITY_BLOCK, Scores, scores_of, seen_of
from ..raster.grid import Grid, GridRelation
from ..shared.arrays import Array
from ..shared.scene_model import SceneModel, SceneTile
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
PAN_REACH = 32
"""PAN pixels around a part that neighbourhoods may reach."""
T = TypeVar("T")


class ScoreBlock(NamedTuple):
    """A part that is judged at once; all windows are of the scene's grids.

    Attributes:
        ms: the MS pixels that are compared at MS resolution.
        pan: the PAN pixels whose neighbourhoods are compared with PAN.
        cell: the PAN pixels that belong to the part, those at the image's border included.
        outer: the PAN pixels that it takes to judge them.
    """

    ms: Window
    pan: Window
    cell: Window
    outer: Window


class Part(NamedTuple):
    """A block's numbers; all windows are seen from them.

    Attributes:
        pair: MS and PAN around the block.
        image: (B, H, W) float64 in 0..1, the image at the pair's PAN pixels.
        valid: (H, W) of bool, where all three hold numbers; None if everywhere.
        ms, pan, cell: as in :class:`ScoreBlock`.
        side: of a block of Q2^n, in MS pixels.
    """

    pair: Pair
    image: Array
    valid: Array | None
    ms: Window
    pan: Window
    cell: Window
    side: int


Read = Callable[[Window], tuple[Array, Optional[Array]]]
"""What gives an image (B, rows, columns) in a window of the scene's PAN pixels, and where it holds numbers."""
OfTile = Callable[[SceneTile], Array]
"""What makes an image (B, rows, columns) of a tile, at its PAN pixels, in the MS's unit."""


class _Span(NamedTuple):
    """One axis of a part: first pixel and number of pixels of MS, PAN and cell, as in :class:`ScoreBlock`."""

    ms: tuple[int, int]
    pan: tuple[int, int]
    cell: tuple[int, int]


def score(prepared: PreparedScene, area: Window, read: Read, feedback: Feedback) -> Scores:
    """Judge a sharpened image by as many parts as tell enough.

    Args:
        area: the PAN pixels that it covers.

    Raises:
        Problem: the image or the scene cannot be read.
        Cancelled: the user ended the job.
    """
    optics = prepared.catalogue, prepared.model.optics

    def judge(part: Part) -> Scores:
        return scores_of(part.image, part.pair, seen_of(part.image, part.pair, *optics, part.ms), part.pan, part.side)

    total = Scores.none(len(prepared.scene.ms.bands))
    for found in judged(prepared, area, read, judge, feedback):
        total += found
    return total


def judged(
    prepared: PreparedScene,
    area: Window,
    read: Read | None,
    judge: Callable[[Part], T],
    feedback: Feedback,
    most: int = MAX_BLOCKS,
    of_tile: OfTile | None = None,
) -> Iterator[T]:
    """Yield what `judge` finds on the parts of a sharpened image, several side by side.

    Args:
        area: the PAN pixels that it covers.
        most: parts at most.
        of_tile: makes the image of the pair's own tile, where `read` is None.

    Raises:
        Problem: the image or the scene cannot be read.
        Cancelled: the user ended the job.
    """
    scene = prepared.scene
    side, blocks = score_blocks(scene.relation, scene.ms.grid, area, most)

    def work() -> Iterator[Callable[[], T]]:
        # The image is read on this thread, the scene on another: each file has one reader.
        for block, tile in read_ahead(blocks, lambda block: scene.tile(block.outer)):
            image, valid = read(block.outer) if read else (None, None)
            yield functools.partial(worked_out, block, tile, image, valid)

    def worked_out(block: ScoreBlock, tile: SceneTile, image: Array | None, valid: Array | None) -> T:
        numbers = of_tile(tile) if of_tile else image
        assert numbers is not None
        return judge(_part(prepared.model, block, tile, numbers, valid, side))

    for number, found in enumerate(side_by_side(work(), feedback.cancelled), 1):
        yield found
        feedback.progress(number / len(blocks))


def _part(model: SceneModel, block: ScoreBlock, tile: SceneTile, image: Array, valid: Array | None, side: int) -> Part:
    tile = without(tile, valid)
    ms = block.ms.seen_from(Window(*tile.ms_corner, *tile.ms.shape[1:]))
    pan, cell = (window.seen_from(block.outer) for window in (block.pan, block.cell))
    return Part(Pair.of(tile, model), scaled(image, model.ms_scaling), tile.valid, ms, pan, cell, side)


def without(tile: SceneTile, valid: Array | None) -> SceneTile:
    """Return the tile as if PAN missed pixels where not `valid`, (H, W) of bool, too."""
    if valid is None or valid.all():
        return tile
    ms_valid = np.ones(tile.ms.shape[1:], bool) if tile.ms_valid is None else tile.ms_valid
    return replace(tile, ms_valid=ms_valid, valid=valid if tile.valid is None else valid & tile.valid)


def score_blocks(
    relation: GridRelation, ms_grid: Grid, area: Window, most: int = MAX_BLOCKS
) -> tuple[int, list[ScoreBlock]]:
    """Return the side of a block of Q2^n in MS pixels, and the parts to judge: all, or `most` evenly spread.

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
    if len(chosen) > most:
        chosen = spread_grid(len(rows), len(columns), most)
    margin = [max(math.ceil(REACH * ratio), PAN_REACH) for ratio in relation.ratio]
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
    cell_edges = [pan[0], *pan_edges[1:-1], pan[0] + pan[1]]
    lengths = (
        [(start, end - start) for start, end in zip(edges, edges[1:])] for edges in (ms_edges, pan_edges, cell_edges)
    )
    return [_Span(*spans) for spans in zip(*lengths)]


def _block(rows: _Span, columns: _Span, margin: Sequence[int], area: Window) -> ScoreBlock:
    pan = Window(rows.pan[0], columns.pan[0], rows.pan[1], columns.pan[1])
    ms = Window(rows.ms[0], columns.ms[0], rows.ms[1], columns.ms[1])
    wider = Window(pan.row - margin[0], pan.column - margin[1], pan.rows + 2 * margin[0], pan.columns + 2 * margin[1])
    cell = Window(rows.cell[0], columns.cell[0], rows.cell[1], columns.cell[1])
    return ScoreBlock(ms, pan, cell, wider.overlap(area))
