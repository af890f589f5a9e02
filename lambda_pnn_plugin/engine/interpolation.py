"""Resampling between the MS and the PAN grid as small matrices, one per axis.

Every relation of the grids (any ratio, any phase, another shift for every band) is then two matrix products, exact at
sub-pixel positions, differentiable, and fast on every device.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from ..shared.receptive_field import ESTIMATE_TAPS, GAUSSIAN_REACH

TAPS = ESTIMATE_TAPS
"""Number of MS samples from which one value is interpolated, as in one phase of the 23-tap kernel of the literature."""
GROUP, MOST_COLUMNS = 96, 192
"""Largest numbers of rows and of columns of a banded matrix in one product: libraries split sums over more columns."""
LEAST_SIDE = 16
"""Least number of rows and of columns of a matrix product."""


@dataclass(frozen=True)
class Banded:
    """A banded matrix (…, n, size), stored in groups of rows.

    Attributes:
        parts: the columns of every group that are not all zero, and their values, (…, rows of the group, such columns).
        size: number of columns of the whole matrix.
    """

    parts: Sequence[tuple[slice, Tensor]]
    size: int

    @staticmethod
    def build(positions: Tensor, size: int, reach: float, matrix: Callable[[Tensor, int], Tensor]) -> Banded:
        """Build the matrix that `matrix(positions, size)` returns for positions (…, n) on an axis of `size` samples.

        Its weights must depend on differences of positions only, and be zero beyond `reach` from them. Products with it
        are then the same to the last bit for any part of the axis and of the positions, as libraries sum sequentially
        and zeros change nothing. `positions` are on the CPU: reading one from another device would synchronise with it.
        """
        parts = []
        span = float(positions.max() - positions.min())
        groups = max(positions.shape[-1] / GROUP, span / (MOST_COLUMNS - 2 * reach), 1)
        for group in positions.tensor_split(math.ceil(groups), -1):
            first = min(max(math.floor(float(group.min()) - reach), 0), size - 1)
            end = max(min(math.ceil(float(group.max()) + reach) + 1, size), first + 1)
            parts.append((slice(first, end), matrix(group - first, end - first)))
        return Banded(parts, size)

    def to(self, image: Tensor) -> Banded:
        """Return the matrix on the device and in the precision of `image`, copied in one transfer."""
        carried = torch.cat([weights.flatten() for _, weights in self.parts]).to(image)
        split = torch.split(carried, [weights.numel() for _, weights in self.parts])
        parts = [(seen, there.view(weights.shape)) for there, (seen, weights) in zip(split, self.parts)]
        return Banded(parts, self.size)

    def dense(self) -> Tensor:
        """Return the whole matrix, (…, n, size)."""
        widened = (functional.pad(weights, (seen.start, self.size - seen.stop)) for seen, weights in self.parts)
        return torch.cat(list(widened), -2)

    def down(self, image: Tensor) -> Tensor:
        """Multiply the columns of `image` (…, size, m) by the matrix: (…, n, m)."""
        return torch.cat([_product(weights, image[..., seen, :]) for seen, weights in self.parts], -2)

    def across(self, image: Tensor) -> Tensor:
        """Multiply the rows of `image` (…, m, size) by the matrix: (…, m, n)."""
        return torch.cat([_product(image[..., seen], weights.transpose(-1, -2)) for seen, weights in self.parts], -1)


def _product(a: Tensor, b: Tensor) -> Tensor:
    """Return `a` (…, m, k) times `b` (…, k, n), every sum in the same order whatever m and n.

    For few rows or columns libraries choose other kernels, which sum in another order: such matrices are zero-padded.
    """
    rows, columns = a.shape[-2], b.shape[-1]
    if rows < LEAST_SIDE:
        a = functional.pad(a, (0, 0, 0, LEAST_SIDE - rows))
    if columns < LEAST_SIDE:
        b = functional.pad(b, (0, LEAST_SIDE - columns))
    return (a @ b)[..., :rows, :columns]


def lagrange_matrix(positions: Tensor, size: int, taps: int = TAPS) -> Tensor:
    """Return the interpolation weights (…, n, size) for `positions` (…, n) on samples at 0 … size-1.

    The interpolant is the polynomial through the `taps` nearest samples (Lagrange). At half-way positions the weights
    are those of the 23-tap filter of Aiazzi et al. (IEEE TGRS 40(10), 2002). Beyond the ends the end sample is
    repeated. `positions` are on the CPU: not every GPU supports the double precision that they need.
    """
    positions = positions.double()
    nodes = torch.arange(taps, dtype=torch.float64) - (taps // 2 - 1)
    base = torch.floor(positions)
    offset = (positions - base)[..., None, None] - nodes
    diagonal = torch.eye(taps, dtype=torch.bool)
    spacing = (nodes[:, None] - nodes).masked_fill(diagonal, 1.0)
    weights = (offset.masked_fill(diagonal, 1.0) / spacing).prod(-1)
    index = (base[..., None] + nodes).long().clamp(0, size - 1)
    matrix = torch.zeros(*positions.shape, size, dtype=torch.float64)
    return matrix.scatter_add_(-1, index, weights).float()


def lagrange_band(positions: Tensor, size: int, taps: int = TAPS) -> Banded:
    """Return :func:`lagrange_matrix` as a banded matrix, for images much larger than the kernel."""
    return Banded.build(positions, size, taps / 2, lambda group, seen: lagrange_matrix(group, seen, taps))


def gaussian_matrix(positions: Tensor, size: int, sigma: Tensor) -> Tensor:
    """Return the weights (…, n, size), rows of sum 1, of Gaussians centred at `positions` (…, n).

    `sigma`, in samples, broadcasts to `positions`; both are on the CPU. The Gaussians are cut at GAUSSIAN_REACH
    standard deviations and at the ends of the axis, and renormalised. Every row is computed on the same number of
    samples around its position, so that it does not depend on the length of the axis.
    """
    positions, sigma = positions.double(), sigma.double()
    reach = math.ceil(GAUSSIAN_REACH * float(sigma.max())) + 1
    base = torch.floor(positions)
    index = (base[..., None] + torch.arange(-reach, reach + 1, dtype=torch.float64)).long()
    deviation = (index - positions[..., None]) / sigma[..., None]
    outside = (index < 0) | (index >= size) | (deviation.abs() > GAUSSIAN_REACH)
    weights = torch.exp(-0.5 * deviation**2).masked_fill(outside, 0.0)
    weights = weights / weights.sum(-1, keepdim=True).clamp_min(1e-12)
    matrix = torch.zeros(*positions.shape, size, dtype=torch.float64)
    return matrix.scatter_add_(-1, index.clamp(0, size - 1), weights).float()


def gaussian_band(positions: Tensor, size: int, sigma: Tensor) -> Banded:
    """Return :func:`gaussian_matrix` as a banded matrix, for images much larger than the kernel."""
    reach = GAUSSIAN_REACH * float(sigma.max())
    return Banded.build(positions, size, reach, lambda group, seen: gaussian_matrix(group, seen, sigma))


def separable(rows: Tensor | Banded, image: Tensor, columns: Tensor | Banded) -> Tensor:
    """Return rows · image · columnsᵀ for `rows` (…, n, H), `image` (…, H, W) and `columns` (…, m, W): (…, n, m)."""
    image = rows.down(image) if isinstance(rows, Banded) else rows @ image
    return columns.across(image) if isinstance(columns, Banded) else image @ columns.transpose(-1, -2)
