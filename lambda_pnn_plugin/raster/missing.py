"""Missing pixels: zeros that mean nothing without being declared so, and numbers in place of what is missing."""

from __future__ import annotations

import enum
from collections.abc import Sequence

import numpy as np

from ..shared.arrays import Array

FILL_REACH = 32
"""Pixels within which a missing one is filled from others; a power of two."""

FRAME_SHARE = 0.02
"""Share of one of the image's edges that must be zero for a frame of zeros."""
APART, LEAST_APART = 0.05, 3
"""Share of the median within which no numbers lie if zeros lie apart from them, and whole numbers at least."""
FEW, FEW_BY_ZEROS = 0.001, 0.05
"""Numbers within, as a share of all numbers and of the zeros, that count as none: of pixels resampled at the edge."""
AREA_SIDE = 17
"""Pixels of the side of a square of zeros that is an area; what lies beyond the image counts as zero."""
AREA_REACH = AREA_SIDE - 1 + 8
"""Pixels around a zero on which it depends whether it belongs to an area: the square's, and those by which it grows."""


class Zeros(enum.Enum):
    """What zeros in all bands at once mean in an image that declares nothing as missing."""

    NUMBERS = "numbers"
    AREAS_MISSING = "areas missing"
    """They are missing where they fill areas: dark pixels are zero, too."""
    MISSING = "missing"
    """They are missing wherever they lie: no number comes near them."""


def meaning_of_zeros(numbers: Array, edges: Sequence[Array]) -> Zeros:
    """Return what zeros in all bands mean.

    Args:
        numbers: (B, n), from all over the image.
        edges: (B, k) each, of the image's four edges.
    """
    framed = max(float((edge == 0).all(0).mean()) for edge in edges) >= FRAME_SHARE
    brightest = np.abs(np.concatenate([numbers, *edges], axis=1).astype(np.float64)).max(0)
    present = brightest[brightest > 0]
    if len(present) == len(brightest):
        return Zeros.NUMBERS
    if len(present):
        gap = max(LEAST_APART if np.issubdtype(numbers.dtype, np.integer) else 0, APART * np.median(present))
        near, zeros = np.count_nonzero(present <= gap), len(brightest) - len(present)
        if near <= min(FEW * len(present), FEW_BY_ZEROS * zeros):
            return Zeros.MISSING
    return Zeros.AREAS_MISSING if framed else Zeros.NUMBERS


def areas(zero: Array) -> Array:
    """Return where zeros fill areas: squares of AREA_SIDE, and the rest of their surroundings.

    Args:
        zero: (n, m) of bool. Its own border counts as the image's: so a window needs AREA_REACH around it.
    """
    framed = np.pad(zero, AREA_SIDE, constant_values=True)
    corners = _over_squares(framed, np.logical_and, forward=True)  # of squares that are zero all over
    found = _over_squares(corners, np.logical_or, forward=False)[AREA_SIDE:-AREA_SIDE, AREA_SIDE:-AREA_SIDE]
    found &= zero
    for _ in range(AREA_REACH - AREA_SIDE + 1):  # what tapers between squares
        padded = np.pad(found, 1)
        rows = padded[:-2] | padded[1:-1] | padded[2:]
        found = (rows[:, :-2] | rows[:, 1:-1] | rows[:, 2:]) & zero
    return found


def _over_squares(mask: Array, combine: np.ufunc, forward: bool) -> Array:
    """Combine every pixel of `mask` with those of the square of AREA_SIDE that begins, or ends, with it."""
    for axis in (0, 1):
        mask, done = np.moveaxis(mask, axis, 0), 1
        while done < AREA_SIDE:
            step = min(done, AREA_SIDE - done)
            outside = np.zeros((step, *mask.shape[1:]), bool)
            mask = combine(mask, np.concatenate([mask[step:], outside] if forward else [outside, mask[:-step]]))
            done += step
        mask = np.moveaxis(mask, 0, axis)
    return mask


def filled(image: Array, valid: Array, typical: Array) -> Array:
    """`image` with the mean of what lies around in place of what is missing, of the nearest surroundings there are.

    A pixel depends on those within FILL_REACH of it alone, to the last bit: they are added in the same order wherever
    `image` begins.

    Args:
        image: (B, h, w); valid: (B, h, w) of bool.
        typical: (B,) numbers for pixels that lie far from any valid one.
    """
    result = np.where(valid, image, np.broadcast_to(typical[:, None, None], image.shape).astype(image.dtype))
    for band in np.flatnonzero(~valid.all((1, 2))):
        around = _surroundings(~valid[band])
        result[band][around] = _filled_band(result[band][around], valid[band][around])
    return result


def _surroundings(missing: Array) -> tuple[slice, slice]:
    """Return the rows and columns within FILL_REACH of missing pixels."""
    rows, columns = (np.flatnonzero(missing.any(axis)) for axis in (1, 0))
    first, last = (slice(max(0, found[0] - FILL_REACH), found[-1] + FILL_REACH + 1) for found in (rows, columns))
    return first, last


def _filled_band(band: Array, valid: Array) -> Array:
    present, rest = np.where(valid, band, 0).astype(np.float64), ~valid
    reach = 1
    while reach <= FILL_REACH and rest.any():
        count = _box_sums(valid.astype(np.float64), reach)
        found = rest & (count > 0)
        means = _box_sums(present, reach)[found] / count[found]
        band[found] = means.round() if np.issubdtype(band.dtype, np.integer) else means
        rest &= ~found
        reach *= 2
    return band


def _box_sums(image: Array, reach: int) -> Array:
    """Return the sums over the pixels within `reach`, a power of two, rows and columns of each: like `image` (h, w).

    They are added up in pairs, pairs of pairs and so on, counted from the pixel.
    """
    for axis in (0, 1):
        image = np.moveaxis(image, axis, 0)
        padded = np.pad(image, ((reach, reach), (0, 0)))
        sums, length = padded, 1
        while length < 2 * reach:
            sums, length = sums[:-length] + sums[length:], 2 * length
        image = np.moveaxis(sums[: len(image)] + padded[2 * reach :], 0, axis)
    return image


def with_nodata(image: Array, valid: Array | np.bool_, nodata: float) -> Array:
    """`image` with `nodata` where not `valid`; a valid number that happens to be `nodata` moves to the next one."""
    with np.errstate(over="ignore"):
        missing = np.asarray(nodata).astype(image.dtype)
    if np.issubdtype(image.dtype, np.integer):
        beside = missing - 1 if missing == np.iinfo(image.dtype).max else missing + 1
    else:
        beside = np.nextafter(missing, image.dtype.type(np.inf))
    return np.where(valid, np.where(image == missing, beside, image), missing).astype(image.dtype)
