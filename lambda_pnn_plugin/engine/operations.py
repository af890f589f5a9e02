"""The operations of the compute process: a function from request to reply for every type of request.

A reply depends on the request alone. Nothing is kept between requests but the sharpener built last, found again by the
digest of its weights, and the memory that libraries cache.
"""

from __future__ import annotations

import functools
import math
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from ..shared.arrays import Array
from ..shared.operations import (
    Adapt,
    AdaptProgress,
    Choice,
    Choose,
    Compute,
    Describe,
    DeviceInfo,
    Devices,
    Done,
    Features,
    FindDevice,
    ListDevices,
    Predict,
    Prediction,
    ReadCheckpoint,
    ReleaseMemory,
    Request,
)
from ..shared.training import Train, Trained, TrainProgress
from ..shared.weights import INTERPOLATED, Weights
from . import device as devices
from .adaptation import Trainer
from .checkpoints import network_from
from .jesse import JesseTerms, LossWeights
from .memory import return_memory
from .pretraining import Pretraining, numbers_of
from .process import use_threads
from .reading import tile_of
from .schedule import Schedule
from .selection import describe, representative
from .sharpener import Sharpener, to_numbers
from .tile import Samples
from .training import starts_better, train
from .weights import sharpener_of

PREVIEWS = 40
"""Times at most that a training shows what was asked for."""

TOLD_EVERY, KEPT_EVERY = 0.5, 20.0
"""Seconds between two messages of a training on several scenes, and between two states to be kept."""

Tell = Callable[[object], bool]
"""Function that is called with the progress messages of an operation; returns whether its reply is wanted now."""


def carry_out(request: object, tell: Tell) -> object:
    """Return the reply to `request`.

    Args:
        tell: called with progress messages meanwhile; True means that the reply is wanted now, with what there is.

    Raises:
        Problem: the request cannot be carried out; the message is for users.
        KeyError: there is no such operation.
    """
    operation = OPERATIONS[type(request)]  # type: ignore[index]
    compute = getattr(request, "compute", None)
    if isinstance(compute, Compute):
        use_threads(compute.threads)
    return operation(request, tell)


def _find_device(request: FindDevice, tell: Tell) -> DeviceInfo:
    device = devices.choose(request.compute.device)
    return DeviceInfo(request.compute.device, device.label, devices.memory(device))


def _list_devices(request: ListDevices, tell: Tell) -> Devices:
    return Devices(tuple(devices.offered()))


def _release_memory(request: ReleaseMemory, tell: Tell) -> Done:
    _sharpener.cache_clear()
    return_memory()
    return Done()


def _describe(request: Describe, tell: Tell) -> Features:
    device = devices.choose(request.compute.device)
    features = describe(tile_of(request.tile, request.model, device), request.model.optics)
    return Features(features.cpu().numpy())


def _choose(request: Choose, tell: Tell) -> Choice:
    return representative(request.features, request.count, request.seed)


def _adapt(request: Adapt, tell: Tell) -> Weights:
    device = devices.choose(request.compute.device)
    tiles = [tile_of(tile, request.model, device) for tile in request.tiles]
    samples = Samples(tiles, request.model.optics, request.shares)
    initial, iterations = request.initial, request.iterations
    if initial is not None and request.scratch and not starts_better(initial, samples, LossWeights(), device):
        initial, iterations = None, request.scratch
    schedule = Schedule.of(iterations, request.seed)
    every = max(1, min(10, schedule.iterations // 100))
    shown = every * math.ceil(schedule.iterations / (every * PREVIEWS))
    scaling = request.model.ms_scaling

    def preview(trainer: Trainer) -> Array | None:
        if request.preview is None or trainer.steps % shown:
            return None
        image = trainer.preview(request.preview.tile, request.preview.inner)
        return to_numbers(image, scaling.offset, scaling.scale, np.dtype(np.float32))

    def report(trainer: Trainer, step: int, steps: int, terms: JesseTerms) -> bool:
        if step % every and step != steps:
            return False
        image = preview(trainer)
        r_ergas, d_lambda, d_rho = numbers_of(terms)
        return tell(AdaptProgress(step, steps, r_ergas, d_lambda, d_rho, image))

    return train(samples, LossWeights(), schedule, device, initial, report)


def _train(request: Train, tell: Tell) -> Trained:
    device = devices.choose(request.compute.device)
    schedule = Schedule.of(request.iterations, request.seed)
    training = Pretraining(request.scenes, schedule, device, request.initial, request.at_once)
    if request.state is not None:
        training.go_on(request.state)
    told = kept = time.monotonic()

    def report(step: int, steps: int, terms: JesseTerms) -> bool:
        nonlocal told, kept
        now, state = time.monotonic(), None
        if step != steps and now - told < TOLD_EVERY:
            return False
        told = now
        if now - kept >= KEPT_EVERY:
            kept, state = now, training.state()
        r_ergas, d_lambda, d_rho = numbers_of(terms)
        return tell(TrainProgress(step, steps, r_ergas, d_lambda, d_rho, training.last_loss, state))

    weights = training.run(report)
    return Trained(weights, training.curve, training.checks, training.before, training.scores())


def _read_checkpoint(request: ReadCheckpoint, tell: Tell) -> Weights:
    return Weights(network_from(request.content.tobytes()), {}, INTERPOLATED, {})


def _predict(request: Predict, tell: Tell) -> Prediction:
    device = devices.choose(request.compute.device)
    tile = tile_of(request.tile, request.model, device)
    sharpener = _sharpener(request.weights, request.compute.device)
    output = sharpener.sharpen(tile, request.model.optics, device, request.inner)
    scaling = request.model.ms_scaling
    return Prediction(to_numbers(output, scaling.offset, scaling.scale, np.dtype(request.dtype)))


OPERATIONS: dict[type[Request[Any]], Callable[[Any, Tell], object]] = {
    FindDevice: _find_device,
    ListDevices: _list_devices,
    ReleaseMemory: _release_memory,
    Describe: _describe,
    Choose: _choose,
    Adapt: _adapt,
    Train: _train,
    ReadCheckpoint: _read_checkpoint,
    Predict: _predict,
}
"""Functions that carry out requests, by the type of request."""


@functools.lru_cache(maxsize=1)
def _sharpener(weights: Weights, device: str) -> Sharpener:
    """Return the sharpener of `weights` on `device`, cached, as most predictions use the weights of the one before."""
    return devices.choose(device).place(sharpener_of(weights)).eval()
