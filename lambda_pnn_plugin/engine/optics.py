"""Measurement of the blur that separates the MS bands from PAN: the gain at Nyquist that the pair itself shows.

A catalogue tells the sensor's optics, but products are resampled, compensated and focused in their own ways. Of PAN
blurred by a range of gains, the one that is right correlates best with a band's detail (the filter that maximises the
correlation of two images is the one that makes one of the other, but for its strength). Parts of the scene vote; bands
whose detail is not PAN's are biased, and count accordingly.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from ..shared.optics import GREATEST_GAIN, LEAST_GAIN, OpticsMeasurement
from ..shared.scene_model import Optics
from .correlation import detail
from .tile import Tile

TRIALS = tuple(round(0.05 * step, 2) for step in range(1, 19))
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


def measure(tiles: Sequence[Tile], expected: Optics) -> OpticsMeasurement:
    """Measure the gains of all bands on registered `tiles`.

    Returns:
        a measurement whose gains are those `expected` if no band's detail is clearly PAN's.
    """
    bands = len(expected.ms_gains)
    votes, correlation = (torch.cat(parts, 1) for parts in zip(*(_votes(tile, expected) for tile in tiles)))
    counts = correlation >= MIN_CORRELATION
    strength = torch.zeros(bands)
    measured, error = torch.full((bands,), torch.nan), torch.full((bands,), torch.nan)
    for band in range(bands):
        own = votes[band, counts[band]]
        if len(own):
            measured[band], strength[band] = own.median(), correlation[band, counts[band]].median()
            spread = 1.86 * (own - own.median()).abs().median() / len(own) ** 0.5  # of a median, by the normal law
            error[band] = torch.hypot(spread, BIAS * (1 - strength[band] ** 2)).clamp_min(LEAST_ERROR)
    gains = torch.tensor(expected.ms_gains)
    if bool((strength >= SURE_CORRELATION).any()):
        gains = _combined(measured, error, gains)
    return OpticsMeasurement(*(values.float().numpy() for values in (gains, measured, error, strength)))


def _combined(measured: Tensor, error: Tensor, expected: Tensor) -> Tensor:
    """Return the gains (B,) most probable by all bands' measurements, NaN where there is none, and what is expected.

    A product's processing changes all bands alike: their level is estimated first, then how each differs from it.
    """
    pattern = expected / expected.mean()
    certainty = error.nan_to_num(torch.inf) ** -2
    prior = EXPECTED_ERROR**-2
    levels = (measured / pattern).nan_to_num(0.0)
    level = (prior * expected.mean() + (certainty * levels).sum()) / (prior + certainty.sum())
    own = BAND_ERROR**2 / (BAND_ERROR**2 + error.nan_to_num(torch.inf) ** 2)
    return (level * pattern + own * (measured.nan_to_num(0.0) - level * pattern)).clamp(LEAST_GAIN, GREATEST_GAIN)


def _votes(tile: Tile, expected: Optics) -> tuple[Tensor, Tensor]:
    """Return the gain that every band shows in every part of a tile and the correlation at it, (B, T) each, on the CPU.

    Correlations are zero where too little can be compared.
    """
    rows, columns = tile.covered_ms((HIGH_PASS / 2 + 1) * max(tile.ratio))
    inner = tile.cut_ms(rows, columns)
    bands = len(inner.ms)
    if min(inner.ms.shape[1:]) < HIGH_PASS:
        return torch.zeros(bands, 0), torch.zeros(bands, 0)
    ms, compared = detail(inner.ms, inner.trusted(expected), HIGH_PASS)
    energy, products = _part_sums(ms * ms), []
    for gain in TRIALS:
        pan, _ = detail(inner.sampled_pan(expected.with_gain(gain)), compared > 0, HIGH_PASS)
        pan = pan * compared
        products.append(_part_sums(ms * pan) / (_part_sums(pan * pan) * energy).clamp_min(1e-24).sqrt())
    surface = torch.stack(products).cpu()
    share = _part_sums(compared[None]).cpu() / _part_sums(torch.ones_like(compared[None])).cpu()
    found = surface.amax(0) * (share >= MOSTLY)
    return _peak(surface), found


def _part_sums(maps: Tensor) -> Tensor:
    """Return the sums of `maps` (N, h, w) over parts of about PART × PART: (N, T)."""
    rows, columns = (max(1, round(size / PART)) for size in maps.shape[1:])
    strips = torch.stack([strip.sum(1) for strip in maps.tensor_split(rows, 1)], 1)
    return torch.stack([part.sum(2) for part in strips.tensor_split(columns, 2)], 2).flatten(1)


def _peak(surface: Tensor) -> Tensor:
    """Return the gains at which `surface` (trials, …) is greatest, refined by parabolas, within the range of trials."""
    trials = torch.tensor(TRIALS)
    index = surface.argmax(0).clamp(1, len(TRIALS) - 2)
    below, top, above = (surface.gather(0, (index + step)[None])[0] for step in (-1, 0, 1))
    bend = below - 2 * top + above
    refined = torch.where(bend < 0, 0.5 * (below - above) / bend, torch.zeros_like(bend)).clamp(-1, 1)
    return trials[index] + (trials[1] - trials[0]) * refined
