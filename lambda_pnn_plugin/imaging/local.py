"""Local means, variances and covariances of images."""

from __future__ import annotations

from typing import NamedTuple, Optional

import numpy as np

from ..shared.arrays import Array


def local_mean(image: Array, window: int) -> Array:
    """Return the mean of every window×window neighbourhood in `image` (…, H, W): (…, H-window+1, W-window+1)."""
    return _running_sum(_running_sum(image, window, -2), window, -1) / window**2


def _running_sum(image: Array, window: int, axis: int) -> Array:
    """Return the sums of `window` neighbours along `axis`, composed of sums of 1, 2, 4, … of them.

    That avoids the large values of cumulative sums.
    """

    def part_of(sums: Array, first: int, length: int) -> Array:
        return sums[..., first : first + length, :] if axis == -2 else sums[..., first : first + length]

    length = image.shape[axis] - window + 1
    total: Optional[Array] = None
    done, part, size = 0, image, 1
    while size <= window:
        if window & size:
            piece = part_of(part, done, length)
            total = piece if total is None else total + piece
            done += size
        if 2 * size <= window:
            rest = part.shape[axis] - size
            part = part_of(part, 0, rest) + part_of(part, size, rest)
        size *= 2
    assert total is not None  # as `window` is at least 1
    return total


def framed(image: Array, before: int, after: int) -> Array:
    """Return `image` (…, H, W) with its border repeated, `before` pixels up and left and `after` down and right."""
    return np.pad(image, [(0, 0)] * (image.ndim - 2) + [(before, after)] * 2, mode="edge")


class LocalStatistics(NamedTuple):
    """Variances and covariance of two images in every window×window neighbourhood, (…, H-window+1, W-window+1) each."""

    variance_a: Array
    variance_b: Array
    covariance: Array


def local_statistics(a: Array, b: Array, window: int) -> LocalStatistics:
    """Return the local statistics of `a` and `b`, (…, H, W) each and broadcast against each other."""
    a, b = (image - image.mean((-2, -1), keepdims=True) for image in (a, b))
    mean_a, mean_b = local_mean(a, window), local_mean(b, window)
    return LocalStatistics(
        np.maximum(local_mean(a * a, window) - mean_a**2, 0),
        np.maximum(local_mean(b * b, window) - mean_b**2, 0),
        local_mean(a * b, window) - mean_a * mean_b,
    )


def all_around(mask: Array, window: int) -> Array:
    """Return where `mask` (H, W) holds in all of a window×window neighbourhood, (H-window+1, W-window+1) of bool."""
    return local_mean(mask.astype(np.float64), window) > 1 - 0.5 / window**2


def detail(image: Array, mask: Array, window: int) -> tuple[Array, Array]:
    """Return `image` (B, h, w) minus its local mean where `mask` (h, w) holds all around, else 0; and where, as 0..1.

    Args:
        window: side of the neighbourhoods, odd.
    """
    half = window // 2
    whole = all_around(np.pad(mask, half), window).astype(image.dtype)
    return (image - local_mean(framed(image, half, half), window)) * whole, whole
