"""The choice of tiles to learn from."""

import numpy as np
import pytest
import torch

from lambda_pnn_plugin.engine.selection import describe, representative

from .conftest import OPTICS, make_tile


def grouped(sizes, seed=0):
    """Features of as many groups as `sizes` tells, far from each other; and every tile's group."""
    random = np.random.default_rng(seed)
    centres = random.normal(0, 10, (len(sizes), 18))
    group = np.repeat(np.arange(len(sizes)), sizes)
    return (centres[group] + random.normal(0, 0.1, (len(group), 18))).astype(np.float32), group


def test_every_kind_of_tile_is_chosen_once_with_its_share():
    features, group = grouped([40, 3, 7, 50])
    found = representative(features, 4, seed=0)
    assert sorted(group[list(found.tiles)]) == [0, 1, 2, 3]
    assert list(found.tiles) == sorted(found.tiles)
    assert dict(zip(group[list(found.tiles)], found.shares)) == pytest.approx({0: 0.4, 1: 0.03, 2: 0.07, 3: 0.5})


def test_few_tiles_are_all_taken():
    features, _ = grouped([2, 3])
    found = representative(features, 16, seed=0)
    assert found.tiles == (0, 1, 2, 3, 4)
    assert found.shares == pytest.approx([0.2] * 5)


def test_same_seed_same_choice():
    features = np.random.default_rng(1).normal(size=(100, 18))
    assert representative(features, 16, seed=5) == representative(features, 16, seed=5)
    assert len(representative(features, 16, seed=5).tiles) == 16


def test_tiles_all_alike_are_no_trouble():
    found = representative(np.ones((30, 18), np.float32), 16, seed=0)
    assert sum(found.shares) == pytest.approx(1)


def test_features_tell_water_from_town():
    tile, _ = make_tile(size=96)
    flat = make_tile(size=96, seed=5)[0]
    flat = type(flat)(flat.ms * 0 + 0.05, flat.pan * 0 + 0.05, flat.ratio, flat.origin, flat.shifts)
    same = make_tile(size=96, seed=9)[0]
    town, water, other_town = (describe(part, OPTICS) for part in (tile, flat, same))
    assert town.shape == (18,)
    assert torch.isfinite(torch.stack([town, water, other_town])).all()
    assert (town - water).norm() > 5 * (town - other_town).norm()
