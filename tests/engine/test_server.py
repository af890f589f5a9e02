"""The compute process's answers to requests, good and bad."""

import threading
from multiprocessing import Pipe

import numpy as np
import pytest

from lambda_pnn_plugin import protocol
from lambda_pnn_plugin.engine import device as devices
from lambda_pnn_plugin.engine import server
from lambda_pnn_plugin.problem import Problem
from lambda_pnn_plugin.protocol import Message

from .conftest import OPTICS, make_tile


def request_for(kind, tiles=1, arrays=None, **fields):
    tile, _ = make_tile(size=96)
    images = {}
    for number in range(tiles):
        images[f"ms{number}"] = (tile.ms.numpy() * 2048).astype(np.uint16)
        images[f"pan{number}"] = (tile.pan.numpy() * 2048).astype(np.uint16)
    common = {
        "device": "cpu",
        "ms_scale": 2048,
        "ms_offset": 0.0,
        "pan_offset": 0.0,
        "pan_scale": 2048,
        "ms_gains": OPTICS.ms_gains,
        "pan_gain": OPTICS.pan_gain,
        "shifts": [[0, 0]] * 4,
        "shares": [1.0] * tiles,
        "tiles": [{"ratio": tile.ratio, "origin": tile.origin}] * tiles,
    }
    return Message(kind, {**common, **fields}, {**images, **(arrays or {})})


def ask(*arguments, **fields):
    told = []
    return server.answer(request_for(*arguments, **fields), told.append), told


def sentence(reply):
    """As the parent says it."""
    return str(Problem(reply.fields["text"], **reply.fields["values"]))


@pytest.fixture(scope="module")
def weights(cpu):
    reply, told = ask("adapt", tiles=2, iterations=3, seed=0)
    assert reply.kind == "result"
    assert [fields["iteration"] for fields in told] == [1, 2, 3]
    assert set(told[0]) == {"iteration", "total", "r_ergas", "d_lambda", "d_rho"}
    return reply.arrays


def test_predict_gives_the_inner_window_in_the_asked_type(weights):
    reply, _ = ask("predict", arrays=weights, inner=[16, 20, 40, 50], dtype="<u2", scored=False)
    image = reply.arrays["image"]
    assert (image.dtype, image.shape) == (np.uint16, (4, 40, 50))
    whole, _ = ask("predict", arrays=weights, inner=[0, 0, 96, 96], dtype="<u2", scored=False)
    difference = image.astype(int) - whole.arrays["image"][:, 16:56, 20:70]
    assert np.abs(difference).max() <= 1  # where rounding tips over
    assert np.count_nonzero(difference) < image.size / 1000


def test_predict_scores_where_asked(weights):
    reply, _ = ask("predict", arrays=weights, inner=[0, 0, 96, 96], dtype="<u2", scored=True)
    assert set(reply.fields) == {"pixels", "squares", "means", "quality", "correlation"}


def test_register_gives_a_shift_for_every_band():
    reply, _ = ask("register", tiles=2)
    assert reply.arrays["shifts"].shape == (4, 2)


def test_device_names_itself():
    reply, _ = ask("device")
    assert reply.fields["label"].startswith("CPU")


def test_devices_are_told():
    reply, _ = ask("devices")
    names = [device["name"] for device in reply.fields["devices"]]
    assert names[0] == "cpu"
    for device in reply.fields["devices"]:
        assert devices.choose(device["name"]).label in device["label"]


def test_threads_are_taken_as_asked():
    before = devices.torch.get_num_threads()
    ask("device", threads=1)
    assert devices.torch.get_num_threads() == 1
    ask("device")
    assert devices.torch.get_num_threads() == before


def test_a_card_that_is_not_there_is_a_sentence():
    reply, _ = ask("device", device="cuda:99")
    assert "offers no CUDA:99 device to PyTorch" in sentence(reply)


