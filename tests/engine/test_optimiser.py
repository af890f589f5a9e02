"""How weights follow the gradient."""

import pytest
import torch
from torch import nn

from lambda_pnn_plugin.engine.network import FEATURES, LambdaPNN
from lambda_pnn_plugin.engine.optimiser import MOMENTUM, Optimiser, orthogonalised

RATE = 1e-3


@pytest.mark.parametrize("shape", [(3, 64, 576), (64, 45), (2, 8, 8)])
def test_singular_values_become_alike(shape):
    matrices = torch.randn(shape, generator=torch.Generator().manual_seed(1)) * 1e-6
    found = orthogonalised(matrices)
    values = torch.linalg.svdvals(found)
    assert values.min() > 0.4
    assert values.max() < 1.3
    left, _, right = torch.linalg.svd(matrices, full_matrices=False)
    nearest = left @ right
    assert (found * nearest).sum() > 0.95 * found.norm() * nearest.norm()


def test_zero_stays_zero():
    assert torch.equal(orthogonalised(torch.zeros(2, 64, 576)), torch.zeros(2, 64, 576))


def with_gradients(network, seed):
    generator = torch.Generator().manual_seed(seed)
    for parameter in network.parameters():
        parameter.grad = torch.randn(parameter.shape, generator=generator)
    return [parameter.grad for parameter in network.parameters()]


@pytest.mark.parametrize("layout", [torch.contiguous_format, torch.channels_last])
def test_every_weight_moves_by_about_the_rate(layout):
    network = LambdaPNN(4).to(memory_format=layout)
    before = [parameter.detach().clone() for parameter in network.parameters()]
    gradients = with_gradients(network, 2)
    Optimiser(network, weight_decay=0.0).step(RATE)
    for (name, parameter), old, gradient in zip(network.named_parameters(), before, gradients):
        moved = parameter.detach() - old
        assert 0.6 * RATE < moved.square().mean().sqrt() < 1.3 * RATE, name
        assert (moved * gradient).sum() < 0, name


def test_features_move_by_orthogonalised_momentum():
    network = LambdaPNN(4)
    kernel, optimiser = network.second.weight, Optimiser(network, weight_decay=0.0)
    momentum = torch.zeros(FEATURES, kernel[0].numel())
    for seed in range(3):
        old = kernel.detach().clone()
        with_gradients(network, seed)
        gradient = kernel.grad.flatten(1)
        momentum = MOMENTUM * momentum + (1 - MOMENTUM) * gradient
        optimiser.step(RATE)
        expected = orthogonalised(MOMENTUM * momentum + (1 - MOMENTUM) * gradient) * kernel[0].numel() ** 0.5
        torch.testing.assert_close((old - kernel.detach()).flatten(1) / RATE, expected, rtol=1e-3, atol=1e-3)


def test_the_rest_moves_by_adam():
    ours, theirs = LambdaPNN(4), LambdaPNN(4)
    theirs.load_state_dict(ours.state_dict())
    rest = {name for name, parameter in ours.named_parameters() if parameter.ndim < 4 or len(parameter) < FEATURES}
    assert {"last.weight", "attention_1.spatial_gate.convolution.weight", "first.bias"} <= rest
    optimiser = Optimiser(ours, weight_decay=1e-2)
    adam = torch.optim.Adam(
        [parameter for name, parameter in theirs.named_parameters() if name in rest], lr=RATE, weight_decay=1e-2
    )
    for seed in range(3):
        with_gradients(ours, seed)
        with_gradients(theirs, seed)
        optimiser.step(RATE)
        adam.step()
    for name in rest:
        assert torch.equal(ours.state_dict()[name], theirs.state_dict()[name]), name


def test_a_network_without_such_kernels():
    network = nn.Linear(3, 2)
    with_gradients(network, 0)
    before = network.weight.detach().clone()
    Optimiser(network, weight_decay=0.0).step(RATE)
    assert not torch.equal(network.weight, before)
