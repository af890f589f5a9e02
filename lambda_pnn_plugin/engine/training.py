"""A whole training, in as little memory as there is."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import replace

import torch

from ..shared.weights import Weights
from .adaptation import Trainer
from .device import Device
from .jesse import JesseTerms, LossWeights
from .memory import is_out_of_memory
from .schedule import Schedule
from .tile import Samples
from .weights import weights_of

COMPARED = 4
"""Tiles on which weights are compared with the first estimate."""

Report = Callable[[Trainer, int, int, JesseTerms], bool]
"""Function that hears, from a trainer, what it reports of every step, and returns whether it is to end with that."""


def train(
    samples: Samples, weights: LossWeights, schedule: Schedule, device: Device, initial: Weights | None, report: Report
) -> Weights:
    """Return the weights that :class:`Trainer` arrives at, with batches as large as memory allows.

    Where it runs out, training begins anew with half of the batch: so the result depends on the size of the batch,
    which the metadata name, and not on the moment at which memory ran out.

    Raises:
        Problem: see :class:`Trainer`.
        RuntimeError, MemoryError: there is too little memory even for single crops.
    """
    while True:
        try:
            trainer = Trainer(samples, weights, schedule, device, initial)
            sharpener = trainer.run(functools.partial(report, trainer))
            return weights_of(sharpener, _made(trainer, schedule))
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error) or schedule.batch == 1:
                raise
        schedule = replace(schedule, batch=schedule.batch // 2)
        device.release()


@torch.no_grad()
def starts_better(initial: Weights, samples: Samples, weights: LossWeights, device: Device) -> bool:
    """Return whether weights give a lower loss on a few of the tiles than the first estimate as it is.

    Raises:
        Problem: see :class:`Trainer`.
    """
    few = sorted(range(len(samples.tiles)), key=lambda number: -samples.shares[number])[:COMPARED]
    part = replace(samples, tiles=[samples.tiles[i] for i in few], shares=[samples.shares[i] for i in few])
    theirs, plain = (Trainer(part, weights, Schedule(1), device, start).loss() for start in (initial, None))
    return theirs < plain  # false for NaN, too


def _made(trainer: Trainer, schedule: Schedule) -> dict[str, str]:
    """Return what is known of the making of weights."""
    return {
        "start": "scratch" if trainer.fresh else "weights",
        "iterations": str(schedule.iterations),
        "steps": str(trainer.steps),
        "seed": str(schedule.seed),
        "batch": str(schedule.batch),
        "recorded": str(trainer.recorded),
    }
