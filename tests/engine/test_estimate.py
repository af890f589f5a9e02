"""The first estimate and the consistency with the MS."""

import math
from dataclasses import replace

import pytest
import torch

from lambda_pnn_plugin.engine.consistency import Projection, projection
from lambda_pnn_plugin.engine.injection import Injection
from lambda_pnn_plugin.engine.tile import Samples
from lambda_pnn_plugin.shared.window import Window

from .conftest import OPTICS, made_consistent, make_tile

INNER = (slice(None), slice(24, -24), slice(24, -24))


def estimate(tile):
    injection = Injection(len(tile.ms))
    injection.measure(Samples([tile], OPTICS, [1.0]))
    return injection(tile.comparable(OPTICS))


@pytest.mark.parametrize(("ratio", "origin"), [(4.0, (0.0, 0.0)), (2.0, (0.5, 0.5)), (4.015, (0.0, 0.0))])
def test_first_estimate_is_far_nearer_the_truth_than_interpolation(ratio, origin):
    tile, truth = make_tile(ratio=ratio, origin=origin)
    error, plain = ((image - truth)[INNER].square().mean() for image in (estimate(tile), tile.interpolated_ms()))
    assert error < 0.2 * plain


def test_details_take_each_bands_own_strength_and_sign():
    tile, _ = make_tile()
    pan = tile.pan[0]
    ms = torch.stack([tile.reprojected(pan.expand(4, -1, -1), OPTICS)[b] for b in range(4)])
    slopes = torch.tensor([1.0, 2.0, -1.0, 0.0])[:, None, None]
    found = estimate(replace(tile, ms=0.3 + slopes * (ms - ms.mean())))
    expected = 0.3 + slopes * (pan - ms.mean())
    assert (found - expected)[INNER].abs().mean() < 0.15 * pan.std()


def test_flat_places_take_the_bands_overall_strength():
    """Where both images hold noise only, its chance slope must not decide."""
    tile, _ = make_tile()
    flat = (slice(None), slice(0, 28), slice(0, 28))
    noise = 1e-4 * torch.randn(tile.ms[flat].shape, generator=torch.Generator().manual_seed(0))
    ms, pan = tile.ms.clone(), tile.pan.clone()
    ms[flat], pan[:, :112, :112] = 0.3 + noise, 0.3
    pan[:, 40:44, 40:44] += 1e-3
    tile = replace(tile, ms=ms, pan=pan)
    injection = Injection(4)
    injection.measure(Samples([tile], OPTICS, [1.0]))
    spot = (slice(None), slice(40, 44), slice(40, 44))
    added = (injection(tile.comparable(OPTICS)) - tile.interpolated_ms())[spot].mean((1, 2))
    detail = (tile.pan - tile.comparable(OPTICS).low_pan)[spot].mean((1, 2))
    assert torch.allclose(added / detail, injection.gain[:, 0, 0], rtol=0.2)


@pytest.mark.parametrize("ratio", [2.0, 4.0, 4.015])
def test_consistency_brings_the_output_nearer_the_ms(ratio):
    tile, truth = make_tile(ratio=ratio)
    wrong = truth + 0.02 * torch.linspace(-1, 1, truth.shape[-1])
    before = (tile.reprojected(wrong, OPTICS) - tile.ms).square().mean()
    repaired = made_consistent(wrong, tile)
    assert (tile.reprojected(repaired, OPTICS) - tile.ms).square().mean() < 0.05 * before
    assert (repaired - truth)[INNER].square().mean() < 0.05 * (wrong - truth)[INNER].square().mean()


@pytest.mark.parametrize(("size", "ratio", "origin"), [(256, 4.0, (0.0, 0.0)), ((160, 128), (4.0, 4.2), (1.5, -2.0))])
def test_consistent_image_stays_as_it_is(size, ratio, origin):
    """At its border too, where MS pixels saw what lies beyond the PAN."""
    tile, truth = make_tile(size=size, ratio=ratio, origin=origin)
    change = (made_consistent(truth, tile) - truth).abs()
    assert change[INNER].max() < 1e-4
    assert change.max() < 0.12 * truth.std()


def test_bands_are_corrected_where_they_lie():
    """A band displaced by its registration shift counts as consistent only at that shift."""
    moved = ((0.0, 0.0), (1.0, -0.5), (0.0, 0.0), (0.0, 0.0))
    tile, truth = make_tile(moved=moved)
    at_shift = replace(tile, shifts=torch.tensor(moved))
    assert (made_consistent(truth, at_shift) - truth)[INNER].abs().max() < 1e-3
    assert (made_consistent(truth, tile) - truth)[1][INNER[1:]].abs().max() > 5e-3


def test_ms_pixels_beyond_pan_are_left_out():
    tile, _ = make_tile(size=96)
    part = tile.cut(Window(10, 21, 60, 59))
    inner = part.within_pan(OPTICS)
    rows, columns = (inner.placement.ms_on_pan(axis) for axis in (0, 1))
    blur = 1.98  # one standard deviation
    assert rows.min() >= blur
    assert rows.max() <= 59 - blur
    assert columns.min() >= blur
    assert columns.max() <= 58 - blur
    assert torch.equal(inner.ms, tile.ms[:, 3:17, 6:19])
    assert rows[0, 0] == 3.5


def test_corrections_bring_an_image_nearer_to_the_ms():
    """Fine deviations, which one takes away in part only."""
    tile, truth = make_tile(size=128)
    whole, everywhere = projection(tile, OPTICS), torch.ones(1, 1, 1, dtype=torch.bool)
    other = truth + 0.1 * torch.rand(truth.shape, generator=torch.Generator().manual_seed(1))
    images = [whole.consistent(other, tile.ms, everywhere, math.nan, corrections) for corrections in range(4)]
    off = [float((whole.seen(image) - tile.ms)[:, 4:-4, 4:-4].square().mean().sqrt()) for image in images]
    assert off[1] < 0.5 * off[0] and off[2] < 0.8 * off[1] and off[3] < off[2]


def test_cut_projection_sees_what_the_whole_sees():
    tile, truth = make_tile(size=128)
    whole = projection(tile, OPTICS)
    pan, ms = (slice(32, 96), slice(20, 84)), (slice(11, 21), slice(8, 18))
    part = whole.dense().cut(pan, ms)
    batch = Projection.stack([part, part])
    crop = truth[:, pan[0], pan[1]]
    seen = batch.seen(torch.stack([crop, crop]))[1]
    assert torch.allclose(seen, whole.seen(truth)[:, ms[0], ms[1]], atol=1e-4)
    everywhere = torch.ones(1, 1, 1, dtype=torch.bool)
    brighter = tile.ms + 0.01 * torch.linspace(0, 1, tile.ms.shape[2])
    expected = whole.consistent(truth, brighter, everywhere, math.nan)[:, pan[0], pan[1]]
    found = batch.consistent(
        torch.stack([crop, crop]), brighter[:, ms[0], ms[1]].expand(2, -1, -1, -1), everywhere, math.nan
    )[1]
    assert torch.allclose(found[INNER], expected[INNER], atol=1e-4)
