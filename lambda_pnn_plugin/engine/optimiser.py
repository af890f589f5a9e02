"""The optimiser: Muon for the kernels that compute features, Adam for all other parameters.

Muon (Jordan et al., "Muon: An optimizer for hidden layers in neural networks", 2024) orthogonalises the momentum: a
step then changes the response to all inputs alike, not only to the few dominant ones, and training is several times
faster. Adam: Kingma, Ba, ICLR 2015.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import cast

import torch
from torch import Tensor, nn

from ..shared.weights import FEATURES

MOMENTUM = 0.9
"""Decay, per step, of Muon's running mean of gradients."""
_ITERATION = (3.4445, -4.7750, 2.0315)
"""Coefficients of an odd polynomial that brings singular values in 0..1 near 1 in a few iterations (Jordan et al.)."""
_ROUNDS = 5
"""Number of Newton–Schulz iterations."""


def orthogonalised(matrices: Tensor) -> Tensor:
    """Return `matrices` (…, n, m) with their singular values brought to between about 0.7 and 1.2; zeros stay zero.

    The method is a Newton–Schulz iteration.
    """
    if matrices.shape[-2] > matrices.shape[-1]:
        return orthogonalised(matrices.mT).mT
    result = matrices / matrices.norm(dim=(-2, -1), keepdim=True).clamp_min(1e-12)
    gram = result @ result.mT
    # Iterations multiply by polynomials of the Gram matrix, which commute: only the last product is of large matrices.
    factors = identity = torch.eye(gram.shape[-1], dtype=gram.dtype, device=gram.device)
    first, third, fifth = _ITERATION
    for _ in range(_ROUNDS):
        factor = first * identity + third * gram + fifth * (gram @ gram)
        factors = factor @ factors
        gram = factor @ gram @ factor
    orthogonal: Tensor = factors @ result
    return orthogonal


class Optimiser:
    """Updates the weights of a network from their `grad`.

    Args:
        weight_decay: L2 penalty on the weights that Adam updates.
    """

    def __init__(self, network: nn.Module, weight_decay: float) -> None:
        parameters = list(network.parameters())
        kernels = sorted(filter(makes_features, parameters), key=_matrix_shape)
        self._alike = [list(group) for _, group in itertools.groupby(kernels, _matrix_shape)]
        self._momenta = [kernels[0].new_zeros(len(kernels), *_matrix_shape(kernels[0])) for kernels in self._alike]
        self._others = [parameter for parameter in parameters if not makes_features(parameter)]
        self._adam = torch.optim.Adam(self._others, weight_decay=weight_decay)

    @torch.no_grad()
    def step(self, rate: float) -> None:
        """Change every weight by about `rate`, the learning rate."""
        for group in self._adam.param_groups:
            group["lr"] = rate
        self._adam.step()
        for kernels, momentum in zip(self._alike, self._momenta):
            gradients = torch.stack([cast(Tensor, kernel.grad).flatten(1) for kernel in kernels])
            momentum.lerp_(gradients, 1 - MOMENTUM)
            directions = orthogonalised(gradients.lerp(momentum, MOMENTUM))
            for kernel, direction in zip(kernels, directions):
                # Rows or columns, whichever are longer, have norm 1: the factor makes `rate` the RMS of their values.
                kernel.sub_(direction.reshape(kernel.shape), alpha=rate * max(direction.shape) ** 0.5)

    def state(self) -> dict[str, Tensor]:
        """Return what is remembered of the steps so far, by name."""
        found = {f"momentum.{number}": momentum for number, momentum in enumerate(self._momenta)}
        for number, parameter in enumerate(self._others):
            for name, value in self._adam.state[parameter].items():
                found[f"adam.{number}.{name}"] = value
        return found

    def restore(self, state: Mapping[str, Tensor]) -> None:
        """Remember what :meth:`state` gave.

        Raises:
            KeyError, RuntimeError: it is of another network.
        """
        for number, momentum in enumerate(self._momenta):
            momentum.copy_(state[f"momentum.{number}"])
        for number, parameter in enumerate(self._others):
            self._adam.state[parameter] = {
                "step": state[f"adam.{number}.step"].cpu(),
                **{
                    name: torch.empty_like(parameter.data).copy_(state[f"adam.{number}.{name}"])
                    for name in ("exp_avg", "exp_avg_sq")
                },
            }


def makes_features(parameter: Tensor) -> bool:
    """Return whether `parameter` is the kernel of a convolution whose outputs are features of the network."""
    return parameter.ndim == 4 and len(parameter) == FEATURES


def _matrix_shape(kernel: Tensor) -> tuple[int, int]:
    return len(kernel), kernel[0].numel()
