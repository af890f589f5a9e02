#!/usr/bin/env python3
"""Seconds for one step of adaptation and for prediction: the engine against plain PyTorch, in one run.

    iteration.py [DEVICE]     prints one JSON object

Runs on a Python with PyTorch and NumPy. Images are random; the time does not depend on them. Ours and plain take
turns, and medians count.
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
from lambda_pnn_plugin.engine.tile import Optics, Samples, Tile  # noqa: E402

RATIO, BANDS, BATCH, CROP, SIDE = 4, 8, 4, 128, 1024
GAINS = [0.35] * 7 + [0.27]


def random_tile(side: int, device: torch.device) -> Tile:
    generator = torch.Generator().manual_seed(0)
    coarse = torch.rand(BANDS, side // RATIO, side // RATIO, generator=generator) * 0.2 + 0.2
    pan = torch.rand(1, side, side, generator=generator) * 0.2 + 0.2
    return Tile(coarse.to(device), pan.to(device), (4.0, 4.0), (0.0, 0.0), torch.zeros(BANDS, 2, device=device))


def plain_step(device: torch.device) -> Callable[[], None]:
    network = plain.Network(BANDS).to(device)
    optimiser = torch.optim.Adam(network.parameters(), lr=1e-4, weight_decay=1e-4)
    tile = random_tile(CROP, device)
    ms = tile.ms.expand(BATCH, -1, -1, -1)
    ms_up = tile.interpolated_ms().expand(BATCH, -1, -1, -1).contiguous()
    pan = tile.pan.expand(BATCH, -1, -1, -1)
    threshold = torch.full_like(ms_up, 0.5)
    kernels = plain.gaussian_kernels(GAINS, RATIO).to(device)

    def step() -> None:
        total = plain.loss(network(ms_up, pan), pan, ms, threshold, kernels, RATIO, (0.05, 1.0, 6.0))
        optimiser.zero_grad()
        total.backward()
        optimiser.step()

    return step


def timed(work: Callable[[], None], device: torch.device) -> float:
    started = time.perf_counter()
    work()
    if device.type == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter() - started


def in_turns(works: dict[str, Callable[[], None]], rounds: int, device: torch.device) -> dict[str, float]:
    """Median seconds of every work; the first round warms up and does not count."""
    seconds = {name: [] for name in works}
    for number in range(rounds + 1):
        for name, work in works.items():
            taken = timed(work, device)
            if number:
                seconds[name].append(taken)
    return {name: statistics.median(values) for name, values in seconds.items()}


def main() -> None:
    devices.prepare_process()
    device = devices.choose(sys.argv[1] if len(sys.argv) > 1 else "cpu")
    place, optics = device.torch_device, Optics(tuple(GAINS), 0.11)
    scene = random_tile(SIDE, place)
    trainer = Trainer(Samples([scene], optics, [1.0]), LossWeights(), Schedule(300, batch=BATCH, crop=CROP), device)
    trainer.check()  # gives what the finished weights are compared with
    steps = in_turns({"ours": trainer.step, "plain": plain_step(place)}, 7, place)

    sharpener, network = trainer.finished(), plain.Network(BANDS).to(place).eval()
    ms_up, pan = scene.interpolated_ms()[None], scene.pan[None]

    def plain_prediction() -> None:
        with torch.inference_mode():
            network(ms_up, pan)

    works = {"ours": lambda: sharpener.sharpen(scene, optics, device), "plain": plain_prediction}
    predictions = in_turns(works, 3, place)
    print(
        json.dumps(
            {
                "device": device.label,
                "iteration": {**steps, "ratio": steps["plain"] / steps["ours"]},
                "prediction": {
                    **predictions,
                    "ratio": predictions["plain"] / predictions["ours"],
                    "megapixels_per_second": SIDE**2 / 1e6 / predictions["ours"],
                },
            }
        )
    )


if __name__ == "__main__":
    main()
