"""How long a training takes, and how fast it learns meanwhile."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from ..shared.operations import BATCH

CHECKS = 20
"""Number of checks in a training of full length; they are never less than 10 steps apart."""
HIGHEST_RATE, BRIEF = 1e-3, 120
"""Highest peak learning rate, and the number of steps up to which it applies: longer trainings divide it by the square
root of steps/BRIEF."""


@dataclass(frozen=True)
class Schedule:
    """Length and learning rate of a training.

    The learning rate warms up linearly, stays at its peak while the loss improves, and falls on half a cosine; the
    longer it stayed at its peak, the longer the fall. During the fall the weights are averaged, so that the result
    depends less on the last crops.

    Attributes:
        iterations: largest number of optimiser steps.
        seed: seed of the initial weights and of the choice of crops; the same seed gives the same result.
        batch: crops per mini-batch.
        crop: side of a crop in PAN pixels; lowered for smaller scenes.
        peak_rate: learning rate between warm-up and fall: approximately the change of a weight in one step.
        warm_up, fall: shares of the steps, in 0..1, in which the learning rate rises and falls.
        last_rate: learning rate at the end as a share of the peak rate, in 0..1.
        weight_decay: see :class:`Optimiser`.
    """

    iterations: int
    seed: int = 0
    batch: int = BATCH
    crop: int = 128
    peak_rate: float = HIGHEST_RATE
    warm_up: float = 0.1
    fall: float = 0.6
    last_rate: float = 0.1
    weight_decay: float = 1e-4

    @staticmethod
    def of(iterations: int, seed: int = 0) -> Schedule:
        """Return the recommended schedule; long ones peak lower, so that results depend less on the choice of crops."""
        return Schedule(iterations, seed, peak_rate=HIGHEST_RATE * min(1.0, math.sqrt(BRIEF / max(1, iterations))))

    @property
    def fall_starts(self) -> int:
        """The latest step at which the learning rate starts to fall."""
        return round((1 - self.fall) * self.iterations)

    @property
    def steps_between_checks(self) -> int:
        return max(10, self.iterations // CHECKS)

    def shortened(self, fall_starts: int) -> Schedule:
        """Return this schedule shortened so that its learning rate starts to fall at step `fall_starts`."""
        return replace(self, iterations=min(self.iterations, round(fall_starts / (1 - self.fall))))

    def rate(self, iteration: int) -> float:
        """Return the learning rate of step `iteration`, counted from 0."""
        warm = max(1.0, self.warm_up * self.iterations)
        if iteration < warm:
            return self.peak_rate * (iteration + 1) / (warm + 1)
        fallen = (iteration - self.fall_starts) / max(1, self.iterations - self.fall_starts)
        share = 0.5 * (1 + math.cos(math.pi * max(0.0, fallen)))
        return self.peak_rate * (self.last_rate + (1 - self.last_rate) * share)
