"""The format safetensors: arrays by name behind a JSON header. Reading a file executes nothing.

Source: the format's description, github.com/huggingface/safetensors. QGIS's Python has no library for it.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Mapping
from typing import Any, BinaryIO

import numpy as np

from .arrays import Array

METADATA = "__metadata__"
MOST_HEADER = 4 << 20
"""Bytes that a header takes at most."""
MOST_VALUES = 1 << 40
"""Length at most of an axis of an array."""
_TYPES = {
    "F64": "<f8",
    "F32": "<f4",
    "F16": "<f2",
    "I64": "<i8",
    "I32": "<i4",
    "I16": "<i2",
    "I8": "|i1",
    "U8": "|u1",
    "BOOL": "|b1",
}
_NAMES = {np.dtype(code): name for name, code in _TYPES.items()}


def encoded(arrays: Mapping[str, Array], metadata: Mapping[str, str]) -> bytes:
    """Return the file that holds `arrays`, and texts by name.

    Raises:
        ValueError: the format does not know the type of an array.
    """
    header: dict[str, Any] = {METADATA: dict(metadata)}
    parts, offset = [], 0
    for name in sorted(arrays):
        array = np.asarray(arrays[name], order="C")
        little = array.dtype.newbyteorder("<")
        if little not in _NAMES:
            raise ValueError(f"{name} is of type {array.dtype}.")
        data = array.astype(little, copy=False).tobytes()
        place = [offset, offset + len(data)]
        header[name] = {"dtype": _NAMES[little], "shape": list(array.shape), "data_offsets": place}
        parts.append(data)
        offset += len(data)
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # so that the arrays are aligned
    return b"".join([struct.pack("<Q", len(text)), text, *parts])


def read_header(file: BinaryIO) -> tuple[dict[str, Any], dict[str, str]]:
    """Return what a file's header says of its arrays, by name, and its texts; the file is then where the arrays begin.

    Raises:
        ValueError: it is no such file.
    """
    start = file.read(8)
    size = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
    if not 2 <= size <= MOST_HEADER:
        raise ValueError("It does not begin with the size of a header.")
    text = file.read(size)
    if len(text) < size or not text.startswith(b"{"):
        raise ValueError("It has no header.")
    try:
        header = json.loads(text)
    except RecursionError as error:
        raise ValueError("Its header is no plain one.") from error
    metadata = header.pop(METADATA, {})
    if not isinstance(metadata, dict) or not all(isinstance(value, str) for value in metadata.values()):
        raise ValueError("Its texts are none.")
    return header, metadata


def decoded(file: BinaryIO) -> tuple[dict[str, Array], dict[str, str]]:
    """Return the arrays of a file by name, and its texts.

    Raises:
        ValueError: it is no such file, or damaged.
    """
    header, metadata = read_header(file)
    content, end = file.read(), 0
    arrays: dict[str, Array] = {}
    for name, entry in sorted(header.items(), key=lambda item: _place(*item)):
        first, last = _place(name, entry)
        shape, code = entry.get("shape"), _TYPES.get(str(entry.get("dtype")))
        sizes = isinstance(shape, list) and all(type(n) is int and 0 <= n <= MOST_VALUES for n in shape)
        if code is None or not sizes:
            raise ValueError(f"{name} is of no known type or shape.")
        dtype = np.dtype(code)
        if first != end or last - first != math.prod(shape) * dtype.itemsize or last > len(content):
            raise ValueError(f"{name} does not lie where the header says.")
        arrays[name] = np.frombuffer(content, dtype, math.prod(shape), first).reshape(shape)
        end = last
    if end != len(content):
        raise ValueError("There is more than the header says.")
    return arrays, metadata


def _place(name: str, entry: Any) -> tuple[int, int]:
    """Return the first byte of an array, and the one behind its last."""
    offsets = entry.get("data_offsets") if isinstance(entry, dict) else None
    if not isinstance(offsets, list) or len(offsets) != 2 or not all(type(n) is int for n in offsets):
        raise ValueError(f"{name} lies nowhere.")
    return offsets[0], offsets[1]
