"""Which parts of a scene to learn from, and in which numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from ..problem import Cancelled
from ..raster.scene import Scene, SceneTile
from ..sensors import Sensor
from ..window import Window

SAMPLE_SIDE = 512
"""PAN pixels that a sample's side measures at most."""
MAX_SAMPLES = 16
MAX_CANDIDATES = 128
"""Of which the samples are chosen: enough to find what a scene is made of, and read in seconds."""
SCORED_TILES = 16
"""Of the tiles written, at most: more would cost time and tell nothing new."""
LEAST_SIDE = 64
"""PAN pixels of a tile's sides that are enough to judge it by."""


def candidate_windows(area: Window) -> list[Window]:
    """At most :data:`MAX_CANDIDATES` windows of alike size: all of `area` if that is enough, else spread evenly."""
    rows, columns = _spans(area.row, area.rows), _spans(area.column, area.columns)
    windows = [Window(row, column, height, width) for row, height in rows for column, width in columns]
    if len(windows) <= MAX_CANDIDATES:
        return windows
    places = spread_grid(len(rows), len(columns), MAX_CANDIDATES)
    return [Window(rows[i][0], columns[j][0], rows[i][1], columns[j][1]) for i, j in places]


def _spans(start: int, size: int) -> list[tuple[int, int]]:
    """`size` pixels from `start` on, cut into equal pieces of at most SAMPLE_SIDE: (start, size) each."""
    pieces = math.ceil(size / SAMPLE_SIDE)
    edges = [start + size * i // pieces for i in range(pieces + 1)]
    return [(low, high - low) for low, high in zip(edges, edges[1:])]


def spread_grid(rows: int, columns: int, most: int) -> list[tuple[int, int]]:
    """At most `most` places of a grid, evenly spread over it, row by row.

    They form a grid of the same proportions: the steps of a plain stride would miss whole columns.
    """
    across = min(columns, max(1, round(math.sqrt(most * columns / rows))))
    down = min(rows, max(1, most // across))
    return [(i, j) for i in _spread(rows, down) for j in _spread(columns, min(across, most // down))]


def _spread(count: int, wanted: int) -> list[int]:
    """`wanted` of the numbers 0 … count-1, evenly spread."""
    return [int((i + 0.5) * count / wanted) for i in range(wanted)]


def scored_windows(windows: Sequence[Window]) -> set[Window]:
    """Those of the windows, a grid of cells, to judge the result by: evenly spread, and none of them too thin."""

    def starts(place: int, size: int) -> list[int]:
        thick = {window[place] for window in windows if window[size] >= LEAST_SIDE}
        return sorted(thick or {window[place] for window in windows})

    rows, columns = starts(0, 2), starts(1, 3)
    chosen = {(rows[i], columns[j]) for i, j in spread_grid(len(rows), len(columns), SCORED_TILES)}
    return {window for window in windows if (window.row, window.column) in chosen}


def read_candidates(scene: Scene, cancelled: Callable[[], bool] = lambda: False) -> list[SceneTile]:
    """Tiles to choose from: those without missing pixels where there are any, else the most complete half.

    Tiles that show nothing, as a frame of zeros, are left out as long as others are there.

    Raises:
        Cancelled: `cancelled()` became true.
    """
    tiles = []
    for window in candidate_windows(scene.window):
        if cancelled():
            raise Cancelled
        tiles.append(scene.tile(window))
    tiles = [tile for tile in tiles if tile.pan.min() < tile.pan.max()] or tiles
    whole = [tile for tile in tiles if tile.valid.all()]
    if whole:
        return whole
    tiles.sort(key=lambda tile: -tile.valid.mean())
    return tiles[: max(1, len(tiles) // 2)]


def scales(sensor: Sensor, tiles: Sequence[SceneTile]) -> tuple[float, float]:
    """Numbers that MS and PAN are divided by to lie in 0..1."""
    return _scale(sensor.bits, [tile.ms for tile in tiles]), _scale(sensor.bits, [tile.pan for tile in tiles])


def _scale(bits: int | None, images: Sequence[np.ndarray]) -> float:
    """2^bits if the data look like it, else the next power of two above nearly all of them."""
    peak = max(float(np.percentile(image, 99.99)) for image in images)
    if bits is not None and 2.0 ** (bits - 5) < peak <= 2.0**bits:
        return 2.0**bits
    return 2.0 ** math.ceil(math.log2(max(peak, 1e-6)))
