"""The compute process's loop: answers in order, failures in words, the next request taken meanwhile."""

import threading
from dataclasses import dataclass
from multiprocessing import Pipe

import numpy as np
import pytest

from lambda_pnn_plugin.engine import operations, server
from lambda_pnn_plugin.shared import messages
from lambda_pnn_plugin.shared.arrays import Array
from lambda_pnn_plugin.shared.messages import Received, message
from lambda_pnn_plugin.shared.operations import AdaptProgress, Enough, Failure, FindDevice, Hello, ListDevices, Request
from lambda_pnn_plugin.shared.problem import Problem

PROGRESS = AdaptProgress(1, 2, 0.0, 0.0, 0.0)
LARGE = np.zeros(8 << 20, np.uint8)
"""More than a channel holds by itself: who sends it waits until the other side reads."""


@message
@dataclass(frozen=True)
class Told:
    turn: int
    image: Array


@message
@dataclass(frozen=True)
class Tell(Request[Told]):
    turn: int
    image: Array


def sentence(reply):
    """As the parent says it."""
    return str(Problem(reply.text, **reply.values))


def answer(request, monkeypatch, operation):
    """The server's answer, its operation replaced."""
    monkeypatch.setattr(operations, "OPERATIONS", {type(request): operation})
    body = messages._encoded(request, [])
    return server.answer(Received(type(request).__name__, body, []), lambda progress: None)


def test_a_reply_can_be_wanted_now(monkeypatch):
    """The word is for one request, by its number: another's does not end what is computed at present."""

    def until_wanted(request, tell):
        while not tell(PROGRESS):
            pass
        return Told(request.turn, LARGE[:1])

    monkeypatch.setattr(operations, "OPERATIONS", {Tell: until_wanted})
    near, far = Pipe()
    threading.Thread(target=server.serve, args=(far,), daemon=True).start()
    assert isinstance(read(near), Hello)
    for number, other in ((1, 2), (2, 1)):
        messages.send(near, Tell(number, LARGE[:1]))
        messages.send(near, Enough(other))
        assert [read(near) for _ in range(50)] == [PROGRESS] * 50
        messages.send(near, Enough(number))
        while (reply := read(near)) == PROGRESS:
            pass
        assert reply.turn == number
    near.close()


def test_lack_of_memory_is_a_sentence(monkeypatch):
    def fail(request, tell):
        raise RuntimeError("[enforce fail at alloc_cpu.cpp:118] DefaultCPUAllocator: can't allocate memory")

    assert sentence(answer(FindDevice(), monkeypatch, fail)).startswith("Not enough memory")


def test_a_problem_keeps_its_text_and_values(monkeypatch):
    def fail(request, tell):
        raise Problem("There is no {thing}.", thing="bread")

    assert answer(FindDevice(), monkeypatch, fail) == Failure("There is no {thing}.", {"thing": "bread"})


def test_what_nobody_expected_comes_with_details(monkeypatch):
    def fail(request, tell):
        raise ZeroDivisionError("oh")

    reply = answer(FindDevice(), monkeypatch, fail)
    assert "ZeroDivisionError" in sentence(reply)
    assert "Traceback" in reply.details


@pytest.mark.parametrize(
    ("kind", "body", "words"),
    [
        ("Dance", {}, "no message 'Dance'"),
        ("FindDevice", {}, "has not the fields compute"),
        ("FindDevice", {"compute": {"device": 3, "threads": None}}, "FindDevice.compute.device is 3"),
        ("Hello", {"versions": {}}, "Hello"),
    ],
)
def test_nonsense_is_a_failure_not_a_crash(kind, body, words):
    reply = server.answer(Received(kind, body, []), lambda progress: None)
    assert isinstance(reply, Failure)
    assert words in sentence(reply)


@pytest.fixture()
def channel(monkeypatch):
    """The near end of a channel to a server whose operation `Tell` sends LARGE, when its turn of `gates` has come."""
    near, far = Pipe()
    near.gates, near.begun = [threading.Event() for _ in range(2)], [threading.Event() for _ in range(2)]

    def operation(request, tell):
        near.begun[request.turn].set()
        assert near.gates[request.turn].wait(20)
        return Told(request.turn, LARGE)

    monkeypatch.setattr(operations, "OPERATIONS", {**operations.OPERATIONS, Tell: operation})
    serving = threading.Thread(target=server.serve, args=(far,), daemon=True)
    serving.start()
    hello = read(near)
    assert isinstance(hello, Hello)
    assert {"python", "torch", "numpy"} <= set(hello.versions)
    yield near
    for gate in near.gates:
        gate.set()
    near.close()
    serving.join(20)
    assert not serving.is_alive()


def read(channel):
    return messages.decoded(messages.receive(channel))


def within(seconds, work, *arguments):
    """Whether `work` ends in time; it runs on by itself otherwise."""
    thread = threading.Thread(target=work, args=arguments, daemon=True)
    thread.start()
    thread.join(seconds)
    return not thread.is_alive()


def request_turn(channel, turn):
    messages.send(channel, Tell(turn, LARGE))


def test_the_next_request_is_taken_while_one_is_worked_on(channel):
    request_turn(channel, 0)
    assert channel.begun[0].wait(20)
    assert within(20, request_turn, channel, 1)
    channel.gates[0].set()
    channel.gates[1].set()
    assert [read(channel).turn for _ in range(2)] == [0, 1]


def test_the_next_request_is_worked_on_while_an_answer_is_read(channel):
    channel.gates[0].set()
    request_turn(channel, 0)
    assert within(20, request_turn, channel, 1)
    assert channel.begun[1].wait(20)
    channel.gates[1].set()
    replies = [read(channel) for _ in range(2)]
    assert [reply.turn for reply in replies] == [0, 1]
    assert all(np.array_equal(reply.image, LARGE) for reply in replies)


def test_a_wrong_request_leaves_the_channel_in_order(channel):
    """Its arrays are read all the same, and the next request is answered."""
    messages.write(channel, [memoryview(packed) for packed in messages.packed(Told(0, np.arange(3)))])
    messages.send(channel, ListDevices())
    assert isinstance(read(channel), Failure)
    assert read(channel).devices[0].name == "cpu"


def test_an_answer_that_cannot_be_said_ends_the_server(monkeypatch):
    near, far = Pipe()
    monkeypatch.setattr(operations, "OPERATIONS", {FindDevice: lambda *_: object()})
    messages.send(near, FindDevice())
    with near, pytest.raises(TypeError, match="object is no message"):
        server.serve(far)
