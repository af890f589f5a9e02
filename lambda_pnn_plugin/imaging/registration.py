"""Measurement of the misregistration of every MS band with respect to PAN, beyond what the grids say.

Each band is correlated with PAN brought to the MS grid at many trial shifts. The peak of the correlation is refined to
below the step of the search; parts of the scene vote, and bands that agree within their uncertainty get one common
shift.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

import numpy as np

from ..shared.arrays import Array
from ..shared.receptive_field import GAUSSIAN_REACH
from ..shared.scene_model import Optics, mtf_sigma
from ..shared.window import split_evenly
from .local import local_mean
from .pair import Each, Pair
from .resampling import gaussian_matrix

REACH = 1.5
"""Reach of the search to each side, in MS pixels."""
STEPS = 4
"""Number of trial shifts per MS pixel; the peak between them is found by a parabola."""
PART = 24
"""Least side, in MS pixels, of the parts into which a tile is cut; every part has one vote."""
HIGH_PASS = 8
"""Side, in MS pixels, of the window whose mean is subtracted before correlating."""


@dataclass(frozen=True)
class Registration:
    """The misregistration of every band against PAN.

    Attributes:
        shifts: (B, 2) float32, PAN pixels (rows, columns) by which each band's content lies further down and right:
            what is to be corrected, zeros where nothing clear was found.
        measured, uncertainty: (B, 2) float32, the measurement and its standard error, NaN where nothing could be
            measured.
        correlation: (B,) float32, correlation with PAN at the peak, in -1..1.
    """

    shifts: Array
    measured: Array
    uncertainty: Array
    correlation: Array

    @property
    def measured_or_zero(self) -> Array:
        """(B, 2), the measurements, zeros where nothing could be measured."""
        return np.nan_to_num(self.measured)

    def moved(self, offset: tuple[float, float]) -> Registration:
        """Return the same of an MS whose grid lies so many PAN pixels (rows, columns) further up and left."""
        by = np.array(offset, np.float32)
        return replace(self, shifts=self.shifts + by, measured=self.measured + by)


def register(pairs: Sequence[Pair], optics: Optics, each: Each = map) -> Registration:
    """Measure the shifts of all bands on `pairs`, whose own shifts are zero.

    Returns:
        A registration whose shifts are zero where no significant one was found: the grids are then trusted.
    """
    bands = len(optics.ms_gains)
    votes = list(chain.from_iterable(each(functools.partial(_votes, optics=optics), pairs)))
    if not votes:
        unknown = np.full((bands, 2), np.nan)
        return _registration(np.zeros((bands, 2)), unknown, unknown, np.zeros(bands))
    shifts, correlation = zip(*votes)
    return agreed(np.stack(shifts), np.stack(correlation), max(pairs[0].placement.ratio))


def _votes(pair: Pair, optics: Optics) -> list[tuple[Array, Array]]:
    return [measured_shift(pair, part, optics) for part in _parts(pair, optics)]


def _parts(pair: Pair, optics: Optics) -> list[tuple[slice, slice]]:
    """Return the MS pixels that PAN surrounds at every trial shift, (rows, columns) of parts of at least PART × PART.

    Smaller areas are one part. Parts of which a tenth or more cannot be compared are left out.
    """
    cuts = []
    for area in pair.placement.covered_ms(REACH * max(pair.placement.ratio) + 1):
        size = area.stop - area.start
        if size < HIGH_PASS:
            return []
        parts = split_evenly(area.start, size, max(1, size // PART))
        cuts.append([slice(first, first + length) for first, length in parts])
    trusted = pair.trusted(optics)
    return [(rows, columns) for rows in cuts[0] for columns in cuts[1] if trusted[rows, columns].mean() > 0.9]


def measured_shift(pair: Pair, part: tuple[slice, slice], optics: Optics) -> tuple[Array, Array]:
    """Return shifts (B, 2) in PAN pixels and peak correlations (B,) of a part of the MS, (rows, columns).

    Shifts are NaN for peaks at the edge of the search.
    """
    reach = int(REACH * STEPS)
    place = pair.placement
    trials = [place.ratio[axis] / STEPS * np.arange(-reach, reach + 1) for axis in (0, 1)]
    near, matrices = [], []
    for axis, pixels in enumerate(part):
        centres, sigma = place.ms_on_pan(axis)[0, pixels], np.array(mtf_sigma(optics.pan_gain, place.ratio[axis]))
        around = abs(trials[axis][0]) + GAUSSIAN_REACH * float(sigma) + 1
        first = max(0, int(centres[0] - around))
        near.append(slice(first, min(place.pan_size[axis], int(centres[-1] + around) + 2)))
        size = near[axis].stop - first
        matrices.append(gaussian_matrix(centres - first + trials[axis][:, None], size, sigma))
    surface = correlation_surface(pair.ms[:, part[0], part[1]], matrices[0], pair.pan[0][tuple(near)], matrices[1])
    return np.stack([_peak(band, trials) for band in surface]), surface.max((1, 2))


def correlation_surface(ms: Array, pan_at: Array, pan: Array, pan_at_columns: Array) -> Array:
    """Return the correlation (B, r, c) of high-passed `ms` (B, h, w) and `pan` (H, W) sampled at r × c trial shifts.

    `pan_at` and `pan_at_columns` are the matrices (r, h, H) for its rows and (c, w, W) for its columns.
    """
    bands = _normalised(ms)
    across = np.swapaxes(pan_at_columns, 1, 2)
    trials = (pan_at @ pan)[:, None] @ across
    normalised = _normalised(trials.reshape(-1, *trials.shape[2:]))
    return (bands @ normalised.T).reshape(len(ms), *trials.shape[:2])


def _normalised(images: Array) -> Array:
    """Return `images` (N, h, w) minus their local mean, cut to where that is defined, each of norm 1: (N, P)."""
    window = min(HIGH_PASS, *(max(size // 2, 1) for size in images.shape[1:]))
    low = local_mean(images, window)
    before = window // 2
    high = images[:, before : before + low.shape[1], before : before + low.shape[2]] - low
    flat = high.reshape(len(high), -1)
    return flat / np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-12)


def _peak(surface: Array, trials: Sequence[Array]) -> Array:
    """Return the shift (row, column) of the peak of `surface`, refined by parabolas on both axes; NaN at the edge."""
    best = divmod(int(surface.argmax()), surface.shape[1])
    place = []
    for axis, index in enumerate(best):
        line = surface[:, best[1]] if axis == 0 else surface[best[0]]
        if not 0 < index < len(line) - 1:
            return np.full(2, np.nan)
        step = trials[axis][1] - trials[axis][0]
        place.append(trials[axis][index] + step * parabola_top(*line[index - 1 : index + 2]))
    return np.array(place)


def parabola_top(below: Array, top: Array, above: Array) -> Array:
    """Return where the parabola through three values at -1, 0 and 1 has its top; 0 where it has none."""
    bend = below - 2 * top + above
    return np.where(bend < 0, 0.5 * (below - above) / np.where(bend < 0, bend, 1.0), 0.0)


MIN_CORRELATION = 0.3
"""Least correlation at which a band's peak counts as a measurement."""
MIN_RELATIVE_CORRELATION = 0.7
"""Least correlation, relative to the best band's, at which a band may have a shift other than the common one.

The peak of a band that shows the scene otherwise than PAN, as near infrared shows vegetation and water, is biased.
"""
PART_ERROR = 0.1
"""Least standard error of a single part, in MS pixels: its content biases the peak, in all bands alike."""
SIGNIFICANT = 2.0
"""Number of standard errors that the common shift must exceed; otherwise the grids are trusted."""
LEAST_AGREEMENT = 0.1
"""Least relative decrease of the parts' mean misregistration that a shift must bring.

Where parts are displaced in different directions, as in a scene with rows left out, no shift of the whole is right, and
the most frequent one harms the other parts.
"""


