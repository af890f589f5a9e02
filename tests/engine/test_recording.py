"""Steps that a graphics card records and plays back must train as those that it does not.

A recorder of our own stands in for the card's: it notes every operation of PyTorch with the memory it works in, and
plays back just those, as the card would. Numbers that Python worked out meanwhile stay as they were when recorded.
"""

from dataclasses import replace

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from lambda_pnn_plugin.engine import adaptation, recording
from lambda_pnn_plugin.engine.adaptation import Schedule, Trainer
from lambda_pnn_plugin.engine.jesse import LossWeights
from lambda_pnn_plugin.engine.recording import EAGER_STEPS, RecordedGradient
from lambda_pnn_plugin.engine.tile import Samples

from .conftest import OPTICS, make_tile

SCHEDULE = Schedule(iterations=20, batch=2, crop=64, seed=3)


def tensors_in(thing):
    if isinstance(thing, torch.Tensor):
        yield thing
    elif isinstance(thing, (list, tuple)):
        for part in thing:
            yield from tensors_in(part)


class Notes(TorchDispatchMode):
    """Every operation, with what it takes and makes."""

    def __init__(self):
        super().__init__()
        self.operations = []

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        made = operation(*args, **(kwargs or {}))
        self.operations.append((operation, args, kwargs or {}, made))
        return made


class StandIn:
    """See the module's text.

    Args:
        scale: of all that is played back; 1 is right.
        fault: raised half-way through recording.
    """

    def __init__(self, scale=1.0, fault=None):
        self.scale, self.fault = scale, fault
        self.eager = self.played = 0

    def eagerly(self, work):
        self.eager += 1
        return work()

    def record(self, work):
        with Notes() as self._notes:
            results = work()
            if self.fault:
                raise self.fault
        return results

    @torch.no_grad()
    def play(self):
        self.played += 1
        for operation, args, kwargs, made in self._notes.operations:
            for old, new in zip(tensors_in(made), tensors_in(operation(*args, **kwargs))):
                if old.data_ptr() != new.data_ptr():
                    old.copy_(new * self.scale if new.is_floating_point() else new)


@pytest.fixture
def samples():
    return Samples([make_tile(size=160)[0], make_tile(size=(128, 144), seed=5)[0]], OPTICS, [1.0, 2.0])


def trainer_with(recorder, samples, cpu, monkeypatch, schedule=SCHEDULE):
    """A trainer whose device records with `recorder`, if any."""
    if recorder:
        monkeypatch.setattr(
            adaptation, "fastest", lambda gradient, weights, device: RecordedGradient(gradient, weights, recorder)
        )
    return Trainer(samples, LossWeights(), schedule, replace(cpu, bf16=False))


def trained(recorder, samples, cpu, monkeypatch):
    """Weights after a training, and the loss's terms at every step."""
    history = []

    def report(step, steps, terms):
        history.append([float(terms.r_ergas), float(terms.d_lambda), float(terms.d_rho)])

    with monkeypatch.context() as patch:
        weights = trainer_with(recorder, samples, cpu, patch).run(report)
    return weights, torch.tensor(history)


def test_playing_back_trains_alike(samples, cpu, monkeypatch):
    recorder = StandIn()
    played, played_history = trained(recorder, samples, cpu, monkeypatch)
    assert recorder.eager == EAGER_STEPS
    assert recorder.played == SCHEDULE.iterations - EAGER_STEPS + 1
    plain, plain_history = trained(None, samples, cpu, monkeypatch)
    torch.testing.assert_close(played_history, plain_history, rtol=1e-4, atol=1e-6)
    assert played.keys() == plain.keys()
    for name, weights in plain.items():
        torch.testing.assert_close(played[name], weights, rtol=1e-3, atol=1e-4)


def test_the_loss_of_a_step_stays_what_it_was(samples, cpu, monkeypatch):
    trainer = trainer_with(StandIn(), samples, cpu, monkeypatch)
    terms = [trainer.step() for _ in range(EAGER_STEPS + 3)]
    assert len({float(step.d_rho) for step in terms}) == len(terms)


@pytest.mark.parametrize(
    "recorder",
    [StandIn(scale=1.01), StandIn(scale=float("nan")), StandIn(fault=RuntimeError("operation not permitted"))],
    ids=["other gradient", "no number", "refused"],
)
def test_a_bad_recording_is_not_played(samples, cpu, monkeypatch, recorder):
    with pytest.warns(UserWarning, match="not recorded"):
        found, history = trained(recorder, samples, cpu, monkeypatch)
    assert recorder.eager == SCHEDULE.iterations
    plain, plain_history = trained(None, samples, cpu, monkeypatch)
    assert torch.equal(history, plain_history)
    assert all(torch.equal(found[name], weights) for name, weights in plain.items())


def test_smaller_batches_are_recorded_anew(samples, cpu, monkeypatch):
    recorder = StandIn()
    trainer = trainer_with(recorder, samples, cpu, monkeypatch)
    for _ in range(EAGER_STEPS + 1):
        trainer.step()
    before = recorder.played

    def full(crops):
        monkeypatch.undo()
        monkeypatch.setattr(
            adaptation, "fastest", lambda gradient, weights, device: RecordedGradient(gradient, weights, recorder)
        )
        raise torch.cuda.OutOfMemoryError("CUDA out of memory.")

    monkeypatch.setattr(trainer, "_gradient", full)
    for _ in range(EAGER_STEPS + 1):
        trainer.step()
    assert recorder.played == before + 2
    assert len(trainer._gradient._crops.pan) == 1


def test_memory_that_suffices_only_without_recording(samples, cpu, monkeypatch):
    """The recording takes memory of its own besides that of the steps before."""
    recorder = StandIn(fault=torch.cuda.OutOfMemoryError("CUDA out of memory."))
    trainer = trainer_with(recorder, samples, cpu, monkeypatch)
    with pytest.warns(UserWarning, match="out of memory"):
        for _ in range(EAGER_STEPS + 2):
            trainer.step()
    assert recorder.eager == EAGER_STEPS + 2


def test_only_nvidias_cards_record(cpu):
    def gradient(crops):
        raise AssertionError

    assert recording.fastest(gradient, [], cpu) is gradient
