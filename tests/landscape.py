"""Made-up landscapes, and pairs of images of them that lie anyhow."""

from dataclasses import replace

import numpy as np

from lambda_pnn_plugin.imaging.pair import Pair
from lambda_pnn_plugin.imaging.placement import Placement
from lambda_pnn_plugin.imaging.resampling import gaussian_band, gaussian_matrix, separable
from lambda_pnn_plugin.shared.scene_model import Optics

OPTICS = Optics((0.3, 0.3, 0.3, 0.3), 0.15)
BEYOND = 24
"""Pixels of landscape around a pair, which its outermost MS pixels see."""


def smooth_noise(size, sigma, seed):
    """(size, size) Gaussian-filtered noise, mean 0, deviation 1."""
    noise = np.random.default_rng(seed).standard_normal((size, size))
    band = gaussian_band(np.arange(size), size, np.array(sigma))
    image = separable(band, noise, band)
    return (image - image.mean()) / image.std()


def make_pair(size=256, ratio=4.0, origin=(0.0, 0.0), moved=((0.0, 0.0),) * 4, seed=0):
    """A pair of 4 bands, with zero shifts, whose content lies `moved` PAN pixels further, and its truth (4, H, W).

    `size` and `ratio` may be pairs; `origin` is where the grids say that the MS corner lies.
    """
    size = size if isinstance(size, tuple) else (size, size)
    ratio = ratio if isinstance(ratio, tuple) else (ratio, ratio)
    side = max(size) + 2 * BEYOND
    detail, base = smooth_noise(side, 1.5, seed), smooth_noise(side, 6, seed + 1)
    wide = np.stack([0.3 + 0.04 * base + 0.02 * (1 + 0.3 * b) * detail for b in range(4)])
    rows, columns = (slice(BEYOND, BEYOND + length) for length in size)
    truth = wide[:, rows, columns]
    shape = tuple(int((size[axis] - origin[axis]) / ratio[axis]) for axis in (0, 1))
    placement = Placement(ratio, origin, np.array(moved, np.float64), shape, size)
    sigmas = placement.ms_sigmas(OPTICS, 0), placement.ms_sigmas(OPTICS, 1)
    down = [gaussian_matrix(placement.ms_on_pan(axis, BEYOND), side, sigmas[axis]) for axis in (0, 1)]
    ms = down[0] @ wide @ down[1].transpose(0, 2, 1)
    return Pair(ms, truth.mean(0)[None], replace(placement, shifts=np.zeros((4, 2)))), truth


def window_of(pair, row, column, rows, columns):
    """The pair with PAN cut; its MS reaches beyond."""
    pan = pair.pan[:, row : row + rows, column : column + columns]
    return replace(pair, pan=pan, placement=pair.placement.cut_pan(row, column, rows, columns))
