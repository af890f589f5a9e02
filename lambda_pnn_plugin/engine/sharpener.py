"""From the two images to the sharpened one: first estimate, network, consistency."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from . import network as networks
from .consistency import made_consistent
from .device import Device
from .injection import Injection
from .network import LambdaPNN
from .tile import Optics, Tile


class Sharpener(nn.Module):
    """All that is measured or learnt on a scene, so that any tile of it can be sharpened."""

    def __init__(self, bands: int) -> None:
        super().__init__()
        self.injection = Injection(bands)
        self.network = LambdaPNN(bands)

    @torch.inference_mode()
    def sharpen(self, tile: Tile, optics: Optics, device: Device) -> Tensor:
        """The sharpened tile, (B, H, W) in units of 0..1, which overshoots may leave a little.

        Pixels at the border of a tile, within :func:`lambda_pnn_plugin.workflow.tiling.halo`, lack surroundings.
        """
        estimate = self.injection(tile, tile.interpolated_ms(), tile.blurred_pan(optics))
        estimate = estimate[None].contiguous(memory_format=device.layout)
        with device.mixed_precision():
            output = self.network(estimate, tile.pan[None])[0].float()
        return made_consistent(output, tile, optics)


def build(state: dict[str, Tensor]) -> Sharpener:
    """The sharpener that `state`, a state dict with or without frozen gates, belongs to."""

    def part(name: str) -> dict[str, Tensor]:
        return {key.removeprefix(name): value for key, value in state.items() if key.startswith(name)}

    sharpener = Sharpener(bands=state["network.last.bias"].numel())
    sharpener.injection.load_state_dict(part("injection."))
    sharpener.network = networks.build(part("network."))
    return sharpener


def to_numbers(image: Tensor, scale: float, dtype: np.dtype) -> np.ndarray:
    """`image` times `scale` as an array of `dtype`; integers are rounded and kept within the type's range."""
    values = image.cpu().double() * scale
    if np.issubdtype(dtype, np.integer):
        limits = np.iinfo(dtype)
        values = values.round().clamp(limits.min, limits.max)
    return values.numpy().astype(dtype)
