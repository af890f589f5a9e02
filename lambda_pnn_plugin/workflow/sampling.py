"""Which parts of a scene to learn from, and in which numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ..raster.scene import Scene
from ..shared.arrays import Array
from ..shared.problem import Cancelled, IsCancelled, Problem, never
from ..shared.scene_model import Scaling, SceneTile
from ..shared.sensors import Sensor
from ..shared.window import Window, split_evenly

SAMPLE_SIDE = 512
"""PAN pixels that a sample's side measures at most."""
MAX_SAMPLES = 16
MAX_CANDIDATES = 128
"""Tiles from which the samples are chosen, at most: enough to find what a scene is made of, and read in seconds."""
MOSTLY = 0.5
"""Share of valid pixels from which on a part is fit to learn from."""


def candidate_windows(area: Window, most: int = MAX_CANDIDATES) -> list[Window]:
    """Return at most `most` windows of alike size: all of `area`, or spread evenly over it."""
    rows, columns = _spans(area.row, area.rows), _spans(area.column, area.columns)
    windows = [Window(row, column, height, width) for row, height in rows for column, width in columns]
    if len(windows) <= most:
        return windows
    places = spread_grid(len(rows), len(columns), most)
    return [Window(rows[i][0], columns[j][0], rows[i][1], columns[j][1]) for i, j in places]


def _spans(start: int, size: int) -> list[tuple[int, int]]:
    """`size` pixels from `start` on, cut into equal pieces of at most SAMPLE_SIDE: (start, size) each."""
    return split_evenly(start, size, math.ceil(size / SAMPLE_SIDE))


def spread_grid(rows: int, columns: int, most: int) -> list[tuple[int, int]]:
    """Return at most `most` places of a grid, evenly spread over it, row by row.

    They form a grid of the same proportions: the steps of a plain stride would miss whole columns.
    """
    across = min(columns, max(1, round(math.sqrt(most * columns / rows))))
    down = min(rows, max(1, most // across))
    return [(i, j) for i in _spread(rows, down) for j in _spread(columns, min(across, most // down))]


def _spread(count: int, wanted: int) -> list[int]:
    """`wanted` of the numbers 0 … count-1, evenly spread."""
    return [int((i + 0.5) * count / wanted) for i in range(wanted)]


def learning_area(area: Window, scene: Window) -> Window:
    """Return what to learn from for `area`: itself, but not less than one sample where the scene has as much."""
    margin = max(0, SAMPLE_SIDE - min(area.rows, area.columns)) // 2
    return area.grown(margin, within=scene)


def read_candidates(
    scene: Scene, area: Window, most: int = MAX_CANDIDATES, cancelled: IsCancelled = never
) -> list[SceneTile]:
    """Read at most `most` tiles of `area` to choose from, those with few missing pixels if any.

    Otherwise the more complete half of them is returned. Tiles that show nothing, as a frame of zeros, are left out as
    long as others are there.

    Raises:
        Cancelled: `cancelled()` became true.
        Problem: no pixel holds numbers in both images.
    """
    tiles = []
    for window in candidate_windows(area, most):
        if cancelled():
            raise Cancelled
        tiles.append(scene.tile(window))
    tiles = [tile for tile in tiles if tile.pan.min() < tile.pan.max()] or tiles
    if not any(tile.valid_share for tile in tiles):
        raise Problem(
            "There is no pixel at which both “{ms}” and “{pan}” hold data; choose other images, or another extent.",
            ms=scene.ms.title,
            pan=scene.pan.title,
        )
    fuller = [tile for tile in tiles if tile.valid_share >= MOSTLY]
    if fuller:
        return fuller
    tiles.sort(key=lambda tile: -tile.valid_share)
    return tiles[: max(1, len(tiles) // 2)]


def radiometry(sensor: Sensor, tiles: Sequence[SceneTile]) -> tuple[Scaling, Scaling]:
    """Return what brings MS and PAN to 0..1, each in its own unit."""
    ms = [_numbers(tile.ms, tile.ms_valid) for tile in tiles]
    pan = [_numbers(tile.pan, tile.valid) for tile in tiles]
    return _scaling(sensor.bits, ms), _scaling(sensor.bits, pan)


def _numbers(image: Array, valid: Array | None) -> Array:
    return image if valid is None else image[:, valid]


def _scaling(bits: int | None, images: Sequence[Array]) -> Scaling:
    """2^bits if the data look like it, else the next power of two above nearly all of them; 2^8 of bytes.

    Where numbers are negative, the lowest counts as 0, so that means and ratios keep their sense.
    """
    images = [image for image in images if image.size]
    low = min(float(np.percentile(image, 0.01)) for image in images)
    high = max(float(np.percentile(image, 99.99)) for image in images)
    offset = min(low, 0.0)
    peak = high - offset
    if all(image.dtype == np.uint8 for image in images):  # a copy for display: the sensor's bits are gone
        return Scaling(0.0, 256.0)
    if bits is not None and 2.0 ** (bits - 5) < peak <= 2.0**bits:
        return Scaling(offset, 2.0**bits)
    return Scaling(offset, 2.0 ** math.ceil(math.log2(max(peak, 1e-6))))
