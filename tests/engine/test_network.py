"""The network's parts against what PyTorch itself makes of the same formulas."""

import pytest
import torch
from torch.nn import functional

from lambda_pnn_plugin.engine import device as devices
from lambda_pnn_plugin.engine.attention import ResidualAttention
from lambda_pnn_plugin.engine.convolution import reflected
from lambda_pnn_plugin.engine.network import LambdaPNN
from lambda_pnn_plugin.shared import receptive_field

LAYOUTS = [torch.contiguous_format, torch.channels_last]


def gradients(output, inputs):
    weights = torch.rand(output.shape, dtype=output.dtype, generator=torch.Generator().manual_seed(5))
    return torch.autograd.grad((output * weights).sum(), inputs)


def random_image(*shape, layout=torch.contiguous_format):
    image = torch.rand(shape, dtype=torch.double, generator=torch.Generator().manual_seed(3))
    return image.contiguous(memory_format=layout).requires_grad_()


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("margin", [1, 2, 3, 14])
def test_borders_are_mirrored(margin, layout):
    image = random_image(2, 5, 16, 19, layout=layout)
    found, expected = reflected(image, margin), functional.pad(image, (margin,) * 4, mode="reflect")
    assert torch.equal(found, expected)
    assert found.is_contiguous(memory_format=layout)
    torch.testing.assert_close(gradients(found, [image]), gradients(expected, [image]))


def attention_by_the_formula(attention, x):
    gate = attention.channel_gate
    pools = x.mean((2, 3)), x.amax((2, 3))
    g = torch.sigmoid(sum(gate.excite(torch.relu(gate.squeeze(pool))) for pool in pools))[:, :, None, None]
    pools = torch.cat([(g * x).amax(1, keepdim=True), (g * x).mean(1, keepdim=True)], 1)
    convolution = attention.spatial_gate.convolution
    padded = functional.pad(pools, (3,) * 4, mode="reflect")
    return x + g * x * torch.sigmoid(functional.conv2d(padded, convolution.weight, convolution.bias))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_attention_and_its_gradient(layout):
    torch.manual_seed(1)
    attention = ResidualAttention(24).double()
    x = random_image(2, 24, 12, 10, layout=layout)
    found, expected = attention(x), attention_by_the_formula(attention, x)
    torch.testing.assert_close(found, expected)
    inputs = [x, *attention.parameters()]
    torch.testing.assert_close(gradients(found, inputs), gradients(expected, inputs))


def test_attention_and_its_gradient_in_bfloat16():
    """In the mode that it is for; half of the features are zero, as after a ReLU, so that maxima are shared."""
    torch.manual_seed(1)
    attention = ResidualAttention(64).to(memory_format=torch.channels_last)
    image = torch.randn(2, 64, 32, 32).relu().bfloat16().contiguous(memory_format=torch.channels_last)
    x = image.requires_grad_()
    exact = image.detach().float().requires_grad_()
    with torch.autocast("cpu", torch.bfloat16):
        found = attention(x)
    expected = attention_by_the_formula(attention, exact)
    assert found.dtype == torch.bfloat16
    torch.testing.assert_close(found.float(), expected, atol=0.02, rtol=0.02)
    inputs = list(attention.parameters())
    ours, theirs = gradients(found.float(), [x, *inputs]), gradients(expected, [exact, *inputs])
    for one, other in zip(ours, theirs):
        likeness = torch.cosine_similarity(one.float().flatten(), other.flatten(), dim=0)
        assert likeness > 0.99, one.shape
        assert 0.95 < one.float().norm() / other.norm() < 1.05, one.shape


def test_parts_need_frozen_gates():
    with pytest.raises(ValueError, match="would differ from part to part"):
        LambdaPNN(4)(torch.rand(1, 4, 40, 40), torch.rand(1, 1, 40, 40), reflect=False)


def test_images_smaller_than_their_margin():
    with pytest.raises(ValueError, match="cannot be mirrored over 2"):
        reflected(torch.rand(1, 1, 2, 9), 2)


def test_borders_that_do_not_reflect_are_cut_off():
    torch.manual_seed(1)
    network = LambdaPNN(4).double()
    for attention in network.attentions:
        attention.channel_gate.frozen = torch.rand(64, dtype=torch.double)
    estimate, pan = random_image(1, 4, 50, 60), random_image(1, 1, 50, 60)
    inner = slice(receptive_field.NETWORK, -receptive_field.NETWORK)
    torch.testing.assert_close(
        network(estimate, pan, reflect=False), network(estimate, pan, reflect=True)[:, :, inner, inner]
    )


@pytest.mark.parametrize(("amx", "avx512", "bf16"), [(True, True, True), (False, True, True), (False, False, False)])
def test_bfloat16_is_used_where_the_processor_multiplies_it(monkeypatch, amx, avx512, bf16):
    monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda: amx, raising=False)
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: avx512, raising=False)
    assert devices.choose("cpu").bf16 is bf16


def test_a_pytorch_that_cannot_tell_computes_in_float32(monkeypatch):
    monkeypatch.delattr(torch.cpu, "_is_amx_tile_supported", raising=False)
    monkeypatch.delattr(torch.cpu, "_is_avx512_bf16_supported", raising=False)
    assert devices.choose("cpu").bf16 is False
