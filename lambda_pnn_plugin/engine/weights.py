"""Conversion between a trained sharpener and weights that can be sent and stored."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
from torch import Tensor

from ..shared.arrays import Array
from ..shared.weights import Weights
from .network import LambdaPNN, build
from .sharpener import Sharpener

_GATE = ".frozen"
"""Suffix of a frozen gate's name in a state dict."""


def weights_of(sharpener: Sharpener, metadata: Mapping[str, str]) -> Weights:
    """Return all that a sharpener has learnt or measured, as arrays."""
    return weights_of_network(sharpener.network, sharpener.injection.state_dict(), metadata)


def weights_of_network(network: LambdaPNN, statistics: Mapping[str, Tensor], metadata: Mapping[str, str]) -> Weights:
    """Return what a network has learnt, its gates if they are frozen, and what the first estimate takes, as arrays."""
    learnt = arrays_of(network.state_dict())
    gates = {name.removesuffix(_GATE): learnt.pop(name) for name in list(learnt) if name.endswith(_GATE)}
    return Weights(learnt, gates, arrays_of(statistics), dict(metadata))


def sharpener_of(weights: Weights) -> Sharpener:
    """Return the sharpener with `weights`, on the CPU, in evaluation mode.

    Raises:
        RuntimeError, KeyError: names or shapes are not those of this network.
    """
    network = network_of(weights)
    sharpener = Sharpener(network.bands)
    sharpener.injection.load_state_dict(_tensors(weights.statistics))
    sharpener.network = network
    return sharpener.eval()


def network_of(weights: Weights) -> LambdaPNN:
    """Return the network alone, its gates frozen if `weights` have them frozen."""
    gates = {name + _GATE: gate for name, gate in weights.gates.items()}
    return build(_tensors({**weights.network, **gates}))


def arrays_of(state: Mapping[str, Tensor]) -> dict[str, Array]:
    """Return the tensors of a state dict as arrays."""
    return {name: value.detach().cpu().contiguous().numpy() for name, value in state.items()}


def _tensors(arrays: Mapping[str, Array]) -> dict[str, Tensor]:
    return {name: torch.from_numpy(np.array(array)) for name, array in arrays.items()}
