"""Every operation, by way of an engine in the same process: what goes in, what comes out."""

import dataclasses

import numpy as np
import pytest

from lambda_pnn_plugin.engine import device as devices
from lambda_pnn_plugin.engine import operations, sharpener
from lambda_pnn_plugin.engine.operations import carry_out
from lambda_pnn_plugin.shared.operations import (
    Adapt,
    AdaptProgress,
    Choose,
    Compute,
    Describe,
    FindDevice,
    ListDevices,
    Predict,
    Preview,
    ReleaseMemory,
    Request,
)
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.shared.scene_model import Scaling, SceneModel, SceneTile
from lambda_pnn_plugin.shared.window import Window
from tests.engines import InProcessEngine

from .conftest import OPTICS, make_tile

CPU = Compute("cpu")
MODEL = SceneModel(Scaling(0.0, 2048.0), Scaling(0.0, 2048.0), OPTICS, np.zeros((4, 2)))
WHOLE = Window(0, 0, 96, 96)


def scene_tile():
    tile, _ = make_tile(size=96)
    ms, pan = ((image.numpy() * 2048).astype(np.uint16) for image in (tile.ms, tile.pan))
    return SceneTile(ms, pan, tile.ratio, tile.origin)


@pytest.fixture()
def engine(cpu):
    return InProcessEngine(carry_out)


@pytest.fixture(scope="module")
def learnt(cpu):
    """Weights, and the progress that was told."""
    told = []
    pending = InProcessEngine(carry_out).submit(Adapt(CPU, (scene_tile(),) * 2, (1.0, 1.0), MODEL, 3, 0))
    return pending.wait(on_progress=told.append), told


def predict(engine, weights, inner=WHOLE, dtype="<u2"):
    return engine.submit(Predict(CPU, scene_tile(), MODEL, weights, inner, dtype)).wait().image


def test_every_request_has_its_operation():
    requests = {cls for cls in vars(operations).values() if isinstance(cls, type) and issubclass(cls, Request)}
    assert set(operations.OPERATIONS) == requests - {Request}


def test_adapt_tells_its_progress(learnt):
    weights, told = learnt
    assert [(one.step, one.steps) for one in told] == [(1, 3), (2, 3), (3, 3)]
    assert all(isinstance(one, AdaptProgress) for one in told)
    made = {"start": "scratch", "iterations": "3", "steps": "3", "seed": "0", "batch": "2", "recorded": "False"}
    assert weights.metadata == made
    assert {len(gate) for gate in weights.gates.values()} == {64}
    assert weights.statistics["variance"].shape == (4, 1, 1)


def test_adapt_goes_on_from_weights(engine, learnt):
    """The same samples and seed, but another start: other weights."""
    weights, _ = learnt
    further = engine.submit(Adapt(CPU, (scene_tile(),) * 2, (1.0, 1.0), MODEL, 3, 0, weights)).wait()
    assert further != weights
    assert further.network.keys() == weights.network.keys()


def test_a_training_shows_what_it_learns_and_learns_the_same(engine, learnt):
    told, inner = [], Window(16, 20, 40, 50)
    request = Adapt(CPU, (scene_tile(),) * 2, (1.0, 1.0), MODEL, 3, 0, None, Preview(1, inner))
    assert engine.submit(request).wait(on_progress=told.append) == learnt[0]
    shown = [one.preview for one in told]
    assert [image.shape for image in shown] == [(4, 40, 50)] * 3
    assert not np.array_equal(shown[0], shown[-1])
    low, high = scene_tile().ms.min(), scene_tile().ms.max()
    assert all(low / 2 < image.mean() < high for image in shown)


def test_a_training_does_not_show_every_step(engine):
    told = []
    request = Adapt(CPU, (scene_tile(),), (1.0,), MODEL, 60, 0, None, Preview(0, Window(16, 20, 40, 50)))
    engine.submit(request).wait(on_progress=told.append)
    shown = [one.step for one in told if one.preview is not None]
    assert len(shown) == 30 and len(told) == 60


def test_a_preview_is_of_one_of_the_tiles():
    with pytest.raises(ValueError, match="Tile 2 of 1"):
        Adapt(CPU, (scene_tile(),), (1.0,), MODEL, 3, 0, None, Preview(2, WHOLE))


