"""Messages between two ends of a pipe."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from multiprocessing import Pipe
from typing import Optional

import numpy as np
import pytest

from lambda_pnn_plugin.shared import messages, operations
from lambda_pnn_plugin.shared.arrays import Array
from lambda_pnn_plugin.shared.messages import MessageError, Received, decoded, message, receive
from lambda_pnn_plugin.shared.operations import Compute, Predict
from lambda_pnn_plugin.shared.scene_model import Optics, Scaling, SceneModel, SceneTile
from lambda_pnn_plugin.shared.weights import Weights
from lambda_pnn_plugin.shared.window import Window
from tests.engines import through


@dataclass(frozen=True)
class Part:
    number: float
    image: Optional[Array] = None


@message
@dataclass(frozen=True)
class Everything:
    count: int
    name: str
    sure: bool
    part: Part
    window: Window
    pair: tuple[float, float]
    parts: tuple[Part, ...]
    arrays: Mapping[str, Array]
    nothing: Optional[int] = None
    share: float = field(default=0.5)

    def __post_init__(self):
        if self.count < 0:
            raise ValueError("It counts below 0.")


ARRAYS = {
    "a": np.arange(24, dtype=np.uint16).reshape(2, 3, 4),
    "b": np.zeros((0, 5), np.float32),
    "c": np.array(3.5),
    "d": np.arange(12.0).reshape(3, 4).T,
}
CONTENT = Everything(
    3, "Ünï", True, Part(1.5), Window(1, 2, 3, 4), (0.1, float("inf")), (Part(1.0, ARRAYS["a"]), Part(2.0)), ARRAYS
)


def test_a_message_arrives_as_it_was_sent():
    found = through(CONTENT)
    assert isinstance(found.window, Window)
    for name, array in ARRAYS.items():
        assert found.arrays[name].dtype == array.dtype
        assert np.array_equal(found.arrays[name], array)
    assert np.array_equal(found.parts[0].image, ARRAYS["a"])
    for name in ("count", "name", "sure", "part", "window", "pair", "nothing", "share"):
        assert getattr(found, name) == getattr(CONTENT, name)


def test_a_request_arrives_with_all_that_belongs_to_it():
    tile = SceneTile(np.ones((4, 3, 3), "u2"), np.ones((1, 12, 12)), (4.0, 4.0), (0.0, 0.5), (7, 8), (28, 32))
    model = SceneModel(Scaling(0.0, 1.0), Scaling(-3.0, 2.0), Optics((0.3,) * 4, 0.15), np.zeros((4, 2)))
    weights = Weights({"x": np.ones(3, "f4")}, {}, {"y": np.zeros((4, 1, 1), "f4")}, {"steps": "3"})
    found = through(Predict(Compute("cuda:1", 2), tile, model, weights, Window(0, 0, 12, 12), "<u2"))
    assert found.weights == weights
    assert found.weights.metadata == {"steps": "3"}
    assert found.compute == Compute("cuda:1", 2)
    assert (found.tile.ms_corner, found.tile.pan_corner, found.tile.valid) == ((7, 8), (28, 32), None)
    assert found.model.pan_scaling == Scaling(-3.0, 2.0)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"count": "3"}, "Everything.count is '3', not of type int"),
        ({"count": True}, "Everything.count is True"),
        ({"sure": 1}, "Everything.sure is 1"),
        ({"part": None}, "Everything.part has not the fields number, image"),
        ({"part": {"number": 1.0, "image": None, "more": 1}}, "Everything.part has not the fields"),
        ({"part": {"number": 1.0, "image": 7}}, "Everything.part.image is no array"),
        ({"part": {"number": 1.0, "image": -1}}, "Everything.part.image is no array"),
        ({"window": [1, 2, 3]}, "Everything.window is no list of 4"),
        ({"pair": [1.0, 2.0, 3.0]}, "Everything.pair is no list of 2"),
        ({"parts": {}}, "Everything.parts is no list"),
        ({"arrays": []}, "Everything.arrays is no mapping"),
        ({"nothing": "x"}, "Everything.nothing is 'x'"),
        ({"count": -1}, "Everything: It counts below 0"),
    ],
)
def test_wrong_fields_are_refused_by_name(change, words):
    arrays = []
    body = messages._encoded(CONTENT, arrays)
    assert decoded(Received("Everything", body, arrays)).count == 3
    with pytest.raises(MessageError, match=words):
        decoded(Received("Everything", {**body, **change}, arrays))


def test_lacking_fields_are_refused():
    with pytest.raises(MessageError, match="Everything has not the fields"):
        decoded(Received("Everything", {"count": 1}, []))


@pytest.mark.parametrize(
    "make",
    [
        lambda: SceneTile(np.ones((3, 3)), np.ones((1, 12, 12)), (4.0, 4.0), (0.0, 0.0)),
        lambda: SceneTile(np.ones((4, 3, 3)), np.ones((2, 12, 12)), (4.0, 4.0), (0.0, 0.0)),
        lambda: SceneTile(np.ones((4, 3, 3)), np.ones((1, 12, 12)), (0.0, 4.0), (0.0, 0.0)),
        lambda: SceneTile(
            np.ones((4, 3, 3)), np.ones((1, 12, 12)), (4.0, 4.0), (0.0, 0.0), ms_valid=np.ones((3, 3), bool)
        ),
        lambda: Scaling(0.0, 0.0),
        lambda: Optics((0.3, 1.0), 0.15),
        lambda: SceneModel(Scaling(0, 1), Scaling(0, 1), Optics((0.3,), 0.15), np.zeros((2, 2))),
        lambda: operations.Choose(np.zeros(3), 2, 0),
        lambda: operations.Adapt(Compute(), (), (), None, 3, 0),
    ],
)
def test_messages_that_make_no_sense_cannot_be_made(make):
    with pytest.raises(ValueError):
        make()


def test_only_messages_are_sent():
    with pytest.raises(TypeError, match="Part is no message"):
        messages.packed(Part(1.0))
    with pytest.raises(TypeError, match="not JSON serializable"):
        messages.packed(operations.Failure("no", {"what": object()}))


def test_a_name_means_one_message():
    with pytest.raises(TypeError, match="two messages called Everything"):

        @message
        @dataclass
        class Everything:
            pass


def header(**changes):
    good = {"version": messages.VERSION, "kind": "x", "body": {}, "arrays": []}
    return json.dumps({**good, **changes}).encode()


@pytest.mark.parametrize(
    "noise",
    [
        b"\x80\x04garbage",
        b"[]",
        b"{}",
        header(version=messages.VERSION + 1),
        header(arrays=[["|O", [1]]]),
        header(arrays=[["<f4", [-1]]]),
        header(arrays=[["<f8", [1 << 40]]]),
        header(arrays=[["nonsense", [1]]]),
        header(arrays=[1]),
    ],
)
def test_noise_is_refused(noise):
    near, far = Pipe()
    near.send_bytes(noise)
    with pytest.raises(MessageError):
        receive(far)


def test_short_array_is_refused():
    near, far = Pipe()
    near.send_bytes(header(arrays=[["<f4", [4]]]))
    near.send_bytes(b"1234")
    with pytest.raises(MessageError):
        receive(far)


def test_closed_channel_is_an_end():
    near, far = Pipe()
    near.close()
    with pytest.raises(EOFError):
        receive(far)
