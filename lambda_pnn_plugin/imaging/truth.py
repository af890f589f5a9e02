"""How far a sharpened image is from the truth, where that is known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..shared.arrays import Array
from ..shared.window import Window
from .local import local_mean
from .quality import block_quality
from .sums import Sums, share

TRUTH_MARGIN = 8
"""Pixels left out at the image's border: what methods make there says little of them."""
SIDE = 512
"""Pixels of the side of a part that is compared at once: whole blocks of Q2^n."""
BLOCK = 32
"""Pixels of the side of a block of Q2^n."""
KERNEL, SPREAD = 5, 1.5
"""Reach and standard deviation, in pixels, of the Gaussian neighbourhoods of SSIM and UQI."""
FILTERED = 8
"""Side, in pixels, of the neighbourhoods of SCC."""
HALO = 6
"""Pixels around a part that its neighbourhoods reach."""
STABLE = (0.01, 0.03)
"""K1 and K2 of SSIM."""


@dataclass(frozen=True)
class Truth(Sums):
    """Sums over the pixels of an image of B bands and of the truth, in 0..1.

    Attributes:
        pixels: number compared.
        squared_error, level: (B,) sums of squared differences, and of the truth.
        peak: (B,) greatest values of the truth.
        angle: sum of the angles between spectra, in degrees.
        quality, quality_weight: sum of Q2^n over blocks, each times its weight, and sum of the weights.
        windows: number of Gaussian neighbourhoods.
        likeness, universal: (B,) sums of SSIM and UQI over them.
        filtered: number of neighbourhoods of high-passed images.
        correlation: (B,) sum of their correlations.
    """

    GREATEST = frozenset(("peak",))

    pixels: float
    squared_error: Array
    level: Array
    peak: Array
    angle: float
    quality: float
    quality_weight: float
    windows: float
    likeness: Array
    universal: Array
    filtered: float
    correlation: Array

    def overall(self, ratio: float) -> dict[str, float]:
        """Return the errors by name.

        Sources: ERGAS: Wald, Fusion of Earth Data, 2000. SAM: Yuhas, Goetz, Boardman, 1992. Q2N: see
        :func:`quality.block_quality`. PSNR by the truth's greatest value. SSIM: Wang, Bovik, Sheikh, Simoncelli, IEEE
        TIP 13(4), 2004. UQI: Wang, Bovik, IEEE SPL 9(3), 2002, over the neighbourhoods of SSIM. SCC: Zhou, Civco,
        Silander, International Journal of Remote Sensing 19(4), 1998, over neighbourhoods of 8×8 pixels.
        """
        mse, level = share(self.squared_error, self.pixels), share(self.level, self.pixels)
        return {
            "ERGAS": float(100 / ratio * np.sqrt((mse / np.maximum(level, 1e-9) ** 2).mean())),
            "SAM": float(share(self.angle, self.pixels)),
            "Q2N": float(share(self.quality, self.quality_weight)),
            "PSNR": float(10 * np.log10(self.peak.max() ** 2 / max(float(mse.mean()), 1e-20))),
            "SSIM": float(share(self.likeness, self.windows).mean()),
            "UQI": float(share(self.universal, self.windows).mean()),
            "SCC": float(share(self.correlation, self.filtered).mean()),
        }

    def by_band(self) -> list[dict[str, float]]:
        """Return the errors of every band: RMSE as a share of its mean, PSNR, SSIM, UQI, SCC."""
        mse, level = share(self.squared_error, self.pixels), share(self.level, self.pixels)
        columns = {
            "RMSE": np.sqrt(mse) / np.maximum(level, 1e-9),
            "PSNR": 10 * np.log10(self.peak**2 / np.maximum(mse, 1e-20)),
            "SSIM": share(self.likeness, self.windows),
            "UQI": share(self.universal, self.windows),
            "SCC": share(self.correlation, self.filtered),
        }
        return [{name: float(values[band]) for name, values in columns.items()} for band in range(len(mse))]


def truth_of(image: Array, truth: Array, inner: Window, valid: Array | None = None, full: float = 1.0) -> Truth:
    """Return the sums of a part of an image.

    Args:
        image, truth: (B, H, W) in 0..1.
        inner: the pixels that count; neighbourhoods belong to their middle, and must lie in the arrays.
        valid: (H, W) of bool, where both hold numbers; None if everywhere.
        full: the range of values that SSIM is stabilised by.
    """
    place, bands = (slice(None), *inner.slices), len(image)
    if valid is not None:
        image, truth = np.where(valid, image, 0.0), np.where(valid, truth, 0.0)
    ours, theirs = image[place], truth[place]
    counts = np.ones(ours.shape[1:], bool) if valid is None else valid[inner.slices]
    norms = np.linalg.norm(ours, axis=0) * np.linalg.norm(theirs, axis=0)
    cosine = np.clip((ours * theirs).sum(0) / np.maximum(norms, 1e-12), -1, 1)
    quality, weight = 0.0, 0.0
    if min(ours.shape[1:]) >= BLOCK:
        found, weights = block_quality(ours, theirs, BLOCK, counts)
        quality, weight = float((found * weights).sum()), float(weights.sum())
    windows, likeness, universal = _likeness(image, truth, inner, valid, full)
    filtered, correlation = _filtered(image, truth, inner, valid)
    peak = theirs[:, counts].max(1) if counts.any() else np.zeros(bands)
    return Truth(
        float(counts.sum()),
        ((ours - theirs) ** 2).sum((1, 2)),
        (theirs * counts).sum((1, 2)),
        peak,
        float(np.degrees(np.arccos(cosine))[counts].sum()),
        quality,
        weight,
        windows,
        likeness,
        universal,
        filtered,
        correlation,
    )


