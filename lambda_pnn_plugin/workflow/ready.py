"""A scene with all that sharpening it takes, by whatever method."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ..raster.output import Output
from ..shared.weights import Weights
from .adaptation import Curve
from .feedback import Feedback
from .plan import Plan
from .preparation import PreparedScene, Samples
from .times import Times


@dataclass(frozen=True)
class Ready:
    """What is left is to sharpen every tile.

    Attributes:
        plan: for the scene where it lies.
        prepared: the scene with all that was measured.
        samples: parts that represent it.
        sharpen: writes every tile of the plan to an output and returns the seconds that a megapixel takes; it raises
            Problem or Cancelled.
        device: that computes, for people.
        iteration: seconds of a training step; None if nothing was trained.
        training: terms of the loss, step by step.
        steps: of training that were done; None if nothing was trained.
        weights: that were learnt.
        times: of what was done; sharpening adds its own.
    """

    plan: Plan
    prepared: PreparedScene
    samples: Samples
    sharpen: Callable[[Output, Feedback], float]
    device: str
    iteration: float | None = None
    training: Curve = ()
    steps: int | None = None
    weights: Weights | None = None
    times: Times = field(default_factory=Times)
