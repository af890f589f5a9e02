"""What only one of the two images shows is no detail of the other."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from benchmarks.whole import pair_of
from lambda_pnn_plugin.engine.adaptation import Trainer
from lambda_pnn_plugin.engine.consistency import projection
from lambda_pnn_plugin.engine.jesse import LossWeights
from lambda_pnn_plugin.engine.moments import stillness
from lambda_pnn_plugin.engine.schedule import Schedule
from lambda_pnn_plugin.engine.tile import Samples
from lambda_pnn_plugin.imaging.trust import agreement_of

from .conftest import OPTICS, make_tile

CAR = (slice(None), slice(80, 84), slice(80, 89))
"""Where a thing is, in PAN pixels: a car of 2 × 4.5 m at half a metre."""
BRIGHTER = 2.5


def with_car(image):
    painted = image.clone()
    painted[CAR] *= BRIGHTER
    return painted


def as_one(tile):
    """The tile, with what is known of how its images agree."""
    return replace(tile, agreement=agreement_of([pair_of(tile)], OPTICS)[0])


def still_of(tile):
    images = tile.comparable(OPTICS)
    return stillness(images.inner, images.sampled_pan, images.inner.trusted(OPTICS))


@pytest.fixture(scope="module")
def moved():
    """A tile whose PAN shows a car that the MS does not, and the truth without it."""
    tile, truth = make_tile(size=192)
    return as_one(replace(tile, pan=with_car(tile.pan))), truth


def test_without_knowledge_nothing_is_left_out():
    tile, _ = make_tile(size=96)
    assert still_of(tile) is None


def test_what_both_images_show_is_detail(moved):
    tile, truth = make_tile(size=192)
    both = replace(tile, pan=with_car(tile.pan), ms=projection(tile, OPTICS).seen(with_car(truth)))
    for same in (as_one(tile), as_one(both)):
        found = still_of(same)
        assert found.shape == (1, 192, 192) and found.max() <= 1
        assert float((found > 0.9).float().mean()) > 0.995
    assert still_of(as_one(both))[CAR].mean() > 0.9
    gone = still_of(moved[0])
    assert gone[CAR].max() < 0.3
    assert float((gone < 0.5).float().mean()) < 0.02


def test_a_thing_that_has_moved_leaves_no_ghost(cpu, moved):
    tile, truth = moved
    ghosts, errors = [], []
    for known in (tile, replace(tile, agreement=None)):
        trained = Trainer(Samples([known], OPTICS, [1.0]), LossWeights(), Schedule(60, batch=2, crop=64), cpu).run()
        error = (trained.sharpen(known, OPTICS, cpu) - truth).abs()
        ghosts.append(float(error[CAR].mean() / truth[CAR].mean()))
        elsewhere = torch.ones(192, 192, dtype=torch.bool)
        elsewhere[60:108, 60:116] = False
        errors.append(float(error[:, elsewhere].mean()))
    assert ghosts[0] < 0.6 * ghosts[1]
    assert errors[0] == pytest.approx(errors[1], rel=0.05)


def test_too_few_pixels_tell_nothing():
    tile, _ = make_tile(size=24)
    few = as_one(replace(tile, pan=tile.pan * torch.linspace(0.1, 3, 24)))
    assert np.isfinite(few.agreement.spread)
    assert still_of(few).min() > 0.99
