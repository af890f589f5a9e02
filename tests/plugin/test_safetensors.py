"""The format of files of weights: what is written is read again, and whatever else is refused."""

import io
import json
import struct

import numpy as np
import pytest

from lambda_pnn_plugin.shared.safetensors import decoded, encoded, read_header

ARRAYS = {
    "b": np.arange(6, dtype=np.float32).reshape(2, 3),
    "a": np.array([1, -2], np.int64),
    "none": np.zeros((0, 4), np.float32),
    "one": np.array(7.0),
    "yes": np.array([True, False]),
}


def read(content):
    return decoded(io.BytesIO(content))


def made(header, data=b""):
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def test_what_is_written_is_read_again():
    arrays, texts = read(encoded(ARRAYS, {"licence": "Naïve: “mine”"}))
    assert texts == {"licence": "Naïve: “mine”"}
    assert arrays.keys() == ARRAYS.keys()
    for name, array in ARRAYS.items():
        assert arrays[name].dtype == array.dtype and np.array_equal(arrays[name], array)
    big_endian = np.arange(3, dtype=">f4")
    assert np.array_equal(read(encoded({"x": big_endian}, {}))[0]["x"], big_endian)


def test_the_header_alone_can_be_read():
    entries, texts = read_header(io.BytesIO(encoded(ARRAYS, {"x": "y"})))
    assert entries["b"]["shape"] == [2, 3] and texts == {"x": "y"}


def test_the_same_arrays_give_the_same_bytes():
    assert encoded(ARRAYS, {}) == encoded(dict(reversed(list(ARRAYS.items()))), {})


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"12345678",
        struct.pack("<Q", 1 << 62) + b"{}",
        struct.pack("<Q", 100) + b"{}",
        struct.pack("<Q", 2) + b"[]",
        made({"x": 3}),
        made({"x": {"dtype": "F32", "shape": [1], "data_offsets": [0]}}),
        made({"x": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}, b"123"),
        made({"x": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}, b"12345"),
        made({"x": {"dtype": "F32", "shape": [2], "data_offsets": [0, 4]}}, b"1234"),
        made({"x": {"dtype": "F32", "shape": [-1], "data_offsets": [0, 4]}}, b"1234"),
        made({"x": {"dtype": "F32", "shape": [True], "data_offsets": [0, 4]}}, b"1234"),
        made({"x": {"dtype": "Q7", "shape": [1], "data_offsets": [0, 4]}}, b"1234"),
        made({"x": {"dtype": "F32", "shape": [1], "data_offsets": [4, 8]}}, b"12345678"),
        made({"x": {"dtype": [], "shape": [1], "data_offsets": [0, 4]}}, b"1234"),
        made({"x": {"dtype": "F32", "shape": [0, 2**70], "data_offsets": [0, 0]}}),
        struct.pack("<Q", 200_000) + b'{"x":' + b"[" * 199_995,
        made({"__metadata__": {"x": 3}}),
        made({"__metadata__": []}),
    ],
)
def test_whatever_else_is_refused(content):
    with pytest.raises(ValueError):
        read(content)


def test_what_the_format_does_not_know_is_not_written():
    with pytest.raises(ValueError, match="complex"):
        encoded({"x": np.zeros(2, complex)}, {})
