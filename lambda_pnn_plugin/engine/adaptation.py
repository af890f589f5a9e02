"""Target adaptation: training the network on the very scene that it is to sharpen, from nothing.

The network starts with the first estimate as it is and sees a mini-batch of random crops at every step.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from .crops import Crops, CropSampler
from .device import Device
from .jesse import (
    JesseTerms,
    LossWeights,
    check_finite,
    spectral_terms,
    structural_term,
    structural_window,
)
from .sharpener import Sharpener
from .tile import Optics, Tile

GATE_CROPS = 16
"""Over which the gates are averaged."""


@dataclass(frozen=True)
class Schedule:
    """How long and how fast to train.

    Attributes:
        iterations: optimiser steps.
        seed: of the weights and the choice of crops; same seed, same result.
        batch: crops per step.
        crop: side of a crop in PAN pixels; smaller scenes lower it.
        peak_rate: learning rate after the warm-up, falling to zero on a half cosine.
    """

    iterations: int
    seed: int = 0
    batch: int = 4
    crop: int = 128
    peak_rate: float = 1e-3
    warm_up: float = 0.1
    weight_decay: float = 1e-4

    def rate(self, iteration: int) -> float:
        """Learning rate of step `iteration`, counted from 0."""
        warm = max(1.0, self.warm_up * self.iterations)
        if iteration < warm:
            return self.peak_rate * (iteration + 1) / (warm + 1)
        progress = (iteration - warm) / max(1.0, self.iterations - warm)
        return self.peak_rate * 0.5 * (1 + math.cos(math.pi * progress))


Report = Callable[[int, JesseTerms], None]


def jesse_terms(output: Tensor, crops: Crops, ratio: tuple[float, float], least_mean: Tensor) -> JesseTerms:
    """The loss of a network's `output` (N, B, P, P) on `crops`; bands' means count as `least_mean` (B,) at least."""
    consistent = crops.projection.consistent(output, crops.ms)
    seen = crops.projection.seen(consistent)
    spectral, quality = spectral_terms(seen, crops.ms, (ratio[0] + ratio[1]) / 2, least_mean)
    structural = structural_term(consistent, crops.pan, crops.expected, structural_window(ratio))
    return JesseTerms(spectral, quality, structural)


class Trainer:
    """Trains a sharpener on `tiles`, on `device` already, step by step.

    Args:
        shares: how much of the scene each tile stands for, in any unit.

    Raises:
        ValueError: the tiles are too small to cut crops from.
    """

    def __init__(
        self,
        tiles: Sequence[Tile],
        optics: Optics,
        weights: LossWeights,
        schedule: Schedule,
        device: Device,
        shares: Sequence[float],
    ) -> None:
        torch.manual_seed(schedule.seed)
        sharpener = Sharpener(len(tiles[0].ms))
        sharpener.network.start_as_identity()
        self._sharpener = device.place(sharpener)
        self._sharpener.injection.measure(tiles, optics, shares)
        self._crops = CropSampler(tiles, optics, self._sharpener.injection, shares, schedule.crop, schedule.seed)
        self._weights = replace(weights, spectral=weights.spectral / self._crops.interpolation_error)
        self._schedule, self._device = schedule, device
        self._optimiser = torch.optim.Adam(
            self._sharpener.network.parameters(), lr=schedule.peak_rate, weight_decay=schedule.weight_decay
        )
        self.steps = 0

    def step(self) -> JesseTerms:
        """One step on a new mini-batch; its loss.

        Raises:
            ArithmeticError: the loss is not a number.
        """
        for group in self._optimiser.param_groups:
            group["lr"] = self._schedule.rate(self.steps)
        crops = self._crops.draw(self._schedule.batch)
        with self._device.mixed_precision():
            output = self._sharpener.network(crops.estimate, crops.pan)
        terms = jesse_terms(output.float(), crops, self._crops.ratio, self._crops.least_mean)
        check_finite(terms)
        self._optimiser.zero_grad(set_to_none=True)
        terms.total(self._weights).backward()
        self._optimiser.step()
        self.steps += 1
        return terms

    def finished(self) -> Sharpener:
        """The sharpener with its gates frozen."""
        crops = self._crops.draw(GATE_CROPS)
        with self._device.mixed_precision():
            self._sharpener.network.freeze_gates(crops.estimate, crops.pan)
        return self._sharpener.eval()

    def run(self, report: Report = lambda iteration, terms: None) -> dict[str, Tensor]:
        """Train as the schedule says.

        Args:
            report: called after every step with the number of steps done and the loss terms of its mini-batch.

        Returns:
            A state dict on the CPU, for :func:`sharpener.build`.

        Raises:
            ArithmeticError: the loss is not a number.
        """
        while self.steps < self._schedule.iterations:
            terms = self.step()
            report(self.steps, terms)
        return {name: value.detach().cpu().contiguous() for name, value in self.finished().state_dict().items()}
