"""Search for the place at which an MS image shows what PAN shows, far around the one that the grids say.

Registration refines a place that is nearly right; some suppliers' pairs lie dozens of pixels off. The images' detail is
correlated at all shifts by whole MS pixels at once, by Fourier transforms, normalised over what overlaps at each shift.
Source of the normalisation with masks: Padfield, "Masked object registration in the Fourier domain", IEEE TIP 21, 2012.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from ..shared.alignment import Location
from ..shared.scene_model import Optics
from .correlation import detail
from .registration import REACH as REGISTERED
from .tile import Tile

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


def locate(tiles: Sequence[Tile], optics: Optics) -> Location:
    """Return where the MS of `tiles`, whose own shifts are zero, lies on PAN, to whole MS pixels.

    Its offset is zero unless another place than the grids' is beyond doubt.
    """
    reach = min(REACH, *(min(tile.ms.shape[1:]) // 3 for tile in tiles))
    sums: Tensor | None = None
    for tile in tiles:
        found = _products(tile, optics, reach)
        sums = found if sums is None else sums + found
    if sums is None or reach <= REGISTERED:
        return Location((0.0, 0.0), 0.0, 0.0)
    surface = _correlation(sums)
    near = int(REGISTERED)
    middle = surface[reach - near : reach + near + 1, reach - near : reach + near + 1]
    here, there = float(middle.max()), float(surface.max())
    row, column = divmod(int(surface.argmax()), surface.shape[1])
    nearby = max(abs(row - reach), abs(column - reach)) <= NEARBY
    if there < SURE or there < here + (NEARBY_BETTER if nearby else BETTER):
        return Location((0.0, 0.0), here, here)
    ratio = tiles[0].ratio
    # An MS pixel that shows what PAN shows further up lies further up than the grids say.
    return Location((-ratio[0] * (row - reach), -ratio[1] * (column - reach)), there, here)


def _products(tile: Tile, optics: Optics, reach: int) -> Tensor:
    """Return sums over what overlaps at each shift, (4, B, 2·reach+1, 2·reach+1).

    They are the products of both images, the squares of each, and the number of pixels.
    """
    trusted = tile.trusted(optics)
    seen = torch.zeros_like(trusted)
    rows, columns = tile.covered_ms(2 * max(tile.ratio))
    seen[rows, columns] = trusted[rows, columns]
    valid = trusted if tile.ms_valid is None else tile.ms_valid
    pan, seen = detail(tile.sampled_pan(optics), seen, HIGH_PASS)
    ms, valid = detail(tile.ms, valid, HIGH_PASS)
    size = [length + reach for length in ms.shape[1:]]
    ms_f, ms2_f, valid_f = (torch.fft.rfft2(image, s=size) for image in (ms, ms * ms, valid[None]))
    pan_f, pan2_f, seen_f = (torch.fft.rfft2(image, s=size).conj() for image in (pan, pan * pan, seen[None]))
    pairs = ((ms_f, pan_f), (ms2_f, seen_f), (valid_f, pan2_f), (valid_f, seen_f))
    around = torch.stack([torch.fft.irfft2(a * b, s=size).expand(len(ms), -1, -1) for a, b in pairs])
    rolled = around.roll((reach, reach), (2, 3))[:, :, : 2 * reach + 1, : 2 * reach + 1]
    return rolled.double().cpu()


def _correlation(sums: Tensor) -> Tensor:
    """Return the mean correlation of the better half of the bands at every shift; 0 where too little overlaps."""
    products, ms_squares, pan_squares, (pixels, *_) = sums
    found = products / (ms_squares * pan_squares).clamp_min(1e-24).sqrt()
    count = max(1, len(found) // 2)
    best = found.topk(count, dim=0).values.mean(0)
    enough = pixels > max(LEAST_PIXELS, LEAST_OVERLAP * float(pixels.max()))
    return torch.where(enough, best, torch.zeros_like(best))
