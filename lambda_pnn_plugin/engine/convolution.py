"""Convolutions with mirrored borders or without padding."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable


class Convolution(nn.Conv2d):
    """A convolution with a square kernel of odd `size`.

    With `reflect` borders are mirrored, and the output is as large as the input. Otherwise there is no padding, and the
    output, smaller by size//2 on every side, does not depend on how the image was cut.
    """

    def __init__(self, inputs: int, outputs: int, size: int) -> None:
        super().__init__(inputs, outputs, size)

    def forward(self, image: Tensor, reflect: bool = True) -> Tensor:
        return super().forward(reflected(image, self.kernel_size[0] // 2) if reflect else image)


def centre_crop(output: Tensor, image: Tensor) -> Tensor:
    """Return the centre of `image` (N, C, H, W), cut to the height and width of `output`."""
    row, column = ((image.shape[axis] - output.shape[axis]) // 2 for axis in (2, 3))
    return image[:, :, row : row + output.shape[2], column : column + output.shape[3]]


def reflected(image: Tensor, margin: int) -> Tensor:
    """Return `image` (N, C, H, W) with `margin` more pixels on every side, mirrored at the outermost ones.

    PyTorch's own padding does not run in bfloat16 under autocast, and its gradient is nondeterministic on CUDA.

    Raises:
        ValueError: the image is not larger than the margin.
    """
    if min(image.shape[2:]) <= margin:
        raise ValueError(f"An image of {tuple(image.shape[2:])} pixels cannot be mirrored over {margin}.")
    padded: Tensor = _Reflection.apply(image, margin)  # type: ignore[no-untyped-call]
    return padded


class _Reflection(torch.autograd.Function):
    """Pads rows, then columns including the margins of rows; the gradient is folded in the reverse order."""

    @staticmethod
    def forward(ctx: Any, image: Tensor, margin: int) -> Tensor:
        ctx.margin = margin
        rows, columns = image.shape[2:]
        shape = (*image.shape[:2], rows + 2 * margin, columns + 2 * margin)
        padded = torch.empty(shape, dtype=image.dtype, device=image.device, memory_format=_layout(image))
        padded[:, :, margin:-margin, margin:-margin] = image
        middle = padded[..., margin:-margin]
        for axis, part in ((2, middle), (3, padded)):
            for outside, inside in _margins(part.shape[axis], margin):
                part.narrow(axis, *outside).copy_(part.narrow(axis, *inside).flip(axis))
        return padded

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:
        margin, layout = ctx.margin, _layout(gradient)
        folded = _folded_columns(gradient[:, :, margin:-margin], margin, layout)
        for outside, (start, length) in _margins(gradient.shape[2], margin):
            mirrored = _folded_columns(gradient.narrow(2, *outside), margin, layout).flip(2)
            folded.narrow(2, start - margin, length).add_(mirrored)
        return folded, None


def _folded_columns(gradient: Tensor, margin: int, layout: torch.memory_format) -> Tensor:
    """Return `gradient` (N, C, H, W + 2·margin) as (N, C, H, W), the margins added to the columns that they mirror."""
    folded = gradient[..., margin:-margin].clone(memory_format=layout)
    for outside, (start, length) in _margins(gradient.shape[3], margin):
        folded.narrow(3, start - margin, length).add_(gradient.narrow(3, *outside).flip(3))
    return folded


def _margins(size: int, margin: int) -> tuple[tuple[tuple[int, int], tuple[int, int]], ...]:
    """Return start and length of both margins of an axis of `size` pixels, and of the parts that they mirror."""
    return ((0, margin), (margin + 1, margin)), ((size - margin, margin), (size - 2 * margin - 1, margin))


def _layout(image: Tensor) -> torch.memory_format:
    channels_last = image.is_contiguous(memory_format=torch.channels_last) and image.shape[1] > 1
    return torch.channels_last if channels_last else torch.contiguous_format
