"""Tiles as they come from the other process, made tensors."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import torch

from ..imaging.pair import scaled
from ..shared.arrays import Array
from ..shared.scene_model import Scaling, SceneModel, SceneTile
from .device import Device
from .tile import Tile


def tile_of(tile: SceneTile, model: SceneModel, device: Device) -> Tile:
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
        model.agreement,
        model.corrections,
    )


def _numbers_of(dtype: np.dtype[Any], scaling: Scaling) -> tuple[float, float]:
    """Return the distance of a file's numbers and the one at which its sensor is saturated, both scaled.

    Bytes are saturated at their greatest number, others at the sensor's, the last below what they are scaled by.
    """
    if not np.issubdtype(dtype, np.integer):
        return 0.0, math.nan
    full = np.iinfo(dtype).max if dtype.itemsize == 1 else scaling.scale - 1
    return 1 / scaling.scale, float(scaled(np.asarray(full, np.float64), scaling, np.float32))
