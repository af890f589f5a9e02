#!/usr/bin/env python3
"""Seconds for one step of adaptation and for prediction, by the engine or by plain PyTorch: medians of several.

    iteration.py ours|plain [DEVICE]     prints one JSON object

Runs on a Python with PyTorch and NumPy. Images are random; the time does not depend on them.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import torch

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parent)]

import plain  # noqa: E402

from lambda_pnn_plugin.engine import device as devices  # noqa: E402
from lambda_pnn_plugin.engine.adaptation import Schedule, Trainer  # noqa: E402
from lambda_pnn_plugin.engine.jesse import LossWeights  # noqa: E402
from lambda_pnn_plugin.engine.sharpener import Sharpener  # noqa: E402
from lambda_pnn_plugin.engine.tile import Optics, Samples, Tile  # noqa: E402

RATIO, BANDS, BATCH, CROP, SIDE = 4, 8, 4, 128, 1024
GAINS = [0.35] * 7 + [0.27]


def random_tile(side: int, device: torch.device) -> Tile:
    generator = torch.Generator().manual_seed(0)
    coarse = torch.rand(BANDS, side // RATIO, side // RATIO, generator=generator) * 0.2 + 0.2
    pan = torch.rand(1, side, side, generator=generator) * 0.2 + 0.2
    return Tile(coarse.to(device), pan.to(device), (4.0, 4.0), (0.0, 0.0), torch.zeros(BANDS, 2, device=device))


Work = Callable[[], object]


def ours(device: devices.Device) -> tuple[Work, Work]:
    """A step of the engine's adaptation, and its prediction of the whole scene."""
    scene, optics = random_tile(SIDE, device.torch_device), Optics(tuple(GAINS), 0.11)
    schedule = Schedule(300, batch=BATCH, crop=CROP)
    trainer = Trainer(Samples([scene], optics, [1.0]), LossWeights(), schedule, device)
    trainer.check()  # what the finished weights are compared with
    trained: list[Sharpener] = []

    def prediction() -> None:
        if not trained:
            trained.append(trainer.finished())
        trained[0].sharpen(scene, optics, device)

    return trainer.step, prediction


def plainly(device: devices.Device) -> tuple[Work, Work]:
    """The same by plain PyTorch; the weights are new, so that none of them is subnormal."""
    place = device.torch_device
    network = plain.Network(BANDS).to(place)
    optimiser = torch.optim.Adam(network.parameters(), lr=1e-4, weight_decay=1e-4)
    tile, scene = random_tile(CROP, place), random_tile(SIDE, place)
    ms = tile.ms.expand(BATCH, -1, -1, -1)
    ms_up = tile.interpolated_ms().expand(BATCH, -1, -1, -1).contiguous()
    pan = tile.pan.expand(BATCH, -1, -1, -1)
    threshold = torch.full_like(ms_up, 0.5)
    kernels = plain.gaussian_kernels(GAINS, RATIO).to(place)
    whole_ms_up = scene.interpolated_ms()[None]

    def step() -> None:
        total = plain.loss(network(ms_up, pan), pan, ms, threshold, kernels, RATIO, (0.05, 1.0, 6.0))
        optimiser.zero_grad()
        total.backward()
        optimiser.step()

    def prediction() -> None:
        with torch.inference_mode():
            network(whole_ms_up, scene.pan[None])

    return step, prediction


def median_seconds(work: Work, rounds: int, device: torch.device) -> float:
    """Of `rounds` rounds; two before them warm up."""
    seconds = []
    for _ in range(rounds + 2):
        started = time.perf_counter()
        work()
        if device.type == "cuda":
            torch.cuda.synchronize()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds[2:])


def main() -> None:
    kind, *name = sys.argv[1:]
    if kind == "ours":
        devices.prepare_process()
    device = devices.choose(*name or ["cpu"])
    step, prediction = {"ours": ours, "plain": plainly}[kind](device)
    seconds = {
        "iteration": median_seconds(step, 9, device.torch_device),
        "prediction": median_seconds(prediction, 5, device.torch_device),
    }
    print(json.dumps({"device": device.label, "megapixels": SIDE**2 / 1e6, **seconds}))


if __name__ == "__main__":
    main()