def _middles(inner: Window, shape: tuple[int, ...], before: int, after: int) -> tuple[slice, slice]:
    """Return which of the neighbourhoods inside an array of that shape have their middle in `inner`."""
    rows, columns = (
        slice(max(0, part.start - before), max(0, min(part.stop, size - after) - before))
        for part, size in zip(inner.slices, shape)
    )
    return rows, columns


def _likeness(
    image: Array, truth: Array, inner: Window, valid: Array | None, full: float
) -> tuple[float, Array, Array]:
    """Return the number of Gaussian neighbourhoods, and the sums of SSIM and UQI over them."""
    middles = _middles(inner, image.shape[1:], KERNEL, KERNEL)
    whole = None if valid is None else local_mean(valid.astype(np.float64), 2 * KERNEL + 1)[middles] > 1 - 1e-6
    c1, c2 = ((constant * full) ** 2 for constant in STABLE)
    count, likeness, universal = 0.0, [], []
    for a, b in zip(image, truth):
        mean_a, mean_b, aa, bb, ab = (_smoothed(each)[middles] for each in (a, b, a * a, b * b, a * b))
        variance = np.maximum(aa - mean_a**2, 0) + np.maximum(bb - mean_b**2, 0)
        covariance, energy = ab - mean_a * mean_b, mean_a**2 + mean_b**2
        ssim = (2 * mean_a * mean_b + c1) * (2 * covariance + c2) / ((energy + c1) * (variance + c2))
        uqi = 4 * mean_a * mean_b * covariance / np.maximum(energy * variance, 1e-20)
        if whole is not None:
            ssim, uqi = ssim[whole], uqi[whole]
        count = float(ssim.size)
        likeness.append(float(ssim.sum()))
        universal.append(float(uqi.sum()))
    return count, np.array(likeness), np.array(universal)


def _smoothed(image: Array) -> Array:
    """Return Gaussian means of every neighbourhood inside (H, W)."""
    weights = np.exp(-0.5 * (np.arange(-KERNEL, KERNEL + 1) / SPREAD) ** 2)
    weights /= weights.sum()
    rows, columns = (size - 2 * KERNEL for size in image.shape)
    down = sum(weight * image[first : first + rows] for first, weight in enumerate(weights))
    return np.asarray(sum(weight * down[:, first : first + columns] for first, weight in enumerate(weights)))


def _filtered(image: Array, truth: Array, inner: Window, valid: Array | None) -> tuple[float, Array]:
    """Return the number of neighbourhoods of high-passed images, and the sums of their correlations."""
    before = FILTERED // 2 + 1
    middles = _middles(inner, image.shape[1:], before, FILTERED - FILTERED // 2)
    whole = None
    if valid is not None:
        whole = local_mean(valid.astype(np.float64), FILTERED + 2)[middles] > 1 - 1e-6
    count, sums = 0.0, []
    for a, b in zip(image, truth):
        found = local_correlation(high_passed(a), high_passed(b))[middles]
        found = found if whole is None else found[whole]
        count = float(found.size)
        sums.append(float(found.sum()))
    return count, np.array(sums)


def local_correlation(a: Array, b: Array) -> Array:
    """Return the correlations of (H, W) images in every neighbourhood of FILTERED pixels; 0 where one is flat."""
    mean_a, mean_b = local_mean(a, FILTERED), local_mean(b, FILTERED)
    variance_a, variance_b = (
        np.maximum(local_mean(each * each, FILTERED) - mean**2, 0) for each, mean in ((a, mean_a), (b, mean_b))
    )
    energy = np.sqrt(variance_a) * np.sqrt(variance_b)
    covariance = local_mean(a * b, FILTERED) - mean_a * mean_b
    return np.where(energy > 0, covariance / np.where(energy > 0, energy, 1.0), 0.0)


def high_passed(image: Array) -> Array:
    """Return the image (H, W) times 9 minus the sum of the 3×3 pixels around: (H-2, W-2)."""
    return 9 * (image[1:-1, 1:-1] - local_mean(image, 3))
