"""What no pixel of a sharpened image falls below or rises above."""

import math
from dataclasses import replace

import numpy as np
import pytest
import torch

from lambda_pnn_plugin.engine.adaptation import Trainer
from lambda_pnn_plugin.engine.consistency import TOO_BRIGHT, projection
from lambda_pnn_plugin.engine.jesse import LossWeights
from lambda_pnn_plugin.engine.plausibility import LEAST_SHARE, LOWER_KNEE, UPPER_KNEE, Bounds, bounds
from lambda_pnn_plugin.engine.schedule import Schedule
from lambda_pnn_plugin.engine.sharpener import to_numbers
from lambda_pnn_plugin.engine.tile import Samples

from .conftest import OPTICS, make_tile

MOST = 0.8


def limits_of(tile):
    images = tile.comparable(OPTICS)
    return bounds(tile, images.inner, images.sampled_pan, images.inner.trusted(OPTICS))


def bounded(value, shown=0.4, step=0.0):
    """`value`, a list of numbers, bounded where the MS shows `shown` and PAN is flat."""
    values = torch.as_tensor(value, dtype=torch.float32).reshape(1, 1, -1)
    return Bounds(torch.full_like(values, shown), torch.ones_like(values), step).bounded(values).flatten()


def test_what_is_plausible_stays_as_it_is():
    low = 0.4 * (LEAST_SHARE + LOWER_KNEE * (1 - LEAST_SHARE))
    values = torch.linspace(low, 0.4 + UPPER_KNEE * (MOST - 0.4), 50)
    assert torch.equal(bounded(values), values)


def test_nothing_leaves_the_bounds_and_order_stays():
    values = torch.linspace(-1.0, 2.0, 3001)
    found = bounded(values)
    assert found.min() >= 0.4 * LEAST_SHARE
    assert found.max() <= MOST
    assert (found.diff() >= 0).all()
    assert (found[(values > -0.3) & (values < 1.1)].diff() > 0).all()
    assert found.diff().max() <= 1.001 * values.diff().max()  # smooth: no jump, and nowhere steeper


def test_gradients_pull_back_what_lies_beyond():
    values = torch.tensor([-0.2, 0.1, 0.5, 0.9], requires_grad=True)
    bounded(values).sum().backward()
    assert (values.grad > 0).all() and values.grad[2] == 1


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("shown", [0, 1, 2, 3, 10, 200])
def test_integers_are_zero_only_where_the_ms_is(dtype, shown):
    """Whatever the network says: half a number would round to 0."""
    image = bounded([-5.0, -1e-3, 0.0], shown / 256, 1 / 256)
    numbers = to_numbers(image.reshape(1, 1, 3), 0.0, 256.0, np.dtype(dtype))
    assert ((numbers > 0) == (shown > 0)).all()
    assert (numbers <= max(shown, 1)).all()


def test_negative_numbers_are_bounded_by_themselves():
    """Float images may hold some that are below nearly all others, which count as 0."""
    assert bounded([-0.5], -0.1) == pytest.approx(-0.1)


def test_the_level_never_leaves_the_range_of_the_ms():
    tile, _ = make_tile(size=96)
    ms = tile.ms.clone()
    ms[:, 10:, :] += 0.5
    brighter = replace(tile, ms=ms)
    shown = limits_of(brighter).level
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
    assert (image >= LEAST_SHARE * limits_of(dark).level - 1e-7).all()
    assert to_numbers(image, 0.0, 2048.0, np.dtype(np.uint16)).min() >= 1


def test_a_spot_of_pan_lets_a_pixel_be_brighter_than_twice_the_ms():
    tile, _ = make_tile(size=96)
    pan = tile.pan.clone()
    pan[0, 48, 48] *= 6
    spotted = replace(tile, pan=pan)
    limits = limits_of(spotted)
    times = limits.most / limits.level
    assert (times[:, 48, 48] > 4).all()
    assert times[:, 20, 20] == pytest.approx(2, abs=0.3)
    assert times.min() >= 2


@pytest.mark.parametrize(("share", "darkened"), [(1 - TOO_BRIGHT + 0.02, False), (0.1, True)])
def test_only_what_is_seen_far_too_bright_is_darkened(share, darkened):
    tile, truth = make_tile(size=96)
    whole = projection(tile, OPTICS)
    ms = whole.seen(truth).clone()
    ms[:, 12, 12] *= share
    everywhere = torch.ones(1, *ms.shape[1:], dtype=torch.bool)
    least = torch.full_like(truth, 0.01)
    found = whole.darkened(truth, ms, everywhere, least)
    spot = (slice(None), slice(48, 52), slice(48, 52))
    assert (found >= least).all() and (found <= truth).all()
    if darkened:
        assert (found[spot] < 0.7 * truth[spot]).all()
        assert torch.allclose(found[:, :24], truth[:, :24])
    else:
        assert torch.allclose(found, truth)
    assert torch.equal(whole.darkened(truth, ms, ~everywhere, least), truth)


def test_a_saturated_pixel_is_at_least_as_bright_as_it_says():
    tile, truth = make_tile(size=96)
    full = 1 - 1 / 2048
    whole, bright = projection(tile, OPTICS), truth + 0.8
    ms = whole.seen(bright).clone()
    ms[:, 12, 12] = full
    ms[:, 6, 6] = 1 - 2 / 2048  # the greatest number that is none of saturation
    everywhere = torch.ones(1, *ms.shape[1:], dtype=torch.bool)
    assert torch.equal(whole.compared(bright, ms, everywhere, full)[:, 12, 12], ms[:, 12, 12])
    assert (whole.compared(bright, ms, everywhere, full)[:, 6, 6] > 1).all()
    assert (whole.compared(truth, ms, everywhere, full)[:, 12, 12] < 0.5).all()
    assert (whole.compared(bright, ms, everywhere, math.nan)[:, 12, 12] > 1).all()


def test_a_negative_pixel_darkens_no_more_than_a_black_one():
    """Corrected reflectances of water are often a little below zero."""
    tile, truth = make_tile(size=96)
    whole = projection(tile, OPTICS)
    everywhere = torch.ones(1, *tile.ms.shape[1:], dtype=torch.bool)
    least, found = torch.full_like(truth, 0.01), []
    for number in (0.0, -0.05):
        ms = whole.seen(truth).clone()
        ms[:, 12, 12] = number
        image = truth.clone().requires_grad_()
        found.append(whole.darkened(image, ms, everywhere, least))
        found[-1].sum().backward()
        assert image.grad.isfinite().all() and image.grad.abs().max() < 100
    assert torch.equal(*found)
