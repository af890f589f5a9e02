"""Measurement of the misregistration of every MS band with respect to PAN, beyond what the grids say.

Each band is correlated with PAN brought to the MS grid at many trial shifts. The peak of the correlation is refined to
below the step of the search; parts of the tiles vote, and bands that agree within their uncertainty get one common
shift.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from ..shared.alignment import Registration
from ..shared.scene_model import Optics, mtf_sigma
from ..shared.window import split_evenly
from .correlation import local_mean
from .interpolation import gaussian_matrix
from .tile import Tile

REACH = 1.5
"""Reach of the search to each side, in MS pixels."""
STEPS = 4
"""Number of trial shifts per MS pixel; the peak between them is found by a parabola."""
PART = 24
"""Least side, in MS pixels, of the parts into which a tile is cut; every part has one vote."""
HIGH_PASS = 8
"""Side, in MS pixels, of the window whose mean is subtracted before correlating."""


def correlation_surface(ms: Tensor, pan_at: list[Tensor], pan: Tensor, pan_at_columns: list[Tensor]) -> Tensor:
    """Return the correlation (B, r, c) of high-passed `ms` (B, h, w) and `pan` (1, H, W) sampled at r × c trial shifts.

    `pan_at` and `pan_at_columns` are the r matrices (h, H) for its rows and the c matrices (w, W) for its columns.
    """
    bands = _high_pass(ms).flatten(1)
    bands = bands / bands.norm(dim=1, keepdim=True).clamp_min(1e-12)
    surface = []
    for rows in pan_at:
        half = rows @ pan[0]
        trials = torch.stack([half @ columns.T for columns in pan_at_columns])
        trials = _high_pass(trials).flatten(1)
        surface.append(bands @ (trials / trials.norm(dim=1, keepdim=True).clamp_min(1e-12)).T)
    return torch.stack(surface, 1)


def _high_pass(images: Tensor) -> Tensor:
    """Return `images` (N, h, w) minus their local mean, cut to where that is defined."""
    window = min(HIGH_PASS, *(max(size // 2, 1) for size in images.shape[1:]))
    low = local_mean(images, window)
    before = window // 2
    return images[:, before : before + low.shape[1], before : before + low.shape[2]] - low


def register(tiles: Sequence[Tile], optics: Optics) -> Registration:
    """Measure the shifts of all bands on `tiles`, whose own shifts are zero.

    Returns:
        A registration whose shifts are zero where no significant one was found: the grids are then trusted.
    """
    votes = [_measure(tile, part, optics) for tile in tiles for part in _parts(tile, optics)]
    if not votes:
        bands = len(tiles[0].ms)
        unknown = torch.full((bands, 2), torch.nan)
        return _registration(torch.zeros(bands, 2), unknown, unknown, torch.zeros(bands))
    shifts, correlation = zip(*votes)
    return _agree(torch.stack(shifts), torch.stack(correlation), max(tiles[0].ratio))


def _parts(tile: Tile, optics: Optics) -> list[tuple[slice, slice]]:
    """Return the MS pixels that PAN surrounds at every trial shift, (rows, columns) of parts of at least PART × PART.

    Smaller areas are one part. Parts of which a tenth or more cannot be compared are left out.
    """
    cuts = []
    for area in tile.covered_ms(REACH * max(tile.ratio) + 1):
        size = area.stop - area.start
        if size < HIGH_PASS:
            return []
        parts = split_evenly(area.start, size, max(1, size // PART))
        cuts.append([slice(first, first + length) for first, length in parts])
    trusted = tile.trusted(optics).cpu()
    return [(rows, columns) for rows in cuts[0] for columns in cuts[1] if trusted[rows, columns].float().mean() > 0.9]


def _measure(tile: Tile, part: tuple[slice, slice], optics: Optics) -> tuple[Tensor, Tensor]:
    """Return shifts (B, 2) in PAN pixels and peak correlations (B,) of a part; shifts are NaN for peaks at the edge."""
    reach = int(REACH * STEPS)
    trials = [[tile.ratio[axis] / STEPS * i for i in range(-reach, reach + 1)] for axis in (0, 1)]
    matrices = []
    for axis, pixels in enumerate(part):
        centres, size = tile.ms_on_pan(axis)[0, pixels], tile.pan.shape[1 + axis]
        sigma = centres.new_tensor([mtf_sigma(optics.pan_gain, tile.ratio[axis])])
        matrices.append([gaussian_matrix(centres + trial, size, sigma).to(tile.ms.device) for trial in trials[axis]])
    surface = correlation_surface(tile.ms[:, part[0], part[1]], matrices[0], tile.pan, matrices[1]).cpu()
    return torch.stack([_peak(band, trials) for band in surface]), surface.flatten(1).amax(1)


def _peak(surface: Tensor, trials: list[list[float]]) -> Tensor:
    """Return the shift (row, column) of the peak of `surface`, refined by parabolas on both axes; NaN at the edge."""
    best = divmod(int(surface.argmax()), surface.shape[1])
    place = []
    for axis, index in enumerate(best):
        line = surface[:, best[1]] if axis == 0 else surface[best[0]]
        if not 0 < index < len(line) - 1:
            return torch.full((2,), torch.nan)
        below, top, above = (float(line[index + i]) for i in (-1, 0, 1))
        bend = below - 2 * top + above
        step = trials[axis][1] - trials[axis][0]
        place.append(trials[axis][index] + step * (0.5 * (below - above) / bend if bend < 0 else 0.0))
    return torch.tensor(place)


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


def _agree(votes: Tensor, correlation: Tensor, ratio: float) -> Registration:
    """Return one registration from those of T parts: `votes` (T, B, 2) in PAN pixels, `correlation` (T, B)."""
    trusted = (correlation >= MIN_CORRELATION) & torch.isfinite(votes).all(-1)
    weight = torch.where(trusted, correlation**2, torch.zeros_like(correlation))
    strength = torch.where(trusted, correlation, torch.nan).nanmedian(0).values.nan_to_num(0.0)
    bands = votes.shape[1]
    shifts, measured, errors = torch.zeros(bands, 2), *torch.full((2, bands, 2), torch.nan)
    if not trusted.any():
        return _registration(shifts, measured, errors, strength)
    independent = strength >= MIN_RELATIVE_CORRELATION * strength.max()
    by_part = torch.where(trusted[..., None], votes, torch.nan).nanmedian(1).values[trusted.any(1)]
    for axis in (0, 1):
        measured[:, axis] = common = _weighted_median(votes[trusted][:, axis], weight[trusted])
        errors[:, axis] = common_error = _standard_error(by_part[:, axis], ratio)
        clear = abs(common) > SIGNIFICANT * common_error and _brings_nearer(by_part[:, axis], 0.0, common)
        shifts[:, axis] = applied = common if clear else 0.0
        for band in range(bands):
            own = votes[trusted[:, band], band, axis]
            if not len(own) or not independent[band]:
                continue
            measured[band, axis], errors[band, axis] = own.median(), _standard_error(own, ratio)
            found, apart = float(measured[band, axis]), max(ratio / 8, 4 * float(errors[band, axis]))
            if abs(found - applied) > apart and _brings_nearer(own, applied, found):
                shifts[band, axis] = found
    return _registration(shifts, measured, errors, strength)


def _registration(*tensors: Tensor) -> Registration:
    return Registration(*(tensor.float().cpu().numpy() for tensor in tensors))


def _brings_nearer(measured: Tensor, before: float, after: float) -> bool:
    """Return whether the parts' shifts, `measured`, are on average clearly closer to `after` than to `before`."""
    return float((measured - after).abs().mean()) < (1 - LEAST_AGREEMENT) * float((measured - before).abs().mean())


def _standard_error(measured: Tensor, ratio: float) -> float:
    """Return the standard error, in PAN pixels, of the median of the parts' shifts, from their median deviation."""
    spread = 1.5 * float((measured - measured.median()).abs().median())
    return float(max(spread, PART_ERROR * ratio) / len(measured) ** 0.5)


def _weighted_median(values: Tensor, weights: Tensor) -> float:
    order = values.argsort()
    cumulated = weights[order].cumsum(0)
    return float(values[order][int(torch.searchsorted(cumulated, cumulated[-1] / 2))])
