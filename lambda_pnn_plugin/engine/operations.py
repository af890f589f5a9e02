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

from ..shared.alignment import Locate, Register
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
    ReleaseMemory,
    Request,
    Score,
)
from ..shared.optics import MeasureOptics
from ..shared.scene_model import Optics, Scaling, SceneModel, SceneTile
from ..shared.scores import Scores
from ..shared.weights import Weights
from . import device as devices
from .adaptation import Schedule
from .device import Device
from .jesse import JesseTerms, LossWeights
from .location import locate
from .memory import return_memory
from .optics import measure
from .process import use_threads
from .registration import register
from .score import scores_of
from .selection import describe, representative
from .sharpener import Sharpener, to_numbers
from .tile import Samples, Tile
from .training import train
from .weights import sharpener_of

Tell = Callable[[object], None]
"""Function that is called with the progress messages of an operation."""


def carry_out(request: object, tell: Tell) -> object:
    """Return the reply to `request`.

    Args:
        tell: called with progress messages meanwhile.

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


def _on_tiles(measurement: Callable[[Sequence[Tile], Optics], object]) -> Callable[[Any, Tell], object]:
    """Return the operation that carries out `measurement` on the tiles of a request, with its model's optics."""

    def operation(request: Locate | Register | MeasureOptics, tell: Tell) -> object:
        device = devices.choose(request.compute.device)
        return measurement(_tiles(request.tiles, request.model, device), request.model.optics)

    return operation


def _adapt(request: Adapt, tell: Tell) -> Weights:
    device = devices.choose(request.compute.device)
    schedule = Schedule.of(request.iterations, request.seed)
    every = max(1, min(10, schedule.iterations // 100))

    def report(step: int, steps: int, terms: JesseTerms) -> None:
        if step % every == 0 or step == steps:
            tell(AdaptProgress(step, steps, *(float(value) for value in (terms.r_ergas, terms.d_lambda, terms.d_rho))))

    samples = Samples(_tiles(request.tiles, request.model, device), request.model.optics, request.shares)
    return train(samples, LossWeights(), schedule, device, request.initial, report)


def _predict(request: Predict, tell: Tell) -> Prediction:
    device = devices.choose(request.compute.device)
    tile = _tile(request.tile, request.model, device)
    sharpener = _sharpener(request.weights, request.compute.device)
    output = sharpener.sharpen(tile, request.model.optics, device, request.inner)
    scaling = request.model.ms_scaling
    return Prediction(to_numbers(output, scaling.offset, scaling.scale, np.dtype(request.dtype)))


def _score(request: Score, tell: Tell) -> Scores:
    device = devices.choose(request.compute.device).for_double_precision()
    tile = _tile(request.tile, request.model, device, torch.float64)
    image = device.upload(_scaled(request.image, request.model.ms_scaling, torch.float64))
    optics = request.catalogue, request.model.optics
    return scores_of(image, tile, *optics, request.ms_inner, request.pan_inner, request.block)


OPERATIONS: dict[type[Request[Any]], Callable[[Any, Tell], object]] = {
    FindDevice: _find_device,
    ListDevices: _list_devices,
    ReleaseMemory: _release_memory,
    Describe: _describe,
    Choose: _choose,
    Locate: _on_tiles(locate),
    Register: _on_tiles(register),
    MeasureOptics: _on_tiles(measure),
    Adapt: _adapt,
    Predict: _predict,
    Score: _score,
}
"""Functions that carry out requests, by the type of request."""


@functools.lru_cache(maxsize=1)
def _sharpener(weights: Weights, device: str) -> Sharpener:
    """Return the sharpener of `weights` on `device`, cached, as most predictions use the weights of the one before."""
    return devices.choose(device).place(sharpener_of(weights)).eval()


def _tiles(tiles: Sequence[SceneTile], model: SceneModel, device: Device) -> list[Tile]:
    return [_tile(tile, model, device) for tile in tiles]


def _tile(tile: SceneTile, model: SceneModel, device: Device, dtype: torch.dtype = torch.float32) -> Tile:
    """Return `tile` as tensors of `dtype` in 0..1 on `device`."""

    def mask(valid: Array | None) -> torch.Tensor | None:
        return None if valid is None else device.upload(valid)

    step, full = _numbers_of(tile.ms.dtype, model.ms_scaling)
    return Tile(
        device.upload(_scaled(tile.ms, model.ms_scaling, dtype)),
        device.upload(_scaled(tile.pan, model.pan_scaling, dtype)),
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
    return 1 / scaling.scale, float(_scaled(np.asarray(full, np.float64), scaling, torch.float32))


def _scaled(numbers: Array, scaling: Scaling, dtype: torch.dtype) -> Array:
    """Return a file's numbers as an array of `dtype` in 0..1."""
    kind: type[np.floating[Any]] = np.float64 if dtype == torch.float64 else np.float32
    if scaling.offset:
        numbers = numbers - np.float64(scaling.offset)
    return np.asarray(numbers.astype(kind) / kind(scaling.scale))
