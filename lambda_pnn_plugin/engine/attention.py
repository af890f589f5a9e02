"""R-CBAM, residual attention: gates for channels, then for pixels.

Source: Ciotola, Poggi, Scarpa, IEEE TGRS 61, 2023, section III-A, after Woo et al., "CBAM: Convolutional Block
Attention Module", ECCV 2018.

A pass over all features costs as much as a good part of a convolution, and automatic differentiation of this block
makes some thirty passes. Its gradient is therefore written by hand; only the small networks that compute gates from
pooled features are differentiated automatically.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from .convolution import Convolution, centre_crop
from .process import nondeterministic


class ChannelGate(nn.Module):
    """Computes a gate in 0..1 for every channel from its mean and maximum over the whole image.

    These would make the output depend on how an image is cut into tiles. Gates in `frozen`, shape (C,), replace them
    for every tile alike.
    """

    frozen: Tensor | None

    def __init__(self, channels: int, hidden: int = 16) -> None:
        super().__init__()
        self.squeeze = nn.Linear(channels, hidden)
        self.excite = nn.Linear(hidden, channels)
        self.register_buffer("frozen", None)

    def forward(self, pools: Tensor) -> Tensor:
        """Return the gates (N, C) for the mean and the maximum of every channel, (2, N, C)."""
        return torch.sigmoid(self.excite(torch.relu(self.squeeze(pools))).sum(0))


class SpatialGate(nn.Module):
    """Computes a gate in 0..1 for every pixel from the maximum and the mean over its channels."""

    def __init__(self) -> None:
        super().__init__()
        self.convolution = Convolution(2, 1, 7)

    def forward(self, pools: Tensor, reflect: bool) -> Tensor:
        """Return the gates, (N, 1, H, W), for `pools` (N, 2, H, W); smaller by 3 on every side without `reflect`."""
        return torch.sigmoid(self.convolution(pools, reflect))


class ResidualAttention(nn.Module):
    """Computes x + g·m·x, where g are the gates of the channels of x and m the gates of the pixels of g·x."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.channel_gate = ChannelGate(channels)
        self.spatial_gate = SpatialGate()

    def forward(self, features: Tensor, reflect: bool = True) -> Tensor:
        """Apply attention to `features` (N, C, H, W); smaller by 3 on every side unless borders `reflect`.

        Raises:
            ValueError: borders do not `reflect`, as in a part of an image, but the gates are not frozen.
        """
        frozen: Tensor | None = self.channel_gate.frozen
        if frozen is None:
            if not reflect:
                raise ValueError("Gates that are not frozen would differ from part to part.")
            given = (features, self.channel_gate, self.spatial_gate, *self.parameters())
            attended: Tensor = _Attention.apply(*given)  # type: ignore[no-untyped-call]
            return attended
        scaled = features * frozen[None, :, None, None].to(features.dtype)
        pools = torch.stack([scaled.amax(1), _channel_mean(scaled)], 1)
        gates = self.spatial_gate(pools, reflect).to(features.dtype)
        return torch.addcmul(centre_crop(gates, features), centre_crop(gates, scaled), gates)

    def channel_gates(self, features: Tensor) -> Tensor:
        """Return the gates (N, C) that :class:`ChannelGate` computes for `features` (N, C, H, W)."""
        gates: Tensor = self.channel_gate(_pooled(features)[0])
        return gates


def _channel_mean(features: Tensor) -> Tensor:
    """Return the mean over channels of `features` (N, C, H, W): (N, H, W).

    The sum is vectorised where channels are last, and unlike PyTorch's own mean of bfloat16, which copies to float32
    first, needs no copy.
    """
    return features.permute(0, 2, 3, 1).sum(-1) / features.shape[1]


def _pooled(features: Tensor) -> tuple[Tensor, tuple[Tensor, ...]]:
    """Return mean and maximum of every channel, (2, N, C), and the indices of these maxima, broadcasting to (N, C)."""
    images, channels, rows, columns = features.shape
    image, channel = (torch.arange(size, device=features.device) for size in (images, channels))
    if features.is_contiguous():
        largest, place = features.flatten(2).max(2)
        row, column = torch.div(place, columns, rounding_mode="floor"), place % columns
    else:
        of_columns = features.permute(0, 2, 3, 1).reshape(images, rows, -1).amax(1)  # vectorises over whole rows
        largest, column = of_columns.view(images, columns, channels).max(1)
        row = features[image[:, None], channel, :, column].argmax(2)
    return torch.stack([features.sum((2, 3)) / (rows * columns), largest]), (image[:, None], channel, row, column)


class _Attention(torch.autograd.Function):
    """Computes :class:`ResidualAttention` of features (N, C, H, W), with mirrored borders, and its gradient.

    g are the channel gates, (N, C), m the pixel gates, (N, 1, H, W); `of_…` are the pooled features from which these
    are computed, and `by_x` is the gradient of the loss with respect to x.
    """

    @staticmethod
    def forward(
        ctx: Any, features: Tensor, channel_gate: ChannelGate, spatial_gate: SpatialGate, *parameters: Tensor
    ) -> Tensor:
        of_channels, brightest = _pooled(features)
        with torch.enable_grad():
            of_channels.requires_grad_()
            g = channel_gate(of_channels).to(features.dtype)
        scaled = features * g.detach()[:, :, None, None]
        largest, channel = scaled.max(1)
        with torch.enable_grad():
            of_pixels = torch.stack([largest, _channel_mean(scaled)], 1).requires_grad_()
            m = spatial_gate(of_pixels, reflect=True).to(features.dtype)
        ctx.save_for_backward(features, scaled, channel, *brightest)
        ctx.small = of_channels, g, of_pixels, m
        ctx.parameters = [list(gate.parameters()) for gate in (channel_gate, spatial_gate)]
        return torch.addcmul(features, scaled, m.detach())

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        features, scaled, channel, *brightest = ctx.saved_tensors
        of_channels, g, of_pixels, m = ctx.small
        channels, pixels = features.shape[1], features[0, 0].numel()

        by_m = (gradient * scaled).permute(0, 2, 3, 1).sum(-1)[:, None]
        by_of_pixels, *by_spatial_gate = torch.autograd.grad(m, [of_pixels, *ctx.parameters[1]], by_m)
        by_scaled = (gradient * m.detach()).add_(by_of_pixels[:, 1:] / channels)
        sizes = len(gradient), *gradient.shape[2:]
        image, row, column = (torch.arange(size, device=gradient.device) for size in sizes)
        with nondeterministic():
            by_scaled[image[:, None, None], channel, row[:, None], column] += by_of_pixels[:, 0]

        by_g = (by_scaled * features).sum((2, 3))
        by_of_channels, *by_channel_gate = torch.autograd.grad(g, [of_channels, *ctx.parameters[0]], by_g)
        by_features = torch.addcmul(gradient, by_scaled, g.detach()[:, :, None, None])
        by_features += (by_of_channels[0] / pixels)[:, :, None, None]
        with nondeterministic():
            by_features[tuple(brightest)] += by_of_channels[1]
        return by_features, None, None, *by_channel_gate, *by_spatial_gate
