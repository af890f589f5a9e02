"""The operation that trains a network on several scenes; see :mod:`operations` for what all of them are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional

from .arrays import Array
from .messages import message
from .operations import Compute, Progress, Request
from .scene_model import SceneModel, SceneTile
from .weights import Weights

AT_ONCE = 16
"""Tiles that are held ready at a time, unless memory is short: as many as adaptation to a scene takes."""


@dataclass(frozen=True)
class TrainingScene:
    """A scene to learn from.

    Attributes:
        tiles: to learn from, at least one; shares: how much of the scene each stands for, in any unit.
        held_back: tiles of other places, by which it is judged what was learnt.
    """

    model: SceneModel
    tiles: tuple[SceneTile, ...]
    shares: tuple[float, ...]
    held_back: tuple[SceneTile, ...]

    def __post_init__(self) -> None:
        if not self.tiles or len(self.shares) != len(self.tiles):
            raise ValueError(f"{len(self.tiles)} tiles and {len(self.shares)} shares.")


@message
@dataclass(frozen=True, eq=False)
class TrainingState:
    """A training on the way: all that going on takes.

    Attributes:
        steps: done; iterations: that there will be.
        averaged: steps whose weights were averaged.
        arrays: of the network and the optimiser, by name; "curve" and "checks" as in :class:`Trained`.
    """

    steps: int
    iterations: int
    averaged: int
    arrays: Mapping[str, Array]


@message
@dataclass(frozen=True)
class TrainProgress(Progress):
    """How far a training is.

    Attributes:
        step, steps: how many steps are done, and how many there will be as far as is known.
        r_ergas, d_lambda, d_rho: terms of the loss on the step's mini-batch, each ≥ 0.
        loss: at the places held back, when it was checked last.
        state: now and then, to be kept.
    """

    step: int
    steps: int
    r_ergas: float
    d_lambda: float
    d_rho: float
    loss: float
    state: Optional[TrainingState] = None


@message
@dataclass(frozen=True, eq=False)
class Trained:
    """What came of a training.

    Attributes:
        curve: (S, 3), R-ERGAS, D_λ and D_ρ of the mini-batch of every step.
        checks: (n, 2), the number of steps and the loss at the places held back, of every check.
        before, after: (3,), R-ERGAS, D_λ and D_ρ at the places held back, of the network at first and of `weights`.
    """

    weights: Weights
    curve: Array
    checks: Array
    before: Array
    after: Array


@message
@dataclass(frozen=True)
class Train(Request[Trained]):
    """Train the network on scenes; :class:`TrainProgress` is told meanwhile, and :class:`Enough` is heard.

    Attributes:
        scenes: of the same number of bands; some of them have places held back.
        iterations: optimiser steps at most, ≥ 1.
        seed: the same seed, the same weights.
        initial: weights to start from; None starts with the first estimate as it is.
        state: of the same training, to go on from.
        at_once: tiles that are held ready at a time: fewer take less memory, and give other weights.
    """

    compute: Compute
    scenes: tuple[TrainingScene, ...]
    iterations: int
    seed: int
    initial: Optional[Weights] = None
    state: Optional[TrainingState] = None
    at_once: int = AT_ONCE

    def __post_init__(self) -> None:
        if not any(scene.held_back for scene in self.scenes) or self.iterations < 1:
            raise ValueError(f"{len(self.scenes)} scenes without places held back, or {self.iterations} iterations.")
