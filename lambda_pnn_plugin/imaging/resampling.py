"""Resampling between the MS and the PAN grid as small matrices, one per axis.

Every relation of the grids (any ratio, any phase, another shift for every band) is then two matrix products, exact at
sub-pixel positions.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..shared.arrays import Array
from ..shared.receptive_field import ESTIMATE_TAPS, GAUSSIAN_REACH

TAPS = ESTIMATE_TAPS
"""Number of MS samples from which one value is interpolated, as in one phase of the 23-tap kernel of the literature."""
GROUP, MOST_COLUMNS = 96, 192
"""Largest numbers of rows and of columns of a banded matrix in one product: libraries split sums over more columns."""


@dataclass(frozen=True)
class Banded:
    """A banded matrix (…, n, size), stored in groups of rows.

    Attributes:
        parts: the columns of every group that are not all zero, and their values, (…, rows of the group, such columns).
        size: number of columns of the whole matrix.
    """

    parts: Sequence[tuple[slice, Array]]
    size: int

    @staticmethod
    def build(positions: Array, size: int, reach: float, matrix: Callable[[Array, int], Array]) -> Banded:
        """Build the matrix that `matrix(positions, size)` returns for positions (…, n) on an axis of `size` samples.

        Its weights must depend on differences of positions only, and be zero beyond `reach` from them. Products with it
        are then the same for any part of the axis and of the positions.
        """
        parts = []
        span = float(positions.max() - positions.min())
        groups = max(positions.shape[-1] / GROUP, span / (MOST_COLUMNS - 2 * reach), 1)
        for group in np.array_split(positions, math.ceil(groups), -1):
            first = min(max(math.floor(float(group.min()) - reach), 0), size - 1)
            end = max(min(math.ceil(float(group.max()) + reach) + 1, size), first + 1)
            parts.append((slice(first, end), matrix(group - first, end - first)))
        return Banded(parts, size)

    def astype(self, dtype: np.dtype[Any]) -> Banded:
        """Return the matrix in another precision."""
        return Banded([(seen, weights.astype(dtype, copy=False)) for seen, weights in self.parts], self.size)

    def dense(self) -> Array:
        """Return the whole matrix, (…, n, size)."""
        blank = [(0, 0)] * (self.parts[0][1].ndim - 1)
        widened = [np.pad(weights, [*blank, (seen.start, self.size - seen.stop)]) for seen, weights in self.parts]
        return np.concatenate(widened, -2)

    def down(self, image: Array) -> Array:
        """Multiply the columns of `image` (…, size, m) by the matrix: (…, n, m)."""
        return self._filled(image, image.shape[-1], down=True)

    def across(self, image: Array) -> Array:
        """Multiply the rows of `image` (…, m, size) by the matrix: (…, m, n)."""
        return self._filled(image, image.shape[-2], down=False)

    @property
    def rows(self) -> int:
        """Number of rows of the matrix."""
        return sum(weights.shape[-2] for _, weights in self.parts)

    def _filled(self, image: Array, others: int, down: bool) -> Array:
        """Return the product with the columns, or rows, of `image`, of which there are so many `others`."""
        around = np.broadcast_shapes(self.parts[0][1].shape[:-2], image.shape[:-2])
        shape = (self.rows, others) if down else (others, self.rows)
        found, first = np.empty((*around, *shape), np.result_type(image, self.parts[0][1])), 0
        for seen, weights in self.parts:
            place = slice(first, first + weights.shape[-2])
            if down:
                np.matmul(weights, image[..., seen, :], out=found[..., place, :])
            else:
                np.matmul(image[..., seen], np.swapaxes(weights, -1, -2), out=found[..., place])
            first = place.stop
        return found


def separable(rows: Banded, image: Array, columns: Banded) -> Array:
    """Return rows · image · columnsᵀ for `rows` (…, n, H), `image` (…, H, W) and `columns` (…, m, W): (…, n, m)."""
    rows, columns = rows.astype(image.dtype), columns.astype(image.dtype)
    if rows.rows > rows.size:  # the larger product last, along whole rows
        return rows.down(columns.across(image))
    return columns.across(rows.down(image))


def lagrange_matrix(positions: Array, size: int, taps: int = TAPS) -> Array:
    """Return the interpolation weights (…, n, size) for `positions` (…, n) on samples at 0 … size-1, in float64.

    The interpolant is the polynomial through the `taps` nearest samples (Lagrange). At half-way positions the weights
    are those of the 23-tap filter of Aiazzi et al. (IEEE TGRS 40(10), 2002). Beyond the ends the end sample is
    repeated.
    """
    positions = np.asarray(positions, np.float64)
    nodes = np.arange(taps, dtype=np.float64) - (taps // 2 - 1)
    base = np.floor(positions)
    offset = (positions - base)[..., None, None] - nodes
    diagonal = np.eye(taps, dtype=bool)
    spacing = np.where(diagonal, 1.0, nodes[:, None] - nodes)
    weights = (np.where(diagonal, 1.0, offset) / spacing).prod(-1)
    return _scattered(base[..., None] + nodes, weights, size)


def lagrange_band(positions: Array, size: int, taps: int = TAPS) -> Banded:
    """Return :func:`lagrange_matrix` as a banded matrix, for images much larger than the kernel.

    The last ones are kept: tiles of one size often have the same.
    """
    positions = np.ascontiguousarray(positions, np.float64)
    return _lagrange_band(positions.tobytes(), positions.shape, size, taps)


@functools.lru_cache(maxsize=32)
def _lagrange_band(positions: bytes, shape: tuple[int, ...], size: int, taps: int) -> Banded:
    places = np.frombuffer(positions).reshape(shape)
    return Banded.build(places, size, taps / 2, lambda group, seen: lagrange_matrix(group, seen, taps))


def gaussian_matrix(positions: Array, size: int, sigma: Array) -> Array:
    """Return the weights (…, n, size), rows of sum 1, of Gaussians centred at `positions` (…, n), in float64.

    `sigma`, in samples, broadcasts to `positions`. The Gaussians are cut at GAUSSIAN_REACH standard deviations and at
    the ends of the axis, and renormalised. Every row is computed on the same number of samples around its position, so
    that it does not depend on the length of the axis.
    """
    positions, sigma = np.asarray(positions, np.float64), np.asarray(sigma, np.float64)
    reach = math.ceil(GAUSSIAN_REACH * float(sigma.max())) + 1
    index = np.floor(positions)[..., None] + np.arange(-reach, reach + 1)
    deviation = (index - positions[..., None]) / sigma[..., None]
    outside = (index < 0) | (index >= size) | (np.abs(deviation) > GAUSSIAN_REACH)
    weights = np.where(outside, 0.0, np.exp(-0.5 * deviation**2))
    weights /= np.maximum(weights.sum(-1, keepdims=True), 1e-12)
    return _scattered(index, weights, size)


def gaussian_band(positions: Array, size: int, sigma: Array) -> Banded:
    """Return :func:`gaussian_matrix` as a banded matrix, for images much larger than the kernel."""
    reach = GAUSSIAN_REACH * float(np.max(sigma))
    return Banded.build(positions, size, reach, lambda group, seen: gaussian_matrix(group, seen, sigma))


def _scattered(index: Array, weights: Array, size: int) -> Array:
    """Return the matrix (…, n, size) with `weights` (…, n, k) at columns `index`, or at the ends."""
    matrix = np.zeros((*weights.shape[:-1], size))
    columns = np.clip(index, 0, size - 1).astype(np.intp)
    rows = np.indices(weights.shape[:-1])
    for tap in range(weights.shape[-1]):  # no row has a column twice
        matrix[(*rows, columns[..., tap])] += weights[..., tap]
    return matrix
