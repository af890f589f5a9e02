"""JESSE, the joint enhanced spectral and spatial loss: α·R-ERGAS + β·D_λ + γ·D_ρ.

Source: Ciotola, Poggi, Scarpa, IEEE TGRS 61, 2023, section III-B. It differs from the published program: D_λ is
computed on unrounded values, so that it has a gradient; ρ is the exact correlation of every window, and its threshold
stricter; exaggerated details and amplified noise are penalised; and R-ERGAS is measured in units of that of plain
interpolation, so that one set of weights suits scenes of any contrast.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from .correlation import (
    FLAT,
    SHRINKAGE,
    all_around,
    local_mean,
    local_statistics,
    mean_where,
    shrunk_gain,
    surrounding_statistics,
)
from .maps import Maps
from .quality import q2n, r_ergas

SCENE_WINDOW = 16
"""Side, in PAN pixels, of the neighbourhoods in which bands and PAN are compared at MS resolution."""
STRICTNESS = 0.47
"""Factor of 1 - ρ_low in the threshold, because noise and aliasing lower the correlation at MS resolution."""
EXCESS_LIMIT = 5.0
"""Variance of details above which they count as exaggerated, relative to the expected variance, where PAN is clear."""
NOISY = 2.1
"""Variance of PAN, in units of its noise's, at which a neighbourhood counts half as signal, half as noise."""
DARKEST = 1e-3
"""Least brightness of PAN at which its noise still falls with it."""
FLATTEST = 0.05
"""Share of PAN's neighbourhoods that show nothing but noise."""
LEAST_EXPLAINED = 0.15
"""Least share of a band's variance that PAN may bring in where it is noise."""
EXCESS_WEIGHT = 0.5
"""Cost of a wholly exaggerated place, in units of D_ρ."""
ANYTHING_GOES, NOTHING_EXPECTED = 2.5, 3.0
"""Thresholds that no dissimilarity exceeds, as it is at most 2: for bands unrelated to PAN, and near missing pixels."""
LARGEST_WINDOW = 10
"""Side, in PAN pixels, of the structural term's window at the largest ratio."""
_QUANTISATION = 1e-7
"""Variance, of images in 0..1, that is added to those of details, so that quantisation does not count as excess."""


@dataclass(frozen=True)
class LossWeights:
    """Weights α, β and γ of the three terms; the defaults were found by measurement."""

    spectral: float = 0.127
    quality: float = 1.0
    structural: float = 1.8


@dataclass(frozen=True)
class JesseTerms:
    """The three terms, each a scalar ≥ 0, lower is better."""

    r_ergas: Tensor
    d_lambda: Tensor
    d_rho: Tensor

    def total(self, weights: LossWeights) -> Tensor:
        """Return the weighted sum of the terms, a scalar."""
        return weights.spectral * self.r_ergas + weights.quality * self.d_lambda + weights.structural * self.d_rho

    def clone(self) -> JesseTerms:
        """Return a copy of the terms in memory of its own, detached from the computation."""
        return JesseTerms(*(term.detach().clone() for term in (self.r_ergas, self.d_lambda, self.d_rho)))


@dataclass(frozen=True)
class Expectation(Maps):
    """The structure of every band to be expected from the scene at MS resolution.

    Maps (…, B, H, W); entry (i, j) belongs to the window whose centre is the corner between pixels (i, j) and
    (i+1, j+1).

    Attributes:
        threshold: T = STRICTNESS·(1 - ρ_low), in 0..2, the natural dissimilarity of band and PAN, so that the
            structural term forces nothing where they are weakly correlated; larger where nothing is expected.
        gain: ratio of the variances of band and PAN.
        explained: the part of `gain` that regression on PAN explains, ρ_low², but not less than LEAST_EXPLAINED of it.
    """

    threshold: Tensor
    gain: Tensor
    explained: Tensor

    def around(self, window: int, shape: tuple[int, int]) -> Expectation:
        """Return the part of `shape` that belongs to windows of side `window` inside the image."""
        first = window // 2 - 1
        return self.cut(slice(first, first + shape[0]), slice(first, first + shape[1]))


