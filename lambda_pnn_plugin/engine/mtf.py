"""The MTF filters of the published program, to compare with.

The method itself samples Gaussians where it needs them (:mod:`interpolation`).
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from ..shared.scene_model import mtf_sigma


def published_ms_kernel(gain: float, ratio: float, size: int = 41) -> Tensor:
    """The (size, size) MS filter of the published program, of sum 1.

    Sampling the response on `size` frequencies widens the Gaussian by size/(size-1); a Kaiser window (β = 0.5) tapers
    it along the columns.
    """
    kernel = _tapered_gaussian(mtf_sigma(gain, ratio) * size / (size - 1), size)
    return kernel / kernel.sum()


def published_pan_kernel(gain: float, ratio: float, size: int = 41) -> Tensor:
    """The (size, size) PAN filter of the published program: its taper lowers the sum a little below 1."""
    sigma = mtf_sigma(gain, ratio)
    return _tapered_gaussian(sigma, size) / (2 * math.pi * sigma**2)


def _tapered_gaussian(sigma: float, size: int) -> Tensor:
    x = torch.arange(size, dtype=torch.float64) - size // 2
    profile = torch.exp(-0.5 * (x / sigma) ** 2)
    taper = torch.kaiser_window(size, periodic=False, beta=0.5, dtype=torch.float64)
    return profile[:, None] * (profile * taper)
