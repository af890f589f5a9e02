"""Measuring by how much every MS band lies off the place that the grids say.

Each band is compared with PAN brought to the MS grid at many trial shifts. The peak of the correlation is refined below
the step of the search; parts of the tiles vote, and bands that agree within their uncertainty get one common shift.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from ..shared.operations import Registration
from ..shared.scene_model import Optics, mtf_sigma
from ..shared.window import split_evenly
from .correlation import local_mean
from .interpolation import gaussian_matrix
from .tile import Tile

REACH = 1.5
"""MS pixels to each side that are searched."""
STEPS = 4
"""Trial shifts per MS pixel; the peak between them is found by a parabola."""
PART = 24
"""MS pixels that a part's side measures at least; every part has one vote."""
HIGH_PASS = 8
"""MS pixels over which the local mean is taken off before comparing."""


def correlation_surface(ms: Tensor, pan_at: list[Tensor], pan: Tensor, pan_at_columns: list[Tensor]) -> Tensor:
    """Correlation (B, r, c) of the high-passed `ms` (B, h, w) with PAN sampled by r row and c column matrices."""
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
    """Images (N, h, w) less their local mean, cut to where that is known."""
    window = min(HIGH_PASS, *(max(size // 2, 1) for size in images.shape[1:]))
    low = local_mean(images, window)
    before = window // 2
    return images[:, before : before + low.shape[1], before : before + low.shape[2]] - low


def register(tiles: Sequence[Tile], optics: Optics) -> Registration:
    """Measure the shifts of all bands on `tiles`, whose own shifts are zeros.

    Returns:
        A registration whose shifts are zero where nothing clear was found: the grids are then believed.
    """
    votes = [_measure(tile, part, optics) for tile in tiles for part in _parts(tile, optics)]
    if not votes:
        bands = len(tiles[0].ms)
        unknown = torch.full((bands, 2), torch.nan)
        return _registration(torch.zeros(bands, 2), unknown, unknown, torch.zeros(bands))
    shifts, correlation = zip(*votes)
    return _agree(torch.stack(shifts), torch.stack(correlation), max(tiles[0].ratio))


def _parts(tile: Tile, optics: Optics) -> list[tuple[slice, slice]]:
    """The MS pixels that PAN surrounds at every trial shift, cut into parts of at least PART × PART.

    Parts that miss more than a tenth of their pixels are left out.
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
    """Shifts (B, 2) in PAN pixels and peak correlations (B,) of one part, on the CPU; NaN with the peak at the edge."""
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
    """The (row, column) shift of the highest point of `surface`, refined by a parabola along each axis."""
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
"""Under this a band's peak is no measurement."""
MIN_RELATIVE_CORRELATION = 0.7
"""Of the best band's correlation: a band below shares the common shift, whatever its own peak says.

Where a band sees the scene otherwise than PAN does, as near infrared sees plants and water, its peak is drawn aside.
"""


PART_ERROR = 0.1
"""MS pixels: standard error of a single part at least; what it shows draws its peak aside, in all bands alike."""
SIGNIFICANT = 2.0
"""Standard errors that the common shift must reach: the grids are believed within that."""
LEAST_AGREEMENT = 0.1
"""Share by which a shift must bring the parts nearer on average.

Where parts lie off in different directions, as in a scene with rows left out, no shift of the whole is right, and the
one that most of them show harms the others.
"""


def _agree(votes: Tensor, correlation: Tensor, ratio: float) -> Registration:
    """One registration from those of T parts: `votes` (T, B, 2), `correlation` (T, B)."""
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
    """Whether the parts, which lie `measured` off, clearly lie nearer to the shift `after` than to `before`."""
    return float((measured - after).abs().mean()) < (1 - LEAST_AGREEMENT) * float((measured - before).abs().mean())


def _standard_error(measured: Tensor, ratio: float) -> float:
    """Of the median of what the parts say, from how far they differ: in PAN pixels."""
    spread = 1.5 * float((measured - measured.median()).abs().median())
    return float(max(spread, PART_ERROR * ratio) / len(measured) ** 0.5)


def _weighted_median(values: Tensor, weights: Tensor) -> float:
    order = values.argsort()
    cumulated = weights[order].cumsum(0)
    return float(values[order][int(torch.searchsorted(cumulated, cumulated[-1] / 2))])
