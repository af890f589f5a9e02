"""Messages between two ends of a pipe."""

from multiprocessing import Pipe
from threading import Thread

import numpy as np
import pytest

from lambda_pnn_plugin import protocol
from lambda_pnn_plugin.protocol import Message, ProtocolError, receive, send


def through(message):
    near, far = Pipe()
    sender = Thread(target=send, args=(near, message))
    sender.start()
    try:
        return receive(far)
    finally:
        sender.join()


def test_a_message_arrives_as_it_was_sent():
    arrays = {
        "a": np.arange(24, dtype=np.uint16).reshape(2, 3, 4),
        "b": np.zeros((0, 5), np.float32),
        "c": np.float64(3.5).reshape(()),
        "d": np.arange(12.0).reshape(3, 4).T,
    }
    found = through(Message("adapt", {"iterations": 3, "name": "Ünï"}, arrays))
    assert (found.kind, found.fields) == ("adapt", {"iterations": 3, "name": "Ünï"})
    for name, array in arrays.items():
        assert found.arrays[name].dtype == array.dtype
        assert np.array_equal(found.arrays[name], array)


def header(**changes):
    import json

    good = {"version": protocol.VERSION, "kind": "x", "fields": {}, "arrays": []}
    return json.dumps({**good, **changes}).encode()


@pytest.mark.parametrize(
    "noise",
    [
        b"\x80\x04garbage",
        b"[]",
        b"{}",
        header(version=protocol.VERSION + 1),
        header(arrays=[["a", "|O", [1]]]),
        header(arrays=[["a", "<f4", [-1]]]),
        header(arrays=[["a", "<f8", [1 << 40]]]),
        header(arrays=[["a", "nonsense", [1]]]),
        header(arrays=[1]),
    ],
)
def test_noise_is_refused(noise):
    near, far = Pipe()
    near.send_bytes(noise)
    with pytest.raises(ProtocolError):
        receive(far)


def test_short_array_is_refused():
    near, far = Pipe()
    near.send_bytes(header(arrays=[["a", "<f4", [4]]]))
    near.send_bytes(b"1234")
    with pytest.raises(ProtocolError):
        receive(far)


def test_closed_channel_is_an_end():
    near, far = Pipe()
    near.close()
    with pytest.raises(EOFError):
        receive(far)
