"""Every operation, by way of an engine in the same process: what goes in, what comes out."""

import dataclasses

import numpy as np
import pytest

from lambda_pnn_plugin.engine import device as devices
from lambda_pnn_plugin.engine import operations, sharpener
from lambda_pnn_plugin.engine.operations import carry_out
from lambda_pnn_plugin.shared.alignment import Register
from lambda_pnn_plugin.shared.operations import (
    Adapt,
    AdaptProgress,
    Choose,
    Compute,
    Describe,
    FindDevice,
    ListDevices,
    Predict,
    ReleaseMemory,
    Request,
    Score,
)
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.shared.scene_model import Scaling, SceneModel, SceneTile
from lambda_pnn_plugin.shared.scores import Scores
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
    assert weights.metadata == {"iterations": "3", "steps": "3", "seed": "0", "batch": "2", "recorded": "False"}
    assert {len(gate) for gate in weights.gates.values()} == {64}
    assert weights.statistics["variance"].shape == (4, 1, 1)


def test_adapt_goes_on_from_weights(engine, learnt):
    """The same samples and seed, but another start: other weights."""
    weights, _ = learnt
    further = engine.submit(Adapt(CPU, (scene_tile(),) * 2, (1.0, 1.0), MODEL, 3, 0, weights)).wait()
    assert further != weights
    assert further.network.keys() == weights.network.keys()


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


def test_scores_of_parts_are_those_of_the_whole(engine, learnt):
    """In whatever order they are added; D_λ by whole blocks."""
    tile, image = scene_tile(), predict(engine, learnt[0])

    def score(ms, pan):
        return engine.submit(Score(CPU, tile, MODEL, MODEL.optics, image, ms, pan, 8)).wait()

    whole = score(Window(4, 4, 16, 16), Window(8, 8, 80, 80))
    halves = [score(Window(4, 4 + 8 * i, 16, 8), Window(8, 8 + 40 * i, 80, 40)) for i in (0, 1)]
    for first, second in (halves, halves[::-1]):
        total = Scores.none(4) + first + second
        assert total.pixels == whole.pixels == 256
        assert total.r_ergas(4.0) == pytest.approx(whole.r_ergas(4.0), rel=1e-12)
        assert total.d_lambda == pytest.approx(whole.d_lambda, rel=1e-12)
        assert total.d_rho == pytest.approx(whole.d_rho, rel=1e-12)


def test_what_is_too_small_to_judge_counts_for_nothing(engine, learnt):
    tile, image = scene_tile(), predict(engine, learnt[0])
    nothing = engine.submit(Score(CPU, tile, MODEL, MODEL.optics, image, Window(4, 4, 0, 0), Window(8, 8, 0, 0))).wait()
    assert nothing.pixels == 0
    assert np.isnan([nothing.r_ergas(4.0), nothing.d_lambda, nothing.d_rho]).all()


def test_missing_pixels_are_not_judged(engine, learnt):
    """Whatever numbers they hold in the file."""
    tile, image = scene_tile(), predict(engine, learnt[0]).astype(np.float32)
    valid, ms_valid = np.ones((96, 96), bool), np.ones((24, 24), bool)
    valid[40:56, 40:56], ms_valid[10:14, 10:14] = False, False
    holed = dataclasses.replace(tile, valid=valid, ms_valid=ms_valid)
    found = []
    for number in (0.0, 5000.0, np.nan):
        spoilt = np.where(valid, image, np.float32(number))
        request = Score(CPU, holed, MODEL, MODEL.optics, spoilt, Window(3, 3, 18, 18), Window(8, 8, 80, 80), 18)
        scores = engine.submit(request).wait()
        found.append((scores.pixels, scores.r_ergas(4.0), scores.d_lambda, scores.d_rho))
    assert found[0] == found[1] == found[2]
    assert 0 < found[0][0] < 18 * 18 - 16


def test_register_gives_a_shift_for_every_band(engine):
    found = engine.submit(Register(CPU, (scene_tile(),) * 2, MODEL)).wait()
    assert found.shifts.shape == found.measured.shape == found.uncertainty.shape == (4, 2)
    assert found.correlation.shape == (4,)


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
    with pytest.raises(Problem, match="offers no CUDA:99 device to PyTorch"):
        engine.submit(FindDevice(Compute("cuda:99"))).wait()


@pytest.mark.parametrize("device", ["cuda", "mps", "toaster", "cuda:x", ""])
def test_missing_device_is_a_sentence(engine, monkeypatch, device):
    monkeypatch.setattr(devices.torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(devices.torch.backends.mps, "is_available", lambda: False)
    with pytest.raises(Problem, match="choose auto or cpu"):
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
    with pytest.raises(Problem, match="choose auto or cpu"):
        devices.choose("cuda")


def test_lack_of_memory_reaches_the_caller(engine, learnt, monkeypatch):
    """Once nothing can be halved any more."""

    def fail(*arguments):
        raise RuntimeError("[enforce fail at alloc_cpu.cpp:118] DefaultCPUAllocator: can't allocate memory")

    monkeypatch.setattr(sharpener.Sharpener, "_sharpen", fail)
    with pytest.raises(RuntimeError, match="can't allocate memory"):
        predict(engine, learnt[0])


def test_a_single_ms_pixel_has_no_quality_index(engine, learnt):
    """A block of one pixel has no variance."""
    tile, image = scene_tile(), predict(engine, learnt[0])
    found = engine.submit(
        Score(CPU, tile, MODEL, MODEL.optics, image, Window(4, 4, 1, 9), Window(8, 8, 80, 80), 1)
    ).wait()
    assert found.pixels == 9
    assert np.isfinite(found.r_ergas(4.0)) and np.isnan(found.d_lambda)
