"""Resampling between the MS and the PAN grid as small matrices, one per axis.

Every grid relation (any ratio, any phase, a shift of its own for every band) is then two matrix products, exact at
sub-pixel positions, differentiable, and fast on every device.
"""

from __future__ import annotations

import torch
from torch import Tensor

TAPS = 12
"""MS samples that one interpolated value draws on: the halved 23-tap kernel of the literature."""


def lagrange_matrix(positions: Tensor, size: int, taps: int = TAPS) -> Tensor:
    """Interpolation weights (…, n, size) for `positions` (…, n) on samples at 0 … size-1.

    The polynomial through the `taps` nearest samples (Lagrange). At half-way positions these are the weights of the
    23-tap filter of Aiazzi et al. (IEEE TGRS 40(10), 2002). Positions beyond the ends see the end sample repeated,
    never the opposite edge. `positions` are on the CPU: not every graphics card has the double precision they need.
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


def gaussian_matrix(positions: Tensor, size: int, sigma: Tensor) -> Tensor:
    """Weights (…, n, size), rows of sum 1, of Gaussians centred at `positions` (…, n); `sigma` broadcasts to it.

    Cut at the ends of the axis and renormalised there.
    """
    distance = torch.arange(size, device=positions.device) - positions[..., None]
    weights = torch.exp(-0.5 * (distance / sigma[..., None]) ** 2)
    return weights / weights.sum(-1, keepdim=True).clamp_min(1e-12)


def separable(rows: Tensor, image: Tensor, columns: Tensor) -> Tensor:
    """Apply `rows` (…, n, H) and `columns` (…, m, W) to `image` (…, H, W): (…, n, m)."""
    return rows @ image @ columns.transpose(-1, -2)


def dyadic_interpolation(ms: Tensor, ratio: int) -> Tensor:
    """The interpolation of the published program, for comparison: (B, h, w) to (B, ratio·h, ratio·w).

    `ratio`, a power of two, is reached by doublings with the half-way Lagrange filter; MS sample k lands at PAN index
    ratio·k + ratio/2, and the image is taken as periodic.
    """
    half = lagrange_matrix(torch.tensor([TAPS // 2 - 0.5]), TAPS)[0].to(ms.dtype)
    image = ms
    for _ in range(ratio.bit_length() - 1):
        for axis in (-2, -1):
            between = sum(w * image.roll(TAPS // 2 - 1 - tap, axis) for tap, w in enumerate(half))
            image = torch.stack([image, between], axis).flatten(axis - 1, axis)
    return image.roll((ratio // 2, ratio // 2), (-2, -1))
