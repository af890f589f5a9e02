"""Where the result lies: scenes rendered at known offsets come out where their truth is."""

import pytest
import torch

from lambda_pnn_plugin.engine.adaptation import Schedule, Trainer
from lambda_pnn_plugin.engine.jesse import LossWeights
from lambda_pnn_plugin.engine.registration import register
from lambda_pnn_plugin.engine.sharpener import build
from lambda_pnn_plugin.engine.tile import Samples

from .conftest import OPTICS, make_tile

BORDER = 24


def displacement(image, reference):
    """(rows, columns) by which the content of `image` (H, W) lies further than that of `reference`.

    From the slope of the phase of their cross spectrum at low frequencies.
    """
    window = torch.hann_window(image.shape[0])[:, None] * torch.hann_window(image.shape[1])
    spectra = [torch.fft.fft2((one - one.mean()) * window) for one in (image, reference)]
    cross = spectra[0] * spectra[1].conj()
    frequencies = torch.meshgrid(*(torch.fft.fftfreq(size) for size in image.shape), indexing="ij")
    low = (frequencies[0] ** 2 + frequencies[1] ** 2).sqrt() < 0.15
    weight = cross[low].abs().sqrt()[:, None]
    slopes = torch.stack([-2 * torch.pi * frequency[low] for frequency in frequencies], 1)
    return torch.linalg.lstsq(slopes * weight, cross[low].angle()[:, None] * weight).solution.flatten()


def test_displacement_is_measured():
    _, truth = make_tile(size=192)
    moved = torch.roll(truth[0], (1, -1), (0, 1))
    assert torch.allclose(displacement(moved, truth[0]), torch.tensor([1.0, -1.0]), atol=0.02)


RATIOS = (2.0, 3.0, 4.0, 5.0, 6.0, 4.00025)
ORIGINS = ((0.0, 0.0), (0.5, 0.5), (1.3, -0.7))


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("origin", ORIGINS)
def test_result_lies_where_the_grids_say(cpu, ratio, origin):
    tile, truth = make_tile(size=192, ratio=ratio, origin=origin)
    assert_in_place(cpu, tile, truth)


@pytest.mark.parametrize("ratio", [2.0, 4.0, (3.0, 4.0)])
@pytest.mark.parametrize("moved", [(1.0, -0.6), (-2.2, 1.7)])
def test_result_lies_on_pan_where_the_grids_are_wrong(cpu, ratio, moved):
    tile, truth = make_tile(size=320, ratio=ratio, moved=(moved,) * 4)
    found = register([tile], OPTICS).shifts
    assert_in_place(cpu, type(tile)(tile.ms, tile.pan, tile.ratio, tile.origin, found), truth)


def assert_in_place(cpu, tile, truth):
    samples = Samples([tile], OPTICS, [1.0])
    weights = Trainer(samples, LossWeights(), Schedule(3, batch=2, crop=64), cpu).run()
    output = build(weights).sharpen(tile, OPTICS, cpu)
    inner = (slice(BORDER, -BORDER),) * 2
    for band, expected in zip(output, truth):
        assert displacement(band[inner], expected[inner]).abs().max() < 0.1
