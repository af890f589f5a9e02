"""The first estimate: interpolated MS with PAN's details, each as strong as the scene shows at MS resolution.

Context-driven injection of details: Aiazzi, Alparone, Baronti, Garzelli, IEEE TGRS 40(10), 2002. The network then has
only to put right what this misses, which takes far fewer steps than to start from blurred bands.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from .correlation import FLAT, surrounding_statistics
from .tile import Optics, Tile

SHRINKAGE = 0.05
"""Share of PAN's mean local variance at which a place counts half for its own gain, half for the band's overall one."""


def injection_window(ratio: tuple[float, float]) -> int:
    """Side, in PAN pixels, of the neighbourhood in which a band's gain is measured: two MS pixels, but at least 9.

    Odd, so that it lies around a pixel.
    """
    return max(9, 2 * math.ceil(max(ratio) - 1e-3) + 1)


class Injection(nn.Module):
    """Adds PAN's details to interpolated bands.

    What counts for the whole scene is measured once, on the samples, lest the result depend on how it is tiled.

    Attributes:
        variance: (B, 1, 1), PAN's mean local variance at MS resolution.
        gain: (B, 1, 1), the band's slope on PAN over the whole scene.
    """

    def __init__(self, bands: int) -> None:
        super().__init__()
        self.register_buffer("variance", torch.ones(bands, 1, 1))
        self.register_buffer("gain", torch.zeros(bands, 1, 1))

    @torch.no_grad()
    def measure(self, tiles: Sequence[Tile], optics: Optics, shares: Sequence[float]) -> None:
        """Take `variance` and `gain` from sample tiles that stand for `shares` of the scene."""
        variance, covariance = torch.zeros_like(self.variance), torch.zeros_like(self.gain)
        for tile, share in zip(tiles, shares):
            window = injection_window(tile.ratio)
            found = surrounding_statistics(tile.interpolated_ms(), tile.blurred_pan(optics), window)
            variance += share * found.variance_b.mean((1, 2), keepdim=True)
            covariance += share * found.covariance.mean((1, 2), keepdim=True)
        self.variance = variance / sum(shares) + FLAT
        self.gain = covariance / sum(shares) / self.variance

    def forward(self, tile: Tile, ms_up: Tensor, blurred_pan: Tensor) -> Tensor:
        """The first estimate of a whole tile, from its interpolated MS and its blurred PAN, (B, H, W) each."""
        here = surrounding_statistics(ms_up, blurred_pan, injection_window(tile.ratio))
        shrinkage = SHRINKAGE * self.variance
        gain = (here.covariance + shrinkage * self.gain) / (here.variance_b + shrinkage)
        return ms_up + gain * (tile.pan - blurred_pan)
