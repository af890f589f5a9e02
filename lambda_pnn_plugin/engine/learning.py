"""Learning step by step: what every training shares, whatever it learns from.

Mini-batches, gradient, optimiser, checks by which the best weights are known, and the mean of the last ones.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor, nn

from ..imaging.scores import structural_window
from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.scene_model import mean_ratio
from ..shared.translation import tr_noop
from .crops import Crops, LossScale
from .device import Device
from .jesse import JesseTerms, LossWeights, spectral_terms, structural_term
from .network import LambdaPNN
from .optimiser import Optimiser
from .plausibility import plausible
from .recording import Steps
from .schedule import Schedule
from .weights import arrays_of

PATIENCE, LEAST_GAIN = 4, 0.01
"""Early stopping of the phase at peak rate: the number of successive checks without a relative decrease of the loss by
LEAST_GAIN after which the learning rate starts to fall."""

UNREADABLE = tr_noop("The images hold values that cannot be computed with; choose another extent.")
UNFIT = tr_noop("The weights to start from give no numbers on these images; choose others.")

Report = Callable[[int, int, JesseTerms], bool]
"""Function that hears the number of steps done, the number expected at present, and the loss terms of the mini-batch;
returns whether training is to end with what it has learnt."""


@dataclass(frozen=True)
class Lesson:
    """A mini-batch to learn from.

    Attributes:
        scale: by which the loss of its scene is measured.
        weights: of the loss's terms on its scene.
    """

    crops: Crops
    scale: LossScale
    weights: LossWeights


def finished(output: Tensor, crops: Crops, scale: LossScale) -> Tensor:
    """Return the network's `output` (N, B, P, P) on `crops` of a scene as it would be written."""
    return plausible(output, crops.projection, crops.ms, crops.trusted, scale.full, crops.bounds)


def jesse_terms(output: Tensor, crops: Crops, scale: LossScale) -> JesseTerms:
    """Return the loss of `output` (N, B, P, P) on `crops` of a scene."""
    image = finished(output, crops, scale)
    seen = crops.projection.compared(image, crops.ms, crops.trusted, scale.full)
    spectral, quality = spectral_terms(seen, crops.ms, mean_ratio(scale.ratio), scale.least_mean)
    window = structural_window(scale.ratio)
    structural = structural_term(image, crops.pan, crops.expected, window, scale.noise)
    return JesseTerms(spectral, quality, structural)


def stalled(losses: Sequence[float]) -> bool:
    """Return whether the last checks show neither a lower loss nor a recovery towards one; `losses` are in order.

    The first steps may lead away from a good initial state; the loss then falls for long before it is lower than there.
    """
    before, recent = losses[:-PATIENCE], losses[-PATIENCE:]
    if not before or min(recent) <= (1 - LEAST_GAIN) * min(before):
        return False
    on_the_way_back = min(before) == losses[0] and recent[-1] <= (1 - LEAST_GAIN) * recent[0]
    return not on_the_way_back


class RunningMean:
    """The running mean of a network's weights over several steps (Polyak averaging).

    PyTorch's AveragedModel keeps its count on the device and synchronises with it at every step.

    Attributes:
        weights: the mean as a state dict; empty before the first update.
        count: the number of updates.
    """

    def __init__(self) -> None:
        self.weights: dict[str, Tensor] = {}
        self.count = 0

    @torch.no_grad()
    def update(self, network: nn.Module) -> None:
        """Include the present weights of `network` in the mean."""
        self.count += 1
        for name, value in network.state_dict().items():
            if name in self.weights:
                self.weights[name].lerp_(value, 1 / self.count)
            else:
                self.weights[name] = value.clone()


