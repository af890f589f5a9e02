"""Scores of a sharpened image without ground truth, part by part."""

from __future__ import annotations

import torch
from torch import Tensor

from ..shared.arrays import Array
from ..shared.scene_model import Optics
from ..shared.scores import Scores
from ..shared.window import Window
from .correlation import local_mean, local_statistics
from .jesse import structural_window
from .quality import block_quality
from .tile import NEARLY_ALL, Tile

FLAT_VARIANCE = 1e-12
"""Variance, of images in 0..1, up to which a neighbourhood has no structure to compare: above the rounding errors of
double precision, below one step of a 16-bit image."""


@torch.inference_mode()
def scores_of(
    image: Tensor, tile: Tile, optics: Optics, ms_inner: Window, pan_inner: Window, block: int = 32
) -> Scores:
    """Return the scores of a part of a sharpened image, as sums that add up over parts.

    All is computed in double precision. Missing pixels, whose values in `image` are undefined, are left out: the blur
    is renormalised over the others.

    Args:
        image: (B, H, W) in 0..1, at the tile's PAN pixels.
        tile: MS (B, h, w) and PAN (1, H, W) that `image` was computed from.
        ms_inner: the MS pixels to compare at MS resolution.
        pan_inner: the PAN pixels whose neighbourhoods are compared with PAN; a neighbourhood belongs to the pixel below
            and right of its centre.
        block: side of the blocks of Q2^n in MS pixels.
    """
    pixels, squared_error, ms_sum, quality, weight = _spectral(image, tile, optics, ms_inner, block)
    correlation, windows = _structural(image, tile, pan_inner)
    return Scores(pixels, _array(squared_error), _array(ms_sum), quality, weight, _array(correlation), _array(windows))


def _array(sums: Tensor) -> Array:
    return sums.double().cpu().numpy()


def _spectral(
    image: Tensor, tile: Tile, optics: Optics, inner: Window, block: int
) -> tuple[int, Tensor, Tensor, float, float]:
    """Return the sums at MS resolution.

    They are the number of pixels compared, squared differences (B,), the MS (B,), weighted Q2^n, and the weights.
    """
    tile = tile.cut_ms(*inner.slices)
    ms = tile.ms
    if not ms.numel():
        return 0, ms.new_zeros(len(ms)), ms.new_zeros(len(ms)), 0.0, 0.0
    compared = torch.ones(ms.shape[1:], dtype=torch.bool, device=ms.device)
    if tile.valid is None or tile.ms_valid is None:
        seen = tile.reprojected(image, optics)
    else:
        present = tile.valid.to(image).expand_as(image)
        share = tile.reprojected(present, optics)
        compared = tile.ms_valid & (share.amin(0) > NEARLY_ALL)
        seen = tile.reprojected(torch.where(tile.valid, image, 0.0), optics) / share.clamp_min(1e-12)
    seen = torch.where(compared, seen, ms)
    squared_error = ((seen - ms) ** 2).sum((1, 2))
    ms_sum = (ms * compared).sum((1, 2))
    quality, weight = 0.0, 0.0
    if min(ms.shape[1:]) >= block > 1:  # incomplete blocks are left out
        found, weights = block_quality(seen[None], ms[None], block, compared[None, None])
        quality, weight = float((found * weights).sum()), float(weights.sum())
    return int(compared.sum()), squared_error, ms_sum, quality, weight


def _structural(image: Tensor, tile: Tile, inner: Window) -> tuple[Tensor, Tensor]:
    """Return sums of the local correlations with PAN, (B,), and numbers of neighbourhoods with structure, (B,)."""
    window = structural_window(tile.ratio)
    before = window // 2
    rows, columns = (slice(part.start - before, part.stop + window - before - 1) for part in inner.slices)
    image, pan = image[:, rows, columns], tile.pan[:, rows, columns]
    if min(image.shape[1:]) < window:
        return image.new_zeros(len(image)), image.new_zeros(len(image))
    if tile.valid is not None:
        valid = tile.valid[rows, columns]
        image = torch.where(valid, image, 0.0)
        whole = local_mean(valid[None].to(image), window) > 1 - 0.5 / window**2
    else:
        whole = torch.ones((), dtype=torch.bool, device=image.device)
    found = local_statistics(image, pan, window)
    counts = whole & (found.variance_a > FLAT_VARIANCE) & (found.variance_b > FLAT_VARIANCE)
    energy = torch.sqrt(found.variance_a * found.variance_b)
    correlation = torch.where(counts, found.covariance / energy.clamp_min(FLAT_VARIANCE), 0.0).clamp(-1, 1)
    return correlation.sum((1, 2)), counts.expand_as(correlation).sum((1, 2)).to(image)
