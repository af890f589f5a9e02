"""Spectral consistency: an image's deviation from the MS at MS resolution is subtracted from it, or divided out.

Iterative back-projection (Irani, Peleg, CVGIP: Graphical Models and Image Processing 53(3), 1991): one step corrects
nearly all of a deviation of low frequency, and less of higher ones. With PAN it stays at one: more follow the MS at the
cost of PAN's structures. A guide in place of PAN is itself an estimate, so that more are taken. The loss is computed on
the image corrected once, which leaves the details to the network. What is still seen far too bright is darkened by
ratio: differences of a few numbers are nothing beside bright surroundings, but indices of dark pixels (NDVI) consist of
them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import torch
from torch import Tensor

from ..shared.receptive_field import CONSISTENCY_TAPS
from ..shared.scene_model import Optics
from .interpolation import Banded, separable
from .tile import Tile

M = TypeVar("M", Tensor, Banded)

TAPS = CONSISTENCY_TAPS
"""Number of taps of the interpolation of the correction: few, to avoid ringing."""
TOO_BRIGHT = 0.7
"""Share of a pixel's brightness, as the MS sensor sees it, that must be too much for it to be darkened by ratio."""
DARKENING = 2
"""Exponent of the factor that darkens: the sensor's blur mixes a dark pixel with brighter ones around it."""


@dataclass(frozen=True)
class Projection(Generic[M]):
    """Matrices, for the rows and the columns of every band, that bring images to the MS grid and back to the PAN grid.

    Banded ones are fast for whole tiles; dense ones can be cut and stacked.

    Attributes:
        down: (…, B, h, H) and (…, B, w, W), the sensor's blur and sampling.
        up: (…, B, H, h) and (…, B, W, w), interpolation.
    """

    down: tuple[M, M]
    up: tuple[M, M]

    def seen(self, image: Tensor) -> Tensor:
        """Return `image` (…, B, H, W) as the MS sensor would see it, (…, B, h, w)."""
        return separable(self.down[0], image, self.down[1])

    def compared(self, image: Tensor, ms: Tensor, trusted: Tensor, full: float) -> Tensor:
        """Return `image` (…, B, H, W) as the MS sensor would see it, and `ms` (…, B, h, w) where they cannot differ.

        They cannot where the MS is not `trusted`, of bool, which broadcasts to it; nor where it is saturated, with the
        number `full`, and the image is brighter.
        """
        seen = self.seen(image)
        return torch.where(trusted & ~((ms == full) & (seen > ms)), seen, ms)

    def consistent(self, image: Tensor, ms: Tensor, trusted: Tensor, full: float, corrections: int = 1) -> Tensor:
        """Return `image`, corrected by its deviation from `ms`, so many times; arguments as for :meth:`compared`."""
        for _ in range(corrections):
            image = image + separable(self.up[0], ms - self.compared(image, ms, trusted, full), self.up[1])
        return image

    def darkened(self, image: Tensor, ms: Tensor, trusted: Tensor, least: Tensor) -> Tensor:
        """Return `image`, not below `least` of the same shape, darkened by ratio where it is seen far too bright."""
        seen = self.seen(image).clamp_min(1e-9)
        too_bright = (((seen - ms) / seen - TOO_BRIGHT) / (1 - TOO_BRIGHT)).clamp(0, 1) * trusted
        kept = (1 - separable(self.up[0], too_bright, self.up[1])).clamp(0, 1) ** DARKENING
        return least + (image - least) * kept

    def dense(self: Projection[Banded]) -> Projection[Tensor]:
        """Return the same projection with dense matrices."""
        (down_rows, down_columns), (up_rows, up_columns) = self.down, self.up
        return Projection((down_rows.dense(), down_columns.dense()), (up_rows.dense(), up_columns.dense()))

    def cut(self: Projection[Tensor], pan: Sequence[slice], ms: Sequence[slice]) -> Projection[Tensor]:
        """Return the part for a window of both grids, (rows, columns) each; the correction fades towards its border."""
        down = [matrix[..., rows, columns] for matrix, rows, columns in zip(self.down, ms, pan)]
        up = [matrix[..., rows, columns] for matrix, rows, columns in zip(self.up, pan, ms)]
        rows, columns = (weights / weights.sum(-1, keepdim=True) for weights in down)
        return Projection((rows, columns), (up[0], up[1]))

    @staticmethod
    def stack(parts: Sequence[Projection[Tensor]]) -> Projection[Tensor]:
        """Return the projections of single images as one for their mini-batch."""
        rows, columns = (torch.stack([part.down[axis] for part in parts]) for axis in (0, 1))
        up_rows, up_columns = (torch.stack([part.up[axis] for part in parts]) for axis in (0, 1))
        return Projection((rows, columns), (up_rows, up_columns))


def projection(tile: Tile, optics: Optics) -> Projection[Banded]:
    """Return the projection of a tile all of whose MS pixels lie inside its PAN window."""
    return Projection(tile.ms_sampling(optics), tile.to_pan(TAPS))
