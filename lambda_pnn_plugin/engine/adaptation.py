"""Target adaptation: the network is trained from scratch on the scene that it then sharpens.

It starts as the identity, which returns the first estimate, and is trained on mini-batches of random crops.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor, nn

from ..imaging.scores import structural_window
from ..shared.problem import Problem
from ..shared.scene_model import mean_ratio
from ..shared.weights import Weights
from ..shared.window import Window
from .crops import Crops, CropSampler
from .device import Device
from .jesse import (
    JesseTerms,
    LossWeights,
    spectral_terms,
    structural_term,
)
from .optimiser import Optimiser
from .plausibility import plausible
from .recording import GraphedSteps, choose_step_runner
from .schedule import Schedule
from .sharpener import Sharpener
from .tile import Samples
from .weights import network_of

GATE_CROPS = 16
"""Number of crops over which the channel gates are averaged."""
CHECK_CROPS = 8
"""Number of crops on which the loss is checked, the same ones throughout a training."""
AVERAGE_TOLERANCE = 1.05
"""Largest loss of the averaged weights at which they are kept, relative to that of the best weights of all checks."""
PATIENCE, LEAST_GAIN = 4, 0.01
"""Early stopping of the phase at peak rate: the number of successive checks without a relative decrease of the loss by
LEAST_GAIN after which the learning rate starts to fall."""


Report = Callable[[int, int, JesseTerms], bool]
"""Function that hears the number of steps done, the number expected at present, and the loss terms of the mini-batch;
returns whether training is to end with what it has learnt."""


def finished(output: Tensor, crops: Crops, scene: CropSampler) -> Tensor:
    """Return the network's `output` (N, B, P, P) on `crops` of `scene` as it would be written."""
    return plausible(output, crops.projection, crops.ms, crops.trusted, scene.full, crops.bounds)


def jesse_terms(output: Tensor, crops: Crops, scene: CropSampler) -> JesseTerms:
    """Return the loss of `output` (N, B, P, P) on `crops` of `scene`."""
    image = finished(output, crops, scene)
    seen = crops.projection.compared(image, crops.ms, crops.trusted, scene.full)
    spectral, quality = spectral_terms(seen, crops.ms, mean_ratio(scene.ratio), scene.least_mean)
    window = structural_window(scene.ratio)
    structural = structural_term(image, crops.pan, crops.expected, window, scene.noise)
    return JesseTerms(spectral, quality, structural)


def _stalled(losses: Sequence[float]) -> bool:
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
    """

    def __init__(self) -> None:
        self.weights: dict[str, Tensor] = {}
        self._count = 0

    @torch.no_grad()
    def update(self, network: nn.Module) -> None:
        """Include the present weights of `network` in the mean."""
        self._count += 1
        for name, value in network.state_dict().items():
            if name in self.weights:
                self.weights[name].lerp_(value, 1 / self._count)
            else:
                self.weights[name] = value.clone()


class Trainer:
    """Trains a sharpener step by step on `samples`, whose tensors are on `device`.

    The result is the average of the weights while the learning rate fell (Polyak, Juditsky, SIAM Journal on Control and
    Optimization 30(4), 1992), or the best weights of all checks if the loss of the average is clearly higher.

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
        self._weights = self._crops.normalised_weights(weights)
        self._schedule, self._device, self._initial = schedule, device, initial is not None
        self._check_crops = self._draw_batches(CHECK_CROPS)
        self._optimiser = Optimiser(self._sharpener.network, schedule.weight_decay)
        self._work_out = choose_step_runner(self._sharpener.network, device)
        self._checks: list[float] = []
        self._best = {name: value.clone() for name, value in self._sharpener.network.state_dict().items()}
        self._average = RunningMean()
        self.steps = 0

    @property
    def recorded(self) -> bool:
        """Whether steps were played back from a recording, which may add in another order."""
        return isinstance(self._work_out, GraphedSteps) and self._work_out.in_use

    def _draw_batches(self, crops: int) -> list[Crops]:
        return [self._crops.draw(self._schedule.batch) for _ in range(math.ceil(crops / self._schedule.batch))]

    def _terms(self, crops: Crops) -> JesseTerms:
        return jesse_terms(self._output(crops), crops, self._crops)

    def _output(self, crops: Crops) -> Tensor:
        with self._device.mixed_precision():
            output: Tensor = self._sharpener.network(crops.estimate, crops.pan)
        return output.float()

    def step(self) -> JesseTerms:
        """Train on a new mini-batch and return its loss."""
        terms = self._work_out(self._gradient, self._crops.draw(self._schedule.batch))
        self._optimiser.step(self._schedule.rate(self.steps))
        self.steps += 1
        if self.steps > self._schedule.fall_starts:
            self._average.update(self._sharpener.network)
        return terms

    def _gradient(self, crops: Crops) -> JesseTerms:
        """Compute the gradient on `crops` into the parameters' `grad` and return the loss."""
        self._sharpener.network.zero_grad(set_to_none=True)
        terms = self._terms(crops)
        terms.total(self._weights).backward()  # type: ignore[no-untyped-call]
        return terms.clone()

    @torch.no_grad()
    def check(self) -> None:
        """Measure the loss on the check crops, keep the weights if they are the best so far, and apply early stopping.

        Raises:
            Problem: the loss of the untrained network is not a number.
        """
        loss = self._check_loss()
        if not math.isfinite(loss):
            if not self._checks:
                if self._initial:
                    raise Problem("The weights to start from give no numbers on these images; choose others.")
                raise Problem("The images hold values that cannot be computed with; choose another extent.")
            self._schedule = replace(self._schedule, iterations=self.steps)  # diverged: end with the best weights
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
        """Return the sharpener with the averaged or the best weights, its channel gates frozen."""
        self._sharpener.network.load_state_dict(self._average.weights or self._best)
        if not self._check_loss() <= AVERAGE_TOLERANCE * min(self._checks):  # true for NaN, too
            self._sharpener.network.load_state_dict(self._best)
        batches = self._draw_batches(GATE_CROPS)
        with self._device.mixed_precision():
            self._sharpener.network.freeze_gates([(crops.estimate, crops.pan) for crops in batches])
        return self._sharpener.eval()

    @torch.no_grad()
    def preview(self, tile: int, inner: Window) -> Tensor:
        """Return the part `inner` of a tile as the network sharpens it at present, (B, rows, columns) in 0..1."""
        crops = self._crops.at(tile, inner)
        return finished(self._output(crops), crops, self._crops)[0]

    def run(self, report: Report = lambda step, steps, terms: False) -> Sharpener:
        """Train to the end of the schedule, which early stopping may shorten.

        Args:
            report: called after every step.

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
            if report(self.steps, self._schedule.iterations, terms) and self.steps < self._schedule.iterations:
                self._schedule = replace(self._schedule, iterations=self.steps)
                self.check()
        return self.finished()


def _untrained(bands: int, initial: Weights | None) -> Sharpener:
    """Return the sharpener with which training starts: the identity, or `initial` with its gates not frozen."""
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
    if "details" in initial.statistics:
        sharpener.injection.details = torch.from_numpy(np.array(initial.statistics["details"]))
    return sharpener
