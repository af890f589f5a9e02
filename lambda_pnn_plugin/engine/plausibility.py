"""Bounds of a sharpened image: no pixel is darker or brighter than what MS and PAN show there makes plausible.

A network and a linear correction know no zero: in shadows and on water they overshoot below it, and indices of such
pixels (NDVI) are ±1; beside glints they overshoot above all that was seen. What would leave the plausible range is
compressed, smoothly, before the loss sees it: training then finds the image that is right within the bounds, where
clipping afterwards would undo its consistency with the MS.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from .consistency import Projection
from .interpolation import Banded
from .maps import Maps
from .moments import stillness
from .tile import Tile

LINEAR = 2
"""Number of taps of the interpolation of the MS: linear, which never leaves the range of the pixels around."""
LEAST_SHARE = 0.02
"""Share of what the MS shows that no pixel falls below."""
LOWER_KNEE, UPPER_KNEE = 0.5, 0.7
"""Where compression begins: shares of the way from the least value up to what the MS shows, and from there to the
greatest."""
HALF_AGAIN, SLOWER = 1.5, 0.25
"""How much brighter than around PAN is up to where the upper bound rises as fast, and how fast it does beyond."""
VISIBLE = 0.55
"""Steps of the MS's numbers that a pixel keeps where the MS itself is above zero: rounding then leaves one."""
DARKEST_PAN = 0.01
"""Least level of PAN, of 0..1, that a pixel is compared with, so that noise in the dark makes no spots."""


@dataclass(frozen=True)
class Bounds(Maps):
    """What is plausible: maps (…, B, H, W) at PAN's pixels, in 0..1.

    Attributes:
        level: what the MS shows, smoothly.
        spot: how much brighter than around PAN is, at least 1.
        step: distance of the MS's numbers, in units of 0..1; 0 if it is no matter.
        still: how far both images show the same, (…, 1, H, W) in 0..1; None: everywhere.
    """

    level: Tensor
    spot: Tensor
    step: float
    still: Tensor | None = None

    @property
    def least(self) -> Tensor:
        """What no pixel falls below: a little of the level, the level itself where that is negative."""
        return torch.minimum(self.level, LEAST_SHARE * self.level + VISIBLE * self.step)

    @property
    def most(self) -> Tensor:
        """What no pixel rises above: twice the level, and more where PAN is brighter than around.

        By as much as PAN is, up to half as bright again; by a quarter of it beyond; and always by the ratio itself,
        which spots have in all bands. Where the level is zero or less that is the level, so that nothing is added where
        the MS shows nothing.
        """
        times = torch.minimum(1 + self.spot, 1 + HALF_AGAIN + SLOWER * (self.spot - HALF_AGAIN))
        return self.level + self.level.clamp_min(0) * (torch.maximum(times, self.spot) - 1)

    def bounded(self, image: Tensor) -> Tensor:
        """Return `image` (…, B, H, W), what is near the bounds or beyond compressed into them."""
        least, most = self.least, self.most
        low = least + LOWER_KNEE * (self.level - least)
        high = self.level + UPPER_KNEE * (most - self.level)
        return image.clamp(low, high) + _compressed(image - high, most - high) - _compressed(low - image, low - least)

    def settled(self, image: Tensor) -> Tensor:
        """Return `image` (…, B, H, W), as soft as the MS where PAN shows something else."""
        return image if self.still is None else torch.lerp(self.level, image, self.still)


def _compressed(beyond: Tensor, span: Tensor) -> Tensor:
    """Return what is left, from 0 up to `span`, of how far values lie `beyond` a knee; 0 where they do not."""
    beyond, span = beyond.clamp_min(0), span.clamp_min(1e-9)
    return -span * torch.expm1(-beyond / span)


def bounds(tile: Tile, inner: Tile, sampled_pan: Tensor, trusted: Tensor) -> Bounds:
    """Return the bounds of `tile`.

    Args:
        inner, sampled_pan: as in :class:`Comparable`.
        trusted: (h, w) of bool, the MS pixels of `inner` that can be compared.
    """
    pan_level = inner.interpolated(sampled_pan, LINEAR).clamp_min(DARKEST_PAN)
    still = stillness(inner, sampled_pan, trusted)
    return Bounds(tile.interpolated(tile.ms, LINEAR), (tile.pan / pan_level).clamp_min(1), tile.ms_step, still)


def plausible(
    image: Tensor,
    projection: Projection[Tensor] | Projection[Banded],
    ms: Tensor,
    trusted: Tensor,
    full: float,
    limits: Bounds,
    corrections: int = 1,
) -> Tensor:
    """Return the network's output `image` (…, B, H, W), made consistent with the MS and plausible.

    Arguments as for :meth:`Projection.consistent`.
    """
    consistent = projection.consistent(limits.settled(image), ms, trusted, full, corrections)
    return projection.darkened(limits.bounded(consistent), ms, trusted, limits.least)
