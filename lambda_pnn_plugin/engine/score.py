"""Judging a result without ground truth, on sample tiles of the scene."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch

from .correlation import local_correlation
from .device import Device
from .jesse import structural_window
from .quality import ergas, q2n
from .sharpener import Sharpener
from .tile import Optics, Tile

MARGIN = 8.0
"""PAN pixels left out at the border of every tile, where its surroundings are unknown."""


@dataclass(frozen=True)
class Scores:
    """Lower is better.

    Attributes:
        r_ergas: reprojected ERGAS, ≥ 0.
        d_lambda: 1 - Q2^n at the MS resolution, in 0..1.
        d_rho: 1 - mean local correlation of the bands with PAN, in 0..2.
    """

    r_ergas: float
    d_lambda: float
    d_rho: float


@torch.inference_mode()
def score(
    sharpener: Sharpener, tiles: Sequence[Tile], optics: Optics, device: Device, shares: Sequence[float]
) -> Scores:
    """Sharpen `tiles`, which stand for `shares` of the scene, and compare with what went in."""
    squares, means, qualities, correlations = 0.0, 0.0, 0.0, 0.0
    margin, whole = int(MARGIN), sum(shares)
    for tile, share in zip(tiles, shares):
        output = sharpener.sharpen(tile, optics, device)
        rows, columns = tile.covered_ms(MARGIN)
        ms = tile.ms[:, rows, columns].cpu().double()
        estimate = tile.reprojected(output, optics)[:, rows, columns].cpu().double()
        squares = squares + share * ((estimate - ms) ** 2).mean((1, 2))
        means = means + share * ms.mean((1, 2))
        qualities += share * float(q2n(estimate[None], ms[None]))
        similarity = local_correlation(output, tile.pan, structural_window(tile.ratio))
        inner = similarity[:, margin:-margin, margin:-margin]
        correlations += share * float(inner.mean())
    r_ergas = ergas(squares / whole, (means / whole).clamp_min(1e-9), sum(tiles[0].ratio) / 2)
    return Scores(float(r_ergas), 1 - qualities / whole, 1 - correlations / whole)
