"""Messages between the processes: dataclasses, sent as a JSON header and the bytes of their arrays.

Encoding, decoding and their checks happen here and nowhere else: a class marked by :func:`message` is all that an
operation takes. Both processes import this module; it knows neither QGIS nor PyTorch. Nothing is ever unpickled.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, TypeVar

import numpy as np

from .arrays import Array

VERSION = 11
"""Raised whenever a message changes its meaning; both processes must agree."""

MAX_HEADER = 1 << 20
MAX_ARRAY = 1 << 32
_NUMERIC = "biuf"
_SCALARS = (bool, int, float, str)

C = TypeVar("C", bound=type)
_classes: dict[str, type] = {}


class MessageError(Exception):
    """What came over the channel is no message, or lacks what its class declares."""


class VersionError(MessageError):
    """The other process has another version of these messages."""


def message(cls: C) -> C:
    """Class decorator: dataclasses of this class may be sent, by the name of the class."""
    if not dataclasses.is_dataclass(cls):
        raise TypeError(f"{cls.__name__} is no dataclass.")
    if _classes.setdefault(cls.__name__, cls) is not cls:
        raise TypeError(f"There are two messages called {cls.__name__}.")
    return cls


@dataclass(frozen=True)
class Received:
    """A message as it came over the channel, complete but not decoded: its class's name, JSON value and arrays."""

    kind: str
    body: Any
    arrays: Sequence[Array]


def packed(content: object) -> list[memoryview]:
    """Encode a message.

    Returns:
        the bytes of the header and of every array, as :func:`write` takes them.

    Raises:
        TypeError: a field holds what cannot be sent.
    """
    kind = type(content).__name__
    if _classes.get(kind) is not type(content):
        raise TypeError(f"{kind} is no message.")
    arrays: list[Array] = []
    body = _encoded(content, arrays)
    specification = [[array.dtype.str, list(array.shape)] for array in arrays]
    header = {"version": VERSION, "kind": kind, "body": body, "arrays": specification}
    return [memoryview(json.dumps(header).encode()), *(array.data.cast("B") for array in arrays if array.size)]


def write(connection: Connection, parts: Sequence[memoryview]) -> None:
    """Write a packed message to `connection`."""
    for part in parts:
        connection.send_bytes(part)


def send(connection: Connection, content: object) -> None:
    """Encode a message and write it to `connection`."""
    write(connection, packed(content))


def receive(connection: Connection | _Parts) -> Received:
    """Read the next message from `connection`, all of it, so that the one after it can be read whatever this one is.

    Raises:
        EOFError: the other process is gone.
        MessageError: the bytes are no message of this version.
    """
    try:
        header = json.loads(connection.recv_bytes(MAX_HEADER))
        if header["version"] != VERSION:
            raise VersionError(f"Message version {header['version']} where {VERSION} was expected.")
        arrays = [_receive_array(connection, dtype, shape) for dtype, shape in header["arrays"]]
        return Received(header["kind"], header["body"], arrays)
    except (ValueError, KeyError, TypeError) as error:
        raise MessageError(f"Unreadable message: {error}") from error


class _Parts:
    """Parts of a message that have arrived by another way, read as from a connection."""

    def __init__(self, parts: Sequence[bytes]) -> None:
        self._parts = list(parts)

    def recv_bytes(self, most: int) -> bytes:
        """Return the next part."""
        part = self._next()
        if len(part) > most:
            raise MessageError(f"A header of {len(part)} bytes.")
        return part

    def recv_bytes_into(self, buffer: memoryview) -> int:
        """Copy the next part, and return its size."""
        part = self._next()
        if len(part) == len(buffer):
            buffer[:] = part
        return len(part)

    def _next(self) -> bytes:
        if not self._parts:
            raise MessageError("A message without its end.")
        return self._parts.pop(0)


def unpacked(parts: Sequence[bytes]) -> Received:
    """Return the message that :func:`packed` was given, as it came by another way than a connection.

    Raises:
        MessageError: the bytes are no message of this version.
    """
    return receive(_Parts(parts))


