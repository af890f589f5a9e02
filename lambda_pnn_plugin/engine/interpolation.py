"""The matrices of :mod:`lambda_pnn_plugin.imaging.resampling` as tensors.

Products with them are differentiable, fast on every device, and on a processor the same to the last bit for any part
of an axis.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from ..imaging import resampling

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
    def of(matrix: resampling.Banded) -> Banded:
        """Return a matrix as tensors in single precision on the CPU."""
        return Banded([(seen, torch.from_numpy(weights).float()) for seen, weights in matrix.parts], matrix.size)

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


def separable(rows: Tensor | Banded, image: Tensor, columns: Tensor | Banded) -> Tensor:
    """Return rows · image · columnsᵀ for `rows` (…, n, H), `image` (…, H, W) and `columns` (…, m, W): (…, n, m)."""
    image = rows.down(image) if isinstance(rows, Banded) else rows @ image
    return columns.across(image) if isinstance(columns, Banded) else image @ columns.transpose(-1, -2)
