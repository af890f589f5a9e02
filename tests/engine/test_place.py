"""Where the result lies: scenes rendered at known offsets come out where their truth is."""

import numpy as np
import pytest
import torch

from benchmarks.whole import pair_of
from lambda_pnn_plugin.engine.adaptation import Trainer
from lambda_pnn_plugin.engine.jesse import LossWeights
from lambda_pnn_plugin.engine.schedule import Schedule
from lambda_pnn_plugin.engine.tile import Samples
from lambda_pnn_plugin.imaging.registration import register
from tests.displacement import displacement

from .conftest import OPTICS, make_tile

BORDER = 24


def test_displacement_is_measured():
    _, truth = make_tile(size=192)
    moved = torch.roll(truth[0], (1, -1), (0, 1))
    assert np.allclose(displacement(moved.numpy(), truth[0].numpy()), [1.0, -1.0], atol=0.02)


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
    found = torch.from_numpy(register([pair_of(tile)], OPTICS).shifts)
    assert_in_place(cpu, type(tile)(tile.ms, tile.pan, tile.ratio, tile.origin, found), truth)


def assert_in_place(cpu, tile, truth):
    samples = Samples([tile], OPTICS, [1.0])
    sharpener = Trainer(samples, LossWeights(), Schedule(3, batch=2, crop=64), cpu).run()
    output = sharpener.sharpen(tile, OPTICS, cpu)
    inner = (slice(BORDER, -BORDER),) * 2
    for band, expected in zip(output, truth):
        assert np.abs(displacement(band[inner].numpy(), expected[inner].numpy())).max() < 0.1
