"""The λ-PNN network: a small residual CNN with channel and spatial attention.

Source: Ciotola, Poggi, Scarpa, IEEE TGRS 61, 2023, section III-A.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

FEATURES = 64

_PUBLISHED_NAMES = {
    "conv_1": "first",
    "conv_2": "second",
    "CBAM_1.ChannelGate.mlp.1": "attention_1.channel_gate.squeeze",
    "CBAM_1.ChannelGate.mlp.3": "attention_1.channel_gate.excite",
    "CBAM_1.SpatialGate.spatial.conv_1": "attention_1.spatial_gate.convolution",
    "res_block_1.body.0": "residual_1.first",
    "res_block_1.body.2": "residual_1.second",
    "res_block_2.body.0": "residual_2.first",
    "res_block_2.body.2": "residual_2.second",
    "CBAM_2.ChannelGate.mlp.1": "attention_2.channel_gate.squeeze",
    "CBAM_2.ChannelGate.mlp.3": "attention_2.channel_gate.excite",
    "CBAM_2.SpatialGate.spatial.conv_1": "attention_2.spatial_gate.convolution",
    "conv_3": "last",
}


def _convolution(inputs: int, outputs: int, size: int) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, size, padding=size // 2, padding_mode="reflect")


class ChannelGate(nn.Module):
    """Scales every channel by one number in 0..1.

    The number comes from the mean and the maximum over the whole image, which would make the output depend on how
    an image is cut into tiles. Once `frozen` holds the numbers, shape (C,), they serve for every tile alike.
    """

    def __init__(self, channels: int = FEATURES, hidden: int = 16) -> None:
        super().__init__()
        self.squeeze = nn.Linear(channels, hidden)
        self.excite = nn.Linear(hidden, channels)
        self.register_buffer("frozen", None)

    def gates(self, features: Tensor) -> Tensor:
        """Gate of every channel of every image, (N, C), for features (N, C, H, W)."""
        pooled = torch.stack([features.mean((2, 3)), features.amax((2, 3))])
        return torch.sigmoid(self.excite(torch.relu(self.squeeze(pooled))).sum(0))

    def forward(self, features: Tensor) -> Tensor:
        gates = self.gates(features) if self.frozen is None else self.frozen[None]
        return features * gates[:, :, None, None].to(features.dtype)


class SpatialGate(nn.Module):
    """Scales every pixel by one number in 0..1 made from the maximum and the mean over its channels."""

    def __init__(self) -> None:
        super().__init__()
        self.convolution = _convolution(2, 1, 7)

    def forward(self, features: Tensor) -> Tensor:
        pooled = torch.stack([features.amax(1), features.mean(1)], 1)
        return features * torch.sigmoid(self.convolution(pooled))


class ResidualAttention(nn.Module):
    """R-CBAM: channel gate, then spatial gate, added to the input."""

    def __init__(self) -> None:
        super().__init__()
        self.channel_gate = ChannelGate()
        self.spatial_gate = SpatialGate()

    def forward(self, features: Tensor) -> Tensor:
        return self.spatial_gate(self.channel_gate(features)).add_(features)


class ResidualBlock(nn.Module):
    """Two 3×3 convolutions with a GELU between, added to the input."""

    def __init__(self) -> None:
        super().__init__()
        self.first = _convolution(FEATURES, FEATURES, 3)
        self.second = _convolution(FEATURES, FEATURES, 3)

    def forward(self, features: Tensor) -> Tensor:
        return self.second(nn.functional.gelu(self.first(features))).add_(features)


class LambdaPNN(nn.Module):
    """Maps an estimate (N, B, H, W) of the sharpened bands and PAN (N, 1, H, W), both in 0..1, to a better estimate.

    The published program starts from the interpolated MS.
    """

    def __init__(self, bands: int) -> None:
        super().__init__()
        self.first = _convolution(bands + 1, FEATURES, 3)
        self.second = _convolution(FEATURES, FEATURES, 3)
        self.attention_1 = ResidualAttention()
        self.residual_1 = ResidualBlock()
        self.residual_2 = ResidualBlock()
        self.attention_2 = ResidualAttention()
        self.last = _convolution(FEATURES, bands, 5)

    def forward(self, estimate: Tensor, pan: Tensor) -> Tensor:
        features = torch.relu_(self.first(torch.cat([estimate, pan], 1)))
        features = torch.relu_(self.second(features))
        features = self.residual_1(self.attention_1(features))
        features = self.attention_2(self.residual_2(features))
        return estimate + self.last(features)

    @property
    def channel_gates(self) -> list[ChannelGate]:
        """The two places where the whole image enters."""
        return [self.attention_1.channel_gate, self.attention_2.channel_gate]

    def start_as_identity(self) -> None:
        """Zero the last convolution: the network then returns its first argument until training moves it."""
        nn.init.zeros_(self.last.weight)
        nn.init.zeros_(self.last.bias)

    @torch.no_grad()
    def freeze_gates(self, batches: Sequence[tuple[Tensor, Tensor]]) -> None:
        """Fix both channel gates at their mean over `batches` of crops, (estimate, pan), so that tiling cannot show.

        Each gate is measured with the earlier one already fixed, as prediction will meet it.
        """
        for gate in self.channel_gates:
            seen: list[Tensor] = []
            hook = gate.register_forward_hook(lambda module, inputs, _, seen=seen: seen.append(module.gates(inputs[0])))
            try:
                for estimate, pan in batches:
                    self(estimate, pan)
            finally:
                hook.remove()
            gate.frozen = torch.cat(seen).float().mean(0)


def from_published(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """A state dict with the names of the published checkpoints, renamed for :class:`LambdaPNN`.

    Raises:
        ValueError: a name that the published network does not have.
    """
    renamed = {}
    for key, value in state.items():
        module, _, parameter = key.rpartition(".")
        if module not in _PUBLISHED_NAMES:
            raise ValueError(f"{key!r} is no weight of the published λ-PNN network")
        renamed[f"{_PUBLISHED_NAMES[module]}.{parameter}"] = value
    return renamed


def build(weights: dict[str, Tensor]) -> LambdaPNN:
    """The network that `weights`, a state dict with or without frozen gates, belongs to."""
    network = LambdaPNN(bands=weights["last.bias"].numel())
    for name, module in network.named_modules():
        if isinstance(module, ChannelGate) and f"{name}.frozen" in weights:
            module.frozen = torch.zeros(FEATURES)
    network.load_state_dict(weights)
    return network
