"""The first estimate: interpolated MS with PAN's details, each as strong as the scene shows at MS resolution.

Generalised Laplacian pyramid with context-driven injection: Aiazzi, Alparone, Baronti, Garzelli, IEEE TGRS 40(10),
2002. PAN's details are the difference between PAN and PAN as seen by the MS sensor and interpolated, which has lost as
much as the MS. The network only corrects the remaining error, which takes far fewer steps than to start from the
interpolated bands.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .correlation import FLAT, SHRINKAGE, mean_where, shrunk_gain, surrounding_statistics
from .tile import Comparable, Samples

WINDOW = 3
"""Side, in MS pixels, of the neighbourhood in which a band's gain is measured."""
UNRELATED, RELATED = 0.1, 0.45
"""Correlations with PAN, over the whole scene, up to which a band counts as unrelated and from which on as related.

Bands within PAN's range, and the near infrared beside it, are found above 0.53; the near infrared of Landsat 8, whose
PAN ends far from it, at 0.37."""
GAIN_TAPS = 2
"""Number of taps of the interpolation of gains: linear, which never overshoots."""


class Injection(nn.Module):
    """Adds PAN's details to interpolated bands.

    Statistics of the whole scene are measured once, on the samples, so that the result does not depend on tiling.

    Attributes:
        variance: (B, 1, 1), PAN's mean local variance at MS resolution.
        gain: (B, 1, 1), slope of the band's regression on PAN over the whole scene.
        evidence: (B, 1, 1) in 0..1, the degree to which PAN is related to the band; to short-wave infrared it is not.
        ms_level, pan_level: (B, 1, 1), means of both images at MS resolution.
        details: (1, 1, 1), 1, or 0 to leave the interpolated MS as it is: networks are for one or the other.
    """

    variance: Tensor
    gain: Tensor
    evidence: Tensor
    ms_level: Tensor
    pan_level: Tensor
    details: Tensor

    def __init__(self, bands: int) -> None:
        super().__init__()
        self.register_buffer("variance", torch.ones(bands, 1, 1))
        self.register_buffer("gain", torch.zeros(bands, 1, 1))
        self.register_buffer("evidence", torch.ones(bands, 1, 1))
        self.register_buffer("ms_level", torch.zeros(bands, 1, 1))
        self.register_buffer("pan_level", torch.zeros(bands, 1, 1))
        self.register_buffer("details", torch.ones(1, 1, 1))

    @torch.no_grad()
    def measure(self, samples: Samples) -> None:
        """Measure the attributes on samples of the scene."""
        variance, covariance, own_variance, ms_level, pan_level = (torch.zeros_like(self.variance) for _ in range(5))
        for tile, share in zip(samples.tiles, samples.shares):
            inner = tile.within_pan(samples.optics)
            trusted = inner.trusted(samples.optics)
            sampled_pan = inner.sampled_pan(samples.optics)
            found = surrounding_statistics(inner.ms, sampled_pan, WINDOW)
            ms_level += share * mean_where(trusted, inner.ms)
            pan_level += share * mean_where(trusted, sampled_pan)
            variance += share * mean_where(trusted, found.variance_b)
            covariance += share * mean_where(trusted, found.covariance)
            own_variance += share * mean_where(trusted, found.variance_a)
        whole = sum(samples.shares)
        self.variance = variance / whole + FLAT
        self.ms_level, self.pan_level = ms_level / whole, pan_level / whole
        self.gain = covariance / whole / self.variance
        likeness = covariance.abs() / torch.sqrt((own_variance + FLAT) * (variance + FLAT))
        self.evidence = ((likeness - UNRELATED) / (RELATED - UNRELATED)).clamp(0, 1)

    def forward(self, images: Comparable) -> Tensor:
        """Return the first estimate of a whole tile, (B, H, W)."""
        inner = images.inner
        here = surrounding_statistics(inner.ms, images.sampled_pan, WINDOW, (self.ms_level, self.pan_level))
        gain = shrunk_gain(here.covariance, here.variance_b, self.gain, SHRINKAGE * self.variance)
        gain = self.details * self.evidence * inner.interpolated(gain, GAIN_TAPS)
        return images.ms_up + gain * (inner.pan - images.low_pan)
