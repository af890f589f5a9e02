"""Local means, variances and correlation of images."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable
from torch.nn import functional


def local_mean(image: Tensor, window: int) -> Tensor:
    """Return the mean of every window×window neighbourhood in `image` (…, H, W): (…, H-window+1, W-window+1)."""
    mean: Tensor = _LocalMean.apply(image, window)  # type: ignore[no-untyped-call]
    return mean


class _LocalMean(torch.autograd.Function):
    """Differentiates the local mean as the local mean of the zero-padded gradient, cheaper than through every sum."""

    @staticmethod
    def forward(ctx: Any, image: Tensor, window: int) -> Tensor:
        ctx.window = window
        return _running_sum(_running_sum(image, window, -2), window, -1) / window**2

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:
        return local_mean(functional.pad(gradient, (ctx.window - 1,) * 4), ctx.window), None


def _running_sum(image: Tensor, window: int, axis: int) -> Tensor:
    """Return the sums of `window` neighbours along `axis`, composed of sums of 1, 2, 4, … of them.

    This needs far fewer additions than PyTorch's pooling, all vectorised, and avoids the large values of cumulative
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
    """Return the means of `maps` (…, h, w) where `mask` (h, w) is true, (…, 1, 1); 0 if it is true nowhere."""
    if mask.all():
        return maps.mean((-2, -1), keepdim=True)
    return (maps * mask).sum((-2, -1), keepdim=True) / mask.sum().clamp_min(1)


FLAT = 1e-10
"""Variance, of images in 0..1, well below which a neighbourhood counts as flat; its correlation is then near 0."""


SHRINKAGE = 0.1
"""Local variance of PAN, relative to its mean, at which local and overall gain have equal weight."""


def shrunk_gain(numerator: Tensor, variance: Tensor, overall: Tensor, shrinkage: Tensor) -> Tensor:
    """Return the local gains `numerator` / `variance`, shrunk towards `overall` where there is little variance.

    Args:
        shrinkage: variance at which local and overall gain have equal weight.
    """
    return (numerator + shrinkage * overall) / (variance + shrinkage)


@dataclass(frozen=True)
class LocalStatistics:
    """Variances and covariance of two images in every window×window neighbourhood, (…, H-window+1, W-window+1) each."""

    variance_a: Tensor
    variance_b: Tensor
    covariance: Tensor

    @property
    def correlation(self) -> Tensor:
        """Pearson's correlation coefficient, in -1..1."""
        return self.covariance / torch.sqrt((self.variance_a + FLAT) * (self.variance_b + FLAT))


Levels = tuple[Tensor, Tensor]
"""Approximate means of two images, (…, 1, 1) each."""


def local_statistics(a: Tensor, b: Tensor, window: int, levels: Levels | None = None) -> LocalStatistics:
    """Return the local statistics of `a` and `b`, (…, H, W) each in 0..1 and broadcast against each other.

    Args:
        levels: approximate means of `a` and `b`, by default their means. Subtracting them first keeps the cancellation
            in E[x²]-E[x]² harmless in single precision.
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
    """Return the local statistics around every pixel of `a` and `b`, (B, H, W) each; borders are replicated outwards.

    Entry (i, j) belongs to the window around pixel (i, j) or, if `window` is even, around the corner between it and
    pixel (i+1, j+1).
    """
    before = (window - 1) // 2
    padding = (before, window - 1 - before) * 2
    a, b = (functional.pad(image[None], padding, mode="replicate")[0] for image in (a, b))
    return local_statistics(a, b, window, levels)


def all_around(mask: Tensor, window: int, like: Tensor) -> Tensor:
    """Return where `mask` (H, W) holds in all of a window×window neighbourhood, (H-window+1, W-window+1) of bool.

    Args:
        like: image in whose precision that is worked out.
    """
    return local_mean(mask[None].to(like), window)[0] > 1 - 0.5 / window**2