def agreed(votes: Array, correlation: Array, ratio: float) -> Registration:
    """Return one registration from those of T parts: `votes` (T, B, 2) in PAN pixels, `correlation` (T, B)."""
    trusted = (correlation >= MIN_CORRELATION) & np.isfinite(votes).all(-1)
    bands = votes.shape[1]
    strength = np.array([_median(correlation[trusted[:, band], band]) for band in range(bands)])
    shifts, measured, errors = np.zeros((bands, 2)), *np.full((2, bands, 2), np.nan)
    if not trusted.any():
        return _registration(shifts, measured, errors, strength)
    weight = np.where(trusted, correlation**2, 0.0)
    independent = strength >= MIN_RELATIVE_CORRELATION * strength.max()
    for axis in (0, 1):
        told = np.flatnonzero(trusted.any(1))
        by_part = np.array([_median(votes[part, trusted[part], axis]) for part in told])
        measured[:, axis] = common = weighted_median(votes[trusted][:, axis], weight[trusted])
        errors[:, axis] = common_error = _standard_error(by_part, ratio)
        clear = abs(common) > SIGNIFICANT * common_error and _brings_nearer(by_part, 0.0, common)
        shifts[:, axis] = applied = common if clear else 0.0
        for band in range(bands):
            own = votes[trusted[:, band], band, axis]
            if not len(own) or not independent[band]:
                continue
            measured[band, axis], errors[band, axis] = _median(own), _standard_error(own, ratio)
            found, apart = float(measured[band, axis]), max(ratio / 8, 4 * float(errors[band, axis]))
            if abs(found - applied) > apart and _brings_nearer(own, applied, found):
                shifts[band, axis] = found
    return _registration(shifts, measured, errors, strength)


def _registration(*arrays: Array) -> Registration:
    return Registration(*(array.astype(np.float32) for array in arrays))


def _brings_nearer(measured: Array, before: float, after: float) -> bool:
    """Return whether the parts' shifts, `measured`, are on average clearly closer to `after` than to `before`."""
    return float(np.abs(measured - after).mean()) < (1 - LEAST_AGREEMENT) * float(np.abs(measured - before).mean())


def _standard_error(measured: Array, ratio: float) -> float:
    """Return the standard error, in PAN pixels, of the median of the parts' shifts, from their median deviation."""
    spread = 1.5 * _median(np.abs(measured - _median(measured)))
    return float(max(spread, PART_ERROR * ratio) / len(measured) ** 0.5)


def _median(values: Array) -> float:
    """Return the lower median, one of the values; 0 of none."""
    return float(np.sort(values)[(len(values) - 1) // 2]) if len(values) else 0.0


def weighted_median(values: Array, weights: Array) -> float:
    """Return the value up to which half of the weights lie."""
    order = np.argsort(values, kind="stable")
    cumulated = weights[order].cumsum()
    return float(values[order][int(np.searchsorted(cumulated, cumulated[-1] / 2))])