def expectation(
    ms_up: Tensor, low_pan: Tensor, valid: Tensor | None = None, evidence: Tensor | float = 1.0
) -> Expectation:
    """Return the expectation from interpolated MS and PAN of the same detail, (B, H, W) each in 0..1.

    Nothing is expected near pixels that are not `valid`, (H, W) of bool. The lower the `evidence`, (B, 1, 1) in 0..1,
    that a band is related to PAN, the less is expected of it, as small neighbourhoods correlate by chance.
    """
    found = surrounding_statistics(ms_up, low_pan, SCENE_WINDOW)
    if valid is None:
        valid = torch.ones(ms_up.shape[1:], dtype=torch.bool, device=ms_up.device)
    # In flat places both variances are noise: the band's overall gain is used there.
    typical = mean_where(valid, found.variance_b)
    overall = mean_where(valid, found.variance_a) / typical.clamp_min(FLAT)
    gain = shrunk_gain(found.variance_a, found.variance_b, overall, SHRINKAGE * typical + FLAT)
    threshold = STRICTNESS * (1 - found.correlation)
    threshold = evidence * threshold + (1 - evidence) * ANYTHING_GOES
    explained = gain * found.correlation.clamp_min(0).square().clamp_min(LEAST_EXPLAINED)
    return Expectation(threshold.masked_fill(_near(~valid), NOTHING_EXPECTED), gain, explained)


def _near(missing: Tensor) -> Tensor:
    """Return where windows of side LARGEST_WINDOW may hold one of the `missing` pixels, both (H, W) of bool."""
    spread = functional.max_pool2d(missing[None].float(), LARGEST_WINDOW + 1, stride=1, padding=LARGEST_WINDOW // 2)
    return spread[0] > 0


def masked_mean(dissimilarity: Tensor, threshold: Tensor) -> Tensor:
    """Return mean(d · [d > T]), the structural term for a map d = 1 - ρ and thresholds T of the same shape."""
    return (dissimilarity * (dissimilarity > threshold)).mean()


def noise_of(pans: Sequence[Tensor], valid: Sequence[Tensor | None], window: int) -> float:
    """Return the variance of PAN's noise where PAN is 1: it grows with brightness, as that of photons counted does.

    It is the variance, relative to PAN's mean, of the flattest neighbourhoods but for those without any.

    Args:
        pans: (1, H, W) in 0..1; valid: (H, W) of bool, None if everywhere.
        window: side of the neighbourhoods in PAN pixels.
    """
    found = []
    for pan, present in zip(pans, valid):
        variance = local_statistics(pan, pan, window).variance_a[0]
        shows = variance > FLAT
        if present is not None:
            shows &= all_around(present, window, pan)
        found.append((variance / _brightness(pan, window)[0])[shows])
    variances = torch.cat(found)
    if not len(variances):
        return 0.0
    return float(variances.kthvalue(1 + int(FLATTEST * (len(variances) - 1))).values)


def _brightness(pan: Tensor, window: int) -> Tensor:
    """Return the means of PAN's neighbourhoods, of `pan` (…, 1, H, W) in 0..1, as large as local statistics."""
    return local_mean(pan, window).clamp_min(DARKEST)


def structural_term(output: Tensor, pan: Tensor, expected: Expectation, window: int, noise: float) -> Tensor:
    """Return the masked D_ρ of crops plus a penalty on exaggerated details, a scalar ≥ 0.

    Correlation is invariant to amplitude: alone it is maximised by amplifying PAN's finest detail until this dominates
    the bands' own content, and on flat places by any amount of PAN's noise. Details far stronger than expected are
    therefore penalised: where PAN shows a signal, beyond a multiple of what the band's variance at MS resolution lets
    expect, the less of it PAN explains the less; where it shows but noise, beyond what regression on PAN would inject.

    Args:
        output: (N, B, P, P) in 0..1.
        pan: (N, 1, P, P) in 0..1.
        expected: maps (N, B, P, P).
        window: side of the neighbourhoods in PAN pixels.
        noise: variance of PAN's noise where PAN is 1, see :func:`noise_of`.
    """
    found = local_statistics(output, pan, window)
    expected = expected.around(window, (found.covariance.shape[-2], found.covariance.shape[-1]))
    energy = found.variance_b.square()
    signal = energy / (energy + (NOISY * noise * _brightness(pan, window) + FLAT) ** 2)
    clear = EXCESS_LIMIT * torch.sqrt(expected.gain * expected.explained)
    limit = signal * clear + (1 - signal) * expected.explained
    allowed = limit * found.variance_b + _QUANTISATION
    excess = torch.relu(1 - allowed / (found.variance_a + _QUANTISATION))
    counts = expected.threshold < NOTHING_EXPECTED
    return masked_mean(1 - found.correlation, expected.threshold) + EXCESS_WEIGHT * (excess * counts).mean()


def spectral_terms(reprojected: Tensor, ms: Tensor, ratio: float, least_mean: Tensor) -> tuple[Tensor, Tensor]:
    """Return R-ERGAS and D_λ = 1 - Q2^n of crops at MS resolution, (N, B, n, m) each.

    `least_mean` (B,) bounds the bands' means from below, see :func:`r_ergas`.
    """
    return r_ergas(reprojected, ms, ratio, least_mean), 1 - q2n(reprojected, ms)
