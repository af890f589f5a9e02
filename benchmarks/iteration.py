#!/usr/bin/env python3
"""Seconds for one step of adaptation and for prediction, by the engine or by plain PyTorch: medians of several.

    iteration.py ours|plain [DEVICE]     prints one JSON object
    iteration.py convolutions [DEVICE]   the network's convolutions alone: no step or prediction can take less
    iteration.py scene [DEVICE]          the same for a scene of 2048², standard, as the compute process is asked for it

Runs on a Python with PyTorch, NumPy and scikit-learn. Images are random; the time of a step does not depend on them.
"""

from __future__ import annotations

import itertools
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parent)]

import plain  # noqa: E402

from lambda_pnn_plugin.engine import device as devices  # noqa: E402
from lambda_pnn_plugin.engine.adaptation import Trainer  # noqa: E402
from lambda_pnn_plugin.engine.jesse import LossWeights  # noqa: E402
from lambda_pnn_plugin.engine.network import LambdaPNN  # noqa: E402
from lambda_pnn_plugin.engine.operations import carry_out  # noqa: E402
from lambda_pnn_plugin.engine.process import prepare_process  # noqa: E402
from lambda_pnn_plugin.engine.schedule import Schedule  # noqa: E402
from lambda_pnn_plugin.engine.sharpener import Sharpener  # noqa: E402
from lambda_pnn_plugin.engine.tile import Samples, Tile  # noqa: E402
from lambda_pnn_plugin.shared.operations import Adapt, AdaptProgress, Compute, Describe, Predict  # noqa: E402
from lambda_pnn_plugin.shared.receptive_field import NETWORK, halo  # noqa: E402
from lambda_pnn_plugin.shared.scene_model import Optics, Scaling, SceneModel, SceneTile  # noqa: E402
from lambda_pnn_plugin.shared.window import Window  # noqa: E402

RATIO, BANDS, BATCH, CROP, SIDE = 4, 8, 4, 128, 1024
GAINS = [0.35] * 7 + [0.27]
WARM_UP = 5
"""Rounds before those that count."""
SCENE_SIDE, SAMPLE_SIDE, TILE_SIDE, STANDARD = 2048, 512, 1024, 200
MOST_SAMPLES = 16
DEPTH = 2047
"""Of the scene's numbers."""


