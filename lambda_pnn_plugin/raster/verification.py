"""Whether a file holds what was written to it."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from ..shared.arrays import Array
from ..shared.window import Window

LOSS = 0.25
"""By how much of a band's standard deviation compression with losses may move its mean and its deviation."""


class _Part(NamedTuple):
    """What was written: where, its checksum, and mean and standard deviation of every band if they are needed."""

    place: Window
    checksum: int
    moments: tuple[Array, Array] | None


class Verification:
    """Remembers what was written, and compares.

    Args:
        lossless: whether the file must hold just that; otherwise the numbers may differ, but not their distribution.
    """

    def __init__(self, lossless: bool) -> None:
        self._lossless = lossless
        self._parts: list[_Part] = []

    def note(self, place: Window, image: Array) -> None:
        """Remember that `image` (bands, rows, columns) was written at `place` of the file."""
        self._parts.append(_Part(place, _checksum(image), None if self._lossless else _moments(image)))

    def holds(self, read: Callable[[Window], Array], proceed: Callable[[float], bool]) -> bool:
        """Return whether the file holds all that was noted, as far as it was looked at.

        Args:
            read: gives what it holds at a place.
            proceed: called with the share that is done, in 0..1; says whether to go on.
        """
        for number, part in enumerate(self._parts, 1):
            image = read(part.place)
            if _checksum(image) != part.checksum and not (part.moments and _alike(_moments(image), part.moments)):
                return False
            if not proceed(number / len(self._parts)):
                break
        return True


def _checksum(image: Array) -> int:
    checksum = 0
    for band in image:  # one after the other: a copy of all would take much memory
        checksum = zlib.crc32(np.ascontiguousarray(band).data, checksum)
    return checksum


def _moments(image: Array) -> tuple[Array, Array]:
    """Return mean and standard deviation of every band, as far as its numbers are finite."""
    means, deviations = [], []
    for band in image:
        numbers = band[np.isfinite(band)].astype(np.float64)
        means.append(numbers.mean() if numbers.size else 0.0)
        deviations.append(numbers.std() if numbers.size else 0.0)
    return np.array(means), np.array(deviations)


def _alike(found: tuple[Array, Array], written: tuple[Array, Array]) -> bool:
    """Return whether compression with losses explains the difference of means and standard deviations."""
    slack = LOSS * written[1] + 1
    return all((np.abs(ours - theirs) <= slack).all() for ours, theirs in zip(found, written))
