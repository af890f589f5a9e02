"""Target adaptation: training the network on the very scene that it is to sharpen, from nothing.

The network starts with the first estimate as it is and sees, at every iteration, a mini-batch of random crops.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from .consistency import Projection, projection, within_pan
from .device import Device
from .injection import Injection
from .jesse import (
    Expectation,
    JesseTerms,
    LossWeights,
    check_finite,
    expectation,
    spectral_terms,
    structural_term,
    structural_window,
)
from .quality import r_ergas
from .sharpener import Sharpener
from .tile import Optics, Tile

GATE_CROPS = 16
CROP_MARGIN = 4.0
"""PAN pixels at a crop's border in which no MS pixel is compared: its blur would reach outside."""


@dataclass(frozen=True)
class Schedule:
    """How long and how fast to train.

    Attributes:
        iterations: optimiser steps.
        seed: of the weights and the choice of crops; same seed, same result.
        batch: crops per step.
        crop: side of a crop in PAN pixels; smaller scenes lower it.
        peak_rate: learning rate after the warm-up, falling to zero on a half cosine.
    """

    iterations: int
    seed: int = 0
    batch: int = 4
    crop: int = 128
    peak_rate: float = 1e-3
    warm_up: float = 0.1
    weight_decay: float = 1e-4

    def rate(self, iteration: int) -> float:
        """Learning rate of step `iteration`, counted from 0."""
        warm = max(1.0, self.warm_up * self.iterations)
        if iteration < warm:
            return self.peak_rate * (iteration + 1) / (warm + 1)
        progress = (iteration - warm) / max(1.0, self.iterations - warm)
        return self.peak_rate * 0.5 * (1 + math.cos(math.pi * progress))


Report = Callable[[int, JesseTerms], None]


@dataclass(frozen=True)
class _Crops:
    """A mini-batch: images (N, …, P, P), the MS pixels (N, B, n, m) they cover, and the way there and back."""

    estimate: Tensor
    pan: Tensor
    threshold: Tensor
    gain: Tensor
    ms: Tensor
    projection: Projection


class _PreparedTile:
    """A tile with what does not change during training worked out once."""

    def __init__(self, tile: Tile, optics: Optics, injection: Injection) -> None:
        self.pan = tile.pan
        self.estimate = injection(tile, optics)
        self.ms_up = tile.interpolated_ms()
        self.expected = expectation(self.ms_up, tile.blurred_pan(optics))
        inner = within_pan(tile)
        self.ms, self.projection = inner.ms, projection(inner, optics)
        self.centres = [inner.ms_on_pan(axis) for axis in (0, 1)]
        self.covered = inner.covered_ms(CROP_MARGIN)
        self.weight = tile.pan.numel()

    def interpolation_error(self, ratio: float) -> Tensor:
        """R-ERGAS of the interpolated MS, seen again at MS resolution."""
        rows, columns = self.covered
        estimate = self.projection.seen(self.ms_up)[:, rows, columns]
        return r_ergas(estimate, self.ms[:, rows, columns], ratio)

    def window(self, axis: int, crop: int, block: slice) -> slice:
        """The crop of `crop` PAN pixels that holds the MS pixels of `block`."""
        middle = float(self.centres[axis][:, block].median(1).values.mean())
        first = round(middle - (crop - 1) / 2)
        first = min(max(first, 0), self.pan.shape[1 + axis] - crop)
        return slice(first, first + crop)


