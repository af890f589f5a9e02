"""Judging a result without ground truth, on sample tiles of the scene."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch

from .correlation import local_correlation
from .device import Device
from .jesse import structural_window
from .quality import q2n
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
def score(sharpener: Sharpener, tiles: Sequence[Tile], optics: Optics, device: Device) -> Scores:
    """Sharpen `tiles` and compare with what went in."""
    squares, sums, pixels, qualities, weights, correlations, areas = 0.0, 0.0, 0, [], [], [], []
    margin = int(MARGIN)
    for tile in tiles:
        output = sharpener.sharpen(tile, optics, device)
        rows, columns = tile.covered_ms(MARGIN)
        ms = tile.ms[:, rows, columns].cpu().double()
        estimate = tile.reprojected(output, optics)[:, rows, columns].cpu().double()
        squares = squares + ((estimate - ms) ** 2).sum((1, 2))
        sums = sums + ms.sum((1, 2))
        pixels += ms[0].numel()
        qualities.append(float(q2n(estimate[None], ms[None])))
        weights.append(ms[0].numel())
        similarity = local_correlation(output, tile.pan, structural_window(tile.ratio))
        inner = similarity[:, margin:-margin, margin:-margin]
        correlations.append(float(inner.mean()))
        areas.append(inner[0].numel())
    ratio = sum(tiles[0].ratio) / 2
    r_ergas = 100 / ratio * torch.sqrt((squares / pixels / (sums / pixels) ** 2).mean())
    return Scores(float(r_ergas), 1 - _mean(qualities, weights), 1 - _mean(correlations, areas))


def _mean(values: list[float], weights: list[int]) -> float:
    return sum(value * weight for value, weight in zip(values, weights)) / sum(weights)
