"""Missing pixels: nothing is learnt or judged from them, and they do not bleed into their neighbours."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from benchmarks.whole import pair_of, whole_scores
from lambda_pnn_plugin.engine.adaptation import Trainer
from lambda_pnn_plugin.engine.crops import MOSTLY, CropSampler
from lambda_pnn_plugin.engine.injection import Injection
from lambda_pnn_plugin.engine.jesse import LossWeights
from lambda_pnn_plugin.engine.learning import jesse_terms
from lambda_pnn_plugin.engine.schedule import Schedule
from lambda_pnn_plugin.engine.tile import Samples
from lambda_pnn_plugin.imaging.registration import register
from lambda_pnn_plugin.raster.missing import filled

from .conftest import OPTICS, make_tile

HOLE = (slice(20, 36), slice(12, 40))
"""MS pixels; 4 PAN pixels each."""
HOLE_ON_PAN = tuple(slice(4 * part.start, 4 * part.stop) for part in HOLE)


def with_hole(tile, number=None, hole=HOLE):
    """The tile without the MS pixels of `hole`: `number` in their place, or what the raster reader fills in."""
    ms, ms_valid = tile.ms.clone(), torch.ones(tile.ms.shape[1:], dtype=torch.bool)
    ms_valid[hole] = False
    valid = ms_valid.repeat_interleave(4, 0).repeat_interleave(4, 1)
    if number is None:
        ms = torch.from_numpy(filled(ms.numpy(), ms_valid.expand_as(ms).numpy(), ms.mean((1, 2)).numpy()))
    else:
        ms[:, ~ms_valid] = number
    return replace(tile, ms=ms, ms_valid=ms_valid, valid=valid)


def test_pixels_beside_a_hole_are_not_compared():
    trusted = with_hole(make_tile()[0]).trusted(OPTICS)
    rows, columns = HOLE
    assert not trusted[rows.start - 1 : rows.stop + 1, columns].any()
    assert not trusted[rows, columns.start - 1 : columns.stop + 1].any()
    assert trusted[: rows.start - 1].all()
    assert trusted[:, columns.stop + 1 :].all()


def test_missing_pixels_in_pan_are_not_compared():
    tile = make_tile()[0]
    valid = torch.ones(tile.pan.shape[1:], dtype=torch.bool)
    valid[100:108, :] = False
    trusted = replace(tile, ms_valid=torch.ones(tile.ms.shape[1:], dtype=torch.bool), valid=valid).trusted(OPTICS)
    assert not trusted[25:27].any()
    assert trusted[:24].all()
    assert trusted[28:].all()


def test_registration_leaves_holes_out():
    moved = ((1.2, -0.8),) * 4
    corner = (slice(0, 20), slice(0, 20))
    tiles = [with_hole(make_tile(moved=moved, seed=seed)[0], 9.0, corner) for seed in (0, 10, 20)]
    assert np.allclose(register([pair_of(tile) for tile in tiles], OPTICS).shifts, moved, atol=0.1)


def test_gains_are_measured_beside_holes():
    found = []
    for number in (0.0, 0.3, 5.0):
        injection = Injection(4)
        injection.measure(Samples([with_hole(make_tile()[0], number)], OPTICS, [1.0]))
        found.append(injection)
    for other in found[1:]:
        assert torch.allclose(other.variance, found[0].variance)
        assert torch.allclose(other.gain, found[0].gain, rtol=0.05)


def test_nothing_is_learnt_from_holes():
    tile = with_hole(make_tile()[0])
    samples = Samples([tile], OPTICS, [1.0])
    injection = Injection(4)
    injection.measure(samples)
    sampler = CropSampler(samples, injection, side=tile.pan.shape[1], seed=0)
    crops = sampler.draw(1)
    output = (crops.estimate + 0.01 * torch.randn(crops.estimate.shape)).requires_grad_()
    jesse_terms(output, crops, sampler.scale).total(LossWeights()).backward()
    assert torch.equal(crops.pan[0], tile.pan), "the crop is not the whole tile"
    inner = (..., *(slice(part.start + 12, part.stop - 12) for part in HOLE_ON_PAN))
    gradient = output.grad.abs()
    assert gradient[inner].max() < 1e-4 * gradient.mean()


def test_crops_are_drawn_where_there_is_something_to_learn():
    tile = make_tile()[0]
    ms_valid = torch.ones(tile.ms.shape[1:], dtype=torch.bool)
    ms_valid[:, :44] = False
    valid = ms_valid.repeat_interleave(4, 0).repeat_interleave(4, 1)
    samples = Samples([replace(tile, ms_valid=ms_valid, valid=valid)], OPTICS, [1.0])
    injection = Injection(4)
    injection.measure(samples)
    shares = CropSampler(samples, injection, side=64, seed=0).draw(24).trusted.float().mean((1, 2, 3))
    assert (shares > MOSTLY).sum() > 12


def test_scores_do_not_count_holes():
    tile, truth = make_tile()
    holed = with_hole(tile)
    spoilt = truth.clone()
    spoilt[(slice(None), *(slice(part.start + 8, part.stop - 8) for part in HOLE_ON_PAN))] = 1
    found, clean = (whole_scores(output, holed, OPTICS) for output in (spoilt, truth))
    assert found.pixels == clean.pixels < whole_scores(truth, tile, OPTICS).pixels
    assert np.allclose(found.squared_error, clean.squared_error, rtol=1e-3, atol=1e-6)
    assert found.d_lambda == pytest.approx(clean.d_lambda, abs=1e-4)
    assert found.d_rho == pytest.approx(clean.d_rho, abs=1e-6)


def test_a_tile_without_any_pixel_has_no_scores():
    tile, truth = make_tile(size=128)
    nothing = torch.zeros(tile.pan.shape[1:], dtype=torch.bool)
    empty = replace(tile, ms_valid=torch.zeros(tile.ms.shape[1:], dtype=torch.bool), valid=nothing)
    assert whole_scores(truth, empty, OPTICS).pixels == 0


def test_holes_do_not_bleed(cpu):
    """With the same weights, two MS pixels away from a hole hardly anything tells that there is one."""
    tile, truth = make_tile()
    sharpener = Trainer(Samples([tile], OPTICS, [1.0]), LossWeights(), Schedule(12, batch=2, crop=64), cpu).run()
    with_all, without = (sharpener.sharpen(one, OPTICS, cpu) for one in (tile, with_hole(tile)))
    outside = torch.ones(truth.shape[1:], dtype=torch.bool)
    outside[tuple(slice(part.start - 8, part.stop + 8) for part in HOLE_ON_PAN)] = False
    difference = (with_all - without)[:, outside]
    assert difference.square().mean().sqrt() < 0.002 * with_all.mean()
    assert difference.abs().max() < 0.05 * with_all.mean()


def test_a_scene_with_holes_everywhere_can_be_learnt_from(cpu):
    """Stripes as Landsat 7's: no crop is whole."""
    tile, truth = make_tile(ratio=2.0)
    ms_valid = torch.ones(tile.ms.shape[1:], dtype=torch.bool)
    ms_valid[::16], ms_valid[1::16], ms_valid[2::16] = False, False, False
    valid = ms_valid.repeat_interleave(2, 0).repeat_interleave(2, 1)
    ms = torch.from_numpy(filled(tile.ms.numpy(), ms_valid.expand_as(tile.ms).numpy(), tile.ms.mean((1, 2)).numpy()))
    striped = replace(tile, ms=ms, ms_valid=ms_valid, valid=valid)
    sharpener = Trainer(Samples([striped], OPTICS, [1.0]), LossWeights(), Schedule(12, batch=2, crop=64), cpu).run()
    output = sharpener.sharpen(striped, OPTICS, cpu)
    error, plain = ((image - truth)[:, valid].square().mean() for image in (output, striped.interpolated_ms()))
    assert error < 0.3 * plain


