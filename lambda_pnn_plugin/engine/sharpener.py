"""From the two images to the sharpened one: first estimate, network, consistency."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..shared import receptive_field
from ..shared.arrays import Array
from ..shared.scene_model import Optics
from ..shared.window import Window
from .consistency import made_consistent
from .convolution import reflected
from .device import Device
from .injection import Injection
from .memory import download, is_out_of_memory
from .network import LambdaPNN
from .tile import Tile

LEAST_PART = 32
"""PAN pixels to which the side of a part may shrink where memory is short."""


class Sharpener(nn.Module):
    """All that is measured or learnt on a scene, so that any tile of it can be sharpened."""

    def __init__(self, bands: int) -> None:
        super().__init__()
        self.injection = Injection(bands)
        self.network = LambdaPNN(bands)

    @torch.inference_mode()
    def sharpen(self, tile: Tile, optics: Optics, device: Device, inner: Window | None = None) -> Tensor:
        """The sharpened tile, or `inner` of it, (B, H, W) in units of 0..1, which overshoots may leave a little.

        Args:
            inner: the part of PAN that is wanted, if not all. What lies within
                :func:`lambda_pnn_plugin.shared.receptive_field.halo` of a tile's border lacks surroundings.
        """
        return _in_halves(lambda part: self._sharpen(tile, optics, device, part), inner or tile.window, device)

    def _sharpen(self, tile: Tile, optics: Optics, device: Device, inner: Window) -> Tensor:
        """Every step no further than the next one looks."""
        seen = inner.grown(receptive_field.halo(max(tile.ratio), optics), within=tile.window)
        tile, inner = tile.cut(seen), inner.seen_from(seen)
        wanted = inner.grown(receptive_field.consistency(max(tile.ratio), optics), within=tile.window)
        needed = wanted.grown(receptive_field.NETWORK, within=tile.window)
        estimate = self.injection(tile.comparable(optics))[(..., *needed.slices)]
        images = torch.cat([estimate, tile.pan[(..., *needed.slices)]])
        improved = self._improved(images, wanted.seen_from(needed), device)
        return made_consistent(improved, tile.cut(wanted), optics)[(..., *inner.seen_from(wanted).slices)]

    def _improved(self, images: Tensor, wanted: Window, device: Device) -> Tensor:
        """What the network makes of `images` (B + 1, H, W), estimate and PAN, in a window of them: (B, h, w).

        It takes one piece after the other. As no piece's border is padded, it makes no difference how they are cut;
        beyond the images' own borders, which lie at the scene's if they are within reach, they are mirrored.
        """
        mirrored = reflected(images[None], receptive_field.NETWORK)

        def through_network(piece: Window) -> Tensor:
            rows, columns = (slice(part.start, part.stop + 2 * receptive_field.NETWORK) for part in piece.slices)
            seen = mirrored[..., rows, columns].contiguous(memory_format=device.layout)
            with device.mixed_precision():
                output: Tensor = self.network(seen[:, :-1], seen[:, -1:], reflect=False)
            return output[0].float()

        improved = images.new_empty(len(images) - 1, wanted.rows, wanted.columns)
        for piece in wanted.split(device.piece):
            improved[(..., *piece.seen_from(wanted).slices)] = _in_halves(through_network, piece, device)
        return improved


def _in_halves(work: Callable[[Window], Tensor], window: Window, device: Device) -> Tensor:
    """What `work` makes of `window`, (B, h, w); where memory does not suffice, of its halves, and again if need be."""
    try:
        return work(window)
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error) or max(window.rows, window.columns) < 2 * LEAST_PART:
            raise
    device.release()
    return torch.cat([_in_halves(work, half, device) for half in window.halves()], 1 + (window.rows < window.columns))


_OF_SIZE = {1: torch.int8, 2: torch.int16, 4: torch.int32}
"""PyTorch's integers by their bytes; not every version knows those without sign."""


def to_numbers(image: Tensor, offset: float, scale: float, dtype: np.dtype[Any]) -> Array:
    """`image` · `scale` + `offset` as an array of `dtype`; integers are rounded and kept within the type's range."""
    if image.device.type == "mps":  # has no double precision
        image = image.cpu()
    values = image.double().mul_(scale).add_(offset)
    if not np.issubdtype(dtype, np.integer):
        return download(values.float() if dtype.itemsize <= 4 else values).astype(dtype, copy=False)
    limits = np.iinfo(dtype)
    values = values.round_().clamp_(limits.min, limits.max)
    if dtype.itemsize not in _OF_SIZE:
        return download(values).astype(dtype)
    # Few bytes are brought from a graphics card sooner. Beyond the signed type's range bits stay as they are.
    return download(values.long().to(_OF_SIZE[dtype.itemsize])).view(dtype)
