"""How a sharpened image follows PAN compared with how the MS does: D_S of QNR."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..shared.arrays import Array
from ..shared.scene_model import Optics, mean_ratio
from ..shared.window import Window
from .local import local_mean
from .pair import Pair
from .sums import Sums, share

WINDOW = 32
"""Side, in PAN pixels, of the neighbourhoods in which images are compared with PAN."""


@dataclass(frozen=True)
class Structure(Sums):
    """Sums of the universal quality index (UQI) between bands and PAN, over neighbourhoods at both resolutions.

    Attributes:
        fine, fine_count: (B,) sums over neighbourhoods of WINDOW PAN pixels of the sharpened image, and their number.
        coarse, coarse_count: (B,) the same over neighbourhoods as wide of the MS, with PAN as its sensor sees it.
    """

    fine: Array
    fine_count: Array
    coarse: Array
    coarse_count: Array

    @property
    def d_s(self) -> Array:
        """(B,), |UQI(image, PAN) - UQI(MS, PAN at MS resolution)|; the mean over bands is D_S, in 0..2.

        Source: Alparone, Aiazzi, Baronti, Garzelli, Nencini, Selva, PE&RS 74(2), 2008; PAN reduced by the sensor's MTF.
        """
        return np.abs(share(self.fine, self.fine_count) - share(self.coarse, self.coarse_count))


def structure_of(
    image: Array, pair: Pair, optics: Optics, ms_inner: Window, inner: Window, valid: Array | None
) -> Structure:
    """Return the sums of a part of a sharpened image.

    Args:
        image: (B, H, W) in 0..1, at the pair's PAN pixels.
        optics: of the MS sensor.
        ms_inner, inner: the MS and PAN pixels whose neighbourhoods count: those that begin there, downwards and right.
        valid: (H, W) of bool, where the image and PAN hold numbers; None if everywhere.
    """
    fine = _sums(image, pair.pan, WINDOW, inner, valid)
    rows, columns = pair.placement.covered_ms(pair.placement.softest_blur(optics))
    covered = pair.cut_ms(rows, columns)
    seen = Window(ms_inner.row - rows.start, ms_inner.column - columns.start, *ms_inner[2:])
    trusted = None if pair.ms_valid is None else covered.trusted(optics)
    window = max(2, round(WINDOW / mean_ratio(pair.placement.ratio)))
    coarse = _sums(covered.ms, covered.sampled_pan(optics), window, seen, trusted)
    return Structure(*fine, *coarse)


def _sums(image: Array, pan: Array, window: int, inner: Window, valid: Array | None) -> tuple[Array, Array]:
    """Return sums of UQI and numbers of the neighbourhoods that begin in `inner` and hold numbers everywhere."""
    bands, sums, counts = len(image), [], []
    rows, columns = (slice(max(0, part.start), part.stop + window - 1) for part in inner.slices)
    if min(image[0, rows, columns].shape) < window:
        return np.zeros(bands), np.zeros(bands)
    whole = None if valid is None else local_mean(valid[rows, columns].astype(np.float64), window) > 1 - 0.5 / window**2
    pan = np.broadcast_to(pan, image.shape)
    for band, other in zip(image[:, rows, columns], pan[:, rows, columns]):
        if valid is not None:
            band = np.where(valid[rows, columns], band, 0.0)
        found, told = universal_quality(band, other, window)
        told = told if whole is None else told & whole
        sums.append(float(found[told].sum()))
        counts.append(float(told.sum()))
    return np.array(sums), np.array(counts)


def universal_quality(a: Array, b: Array, window: int) -> tuple[Array, Array]:
    """Return UQI in -1..1 of (H, W) images in every window×window neighbourhood, and where it has a meaning.

    Source: Wang, Bovik, "A universal image quality index", IEEE Signal Processing Letters 9(3), 2002.
    """
    mean_a, mean_b = local_mean(a, window), local_mean(b, window)
    variance = local_mean(a * a, window) - mean_a**2 + local_mean(b * b, window) - mean_b**2
    covariance = local_mean(a * b, window) - mean_a * mean_b
    energy = mean_a**2 + mean_b**2
    told = (variance > 1e-12) & (energy > 1e-12)
    return 4 * covariance * mean_a * mean_b / np.where(told, variance * energy, 1.0), told
