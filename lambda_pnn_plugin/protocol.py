"""The messages between QGIS and the compute process: a JSON header, then the bytes of its arrays.

Both processes import this module; it knows neither QGIS nor PyTorch. Nothing is ever unpickled.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

import numpy as np

VERSION = 5
"""Raised whenever a message changes its meaning; both sides must agree."""

MAX_HEADER = 1 << 20
MAX_ARRAY = 1 << 32
_KINDS = "biuf"


class ProtocolError(Exception):
    """What came over the channel is no message of this protocol."""


class VersionError(ProtocolError):
    """The other side speaks another version of this protocol."""


@dataclass(frozen=True)
class Message:
    """One message.

    Attributes:
        kind: an operation's name, or "progress", "result", "failure", "hello".
        fields: JSON values.
        arrays: numeric arrays by name.
    """

    kind: str
    fields: dict[str, Any] = field(default_factory=dict)
    arrays: dict[str, np.ndarray] = field(default_factory=dict)


def packed(message: Message) -> list[memoryview]:
    """The bytes of `message`, part by part, as :func:`write` takes them: everything that can be wrong shows here."""
    arrays = {name: np.asarray(array, order="C") for name, array in message.arrays.items()}
    specification = [[name, array.dtype.str, list(array.shape)] for name, array in arrays.items()]
    header = {"version": VERSION, "kind": message.kind, "fields": message.fields, "arrays": specification}
    parts = [memoryview(json.dumps(header).encode())]
    return parts + [array.data.cast("B") for array in arrays.values() if array.size]


def write(connection: Connection, parts: Sequence[memoryview]) -> None:
    """Write a packed message to `connection`."""
    for part in parts:
        connection.send_bytes(part)


def send(connection: Connection, message: Message) -> None:
    """Write `message` to `connection`."""
    write(connection, packed(message))


def receive(connection: Connection) -> Message:
    """Read the next message from `connection`.

    Raises:
        EOFError: the other side is gone.
        ProtocolError: the bytes are no message of this version.
    """
    try:
        header = json.loads(connection.recv_bytes(MAX_HEADER))
        if header["version"] != VERSION:
            raise VersionError(f"Message version {header['version']} where {VERSION} was expected.")
        arrays = {name: _receive_array(connection, dtype, shape) for name, dtype, shape in header["arrays"]}
        return Message(header["kind"], header["fields"], arrays)
    except (ValueError, KeyError, TypeError) as error:
        raise ProtocolError(f"Unreadable message: {error}") from error


def _receive_array(connection: Connection, dtype: str, shape: list[int]) -> np.ndarray:
    kind = np.dtype(dtype)
    size = int(np.prod(shape, dtype=np.int64)) * kind.itemsize
    if kind.kind not in _KINDS or min(shape, default=1) < 0 or size > MAX_ARRAY:
        raise ProtocolError(f"Refused an array of type {dtype} and shape {shape}.")
    array = np.empty(shape, kind)
    if array.size and connection.recv_bytes_into(array.data.cast("B")) != size:
        raise ProtocolError("An array is shorter than its header says.")
    return array
