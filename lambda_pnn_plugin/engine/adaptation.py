"""Target adaptation: training the network on the very scene that it is to sharpen, from nothing.

The network starts as plain interpolation and sees, at every iteration, a mini-batch of random crops.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from .device import Device
from .interpolation import gaussian_matrix, separable
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
from .network import LambdaPNN
from .quality import r_ergas
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
    """A mini-batch: images (N, …, P, P), the MS pixels (N, B, n, m) they cover, and the matrices that lead there."""

    ms_up: Tensor
    pan: Tensor
    threshold: Tensor
    gain: Tensor
    ms: Tensor
    rows: Tensor
    columns: Tensor


class _PreparedTile:
    """A tile with what does not change during training worked out once."""

    def __init__(self, tile: Tile, optics: Optics) -> None:
        self.tile = tile
        self.ms_up = tile.interpolated_ms()
        self.expected = expectation(self.ms_up, tile.blurred_pan(optics))
        self.sigmas = [tile.ms_sigmas(optics, axis) for axis in (0, 1)]
        self.centres = [tile.ms_on_pan(axis) for axis in (0, 1)]
        self.covered = tile.covered_ms(CROP_MARGIN)
        self.weight = tile.pan.shape[1] * tile.pan.shape[2]

    def interpolation_error(self, optics: Optics) -> Tensor:
        """R-ERGAS of the interpolated MS, seen again at MS resolution."""
        rows, columns = self.covered
        estimate = self.tile.reprojected(self.ms_up, optics)[:, rows, columns]
        return r_ergas(estimate, self.tile.ms[:, rows, columns], sum(self.tile.ratio) / 2)

    def window(self, axis: int, crop: int, covered: int, start: int) -> tuple[int, Tensor]:
        """First PAN pixel of the crop that holds `covered` MS pixels from `start` on, and their places in it."""
        centres = self.centres[axis][:, start : start + covered]
        middle = float(centres.median(0).values.mean())
        first = round(middle - (crop - 1) / 2)
        first = min(max(first, 0), self.tile.pan.shape[1 + axis] - crop)
        return first, centres - first


class CropSampler:
    """Draws random crops, evenly over the area of all tiles."""

    def __init__(self, tiles: Sequence[Tile], optics: Optics, schedule: Schedule) -> None:
        self._tiles = [_PreparedTile(tile, optics) for tile in tiles]
        self._optics = optics
        self._generator = torch.Generator().manual_seed(schedule.seed)
        smallest = min(min(tile.pan.shape[1:]) for tile in tiles)
        self.crop = min(schedule.crop, smallest)
        self.covered = tuple(
            min(int((self.crop - 2 * CROP_MARGIN) / ratio), *(_length(tile.covered[axis]) for tile in self._tiles))
            for axis, ratio in enumerate(tiles[0].ratio)
        )
        if min(self.covered) < 4:
            raise ValueError("The common area of the two images is too small to learn from.")

    def interpolation_error(self) -> Tensor:
        """R-ERGAS of plain interpolation on all tiles: the unit in which the network's is counted."""
        errors = [prepared.interpolation_error(self._optics) for prepared in self._tiles]
        return torch.stack(errors).mean().clamp_min(1e-3)

    def _pick(self, high: int) -> int:
        return int(torch.randint(high, (1,), generator=self._generator))

    def draw(self, count: int) -> _Crops:
        """`count` crops as one mini-batch."""
        areas = torch.tensor([tile.weight for tile in self._tiles], dtype=torch.float64)
        chosen = torch.multinomial(areas, count, replacement=True, generator=self._generator)
        return _Crops(*(torch.stack(parts) for parts in zip(*(self._cut(self._tiles[i]) for i in chosen))))

    def _cut(self, prepared: _PreparedTile) -> tuple[Tensor, ...]:
        tile, windows, matrices, block = prepared.tile, [], [], []
        for axis in (0, 1):
            covered = self.covered[axis]
            start = prepared.covered[axis].start + self._pick(_length(prepared.covered[axis]) - covered + 1)
            first, places = prepared.window(axis, self.crop, covered, start)
            windows.append(slice(first, first + self.crop))
            block.append(slice(start, start + covered))
            matrices.append(gaussian_matrix(places, self.crop, prepared.sigmas[axis]))
        rows, columns = windows
        expected = prepared.expected
        maps = (prepared.ms_up, tile.pan, expected.threshold, expected.gain)
        images = (image[:, rows, columns] for image in maps)
        return (*images, tile.ms[:, block[0], block[1]], *matrices)


def _length(part: slice) -> int:
    return part.stop - part.start


def jesse_terms(output: Tensor, crops: _Crops, ratio: tuple[float, float]) -> JesseTerms:
    """The loss of a network's `output` (N, B, P, P) on `crops`."""
    ms_hat = separable(crops.rows, output, crops.columns)
    spectral, quality = spectral_terms(ms_hat, crops.ms, (ratio[0] + ratio[1]) / 2)
    expected = Expectation(crops.threshold, crops.gain)
    structural = structural_term(output, crops.pan, expected, structural_window(ratio))
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
        A state dict on the CPU, for :func:`network.build`.

    Raises:
        ValueError: the tiles are too small to cut crops from.
        ArithmeticError: the loss is not a number.
    """
    torch.manual_seed(schedule.seed)
    sampler = CropSampler(tiles, optics, schedule)
    weights = replace(weights, spectral=weights.spectral / float(sampler.interpolation_error()))
    network = LambdaPNN(len(tiles[0].ms))
    network.start_as_interpolation()
    network = device.place(network)
    optimiser = torch.optim.Adam(network.parameters(), lr=schedule.peak_rate, weight_decay=schedule.weight_decay)
    for iteration in range(schedule.iterations):
        for group in optimiser.param_groups:
            group["lr"] = schedule.rate(iteration)
        crops = sampler.draw(schedule.batch)
        with device.mixed_precision():
            output = network(crops.ms_up, crops.pan)
        terms = jesse_terms(output.float(), crops, tiles[0].ratio)
        check_finite(terms)
        optimiser.zero_grad(set_to_none=True)
        terms.total(weights).backward()
        optimiser.step()
        report(iteration + 1, terms)
    crops = sampler.draw(GATE_CROPS)
    with device.mixed_precision():
        network.freeze_gates(crops.ms_up, crops.pan)
    return {name: value.detach().cpu().contiguous() for name, value in network.state_dict().items()}
