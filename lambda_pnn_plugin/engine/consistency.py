"""Spectral consistency: what an image misses at MS resolution is added back to it.

One step of iterative back-projection (Irani, Peleg, CVGIP: Graphical Models and Image Processing 53(3), 1991): it mends
nearly all of a slow deviation, and the less the finer it is. The loss sees what comes out, so that the network is left
more to the details.
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
"""Taps of the interpolation that brings the missing part back: few, lest it ring."""


@dataclass(frozen=True)
class Projection(Generic[M]):
    """The way from the PAN grid to the MS grid and back, for every band, as matrices for rows and for columns.

    The matrices are banded, which is fast for whole tiles, or dense, which can be cut and stacked.

    Attributes:
        down: (…, B, h, H) and (…, B, w, W), the sensor's blur and sampling.
        up: (…, B, H, h) and (…, B, W, w), interpolation.
    """

    down: tuple[M, M]
    up: tuple[M, M]

    def seen(self, image: Tensor) -> Tensor:
        """`image` (…, B, H, W) as the MS sensor would have seen it, (…, B, h, w)."""
        return separable(self.down[0], image, self.down[1])

    def consistent(self, image: Tensor, ms: Tensor, trusted: Tensor) -> Tensor:
        """`image` plus what it misses of `ms` where that is `trusted`, (…, 1 or B, h, w) of bool."""
        return image + separable(self.up[0], (ms - self.seen(image)) * trusted, self.up[1])

    def dense(self: Projection[Banded]) -> Projection[Tensor]:
        """The same as dense matrices."""
        (down_rows, down_columns), (up_rows, up_columns) = self.down, self.up
        return Projection((down_rows.dense(), down_columns.dense()), (up_rows.dense(), up_columns.dense()))

    def cut(self: Projection[Tensor], pan: Sequence[slice], ms: Sequence[slice]) -> Projection[Tensor]:
        """The part for a window of both grids, (rows, columns) each; towards its border the correction fades."""
        down = [matrix[..., rows, columns] for matrix, rows, columns in zip(self.down, ms, pan)]
        up = [matrix[..., rows, columns] for matrix, rows, columns in zip(self.up, pan, ms)]
        rows, columns = (weights / weights.sum(-1, keepdim=True) for weights in down)
        return Projection((rows, columns), (up[0], up[1]))

    @staticmethod
    def stack(parts: Sequence[Projection[Tensor]]) -> Projection[Tensor]:
        """Several projections, one for every image of a mini-batch, as one."""
        rows, columns = (torch.stack([part.down[axis] for part in parts]) for axis in (0, 1))
        up_rows, up_columns = (torch.stack([part.up[axis] for part in parts]) for axis in (0, 1))
        return Projection((rows, columns), (up_rows, up_columns))


def projection(tile: Tile, optics: Optics) -> Projection[Banded]:
    """The projection of a tile all of whose MS pixels lie inside its PAN window."""
    return Projection(tile.ms_sampling(optics), tile.to_pan(TAPS))


def made_consistent(image: Tensor, tile: Tile, optics: Optics) -> Tensor:
    """A sharpened tile (B, H, W), made to agree with the tile's MS."""
    inner = tile.within_pan(optics)
    return projection(inner, optics).consistent(image, inner.ms, inner.trusted(optics))
