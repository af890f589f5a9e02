"""JESSE, the joint enhanced spectral and spatial loss: α·R-ERGAS + β·D_λ + γ·D_ρ.

Source: Ciotola, Poggi, Scarpa, IEEE TGRS 61, 2023, section III-B. It differs from the published program: D_λ works on
unrounded values, so that β has a gradient; ρ is the true correlation of every window, and its threshold a little
stricter; exaggerated details cost; and R-ERGAS counts in units of what plain interpolation leaves, so that one set of
weights suits scenes of any contrast.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from .correlation import FLAT, SHRINKAGE, local_statistics, mean_where, shrunk_gain, surrounding_statistics
from .quality import q2n, r_ergas

SCENE_WINDOW = 16
"""Side, in PAN pixels, of the neighbourhoods in which the scene itself is asked how bands and PAN relate."""
STRICTNESS = 0.8
"""Of 1 - ρ_low: noise and aliasing make band and PAN look less alike at MS resolution than they are."""
EXCESS_LIMIT = 2.5
"""Times the expected variance that details may have before they count as exaggerated."""
EXCESS_WEIGHT = 0.15
"""Cost of a wholly exaggerated place, in units of D_ρ."""
ANYTHING_GOES, NOTHING_EXPECTED = 2.5, 3.0
"""Thresholds that no dissimilarity exceeds: of bands that PAN does not tell of, and of places that miss pixels."""
LARGEST_WINDOW = 10
"""Of the structural term, at the largest ratio."""
_QUANTISATION = 1e-7


@dataclass(frozen=True)
class LossWeights:
    """α, β and γ; the defaults are measured."""

    spectral: float = 0.12
    quality: float = 1.0
    structural: float = 1.8


@dataclass(frozen=True)
class JesseTerms:
    """The three terms, each a scalar ≥ 0, lower is better."""

    r_ergas: Tensor
    d_lambda: Tensor
    d_rho: Tensor

    def total(self, weights: LossWeights) -> Tensor:
        return weights.spectral * self.r_ergas + weights.quality * self.d_lambda + weights.structural * self.d_rho

    def clone(self) -> JesseTerms:
        """The same numbers in memory of their own, and without what led to them."""
        return JesseTerms(*(term.detach().clone() for term in (self.r_ergas, self.d_lambda, self.d_rho)))


def structural_window(ratio: tuple[float, float]) -> int:
    """Side, in PAN pixels, of the neighbourhood in which output and PAN must correlate: 2·ceil(R/2), but at least 4.

    The correlation of the four samples of a 2×2 window says too little.
    """
    return max(4, 2 * math.ceil(max(ratio) / 2 - 1e-3))


@dataclass(frozen=True)
class Expectation:
    """What the scene itself, at MS resolution, lets expect of every band's structure.

    Maps (…, B, H, W); entry (i, j) belongs to the window whose centre is the corner between pixels (i, j) and
    (i+1, j+1).

    Attributes:
        threshold: T = STRICTNESS·(1 - ρ_low), in 0..2: how dissimilar band and PAN are by nature. Where they are
            weakly correlated, the structural term forces nothing.
        gain: variance of the band by variance of PAN: how much stronger or weaker its details are.
    """

    threshold: Tensor
    gain: Tensor

    def around(self, window: int, shape: tuple[int, int]) -> Expectation:
        """The part for windows of side `window`, a map of `shape`."""
        first = window // 2 - 1
        part = (..., slice(first, first + shape[0]), slice(first, first + shape[1]))
        return Expectation(self.threshold[part], self.gain[part])


def expectation(
    ms_up: Tensor, low_pan: Tensor, valid: Tensor | None = None, evidence: Tensor | float = 1.0
) -> Expectation:
    """Compare interpolated MS and PAN of the same detail, (B, H, W) both.

    Nothing is expected where not `valid`, and the less the less `evidence`, (B, 1, 1) in 0..1, there is that PAN tells
    of the band at all: small neighbourhoods look alike by chance.
    """
    found = surrounding_statistics(ms_up, low_pan, SCENE_WINDOW)
    if valid is None:
        valid = torch.ones(ms_up.shape[1:], dtype=torch.bool, device=ms_up.device)
    # In flat places both variances are noise: there the band's overall gain counts.
    typical = mean_where(valid, found.variance_b)
    overall = mean_where(valid, found.variance_a) / typical.clamp_min(FLAT)
    gain = shrunk_gain(found.variance_a, found.variance_b, overall, SHRINKAGE * typical + FLAT)
    threshold = STRICTNESS * (1 - found.correlation)
    threshold = evidence * threshold + (1 - evidence) * ANYTHING_GOES
    return Expectation(threshold.masked_fill(_near(~valid), NOTHING_EXPECTED), gain)


def _near(missing: Tensor) -> Tensor:
    """Where windows as large as the structural term's may hold one of the `missing` pixels, (H, W) of bool."""
    spread = functional.max_pool2d(missing[None].float(), LARGEST_WINDOW + 1, stride=1, padding=LARGEST_WINDOW // 2)
    return spread[0] > 0


def masked_mean(dissimilarity: Tensor, threshold: Tensor) -> Tensor:
    """mean(d · [d > T]): the structural term for a map d = 1 - ρ and its thresholds T, same shape."""
    return (dissimilarity * (dissimilarity > threshold)).mean()


def structural_term(output: Tensor, pan: Tensor, expected: Expectation, window: int) -> Tensor:
    """D_ρ,masked of crops, and a share for exaggerated details.

    Correlation does not see amplitude: alone it is best served by blowing up PAN's finest grain until it drowns what
    the bands show themselves. Details far stronger than the scene lets expect therefore cost a little.

    Args:
        output: (N, B, P, P); pan: (N, 1, P, P); expected: maps (N, B, P, P).
    """
    found = local_statistics(output, pan, window)
    expected = expected.around(window, (found.covariance.shape[-2], found.covariance.shape[-1]))
    allowed = EXCESS_LIMIT * expected.gain * found.variance_b + _QUANTISATION
    excess = torch.relu(1 - allowed / (found.variance_a + _QUANTISATION))
    counts = expected.threshold < NOTHING_EXPECTED
    return masked_mean(1 - found.correlation, expected.threshold) + EXCESS_WEIGHT * (excess * counts).mean()


def spectral_terms(reprojected: Tensor, ms: Tensor, ratio: float, least_mean: Tensor) -> tuple[Tensor, Tensor]:
    """R-ERGAS, with `least_mean` (B,) of every band, and D_λ = 1 - Q2^n of crops at MS resolution, (N, B, n, n)."""
    return r_ergas(reprojected, ms, ratio, least_mean), 1 - q2n(reprojected, ms)
