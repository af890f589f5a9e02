"""Convolutions that see the image mirrored beyond its borders, or nothing beyond them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor, nn


class Convolution(nn.Conv2d):
    """A convolution with a square kernel of odd `size`.

    With `reflect` the output is as large as the input. Without it is smaller by size//2 on every side: no pixel
    of it depends on anything but what is there.
    """

    def __init__(self, inputs: int, outputs: int, size: int) -> None:
        super().__init__(inputs, outputs, size)

    def forward(self, image: Tensor, reflect: bool = True) -> Tensor:
        return super().forward(reflected(image, self.kernel_size[0] // 2) if reflect else image)


def beneath(output: Tensor, image: Tensor) -> Tensor:
    """The middle of `image` (N, C, H, W), as large as the `output` that convolutions made of it."""
    row, column = ((image.shape[axis] - output.shape[axis]) // 2 for axis in (2, 3))
    return image[:, :, row : row + output.shape[2], column : column + output.shape[3]]


def reflected(image: Tensor, margin: int) -> Tensor:
    """`image` (N, C, H, W) with `margin` more pixels on every side, mirrored at the outermost ones.

    PyTorch's own padding knows no bfloat16 under autocast, and its gradient adds up in any order on a graphics card.
    """
    return _Reflection.apply(image, margin)


class _Reflection(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, image: Tensor, margin: int) -> Tensor:
        ctx.margin = margin
        rows, columns = image.shape[2:]
        shape = (*image.shape[:2], rows + 2 * margin, columns + 2 * margin)
        padded = torch.empty(shape, dtype=image.dtype, device=image.device, memory_format=_layout(image))
        for inside, outside, mirror in _regions(rows, columns, margin):
            padded[outside] = image[inside].flip(mirror) if mirror else image[inside]
        return padded

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:
        rows, columns = (size - 2 * ctx.margin for size in gradient.shape[2:])
        (_, centre, _), *others = _regions(rows, columns, ctx.margin)
        folded = gradient[centre].contiguous(memory_format=_layout(gradient))
        for inside, outside, mirror in others:
            folded[inside] += gradient[outside].flip(mirror)
        return folded, None


Part = tuple[slice, slice, slice, slice]


def _regions(rows: int, columns: int, margin: int) -> Iterator[tuple[Part, Part, list[int]]]:
    """What is copied to where, and along which axes mirrored: the image itself, then its borders and corners."""

    def along(size: int) -> list[tuple[slice, slice, bool]]:
        return [
            (slice(0, size), slice(margin, margin + size), False),
            (slice(1, margin + 1), slice(0, margin), True),
            (slice(size - margin - 1, size - 1), slice(margin + size, None), True),
        ]

    whole = slice(None)
    for inside_rows, outside_rows, mirror_rows in along(rows):
        for inside_columns, outside_columns, mirror_columns in along(columns):
            mirror = [axis for axis, wanted in ((2, mirror_rows), (3, mirror_columns)) if wanted]
            inside, outside = (whole, whole, inside_rows, inside_columns), (whole, whole, outside_rows, outside_columns)
            yield inside, outside, mirror


def _layout(image: Tensor) -> torch.memory_format:
    channels_last = image.is_contiguous(memory_format=torch.channels_last) and image.shape[1] > 1
    return torch.channels_last if channels_last else torch.contiguous_format
