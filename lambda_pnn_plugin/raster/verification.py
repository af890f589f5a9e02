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
    """What was written: where, its checksum, and mean and standard deviation of every band."""

    place: Window
    checksum: int
    means: Array
    deviations: Array


class Verification:
    """Remembers what was written, and compares."""

    def __init__(self) -> None:
        self._parts: list[_Part] = []

    def note(self, place: Window, image: Array) -> None:
        """Remember that `image` (bands, rows, columns) was written at `place` of the file."""
        self._parts.append(_Part(place, _checksum(image), *_moments(image)))

    def holds(self, read: Callable[[Window], Array], lossless: bool, proceed: Callable[[float], bool]) -> bool:
        """Return whether the file holds all that was noted, as far as it was looked at.

        Args:
            read: gives what it holds at a place.
            lossless: whether it must hold just that; otherwise the numbers may differ, but not their distribution.
            proceed: called with the share that is done, in 0..1; says whether to go on.
        """
        for number, part in enumerate(self._parts, 1):
            image = read(part.place)
            if _checksum(image) != part.checksum and (lossless or not _alike(_moments(image), part)):
                return False
            if not proceed(number / len(self._parts)):
                break
        return True


def _checksum(image: Array) -> int:
    return zlib.crc32(np.ascontiguousarray(image).tobytes())


def _moments(image: Array) -> tuple[Array, Array]:
    """Return mean and standard deviation of every band, as far as its numbers are finite."""
    numbers = image.reshape(len(image), -1).astype(np.float64)
    finite = np.isfinite(numbers)
    counts = finite.sum(1).clip(1)
    means = np.where(finite, numbers, 0).sum(1) / counts
    squares = np.where(finite, (numbers - means[:, None]) ** 2, 0)
    return means, np.sqrt(squares.sum(1) / counts)


def _alike(found: tuple[Array, Array], part: _Part) -> bool:
    """Return whether compression with losses explains the difference."""
    slack = LOSS * part.deviations + 1
    return all((np.abs(ours - theirs) <= slack).all() for ours, theirs in zip(found, (part.means, part.deviations)))