def test_a_band_that_pan_does_not_see_gets_no_detail(cpu):
    """As short-wave infrared: what PAN shows must not be drawn into it. A constant band stays constant."""
    tile, _ = make_tile(size=192)
    other, other_truth = make_tile(size=192, seed=50)
    ms = tile.ms.clone()
    ms[2], ms[3] = other.ms[2], 0.25
    samples = Samples([replace(tile, ms=ms)], OPTICS, [1.0])
    output = Trainer(samples, LossWeights(), Schedule(40, batch=2, crop=64), cpu).run()
    output = output.sharpen(samples.tiles[0], OPTICS, cpu)
    inner = np.s_[16:-16, 16:-16]
    detail = (tile.pan[0] - tile.comparable(OPTICS).low_pan[0])[inner]
    plain = samples.tiles[0].interpolated_ms()
    drawn = [float(((output - plain)[b][inner] * detail).mean() / detail.square().mean()) for b in range(4)]
    assert min(drawn[:2]) > 0.6
    assert abs(drawn[2]) < 0.15
    assert abs(drawn[3]) < 0.02
    assert (output[3] - 0.25).abs().max() < 0.01
    error, before = ((image[2] - other_truth[2])[inner].square().mean() for image in (output, plain))
    assert error < 1.1 * before
