"""The operations of the compute process: a function from request to reply for every type of request.

A reply depends on the request alone. Nothing is kept between requests but the sharpener built last, found again by the
digest of its weights, and the memory that libraries cache.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch

from ..imaging.pair import scaled
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
from ..shared.scene_model import Scaling, SceneModel, SceneTile
from ..shared.weights import INTERPOLATED, Weights
from . import device as devices
from .adaptation import Trainer
from .checkpoints import network_from
from .device import Device
from .jesse import JesseTerms, LossWeights
from .memory import return_memory
from .process import use_threads
from .schedule import Schedule
from .selection import describe, representative
from .sharpener import Sharpener, to_numbers
from .tile import Samples, Tile
from .training import train
from .weights import sharpener_of

PREVIEWS = 40
"""Times at most that a training shows what was asked for."""

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
    features = describe(_tile(request.tile, request.model, device), request.model.optics)
    return Features(features.cpu().numpy())


def _choose(request: Choose, tell: Tell) -> Choice:
    return representative(request.features, request.count, request.seed)


def _adapt(request: Adapt, tell: Tell) -> Weights:
    device = devices.choose(request.compute.device)
    schedule = Schedule.of(request.iterations, request.seed)
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
        r_ergas, d_lambda, d_rho = (float(value) for value in (terms.r_ergas, terms.d_lambda, terms.d_rho))
        return tell(AdaptProgress(step, steps, r_ergas, d_lambda, d_rho, image))

    samples = Samples(_tiles(request.tiles, request.model, device), request.model.optics, request.shares)
    return train(samples, LossWeights(), schedule, device, request.initial, report)


def _read_checkpoint(request: ReadCheckpoint, tell: Tell) -> Weights:
    return Weights(network_from(request.content.tobytes()), {}, INTERPOLATED, {})


def _predict(request: Predict, tell: Tell) -> Prediction:
    device = devices.choose(request.compute.device)
    tile = _tile(request.tile, request.model, device)
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
    ReadCheckpoint: _read_checkpoint,
    Predict: _predict,
}
"""Functions that carry out requests, by the type of request."""


@functools.lru_cache(maxsize=1)
def _sharpener(weights: Weights, device: str) -> Sharpener:
    """Return the sharpener of `weights` on `device`, cached, as most predictions use the weights of the one before."""
    return devices.choose(device).place(sharpener_of(weights)).eval()


def _tiles(tiles: Sequence[SceneTile], model: SceneModel, device: Device) -> list[Tile]:
    return [_tile(tile, model, device) for tile in tiles]


def _tile(tile: SceneTile, model: SceneModel, device: Device) -> Tile:
    """Return `tile` as tensors in 0..1 on `device`."""

    def mask(valid: Array | None) -> torch.Tensor | None:
        return None if valid is None else device.upload(valid)

    step, full = _numbers_of(tile.ms.dtype, model.ms_scaling)
    return Tile(
        device.upload(scaled(tile.ms, model.ms_scaling, np.float32)),
        device.upload(scaled(tile.pan, model.pan_scaling, np.float32)),
        tile.ratio,
        tile.origin,
        torch.from_numpy(np.asarray(model.shifts, np.float32)),
        mask(tile.ms_valid),
        mask(tile.valid),
        tile.ms_corner,
        tile.pan_corner,
        step,
        full,
    )


def _numbers_of(dtype: np.dtype[Any], scaling: Scaling) -> tuple[float, float]:
    """Return the distance of a file's numbers and the one at which its sensor is saturated, both scaled.

    Bytes are saturated at their greatest number, others at the sensor's, the last below what they are scaled by.
    """
    if not np.issubdtype(dtype, np.integer):
        return 0.0, math.nan
    full = np.iinfo(dtype).max if dtype.itemsize == 1 else scaling.scale - 1
    return 1 / scaling.scale, float(scaled(np.asarray(full, np.float64), scaling, np.float32))
