"""Measurement of the blur that separates the MS bands from PAN: the gain at Nyquist that the pair itself shows.

A catalogue tells the sensor's optics, but products are resampled, compensated and focused in their own ways. Of PAN
blurred by a range of gains, the one that is right correlates best with a band's detail (the filter that maximises the
correlation of two images is the one that makes one of the other, but for its strength). Parts of the scene vote; bands
whose detail is not PAN's are biased, and count accordingly.
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
from .registration import parabola_top

LEAST_GAIN, GREATEST_GAIN = 0.05, 0.85
"""Gains that are believed: below, nothing of the detail is left to tell; above, there is no blur."""
TRIALS = np.round(0.05 * np.arange(1, 19), 2)
"""Gains that are tried; the best one between them is found by a parabola."""
HIGH_PASS = 5
"""Side, in MS pixels, of the window whose mean is subtracted: blurs differ most in the finest detail."""
PART = 24
"""Side, in MS pixels, of the parts of a tile that have one vote each."""
MOSTLY = 0.5
"""Share of a part that must be comparable."""
MIN_CORRELATION = 0.3
"""Least correlation at which a part has a vote."""
SURE_CORRELATION = 0.5
"""Least correlation of the best band at which anything is believed."""
BIAS = 0.2
"""Standard error of a band whose detail is unrelated to PAN's; it is proportional to the unexplained share of variance.

On WorldView-2, QuickBird and Pléiades scenes blurred by known gains, red edge and near infrared, of which PAN explains
40 to 80 %, are found to be off by .02 to .2.
"""
LEAST_ERROR = 0.01
"""Standard error that every measurement has."""
EXPECTED_ERROR = 0.25
"""Standard deviation of what pairs show about what catalogues say."""
BAND_ERROR = 0.05
"""Standard deviation of a band's gain about what it should be by those of the others."""


@dataclass(frozen=True)
class OpticsMeasurement:
    """The gain at Nyquist of every band, relative to PAN as it was delivered.

    Attributes:
        gains: (B,) float32 in (0, 1), what is to be used: the measurement where it is certain, what is expected
            elsewhere.
        measured, uncertainty: (B,) float32, every band's own measurement and its standard error, NaN where nothing
            could be measured.
        correlation: (B,) float32, correlation of band and blurred PAN at that gain, in -1..1.
    """

    gains: Array
    measured: Array
    uncertainty: Array
    correlation: Array


def measure(pairs: Sequence[Pair], expected: Optics, each: Each = map) -> OpticsMeasurement:
    """Measure the gains of all bands on registered `pairs`.

    Returns:
        a measurement whose gains are those `expected` if no band's detail is clearly PAN's.
    """
    bands = len(expected.ms_gains)
    found = each(functools.partial(_votes, expected=expected), pairs)
    votes, correlation = (np.concatenate(parts, 1) for parts in zip(*found))
    counts = correlation >= MIN_CORRELATION
    strength, measured, error = np.zeros(bands), np.full(bands, np.nan), np.full(bands, np.nan)
    for band in range(bands):
        own = votes[band, counts[band]]
        if len(own):
            measured[band], strength[band] = np.median(own), np.median(correlation[band, counts[band]])
            spread = 1.86 * np.median(np.abs(own - measured[band])) / len(own) ** 0.5  # of a median, by the normal law
            error[band] = max(np.hypot(spread, BIAS * (1 - strength[band] ** 2)), LEAST_ERROR)
    gains = np.array(expected.ms_gains)
    if (strength >= SURE_CORRELATION).any():
        gains = _combined(measured, error, gains)
    return OpticsMeasurement(*(values.astype(np.float32) for values in (gains, measured, error, strength)))


def _combined(measured: Array, error: Array, expected: Array) -> Array:
    """Return the gains (B,) most probable by all bands' measurements, NaN where there is none, and what is expected.

    A product's processing changes all bands alike: their level is estimated first, then how each differs from it.
    """
    told = np.isfinite(measured)
    pattern = expected / expected.mean()
    certainty = np.where(told, error, np.inf) ** -2.0
    prior = EXPECTED_ERROR**-2
    levels = np.where(told, measured, 0.0) / pattern
    level = (prior * expected.mean() + (certainty * levels).sum()) / (prior + certainty.sum())
    own = BAND_ERROR**2 / (BAND_ERROR**2 + np.where(told, error, np.inf) ** 2)
    gains = level * pattern + own * (np.where(told, measured, 0.0) - level * pattern)
    return np.clip(gains, LEAST_GAIN, GREATEST_GAIN)


def _votes(pair: Pair, expected: Optics) -> tuple[Array, Array]:
    """Return the gain that every band shows in every part of a tile and the correlation at it, (B, T) each.

    Correlations are zero where too little can be compared.
    """
    rows, columns = pair.placement.covered_ms((HIGH_PASS / 2 + 1) * max(pair.placement.ratio))
    inner = pair.cut_ms(rows, columns)
    bands = len(inner.ms)
    if min(inner.ms.shape[1:]) < HIGH_PASS:
        return np.zeros((bands, 0)), np.zeros((bands, 0))
    ms, compared = detail(inner.ms, inner.trusted(expected), HIGH_PASS)
    energy, products = _part_sums(ms * ms), []
    for gain in TRIALS:
        pan, _ = detail(inner.sampled_pan(expected.with_gain(float(gain))), compared > 0, HIGH_PASS)
        pan = pan * compared
        products.append(_part_sums(ms * pan) / np.sqrt(np.maximum(_part_sums(pan * pan) * energy, 1e-24)))
    surface = np.stack(products)
    share = _part_sums(compared[None]) / _part_sums(np.ones_like(compared[None]))
    return _peak(surface), surface.max(0) * (share >= MOSTLY)


def _part_sums(maps: Array) -> Array:
    """Return the sums of `maps` (N, h, w) over parts of about PART × PART: (N, T)."""
    rows, columns = (max(1, round(size / PART)) for size in maps.shape[1:])
    strips = np.stack([strip.sum(1) for strip in np.array_split(maps, rows, 1)], 1)
    sums = np.stack([part.sum(2) for part in np.array_split(strips, columns, 2)], 2)
    return sums.reshape(len(maps), -1)


def _peak(surface: Array) -> Array:
    """Return the gains at which `surface` (trials, …) is greatest, refined by parabolas, within the range of trials."""
    index = np.clip(surface.argmax(0), 1, len(TRIALS) - 2)
    below, top, above = (np.take_along_axis(surface, (index + step)[None], 0)[0] for step in (-1, 0, 1))
    return TRIALS[index] + (TRIALS[1] - TRIALS[0]) * np.clip(parabola_top(below, top, above), -1, 1)
