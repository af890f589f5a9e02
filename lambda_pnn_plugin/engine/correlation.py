"""Local correlation: how well two images agree in structure, pixel by pixel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable
from torch.nn import functional


def local_mean(image: Tensor, window: int) -> Tensor:
    """Mean over every window×window neighbourhood inside `image`: (…, H, W) to (…, H-window+1, W-window+1)."""
    mean: Tensor = _LocalMean.apply(image, window)  # type: ignore[no-untyped-call]
    return mean


class _LocalMean(torch.autograd.Function):
    """Its gradient is the local mean of the gradient, continued with zeros: much less work than that of every sum."""

    @staticmethod
    def forward(ctx: Any, image: Tensor, window: int) -> Tensor:
        ctx.window = window
        return _running_sum(_running_sum(image, window, -2), window, -1) / window**2

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:
        return local_mean(functional.pad(gradient, (ctx.window - 1,) * 4), ctx.window), None


def _running_sum(image: Tensor, window: int, axis: int) -> Tensor:
    """Sums of `window` neighbours, put together from sums of 1, 2, 4, … of them.

    Far fewer additions than PyTorch's pooling, all of them vectorised, and without the growing numbers of cumulative
    sums.
    """
    length = image.shape[axis] - window + 1
    total: Tensor | None = None
    done, part, size = 0, image, 1
    while size <= window:
        if window & size:
            piece = part.narrow(axis, done, length)
            total = piece if total is None else total + piece
            done += size
        if 2 * size <= window:
            rest = part.shape[axis] - size
            part = part.narrow(axis, 0, rest) + part.narrow(axis, size, rest)
        size *= 2
    assert total is not None  # as `window` is at least 1
    return total


def mean_where(mask: Tensor, maps: Tensor) -> Tensor:
    """Mean of every map of `maps` (…, h, w) over the places where `mask` (h, w) is true, (…, 1, 1); of none it is 0."""
    if mask.all():
        return maps.mean((-2, -1), keepdim=True)
    return (maps * mask).sum((-2, -1), keepdim=True) / mask.sum().clamp_min(1)


FLAT = 1e-10
"""Variance, of images in 0..1, under which a neighbourhood counts as flat; correlation is then 0."""


SHRINKAGE = 0.1
"""Share of PAN's mean local variance at which a place counts half for its own gain, half for the band's overall one."""


def shrunk_gain(numerator: Tensor, variance: Tensor, overall: Tensor, shrinkage: Tensor) -> Tensor:
    """Local gains `numerator` / `variance`, drawn towards the `overall` one the more the less variance there is.

    Args:
        shrinkage: the variance at which a place counts half.
    """
    return (numerator + shrinkage * overall) / (variance + shrinkage)


@dataclass(frozen=True)
class LocalStatistics:
    """Second moments of two images in every window×window neighbourhood, (…, H-window+1, W-window+1) each."""

    variance_a: Tensor
    variance_b: Tensor
    covariance: Tensor

    @property
    def correlation(self) -> Tensor:
        """Pearson's coefficient, in -1..1."""
        return self.covariance / torch.sqrt((self.variance_a + FLAT) * (self.variance_b + FLAT))


Levels = tuple[Tensor, Tensor]


def local_statistics(a: Tensor, b: Tensor, window: int, levels: Levels | None = None) -> LocalStatistics:
    """Statistics of `a` and `b`, (…, H, W) each in 0..1 and broadcast against each other.

    Args:
        levels: (…, 1, 1) each, about the means of `a` and `b`, which are taken by default. Subtracting them first keeps
            the cancellation in E[x²]-E[x]² harmless in single precision.
    """
    level_a, level_b = levels or (image.mean((-2, -1), keepdim=True) for image in (a, b))
    a, b = a - level_a, b - level_b
    mean_a, mean_b = local_mean(a, window), local_mean(b, window)
    return LocalStatistics(
        (local_mean(a * a, window) - mean_a**2).clamp_min(0),
        (local_mean(b * b, window) - mean_b**2).clamp_min(0),
        local_mean(a * b, window) - mean_a * mean_b,
    )


def surrounding_statistics(a: Tensor, b: Tensor, window: int, levels: Levels | None = None) -> LocalStatistics:
    """Statistics around every pixel of `a` and `b`, (B, H, W) each; their borders are repeated outwards.

    Entry (i, j) belongs to the window around pixel (i, j) or, if `window` is even, around the corner between it and
    pixel (i+1, j+1).
    """
    before = (window - 1) // 2
    padding = (before, window - 1 - before) * 2
    a, b = (functional.pad(image[None], padding, mode="replicate")[0] for image in (a, b))
    return local_statistics(a, b, window, levels)
