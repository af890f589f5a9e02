"""The lower bound of a sharpened image: no pixel is darker than what the MS shows there makes plausible.

A network and a linear correction know no zero: in shadows and on water they overshoot below it, and indices of such
pixels (NDVI) are ±1. What would fall below half of what the MS shows around is compressed, smoothly and never down to
zero, before the loss sees it: training then finds the image that is right within the bound, where clipping afterwards
would undo its consistency with the MS.
"""

from __future__ import annotations

import torch
from torch import Tensor

from .tile import Tile

LINEAR = 2
"""Number of taps of the interpolation of the MS: linear, which never leaves the range of the pixels around."""
LEAST_SHARE = 0.1
"""Share of what the MS shows that no pixel falls below."""
KNEE = 0.5
"""Where compression begins: share of the way up from the least value to what the MS shows."""
VISIBLE = 0.55
"""Steps of the MS's numbers that a pixel keeps where the MS itself is above zero: rounding then leaves one."""


def level(tile: Tile) -> Tensor:
    """Return what the MS of `tile` shows at PAN's pixels, smoothly, (B, H, W)."""
    return tile.interpolated(tile.ms, LINEAR)


def bounded_below(image: Tensor, level: Tensor, step: float) -> Tensor:
    """Return `image` (…, B, H, W) with what lies far below `level`, of the same shape, compressed.

    Args:
        step: distance of the MS's numbers, in units of 0..1; 0 if it is no matter.
    """
    least = torch.minimum(level, LEAST_SHARE * level + VISIBLE * step)
    span = (KNEE * (level - least)).clamp_min(1e-9)
    above = image - least
    return least + torch.where(above >= span, above, span * torch.exp(torch.minimum(above, span) / span - 1))
