#!/usr/bin/env python3
"""All that is to be known of a graphics card, in six minutes: does it compute the same, how fast, how well is it used.

    card.py [DEVICE] [small] [JSON]

DEVICE is "cuda" by default, or "cpu"; “small” takes small images, for a try. Runs on a Python with PyTorch, NumPy,
scikit-learn and pytest alone, without QGIS, GDAL or images. Prints a table, and writes JSON (card.json by default).
"""

from __future__ import annotations

import contextlib
import json
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import iteration  # noqa: E402

from lambda_pnn_plugin.engine import device as devices  # noqa: E402
from lambda_pnn_plugin.engine.operations import carry_out  # noqa: E402
from lambda_pnn_plugin.engine.process import prepare_process  # noqa: E402
from lambda_pnn_plugin.shared.operations import Adapt, Compute, Predict  # noqa: E402
from lambda_pnn_plugin.shared.scene_model import Optics, Scaling, SceneModel, SceneTile  # noqa: E402
from lambda_pnn_plugin.shared.weights import architecture  # noqa: E402
from lambda_pnn_plugin.shared.window import Window  # noqa: E402

TESTS = ("tests/engine/test_recording.py", "tests/engine/test_card.py")
SIDES, SMALL_SIDES = {"2048²": 2048, "16384²": 16384}, {"512²": 512, "1024²": 1024}
PARITY_SIDE, PARITY_STEPS = 256, 10


def tests() -> dict[str, str]:
    """The engine's tests that take a card, in their last line."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *TESTS]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return {"tests": (done.stdout.strip().splitlines() or [done.stderr[-200:]])[-1]}


def parity(device: str) -> dict[str, float]:
    """How far images of the card lie from the CPU's: of the same weights, and of weights trained there."""
    side, random = PARITY_SIDE, np.random.default_rng(0)
    smooth = np.cumsum(np.cumsum(random.normal(0, 1, (iteration.BANDS + 1, side, side)), 1), 2)
    smooth = 300 + 1000 * (smooth - smooth.min((1, 2), keepdims=True)) / np.ptp(smooth, (1, 2)).reshape(-1, 1, 1)
    ms, pan = smooth[:-1, ::4, ::4].astype("u2"), smooth[-1:].astype("u2")
    tile = SceneTile(ms, pan, (4.0, 4.0), (0.0, 0.0))
    scaling, optics = Scaling(0.0, 2047.0), Optics(tuple(iteration.GAINS), 0.11)
    model = SceneModel(scaling, scaling, optics, np.zeros((iteration.BANDS, 2), np.float32))
    whole, told = Window(0, 0, side, side), list[object]()

    def sharpened(where: str, weights: object) -> np.ndarray:
        request = Predict(Compute(where), tile, model, weights, whole, "<f4")
        return carry_out(request, told.append).image.astype(np.float64)

    def trained(where: str) -> object:
        return carry_out(Adapt(Compute(where), (tile,), (1.0,), model, PARITY_STEPS, 0), told.append)

    weights = trained("cpu")
    here, there = sharpened("cpu", weights), sharpened(device, weights)
    own = sharpened(device, trained(device))
    return {
        "of the same weights, greatest difference, DN": float(np.abs(here - there).max()),
        "of the same weights, mean difference, DN": float(np.abs(here - there).mean()),
        "trained there, mean difference, DN": float(np.abs(here - own).mean()),
    }


def operations_of_a_pixel() -> float:
    """Multiplications and additions of the network's convolutions for a PAN pixel."""
    shapes = [shape for name, shape in architecture(iteration.BANDS).items() if len(shape) == 4]
    return 2.0 * sum(float(np.prod(shape)) for shape in shapes)


