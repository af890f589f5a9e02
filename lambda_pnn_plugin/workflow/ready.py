"""A scene with all that sharpening it takes, by whatever method."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..raster.output import Output
from .feedback import Feedback
from .plan import Plan
from .preparation import PreparedScene


@dataclass(frozen=True)
class Ready:
    """What is left is to sharpen every tile.

    Attributes:
        plan: for the scene where it lies.
        prepared: the scene with all that was measured.
        sharpen: writes every tile of the plan to an output and returns the seconds that a megapixel takes; it raises
            Problem or Cancelled.
        device: that computes, for people.
        iteration: seconds of a training step; None if nothing was trained.
    """

    plan: Plan
    prepared: PreparedScene
    sharpen: Callable[[Output, Feedback], float]
    device: str
    iteration: float | None = None
