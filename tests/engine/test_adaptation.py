"""Training, freezing, predicting: what must hold whatever the scene."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from lambda_pnn_plugin.engine import network
from lambda_pnn_plugin.engine.adaptation import Schedule, Trainer
from lambda_pnn_plugin.engine.consistency import made_consistent
from lambda_pnn_plugin.engine.crops import CROP_MARGIN, CropSampler
from lambda_pnn_plugin.engine.injection import injection_window
from lambda_pnn_plugin.engine.jesse import LossWeights
from lambda_pnn_plugin.engine.score import score
from lambda_pnn_plugin.engine.sharpener import Sharpener, build, to_numbers
from lambda_pnn_plugin.sensors import catalogue, mtf_sigma
from lambda_pnn_plugin.workflow.tiling import halo

from .conftest import OPTICS, make_tile

WEIGHTS = LossWeights()
SHORT = Schedule(iterations=50, batch=2, crop=64, seed=3)


@pytest.fixture(scope="module")
def adapted(cpu):
    tile, truth = make_tile(size=192)
    history = []

    def report(iteration, terms):
        history.append(float(terms.total(WEIGHTS).detach()))

    return tile, truth, Trainer([tile], OPTICS, WEIGHTS, SHORT, cpu, [1.0]).run(report), history


def test_training_lowers_the_loss(adapted):
    *_, history = adapted
    assert len(history) == SHORT.iterations
    assert np.mean(history[-5:]) < 0.9 * np.mean(history[:5])


def untrained(tile):
    sharpener = Sharpener(len(tile.ms))
    sharpener.network.start_as_identity()
    sharpener.injection.measure([tile], OPTICS, [1.0])
    return sharpener


def test_result_is_nearer_the_truth_than_interpolation(adapted, cpu):
    tile, truth, weights, _ = adapted
    output = build(weights).sharpen(tile, OPTICS, cpu)
    inner = np.s_[:, 16:-16, 16:-16]
    ours, plain = ((image - truth)[inner].square().mean() for image in (output, tile.interpolated_ms()))
    assert ours < 0.1 * plain


def test_starts_with_the_first_estimate_made_consistent(cpu):
    tile, _ = make_tile(size=96)
    fresh = untrained(tile)
    estimate = fresh.injection(tile, tile.interpolated_ms(), tile.blurred_pan(OPTICS))
    assert torch.equal(fresh.sharpen(tile, OPTICS, cpu), made_consistent(estimate, tile, OPTICS))


def test_same_seed_same_weights(adapted, cpu):
    tile, _, weights, _ = adapted
    again = Trainer([tile], OPTICS, WEIGHTS, SHORT, cpu, [1.0]).run()
    assert all(torch.equal(weights[name], again[name]) for name in weights)
    other = Trainer([tile], OPTICS, WEIGHTS, replace(SHORT, seed=4), cpu, [1.0]).run()
    assert any(not torch.equal(weights[name], other[name]) for name in weights)


def window_of(tile, rows, columns, margin=10):
    """The tile as a scene would give it for a PAN window: with `margin` MS pixels around, where there are any."""
    blocks = []
    for axis, part in enumerate((rows, columns)):
        first = int((part.start - tile.origin[axis]) / tile.ratio[axis]) - margin
        last = int((part.stop - tile.origin[axis]) / tile.ratio[axis]) + margin
        blocks.append(slice(max(first, 0), min(last, tile.ms.shape[1 + axis])))
    corner = (
        tile.origin[axis] + block.start * tile.ratio[axis] - part.start
        for axis, (block, part) in enumerate(zip(blocks, (rows, columns)))
    )
    return replace(tile, ms=tile.ms[:, blocks[0], blocks[1]], pan=tile.pan[:, rows, columns], origin=tuple(corner))


@pytest.mark.parametrize(
    ("ratio", "origin", "shift"),
    [
        ((4.0, 4.0), (0.0, 0.0), (0.0, 0.0)),
        ((2.0, 2.0), (0.5, 0.5), (0.3, -1.0)),
        ((4.0, 4.2), (3.0, -1.5), (-2.0, 1.0)),
    ],
)
def test_tiling_does_not_show(adapted, cpu, ratio, origin, shift):
    """Any tile with its halo gives what the whole image gives, to far below one digital number."""
    sharpener, around = build(adapted[2]), halo(max(ratio))
    tile, _ = make_tile(size=(240, 256), ratio=ratio, origin=origin, seed=7)
    tile = replace(tile, shifts=torch.tensor([shift] * 4))
    whole = sharpener.sharpen(tile, OPTICS, cpu)
    for row, column, side in ((0, 0, 64), (90, 100, 48), (176, 192, 64), (64, 0, 70)):
        inner = [slice(row, row + side), slice(column, column + side)]
        rows, columns = (
            slice(max(part.start - around, 0), min(part.stop + around, size))
            for part, size in zip(inner, tile.pan.shape[1:])
        )
        assert (rows.stop - rows.start, columns.stop - columns.start) != tile.pan.shape[1:]
        found = sharpener.sharpen(window_of(tile, rows, columns), OPTICS, cpu)
        found = found[:, row - rows.start :, column - columns.start :][:, :side, :side]
        assert (found - whole[:, inner[0], inner[1]]).abs().max() * 2048 < 0.1


def test_halo_covers_what_every_step_looks_at():
    softest = min(gain for sensor in catalogue().values() for gains in sensor.ms_gains for gain in gains)
    for ratio in (1.5, 2, 3, 4, 4.2, 6, 8, 8.5):
        blur = 4.5 * mtf_sigma(softest, ratio)
        needed = injection_window((ratio, ratio)) // 2 + blur + network.HALO + 2 * ratio + blur
        assert needed <= halo(ratio) < needed + 4


def test_halo_covers_what_the_network_sees(adapted, cpu):
    """A change just outside the halo changes nothing; one inside does."""
    tile, _, weights, _ = adapted
    net = build(weights).network.double()
    ms_up = tile.interpolated_ms()[None].double()
    with torch.no_grad():
        before = net(ms_up, tile.pan[None].double())[0, :, 96, 96]
        for distance, seen in ((network.HALO + 1, False), (network.HALO, True)):
            pan = tile.pan.double()
            pan[:, 96, 96 + distance] += 0.5
            assert (net(ms_up, pan[None])[0, :, 96, 96] != before).any() == seen


def test_scores_agree_with_the_scene(adapted, cpu):
    tile, _, weights, _ = adapted
    found = score(build(weights), [tile, tile], OPTICS, cpu, [1.0, 3.0])
    start = score(untrained(tile), [tile], OPTICS, cpu, [1.0])
    assert 0 <= found.d_lambda < 1
    assert found.d_rho < start.d_rho
    assert found.r_ergas < 1.5 * start.r_ergas


@pytest.mark.parametrize(("size", "ratio", "origin"), [(60, 2.0, 0.5), (32, 2.0, 0.0), (32, 1.5, 0.0), (64, 8.0, 0.0)])
def test_the_smallest_scenes_are_learnt_from_and_judged(cpu, size, ratio, origin):
    """As small as a scene may be before it is refused."""
    tile, _ = make_tile(size=size, ratio=ratio, origin=(origin, origin))
    sharpener = build(Trainer([tile], OPTICS, WEIGHTS, Schedule(iterations=2), cpu, [1.0]).run())
    assert sharpener.sharpen(tile, OPTICS, cpu).shape == (4, size, size)
    assert all(np.isfinite(value) for value in vars(score(sharpener, [tile], OPTICS, cpu, [1.0])).values())


@pytest.mark.parametrize("ratio", [2.0, 3.0, 4.0, 6.0])
def test_crops_are_centred_on_their_ms_pixels(ratio):
    tile, _ = make_tile(size=192, ratio=ratio)
    injection = untrained(tile).injection
    sampler = CropSampler([tile], OPTICS, injection, [1.0], side=96, seed=0)
    crops = sampler.draw(8)
    places = (crops.projection.down[0] * torch.arange(96.0)).sum(-1)
    assert places.min() >= CROP_MARGIN
    assert places.max() <= 95 - CROP_MARGIN
    assert (places.mean((1, 2)) - 47.5).abs().median() <= 0.6
    assert torch.allclose(crops.projection.seen(crops.estimate), crops.ms, atol=0.02)


def test_a_black_frame_does_not_end_the_training(cpu):
    """Tiles without any light have no mean to divide by, and flat blocks no variance."""
    tile, _ = make_tile(size=96)
    black = replace(tile, ms=tile.ms * 0, pan=tile.pan * 0)
    history = []
    trainer = Trainer([tile, black], OPTICS, WEIGHTS, Schedule(iterations=6, crop=64), cpu, [0.1, 0.9])
    trainer.run(lambda iteration, terms: history.append(terms))
    assert all(abs(terms.d_lambda.item()) <= 1 and terms.r_ergas.item() < 100 for terms in history)


def test_too_little_scene_is_refused(cpu):
    tile, _ = make_tile(size=20)
    with pytest.raises(ValueError, match="too small"):
        Trainer([tile], OPTICS, WEIGHTS, Schedule(iterations=2), cpu, [1.0]).run()


def test_loss_that_is_no_number_ends_the_training(cpu):
    tile, _ = make_tile(size=96)
    broken = replace(tile, ms=tile.ms / 0)
    with pytest.raises(ArithmeticError, match="infinite or missing"):
        Trainer([broken], OPTICS, WEIGHTS, Schedule(iterations=2), cpu, [1.0]).run()


def test_rate_rises_and_falls():
    schedule = Schedule(iterations=100)
    rates = [schedule.rate(i) for i in range(100)]
    assert max(rates) <= schedule.peak_rate
    assert np.argmax(rates) in (9, 10)
    assert rates[0] < 0.2 * schedule.peak_rate
    assert rates[-1] < 0.01 * schedule.peak_rate
    assert Schedule(iterations=1).rate(0) > 0


def test_published_size():
    parameters = {bands: sum(p.numel() for p in network.LambdaPNN(bands).parameters()) for bands in (4, 8)}
    assert parameters == {4: 198442, 8: 207150}


@pytest.mark.parametrize(("dtype", "limits"), [("uint8", (0, 255)), ("int16", (-32768, 32767)), ("uint16", (0, 65535))])
def test_integers_are_rounded_and_kept_in_range(dtype, limits):
    image = torch.tensor([[[-100.0, 0.2500001, 100.0]]])
    found = to_numbers(image, 2048, np.dtype(dtype))
    assert found.dtype == dtype
    assert found[0, 0, 0] == max(limits[0], -204800)
    assert found[0, 0, 1] == min(512, limits[1])
    assert found[0, 0, 2] == limits[1]


def test_floats_keep_fractions():
    assert to_numbers(torch.tensor([0.1234]), 1.0, np.dtype("float32"))[0] == pytest.approx(0.1234)
