"""Pixels from all over an image, by which is decided what its numbers mean."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ..shared.arrays import Array
from ..shared.window import Window
from .files import Band
from .reading import Reader

PLACES = 8
"""Places in each direction of an image at which pixels are looked at."""
SIDE = 32
"""Pixels of the side of what is looked at in each place."""
EDGE_PIXELS = 256
"""Pixels of each edge that are looked at."""


def sample_windows(reader: Reader, band: Any) -> list[Window]:
    """Return windows spread evenly over the image, all of it if it is small.

    They are read at full resolution, since overviews mix numbers, and start with blocks of the file: so few are read.
    """
    (rows, columns), (block_columns, block_rows) = reader.size, band.GetBlockSize()
    down = list(_spread(rows, block_rows))
    across = list(_spread(columns, block_columns))
    return [Window(row, column, height, width) for row, height in down for column, width in across]


def _spread(length: int, block: int) -> Iterator[tuple[int, int]]:
    """Yield first places and lengths of parts of an axis, each within as few blocks as it can be."""
    if length <= PLACES * SIDE:
        yield 0, length
        return
    for number in range(PLACES):
        start = round((length - SIDE) * number / (PLACES - 1))
        beyond = start % block + SIDE - max(block, SIDE)
        yield max(0, start - max(0, beyond)), SIDE


def sampled(reader: Reader, bands: Sequence[Band], dtype: np.dtype[Any]) -> Array:
    """Return the numbers of `bands` at pixels from all over the image, (bands, n) of `dtype`.

    Raises:
        Problem: the file cannot be read.
    """
    return joined([reader.image(bands, dtype, window) for window in sample_windows(reader, reader.band(bands[0]))])


def joined(parts: Sequence[Array]) -> Array:
    """Return the pixels of several images (bands, rows, columns) one after the other, (bands, n)."""
    return np.concatenate([part.reshape(len(part), -1) for part in parts], axis=1)


def edges(reader: Reader, bands: Sequence[Band], dtype: np.dtype[Any]) -> list[Array]:
    """Return numbers along the top, the bottom, the left, and the right edge of the image, (bands, n) of `dtype`.

    Raises:
        Problem: the file cannot be read.
    """
    rows, columns = reader.size
    whole_rows = [
        reader.image(bands, dtype, Window(row, 0, 1, columns))[:, 0, _steps(columns)] for row in (0, rows - 1)
    ]
    columns_by_pixels = [
        np.concatenate([reader.image(bands, dtype, Window(row, column, 1, 1))[:, :, 0] for row in _steps(rows)], 1)
        for column in (0, columns - 1)
    ]
    return whole_rows + columns_by_pixels


def _steps(length: int) -> list[int]:
    count = min(length, EDGE_PIXELS)
    return [math.floor((number + 0.5) * length / count) for number in range(count)]