def test_a_training_ends_when_its_reply_is_wanted(engine, learnt):
    """It then gives what it has learnt so far: weights that sharpen."""
    told = []
    pending = engine.submit(Adapt(CPU, (scene_tile(),) * 2, (1.0, 1.0), MODEL, 10_000, 0))
    weights = pending.wait(on_progress=told.append, enough=lambda: len(told) > 1)
    assert 10 <= int(weights.metadata["steps"]) < 1000
    assert weights != learnt[0]
    assert np.isfinite(predict(engine, weights, dtype="<f4")).all()


def test_predict_gives_the_inner_window_in_the_asked_type(engine, learnt):
    image = predict(engine, learnt[0], Window(16, 20, 40, 50))
    assert (image.dtype, image.shape) == (np.uint16, (4, 40, 50))
    assert np.array_equal(image, predict(engine, learnt[0])[:, 16:56, 20:70])


def test_predict_knows_weights_by_their_numbers_alone(engine, learnt):
    """What is kept of one request never serves another one's weights."""
    weights, _ = learnt
    before = predict(engine, weights)
    network = {name: np.zeros_like(array) for name, array in weights.network.items()}
    other = predict(engine, dataclasses.replace(weights, network=network))
    assert not np.array_equal(before, other)
    assert np.array_equal(before, predict(engine, weights))


def test_describe_and_choose(engine):
    features = engine.submit(Describe(CPU, scene_tile(), MODEL)).wait().values
    assert features.shape == (18,)
    chosen = engine.submit(Choose(np.stack([features] * 20 + [features + 1]), 2, 0)).wait()
    assert 20 in chosen.tiles
    assert sum(chosen.shares) == pytest.approx(1)


def test_device_names_itself(engine):
    found = engine.submit(FindDevice(CPU)).wait()
    assert found.label.startswith("CPU")
    assert found.memory is None or found.memory > 1 << 28


def test_devices_are_told(engine):
    found = engine.submit(ListDevices()).wait().devices
    assert found[0].name == "cpu"
    for device in found:
        assert devices.choose(device.name).label in device.label


def test_memory_is_given_back(engine, learnt):
    predict(engine, learnt[0])
    engine.submit(ReleaseMemory()).wait()
    assert operations._sharpener.cache_info().currsize == 0


def test_threads_are_taken_as_asked():
    """Straight, for PyTorch counts them for every thread by itself."""
    before = devices.torch.get_num_threads()
    carry_out(FindDevice(Compute("cpu", threads=1)), print)
    assert devices.torch.get_num_threads() == 1
    carry_out(FindDevice(CPU), print)
    assert devices.torch.get_num_threads() == before


def test_a_card_that_is_not_there_is_a_sentence(engine):
    with pytest.raises(Problem, match="offers PyTorch no device “cuda:99”; choose “auto” or “cpu”"):
        engine.submit(FindDevice(Compute("cuda:99"))).wait()


@pytest.mark.parametrize("device", ["cuda", "mps", "toaster", "cuda:x", ""])
def test_missing_device_is_a_sentence(engine, monkeypatch, device):
    monkeypatch.setattr(devices.torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(devices.torch.backends.mps, "is_available", lambda: False)
    with pytest.raises(Problem, match="choose “auto” or “cpu”"):
        engine.submit(FindDevice(Compute(device))).wait()


def test_a_card_that_does_not_work_is_passed_over(monkeypatch):
    """PyTorch lists it, and the first computation on it fails."""

    def fail(*arguments, **options):
        raise RuntimeError("no kernel image is available for execution on the device")

    assert devices.works("cpu")
    monkeypatch.setattr(devices.torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(devices.torch.backends.mps, "is_available", lambda: False)
    monkeypatch.setattr(devices.nn.functional, "conv2d", fail)
    assert devices.choose("auto").torch_device.type == "cpu"
    with pytest.raises(Problem, match="choose “auto” or “cpu”"):
        devices.choose("cuda")


def test_lack_of_memory_reaches_the_caller(engine, learnt, monkeypatch):
    """Once nothing can be halved any more."""

    def fail(*arguments):
        raise RuntimeError("[enforce fail at alloc_cpu.cpp:118] DefaultCPUAllocator: can't allocate memory")

    monkeypatch.setattr(sharpener.Sharpener, "_sharpen", fail)
    with pytest.raises(RuntimeError, match="can't allocate memory"):
        predict(engine, learnt[0])