class CropSampler:
    """Draws random crops, evenly over the area of all tiles."""

    def __init__(self, tiles: Sequence[Tile], optics: Optics, injection: Injection, schedule: Schedule) -> None:
        self._tiles = [_PreparedTile(tile, optics, injection) for tile in tiles]
        self._generator = torch.Generator().manual_seed(schedule.seed)
        self.ratio = tiles[0].ratio
        smallest = min(min(tile.pan.shape[1:]) for tile in tiles)
        self.crop = min(schedule.crop, smallest)
        self.covered = tuple(
            min(int((self.crop - 2 * CROP_MARGIN) / ratio), *(_length(tile.covered[axis]) for tile in self._tiles))
            for axis, ratio in enumerate(self.ratio)
        )
        if min(self.covered) < 4:
            raise ValueError("The common area of the two images is too small to learn from.")

    def interpolation_error(self) -> Tensor:
        """R-ERGAS of plain interpolation on all tiles: the unit in which the network's is counted."""
        errors = [prepared.interpolation_error(sum(self.ratio) / 2) for prepared in self._tiles]
        return torch.stack(errors).mean().clamp_min(1e-3)

    def _pick(self, high: int) -> int:
        return int(torch.randint(high, (1,), generator=self._generator))

    def draw(self, count: int) -> _Crops:
        """`count` crops as one mini-batch."""
        areas = torch.tensor([tile.weight for tile in self._tiles], dtype=torch.float64)
        chosen = torch.multinomial(areas, count, replacement=True, generator=self._generator)
        *images, projections = zip(*(self._cut(self._tiles[i]) for i in chosen))
        return _Crops(*map(torch.stack, images), Projection.stack(projections))

    def _cut(self, prepared: _PreparedTile) -> tuple[Tensor | Projection, ...]:
        blocks = []
        for part, covered in zip(prepared.covered, self.covered):
            start = part.start + self._pick(_length(part) - covered + 1)
            blocks.append(slice(start, start + covered))
        rows, columns = (prepared.window(axis, self.crop, block) for axis, block in enumerate(blocks))
        expected = prepared.expected
        images = (prepared.estimate, prepared.pan, expected.threshold, expected.gain)
        cut = (image[:, rows, columns] for image in images)
        return (*cut, prepared.ms[:, blocks[0], blocks[1]], prepared.projection.cut((rows, columns), blocks))


def _length(part: slice) -> int:
    return part.stop - part.start


def jesse_terms(output: Tensor, crops: _Crops, ratio: tuple[float, float]) -> JesseTerms:
    """The loss of a network's `output` (N, B, P, P) on `crops`."""
    consistent = crops.projection.consistent(output, crops.ms)
    expected = Expectation(crops.threshold, crops.gain)
    spectral, quality = spectral_terms(crops.projection.seen(consistent), crops.ms, (ratio[0] + ratio[1]) / 2)
    structural = structural_term(consistent, crops.pan, expected, structural_window(ratio))
    return JesseTerms(spectral, quality, structural)


def adapt(
    tiles: Sequence[Tile],
    optics: Optics,
    weights: LossWeights,
    schedule: Schedule,
    device: Device,
    report: Report = lambda iteration, terms: None,
) -> dict[str, Tensor]:
    """Train a network on `tiles`, on `device` already, and freeze its gates.

    Args:
        report: called after every step with the number of steps done and the loss terms of its mini-batch.

    Returns:
        A state dict on the CPU, for :func:`sharpener.build`.

    Raises:
        ValueError: the tiles are too small to cut crops from.
        ArithmeticError: the loss is not a number.
    """
    torch.manual_seed(schedule.seed)
    sharpener = Sharpener(len(tiles[0].ms))
    sharpener.network.start_as_identity()
    sharpener = device.place(sharpener)
    sharpener.injection.measure(tiles, optics)
    sampler = CropSampler(tiles, optics, sharpener.injection, schedule)
    weights = replace(weights, spectral=weights.spectral / float(sampler.interpolation_error()))
    network = sharpener.network
    optimiser = torch.optim.Adam(network.parameters(), lr=schedule.peak_rate, weight_decay=schedule.weight_decay)
    for iteration in range(schedule.iterations):
        for group in optimiser.param_groups:
            group["lr"] = schedule.rate(iteration)
        crops = sampler.draw(schedule.batch)
        with device.mixed_precision():
            output = network(crops.estimate, crops.pan)
        terms = jesse_terms(output.float(), crops, tiles[0].ratio)
        check_finite(terms)
        optimiser.zero_grad(set_to_none=True)
        terms.total(weights).backward()
        optimiser.step()
        report(iteration + 1, terms)
    crops = sampler.draw(GATE_CROPS)
    with device.mixed_precision():
        network.freeze_gates(crops.estimate, crops.pan)
    return {name: value.detach().cpu().contiguous() for name, value in sharpener.state_dict().items()}
