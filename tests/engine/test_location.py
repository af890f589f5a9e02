"""Pairs whose georeferences are wrong by many pixels are found where they lie; others are left there."""

import numpy as np
import pytest
import torch

from lambda_pnn_plugin.engine.location import locate
from lambda_pnn_plugin.engine.tile import Tile
from lambda_pnn_plugin.shared.scene_model import Optics

OPTICS = Optics((0.3,) * 3, 0.15)
RATIO = 4


def ground(side, seed=0):
    """Blocks of random brightness with some texture, (side, side) in 0..1."""
    random = np.random.default_rng(seed)
    blocks = np.kron(random.uniform(0.2, 0.8, (side // 20, side // 20)), np.ones((20, 20)))
    return blocks + random.normal(0, 0.02, blocks.shape)


def pair(rows, columns, side=480, seed=0, contrast=(1.0, 0.7, -0.5)):
    """A tile whose MS lies `rows` and `columns` of PAN further down and right than it says."""
    wide, margin = ground(side + 400, seed), 200
    pan = wide[margin : margin + side, margin : margin + side]
    seen = wide[margin + rows : margin + rows + side, margin + columns : margin + columns + side]
    low = seen.reshape(side // RATIO, RATIO, side // RATIO, RATIO).mean((1, 3))
    ms = np.stack([0.5 + factor * (low - 0.5) for factor in contrast])
    ms += np.random.default_rng(seed + 1).normal(0, 0.01, ms.shape)
    return Tile(
        torch.from_numpy(ms.astype(np.float32)),
        torch.from_numpy(pan[None].astype(np.float32)),
        (float(RATIO), float(RATIO)),
        (0.0, 0.0),
        torch.zeros(3, 2),
    )


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
    assert locate([Tile(ms.ms, pan.pan, ms.ratio, ms.origin, ms.shifts)], OPTICS).offset == (0, 0)


def test_parts_of_a_scene_decide_together():
    tiles = [pair(12, -8, 240, seed) for seed in range(4)]
    assert locate(tiles, OPTICS).offset == pytest.approx((12, -8), abs=RATIO / 2)


def test_holes_are_not_compared():
    tile = pair(24, 12)
    ms_valid, valid = torch.ones(120, 120, dtype=torch.bool), torch.ones(480, 480, dtype=torch.bool)
    ms_valid[20:50, 20:60] = False
    valid[200:400, 300:] = False
    ms, pan = torch.where(ms_valid, tile.ms, 0.0), torch.where(valid, tile.pan, 0.0)
    holed = Tile(ms, pan, tile.ratio, tile.origin, tile.shifts, ms_valid, valid)
    assert locate([holed], OPTICS).offset == pytest.approx((24, 12), abs=RATIO / 2)


@pytest.mark.parametrize("side", [5, 16, 40])
def test_a_tile_too_small_to_compare_says_nothing(side):
    """Few pixels are alike by chance."""
    for seed in range(5):
        tile = pair(60, -80, seed=seed)
        part = Tile(tile.ms[:, :side, :side], tile.pan[:, : 4 * side, : 4 * side], tile.ratio, tile.origin, tile.shifts)
        assert locate([part], OPTICS).offset == (0, 0)
