"""Scenes to compute on, without files."""

import pytest
import torch

from lambda_pnn_plugin.engine import device
from lambda_pnn_plugin.engine.interpolation import gaussian_matrix, separable
from lambda_pnn_plugin.engine.tile import Optics, Tile
from lambda_pnn_plugin.sensors import mtf_sigma

OPTICS = Optics((0.3, 0.3, 0.3, 0.3), 0.15)


def smooth_noise(size, sigma, seed):
    """(size, size) Gaussian-filtered noise, mean 0, deviation 1."""
    noise = torch.randn(size, size, generator=torch.Generator().manual_seed(seed))
    matrix = gaussian_matrix(torch.arange(size, dtype=torch.float32), size, torch.tensor([float(sigma)]))
    image = separable(matrix, noise, matrix)
    return (image - image.mean()) / image.std()


def make_tile(size=256, ratio=4.0, origin=(0.0, 0.0), moved=((0.0, 0.0),) * 4, seed=0):
    """A tile of 4 bands, with zero shifts, whose content lies `moved` PAN pixels further, and its truth (4, H, W).

    `origin` is where the grids say that the MS corner lies.
    """
    detail, base = smooth_noise(size, 1.5, seed), smooth_noise(size, 6, seed + 1)
    truth = torch.stack([0.3 + 0.04 * base + 0.02 * (1 + 0.3 * b) * detail for b in range(4)])
    side = int((size - max(origin)) / ratio)
    empty = Tile(torch.zeros(4, side, side), truth.mean(0)[None], (ratio, ratio), origin, torch.tensor(moved))
    sigma = torch.tensor([mtf_sigma(OPTICS.ms_gains[0], ratio)])
    rows, columns = (gaussian_matrix(empty.ms_on_pan(axis), size, sigma) for axis in (0, 1))
    ms = separable(rows, truth, columns)
    return Tile(ms, empty.pan, (ratio, ratio), origin, torch.zeros(4, 2)), truth


@pytest.fixture(scope="session")
def cpu():
    device.prepare_process()
    return device.choose("cpu")
