#!/usr/bin/env python3
"""What the schedule of the training is chosen by: the loss that variants of it reach on real scenes at equal cost.

    presets.py FOLDER     reads scenes (*.npz) that bench.py exports, prints one JSON object

Runs on a Python with PyTorch and NumPy. Every variant may see as many pixels as the chosen schedule, but those that
are there to show what more or less training brings; it ends earlier where no more is gained. All are judged on the same
32 crops, with the same loss.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))


from benchmarks.whole import pair_of, whole_scores
from lambda_pnn_plugin.engine import device as devices
from lambda_pnn_plugin.engine import optimiser
from lambda_pnn_plugin.engine.adaptation import Trainer
from lambda_pnn_plugin.engine.crops import Crops, CropSampler
from lambda_pnn_plugin.engine.injection import Injection
from lambda_pnn_plugin.engine.jesse import LossWeights
from lambda_pnn_plugin.engine.learning import jesse_terms
from lambda_pnn_plugin.engine.optimiser import makes_features
from lambda_pnn_plugin.engine.process import prepare_process
from lambda_pnn_plugin.engine.schedule import Schedule
from lambda_pnn_plugin.engine.sharpener import Sharpener
from lambda_pnn_plugin.engine.tile import Samples, Tile
from lambda_pnn_plugin.imaging.registration import register
from lambda_pnn_plugin.shared.scene_model import Optics, mean_ratio

CHOSEN = Schedule.of(200)
WEIGHTS = LossWeights()

BY_ADAM = {"Adam", "Adam, steps × 4"}
"""Variants whose every weight moves by Adam."""
VARIANTS = {
    "chosen": (CHOSEN, WEIGHTS),
    "batch × 1/2": (replace(CHOSEN, batch=CHOSEN.batch // 2, iterations=2 * CHOSEN.iterations), WEIGHTS),
    "batch × 2": (replace(CHOSEN, batch=2 * CHOSEN.batch, iterations=CHOSEN.iterations // 2), WEIGHTS),
    "crop 64": (replace(CHOSEN, crop=64, iterations=4 * CHOSEN.iterations), WEIGHTS),
    "rate × 1/2": (replace(CHOSEN, peak_rate=CHOSEN.peak_rate / 2), WEIGHTS),
    "rate × 2": (replace(CHOSEN, peak_rate=CHOSEN.peak_rate * 2), WEIGHTS),
    "falls from the start": (replace(CHOSEN, fall=1 - CHOSEN.warm_up), WEIGHTS),
    "γ × 2/3": (CHOSEN, replace(WEIGHTS, structural=WEIGHTS.structural / 1.5)),
    "γ × 3/2": (CHOSEN, replace(WEIGHTS, structural=WEIGHTS.structural * 1.5)),
    "steps × 1/4": (Schedule.of(CHOSEN.iterations // 4), WEIGHTS),
    "steps × 1/2": (Schedule.of(CHOSEN.iterations // 2), WEIGHTS),
    "steps × 2": (Schedule.of(CHOSEN.iterations * 2), WEIGHTS),
    "steps × 4": (Schedule.of(CHOSEN.iterations * 4), WEIGHTS),
    "Adam": (Schedule(CHOSEN.iterations), WEIGHTS),
    "Adam, steps × 4": (Schedule(CHOSEN.iterations * 4), WEIGHTS),
}
JUDGING_CROPS, JUDGING_SEED = 32, 12345


def scene(file: Path) -> tuple[Tile, Optics]:
    """A registered scene as one tile."""
    found = np.load(file)
    optics = Optics(tuple(found["ms_gains"].tolist()), float(found["pan_gain"]))
    ms, pan = (torch.from_numpy(found[name].astype(np.float32) / found[f"{name}_scale"]) for name in ("ms", "pan"))
    ratio, origin = (tuple(found[name].tolist()) for name in ("ratio", "origin"))
    tile = Tile(ms, pan, ratio, origin, torch.zeros(len(ms), 2))
    return replace(tile, shifts=torch.from_numpy(register([pair_of(tile)], optics).shifts)), optics


def judging(samples: Samples) -> tuple[Crops, CropSampler]:
    """The crops on which the variants are compared."""
    injection = Injection(len(samples.tiles[0].ms))
    injection.measure(samples)
    sampler = CropSampler(samples, injection, CHOSEN.crop, JUDGING_SEED)
    return sampler.draw(JUDGING_CROPS), sampler


@torch.inference_mode()
def loss(sharpener: Sharpener, crops: Crops, sampler: CropSampler) -> float:
    terms = jesse_terms(sharpener.network(crops.estimate, crops.pan), crops, sampler.scale)
    return float(terms.total(sampler.scale.normalised(WEIGHTS)))


def measured(file: Path, variants: list[str]) -> Iterator[dict[str, float]]:
    device = devices.choose("cpu")
    tile, optics = scene(file)
    samples = Samples([tile], optics, [1.0])
    crops, sampler = judging(samples)
    for name in variants:
        schedule, weights = VARIANTS[name]
        optimiser.makes_features = (lambda parameter: False) if name in BY_ADAM else makes_features
        started = time.perf_counter()
        trainer = Trainer(samples, weights, schedule, device)
        sharpener = trainer.run()
        seconds = time.perf_counter() - started
        found = whole_scores(sharpener.sharpen(tile, optics, device), tile, optics)
        figures = {"r_ergas": found.r_ergas(mean_ratio(tile.ratio)), "d_lambda": found.d_lambda, "d_rho": found.d_rho}
        yield {"steps": trainer.steps, "seconds": seconds, "loss": loss(sharpener, crops, sampler), **figures}


def main() -> None:
    prepare_process()
    folder, *chosen = sys.argv[1:]
    variants = [name for name in VARIANTS if not chosen or name in chosen]
    found = {}
    for file in sorted(Path(folder).glob("*.npz")):
        found[file.stem] = {}
        for name, values in zip(variants, measured(file, variants)):
            found[file.stem][name] = values
            print(file.stem, name, {key: round(value, 4) for key, value in values.items()}, file=sys.stderr, flush=True)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
