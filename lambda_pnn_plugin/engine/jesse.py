"""JESSE, the joint enhanced spectral and spatial loss: α·R-ERGAS + β·D_λ + γ·D_ρ.

Source: Ciotola, Poggi, Scarpa, IEEE TGRS 61, 2023, section III-B. Unlike the published program, D_λ works on unrounded
values here, so that β has a gradient.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from .correlation import local_correlation
from .quality import q2n, r_ergas


@dataclass(frozen=True)
class LossWeights:
    """α, β and γ."""

    spectral: float
    quality: float
    structural: float


@dataclass(frozen=True)
class JesseTerms:
    """The three terms, each a scalar ≥ 0, lower is better."""

    r_ergas: Tensor
    d_lambda: Tensor
    d_rho: Tensor

    def total(self, weights: LossWeights) -> Tensor:
        return weights.spectral * self.r_ergas + weights.quality * self.d_lambda + weights.structural * self.d_rho


def structural_window(ratio: tuple[float, float]) -> int:
    """Side, in PAN pixels, of the neighbourhood in which output and PAN must correlate: 2·ceil(R/2)."""
    return 2 * math.ceil(max(ratio) / 2 - 1e-3)


THRESHOLD_WINDOW = 16


def structural_threshold(ms_up: Tensor, blurred_pan: Tensor) -> Tensor:
    """T = 1 - ρ_low: how dissimilar each band and PAN are in the scene itself, at MS resolution.

    Where band and PAN are weakly correlated by nature, the structural term forces nothing.

    Args:
        ms_up, blurred_pan: (B, H, W).

    Returns:
        (B, H, W) in 0..2; entry (i, j) belongs to the window whose centre is the corner between pixels (i, j) and
        (i+1, j+1).
    """
    before = THRESHOLD_WINDOW // 2 - 1
    padding = (before, THRESHOLD_WINDOW - 1 - before) * 2
    padded = [functional.pad(image[None], padding, mode="replicate")[0] for image in (ms_up, blurred_pan)]
    return 1 - local_correlation(*padded, THRESHOLD_WINDOW)


def masked_mean(dissimilarity: Tensor, threshold: Tensor) -> Tensor:
    """mean(d · [d > T]): the structural term for a map d = 1 - ρ and its thresholds T, same shape."""
    return (dissimilarity * (dissimilarity > threshold)).mean()


def structural_term(output: Tensor, pan: Tensor, threshold: Tensor, window: int) -> Tensor:
    """D_ρ,masked of crops: `output` and `threshold` (N, B, P, P), `pan` (N, 1, P, P)."""
    dissimilarity = 1 - local_correlation(output, pan, window)
    first = window // 2 - 1
    rows, columns = dissimilarity.shape[-2:]
    return masked_mean(dissimilarity, threshold[..., first : first + rows, first : first + columns])


def spectral_terms(reprojected: Tensor, ms: Tensor, ratio: float) -> tuple[Tensor, Tensor]:
    """R-ERGAS and D_λ = 1 - Q2^n of crops brought back to the MS grid, (N, B, n, n) both."""
    return r_ergas(reprojected, ms, ratio), 1 - q2n(reprojected, ms)


def check_finite(terms: JesseTerms) -> None:
    """Raise ArithmeticError when the loss is no longer a number, instead of training on."""
    if not all(torch.isfinite(term) for term in (terms.r_ergas, terms.d_lambda, terms.d_rho)):
        raise ArithmeticError("The loss is no longer a number; the images may hold infinite or missing values.")
