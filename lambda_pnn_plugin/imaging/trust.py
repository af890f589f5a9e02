"""Where a sharpened image is to be trusted: its spectra, its structures, and whether both images show the same."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ..shared.arrays import Array
from ..shared.scene_model import MOVED, Agreement, Optics
from ..shared.window import Window
from .local import all_around, framed, local_mean, local_statistics
from .moments import Moments
from .pair import Pair
from .resampling import separable
from .scores import seen_by, structural_window

HALF_SPECTRAL = 0.15
"""Deviation of the spectra, relative to the bands' means, at which half of the trust is lost."""
HALF_CHANGE = 8.0
"""Deviation of PAN from the MS, as a multiple of what is usual, at which half of the trust is lost."""
NOISE_WEIGHT = 4.0
"""Multiple of the variance of flat places from which on structures count by half: below, there is nothing to follow."""
FLAT_SHARE = 10
"""Percentage of PAN's neighbourhoods that count as flat."""
CHANGE_WINDOW = 3
"""MS pixels of the side of the neighbourhoods in which PAN and MS are compared: single ones show edges, too."""
FITS, FAR = 5, 4.0
"""Times that PAN is fitted, and multiples of the spread from which on a pixel is left out of the next fit."""
LEAST_PIXELS, UNTOLD = 20, 1e6
"""MS pixels for every band from which on it is told what is usual, and a spread beyond which nothing is unusual."""
LEAST_STRUCTURE = 10.0
"""Multiple of its noise's variance that PAN, as the MS's sensor sees it, has at least where it shows anything: scenes
have 50 and more, mere noise, as over calm water, 4."""
RIDGE = 1e-4
"""Share of the variance that keeps the weights of bands small which show the same."""


@dataclass(frozen=True)
class Usual:
    """What is usual of a scene.

    Attributes:
        agreement: between PAN and the bands.
        level: (B,) means of the bands.
        flat: variance of PAN on flat places.
    """

    agreement: Agreement
    level: Array
    flat: float


@dataclass(frozen=True)
class Trust:
    """A part of a sharpened image, pixel by pixel, each (H, W).

    Attributes:
        spectral: deviation from the spectra of the MS, at its resolution: root mean square over the bands, each
            relative to its mean over the scene, or to the MS itself where that is brighter, ≥ 0.
        structural: local correlation with PAN of the bands added up as PAN sees them, -1..1.
        change: deviation of PAN from the MS at its resolution, as a multiple of what is usual for that brightness, ≥ 0:
            what moved, clouds, and all that PAN shows and the bands do not.
        overall: 0..1.
    """

    spectral: Array
    structural: Array
    change: Array
    overall: Array


def usual_of(pairs: Iterable[Pair], optics: Optics) -> Usual:
    """Measure what is usual on pairs that represent a scene."""
    pairs = list(pairs)
    flats = []
    for pair in pairs:
        window = structural_window(pair.placement.ratio)
        variance = local_statistics(pair.pan[0], pair.pan[0], window).variance_a
        flats.append(variance.ravel() if pair.valid is None else variance[all_around(pair.valid, window)])
    agreement, level, *_ = agreement_of(pairs, optics)
    variances = np.concatenate(flats)
    flat = float(np.percentile(variances, FLAT_SHARE)) if len(variances) else 0.0
    return Usual(agreement, level, max(flat, 1e-9))


class Measured(NamedTuple):
    """How PAN goes with the bands of a scene.

    Attributes:
        agreement: between them.
        level: (B,) means of the bands.
        changed: share of MS pixels, 0..1, at which the two images show rather different things than the same.
        likeness: correlation of PAN with what of the bands explains it best, 0..1; not a number if too little tells,
            as where PAN shows nothing but noise.
    """

    agreement: Agreement
    level: Array
    changed: float
    likeness: float


