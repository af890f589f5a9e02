"""What adds up over the parts of a scene, in whatever order."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, ClassVar, TypeVar

import numpy as np

from ..shared.arrays import Array

S = TypeVar("S", bound="Sums")


class Sums:
    """Base of dataclasses of numbers and arrays: `a + b` holds for both parts together.

    Attributes:
        GREATEST: names of those fields of which not the sum but the greatest value counts.
    """

    GREATEST: ClassVar[frozenset[str]] = frozenset()

    def __add__(self: S, other: S) -> S:
        joined = []
        for part in fields(self):  # type: ignore[arg-type]
            ours, theirs = getattr(self, part.name), getattr(other, part.name)
            joined.append(np.maximum(ours, theirs) if part.name in self.GREATEST else ours + theirs)
        return type(self)(*joined)


def share(sums: Array | float, count: Array | float) -> Any:
    """Return sums / count, NaN where nothing was counted."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(sums, np.float64) / np.where(np.asarray(count) > 0, count, np.nan)
