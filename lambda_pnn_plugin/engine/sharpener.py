"""From the two images to the sharpened one: first estimate, network, consistency."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from .. import reach
from . import network as networks
from .consistency import made_consistent
from .device import Device, is_out_of_memory
from .injection import Injection
from .network import LambdaPNN
from .tile import Optics, Tile

Area = tuple[slice, slice]
"""Rows and columns."""
LEAST_PART = 32
"""PAN pixels to which the side of a part may shrink where memory is short."""


class Sharpener(nn.Module):
    """All that is measured or learnt on a scene, so that any tile of it can be sharpened."""

    def __init__(self, bands: int) -> None:
        super().__init__()
        self.injection = Injection(bands)
        self.network = LambdaPNN(bands)

    @torch.inference_mode()
    def sharpen(self, tile: Tile, optics: Optics, device: Device, inner: Area | None = None) -> Tensor:
        """The sharpened tile, or `inner` of it, (B, H, W) in units of 0..1, which overshoots may leave a little.

        Where memory does not suffice, the tile is cut in two, and each half again if need be.

        Args:
            inner: the rows and columns of PAN that are wanted, if not all. What lies within
                :func:`lambda_pnn_plugin.reach.halo` of a tile's border lacks surroundings.
        """
        inner = inner or _whole(tile)
        try:
            return self._sharpen(tile, optics, device, inner)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error) or max(_sides(inner)) < 2 * LEAST_PART:
                raise
        device.release()
        halves = []
        axis = _sides(inner).index(max(_sides(inner)))
        for half in _halves(inner, axis):
            needed = _grown(half, reach.halo(max(tile.ratio)), _whole(tile))
            halves.append(self.sharpen(tile.cut(needed), optics, device, _within(half, needed)))
        return torch.cat(halves, 1 + axis)

    def _sharpen(self, tile: Tile, optics: Optics, device: Device, inner: Area) -> Tensor:
        """Every step no further than the next one looks."""
        needed = _grown(inner, reach.consistency(max(tile.ratio)) + reach.NETWORK, _whole(tile))
        estimate = self.injection(tile, optics)[None, :, needed[0], needed[1]]
        tile = tile.cut(needed)
        with device.mixed_precision():
            output = self.network(estimate.contiguous(memory_format=device.layout), tile.pan[None])[0].float()
        rows, columns = _within(inner, needed)
        return made_consistent(output, tile, optics)[:, rows, columns]


def _whole(tile: Tile) -> Area:
    rows, columns = tile.pan.shape[1:]
    return slice(0, rows), slice(0, columns)


def _sides(area: Area) -> tuple[int, int]:
    return area[0].stop - area[0].start, area[1].stop - area[1].start


def _halves(area: Area, axis: int) -> list[Area]:
    part = area[axis]
    middle = (part.start + part.stop) // 2
    return [
        (half, area[1]) if axis == 0 else (area[0], half)
        for half in (slice(part.start, middle), slice(middle, part.stop))
    ]


def _grown(area: Area, margin: int, limits: Area) -> Area:
    rows, columns = (
        slice(max(part.start - margin, limit.start), min(part.stop + margin, limit.stop))
        for part, limit in zip(area, limits)
    )
    return rows, columns


def _within(area: Area, outer: Area) -> Area:
    """`area` as seen from the corner of `outer`."""
    rows, columns = (slice(part.start - o.start, part.stop - o.start) for part, o in zip(area, outer))
    return rows, columns


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
