"""Quality indices without ground truth, each a pure function of images.

Images are (B, H, W) or, where stated, (N, B, H, W) tensors in 0..1; for all indices but Q2^n lower is better.
"""

from __future__ import annotations

import functools

import torch
from torch import Tensor
from torch.nn import functional

from ..imaging.quality import FLAT_BLOCK, product_table


def ergas(mse: Tensor, mean: Tensor, ratio: float) -> Tensor:
    """Return ERGAS, 100/R · sqrt(mean over bands of MSE_b / mean_b²), from the bands' MSE and means, (B,) each.

    Source: Wald, Fusion of Earth Data, 2000.
    """
    return 100 / ratio * torch.sqrt((mse / mean**2).mean() + 1e-20)


def r_ergas(estimate: Tensor, ms: Tensor, ratio: float, least_mean: Tensor | float = 1e-9) -> Tensor:
    """Return the reprojected ERGAS, ≥ 0: :func:`ergas` between the output brought back to the MS grid and the MS.

    `estimate` and `ms` are (…, B, h, w); errors are averaged over all axes but the band's. `least_mean`, a number or
    (B,), bounds the bands' means from below, so that a dark crop of a bright scene does not dominate.
    """
    other = [axis for axis in range(ms.ndim) if axis != ms.ndim - 3]
    mse = ((estimate - ms) ** 2).mean(other)
    least_mean = torch.as_tensor(least_mean, dtype=ms.dtype, device=ms.device)
    mean = torch.maximum(ms.mean(other), least_mean)
    return ergas(mse, mean, ratio)


@functools.cache
def _product_table(n: int, dtype: torch.dtype, device: torch.device) -> Tensor:
    """Return the contributions (n², n) of e_i·e_j, row n·i + j, to each component of a product."""
    with torch.inference_mode(False):  # it is cached and may be used in training
        return torch.as_tensor(product_table(n), dtype=dtype, device=device)


def _hypercomplex_product_mean(a: Tensor, b: Tensor) -> Tensor:
    """Return the mean over pixels of the Cayley–Dickson product of `a` and `b`, (M, n, P) each: (M, n).

    The product is bilinear: its mean follows from the small matrix of the bands' cross-moments.
    """
    moments = a @ b.transpose(1, 2) / a.shape[2]
    return moments.flatten(1) @ _product_table(a.shape[1], a.dtype, a.device)


def blocks(image: Tensor, size: int) -> Tensor:
    """Return the whole size×size blocks of `image` (N, B, H, W): (M, B, size²)."""
    tiles = image.unfold(2, size, size).unfold(3, size, size)
    return tiles.permute(0, 2, 3, 1, 4, 5).reshape(-1, image.shape[1], size * size)


def q2n(estimate: Tensor, reference: Tensor, block: int = 32, trusted: Tensor | None = None) -> Tensor:
    """Return the hypercomplex quality index Q2^n in 0..1 (1: identical), the weighted mean over whole blocks.

    See :func:`block_quality`.
    """
    found, weights = block_quality(estimate, reference, block, trusted)
    return (found * weights).sum() / weights.sum().clamp_min(1e-12)


def block_quality(
    estimate: Tensor, reference: Tensor, block: int = 32, trusted: Tensor | None = None
) -> tuple[Tensor, Tensor]:
    """Return Q2^n of every whole block×block block, (M,) in 0..1 (1: identical), and the weights, (M,) in 0..1.

    Source: Garzelli, Nencini, "Hypercomplex quality assessment of multi/hyperspectral images", IEEE GRSL 6(4), 2009.
    This is the universal image quality index with every pixel's spectrum as one hypercomplex number, bands zero-padded
    to a power of two. Blocks are standardised by the reference's band means and deviations, so that units do not
    matter; bands constant within a block keep their scale. Differentiable.

    Args:
        estimate, reference: (N, B, h, w); images smaller than `block` form one block.
        trusted: (N, 1, h, w) of bool, the pixels that can be compared, all by default; the others must be equal in both
            images. A block's weight is the fourth power of its share of such pixels: those with few hardly count.
    """
    size = min(block, *reference.shape[-2:])
    x, y = blocks(estimate, size), blocks(reference, size)
    mean = y.mean(2, keepdim=True)
    deviation = y.std(2, keepdim=True)
    deviation = torch.where(deviation > 1e-7, deviation, torch.ones_like(deviation))
    padding = (0, 0, 0, (1 << (x.shape[1] - 1).bit_length()) - x.shape[1])
    y = functional.pad((y - mean) / deviation + 1, padding)
    x = functional.pad((x - mean) / deviation + 1, padding)
    x = torch.cat([x[:, :1], -x[:, 1:]], 1)

    mean_y, mean_x = y.mean(2, keepdim=True), x.mean(2, keepdim=True)
    unbiased = size**2 / (size**2 - 1)
    energy_y, energy_x = (mean_y**2).sum((1, 2)), (mean_x**2).sum((1, 2))
    variance_y = unbiased * ((y**2).sum(1).mean(1) - energy_y)
    variance_x = unbiased * ((x**2).sum(1).mean(1) - energy_x)
    covariance = unbiased * _hypercomplex_product_mean(y - mean_y, x - mean_x)
    modulus = torch.sqrt((covariance**2).sum(1) + 1e-20)
    luminance = 2 * torch.sqrt(energy_y * energy_x + 1e-20) / (energy_y + energy_x).clamp_min(1e-12)
    # Blocks flat in both images agree; their moments are rounding errors.
    contrast = (2 * modulus + FLAT_BLOCK) / ((variance_y + variance_x).clamp_min(0) + FLAT_BLOCK)
    found = contrast * luminance
    if trusted is None:
        return found, torch.ones_like(found)
    return found, blocks(trusted.to(reference), size).mean((1, 2)) ** 4