def agreement_of(pairs: Iterable[Pair], optics: Optics) -> Measured:
    """Measure on pairs that represent a scene how PAN goes with the bands."""
    low_pans = [_low_pan(pair, optics) for pair in pairs]
    seen = [(inner.ms, low, inner.trusted(optics)) for inner, low in low_pans]
    ms = np.concatenate([bands[:, told] for bands, _, told in seen], 1)
    pan = np.concatenate([low[told] for _, low, told in seen])
    if not pan.size:
        return Measured(Agreement(np.zeros(len(ms)), 0.0, UNTOLD, 1.0), np.ones(len(ms)), 0.0, math.nan)
    enough = len(pan) >= LEAST_PIXELS * len(ms)
    weights, constant, spread = _fit(ms, pan) if enough else (np.zeros(len(ms)), 0.0, UNTOLD)
    agreement = Agreement(weights, constant, max(spread, 1e-6), max(float(pan.mean()), 1e-9))
    changed = sum(int((_change(*each, agreement, agreement.tolerated) > MOVED).sum()) for each in seen)
    likeness = _likeness(ms, pan) if enough and _shows_structure([(low, told) for _, low, told in seen]) else math.nan
    return Measured(agreement, np.maximum(ms.mean(1), 1e-9), changed / pan.size, likeness)


def _shows_structure(parts: Iterable[tuple[Array, Array]]) -> bool:
    """Return whether PAN varies by more than noise does.

    Its noise is told by second differences of rows and columns: J. Immerkær, “Fast Noise Variance Estimation”, Computer
    Vision and Image Understanding 64, 1996.

    Args:
        parts: of PAN as the MS's sensor sees it, (h, w), and where it holds numbers, (h, w) of bool.
    """
    variances, noises = [], []
    for image, held in parts:
        around = all_around(held, 3)
        if around.any():
            fine = np.abs(np.diff(np.diff(image, 2, axis=0), 2, axis=1)[around]).mean()
            noises.append(np.pi / 2 * float(fine / 6) ** 2)
            variances.append(float(image[held].var()))
    return bool(variances) and bool(np.mean(variances) > LEAST_STRUCTURE * np.mean(noises))


def _likeness(ms: Array, pan: Array) -> float:
    """Return the correlation of PAN (N,) with the sum of the bands (B, N) that explains it best."""
    moments = Moments.of([((ms[:, None], pan[None]), np.ones((1, len(pan)), bool))])
    weights, _ = moments.regression(len(ms), range(len(ms)))
    with_pan, own = moments.covariance[-1, :-1], moments.covariance[-1, -1]
    return float(np.sqrt(np.clip(weights @ with_pan / max(own, 1e-15), 0, 1)))


def _fit(ms: Array, pan: Array) -> tuple[Array, float, float]:
    """Return weights and constant by which bands (B, N) add up to PAN (N,), and the spread around that.

    What has changed between the two images, and lies far off, is left out again and again.
    """
    told: Array = np.ones(len(pan), bool)
    weights, constant, spread = np.zeros(len(ms)), 0.0, 0.0
    for _ in range(FITS):
        means, mean = ms[:, told].mean(1), float(pan[told].mean())
        centred = ms[:, told] - means[:, None]
        covariance = centred @ centred.T / told.sum()
        ridge = RIDGE * np.trace(covariance) / len(ms) + 1e-12
        weights = np.linalg.solve(covariance + ridge * np.eye(len(ms)), centred @ (pan[told] - mean) / told.sum())
        constant = mean - float(weights @ means)
        rest = pan - weights @ ms - constant
        spread = 1.4826 * float(np.median(np.abs(rest - np.median(rest))))
        told = np.abs(rest) <= max(FAR * spread, 1e-9)
        if not told.any():
            break
    return weights, constant, spread