class Learning:
    """A training of `network` on `device`; subclasses say what from.

    The result is the average of the weights while the learning rate fell (Polyak, Juditsky, SIAM Journal on Control and
    Optimization 30(4), 1992), or the best weights of all checks if the loss of the average is clearly higher.

    Args:
        steps: how a step is run.
        no_numbers: what is said where the loss of the first weights is not a number.

    Attributes:
        steps: how many are done.
        network: that learns.
    """

    AVERAGE_TOLERANCE = 1.05
    """Largest loss of the averaged weights at which they are kept, relative to that of the best weights."""

    def __init__(
        self, network: LambdaPNN, schedule: Schedule, device: Device, steps: Steps, no_numbers: str = UNREADABLE
    ) -> None:
        self.network, self.steps = network, 0
        self._schedule, self._device, self._work_out = schedule, device, steps
        self._between = schedule.steps_between_checks  # early stopping changes the schedule, but not these
        self._no_numbers = no_numbers
        self._optimiser = Optimiser(network, schedule.weight_decay)
        self._checks: list[float] = []
        self._best = self._copied()
        self._average = RunningMean()

    def _draw(self) -> Lesson:
        """Return the next mini-batch to learn from."""
        raise NotImplementedError

    @property
    def _check_lessons(self) -> Sequence[Lesson]:
        """The mini-batches on which the loss is checked, the same ones throughout."""
        raise NotImplementedError

    def _output(self, crops: Crops) -> Tensor:
        with self._device.mixed_precision():
            output: Tensor = self.network(crops.estimate, crops.pan)
        return output.float()

    def _terms(self, lesson: Lesson) -> JesseTerms:
        return jesse_terms(self._output(lesson.crops), lesson.crops, lesson.scale)

    def step(self) -> JesseTerms:
        """Train on a new mini-batch and return its loss."""
        lesson = self._draw()
        terms = self._work_out(lambda crops: self._gradient(replace(lesson, crops=crops)), lesson.crops)
        self._optimiser.step(self._schedule.rate(self.steps))
        self.steps += 1
        if self.steps > self._schedule.fall_starts:
            self._average.update(self.network)
        return terms

    def _gradient(self, lesson: Lesson) -> JesseTerms:
        """Compute the gradient into the parameters' `grad` and return the loss."""
        self.network.zero_grad(set_to_none=True)
        terms = self._terms(lesson)
        terms.total(lesson.weights).backward()  # type: ignore[no-untyped-call]
        return terms.clone()

    @torch.no_grad()
    def check(self) -> None:
        """Measure the loss, keep the weights if they are the best so far, and apply early stopping.

        Raises:
            Problem: the loss of the first weights is not a number.
        """
        loss = self.loss()
        if not math.isfinite(loss):
            if not self._checks:
                raise Problem(self._no_numbers)
            self._schedule = replace(self._schedule, iterations=self.steps)  # diverged: end with the best weights
            return
        if loss < min(self._checks, default=math.inf):
            self._best = self._copied()
        self._checks.append(loss)
        if self.steps < self._schedule.fall_starts and stalled(self._checks):
            self._schedule = self._schedule.shortened(self.steps)

    def loss(self) -> float:
        """Return the loss at present on the mini-batches for checks."""
        losses = [float(self._terms(lesson).total(lesson.weights)) for lesson in self._check_lessons]
        return sum(losses) / len(losses)

    @torch.no_grad()
    def _settle(self) -> None:
        """Give the network the averaged or the best weights."""
        self.network.load_state_dict(self._average.weights or self._best)
        if not self.loss() <= self.AVERAGE_TOLERANCE * min(self._checks):  # true for NaN, too
            self.network.load_state_dict(self._best)

    def _kept(self) -> dict[str, Array]:
        """Return what goes on from here takes beside numbers of steps: arrays of the network and the optimiser."""
        parts = {
            "network": self.network.state_dict(),
            "best": self._best,
            "average": self._average.weights,
            "optimiser": self._optimiser.state(),
        }
        arrays = {f"{part}.{name}": array for part, state in parts.items() for name, array in arrays_of(state).items()}
        return {name: array.copy() for name, array in arrays.items()}  # those of the CPU are the tensors' own memory

    def _restore(self, arrays: Mapping[str, Array], averaged: int) -> None:
        """Take over what :meth:`_kept` gave, after so many updates of the average.

        Raises:
            KeyError, RuntimeError: it is of another network.
        """
        parts: dict[str, dict[str, Tensor]] = {}
        for name, array in arrays.items():
            part, _, rest = name.partition(".")
            parts.setdefault(part, {})[rest] = torch.from_numpy(np.array(array)).to(self._device.torch_device)
        self.network.load_state_dict(parts["best"])
        self._best = self._copied()
        if averaged:
            self.network.load_state_dict(parts["average"])
            self._average.weights, self._average.count = self._copied(), averaged
        self.network.load_state_dict(parts["network"])
        self._optimiser.restore(parts["optimiser"])

    def _copied(self) -> dict[str, Tensor]:
        return {name: value.clone() for name, value in self.network.state_dict().items()}

    def learn(self, report: Report) -> None:
        """Train to the end of the schedule, which early stopping may shorten.

        Args:
            report: called after every step.

        Raises:
            Problem: the loss of the first weights is not a number.
        """
        if not self._checks:
            self.check()
        while self.steps < self._schedule.iterations:
            terms = self.step()
            if self.steps % self._between == 0 or self.steps == self._schedule.iterations:
                self.check()
            if report(self.steps, self._schedule.iterations, terms) and self.steps < self._schedule.iterations:
                self._schedule = replace(self._schedule, iterations=self.steps)
                self.check()
