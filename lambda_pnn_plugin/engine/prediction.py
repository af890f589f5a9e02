"""Applying an adapted network to tiles of any size."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from .device import Device
from .network import LambdaPNN
from .tile import Tile


@torch.inference_mode()
def predict(network: LambdaPNN, tile: Tile, device: Device) -> Tensor:
    """The sharpened tile, (B, H, W) in 0..1. Exact :data:`network.HALO` pixels and more from its border."""
    ms_up = tile.interpolated_ms()[None].contiguous(memory_format=torch.channels_last)
    with device.mixed_precision():
        return network(ms_up, tile.pan[None])[0].float()


def to_numbers(image: Tensor, scale: float, dtype: np.dtype) -> np.ndarray:
    """`image` times `scale` as an array of `dtype`; integers are rounded and kept within the type's range."""
    values = image.cpu().double() * scale
    if np.issubdtype(dtype, np.integer):
        limits = np.iinfo(dtype)
        values = values.round().clamp(limits.min, limits.max)
    return values.numpy().astype(dtype)
