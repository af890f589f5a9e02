#!/usr/bin/env python3
"""What the parts of the method bring: each left out in turn, on real scenes, at the same number of steps.

    ablations.py FOLDER   reads scenes (*.npz) that bench.py exports, prints one JSON object

Runs on a Python with PyTorch and NumPy. What is left out is put out of action here: the product has no switches for it.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest import mock

import torch
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))


from benchmarks.presets import CHOSEN, WEIGHTS, judging, loss, scene
from benchmarks.whole import whole_scores
from lambda_pnn_plugin.engine import adaptation, learning
from lambda_pnn_plugin.engine import device as devices
from lambda_pnn_plugin.engine.adaptation import Trainer
from lambda_pnn_plugin.engine.jesse import NOTHING_EXPECTED
from lambda_pnn_plugin.engine.process import prepare_process
from lambda_pnn_plugin.engine.selection import describe, representative
from lambda_pnn_plugin.engine.tile import Samples, Tile
from lambda_pnn_plugin.shared.scene_model import Optics, mean_ratio

TILE = 256
"""PAN pixels of the side of the tiles to choose from, as in the paper."""
Change = Callable[[Samples], Any]
"""A context in which something is left out; gives the samples to train on."""


class Skip(nn.Module):
    """Passes features on in place of a block that looks `reach` pixels far."""

    def __init__(self, reach: int) -> None:
        super().__init__()
        self.reach, self.channel_gate = reach, SimpleNamespace(frozen=None)

    def forward(self, features: Tensor, reflect: bool = True) -> Tensor:
        inner = slice(self.reach, -self.reach)
        return features if reflect else features[..., inner, inner]

    def channel_gates(self, features: Tensor) -> Tensor:
        return features.new_zeros(1, 1)


@contextlib.contextmanager
def nothing_left_out(samples: Samples) -> Iterator[Samples]:
    yield samples


@contextlib.contextmanager
def without_alignment(samples: Samples) -> Iterator[Samples]:
    """The grids are taken at their word."""
    unmoved = [replace(tile, shifts=torch.zeros_like(tile.shifts)) for tile in samples.tiles]
    yield Samples(unmoved, samples.optics, samples.shares)


@contextlib.contextmanager
def without_gradient_of_quality(samples: Samples) -> Iterator[Samples]:
    """D_λ is in the loss, but nothing is learnt from it, as where it is rounded."""
    terms = learning.spectral_terms

    def detached(*arguments: Any) -> tuple[Tensor, Tensor]:
        spectral, quality = terms(*arguments)
        return spectral, quality.detach()

    with mock.patch.object(learning, "spectral_terms", detached):
        yield samples


@contextlib.contextmanager
def without_mask(samples: Samples) -> Iterator[Samples]:
    """The bands must follow PAN everywhere, also where they do not at the resolution of the MS."""
    term = learning.structural_term

    def unmasked(output: Tensor, pan: Tensor, expected: Any, *rest: Any) -> Tensor:
        threshold = torch.where(expected.threshold < NOTHING_EXPECTED, 0.0, expected.threshold)
        return term(output, pan, replace(expected, threshold=threshold), *rest)

    with mock.patch.object(learning, "structural_term", unmasked):
        yield samples


def without_blocks(names: tuple[str, ...], reach: int) -> Change:
    """The network without these blocks."""

    @contextlib.contextmanager
    def change(samples: Samples) -> Iterator[Samples]:
        whole = adaptation.untrained

        def shorter(*arguments: Any) -> Any:
            sharpener = whole(*arguments)
            for name in names:
                setattr(sharpener.network, name, Skip(reach))
            return sharpener

        with mock.patch.object(adaptation, "untrained", shorter):
            yield samples

    return change


def with_tiles(count: int) -> Change:
    """Trained on so many tiles, chosen as representative."""

    @contextlib.contextmanager
    def change(samples: Samples) -> Iterator[Samples]:
        (whole,), optics = samples.tiles, samples.optics
        tiles = [whole.cut(window).within_pan(optics) for window in whole.window.cells(TILE)]
        tiles = [tile for tile in tiles if min(tile.ms.shape[1:]) >= TILE // 8]
        features = torch.stack([describe(tile, optics) for tile in tiles]).numpy()
        found = representative(features, min(count, len(tiles)), CHOSEN.seed)
        yield Samples([tiles[index] for index in found.tiles], optics, found.shares)

    return change


ABLATIONS: dict[str, Change] = {
    "all of it": nothing_left_out,
    "without alignment": without_alignment,
    "without the gradient of D_λ": without_gradient_of_quality,
    "without the mask of D_ρ": without_mask,
    "without residual blocks (λ-PNN/a)": without_blocks(("residual_1", "residual_2"), 2),
    "without attention (λ-PNN/b)": without_blocks(("attention_1", "attention_2"), 3),
    "4 tiles": with_tiles(4),
    "8 tiles": with_tiles(8),
    "16 tiles": with_tiles(16),
    "32 tiles": with_tiles(32),
}


def measured(tile: Tile, optics: Optics, change: Change) -> dict[str, float]:
    """The loss and the scores that training comes to, judged with everything in place."""
    device = devices.choose("cpu")
    samples = Samples([tile], optics, [1.0])
    crops, sampler = judging(samples)
    with change(samples) as learnt_from:
        trainer = Trainer(learnt_from, WEIGHTS, CHOSEN, device)
        sharpener = trainer.run()
    found = whole_scores(sharpener.sharpen(tile, optics, device), tile, optics)
    scores = {"r_ergas": found.r_ergas(mean_ratio(tile.ratio)), "d_lambda": found.d_lambda, "d_rho": found.d_rho}
    return {"steps": trainer.steps, "loss": loss(sharpener, crops, sampler), **scores}


def main() -> None:
    prepare_process()
    found: dict[str, dict[str, dict[str, float]]] = {}
    for file in sorted(Path(sys.argv[1]).glob("*.npz")):
        tile, optics = scene(file)
        found[file.stem] = {}
        for name, change in ABLATIONS.items():
            found[file.stem][name] = values = measured(tile, optics, change)
            print(file.stem, name, {key: round(value, 4) for key, value in values.items()}, file=sys.stderr, flush=True)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