def random_tile(side: int, device: torch.device) -> Tile:
    generator = torch.Generator().manual_seed(0)
    coarse = torch.rand(BANDS, side // RATIO, side // RATIO, generator=generator) * 0.2 + 0.2
    pan = torch.rand(1, side, side, generator=generator) * 0.2 + 0.2
    return Tile(coarse.to(device), pan.to(device), (4.0, 4.0), (0.0, 0.0), torch.zeros(BANDS, 2))


Work = Callable[[], object]


def ours(device: devices.Device) -> tuple[Work, Work]:
    """A step of the engine's adaptation, and its prediction of the whole scene."""
    scene, optics = random_tile(SIDE, device.torch_device), Optics(tuple(GAINS), 0.11)
    schedule = Schedule(STANDARD, batch=BATCH, crop=CROP)
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


def convolutions(device: devices.Device) -> tuple[Work, Work]:
    """All convolutions of a step, forward and backward, and all of a prediction, as large and in the type and the
    layout that the engine gives them, and nothing between them.
    """
    network = device.place(LambdaPNN(BANDS))
    pieces = list(Window(0, 0, SIDE, SIDE).split(device.piece))
    training = _inputs(network, (BATCH, CROP, CROP), device, reflect=True)
    largest = pieces[0].rows + 2 * NETWORK, pieces[0].columns + 2 * NETWORK
    network_in_use = device.place(LambdaPNN(BANDS))
    for attention in network_in_use.attentions:
        attention.channel_gate.frozen = torch.ones(64, device=device.torch_device)
    predicting = _inputs(network_in_use, (1, *largest), device, reflect=False)

    def step() -> None:
        for layer, image in training:
            with device.mixed_precision():
                output = nn.Conv2d.forward(layer, image)
            wanted = [image, *layer.parameters()] if image.requires_grad else list(layer.parameters())
            torch.autograd.grad(output, wanted, output.detach())

    def prediction() -> None:
        with torch.inference_mode(), device.mixed_precision():
            for _ in pieces:
                for layer, image in predicting:
                    nn.Conv2d.forward(layer, image)

    return step, prediction


def _inputs(
    network: LambdaPNN, size: tuple[int, int, int], device: devices.Device, reflect: bool
) -> list[tuple[nn.Conv2d, Tensor]]:
    """Every convolution of the network with the image that it is given for an input of (N, H, W)."""
    count, rows, columns = size
    seen: list[tuple[nn.Conv2d, Tensor]] = []

    def look(layer: nn.Conv2d, given: tuple[Tensor, ...]) -> None:
        margin = layer.kernel_size[0] // 2 if reflect else 0
        image = nn.functional.pad(given[0], [margin] * 4)
        image = image.detach().contiguous(memory_format=device.layout)
        seen.append((layer, image.requires_grad_(reflect and layer is not network.first)))

    hooks = [layer.register_forward_pre_hook(look) for layer in network.modules() if isinstance(layer, nn.Conv2d)]
    images = torch.rand(count, BANDS + 1, rows, columns, device=device.torch_device)
    images = images.contiguous(memory_format=device.layout)
    with torch.no_grad(), device.mixed_precision():
        network(images[:, :-1], images[:, -1:], reflect=reflect)
    for hook in hooks:
        hook.remove()
    return seen


def sharpened_scene(device: str, side: int = SCENE_SIDE, steps: int = STANDARD) -> dict[str, object]:
    """Seconds that training on a scene and sharpening all of it take, without reading and writing files."""
    scene = random_tile(side, torch.device("cpu"))
    whole = Window(0, 0, side, side)
    ms, pan = ((image * DEPTH).round().numpy().astype(np.uint16) for image in (scene.ms, scene.pan))
    compute, optics, scaling = Compute(device), Optics(tuple(GAINS), 0.11), Scaling(0.0, DEPTH)
    model = SceneModel(scaling, scaling, optics, np.zeros((BANDS, 2), np.float32))
    told: list[AdaptProgress] = []

    def tile(window: Window) -> SceneTile:
        parts = [slice(max(0, part.start // RATIO - 8), part.stop // RATIO + 9) for part in window.slices]
        corners = (parts[0].start, parts[1].start), (window.row, window.column)
        return SceneTile(ms[(..., *parts)], pan[(..., *window.slices)], (RATIO, RATIO), (0.0, 0.0), *corners)

    samples = tuple(tile(window) for window in itertools.islice(whole.cells(SAMPLE_SIDE), MOST_SAMPLES))
    cells, around = list(whole.cells(TILE_SIDE)), halo(RATIO, optics)
    # As in a job; the device is in use before the clock starts.
    carry_out(Describe(compute, tile(cells[0].grown(around, within=whole)), model), told.append)
    started = time.perf_counter()
    weights = carry_out(Adapt(compute, samples, (1.0,) * len(samples), model, steps, 0), told.append)
    trained = time.perf_counter()
    for cell in cells:
        outer = cell.grown(around, within=whole)
        carry_out(Predict(compute, tile(outer), model, weights, cell.seen_from(outer), "<u2"), told.append)
    done = time.perf_counter()
    seconds = {"adaptation": trained - started, "prediction": done - trained, "both": done - started}
    return {"steps": told[-1].steps, **seconds}


def median_seconds(work: Work, rounds: int, device: torch.device) -> float:
    """Of `rounds` rounds."""
    seconds = []
    for _ in range(WARM_UP + rounds):
        started = time.perf_counter()
        work()
        if device.type == "cuda":
            torch.cuda.synchronize()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds[WARM_UP:])


def main() -> None:
    kind, *names = sys.argv[1:]
    if kind != "plain":
        prepare_process()
    name = names[0] if names else "cpu"
    device = devices.choose(name)
    if kind == "scene":
        print(json.dumps({"device": device.label, **sharpened_scene(name)}))
        return
    step, prediction = {"ours": ours, "plain": plainly, "convolutions": convolutions}[kind](device)
    seconds = {
        "iteration": median_seconds(step, 9, device.torch_device),
        "prediction": median_seconds(prediction, 5, device.torch_device),
    }
    print(json.dumps({"device": device.label, "megapixels": SIDE**2 / 1e6, **seconds}))


if __name__ == "__main__":
    main()
