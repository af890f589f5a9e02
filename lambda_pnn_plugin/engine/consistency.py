"""Spectral consistency: what an image misses at MS resolution is added back to it.

One step of iterative back-projection (Irani, Peleg, CVGIP: Graphical Models and Image Processing 53(3), 1991): it mends
nearly all of a slow deviation, and the less the finer it is. The loss sees what comes out, so that the network is left
more to the details.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

import torch
from torch import Tensor

from ..shared.receptive_field import CONSISTENCY_TAPS
from ..shared.scene_model import Optics
from .interpolation import Banded, separable
from .tile import Tile

Matrix = Union[Tensor, Banded]

TAPS = CONSISTENCY_TAPS
"""Taps of the interpolation that brings the missing part back: few, lest it ring."""


@dataclass(frozen=True)
class Projection:
    """The way from the PAN grid to the MS grid and back, for every band, as matrices for rows and for columns.

    Attributes:
        down: (…, B, h, H) and (…, B, w, W), the sensor's blur and sampling.
        up: (…, B, H, h) and (…, B, W, w), interpolation.
    """

    down: tuple[Matrix, Matrix]
    up: tuple[Matrix, Matrix]

    def seen(self, image: Tensor) -> Tensor:
        """`image` (…, B, H, W) as the MS sensor would have seen it, (…, B, h, w)."""
        return separable(self.down[0], image, self.down[1])

    def consistent(self, image: Tensor, ms: Tensor, trusted: Tensor) -> Tensor:
        """`image` plus what it misses of `ms` where that is `trusted`, (…, 1 or B, h, w) of bool."""
        return image + separable(self.up[0], (ms - self.seen(image)) * trusted, self.up[1])

    def dense(self) -> Projection:
        """The same, to cut from it."""
        return Projection(*(tuple(matrix.dense() for matrix in way) for way in (self.down, self.up)))

    def cut(self, pan: tuple[slice, slice], ms: tuple[slice, slice]) -> Projection:
        """The part of a dense one for a window of both grids; towards its border the correction fades."""
        down = (matrix[..., rows, columns] for matrix, rows, columns in zip(self.down, ms, pan))
        up = (matrix[..., rows, columns] for matrix, rows, columns in zip(self.up, pan, ms))
        return Projection(tuple(weights / weights.sum(-1, keepdim=True) for weights in down), tuple(up))

    @staticmethod
    def stack(parts: list[Projection]) -> Projection:
        """Several dense ones, one for every image of a mini-batch."""
        downs, ups = zip(*((part.down, part.up) for part in parts))
        return Projection(tuple(map(torch.stack, zip(*downs))), tuple(map(torch.stack, zip(*ups))))


def projection(tile: Tile, optics: Optics) -> Projection:
    """The projection of a tile all of whose MS pixels lie inside its PAN window."""
    return Projection(tile.ms_sampling(optics), tile.to_pan(TAPS))


def made_consistent(image: Tensor, tile: Tile, optics: Optics) -> Tensor:
    """A sharpened tile (B, H, W), made to agree with the tile's MS."""
    inner = tile.within_pan(optics)
    return projection(inner, optics).consistent(image, inner.ms, inner.trusted(optics))
