"""Judging a result without ground truth, tile by tile."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from .correlation import local_correlation, local_mean, mean_where
from .jesse import structural_window
from .quality import q2n
from .tile import Optics, Tile

MARGIN = 8
"""PAN pixels left out at the border of every tile, where its surroundings are unknown."""


@dataclass(frozen=True)
class TileScores:
    """What :func:`lambda_pnn_plugin.workflow.scores.overall` makes a scene's scores of.

    Attributes:
        pixels: MS pixels that were compared; 0 if there are none, the other numbers are 0 as well then.
        squares, means: of every band, at MS resolution: mean squared difference to the MS, and the MS's mean.
        quality: Q2^n at MS resolution, in 0..1.
        correlation: mean local correlation of the bands with PAN, in -1..1.
    """

    pixels: int
    squares: list[float]
    means: list[float]
    quality: float
    correlation: float


@torch.inference_mode()
def tile_scores(output: Tensor, tile: Tile, optics: Optics) -> TileScores:
    """Compare the sharpened `output` (B, H, W) of a tile with what went in."""
    rows, columns = tile.covered_ms(MARGIN)
    ms = tile.ms[:, rows, columns].cpu().double()
    trusted = tile.trusted(optics)[rows, columns].cpu()
    window = structural_window(tile.ratio)
    if min(ms.shape[1:]) < 2 or min(output.shape[1:]) < 2 * MARGIN + window or not trusted.any():
        nothing = [0.0] * len(ms)
        return TileScores(0, nothing, nothing, 0.0, 0.0)
    estimate = tile.reprojected(output, optics)[:, rows, columns].cpu().double()
    similarity = local_correlation(output, tile.pan, window)
    valid = torch.ones_like(tile.pan) if tile.valid is None else tile.valid[None].to(tile.pan)
    inside = (slice(None), slice(MARGIN, -MARGIN), slice(MARGIN, -MARGIN))
    return TileScores(
        int(trusted.sum()),
        mean_where(trusted, (estimate - ms) ** 2).flatten().tolist(),
        mean_where(trusted, ms).flatten().tolist(),
        float(q2n(torch.where(trusted, estimate, ms)[None], ms[None], trusted=trusted[None, None])),
        float(mean_where((local_mean(valid, window) > 0.999)[inside][0], similarity[inside]).mean()),
    )
