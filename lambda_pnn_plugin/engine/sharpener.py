"""Sharpening of a tile: first estimate, network, consistency within what is plausible."""

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
from .consistency import projection
from .convolution import reflected
from .device import Device
from .injection import Injection
from .memory import download, is_out_of_memory
from .network import LambdaPNN
from .plausibility import bounds, plausible
from .tile import Tile

LEAST_PART = 32
"""Least side, in PAN pixels, of the parts into which a window is halved where memory runs out."""


class Sharpener(nn.Module):
    """All that is measured or learnt on a scene to sharpen any tile of it."""

    def __init__(self, bands: int) -> None:
        super().__init__()
        self.injection = Injection(bands)
        self.network = LambdaPNN(bands)

    @torch.inference_mode()
    def sharpen(self, tile: Tile, optics: Optics, device: Device, inner: Window | None = None) -> Tensor:
        """Return the sharpened tile, or its part `inner`, (B, H, W) in 0..1 but for small overshoots above.

        Args:
            inner: the part of PAN that is wanted, all by default. It should exclude the tile's halo,
                :func:`lambda_pnn_plugin.shared.receptive_field.halo`, except at the borders of the scene.
        """
        return _with_halving(lambda part: self._sharpen(tile, optics, device, part), inner or tile.window, device)

    def _sharpen(self, tile: Tile, optics: Optics, device: Device, inner: Window) -> Tensor:
        """Return `inner` sharpened; each step is computed only as far as the next one needs it."""
        ratio, corrections = max(tile.ratio), tile.corrections
        seen = inner.grown(receptive_field.halo(ratio, optics, corrections), within=tile.window)
        tile, inner = tile.cut(seen), inner.seen_from(seen)
        wanted = inner.grown(receptive_field.consistency(ratio, optics, corrections), within=tile.window)
        needed = wanted.grown(receptive_field.NETWORK, within=tile.window)
        images = tile.comparable(optics)
        inputs = torch.cat([self.injection(images)[(..., *needed.slices)], tile.pan[(..., *needed.slices)]])
        covered, sampled_pan, told = images.inner.cut(wanted), images.sampled_pan, images.inner.trusted(optics)
        del images  # as large as the tile, several times
        improved = self._improved(inputs, wanted.seen_from(needed), device)
        tile, inner = tile.cut(wanted), inner.seen_from(wanted)
        limits = bounds(tile, covered, sampled_pan, told)
        part = tile.within_pan(optics)
        to_compare = (projection(part, optics), part.ms, part.trusted(optics), part.ms_full)
        image = plausible(improved, *to_compare, limits, corrections)
        return image[(..., *inner.slices)]

    def _improved(self, images: Tensor, wanted: Window, device: Device) -> Tensor:
        """Return the network's output in the window `wanted` of `images` (B + 1, H, W), estimate and PAN: (B, h, w).

        It processes one piece after the other. Pieces are not padded, so that the output does not depend on how they
        are cut. `images` are mirrored at their borders, which are the scene's where the receptive field reaches them.
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
            improved[(..., *piece.seen_from(wanted).slices)] = _with_halving(through_network, piece, device)
        return improved


def _with_halving(work: Callable[[Window], Tensor], window: Window, device: Device) -> Tensor:
    """Return `work(window)`, (B, h, w); where memory runs out, that of its halves, joined, recursively."""
    try:
        return work(window)
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error) or max(window.rows, window.columns) < 2 * LEAST_PART:
            raise
    device.release()
    return torch.cat(
        [_with_halving(work, half, device) for half in window.halves()], 1 + (window.rows < window.columns)
    )


_OF_SIZE = {1: torch.int8, 2: torch.int16, 4: torch.int32}
"""Signed integer types of PyTorch by their bytes; not every version supports unsigned ones."""


def to_numbers(image: Tensor, offset: float, scale: float, dtype: np.dtype[Any]) -> Array:
    """Return `image` · `scale` + `offset` as an array of `dtype`; integers are rounded and clipped to their range."""
    if image.device.type == "mps":  # MPS has no double precision
        image = image.cpu()
    values = image.double().mul_(scale).add_(offset)
    if not np.issubdtype(dtype, np.integer):
        return download(values.float() if dtype.itemsize <= 4 else values).astype(dtype, copy=False)
    limits = np.iinfo(dtype)
    values = values.round_().clamp_(limits.min, limits.max)
    if dtype.itemsize not in _OF_SIZE:
        return download(values).astype(dtype)
    # Converted on the device, so that fewer bytes are transferred. Beyond the signed type's range the bits are kept.
    return download(values.long().to(_OF_SIZE[dtype.itemsize])).view(dtype)
