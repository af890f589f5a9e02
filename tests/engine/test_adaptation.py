"""Training, freezing, predicting: what must hold whatever the scene."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from benchmarks.whole import whole_scores
from lambda_pnn_plugin.engine import learning, network
from lambda_pnn_plugin.engine.adaptation import Trainer
from lambda_pnn_plugin.engine.consistency import projection
from lambda_pnn_plugin.engine.crops import CROP_MARGIN, CropSampler
from lambda_pnn_plugin.engine.jesse import LossWeights
from lambda_pnn_plugin.engine.plausibility import bounds, plausible
from lambda_pnn_plugin.engine.schedule import Schedule
from lambda_pnn_plugin.engine.sharpener import Sharpener, to_numbers
from lambda_pnn_plugin.engine.tile import Samples
from lambda_pnn_plugin.engine.training import starts_better, train
from lambda_pnn_plugin.engine.weights import sharpener_of, weights_of
from lambda_pnn_plugin.shared import receptive_field
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.shared.scene_model import mean_ratio
from lambda_pnn_plugin.shared.window import Window

from .conftest import OPTICS, make_tile

WEIGHTS = LossWeights()
SHORT = Schedule(iterations=50, batch=2, crop=64, seed=3)


@pytest.fixture(scope="module")
def adapted(cpu):
    tile, truth = make_tile(size=192)
    history = []

    def report(step, steps, terms):
        history.append(float(terms.total(WEIGHTS).detach()))

    sharpener = Trainer(Samples([tile], OPTICS, [1.0]), WEIGHTS, SHORT, cpu).run(report)
    return tile, truth, weights_of(sharpener, {}), history


def test_training_goes_on_from_weights(adapted, cpu):
    """It starts where another one ended; with weights for another number of bands it does not start."""
    tile, _, weights, _ = adapted
    samples = Samples([tile], OPTICS, [1.0])
    fresh, further = (Trainer(samples, WEIGHTS, SHORT, cpu, initial) for initial in (None, weights))
    fresh.check()
    further.check()
    assert further._checks[0] < 0.9 * fresh._checks[0]
    network = {**weights.network, "last.bias": weights.network["last.bias"][:3]}
    network["last.weight"] = network["last.weight"][:3]
    network["first.weight"] = network["first.weight"][:, :4]
    with pytest.raises(Problem, match="The weights to start from are for 3 bands, but the image has 4"):
        Trainer(samples, WEIGHTS, SHORT, cpu, replace(weights, network=network))


def test_weights_that_help_are_told_from_those_that_do_not(adapted, cpu):
    tile, _, weights, _ = adapted
    samples = Samples([tile, make_tile(size=96, seed=9)[0]], OPTICS, [1.0, 0.2])
    assert starts_better(weights, samples, WEIGHTS, cpu)
    astray = {**weights.network, "last.bias": weights.network["last.bias"] + 0.3}
    assert not starts_better(replace(weights, network=astray), samples, WEIGHTS, cpu)
    lost = {**weights.network, "last.bias": weights.network["last.bias"] * np.nan}
    assert not starts_better(replace(weights, network=lost), samples, WEIGHTS, cpu)


def test_training_lowers_the_loss(adapted):
    *_, history = adapted
    assert len(history) == SHORT.iterations
    assert np.mean(history[-5:]) < 0.9 * np.mean(history[:5])


def untrained(tile):
    sharpener = Sharpener(len(tile.ms))
    sharpener.network.start_as_identity()
    sharpener.injection.measure(Samples([tile], OPTICS, [1.0]))
    for attention in sharpener.network.attentions:
        attention.channel_gate.frozen = torch.ones(network.FEATURES)
    return sharpener


def test_result_is_nearer_the_truth_than_interpolation(adapted, cpu):
    tile, truth, weights, _ = adapted
    output = sharpener_of(weights).sharpen(tile, OPTICS, cpu)
    inner = np.s_[:, 16:-16, 16:-16]
    ours, plain = ((image - truth)[inner].square().mean() for image in (output, tile.interpolated_ms()))
    assert ours < 0.1 * plain


def test_starts_with_the_first_estimate_made_consistent(cpu):
    tile, _ = make_tile(size=96)
    fresh = untrained(tile)
    images, inner = tile.comparable(OPTICS), tile.within_pan(OPTICS)
    trusted, whole = inner.trusted(OPTICS), projection(inner, OPTICS)
    limits = bounds(tile, inner, images.sampled_pan, trusted)
    expected = plausible(fresh.injection(images), whole, inner.ms, trusted, inner.ms_full, limits)
    assert torch.equal(fresh.sharpen(tile, OPTICS, cpu), expected)


def test_same_seed_same_weights(adapted, cpu):
    tile, _, weights, _ = adapted
    again = Trainer(Samples([tile], OPTICS, [1.0]), WEIGHTS, SHORT, cpu).run()
    assert weights_of(again, {}) == weights
    other = Trainer(Samples([tile], OPTICS, [1.0]), WEIGHTS, replace(SHORT, seed=4), cpu).run()
    assert weights_of(other, {}) != weights


def window_of(tile, rows, columns, margin=10):
    """The tile as a scene would give it for a PAN window: with `margin` MS pixels around, where there are any."""
    blocks = []
    for axis, part in enumerate((rows, columns)):
        first = int((part.start - tile.origin[axis]) / tile.ratio[axis]) - margin
        last = int((part.stop - tile.origin[axis]) / tile.ratio[axis]) + margin
        blocks.append(slice(max(first, 0), min(last, tile.ms.shape[1 + axis])))
    return tile.cut_ms(*blocks).cut(
        Window(rows.start, columns.start, rows.stop - rows.start, columns.stop - columns.start)
    )


@pytest.mark.parametrize(
    ("ratio", "origin", "shift", "corrections"),
    [
        ((4.0, 4.0), (0.0, 0.0), (0.0, 0.0), 1),
        ((2.0, 2.0), (0.5, 0.5), (0.3, -1.0), 1),
        ((4.0, 4.2), (3.0, -1.5), (-2.0, 1.0), 1),
        ((2.0, 2.0), (0.5, 0.5), (0.3, -1.0), 3),
    ],
)
def test_tiling_does_not_show(adapted, cpu, ratio, origin, shift, corrections):
    """Any tile with its halo gives what the whole image gives, to the last bit."""
    sharpener, around = sharpener_of(adapted[2]), receptive_field.halo(max(ratio), OPTICS, corrections)
    tile, _ = make_tile(size=(240, 256), ratio=ratio, origin=origin, seed=7)
    ms, pan = tile.ms.clone(), tile.pan.clone()
    ms[:, 1::3, 1::4] *= 0.05  # dark enough for every step to act
    pan[:, ::9, ::7] *= 3
    ms[:, ::5, ::6] = 1 - 1 / 2048
    tile = replace(tile, ms=ms, pan=pan, ms_step=1 / 2048, ms_full=1 - 1 / 2048, shifts=torch.tensor([shift] * 4))
    tile = replace(tile, corrections=corrections)
    whole = sharpener.sharpen(tile, OPTICS, cpu)
    for row, column, side in ((0, 0, 64), (90, 100, 48), (176, 192, 64), (64, 0, 70)):
        inner = Window(row, column, side, side)
        outer = inner.grown(around, within=tile.window)
        assert outer != tile.window
        part = window_of(tile, *outer.slices)
        found = sharpener.sharpen(part, OPTICS, cpu, inner.seen_from(outer))
        rows, columns = inner.slices
        assert torch.equal(found, whole[:, rows, columns])


def limit_memory(monkeypatch, pixels):
    """The network takes no more than that many pixels at once; returns the shapes that it took."""
    forward, taken = network.LambdaPNN.forward, []

    def limited(self, estimate, pan, reflect=True):
        if pan.numel() > pixels:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory.")
        taken.append(tuple(pan.shape))
        return forward(self, estimate, pan, reflect)

    monkeypatch.setattr(network.LambdaPNN, "forward", limited)
    return taken


def test_tiles_too_large_for_the_memory_are_cut(adapted, cpu, monkeypatch):
    sharpener = sharpener_of(adapted[2])
    tile, _ = make_tile(size=(240, 256), seed=7)
    whole = sharpener.sharpen(tile, OPTICS, cpu)
    taken = limit_memory(monkeypatch, 170 * 180)
    found = sharpener.sharpen(tile, OPTICS, cpu)
    assert len(taken) == 4
    assert (found - whole).abs().max() * 2048 < 0.1
    limit_memory(monkeypatch, 10)
    with pytest.raises(torch.cuda.OutOfMemoryError):
        sharpener.sharpen(tile, OPTICS, cpu)


def trained(tile, cpu, batch):
    schedule = Schedule(iterations=3, batch=batch, crop=64)
    return train(Samples([tile], OPTICS, [1.0]), WEIGHTS, schedule, cpu, None, lambda *_: False)


@pytest.mark.parametrize("steps_before", [0, 1, 2])
@pytest.mark.parametrize("backward", [False, True])
def test_the_moment_at_which_memory_runs_out_changes_nothing(cpu, monkeypatch, steps_before, backward):
    """Only the size of the batches does, which the weights name."""
    tile, _ = make_tile(size=96)
    expected = trained(tile, cpu, batch=1)
    forward, steps = network.LambdaPNN.forward, []

    def fail(*_):
        raise torch.cuda.OutOfMemoryError("CUDA out of memory.")

    def limited(self, estimate, pan, reflect=True):
        output = forward(self, estimate, pan, reflect)
        if output.requires_grad:  # not where the loss is checked
            steps.append(len(pan))
            if len(pan) > 1 and steps.count(len(pan)) > steps_before:
                output.register_hook(fail) if backward else fail()
        return output

    monkeypatch.setattr(network.LambdaPNN, "forward", limited)
    found = trained(tile, cpu, batch=4)
    assert {4, 2, 1} == set(steps)
    assert found.digest == expected.digest
    assert found.metadata["batch"] == expected.metadata["batch"] == "1"


def test_memory_too_short_for_a_single_crop_is_an_error(cpu, monkeypatch):
    tile, _ = make_tile(size=96)
    limit_memory(monkeypatch, 10)
    with pytest.raises(torch.cuda.OutOfMemoryError):
        trained(tile, cpu, batch=4)


def test_halo_covers_what_the_network_sees(adapted, cpu):
    """A change just outside the halo changes nothing; one inside does."""
    tile, _, weights, _ = adapted
    net = sharpener_of(weights).network.double()
    ms_up = tile.interpolated_ms()[None].double()
    with torch.no_grad():
        before = net(ms_up, tile.pan[None].double())[0, :, 96, 96]
        for distance, seen in ((receptive_field.NETWORK + 1, False), (receptive_field.NETWORK, True)):
            pan = tile.pan.double()
            pan[:, 96, 96 + distance] += 0.5
            assert (net(ms_up, pan[None])[0, :, 96, 96] != before).any() == seen


def figures(scores, ratio=4.0):
    return {"r_ergas": scores.r_ergas(ratio), "d_lambda": scores.d_lambda, "d_rho": scores.d_rho}


def judged(sharpener, tile, cpu):
    return figures(whole_scores(sharpener.sharpen(tile, OPTICS, cpu), tile, OPTICS), mean_ratio(tile.ratio))


def test_scores_agree_with_the_scene(adapted, cpu):
    tile, _, weights, _ = adapted
    found = judged(sharpener_of(weights), tile, cpu)
    without_details = untrained(tile)
    without_details.injection.variance.fill_(1e9)
    without_details.injection.gain.zero_()
    blurred = judged(without_details, tile, cpu)
    assert all(0 <= found[name] < 0.5 * blurred[name] for name in ("r_ergas", "d_lambda", "d_rho"))


@pytest.mark.parametrize(("size", "ratio", "origin"), [(60, 2.0, 0.5), (32, 2.0, 0.0), (32, 1.5, 0.0), (64, 8.0, 0.0)])
def test_the_smallest_scenes_are_learnt_from_and_judged(cpu, size, ratio, origin):
    """As small as a scene may be before it is refused."""
    tile, _ = make_tile(size=size, ratio=ratio, origin=(origin, origin))
    sharpener = Trainer(Samples([tile], OPTICS, [1.0]), WEIGHTS, Schedule(iterations=2), cpu).run()
    assert sharpener.sharpen(tile, OPTICS, cpu).shape == (4, size, size)
    assert all(np.isfinite(value) for value in judged(sharpener, tile, cpu).values())


@pytest.mark.parametrize("ratio", [2.0, 3.0, 4.0, 6.0])
def test_crops_are_centred_on_their_ms_pixels(ratio):
    tile, _ = make_tile(size=192, ratio=ratio)
    injection = untrained(tile).injection
    sampler = CropSampler(Samples([tile], OPTICS, [1.0]), injection, side=96, seed=0)
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
    trainer = Trainer(Samples([tile, black], OPTICS, [0.1, 0.9]), WEIGHTS, Schedule(iterations=6, crop=64), cpu)
    trainer.run(lambda step, steps, terms: history.append(terms))
    assert all(abs(terms.d_lambda.item()) <= 1 and terms.r_ergas.item() < 100 for terms in history)


def test_too_little_scene_is_refused(cpu):
    tile, _ = make_tile(size=20)
    with pytest.raises(Problem, match="too small"):
        Trainer(Samples([tile], OPTICS, [1.0]), WEIGHTS, Schedule(iterations=2), cpu).run()


def test_loss_that_is_no_number_ends_the_training(cpu):
    tile, _ = make_tile(size=96)
    broken = replace(tile, ms=tile.ms / 0)
    with pytest.raises(Problem, match="cannot be computed with"):
        Trainer(Samples([broken], OPTICS, [1.0]), WEIGHTS, Schedule(iterations=2), cpu).run()


def test_rate_rises_stays_and_falls():
    schedule = Schedule(iterations=100)
    rates = [schedule.rate(i) for i in range(100)]
    assert rates[0] < 0.2 * schedule.peak_rate
    assert rates[10:40] == [schedule.peak_rate] * 30
    assert all(later < earlier for earlier, later in zip(rates[40:], rates[41:]))
    assert rates[-1] == pytest.approx(schedule.last_rate * schedule.peak_rate, rel=0.01)
    assert Schedule(iterations=1).rate(0) > 0


def test_shortened_schedule_falls_at_once_and_as_steeply():
    schedule = Schedule(iterations=1000, last_rate=0.3).shortened(30)
    assert (schedule.fall_starts, schedule.iterations) == (30, 75)
    assert schedule.rate(30) == schedule.peak_rate > schedule.rate(31)
    assert schedule.rate(74) == pytest.approx(schedule.last_rate * schedule.peak_rate, rel=0.01)


def test_training_ends_early_where_nothing_is_gained(cpu):
    tile, _ = make_tile(size=96)
    flat = replace(tile, ms=torch.full_like(tile.ms, 0.3), pan=torch.full_like(tile.pan, 0.3))
    planned = []
    trainer = Trainer(Samples([flat], OPTICS, [1.0]), WEIGHTS, Schedule(iterations=400, batch=1, crop=64), cpu)
    trainer.run(lambda step, steps, terms: planned.append(steps))
    assert planned[0] == 400
    assert len(planned) == planned[-1] < 400  # when exactly is noise, for the start is perfect and all else by chance


@pytest.mark.parametrize(
    ("losses", "stalled"),
    [
        ([1.0, 1.0, 1.0, 1.0], False),  # too few to tell
        ([1.0, 1.0, 1.0, 1.0, 1.0], True),
        ([1.0, 0.9, 0.8, 0.7, 0.6], False),
        ([1.0, 0.9, 0.95, 0.9, 0.93, 0.91], True),
        ([1.0, 1.5, 1.4, 1.3, 1.2], False),  # away from a good start, and on the way back
        ([1.0, 1.5, 1.4, 1.5, 1.5], True),
        ([1.0, 0.79, 0.85, 0.79, 0.8, 0.79], True),  # one bad check is no way
    ],
)
def test_training_stalls_where_no_gain_is_in_sight(losses, stalled):
    assert learning.stalled(losses) is stalled


@pytest.mark.parametrize("peak_rate", [1.0, 1e30])
def test_training_that_goes_astray_changes_nothing(cpu, peak_rate):
    """Whatever the last steps did, the best weights count, and the first estimate is among them."""
    tile, _ = make_tile(size=96)
    astray = Trainer(Samples([tile], OPTICS, [1.0]), WEIGHTS, replace(SHORT, iterations=20, peak_rate=peak_rate), cpu)
    sharpener = astray.run()
    assert torch.equal(sharpener.sharpen(tile, OPTICS, cpu), untrained(tile).sharpen(tile, OPTICS, cpu))


def test_published_size():
    parameters = {bands: sum(p.numel() for p in network.LambdaPNN(bands).parameters()) for bands in (4, 8)}
    assert parameters == {4: 198442, 8: 207150}


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "uint32", "int32", "int64"])
@pytest.mark.parametrize("scale", [2048, 1e8])
def test_integers_are_rounded_and_kept_in_range(dtype, scale):
    image = torch.tensor([[[-100.0, 0.2500002, 30.0, 100.0]]])
    found = to_numbers(image, 0.0, scale, np.dtype(dtype))
    limits = np.iinfo(dtype)
    expected = [min(max(round(value * scale), limits.min), limits.max) for value in image.flatten().tolist()]
    assert found.dtype == dtype
    assert found.flatten().tolist() == expected


def test_floats_keep_fractions():
    assert to_numbers(torch.tensor([0.1234]), 0.0, 1.0, np.dtype("float32"))[0] == pytest.approx(0.1234)


def test_longer_trainings_move_slower():
    assert Schedule.of(20, seed=7) == Schedule(20, seed=7)
    long = Schedule.of(480)
    assert long.peak_rate == pytest.approx(Schedule(480).peak_rate / 2)
    assert long.shortened(30).peak_rate == long.peak_rate
