"""Scenes to compute on, without files."""

from dataclasses import replace

import pytest
import torch

from lambda_pnn_plugin.engine import device
from lambda_pnn_plugin.engine.consistency import projection
from lambda_pnn_plugin.engine.interpolation import gaussian_matrix, separable
from lambda_pnn_plugin.engine.process import prepare_process
from lambda_pnn_plugin.engine.tile import Tile
from lambda_pnn_plugin.shared.scene_model import Optics

OPTICS = Optics((0.3, 0.3, 0.3, 0.3), 0.15)
needs_card = pytest.mark.skipif(not torch.cuda.is_available(), reason="no NVIDIA card at hand")


def smooth_noise(size, sigma, seed):
    """(size, size) Gaussian-filtered noise, mean 0, deviation 1."""
    noise = torch.randn(size, size, generator=torch.Generator().manual_seed(seed))
    matrix = gaussian_matrix(torch.arange(size, dtype=torch.float32), size, torch.tensor([float(sigma)]))
    image = separable(matrix, noise, matrix)
    return (image - image.mean()) / image.std()


BEYOND = 24
"""Pixels of landscape around a tile, which its outermost MS pixels see."""


def make_tile(size=256, ratio=4.0, origin=(0.0, 0.0), moved=((0.0, 0.0),) * 4, seed=0):
    """A tile of 4 bands, with zero shifts, whose content lies `moved` PAN pixels further, and its truth (4, H, W).

    `size` and `ratio` may be pairs; `origin` is where the grids say that the MS corner lies.
    """
    size = size if isinstance(size, tuple) else (size, size)
    ratio = ratio if isinstance(ratio, tuple) else (ratio, ratio)
    side = max(size) + 2 * BEYOND
    detail, base = smooth_noise(side, 1.5, seed), smooth_noise(side, 6, seed + 1)
    wide = torch.stack([0.3 + 0.04 * base + 0.02 * (1 + 0.3 * b) * detail for b in range(4)])
    rows, columns = (slice(BEYOND, BEYOND + length) for length in size)
    truth = wide[:, rows, columns]
    shape = [int((size[axis] - origin[axis]) / ratio[axis]) for axis in (0, 1)]
    tile = Tile(torch.zeros(4, *shape), truth.mean(0)[None], ratio, origin, torch.tensor(moved))
    sigmas = tile.ms_sigmas(OPTICS, 0), tile.ms_sigmas(OPTICS, 1)
    down = [gaussian_matrix(tile.ms_on_pan(axis, BEYOND), side, sigmas[axis]) for axis in (0, 1)]
    return replace(tile, ms=separable(down[0], wide, down[1]), shifts=torch.zeros(4, 2)), truth


def made_consistent(image, tile):
    """`image` (B, H, W) corrected by its deviation from the MS of `tile`."""
    inner = tile.within_pan(OPTICS)
    return projection(inner, OPTICS).consistent(image, inner.ms, inner.trusted(OPTICS), inner.ms_full)


@pytest.fixture(scope="session")
def cpu():
    prepare_process()
    return device.choose("cpu")
