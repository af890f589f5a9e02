"""Learning from several scenes: what is kept, that going on changes nothing, and that it is worth it."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from lambda_pnn_plugin.engine import learning, operations, pretraining
from lambda_pnn_plugin.engine.pretraining import Pretraining
from lambda_pnn_plugin.engine.schedule import Schedule
from lambda_pnn_plugin.shared.operations import Compute
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.shared.scene_model import Scaling, SceneModel, SceneTile
from lambda_pnn_plugin.shared.training import Train, Trained, TrainingScene, TrainProgress
from lambda_pnn_plugin.shared.weights import check_weights
from tests.engines import through

from .conftest import OPTICS, make_tile

SCHEDULE = Schedule(iterations=24, seed=5, crop=64)


def scene_tile(seed, size=96):
    tile, _ = make_tile(size=size, seed=seed)
    ms, pan = (np.round(image.numpy() * 2047).astype(np.uint16) for image in (tile.ms, tile.pan))
    return SceneTile(ms, pan, tile.ratio, tile.origin)


def scene(seed, tiles=2):
    model = SceneModel(Scaling(0, 2048), Scaling(0, 2048), OPTICS, np.zeros((4, 2), np.float32))
    learnt = tuple(scene_tile(10 * seed + number) for number in range(tiles))
    return TrainingScene(model, learnt, (1.0,) * tiles, (scene_tile(10 * seed + 9),))


@pytest.fixture(scope="module")
def scenes():
    return [scene(1), scene(2, tiles=1)]


def trained(scenes, cpu, report=lambda training, step: None, schedule=SCHEDULE, state=None, initial=None):
    training = Pretraining(scenes, schedule, cpu, initial)
    if state is not None:
        training.go_on(state)
    weights = training.run(lambda step, steps, terms: bool(report(training, step)))
    return weights, training


@pytest.fixture(scope="module")
def whole(scenes, cpu):
    """A training with the states it was in, as they arrive in the other process."""
    states = {}

    def keep(training, step):
        if step in (2, 8, 15):
            states[step] = through(training.state())

    weights, training = trained(scenes, cpu, keep)
    with torch.no_grad():
        return weights, training, training.loss(), states


@pytest.mark.parametrize("step", [2, 8, 15])
def test_going_on_gives_the_same_curve_and_the_same_weights(whole, scenes, cpu, step):
    """While the rate rises, stays, and falls: to the last bit."""
    weights, training, _, states = whole
    again, other = trained(scenes, cpu, state=states[step])
    assert again == weights
    assert np.array_equal(other.curve, training.curve)
    assert np.array_equal(other.checks, training.checks)
    assert np.array_equal(other.before, training.before)


def test_going_on_after_an_early_end_is_in_sight_changes_nothing(scenes, cpu, monkeypatch):
    """The schedule is a shorter one by then: checks stay as far apart as they were planned."""
    monkeypatch.setattr(learning, "stalled", lambda losses: len(losses) >= 4)
    long, states = replace(SCHEDULE, iterations=400), []

    def keep(training, step):
        if step == 65:
            states.append(training.state())

    weights, training = trained(scenes, cpu, keep, long)
    again, other = trained(scenes, cpu, schedule=long, state=states[0])
    assert training.steps == 150 and states[0].iterations == 150
    assert again == weights and again.metadata == weights.metadata and weights.metadata["iterations"] == "400"
    assert np.array_equal(other.checks, training.checks) and np.array_equal(other.curve, training.curve)


def test_what_is_learnt_helps_at_places_that_were_not_seen(whole):
    _, training, *_ = whole
    before, after = (scores.sum() for scores in (training.before, training.scores()))
    assert after < 0.95 * before
    assert len(training.curve) == SCHEDULE.iterations
    assert training.checks[0, 0] == 0 and training.checks[-1, 0] == SCHEDULE.iterations


def test_the_best_on_what_is_held_back_is_kept(whole):
    _, training, loss, _ = whole
    assert loss <= training.checks[:, 1].min()


def test_weights_can_be_adapted_further(whole, scenes, cpu):
    weights = whole[0]
    assert check_weights(weights) == 4 and not weights.gates
    assert weights.statistics["details"] == 1
    _, further = trained(scenes, cpu, schedule=replace(SCHEDULE, iterations=10), initial=weights)
    assert further.checks[0, 1] == pytest.approx(whole[2], rel=1e-6)


def test_another_training_does_not_go_on(whole, scenes, cpu):
    states = whole[3]
    broken = {name: array for name, array in states[8].arrays.items() if "momentum" not in name}
    with pytest.raises(Problem, match="cannot go on"):
        Pretraining(scenes, SCHEDULE, cpu).go_on(replace(states[8], arrays=broken))
    eight = {name: np.concatenate([array, array]) if array.ndim else array for name, array in states[8].arrays.items()}
    with pytest.raises(Problem, match="cannot go on"):
        Pretraining(scenes, SCHEDULE, cpu).go_on(replace(states[8], arrays=eight))


def test_a_scene_is_shown_otherwise_every_time(scenes, cpu):
    training = Pretraining(scenes, SCHEDULE, cpu)
    first, third = (training._acquisition(number) for number in (0, 2))
    assert first.scale.full != third.scale.full
    again = training._acquisition(0)
    assert torch.equal(again.draw(2).pan, first.draw(2).pan)


def test_no_more_is_held_than_adaptation_takes(scenes, cpu):
    training = Pretraining([scene(3, tiles=5)], SCHEDULE, cpu, at_once=8)
    assert len(training._acquisition(0)._tiles) == 2
    for training.steps in range(3 * pretraining.EVERY):
        training._draw()
    assert len(training._shown) == pretraining.SHOWN


def test_the_operation_keeps_and_ends_when_told(scenes, monkeypatch):
    monkeypatch.setattr(operations, "TOLD_EVERY", 0.0)
    monkeypatch.setattr(operations, "KEPT_EVERY", 0.0)
    told = []

    def tell(progress):
        told.append(progress)
        return progress.step == 5

    reply = operations.carry_out(Train(Compute("cpu"), tuple(scenes), 40, 0), tell)
    assert isinstance(reply, Trained) and len(reply.curve) == 5
    assert [type(progress) for progress in told] == [TrainProgress] * 5
    assert [progress.state.steps for progress in told] == [1, 2, 3, 4, 5]
    reply = operations.carry_out(
        Train(Compute("cpu"), tuple(scenes), 40, 0, None, told[2].state), lambda progress: True
    )
    assert len(reply.curve) == 4


def test_a_minute_is_lost_at_most():
    assert operations.KEPT_EVERY + operations.TOLD_EVERY <= 30


def test_a_training_without_places_held_back_is_none(scenes):
    with pytest.raises(ValueError, match="held back"):
        Train(Compute(), tuple(replace(one, held_back=()) for one in scenes), 10, 0)
