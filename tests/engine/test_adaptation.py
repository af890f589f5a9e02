"""Training, freezing, predicting: what must hold whatever the scene."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from lambda_pnn_plugin.engine import network
from lambda_pnn_plugin.engine.adaptation import Schedule, adapt
from lambda_pnn_plugin.engine.consistency import made_consistent
from lambda_pnn_plugin.engine.jesse import LossWeights
from lambda_pnn_plugin.engine.score import score
from lambda_pnn_plugin.engine.sharpener import Sharpener, build, to_numbers
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

    return tile, truth, adapt([tile], OPTICS, WEIGHTS, SHORT, cpu, report), history


def test_training_lowers_the_loss(adapted):
    *_, history = adapted
    assert len(history) == SHORT.iterations
    assert np.mean(history[-5:]) < 0.9 * np.mean(history[:5])


def untrained(tile):
    sharpener = Sharpener(len(tile.ms))
    sharpener.network.start_as_identity()
    sharpener.injection.measure([tile], OPTICS)
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
    estimate = fresh.injection(tile, OPTICS)
    assert torch.equal(fresh.sharpen(tile, OPTICS, cpu), made_consistent(estimate, tile, OPTICS))


def test_same_seed_same_weights(adapted, cpu):
    tile, _, weights, _ = adapted
    again = adapt([tile], OPTICS, WEIGHTS, SHORT, cpu)
    assert all(torch.equal(weights[name], again[name]) for name in weights)
    other = adapt([tile], OPTICS, WEIGHTS, replace(SHORT, seed=4), cpu)
    assert any(not torch.equal(weights[name], other[name]) for name in weights)


def test_tiling_does_not_show(adapted, cpu):
    """Any tile with its halo gives what the whole image gives, to far below one digital number."""
    tile, _, weights, _ = adapted
    sharpener, around = build(weights), halo(4.0)
    whole = sharpener.sharpen(tile, OPTICS, cpu)
    for row, column, side in ((around, around, 48), (60, 70, 64), (80, around, 52)):
        part = replace(
            tile,
            pan=tile.pan[:, row - around : row + side + around, column - around : column + side + around],
            origin=(around - row, around - column),
        )
        found = sharpener.sharpen(part, OPTICS, cpu)[:, around:-around, around:-around]
        expected = whole[:, row : row + side, column : column + side]
        assert (found - expected).abs().max() * 2048 < 0.1


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
    found = score(build(weights), [tile, tile], OPTICS, cpu)
    start = score(untrained(tile), [tile], OPTICS, cpu)
    assert 0 <= found.d_lambda < 1
    assert found.d_rho < start.d_rho
    assert found.r_ergas < 1.5 * start.r_ergas


def test_a_scene_smaller_than_a_crop_is_learnt_from(cpu):
    tile, _ = make_tile(size=60, ratio=2.0, origin=(0.5, 0.5))
    weights = adapt([tile], OPTICS, WEIGHTS, Schedule(iterations=2), cpu)
    assert build(weights).sharpen(tile, OPTICS, cpu).shape == (4, 60, 60)


def test_too_little_scene_is_refused(cpu):
    tile, _ = make_tile(size=20)
    with pytest.raises(ValueError, match="too small"):
        adapt([tile], OPTICS, WEIGHTS, Schedule(iterations=2), cpu)


def test_loss_that_is_no_number_ends_the_training(cpu):
    tile, _ = make_tile(size=96)
    broken = replace(tile, ms=tile.ms / 0)
    with pytest.raises(ArithmeticError, match="infinite or missing"):
        adapt([broken], OPTICS, WEIGHTS, Schedule(iterations=2), cpu)


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
