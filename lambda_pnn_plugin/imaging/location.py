"""Search for the place at which an MS image shows what PAN shows, far around the one that the grids say.

Registration refines a place that is nearly right; some suppliers' pairs lie dozens of pixels off. The images' detail is
correlated at all shifts by whole MS pixels at once, by Fourier transforms, normalised over what overlaps at each shift.
Source of the normalisation with masks: Padfield, "Masked object registration in the Fourier domain", IEEE TIP 21, 2012.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..shared.arrays import Array
from ..shared.scene_model import Optics
from .local import detail
from .pair import Each, Pair
from .registration import REACH as REGISTERED

REACH = 32
"""MS pixels to each side at which the images are compared."""
HIGH_PASS = 9
"""Side, in MS pixels, of the window whose mean is subtracted before correlating."""
LEAST_OVERLAP, LEAST_PIXELS = 0.25, 1500
"""Least share of what is compared that must overlap at a shift, and least number of MS pixels: few are alike by chance.

Detail is alike over some ten pixels, so that of 4000 shifts the best one of strangers correlates with about .3.
"""
SURE, BETTER = 0.5, 0.2
"""Least correlation at another place for it to be believed, and by how much it must exceed that at the grids' place."""
NEARBY, NEARBY_BETTER = 4, 0.05
"""MS pixels within which images look so much alike that less must do."""


@dataclass(frozen=True)
class Location:
    """Where the MS lies on PAN, by what both show.

    Attributes:
        offset: PAN pixels (rows, columns) by which the MS lies further down and right than the grids say; zeros unless
            that is beyond doubt.
        correlation: of the images' detail at that place, in -1..1.
        correlation_stated: at the place that the grids say, or near it, in -1..1.
    """

    offset: tuple[float, float]
    correlation: float
    correlation_stated: float


def locate(pairs: Sequence[Pair], optics: Optics, each: Each = map) -> Location:
    """Return where the MS of `pairs`, whose own shifts are zero, lies on PAN, to whole MS pixels.

    Its offset is zero unless another place than the grids' is beyond doubt.
    """
    found = most_alike(pairs, optics, each)
    ratio, here, there = pairs[0].placement.ratio, found.correlation_stated, found.correlation
    nearby = max(abs(offset) / along for offset, along in zip(found.offset, ratio)) <= NEARBY
    if there < SURE or there < here + (NEARBY_BETTER if nearby else BETTER):
        return Location((0.0, 0.0), here, here)
    return found


def most_alike(pairs: Sequence[Pair], optics: Optics, each: Each = map) -> Location:
    """Return the place at which the MS of `pairs` is most like PAN, to whole MS pixels, however unlike that is."""
    reach = min(REACH, *(min(pair.ms.shape[1:]) // 3 for pair in pairs))
    if reach <= REGISTERED:
        return Location((0.0, 0.0), 0.0, 0.0)
    sums = sum(each(functools.partial(_products, optics=optics, reach=reach), pairs))
    surface = _correlation(np.asarray(sums))
    near = int(REGISTERED)
    middle = surface[reach - near : reach + near + 1, reach - near : reach + near + 1]
    here, there = float(middle.max()), float(surface.max())
    row, column = divmod(int(surface.argmax()), surface.shape[1])
    ratio = pairs[0].placement.ratio
    # An MS pixel that shows what PAN shows further up lies further up than the grids say.
    return Location((-ratio[0] * (row - reach), -ratio[1] * (column - reach)), there, here)


def _products(pair: Pair, optics: Optics, reach: int) -> Array:
    """Return sums over what overlaps at each shift, (4, B, 2·reach+1, 2·reach+1).

    They are the products of both images, the squares of each, and the number of pixels.
    """
    trusted = pair.trusted(optics)
    seen = np.zeros_like(trusted)
    rows, columns = pair.placement.covered_ms(2 * max(pair.placement.ratio))
    seen[rows, columns] = trusted[rows, columns]
    pan, pan_seen = detail(pair.sampled_pan(optics), seen, HIGH_PASS)
    ms, ms_seen = detail(pair.ms, trusted if pair.ms_valid is None else pair.ms_valid, HIGH_PASS)
    size = [length + reach for length in ms.shape[1:]]
    ms_f, ms2_f, valid_f = (np.fft.rfft2(image, size) for image in (ms, ms * ms, ms_seen[None]))
    pan_f, pan2_f, seen_f = (np.fft.rfft2(image, size).conj() for image in (pan, pan * pan, pan_seen[None]))
    wide = []
    for a, b in ((ms_f, pan_f), (ms2_f, seen_f), (valid_f, pan2_f), (valid_f, seen_f)):
        around = np.roll(np.fft.irfft2(a * b, size), (reach, reach), (1, 2))[:, : 2 * reach + 1, : 2 * reach + 1]
        wide.append(np.broadcast_to(around, (len(ms), *around.shape[1:])))
    return np.stack(wide)


def _correlation(sums: Array) -> Array:
    """Return the mean correlation of the better half of the bands at every shift; 0 where too little overlaps."""
    products, ms_squares, pan_squares, (pixels, *_) = sums
    found = products / np.sqrt(np.maximum(ms_squares * pan_squares, 1e-24))
    count = max(1, len(found) // 2)
    best = np.sort(found, 0)[-count:].mean(0)
    enough = pixels > max(LEAST_PIXELS, LEAST_OVERLAP * float(pixels.max()))
    return np.where(enough, best, 0.0)
