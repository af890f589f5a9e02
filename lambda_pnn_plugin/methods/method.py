"""What every classical method is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from ..shared.arrays import Array
from .view import View

LEAST = 1e-6
"""Least brightness, in 0..1, by which anything is divided: below one step of a 16-bit image."""
MOST = 10.0
"""Largest factor by which a band is modulated: beyond, its brightness is next to none, and a ratio says nothing."""


class Method(ABC):
    """A classical method, fitted to a scene.

    Attributes:
        NAME: as parameter METHOD takes it.
        PAPER: its source.
        LOOKS_AROUND: whether a window's result depends on what lies around it, :func:`view.halo` PAN pixels.
    """

    NAME: ClassVar[str]
    PAPER: ClassVar[str]
    LOOKS_AROUND: ClassVar[bool] = False

    @classmethod
    @abstractmethod
    def fit(cls, views: Sequence[View]) -> Method:
        """Return the method with all that it takes of a scene as a whole, measured on `views` of parts of it."""

    @abstractmethod
    def sharpen(self, view: View) -> Array:
        """Return the sharpened window, (B, H, W) in 0..1 but for overshoots."""
