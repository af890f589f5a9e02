"""The lower bound of sharpened images."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from lambda_pnn_plugin.engine.adaptation import Schedule, Trainer
from lambda_pnn_plugin.engine.jesse import LossWeights
from lambda_pnn_plugin.engine.plausibility import KNEE, LEAST_SHARE, bounded_below, level
from lambda_pnn_plugin.engine.sharpener import to_numbers
from lambda_pnn_plugin.engine.tile import Samples

from .conftest import OPTICS, make_tile

LEVEL = torch.full((1, 1, 1), 0.4)


def bounded(value, shown=LEVEL, step=0.0):
    return bounded_below(torch.as_tensor(value, dtype=torch.float32).reshape(1, 1, -1), shown, step).flatten()


def test_what_is_plausible_stays_as_it_is():
    values = torch.linspace(0.4 * (LEAST_SHARE + KNEE * (1 - LEAST_SHARE)), 2.0, 50)
    assert torch.equal(bounded(values), values)


def test_nothing_falls_below_the_bound_and_order_stays():
    values = torch.linspace(-1.0, 1.0, 2001)
    found = bounded(values)
    assert found.min() >= 0.4 * LEAST_SHARE
    assert (found.diff() >= 0).all()
    assert (found[values > -0.3].diff() > 0).all()
    assert found.diff().max() <= 1.001 * values.diff().max()  # smooth: no jump, and nowhere steeper


def test_gradients_pull_back_what_lies_below():
    values = torch.tensor([-0.2, 0.1, 0.5], requires_grad=True)
    bounded_below(values.reshape(1, 1, 3), LEVEL, 0.0).sum().backward()
    assert (values.grad > 0).all() and values.grad[2] == 1


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("shown", [0, 1, 2, 3, 10, 200])
def test_integers_are_zero_only_where_the_ms_is(dtype, shown):
    """Whatever the network says: half a number would round to 0."""
    image = bounded([-5.0, -1e-3, 0.0], torch.full((1, 1, 1), shown / 256), 1 / 256)
    numbers = to_numbers(image.reshape(1, 1, 3), 0.0, 256.0, np.dtype(dtype))
    assert ((numbers > 0) == (shown > 0)).all()
    assert (numbers <= max(shown, 1)).all()


def test_negative_numbers_are_bounded_by_themselves():
    """Float images may hold some that are below nearly all others, which count as 0."""
    assert bounded([-0.5], torch.full((1, 1, 1), -0.1)) == pytest.approx(-0.1)


def test_the_level_never_leaves_the_range_of_the_ms():
    tile, _ = make_tile(size=96)
    ms = tile.ms.clone()
    ms[:, 10:, :] += 0.5
    shown = level(replace(tile, ms=ms))
    assert shown.shape == (4, 96, 96)
    assert shown.min() >= ms.min() and shown.max() <= ms.max()


def test_shadows_and_water_keep_numbers_above_zero(cpu):
    """A scene half of which is nearly black in all bands, with bright spots in PAN: unbounded, details reach zero."""
    tile, _ = make_tile(size=128)
    ms, pan = tile.ms.clone(), tile.pan.clone()
    ms[:, :, 16:] = 0.01 + 0.02 * (ms[:, :, 16:] - ms.mean())
    pan[:, :, 64:] = 0.02 + 0.3 * (pan[:, :, 64:] - pan.mean())
    dark = replace(tile, ms=ms.clamp_min(0.004), pan=pan.clamp_min(0.0), ms_step=1 / 2048)
    samples = Samples([dark], OPTICS, [1.0])
    image = Trainer(samples, LossWeights(), Schedule(10), cpu).run().sharpen(dark, OPTICS, cpu)
    assert (image >= LEAST_SHARE * level(dark) - 1e-7).all()
    assert to_numbers(image, 0.0, 2048.0, np.dtype(np.uint16)).min() >= 1
