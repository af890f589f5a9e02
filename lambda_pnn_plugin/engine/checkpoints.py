"""Checkpoints of the published program: a state dict saved by PyTorch, read without executing anything in it."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.weights import bands_of

PUBLISHED_NAMES = {
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
"""The network's modules by their names in published checkpoints."""
WRAPPERS = ("state_dict", "model_state_dict", "model")
"""Names under which programs keep a state dict among other things."""


def network_from(content: bytes) -> dict[str, Array]:
    """Return the network's parameters, float32 by name, from the bytes of a checkpoint.

    Raises:
        Problem: it is no checkpoint that can be read without executing it, or of another network.
    """
    return from_published(_state(content))


def from_published(state: Mapping[str, Tensor]) -> dict[str, Array]:
    """Return the network's parameters, float32 by name, from a state dict with the published names.

    Raises:
        Problem: it is of another network.
    """
    renamed: dict[str, Array] = {}
    for key, value in state.items():
        module, _, parameter = key.removeprefix("module.").rpartition(".")
        if module not in PUBLISHED_NAMES:
            raise Problem(
                "The file holds “{name}”, which the published λ-PNN network has not; choose another.", name=key
            )
        try:
            renamed[f"{PUBLISHED_NAMES[module]}.{parameter}"] = value.detach().float().cpu().contiguous().numpy()
        except (RuntimeError, TypeError, NotImplementedError) as error:  # sparse, quantised
            raise Problem("“{name}” in the file is no plain array of numbers; choose another.", name=key) from error
    try:
        bands_of(renamed)
    except ValueError as error:
        raise Problem("The file holds no weights of λ-PNN's network ({error}); choose another.", error=error) from error
    # Weight decay leaves thousands of numbers so small that processors slow down by them.
    return {name: np.where(np.abs(array) < np.finfo(np.float32).tiny, 0, array) for name, array in renamed.items()}


def _state(content: bytes) -> Mapping[str, Tensor]:
    """Return the state dict in a checkpoint."""
    try:
        found: Any = torch.load(io.BytesIO(content), map_location="cpu", weights_only=True)
    except Exception as error:  # a stranger's file may fail in any way
        if type(error).__name__ == "UnpicklingError":
            raise Problem(
                "The file is no checkpoint that can be read without executing what is in it, and was not read; choose "
                "a file that holds weights alone."
            ) from error
        raise Problem("The file is damaged, or no checkpoint of PyTorch; choose another.") from error
    for name in WRAPPERS:
        if isinstance(found, dict) and isinstance(found.get(name), dict):
            found = found[name]
    named = isinstance(found, dict) and all(isinstance(name, str) for name in found)
    if not named or not found or not all(isinstance(value, Tensor) for value in found.values()):
        raise Problem("The file holds something else than the weights of a network; choose another.")
    return found  # type: ignore[no-any-return]
