"""Missing pixels: zeros that frame an image without being declared so, and numbers in place of what is missing."""

from __future__ import annotations

import numpy as np

from ..shared.arrays import Array

GROWTH = 2
"""Cells by which a collar seen from afar is grown, so that its jagged edge lies within."""
FILL_REACH = 32
"""Pixels within which a missing one is filled from others; a power of two."""


def collar(zero: Array) -> Array:
    """Find where zeros frame an image.

    Args:
        zero: (n, m) of bool, where a thinned-out view of the image is zero in every band.

    Returns:
        (n, m) of bool: the zeros that are connected to the border, and a little around them.
    """
    connected = np.zeros_like(zero)
    connected[[0, -1]], connected[:, [0, -1]] = zero[[0, -1]], zero[:, [0, -1]]
    count = -1
    while count != (count := np.count_nonzero(connected)):
        connected = _grown(connected) & zero
    for _ in range(GROWTH if count else 0):
        connected = _grown(connected)
    return connected


def _grown(mask: Array) -> Array:
    """`mask` and its eight neighbours."""
    padded = np.pad(mask, 1)
    rows: Array = padded[:-2] | padded[1:-1] | padded[2:]
    grown: Array = rows[:, :-2] | rows[:, 1:-1] | rows[:, 2:]
    return grown


def filled(image: Array, valid: Array, typical: Array) -> Array:
    """`image` with the mean of what lies around in place of what is missing, of the nearest surroundings there are.

    A pixel depends on those within FILL_REACH of it alone.

    Args:
        image: (B, h, w); valid: (h, w) of bool.
        typical: (B,) numbers for pixels that lie far from any valid one.
    """
    rest = np.argwhere(~valid)
    result = np.where(valid, image, np.broadcast_to(typical[:, None, None], image.shape).astype(image.dtype))
    counts = _table(valid[None].astype(np.float64))
    sums = _table(np.where(valid, image, 0).astype(np.float64))
    reach = 1
    while reach <= FILL_REACH and len(rest):
        number = _box_sums(counts, rest, reach)[0]
        found = number > 0
        place = (slice(None), *rest[found].T)
        means = _box_sums(sums, rest[found], reach) / number[found]
        result[place] = means.round() if np.issubdtype(image.dtype, np.integer) else means
        rest = rest[~found]
        reach *= 2
    return result


def _table(image: Array) -> Array:
    """Return the sums over all that lies above and left of every pixel corner, (B, h+1, w+1)."""
    return np.pad(image, ((0, 0), (1, 0), (1, 0))).cumsum(1).cumsum(2)


def _box_sums(table: Array, places: Array, reach: int) -> Array:
    """Return the sums over the pixels within `reach` rows and columns of each of `places` (n, 2): (B, n)."""
    top, left = (places - reach).clip(0).T
    bottom, right = (places + reach + 1).clip(max=np.array(table.shape[1:]) - 1).T
    return table[:, bottom, right] - table[:, top, right] - table[:, bottom, left] + table[:, top, left]
