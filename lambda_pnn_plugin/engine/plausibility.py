"""Bounds of a sharpened image: no pixel is darker or brighter than what MS and PAN show there makes plausible.

A network and a linear correction know no zero: in shadows and on water they overshoot below it, and indices of such
pixels (NDVI) are ±1; beside glints they overshoot above all that was seen. What would leave the plausible range is
compressed, smoothly, before the loss sees it: training then finds the image that is right within the bounds, where
clipping afterwards would undo its consistency with the MS.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ..shared.window import Window
from .consistency import Projection
from .interpolation import Banded
from .tile import Comparable, Tile

LINEAR = 2
"""Number of taps of the interpolation of the MS: linear, which never leaves the range of the pixels around."""
LEAST_SHARE = 0.02
"""Share of what the MS shows that no pixel falls below."""
LOWER_KNEE, UPPER_KNEE = 0.5, 0.7
"""Where compression begins: share of the way from what the MS shows up to the greatest value, and of the way up from
the least value to what the MS shows."""
VISIBLE = 0.55
"""Steps of the MS's numbers that a pixel keeps where the MS itself is above zero: rounding then leaves one."""
DARKEST_PAN = 0.01
"""Least level of PAN, of 0..1, beside which a pixel counts as a spot."""


@dataclass(frozen=True)
class Bounds:
    """What is plausible: maps (…, B, H, W) at PAN's pixels, in 0..1.

    Attributes:
        level: what the MS shows, smoothly.
        least, most: values that no pixel falls below or rises above, least ≤ level ≤ most.
    """

    level: Tensor
    least: Tensor
    most: Tensor

    @property
    def maps(self) -> tuple[Tensor, Tensor, Tensor]:
        """All maps, always in the same order."""
        return self.level, self.least, self.most

    def cut(self, rows: slice, columns: slice) -> Bounds:
        """Return the part for a window of the image."""
        return Bounds(*(complete[..., rows, columns] for complete in self.maps))

    @staticmethod
    def stack(parts: Sequence[Bounds]) -> Bounds:
        """Return the bounds of single images as one for their mini-batch."""
        return Bounds(*(torch.stack(alike) for alike in zip(*(part.maps for part in parts))))

    def bounded(self, image: Tensor) -> Tensor:
        """Return `image` (…, B, H, W), what is near the bounds or beyond compressed into them."""
        low = self.least + LOWER_KNEE * (self.level - self.least)
        high = self.level + UPPER_KNEE * (self.most - self.level)
        return image + _excess(image - high, self.most - high) - _excess(low - image, low - self.least)


def _excess(beyond: Tensor, span: Tensor) -> Tensor:
    """Return what is added to values that lie `beyond` a knee so that they stay within `span` of it; ≤ 0."""
    beyond, span = beyond.clamp_min(0), span.clamp_min(1e-9)
    return -span * torch.expm1(-beyond / span) - beyond


def bounds(tile: Tile, images: Comparable, window: Window | None = None) -> Bounds:
    """Return the bounds of `tile`, whose images of the same detail are `images`, or of a `window` of it.

    A pixel may be twice as bright as the MS shows around it, and brighter still by as much as PAN is there.
    """
    window = window or tile.window
    part = tile.cut(window)
    level = part.interpolated(tile.ms, LINEAR)
    pan_level = images.inner.cut(window).interpolated(images.sampled_pan, LINEAR).clamp_min(DARKEST_PAN)
    least = torch.minimum(level, LEAST_SHARE * level + VISIBLE * tile.ms_step)
    return Bounds(level, least, level + level.clamp_min(0) * (part.pan / pan_level).clamp_min(1))


def plausible(
    image: Tensor,
    projection: Projection[Tensor] | Projection[Banded],
    ms: Tensor,
    trusted: Tensor,
    step: float,
    limits: Bounds,
) -> Tensor:
    """Return the network's output `image` (…, B, H, W), made consistent with the MS and plausible.

    Arguments as for :meth:`Projection.compared`.
    """
    bounded = limits.bounded(projection.consistent(image, ms, trusted, step))
    return projection.darkened(bounded, ms, trusted, limits.least)
