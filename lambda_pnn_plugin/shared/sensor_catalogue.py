"""The catalogue of sensors: resources/sensors.json, and what users add to it."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .resources import resource
from .sensors import AUTO, Sensor, mark_pattern
from .translation import tr


class CatalogueError(ValueError):
    """A file of sensors cannot be used; the message is for people."""


@functools.cache
def catalogue() -> Mapping[str, Sensor]:
    """Return every sensor that the plugin knows, by its identifier, in the order of the file."""
    return _read(resource("sensors.json"))


def extended_catalogue(file: Path) -> Mapping[str, Sensor]:
    """Return the catalogue with the sensors of a user's `file` in front, where there is one; they may replace others.

    Raises:
        CatalogueError: the file cannot be used; says which entry and why.
    """
    if not file.exists():
        return catalogue()
    own = _read(file)
    return {**own, **{name: sensor for name, sensor in catalogue().items() if name not in own}}


def _read(file: Path) -> dict[str, Sensor]:
    try:
        entries = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CatalogueError(
            tr("The file of sensors {file} cannot be read ({error}); correct or remove it.", file=file, error=error)
        ) from error
    if not isinstance(entries, dict):
        raise CatalogueError(
            tr("The file of sensors {file} holds no object of sensors by their short names; correct it.", file=file)
        )
    sensors = {}
    for identifier, entry in entries.items():
        try:
            sensors[identifier] = _sensor(identifier, entry)
        except (KeyError, TypeError, ValueError) as error:
            cause = tr("it lacks {key}", key=error) if isinstance(error, KeyError) else str(error)
            raise CatalogueError(
                tr(
                    "The sensor “{identifier}” in {file} must be corrected: {cause}.",
                    identifier=identifier,
                    file=file,
                    cause=cause,
                )
            ) from error
    return sensors


_KEYS = {"title", "ms_gains", "pan_gain", "bits", "ratio", "marks", "bands", "files", "source"}


def _sensor(identifier: str, entry: Any) -> Sensor:
    if not isinstance(entry, dict):
        raise TypeError(tr("it is no object"))
    unknown = sorted(set(entry) - _KEYS)
    if unknown:
        raise ValueError(
            tr("it has a key “{key}”, but only {known} are known", key=unknown[0], known=", ".join(sorted(_KEYS)))
        )
    if not re.fullmatch(r"\w[\w-]*", identifier) or identifier == AUTO:
        raise ValueError(tr("its short name is no word"))
    ms_gains = tuple(tuple(_gain(gain) for gain in gains) for gains in entry["ms_gains"])
    if not ms_gains or not all(ms_gains):
        raise ValueError(tr("it has no ms_gains; give a list of lists, one gain for every band"))
    bits, ratio = entry.get("bits"), entry.get("ratio")
    if bits is not None and not (isinstance(bits, int) and 1 <= bits <= 32):
        raise ValueError(tr("it has bits of {bits}; give a whole number from 1 to 32", bits=bits))
    if ratio is not None and not (isinstance(ratio, (int, float)) and 1 < ratio <= 16):
        raise ValueError(tr("it has a ratio of {ratio}; give how many PAN pixels an MS pixel measures", ratio=ratio))
    marks = entry.get("marks", [])
    if not isinstance(marks, list) or not all(isinstance(mark, str) and _is_mark(mark) for mark in marks):
        raise ValueError(tr("its marks are no list of words"))
    orders = entry.get("bands", [])
    if not isinstance(orders, list) or not all(map(_is_order, orders)):
        raise ValueError(tr('its bands are no list of lists of words, as [["blue", "green", "red", "nir"]]'))
    return Sensor(
        identifier,
        str(entry["title"]),
        ms_gains,
        _gain(entry["pan_gain"]),
        bits,
        ratio,
        tuple(marks),
        tuple(map(tuple, orders)),
        str(entry.get("source", "")),
        tuple(map(str, entry.get("files", []))),
    )


def _is_mark(text: str) -> bool:
    try:
        return bool(mark_pattern(text))
    except ValueError:
        return False


def _is_order(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(word, str) and word for word in value)


def _gain(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0.01 <= value <= 0.95:
        raise ValueError(tr("it has a gain of {gain}; MTF gains at Nyquist lie between 0.01 and 0.95", gain=value))
    return float(value)