def convolutions(device: devices.Device) -> float:
    """TFLOP/s of 64 → 64 features, 3 × 3, on 1024², in the type and layout that the engine takes."""
    place, kind = device.torch_device, torch.bfloat16 if device.bf16 else torch.float32
    image = torch.rand(1, 64, 1024, 1024, device=place, dtype=kind).to(memory_format=torch.channels_last)
    filters = torch.rand(64, 64, 3, 3, device=place, dtype=kind).to(memory_format=torch.channels_last)
    with torch.inference_mode():
        work = lambda: torch.nn.functional.conv2d(image, filters, padding=1)  # noqa: E731
        seconds = iteration.median_seconds(work, 9, place)
    return 2 * 64 * 64 * 9 * 1024**2 / seconds / 1e12


@contextlib.contextmanager
def watched(device: devices.Device) -> Iterator[dict[str, float]]:
    """Context whose use of the card is told at its end."""
    found: dict[str, float] = {}
    if device.torch_device.type != "cuda":
        yield found
        return
    torch.cuda.reset_peak_memory_stats()
    over, seen = threading.Event(), list[float]()

    def look() -> None:
        command = ["nvidia-smi", "--query-gpu=utilization.gpu", "--format=csv,noheader,nounits"]
        with contextlib.suppress(OSError, ValueError, IndexError):
            while not over.wait(0.2):
                seen.append(float(subprocess.run(command, capture_output=True, text=True).stdout.split()[0]))

    looking = threading.Thread(target=look, daemon=True)
    looking.start()
    try:
        yield found
    finally:
        over.set()
        looking.join(5)
        found["GiB at most"] = torch.cuda.max_memory_allocated() / 2**30
        if seen:
            found["utilisation, %"] = statistics.mean(seen)


def speed(device: devices.Device) -> dict[str, float]:
    """A step and a prediction, ours and plain, and what the card could do by its convolutions alone."""
    found = {}
    for name, kind in (("ours", iteration.ours), ("plain", iteration.plainly)):
        step, prediction = kind(device)
        found[f"step, {name}, s"] = iteration.median_seconds(step, 9, device.torch_device)
        found[f"prediction of 1024², {name}, s"] = iteration.median_seconds(prediction, 5, device.torch_device)
    for work in ("step", "prediction of 1024²"):
        found[f"{work}, plain / ours"] = found[f"{work}, plain, s"] / found[f"{work}, ours, s"]
    alone = convolutions(device)
    used = operations_of_a_pixel() * 1024**2 / found["prediction of 1024², ours, s"] / 1e12
    found["convolutions alone, TFLOP/s"], found["prediction, TFLOP/s"] = alone, used
    found["prediction, share of the convolutions alone"] = used / alone
    return found


def main() -> None:
    words = sys.argv[1:]
    small = "small" in words
    target = Path(next((word for word in words if word.endswith(".json")), "card.json"))
    name = next((word for word in words if word != "small" and not word.endswith(".json")), "cuda")
    started = time.monotonic()
    found: dict[str, dict[str, object]] = {"tests": dict(tests())}
    prepare_process()
    device = devices.choose(name)
    found["device"] = {"label": device.label, "torch": torch.__version__, "bfloat16": device.bf16}
    found["parity with the CPU"] = dict(parity(name))
    found["speed"] = dict(speed(device))
    for title, side in (SMALL_SIDES if small else SIDES).items():
        with watched(device) as use:
            seconds = iteration.sharpened_scene(name, side, 20 if small else iteration.STANDARD)
        pace = {"prediction, Mpx/s": side**2 / 1e6 / float(seconds["prediction"])}
        found[f"scene of {title}, 8 bands"] = {**seconds, **pace, **use}
    found["all"] = {"seconds": time.monotonic() - started}
    target.write_text(json.dumps(found, indent=1), encoding="utf-8")
    print("| of | what | value |\n|---|---|---|")
    for part, values in found.items():
        for what, value in values.items():
            print(
                f"| {part} | {what} | {value:.4g} |" if isinstance(value, float) else f"| {part} | {what} | {value} |"
            )


if __name__ == "__main__":
    main()
