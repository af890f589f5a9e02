"""Where both images show the same: elsewhere PAN's details are not those of the bands, and would be coloured ghosts.

The two images are taken one after the other, the bands too: cars and planes have moved, smoke and waves changed, and
what is high lies elsewhere. There PAN, seen at the MS's resolution, deviates from what the bands add up to by many
times of what is usual in the scene.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from .tile import Tile

SAME, GONE = 6.5, 10.0
"""Multiples of the usual deviation up to which all of PAN's detail is kept, and from which on none is."""
TAPS = 2
"""Of the interpolation to PAN's pixels: linear."""


def stillness(inner: Tile, sampled_pan: Tensor, trusted: Tensor) -> Tensor | None:
    """Return how far both images show the same, (1, H, W) in 0..1 at PAN's pixels; None where nothing tells.

    Args:
        inner, sampled_pan: as in :class:`Comparable`.
        trusted: (h, w) of bool, the MS pixels that can be compared.
    """
    agreement = inner.agreement
    if agreement is None:
        return None
    # Sums one band after the other are the same to the last bit however the image is cut.
    expected = torch.full_like(inner.ms[0], agreement.constant)
    low = torch.zeros_like(expected)
    for weight, band, pan in zip(agreement.weights.tolist(), inner.ms, sampled_pan):
        expected = expected + weight * band
        low = low + pan / len(inner.ms)
    usual = agreement.tolerated * (expected / agreement.level).clamp_min(1)
    rest = torch.where(trusted, (low - expected) / usual, 0.0)
    change = _sum_around(rest).abs() / 3  # a mean of nine, which varies by a third of what one does
    same = ((GONE - change) / (GONE - SAME)).clamp(0, 1)
    there = inner.interpolated(same.expand(len(inner.ms), -1, -1), TAPS)
    return there[:1].clamp(0, 1)


def _sum_around(image: Tensor) -> Tensor:
    """Return the sums over 3 × 3 pixels of `image` (h, w), its border repeated."""
    rows, columns = image.shape
    framed = functional.pad(image[None, None], [1, 1, 1, 1], mode="replicate")[0, 0]
    total = torch.zeros_like(image)
    for row in range(3):
        for column in range(3):
            total = total + framed[row : row + rows, column : column + columns]
    return total
