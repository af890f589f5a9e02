"""The λ-PNN network: a small residual CNN with channel and spatial attention.

Source: Ciotola, Poggi, Scarpa, IEEE TGRS 61, 2023, section III-A.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from .attention import ChannelGate, ResidualAttention
from .convolution import Convolution, beneath

FEATURES = 64


class ResidualBlock(nn.Module):
    """Two 3×3 convolutions with a GELU between, added to the input."""

    def __init__(self) -> None:
        super().__init__()
        self.first = Convolution(FEATURES, FEATURES, 3)
        self.second = Convolution(FEATURES, FEATURES, 3)

    def forward(self, features: Tensor, reflect: bool = True) -> Tensor:
        change: Tensor = self.second(nn.functional.gelu(self.first(features, reflect)), reflect)
        return change.add_(beneath(change, features))


class LambdaPNN(nn.Module):
    """Maps an estimate (N, B, H, W) of the sharpened bands and PAN (N, 1, H, W), both in 0..1, to a better estimate.

    The published program starts from the interpolated MS.
    """

    def __init__(self, bands: int) -> None:
        super().__init__()
        self.bands = bands
        self.first = Convolution(bands + 1, FEATURES, 3)
        self.second = Convolution(FEATURES, FEATURES, 3)
        self.attention_1 = ResidualAttention(FEATURES)
        self.residual_1 = ResidualBlock()
        self.residual_2 = ResidualBlock()
        self.attention_2 = ResidualAttention(FEATURES)
        self.last = Convolution(FEATURES, bands, 5)

    def forward(self, estimate: Tensor, pan: Tensor, reflect: bool = True) -> Tensor:
        """The better estimate: as large as the images if borders `reflect`, else smaller by receptive_field.NETWORK."""
        features = torch.relu_(self.first(torch.cat([estimate, pan], 1), reflect))
        features = torch.relu_(self.second(features, reflect))
        features = self.residual_1(self.attention_1(features, reflect), reflect)
        features = self.attention_2(self.residual_2(features, reflect), reflect)
        change: Tensor = self.last(features, reflect)
        return beneath(change, estimate) + change

    @property
    def attentions(self) -> list[ResidualAttention]:
        """The two places where the whole image enters."""
        return [self.attention_1, self.attention_2]

    def start_as_identity(self) -> None:
        """Zero the last convolution: the network then returns its first argument until training moves it."""
        nn.init.zeros_(self.last.weight)
        if self.last.bias is not None:
            nn.init.zeros_(self.last.bias)

    @torch.no_grad()
    def freeze_gates(self, batches: Sequence[tuple[Tensor, Tensor]]) -> None:
        """Fix both channel gates at their mean over `batches` of crops, (estimate, pan), so that tiling cannot show.

        Each gate is measured with the earlier one already fixed, as prediction will meet it.
        """
        for attention in self.attentions:
            seen: list[Tensor] = []
            hook = attention.register_forward_pre_hook(
                lambda module, inputs, seen=seen: seen.append(module.channel_gates(inputs[0]))
            )
            try:
                for estimate, pan in batches:
                    self(estimate, pan)
            finally:
                hook.remove()
            attention.channel_gate.frozen = torch.cat(seen).float().mean(0)


def build(weights: dict[str, Tensor]) -> LambdaPNN:
    """The network that `weights`, a state dict with or without frozen gates, belongs to."""
    network = LambdaPNN(bands=weights["last.bias"].numel())
    for name, module in network.named_modules():
        if isinstance(module, ChannelGate) and f"{name}.frozen" in weights:
            module.frozen = torch.zeros(FEATURES)
    network.load_state_dict(weights)
    return network
