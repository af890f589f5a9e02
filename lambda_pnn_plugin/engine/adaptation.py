"""Target adaptation: training the network on the very scene that it is to sharpen, from nothing.

The network starts with the first estimate as it is and sees a mini-batch of random crops at every step.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor, nn

from ..shared.problem import Problem
from ..shared.scene_model import mean_ratio
from ..shared.weights import Weights
from .crops import Crops, CropSampler
from .device import Device
from .jesse import (
    JesseTerms,
    LossWeights,
    spectral_terms,
    structural_term,
    structural_window,
)
from .memory import is_out_of_memory
from .optimiser import Optimiser
from .recording import fastest_steps
from .sharpener import Sharpener
from .tile import Samples
from .weights import network_of

GATE_CROPS = 16
"""Over which the gates are averaged."""
CHECK_CROPS = 8
"""On which weights are compared with each other: always the same ones."""
CHECKS = 20
"""In a full training; never more often than every tenth step."""
TOLERATED = 1.05
"""How much worse than the best weights the averaged ones may do on the few crops of a check."""
HIGHEST_RATE, BRIEF = 1e-3, 50
"""Trainings of more than so many steps are in less of a hurry: their rate is lower by the root of how many more."""
PATIENCE, LEAST_GAIN = 4, 0.01
"""Checks without a relative gain of so much end the search at full rate: the rate then falls early."""


@dataclass(frozen=True)
class Schedule:
    """How long and how fast to train.

    The rate warms up, stays at its peak as long as that gains anything, and falls on a half cosine: the longer the
    search at full rate was, the longer. Meanwhile the weights are averaged, so that the result depends less on which
    crops came last.

    Attributes:
        iterations: optimiser steps at most.
        seed: of the weights and the choice of crops; same seed, same result.
        batch: crops per step.
        crop: side of a crop in PAN pixels; smaller scenes lower it.
        peak_rate: learning rate between warm-up and fall: by how much a weight moves in a step, about.
        warm_up, fall: shares of the steps.
        last_rate: share of the peak rate that is left at the end.
        weight_decay: see :class:`Optimiser`.
    """

    iterations: int
    seed: int = 0
    batch: int = 2
    crop: int = 128
    peak_rate: float = HIGHEST_RATE
    warm_up: float = 0.1
    fall: float = 0.6
    last_rate: float = 0.3
    weight_decay: float = 1e-4

    @staticmethod
    def of(iterations: int, seed: int = 0) -> Schedule:
        """A good one of so many steps; with the highest rate in long ones, results depend more on which crops came."""
        return Schedule(iterations, seed, peak_rate=HIGHEST_RATE * min(1.0, math.sqrt(BRIEF / iterations)))

    @property
    def fall_starts(self) -> int:
        """The step at which the rate starts to fall at the latest."""
        return round((1 - self.fall) * self.iterations)

    @property
    def steps_between_checks(self) -> int:
        return max(10, self.iterations // CHECKS)

    def shortened(self, fall_starts: int) -> Schedule:
        """The schedule whose rate starts to fall at that step already."""
        return replace(self, iterations=min(self.iterations, round(fall_starts / (1 - self.fall))))

    def rate(self, iteration: int) -> float:
        """Learning rate of step `iteration`, counted from 0."""
        warm = max(1.0, self.warm_up * self.iterations)
        if iteration < warm:
            return self.peak_rate * (iteration + 1) / (warm + 1)
        fallen = (iteration - self.fall_starts) / max(1, self.iterations - self.fall_starts)
        share = 0.5 * (1 + math.cos(math.pi * max(0.0, fallen)))
        return self.peak_rate * (self.last_rate + (1 - self.last_rate) * share)


Report = Callable[[int, int, JesseTerms], None]


def jesse_terms(output: Tensor, crops: Crops, ratio: tuple[float, float], least_mean: Tensor) -> JesseTerms:
    """The loss of a network's `output` (N, B, P, P) on `crops`; bands' means count as `least_mean` (B,) at least."""
    consistent = crops.projection.consistent(output, crops.ms, crops.trusted)
    # What is missing counts as hit, lest anything be learnt from it.
    seen = torch.where(crops.trusted, crops.projection.seen(consistent), crops.ms)
    spectral, quality = spectral_terms(seen, crops.ms, mean_ratio(ratio), least_mean)
    structural = structural_term(consistent, crops.pan, crops.expected, structural_window(ratio))
    return JesseTerms(spectral, quality, structural)


def _stalled(losses: Sequence[float]) -> bool:
    """Whether the last checks, whose losses are in order, brought nothing: no better one, and no way towards one.

    The first steps may lead away from a good start, and the loss then falls for long before it is better than that.
    """
    before, recent = losses[:-PATIENCE], losses[-PATIENCE:]
    if not before or min(recent) <= (1 - LEAST_GAIN) * min(before):
        return False
    on_the_way_back = min(before) == losses[0] and recent[-1] <= (1 - LEAST_GAIN) * recent[0]
    return not on_the_way_back


class RunningMean:
    """The mean of a network's weights at several times.

    PyTorch's AveragedModel counts on the device, and asks it for the count at every step.

    Attributes:
        weights: the mean, a state dict; empty at first.
    """

    def __init__(self) -> None:
        self.weights: dict[str, Tensor] = {}
        self._taken = 0

    @torch.no_grad()
    def take(self, network: nn.Module) -> None:
        """Let the present weights count, too."""
        self._taken += 1
        for name, value in network.state_dict().items():
            if name in self.weights:
                self.weights[name].lerp_(value, 1 / self._taken)
            else:
                self.weights[name] = value.clone()


class Trainer:
    """Trains a sharpener on `samples`, on `device` already, step by step.

    What comes out is the average of the weights while the rate fell, or the best weights of all checks if that did
    worse (Polyak, Juditsky, SIAM Journal on Control and Optimization 30(4), 1992).

    Args:
        initial: weights whose network is trained further; by default a new one that starts as the identity.

    Raises:
        Problem: the tiles are too small to cut crops from, or `initial` is for another number of bands.
    """

    def __init__(
        self,
        samples: Samples,
        weights: LossWeights,
        schedule: Schedule,
        device: Device,
        initial: Weights | None = None,
    ) -> None:
        torch.manual_seed(schedule.seed)
        self._sharpener = device.place(_untrained(len(samples.tiles[0].ms), initial))
        self._sharpener.injection.measure(samples)
        self._crops = CropSampler(samples, self._sharpener.injection, schedule.crop, schedule.seed)
        self._weights = self._crops.in_units_of_interpolation(weights)
        self._schedule, self._device = schedule, device
        self._check_crops = self._draw_batches(CHECK_CROPS)
        self._optimiser = Optimiser(self._sharpener.network, schedule.weight_decay)
        self._work_out = fastest_steps(self._sharpener.network, device)
        self._checks: list[float] = []
        self._best = {name: value.clone() for name, value in self._sharpener.network.state_dict().items()}
        self._average = RunningMean()
        self.steps = 0

    def _draw_batches(self, crops: int) -> list[Crops]:
        return [self._crops.draw(self._schedule.batch) for _ in range(math.ceil(crops / self._schedule.batch))]

    def _terms(self, crops: Crops) -> JesseTerms:
        with self._device.mixed_precision():
            output = self._sharpener.network(crops.estimate, crops.pan)
        return jesse_terms(output.float(), crops, self._crops.ratio, self._crops.least_mean)

    def step(self) -> JesseTerms:
        """One step on a new mini-batch; its loss."""
        terms = self._gradient_of_new_crops()
        self._optimiser.step(self._schedule.rate(self.steps))
        self.steps += 1
        if self.steps > self._schedule.fall_starts:
            self._average.take(self._sharpener.network)
        return terms

    def _gradient_of_new_crops(self) -> JesseTerms:
        """The loss of a new mini-batch, and its gradient in the weights; smaller batches where memory is short."""
        while True:
            try:
                return self._work_out(self._gradient, self._crops.draw(self._schedule.batch))
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error) or self._schedule.batch == 1:
                    raise
            self._schedule = replace(self._schedule, batch=self._schedule.batch // 2)
            self._work_out = fastest_steps(self._sharpener.network, self._device)
            self._device.release()

    def _gradient(self, crops: Crops) -> JesseTerms:
        """The loss of `crops`, its gradient in the weights."""
        self._sharpener.network.zero_grad(set_to_none=True)
        terms = self._terms(crops)
        terms.total(self._weights).backward()  # type: ignore[no-untyped-call]
        return terms.clone()

    @torch.no_grad()
    def check(self) -> None:
        """Measure the loss on the crops kept for that, remember the weights if they are the best so far.

        Raises:
            Problem: the loss of the untrained network is not a number.
        """
        loss = self._check_loss()
        if not math.isfinite(loss):
            if not self._checks:
                raise Problem("The images hold values that cannot be computed with; choose another extent.")
            self._schedule = replace(self._schedule, iterations=self.steps)  # gone astray; the best weights stay
            return
        if loss < min(self._checks, default=math.inf):
            self._best = {name: value.clone() for name, value in self._sharpener.network.state_dict().items()}
        self._checks.append(loss)
        if self.steps < self._schedule.fall_starts and _stalled(self._checks):
            self._schedule = self._schedule.shortened(self.steps)

    def _check_loss(self) -> float:
        losses = [float(self._terms(crops).total(self._weights)) for crops in self._check_crops]
        return sum(losses) / len(losses)

    @torch.no_grad()
    def finished(self) -> Sharpener:
        """The sharpener with the averaged or the best weights, its gates frozen."""
        self._sharpener.network.load_state_dict(self._average.weights or self._best)
        if not self._check_loss() <= TOLERATED * min(self._checks):  # neither worse nor no number
            self._sharpener.network.load_state_dict(self._best)
        batches = self._draw_batches(GATE_CROPS)
        with self._device.mixed_precision():
            self._sharpener.network.freeze_gates([(crops.estimate, crops.pan) for crops in batches])
        return self._sharpener.eval()

    def run(self, report: Report = lambda step, steps, terms: None) -> Sharpener:
        """Train as the schedule says, or shorter where no more is gained.

        Args:
            report: called after every step with the number of steps done, how many there will be as far as is known,
                and the loss terms of its mini-batch.

        Returns:
            the trained sharpener, its gates frozen.

        Raises:
            Problem: the loss of the untrained network is not a number.
        """
        between = self._schedule.steps_between_checks
        self.check()
        while self.steps < self._schedule.iterations:
            terms = self.step()
            if self.steps % between == 0 or self.steps == self._schedule.iterations:
                self.check()
            report(self.steps, self._schedule.iterations, terms)
        return self.finished()


def _untrained(bands: int, initial: Weights | None) -> Sharpener:
    """The sharpener with which training starts."""
    sharpener = Sharpener(bands)
    if initial is None:
        sharpener.network.start_as_identity()
        return sharpener
    network = network_of(replace(initial, gates={}))
    if network.bands != bands:
        raise Problem(
            "The weights to start from are for {theirs} bands, but the image has {bands}; choose others.",
            theirs=network.bands,
            bands=bands,
        )
    sharpener.network = network
    return sharpener