@pytest.mark.parametrize("device", ["cuda", "mps", "toaster", "cuda:x", ""])
def test_missing_device_is_a_sentence(monkeypatch, device):
    monkeypatch.setattr(devices.torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(devices.torch.backends.mps, "is_available", lambda: False)
    reply, _ = ask("device", device=device)
    assert reply.kind == "failure"
    assert "choose auto or cpu" in sentence(reply)


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


def test_describe_and_choose():
    described, _ = ask("describe", tiles=2)
    assert described.arrays["features"].shape == (2, 18)
    features = {"features": np.repeat(described.arrays["features"], [20, 1], axis=0)}
    chosen, _ = ask("choose", arrays=features, count=2, seed=0)
    assert set(chosen.fields) == {"tiles", "shares"}


def test_lack_of_memory_is_a_sentence(weights, monkeypatch):
    def fail(*arguments):
        raise RuntimeError("[enforce fail at alloc_cpu.cpp:118] DefaultCPUAllocator: can't allocate memory")

    monkeypatch.setattr(server.Sharpener, "_sharpen", fail)
    reply, _ = ask("predict", arrays=weights, inner=[0, 0, 96, 96], dtype="<u2", scored=False)
    assert sentence(reply).startswith("Not enough memory")


def test_nonsense_is_a_failure_not_a_crash(capfd):
    reply = server.answer(Message("dance", {"device": "cpu"}), lambda fields: None)
    assert reply.kind == "failure"
    assert "dance" in sentence(reply)


LARGE = np.zeros(8 << 20, np.uint8)
"""More than a channel holds by itself: who sends it waits until the other side reads."""


@pytest.fixture()
def channel(monkeypatch):
    """The near end of a channel to a server whose operation "tell" sends LARGE, when its turn of `gates` has come."""
    near, far = Pipe()
    near.gates, near.begun = [threading.Event() for _ in range(2)], [threading.Event() for _ in range(2)]

    def tell(message, device, progress):
        turn = message.fields["turn"]
        near.begun[turn].set()
        assert near.gates[turn].wait(20)
        return Message("result", {"turn": turn}, {"image": LARGE})

    monkeypatch.setitem(server.OPERATIONS, "tell", tell)
    serving = threading.Thread(target=server.serve, args=(far,), daemon=True)
    serving.start()
    assert protocol.receive(near).kind == "hello"
    yield near
    for gate in near.gates:
        gate.set()
    near.close()
    serving.join(20)
    assert not serving.is_alive()


def within(seconds, work, *arguments):
    """Whether `work` ends in time; it runs on by itself otherwise."""
    thread = threading.Thread(target=work, args=arguments, daemon=True)
    thread.start()
    thread.join(seconds)
    return not thread.is_alive()


def request_turn(channel, turn):
    protocol.send(channel, Message("tell", {"device": "cpu", "turn": turn}, {"image": LARGE}))


def test_the_next_request_is_taken_while_one_is_worked_on(channel):
    request_turn(channel, 0)
    assert channel.begun[0].wait(20)
    assert within(20, request_turn, channel, 1)
    channel.gates[0].set()
    channel.gates[1].set()
    assert [protocol.receive(channel).fields["turn"] for _ in range(2)] == [0, 1]


def test_the_next_request_is_worked_on_while_an_answer_is_read(channel):
    channel.gates[0].set()
    request_turn(channel, 0)
    assert within(20, request_turn, channel, 1)
    assert channel.begun[1].wait(20)
    channel.gates[1].set()
    replies = [protocol.receive(channel) for _ in range(2)]
    assert [reply.fields["turn"] for reply in replies] == [0, 1]
    assert all(np.array_equal(reply.arrays["image"], LARGE) for reply in replies)


def test_an_answer_that_cannot_be_said_ends_the_server(monkeypatch):
    near, far = Pipe()
    monkeypatch.setitem(server.OPERATIONS, "tell", lambda *_: Message("result", {"unspeakable": object()}))
    protocol.send(near, Message("tell", {"device": "cpu"}))
    with near, pytest.raises(TypeError, match="not JSON serializable"):
        server.serve(far)
