"""The λ-PNN network: a small residual CNN with channel and spatial attention.

Source: Ciotola, Poggi, Scarpa, IEEE TGRS 61, 2023, section III-A.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from ..shared.weights import FEATURES
from .attention import ChannelGate, ResidualAttention
from .convolution import Convolution, centre_crop


class ResidualBlock(nn.Module):
    """Two 3×3 convolutions with a GELU between, added to the input."""

    def __init__(self) -> None:
        super().__init__()
        self.first = Convolution(FEATURES, FEATURES, 3)
        self.second = Convolution(FEATURES, FEATURES, 3)

    def forward(self, features: Tensor, reflect: bool = True) -> Tensor:
        """Return new features for `features` (N, C, H, W); smaller by 2 on every side unless borders `reflect`."""
        change: Tensor = self.second(nn.functional.gelu(self.first(features, reflect)), reflect)
        return change.add_(centre_crop(change, features))


class LambdaPNN(nn.Module):
    """Maps an estimate (N, B, H, W) of the sharpened bands and PAN (N, 1, H, W), both in 0..1, to a better estimate.

    The published program takes the interpolated MS as the estimate.
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
        """Return the better estimate, (N, B, H, W).

        It is smaller by receptive_field.NETWORK on every side unless borders `reflect`.
        """
        features = torch.relu_(self.first(torch.cat([estimate, pan], 1), reflect))
        features = torch.relu_(self.second(features, reflect))
        features = self.residual_1(self.attention_1(features, reflect), reflect)
        features = self.attention_2(self.residual_2(features, reflect), reflect)
        change: Tensor = self.last(features, reflect)
        return centre_crop(change, estimate) + change

    @property
    def attentions(self) -> list[ResidualAttention]:
        """The two attention blocks, whose channel gates depend on the whole image until frozen."""
        return [self.attention_1, self.attention_2]

    def start_as_identity(self) -> None:
        """Zero the last convolution, so that the network returns the estimate unchanged until it is trained."""
        nn.init.zeros_(self.last.weight)
        if self.last.bias is not None:
            nn.init.zeros_(self.last.bias)

    @torch.no_grad()
    def freeze_gates(self, batches: Sequence[tuple[Tensor, Tensor]]) -> None:
        """Freeze the channel gates at their means over `batches`, (estimate, pan), so that the output is free of seams.

        Each gate is measured with the earlier one already frozen, as in prediction.
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
    """Return the network with `weights`, a state dict with or without frozen gates.

    Raises:
        RuntimeError, KeyError: names or shapes are not those of this network.
    """
    network = LambdaPNN(bands=weights["last.bias"].numel())
    for name, module in network.named_modules():
        if isinstance(module, ChannelGate) and f"{name}.frozen" in weights:
            module.frozen = torch.zeros(FEATURES)
    network.load_state_dict(weights)
    return network
