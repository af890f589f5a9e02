"""Whether a sharpened image's numbers are plausible: cut off, overshooting, grainy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..shared.arrays import Array
from ..shared.window import Window
from .local import framed, local_mean
from .pair import Pair
from .sums import Sums, share

SURROUNDINGS = 8
"""Side, in PAN pixels, of the neighbourhoods by which PAN counts as flat."""
FLATTEST = 0.1
"""Share of PAN's pixels, the flattest, on which grain is measured."""
BINS, LEAST, MOST = 4000, 1e-6, 10.0
"""Classes of flatness, evenly spaced by its logarithm, from LEAST to MOST."""


@dataclass(frozen=True)
class Amplitude(Sums):
    """Sums over the pixels of a sharpened image of B bands and PAN, by classes of how flat PAN is around them.

    Attributes:
        values, cut: (B,) numbers of pixels, and of those at or below zero.
        most, ms_most: (B,) greatest values of the image and of the MS, in 0..1.
        flat: (BINS,) number of pixels by the flatness of PAN.
        levels, fine, fine_squares: (B + 1, BINS) sums of the bands and, last, of PAN: the values, their differences
            from the means of 2×2 pixels, and the squares of these.
    """

    GREATEST = frozenset(("most", "ms_most"))

    values: Array
    cut: Array
    most: Array
    ms_most: Array
    flat: Array
    levels: Array
    fine: Array
    fine_squares: Array

    @property
    def cut_share(self) -> Array:
        """(B,), share of values at or below zero, in 0..1."""
        return share(self.cut, self.values)

    @property
    def overshoot(self) -> Array:
        """(B,), greatest value as a multiple of the MS's."""
        return share(self.most, self.ms_most)

    @property
    def grain(self) -> Array:
        """(B,), fine noise on the flattest tenth of PAN, relative to the band's mean there, as a multiple of PAN's.

        About 1 where a band shows as much noise as PAN does; less for interpolated bands.
        """
        counted = self.flat.cumsum() <= FLATTEST * self.flat.sum()
        count = self.flat[counted].sum()
        level, fine, squares = (sums[:, counted].sum(1) for sums in (self.levels, self.fine, self.fine_squares))
        deviation = np.sqrt(np.maximum(share(squares, count) - share(fine, count) ** 2, 0))
        relative = deviation / np.maximum(share(level, count), 1e-9)
        return share(relative[:-1], relative[-1])


def amplitude_of(image: Array, pair: Pair, inner: Window, valid: Array | None, floor: float = 0.0) -> Amplitude:
    """Return the sums of a part of a sharpened image.

    Args:
        image: (B, H, W) in 0..1, at the pair's PAN pixels.
        inner: the PAN pixels that count; what lies around them belongs to their surroundings.
        valid: (H, W) of bool, where the image and PAN hold numbers; None if everywhere.
        floor: the value, in 0..1, up to which one counts as cut off.
    """
    place = inner.slices
    counts = np.ones((inner.rows, inner.columns), bool) if valid is None else valid[place]
    pan, smooth = pair.pan[0], counts
    if valid is not None:
        image = np.where(valid, image, 0.0)
        smooth = (_around(valid.astype(np.float64), 2) > 0.99)[place]  # what 2×2 pixels show, all of them valid
    flatness = _flatness(pan)[place]
    classes = np.log(np.maximum(flatness, LEAST) / LEAST) * (BINS / np.log(MOST / LEAST))
    classes = np.minimum(classes[smooth].astype(np.intp), BINS - 1)

    def by_class(numbers: Array) -> Array:
        return np.bincount(classes, numbers, BINS)

    levels, fine, squares = [], [], []
    for band in (*image, pan):
        difference = (band - _around(band, 2))[place][smooth]
        levels.append(by_class(band[place][smooth]))
        fine.append(by_class(difference))
        squares.append(by_class(difference**2))
    inside = image[(slice(None), *place)][:, counts]
    number = np.full(len(image), float(counts.sum()))
    most = inside.max(1) if counts.any() else np.zeros(len(image))
    ms = pair.ms if pair.ms_valid is None else np.where(pair.ms_valid, pair.ms, 0.0)
    ms_most = ms.max((1, 2)) if ms.size else np.zeros(len(image))
    flat = np.bincount(classes, minlength=BINS).astype(np.float64)
    cut = (inside <= floor).sum(1).astype(np.float64)
    return Amplitude(number, cut, most, ms_most, flat, np.stack(levels), np.stack(fine), np.stack(squares))


def _flatness(pan: Array) -> Array:
    """Return the standard deviation around every pixel of PAN (H, W), relative to the mean there."""
    mean = _around(pan, SURROUNDINGS)
    variance = _around(pan * pan, SURROUNDINGS) - mean**2
    return np.sqrt(np.maximum(variance, 0)) / np.maximum(mean, 1e-9)


def _around(image: Array, side: int) -> Array:
    """Return the means of side×side pixels around every one of (H, W), which lies below and right of their middle."""
    return local_mean(framed(image, side // 2, side // 2 - 1), side)
