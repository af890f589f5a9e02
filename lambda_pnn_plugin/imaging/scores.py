"""Scores of a sharpened image without ground truth, as sums that add up over its parts."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..shared.arrays import Array
from ..shared.scene_model import Optics
from ..shared.window import Window
from .local import all_around, local_statistics
from .pair import NEARLY_ALL, Pair
from .quality import block_quality
from .sums import Sums, share

QUALITY_BLOCK = 32
"""MS pixels of the side of a block of Q2^n."""
MS_MARGIN, PAN_MARGIN = 3, 8
"""MS and PAN pixels left out at the image's border: their surroundings are unknown."""

FLAT_VARIANCE = 1e-12
"""Variance, of images in 0..1, up to which a neighbourhood has no structure to compare: above the rounding errors of
double precision, below one step of a 16-bit image."""


@dataclass(frozen=True)
class Scores(Sums):
    """Sums over parts of a scene.

    Attributes:
        pixels: MS pixels at which the image, brought back to the MS grid, was compared with the MS.
        squared_error: (B,) float64, sum of their squared differences, in units of 0..1, by the catalogue's optics.
        own_squared_error: (B,) float64, the same by the pair's own optics.
        ms_sum: (B,) float64, sum of the MS at these pixels, in units of 0..1.
        quality: sum of Q2^n over blocks of MS pixels, each times its weight.
        quality_weight: sum of these weights.
        correlation: (B,) float64, sum of the local correlations with PAN.
        windows: (B,) float64, number of the neighbourhoods in which these were taken.
    """

    pixels: int
    squared_error: Array
    own_squared_error: Array
    ms_sum: Array
    quality: float
    quality_weight: float
    correlation: Array
    windows: Array

    @staticmethod
    def none(bands: int) -> Scores:
        """Return the scores of nothing, with which a sum starts."""
        return Scores(0, np.zeros(bands), np.zeros(bands), np.zeros(bands), 0.0, 0.0, np.zeros(bands), np.zeros(bands))

    def r_ergas(self, ratio: float) -> float:
        """Return the reprojected ERGAS, 100/R · sqrt(mean over bands of MSE / mean²), ≥ 0, NaN if nothing was compared.

        Source: Wald, Fusion of Earth Data, 2000; at MS resolution, Ciotola et al., IEEE TGRS 61, 2023.

        Args:
            ratio: PAN pixels per MS pixel.
        """
        return self._ergas(self.squared_error, ratio)

    def r_ergas_own(self, ratio: float) -> float:
        """Return :meth:`r_ergas` by the optics that the pair itself shows."""
        return self._ergas(self.own_squared_error, ratio)

    def _ergas(self, squared_error: Array, ratio: float) -> float:
        if not self.pixels:
            return float("nan")
        means = np.maximum(self.ms_sum / self.pixels, 1e-9)
        return float(100 / ratio * np.sqrt(np.mean(squared_error / self.pixels / means**2)))

    @property
    def d_lambda(self) -> float:
        """D_λ = 1 - Q2^n at MS resolution, in 0..1; NaN if no block could be compared."""
        return 1 - self.quality / self.quality_weight if self.quality_weight else float("nan")

    @property
    def d_rho(self) -> float:
        """D_ρ = 1 - local correlation with PAN, the mean over bands of each band's mean, in 0..2; NaN if there is none.

        Bands that are flat everywhere do not count.
        """
        found = self.d_rho_of_bands
        told = np.isfinite(found)
        return float(found[told].mean()) if told.any() else float("nan")

    @property
    def d_rho_of_bands(self) -> Array:
        """(B,), D_ρ of every band; NaN of those that are flat everywhere."""
        return 1 - share(self.correlation, self.windows)


def structural_window(ratio: tuple[float, float]) -> int:
    """Return the side, in PAN pixels, of the window in which output and PAN must correlate: 2·ceil(R/2), at least 4.

    The correlation of the four samples of a 2×2 window is not meaningful.
    """
    return max(4, 2 * math.ceil(round(max(ratio), 3) / 2))


class Seen(NamedTuple):
    """A part of a sharpened image as the MS sensor sees it.

    Attributes:
        catalogue, own: (B, h, w) in 0..1, by the sensor's optics, and by those that the pair itself shows.
        ms: (B, h, w) in 0..1.
        compared: (h, w) of bool, where they can be compared; elsewhere all hold the MS.
    """

    catalogue: Array
    own: Array
    ms: Array
    compared: Array


