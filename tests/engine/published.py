"""What the published program does otherwise than the engine, or besides it: to compare with its figures."""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from lambda_pnn_plugin.engine.correlation import local_mean
from lambda_pnn_plugin.engine.interpolation import separable
from lambda_pnn_plugin.imaging.resampling import TAPS, lagrange_matrix
from lambda_pnn_plugin.shared.scene_model import mtf_sigma


def dyadic_interpolation(ms: Tensor, ratio: int) -> Tensor:
    """The interpolation of the published program, for comparison: (B, h, w) to (B, ratio·h, ratio·w).

    `ratio`, a power of two, is reached by doublings with the half-way Lagrange filter; MS sample k lands at PAN index
    ratio·k + ratio/2, and the image is taken as periodic.
    """
    half = torch.from_numpy(lagrange_matrix(np.array([TAPS // 2 - 0.5]), TAPS))[0].to(ms.dtype)
    image = ms
    for _ in range(ratio.bit_length() - 1):
        for axis in (-2, -1):
            between = sum(w * image.roll(TAPS // 2 - 1 - tap, axis) for tap, w in enumerate(half))
            image = torch.stack([image, between], axis).flatten(axis - 1, axis)
    return image.roll((ratio // 2, ratio // 2), (-2, -1))


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


def published_local_correlation(a: Tensor, b: Tensor, half_width: int) -> Tensor:
    """The local correlation of the published program: (…, H, W) to (…, H, W), in double precision.

    Each pixel is centred by the mean of its own window before products are summed over the window of 2·half_width
    pixels; outside the image both are zero.
    """

    def window_sum(image: Tensor) -> Tensor:
        padded = functional.pad(image, (half_width - 1, half_width) * 2)
        return local_mean(padded, 2 * half_width) * (2 * half_width) ** 2

    def centred(image: Tensor) -> Tensor:
        return image - window_sum(image) / (2 * half_width) ** 2

    a, b = centred(a.double()), centred(b.double())
    energy = window_sum(a * a) * window_sum(b * b)
    return window_sum(a * b) / torch.sqrt(energy.clamp_min(1e-20))


def published_registration(ms_up: Tensor, pan: Tensor, pan_kernel: Tensor, reach: int = 4, window: int = 16) -> Tensor:
    """The registration of the published program: an exhaustive search in steps of half a PAN pixel.

    Args:
        ms_up: (B, H, W); pan: (1, H, W); pan_kernel: the PAN's MTF filter, odd side.
        reach: half pixels searched to each side.
        window: of the local correlation, in PAN pixels.

    Returns:
        (B, 2) integers, half pixels (rows, columns) by which each band lies further down and right than PAN.
    """
    side = len(pan_kernel) // 2
    padded = functional.pad(pan[None].double(), (side,) * 4, mode="reflect")
    low = functional.conv2d(padded, pan_kernel[None, None].double())[0, 0]
    trials = [trial / 2 for trial in range(-reach, reach + 1)]
    moved = [
        [torch.from_numpy(lagrange_matrix(np.arange(size) - trial, size)) for trial in trials] for size in low.shape
    ]
    best = torch.full((len(ms_up),), -torch.inf, dtype=torch.float64)
    found = torch.zeros(len(ms_up), 2, dtype=torch.long)
    inner = slice(window, -window)
    for row, rows in enumerate(moved[0]):
        for column, columns in enumerate(moved[1]):
            shifted = separable(rows, low, columns)
            score = published_local_correlation(ms_up, shifted, window // 2)[:, inner, inner].mean((1, 2))
            better = score > best
            best[better] = score[better]
            found[better] = torch.tensor([row - reach, column - reach])
    return found


def spectral_angle(estimate: Tensor, ms: Tensor) -> Tensor:
    """Mean angle in degrees between the spectra of `estimate` and `ms`, both (B, h, w)."""
    cosine = functional.cosine_similarity(estimate.double(), ms.double(), dim=0)
    return torch.rad2deg(torch.arccos(cosine.clamp(-1, 1))).mean()


def d_s(output: Tensor, ms: Tensor, pan: Tensor, ratio: int, window: int = 32) -> Tensor:
    """Spatial distortion index D_S of QNR, ≥ 0: mean over bands of |UQI(output, PAN) - UQI(ms, reduced PAN)|.

    Alparone et al., PE&RS 74(2), 2008. Sliding windows of `window` PAN pixels and window/ratio MS pixels, PAN reduced
    by antialiased bicubic interpolation; in single precision, as in the literature's tables.

    Args:
        output: (B, ratio·h, ratio·w); ms: (B, h, w); pan: (1, ratio·h, ratio·w).
    """
    reduced = _bicubic_reduction(pan[0].double(), ratio).float()
    fine = _universal_quality(output, pan, window).mean((1, 2))
    coarse = _universal_quality(ms, reduced[None], window // ratio).mean((1, 2))
    return (fine - coarse).abs().mean()


def _universal_quality(a: Tensor, b: Tensor, window: int) -> Tensor:
    def mean(image: Tensor) -> Tensor:
        # One pass: the tables' last digits hold the rounding of just this sum.
        return functional.avg_pool2d(image, window, 1)

    mean_a, mean_b = mean(a), mean(b)
    variance = mean(a * a) - mean_a**2 + (mean(b * b) - mean_b**2)
    covariance = mean(a * b) - mean_a * mean_b
    return 4 * covariance * mean_a * mean_b / (variance * (mean_a**2 + mean_b**2))


def _bicubic_reduction(image: Tensor, ratio: int) -> Tensor:
    """Antialiased bicubic reduction of (H, W), mirrored at the borders."""

    def matrix(size: int) -> Tensor:
        centres = ratio * (torch.arange(size // ratio, dtype=image.dtype) + 0.5) - 0.5
        index = torch.arange(-2 * ratio, size + 2 * ratio)
        t = ((index - centres[:, None]) / ratio).abs()
        weights = torch.where(t <= 1, 1.5 * t**3 - 2.5 * t**2 + 1, -0.5 * t**3 + 2.5 * t**2 - 4 * t + 2)
        weights = torch.where(t < 2, weights, torch.zeros_like(t))
        weights = weights / weights.sum(1, keepdim=True)
        mirrored = torch.where(index < 0, -1 - index, torch.where(index >= size, 2 * size - 1 - index, index))
        return image.new_zeros(len(centres), size).index_add(1, mirrored, weights)

    return matrix(image.shape[0]) @ image @ matrix(image.shape[1]).T


def d_s_r(output: Tensor, pan: Tensor) -> Tensor:
    """Spatial distortion 1 - R² in 0..1 of the regression of PAN on the output's bands, without intercept.

    Alparone, Garzelli, Vivone, "Spatial consistency for full-scale assessment of pansharpening", IGARSS 2018.
    `output` (B, H, W), `pan` (1, H, W).
    """
    bands = output.flatten(1).double().T
    target = pan.flatten().double()
    weights = torch.linalg.lstsq(bands, target[:, None]).solution
    unexplained: Tensor = (target - (bands @ weights)[:, 0]).var(correction=0)
    return unexplained / target.var(correction=0)
