"""Target adaptation: the network is trained from scratch on the scene that it then sharpens.

It starts as the identity, which returns the first estimate, and is trained on mini-batches of random crops.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from ..shared.problem import Problem
from ..shared.weights import Weights
from ..shared.window import Window
from .crops import CropSampler
from .device import Device
from .jesse import LossWeights
from .learning import UNFIT, UNREADABLE, Learning, Lesson, Report, finished
from .recording import GraphedSteps, choose_step_runner
from .schedule import Schedule
from .sharpener import Sharpener
from .tile import Samples
from .weights import network_of

GATE_CROPS = 16
"""Number of crops over which the channel gates are averaged."""
CHECK_CROPS = 8
"""Number of crops on which the loss is checked, the same ones throughout a training."""


class Trainer(Learning):
    """Trains a sharpener step by step on `samples`, whose tensors are on `device`.

    Args:
        initial: weights whose network is trained further; by default a new one that starts as the identity.

    Attributes:
        fresh: whether it began without weights.

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
        self._sharpener = device.place(untrained(len(samples.tiles[0].ms), initial))
        self._sharpener.injection.measure(samples)
        self._crops = CropSampler(samples, self._sharpener.injection, schedule.crop, schedule.seed)
        self._weights = self._crops.scale.normalised(weights)
        network = self._sharpener.network
        steps = choose_step_runner(network, device)
        super().__init__(network, schedule, device, steps, UNREADABLE if initial is None else UNFIT)
        self.fresh = initial is None
        self._checked = self._draw_batches(CHECK_CROPS)

    @property
    def recorded(self) -> bool:
        """Whether steps were played back from a recording, which may add in another order."""
        return isinstance(self._work_out, GraphedSteps) and self._work_out.in_use

    @property
    def _check_lessons(self) -> Sequence[Lesson]:
        return self._checked

    def _draw(self) -> Lesson:
        return Lesson(self._crops.draw(self._schedule.batch), self._crops.scale, self._weights)

    def _draw_batches(self, crops: int) -> list[Lesson]:
        return [self._draw() for _ in range(math.ceil(crops / self._schedule.batch))]

    @torch.no_grad()
    def finished(self) -> Sharpener:
        """Return the sharpener with the averaged or the best weights, its channel gates frozen."""
        self._settle()
        batches = [lesson.crops for lesson in self._draw_batches(GATE_CROPS)]
        with self._device.mixed_precision():
            self.network.freeze_gates([(crops.estimate, crops.pan) for crops in batches])
        return self._sharpener.eval()

    @torch.no_grad()
    def preview(self, tile: int, inner: Window) -> Tensor:
        """Return the part `inner` of a tile as the network sharpens it at present, (B, rows, columns) in 0..1."""
        crops = self._crops.at(tile, inner)
        return finished(self._output(crops), crops, self._crops.scale)[0]

    def run(self, report: Report = lambda step, steps, terms: False) -> Sharpener:
        """Train to the end of the schedule, which early stopping may shorten.

        Args:
            report: called after every step.

        Returns:
            the trained sharpener, its gates frozen.

        Raises:
            Problem: the loss of the untrained network is not a number.
        """
        self.learn(report)
        return self.finished()


def untrained(bands: int, initial: Weights | None) -> Sharpener:
    """Return the sharpener with which training starts: the identity, or `initial` with its gates not frozen.

    Raises:
        Problem: `initial` is for another number of bands.
    """
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