def seen_of(image: Array, pair: Pair, catalogue: Optics, own: Optics, ms_inner: Window) -> Seen:
    """Return `image` (B, H, W) in 0..1, at the pair's PAN pixels, as its MS sensor sees it in the pixels `ms_inner`.

    Missing pixels, whose values in `image` are undefined, are left out: the blur is renormalised over the others.
    """
    pair = pair.cut_ms(*ms_inner.slices)
    if not pair.ms.size:
        return Seen(pair.ms, pair.ms, pair.ms, np.zeros(pair.ms.shape[1:], bool))
    (seen, compared), (seen_own, compared_own) = (seen_by(image, pair, optics) for optics in (catalogue, own))
    compared = compared & compared_own
    seen, seen_own = (np.where(compared, found, pair.ms) for found in (seen, seen_own))
    return Seen(seen, seen_own, pair.ms, compared)


def scores_of(image: Array, pair: Pair, seen: Seen, pan_inner: Window, block: int = QUALITY_BLOCK) -> Scores:
    """Return the scores of a part of a sharpened image, as sums that add up over parts.

    Args:
        image: (B, H, W) in 0..1, at the pair's PAN pixels.
        pair: MS (B, h, w) and PAN (1, H, W) that `image` was computed from, or is to be judged by.
        seen: the image at MS resolution, where it is to be compared there.
        pan_inner: the PAN pixels whose neighbourhoods are compared with PAN; a neighbourhood belongs to the pixel below
            and right of its centre.
        block: side of the blocks of Q2^n in MS pixels.
    """
    ms, compared = seen.ms, seen.compared
    squared, own_squared = (((found - ms) ** 2).sum((1, 2)) for found in (seen.catalogue, seen.own))
    quality, weight = 0.0, 0.0
    if min(ms.shape[1:]) >= block > 1:  # incomplete blocks are left out
        found, weights = block_quality(seen.catalogue, ms, block, compared)
        quality, weight = float((found * weights).sum()), float(weights.sum())
    spectral = (int(compared.sum()), squared, own_squared, (ms * compared).sum((1, 2)), quality, weight)
    return Scores(*spectral, *_structural(image, pair, pan_inner))


def seen_by(image: Array, pair: Pair, optics: Optics) -> tuple[Array, Array]:
    """Return `image` as the MS sensor would see it, (B, h, w), and where that can be compared, (h, w) of bool."""
    if pair.valid is None or pair.ms_valid is None:
        return pair.reprojected(image, optics), np.ones(pair.ms.shape[1:], bool)
    share = pair.reprojected(pair.valid[None].astype(np.float64), optics)
    seen = pair.reprojected(np.where(pair.valid, image, 0.0), optics) / np.maximum(share, 1e-12)
    return seen, pair.ms_valid & (share.min(0) > NEARLY_ALL)


def _structural(image: Array, pair: Pair, inner: Window) -> tuple[Array, Array]:
    """Return sums of the local correlations with PAN, (B,), and numbers of neighbourhoods with structure, (B,)."""
    window = structural_window(pair.placement.ratio)
    before = window // 2
    rows, columns = (slice(part.start - before, part.stop + window - before - 1) for part in inner.slices)
    image, pan = image[:, rows, columns], pair.pan[:, rows, columns]
    if min(image.shape[1:]) < window:
        return np.zeros(len(image)), np.zeros(len(image))
    whole: Array | bool = True
    if pair.valid is not None:
        valid = pair.valid[rows, columns]
        image, whole = np.where(valid, image, 0.0), all_around(valid, window)
    sums = np.array([_correlation(band, pan[0], whole, window) for band in image])  # band by band, for memory's sake
    return sums[:, 0], sums[:, 1]


def _correlation(band: Array, pan: Array, whole: Array | bool, window: int) -> tuple[float, float]:
    """Return the sum of the local correlations of two images (H, W), and the number of structured neighbourhoods."""
    found = local_statistics(band, pan, window)
    counts = whole & (found.variance_a > FLAT_VARIANCE) & (found.variance_b > FLAT_VARIANCE)
    energy = np.maximum(np.sqrt(found.variance_a * found.variance_b), FLAT_VARIANCE)
    correlation = np.where(counts, np.clip(found.covariance / energy, -1, 1), 0.0)
    return float(correlation.sum()), float(counts.sum())
