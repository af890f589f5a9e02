"""Scores of a sharpened image without ground truth, part by part."""

from __future__ import annotations

import torch
from torch import Tensor

from ..shared.arrays import Array
from ..shared.scene_model import Optics
from ..shared.scores import Scores
from ..shared.window import Window
from .correlation import all_around, local_statistics
from .jesse import structural_window
from .quality import block_quality
from .tile import NEARLY_ALL, Tile

FLAT_VARIANCE = 1e-12
"""Variance, of images in 0..1, up to which a neighbourhood has no structure to compare: above the rounding errors of
double precision, below one step of a 16-bit image."""


@torch.inference_mode()
def scores_of(
    image: Tensor, tile: Tile, catalogue: Optics, own: Optics, ms_inner: Window, pan_inner: Window, block: int = 32
) -> Scores:
    """Return the scores of a part of a sharpened image, as sums that add up over parts.

    All is computed in double precision. Missing pixels, whose values in `image` are undefined, are left out: the blur
    is renormalised over the others.

    Args:
        image: (B, H, W) in 0..1, at the tile's PAN pixels.
        tile: MS (B, h, w) and PAN (1, H, W) that `image` was computed from.
        catalogue: the sensor's optics; own: those that the pair itself shows.
        ms_inner: the MS pixels to compare at MS resolution.
        pan_inner: the PAN pixels whose neighbourhoods are compared with PAN; a neighbourhood belongs to the pixel below
            and right of its centre.
        block: side of the blocks of Q2^n in MS pixels.
    """
    spectral = _spectral(image, tile.cut_ms(*ms_inner.slices), catalogue, own, block)
    return Scores(*spectral, *_structural(image, tile, pan_inner))


def _array(sums: Tensor) -> Array:
    return sums.double().cpu().numpy()


def _spectral(
    image: Tensor, tile: Tile, catalogue: Optics, own: Optics, block: int
) -> tuple[int, Array, Array, Array, float, float]:
    """Return the sums at MS resolution over all MS pixels of `tile`.

    They are the number of pixels compared, squared differences by both optics and the MS, (B,) each, weighted Q2^n by
    the catalogue's optics, and the weights.
    """
    ms = tile.ms
    if not ms.numel():
        nothing = _array(ms.new_zeros(len(ms)))
        return 0, nothing, nothing, nothing, 0.0, 0.0
    (seen, compared), (seen_own, compared_own) = (_seen(image, tile, optics) for optics in (catalogue, own))
    compared = compared & compared_own
    seen = torch.where(compared, seen, ms)
    errors = (torch.where(compared, found - ms, 0.0).square().sum((1, 2)) for found in (seen, seen_own))
    ms_sum = (ms * compared).sum((1, 2))
    quality, weight = 0.0, 0.0
    if min(ms.shape[1:]) >= block > 1:  # incomplete blocks are left out
        found, weights = block_quality(seen[None], ms[None], block, compared[None, None])
        quality, weight = float((found * weights).sum()), float(weights.sum())
    squared_error, own_squared_error = map(_array, errors)
    return int(compared.sum()), squared_error, own_squared_error, _array(ms_sum), quality, weight


def _seen(image: Tensor, tile: Tile, optics: Optics) -> tuple[Tensor, Tensor]:
    """Return `image` as the MS sensor would see it, (B, h, w), and where that can be compared, (h, w) of bool."""
    if tile.valid is None or tile.ms_valid is None:
        everywhere = torch.ones(tile.ms.shape[1:], dtype=torch.bool, device=tile.ms.device)
        return tile.reprojected(image, optics), everywhere
    share = tile.reprojected(tile.valid.to(image).expand_as(image), optics)
    seen = tile.reprojected(torch.where(tile.valid, image, 0.0), optics) / share.clamp_min(1e-12)
    return seen, tile.ms_valid & (share.amin(0) > NEARLY_ALL)


def _structural(image: Tensor, tile: Tile, inner: Window) -> tuple[Array, Array]:
    """Return sums of the local correlations with PAN, (B,), and numbers of neighbourhoods with structure, (B,)."""
    window = structural_window(tile.ratio)
    before = window // 2
    rows, columns = (slice(part.start - before, part.stop + window - before - 1) for part in inner.slices)
    image, pan = image[:, rows, columns], tile.pan[:, rows, columns]
    if min(image.shape[1:]) < window:
        return _array(image.new_zeros(len(image))), _array(image.new_zeros(len(image)))
    if tile.valid is not None:
        valid = tile.valid[rows, columns]
        image = torch.where(valid, image, 0.0)
        whole = all_around(valid, window, image)
    else:
        whole = torch.ones((), dtype=torch.bool, device=image.device)
    found = local_statistics(image, pan, window)
    counts = whole & (found.variance_a > FLAT_VARIANCE) & (found.variance_b > FLAT_VARIANCE)
    energy = torch.sqrt(found.variance_a * found.variance_b)
    correlation = torch.where(counts, found.covariance / energy.clamp_min(FLAT_VARIANCE), 0.0).clamp(-1, 1)
    return _array(correlation.sum((1, 2))), _array(counts.expand_as(correlation).sum((1, 2)))
