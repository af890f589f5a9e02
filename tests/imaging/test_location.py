"""Pairs whose georeferences are wrong by many pixels are found where they lie; others are left there."""

from dataclasses import replace

import numpy as np
import pytest

from lambda_pnn_plugin.imaging.location import locate
from lambda_pnn_plugin.imaging.pair import Pair
from lambda_pnn_plugin.imaging.placement import Placement
from lambda_pnn_plugin.shared.scene_model import Optics
from tests.landscape import window_of

OPTICS = Optics((0.3,) * 3, 0.15)
RATIO = 4


def ground(side, seed=0):
    """Blocks of random brightness with some texture, (side, side) in 0..1."""
    random = np.random.default_rng(seed)
    blocks = np.kron(random.uniform(0.2, 0.8, (side // 20, side // 20)), np.ones((20, 20)))
    return blocks + random.normal(0, 0.02, blocks.shape)


def pair(rows, columns, side=480, seed=0, contrast=(1.0, 0.7, -0.5)):
    """A one whose MS lies `rows` and `columns` of PAN further down and right than it says."""
    wide, margin = ground(side + 400, seed), 200
    pan = wide[margin : margin + side, margin : margin + side]
    seen = wide[margin + rows : margin + rows + side, margin + columns : margin + columns + side]
    low = seen.reshape(side // RATIO, RATIO, side // RATIO, RATIO).mean((1, 3))
    ms = np.stack([0.5 + factor * (low - 0.5) for factor in contrast])
    ms += np.random.default_rng(seed + 1).normal(0, 0.01, ms.shape)
    placement = Placement((float(RATIO), float(RATIO)), (0.0, 0.0), np.zeros((3, 2)), low.shape, pan.shape)
    return Pair(ms, pan[None], placement)


@pytest.mark.parametrize(("rows", "columns"), [(8, 0), (12, 0), (0, -12), (-20, 16), (60, 40), (100, -100)])
def test_an_ms_that_lies_elsewhere_is_found(rows, columns):
    found = locate([pair(rows, columns)], OPTICS)
    assert found.offset == pytest.approx((rows, columns), abs=RATIO / 2)
    assert found.correlation > max(0.7, found.correlation_stated + 0.05)


@pytest.mark.parametrize("rows", [-5, -2, 0, 1, 4])
def test_what_registration_corrects_is_left_to_it(rows):
    assert locate([pair(rows, rows)], OPTICS).offset == (0, 0)


def test_images_of_different_places_are_left_alone():
    ms, pan = pair(0, 0), pair(0, 0, seed=7)
    assert locate([replace(ms, pan=pan.pan)], OPTICS).offset == (0, 0)


def test_parts_of_a_scene_decide_together():
    ones = [pair(12, -8, 240, seed) for seed in range(4)]
    assert locate(ones, OPTICS).offset == pytest.approx((12, -8), abs=RATIO / 2)


def test_holes_are_not_compared():
    one = pair(24, 12)
    ms_valid, valid = np.ones((120, 120), bool), np.ones((480, 480), bool)
    ms_valid[20:50, 20:60] = False
    valid[200:400, 300:] = False
    ms, pan = np.where(ms_valid, one.ms, 0.0), np.where(valid, one.pan, 0.0)
    holed = replace(one, ms=ms, pan=pan, ms_valid=ms_valid, valid=valid)
    assert locate([holed], OPTICS).offset == pytest.approx((24, 12), abs=RATIO / 2)


@pytest.mark.parametrize("side", [5, 16, 40])
def test_a_one_too_small_to_compare_says_nothing(side):
    """Few pixels are alike by chance."""
    for seed in range(5):
        one = pair(60, -80, seed=seed)
        part = window_of(one.cut_ms(slice(0, side), slice(0, side)), 0, 0, 4 * side, 4 * side)
        assert locate([part], OPTICS).offset == (0, 0)