def decoded(received: Received) -> Any:
    """Return the dataclass that was sent.

    Raises:
        MessageError: there is no such class, or a field is missing, unknown, or not of the declared type.
    """
    cls = _classes.get(received.kind)
    if cls is None:
        raise MessageError(f"There is no message {received.kind!r}.")
    return _decoded(cls, received.body, received.arrays, cls.__name__)


def _receive_array(connection: Connection | _Parts, dtype: str, shape: list[int]) -> Array:
    kind = np.dtype(dtype)
    size = int(np.prod(shape, dtype=np.int64)) * kind.itemsize
    if kind.kind not in _NUMERIC or min(shape, default=1) < 0 or size > MAX_ARRAY:
        raise MessageError(f"Refused an array of type {dtype} and shape {shape}.")
    array = np.empty(shape, kind)
    if array.size and connection.recv_bytes_into(array.data.cast("B")) != size:
        raise MessageError("An array is shorter than its header says.")
    return array


def _encoded(value: object, arrays: list[Array]) -> Any:
    """Return the JSON value for `value`; arrays go to the end of `arrays`, an index stands for each."""
    if value is None or isinstance(value, _SCALARS):
        return value
    if isinstance(value, np.ndarray):
        arrays.append(np.asarray(value, order="C"))
        return len(arrays) - 1
    if dataclasses.is_dataclass(value):
        return {field.name: _encoded(getattr(value, field.name), arrays) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _encoded(item, arrays) for key, item in value.items()}
    if isinstance(value, Sequence):
        return [_encoded(item, arrays) for item in value]
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


@functools.cache
def _hints(cls: type) -> dict[str, Any]:
    return typing.get_type_hints(cls)


def _decoded(hint: Any, value: Any, arrays: Sequence[Array], place: str) -> Any:
    """Return `value` as what the type `hint` declares; `place` names it in errors."""
    if hint is Any:
        return value
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Union:  # Optional[...]
        if value is None:
            return None
        return _decoded(next(one for one in inner if one is not type(None)), value, arrays, place)
    if hint is np.ndarray:
        if type(value) is not int or not 0 <= value < len(arrays):
            raise MessageError(f"{place} is no array.")
        return arrays[value]
    if hint in _SCALARS:
        return _scalar(hint, value, place)
    if dataclasses.is_dataclass(hint):
        return _instance(hint, value, arrays, place)
    if isinstance(hint, type) and issubclass(hint, tuple):  # a NamedTuple
        kinds = [_hints(hint)[name] for name in hint._fields]  # type: ignore[attr-defined]
        return hint(*_items(kinds, value, arrays, place))
    if origin is tuple:
        kinds = [inner[0]] * len(value) if inner[1:] == (Ellipsis,) and isinstance(value, list) else list(inner)
        return tuple(_items(kinds, value, arrays, place))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        if not isinstance(value, dict):
            raise MessageError(f"{place} is no mapping.")
        return {key: _decoded(inner[1], item, arrays, f"{place}[{key!r}]") for key, item in value.items()}
    raise TypeError(f"{place} is declared as {hint}, which cannot be sent.")


def _scalar(hint: type, value: Any, place: str) -> Any:
    if hint is float and type(value) is int:
        return float(value)
    if type(value) is not hint:
        raise MessageError(f"{place} is {value!r}, not of type {hint.__name__}.")
    return value


def _items(kinds: Sequence[Any], value: Any, arrays: Sequence[Array], place: str) -> list[Any]:
    if not isinstance(value, list) or len(value) != len(kinds):
        raise MessageError(f"{place} is no list of {len(kinds)}.")
    return [_decoded(kind, item, arrays, f"{place}[{i}]") for i, (kind, item) in enumerate(zip(kinds, value))]


def _instance(cls: Any, value: Any, arrays: Sequence[Array], place: str) -> Any:
    hints = _hints(cls)
    names = [field.name for field in dataclasses.fields(cls)]
    if not isinstance(value, dict) or set(value) != set(names):
        raise MessageError(f"{place} has not the fields {', '.join(names)}.")
    fields = {name: _decoded(hints[name], value[name], arrays, f"{place}.{name}") for name in names}
    try:
        return cls(**fields)
    except ValueError as error:  # its own check
        raise MessageError(f"{place}: {error}") from error