def trust_of(image: Array, pair: Pair, optics: Optics, usual: Usual, inner: Window) -> Trust:
    """Return how far a part of a sharpened image is to be trusted; where data are missing it says nothing of use.

    Args:
        image: (B, H, W) in 0..1, at the pair's PAN pixels.
        optics: those that the pair itself shows.
        inner: the PAN pixels that are wanted; what lies around them is seen by theirs.
    """
    at_ms, low = _low_pan(pair, optics)
    seen, compared = seen_by(image, at_ms, optics)
    deviation = np.where(compared, (seen - at_ms.ms) / np.maximum(at_ms.ms, usual.level[:, None, None]), 0.0)
    error = np.sqrt((deviation**2).mean(0))
    change = _change(at_ms.ms, low, compared, usual.agreement, usual.agreement.spread) / CHANGE_WINDOW**0.5
    rows, columns = _one_band(at_ms).placement.to_pan(2)
    spectral, changed = (
        np.maximum(separable(rows, each[None], columns)[(0, *inner.slices)], 0) for each in (error, change)
    )
    structural, energy = (each[inner.slices] for each in _structure(usual.agreement.pan_like(image), pair, usual.flat))
    trust = _falling(spectral / HALF_SPECTRAL) * _falling((changed / HALF_CHANGE) ** 2)
    trust *= 1 - energy * np.clip(1 - structural, 0, 1)
    return Trust(spectral, structural, changed, trust)


def _change(ms: Array, low: Array, compared: Array, agreement: Agreement, spread: float) -> Array:
    """Return how far PAN, as the MS's sensor sees it, deviates from what the bands add up to: (h, w), ≥ 0.

    Args:
        ms, low: bands (B, h, w) and PAN (h, w); what is not `compared`, of bool, does not deviate.
        spread: a deviation that is usual; those of 3 × 3 pixels add up to as many times of it.
    """
    expected = agreement.pan_like(ms)
    rest = np.where(compared, (low - expected) / (spread * np.maximum(expected / agreement.level, 1)), 0.0)
    half = CHANGE_WINDOW // 2
    found: Array = np.abs(local_mean(framed(rest, half, half), CHANGE_WINDOW)) * CHANGE_WINDOW
    return found


def _falling(deviation: Array) -> Array:
    """Return 1 for no deviation, one half for 1, and less for more."""
    return np.asarray(1 / (1 + deviation**2))


def _low_pan(pair: Pair, optics: Optics) -> tuple[Pair, Array]:
    """Return the pair with those MS pixels that PAN covers, and PAN as the MS's sensor sees it there, (h, w)."""
    rows, columns = pair.placement.covered_ms(pair.placement.softest_blur(optics))
    inner = pair.cut_ms(rows, columns)
    one = _one_band(inner)
    gain = float(np.mean(optics.ms_gains))
    return inner, one.reprojected(pair.pan, replace(optics, ms_gains=(gain,)))[0]


def _one_band(pair: Pair) -> Pair:
    """Return the pair as if it had one band, which lies where the bands lie on average."""
    shifts = np.median(pair.placement.shifts, 0, keepdims=True)
    return replace(pair, ms=pair.ms[:1], placement=replace(pair.placement, shifts=shifts))


def _structure(image: Array, pair: Pair, flat: float) -> tuple[Array, Array]:
    """Return the local correlation of an image (H, W) with PAN, and by how much it counts, in 0..1; (H, W) each."""
    window = structural_window(pair.placement.ratio)
    before, after = window // 2, window - window // 2 - 1
    a, b = (framed(each, before, after) for each in (image, pair.pan[0]))
    found = local_statistics(a, b, window)
    # An image without structure correlates with nothing: it does not follow PAN where PAN has structure.
    energy = np.sqrt(found.variance_a * found.variance_b)
    correlation = np.where(energy > 1e-12, found.covariance / np.maximum(energy, 1e-12), 0.0)
    counts = found.variance_b / (found.variance_b + NOISE_WEIGHT * flat)
    if pair.valid is not None:  # near missing pixels it cannot be told
        whole = all_around(framed(pair.valid, before, after), window)
        correlation, counts = np.where(whole, correlation, 1.0), np.where(whole, counts, 0.0)
    return np.clip(correlation, -1, 1), counts
