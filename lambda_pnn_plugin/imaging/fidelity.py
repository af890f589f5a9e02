"""How well a sharpened image keeps the MS's spectra: angles, bias, colours and indices, at the MS's resolution."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..shared.arrays import Array
from .colour import ciede2000, lab_of
from .scores import Seen
from .sums import Sums, share

COLOUR_BINS, COLOUR_STEP = 2000, 0.05
"""Classes of colour differences, and their width in ΔE00."""


@dataclass(frozen=True)
class Fidelity(Sums):
    """Sums over MS pixels.

    Attributes:
        pixels: MS pixels compared.
        angle: sum of the angles between spectra, in degrees, by the catalogue's optics.
        bias, ms: (B,) sums of the differences from the MS by the pair's optics, and of the MS, in 0..1.
        colours: (COLOUR_BINS,) numbers of pixels by the difference of their true colours; zeros if there are none.
        index_bias, index_squares, index_count: (K,) sums of the differences of K normalised indices, of their squares,
            and numbers of the pixels where both have one.
    """

    pixels: float
    angle: float
    bias: Array
    ms: Array
    colours: Array
    index_bias: Array
    index_squares: Array
    index_count: Array

    @property
    def r_sam(self) -> float:
        """Mean angle between the spectra of image and MS, in degrees."""
        return float(share(self.angle, self.pixels))

    @property
    def relative_bias(self) -> Array:
        """(B,), mean difference from the MS as a share of its mean."""
        return share(self.bias, self.ms)

    @property
    def delta_e(self) -> float:
        """Mean difference of true colours, ΔE00."""
        middles = COLOUR_STEP * (np.arange(COLOUR_BINS) + 0.5)
        return float(share(self.colours @ middles, self.colours.sum()))

    def delta_e_percentile(self, percent: float) -> float:
        """Return the difference of true colours, ΔE00, that so many percent of the pixels stay below."""
        total = self.colours.sum()
        if not total:
            return float("nan")
        return float(COLOUR_STEP * (np.searchsorted(self.colours.cumsum(), percent / 100 * total) + 1))


@dataclass(frozen=True)
class Rendering:
    """How true colours are shown.

    Attributes:
        bands: places of the red, green and blue band.
        low, high: (3,) numbers in 0..1 that are shown black and as bright as can be.
    """

    bands: tuple[int, int, int]
    low: Array
    high: Array

    def shown(self, image: Array) -> Array:
        """Return the sRGB colours (3, …) in 0..1 of `image` (B, …)."""
        shape = (3, *[1] * (image.ndim - 1))
        low, high = self.low.reshape(shape), self.high.reshape(shape)
        return np.clip((image[list(self.bands)] - low) / np.maximum(high - low, 1e-9), 0, 1)


INDICES: Mapping[str, tuple[str, str]] = {"NDVI": ("nir", "red"), "NDWI": ("green", "nir"), "NDRE": ("nir", "rededge")}
"""Normalised differences (a - b) / (a + b), by the bands that they take."""


def fidelity_of(image: Seen, rendering: Rendering | None, indices: Sequence[tuple[int, int]]) -> Fidelity:
    """Return the sums of a part of a sharpened image at MS resolution.

    Args:
        rendering: None if there are no true colours.
        indices: places of the two bands of each index.
    """
    seen, own, ms = (each[:, image.compared] for each in (image.catalogue, image.own, image.ms))
    norms = np.linalg.norm(seen, axis=0) * np.linalg.norm(ms, axis=0)
    cosine = np.clip((seen * ms).sum(0) / np.maximum(norms, 1e-12), -1, 1)
    colours = np.zeros(COLOUR_BINS)
    if rendering is not None:
        difference = ciede2000(lab_of(rendering.shown(ms)), lab_of(rendering.shown(own)))
        classes = np.minimum((difference / COLOUR_STEP).astype(np.intp), COLOUR_BINS - 1)
        colours += np.bincount(classes, minlength=COLOUR_BINS)
    found = [_index_sums(own, ms, *bands) for bands in indices]
    sums = np.array(found).reshape(-1, 3).T
    angle = float(np.degrees(np.arccos(cosine)).sum())
    return Fidelity(float(ms.shape[1]), angle, (own - ms).sum(1), ms.sum(1), colours, *sums)


def _index_sums(own: Array, ms: Array, a: int, b: int) -> tuple[float, float, float]:
    told = (own[a] + own[b] > 1e-6) & (ms[a] + ms[b] > 1e-6)
    values = [(image[a, told] - image[b, told]) / (image[a, told] + image[b, told]) for image in (own, ms)]
    difference = values[0] - values[1]
    return float(difference.sum()), float((difference**2).sum()), float(told.sum())
