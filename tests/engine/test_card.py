"""A graphics card must never be waited for while it computes.

PyTorch's meta device stands in for it: its tensors hold no numbers, so whoever asks for one is refused, and so is
whoever mixes them with tensors of the CPU.
"""

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from lambda_pnn_plugin.engine import device as devices
from lambda_pnn_plugin.engine.adaptation import Trainer
from lambda_pnn_plugin.engine.device import Device
from lambda_pnn_plugin.engine.jesse import LossWeights
from lambda_pnn_plugin.engine.optimiser import Optimiser
from lambda_pnn_plugin.engine.schedule import Schedule
from lambda_pnn_plugin.engine.sharpener import Sharpener, to_numbers
from lambda_pnn_plugin.engine.tile import Samples
from lambda_pnn_plugin.shared.window import Window

from .conftest import OPTICS, make_tile, needs_card

CARD = Device(torch.device("meta"), "stand-in", bf16=False)
ON_HOST = {"_shares", "_trusted_on_host", "shifts"}
"""Attributes that stay on the CPU."""


def carried(thing):
    """`thing`, all of whose tensors but those that stay on the CPU now are on the card; changed in place."""
    if isinstance(thing, (torch.Tensor, nn.Module)):
        return thing.to(CARD.torch_device)
    if isinstance(thing, (list, tuple)):
        return type(thing)(map(carried, thing))
    if isinstance(thing, dict):
        return {name: carried(value) for name, value in thing.items()}
    if type(thing).__module__.startswith("lambda_pnn_plugin"):
        for name, value in vars(thing).items():
            if name not in ON_HOST:
                object.__setattr__(thing, name, carried(value))
    return thing


def masked_tile(size):
    tile, _ = make_tile(size=size)
    valid = torch.ones(tile.pan.shape[1:], dtype=torch.bool)
    valid[:40, :40] = False
    return replace(tile, valid=valid, ms_valid=torch.ones(tile.ms.shape[1:], dtype=torch.bool))


def test_the_stand_in_refuses_to_tell_numbers():
    with pytest.raises((RuntimeError, NotImplementedError)):
        float(torch.ones(2, device=CARD.torch_device).sum())
    with pytest.raises(RuntimeError):
        torch.ones(2, device=CARD.torch_device) + torch.ones(2)


@pytest.mark.parametrize("steps_before", [0, 15])
def test_no_step_waits_for_the_card(cpu, steps_before):
    """While the rate rises, and while the weights are averaged."""
    trainer = Trainer(
        Samples([make_tile(size=160)[0], masked_tile(160)], OPTICS, [1.0, 2.0]),
        LossWeights(),
        Schedule(iterations=20, crop=64),
        cpu,
    )
    for _ in range(steps_before):
        trainer.step()
    carried(trainer)
    trainer._device = CARD
    trainer._optimiser = Optimiser(trainer.network, 1e-4)
    for _ in range(2):
        assert trainer.step().d_rho.is_meta
    assert bool(trainer._average.weights) == (steps_before > 8)


@pytest.mark.parametrize("masked", [False, True])
def test_no_tile_waits_for_the_card(cpu, masked):
    tile = masked_tile(256) if masked else make_tile(size=256)[0]
    sharpener = Sharpener(len(tile.ms))
    sharpener.injection.measure(Samples([tile], OPTICS, [1.0]))
    images = torch.rand(2, 5, 64, 64)
    sharpener.network.freeze_gates([(images[:, :4], images[:, 4:])])
    output = carried(sharpener).sharpen(carried(tile), OPTICS, CARD, Window(32, 48, 128, 96))
    assert output.is_meta
    assert output.shape == (4, 128, 96)


class NothingFromHost(TorchDispatchMode):
    """Refuses operations with tensors of the CPU: a recorded step could not fetch them anew."""

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        made = operation(*args, **(kwargs or {}))
        for tensor in tree_leaves((args, kwargs, made)):
            assert not isinstance(tensor, torch.Tensor) or tensor.is_meta, operation
        return made


def test_a_step_fetches_nothing_from_the_host(cpu):
    trainer = Trainer(Samples([masked_tile(160)], OPTICS, [1.0]), LossWeights(), Schedule(20, crop=64), cpu)
    lesson = replace(trainer._draw(), weights=LossWeights())
    lesson = replace(lesson, crops=carried(lesson.crops), scale=carried(lesson.scale))
    carried(trainer)
    trainer._device = CARD
    trainer._optimiser = Optimiser(trainer.network, 1e-4)
    trainer._gradient(lesson)  # what is kept for later is fetched
    with NothingFromHost():
        trainer._gradient(lesson)


@pytest.mark.parametrize("name", ["cpu", pytest.param("cuda", marks=needs_card)])
@pytest.mark.parametrize("dtype", [np.float32, np.uint8, np.uint16, np.int32, np.float64])
def test_numbers_come_back_as_they_went(name, dtype):
    """While a card is busy, and with the host's memory given back before it has looked."""
    device = devices.choose(name)
    made = [np.random.default_rng(turn).integers(0, 100, (4, 256, 256)).astype(np.float32) for turn in range(8)]
    if name == "cuda":
        torch.cuda._sleep(10**9)
    sent = [device.upload(numbers.copy()) for numbers in made]
    for numbers, image in zip(made, sent):
        assert np.array_equal(to_numbers(image, 3.0, 2.0, np.dtype(dtype)), (numbers * 2 + 3).astype(dtype))
