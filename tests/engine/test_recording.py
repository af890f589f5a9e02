"""Steps that a graphics card records and plays back must train as those that it does not.

A recorder of our own stands in for the card's: it notes every operation of PyTorch with the memory it works in, and
plays back just those, as the card would. Numbers that Python worked out meanwhile stay as they were when recorded.
"""

import gc
import weakref
from dataclasses import replace

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from lambda_pnn_plugin.engine import adaptation, recording
from lambda_pnn_plugin.engine import device as devices
from lambda_pnn_plugin.engine.adaptation import Trainer
from lambda_pnn_plugin.engine.jesse import LossWeights
from lambda_pnn_plugin.engine.process import nondeterministic
from lambda_pnn_plugin.engine.recording import EAGER_STEPS, GraphedSteps
from lambda_pnn_plugin.engine.schedule import Schedule
from lambda_pnn_plugin.engine.tile import Samples

from .conftest import OPTICS, make_tile, needs_card

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
        self.forgotten = False
        self.after_play = lambda: None

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
        self.after_play()

    def forget(self):
        self.forgotten = True


@pytest.fixture
def samples():
    return Samples([make_tile(size=160)[0], make_tile(size=(128, 144), seed=5)[0]], OPTICS, [1.0, 2.0])


def trainer_with(recorder, samples, cpu, monkeypatch, schedule=SCHEDULE):
    """A trainer whose device records with `recorder`, if any."""
    if recorder:
        monkeypatch.setattr(adaptation, "choose_step_runner", lambda network, device: GraphedSteps(network, recorder))
    return Trainer(samples, LossWeights(), schedule, replace(cpu, bf16=False))


def trained(recorder, samples, cpu, monkeypatch):
    """Weights after a training, and the loss's terms at every step."""
    history = []

    def report(step, steps, terms):
        history.append([float(terms.r_ergas), float(terms.d_lambda), float(terms.d_rho)])

    with monkeypatch.context() as patch:
        sharpener = trainer_with(recorder, samples, cpu, patch).run(report)
    return sharpener.state_dict(), torch.tensor(history)


def test_playing_back_trains_alike(samples, cpu, monkeypatch):
    recorder = StandIn()
    played, played_history = trained(recorder, samples, cpu, monkeypatch)
    assert recorder.eager == EAGER_STEPS + 1
    assert recorder.played == SCHEDULE.iterations - EAGER_STEPS
    assert not recorder.forgotten
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
    assert recorder.forgotten
    plain, plain_history = trained(None, samples, cpu, monkeypatch)
    assert torch.equal(history, plain_history)
    assert all(torch.equal(found[name], weights) for name, weights in plain.items())


def test_a_single_wrong_gradient_is_noticed(samples, cpu, monkeypatch):
    """Most of the gradient's length is that of the last convolution, which starts from zero."""
    recorder = StandIn()
    trainer = trainer_with(recorder, samples, cpu, monkeypatch)
    (smallest,) = (
        number
        for number, (name, _) in enumerate(trainer.network.named_parameters())
        if name == "attention_1.channel_gate.squeeze.weight"
    )
    recorder.after_play = lambda: trainer._work_out._recorded.gradients[smallest].zero_()
    with pytest.warns(UserWarning, match="another gradient"):
        for _ in range(EAGER_STEPS + 2):
            trainer.step()
    assert recorder.forgotten


def test_memory_that_suffices_only_without_recording(samples, cpu, monkeypatch):
    """The recording takes memory of its own besides that of the steps before, and gives it back."""
    recorder = StandIn(fault=torch.cuda.OutOfMemoryError("CUDA out of memory."))
    trainer = trainer_with(recorder, samples, cpu, monkeypatch)
    with pytest.warns(UserWarning, match="out of memory"):
        for _ in range(EAGER_STEPS + 2):
            trainer.step()
    assert recorder.eager == EAGER_STEPS + 2
    assert recorder.forgotten


@pytest.mark.parametrize("recorder", [None, StandIn()], ids=["plain", "recorded"])
def test_nothing_is_kept_after_training(samples, cpu, monkeypatch, recorder):
    trainer = trainer_with(recorder, samples, cpu, monkeypatch)
    trainer.step()
    gone = weakref.ref(trainer)
    gc.disable()
    try:
        del trainer
        assert gone() is None
    finally:
        gc.enable()


def test_only_nvidias_cards_record(cpu):
    assert recording.choose_step_runner(torch.nn.Linear(1, 1), cpu) is recording.run_step


def test_any_order_holds_for_the_context_only():
    before = torch.are_deterministic_algorithms_enabled(), torch.is_deterministic_algorithms_warn_only_enabled()
    try:
        for state in ((True, True), (True, False), (False, False)):
            torch.use_deterministic_algorithms(state[0], warn_only=state[1])
            with pytest.raises(ZeroDivisionError), nondeterministic():
                assert not torch.are_deterministic_algorithms_enabled()
                raise ZeroDivisionError
            assert torch.are_deterministic_algorithms_enabled() == state[0]
            assert torch.is_deterministic_algorithms_warn_only_enabled() == state[1]
    finally:
        torch.use_deterministic_algorithms(before[0], warn_only=before[1])


def on_card(samples, card):
    tiles = [
        replace(tile, ms=tile.ms.to(card.torch_device), pan=tile.pan.to(card.torch_device)) for tile in samples.tiles
    ]
    return replace(samples, tiles=tiles)


@needs_card
def test_a_card_records(samples, cpu, recwarn):
    card = devices.choose("cuda")
    trainer = Trainer(on_card(samples, card), LossWeights(), SCHEDULE, card)
    for _ in range(EAGER_STEPS + 2):
        trainer.step()
    assert trainer._work_out._believed
    assert not [warning for warning in recwarn if "not recorded" in str(warning.message)]


@needs_card
def test_a_card_trains_alike_with_and_without_recording(samples, cpu, monkeypatch):
    card = devices.choose("cuda")
    weights = []
    for choose in (recording.choose_step_runner, lambda network, device: recording.run_step):
        monkeypatch.setattr(adaptation, "choose_step_runner", choose)
        history = []
        trainer = Trainer(on_card(samples, card), LossWeights(), SCHEDULE, card)
        trainer.run(lambda step, steps, terms, history=history: history.append(float(terms.d_rho)))
        weights.append(torch.tensor(history))
    torch.testing.assert_close(*weights, rtol=0.02, atol=1e-3)


@needs_card
def test_a_card_that_is_waited_for_goes_on_without_recording(samples, cpu, monkeypatch):
    card = devices.choose("cuda")
    trainer = Trainer(on_card(samples, card), LossWeights(), SCHEDULE, card)
    terms_of = trainer._terms

    def waiting(lesson):
        terms = terms_of(lesson)
        terms.d_rho.item()
        return terms

    monkeypatch.setattr(trainer, "_terms", waiting)
    with pytest.warns(UserWarning, match="not recorded"):
        for _ in range(EAGER_STEPS + 2):
            trainer.step()
    assert torch.isfinite(trainer.step().d_rho)
    card.release()
