"""What variants of the training reach on real scenes: other schedules, and parts of the method left out."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .running import computed, table
from .scenes import export, scene_folders


def presets(compute: Path, folder: Path) -> str:
    """The loss that variants of the training reach, scene by scene, relative to the chosen one's."""
    found = computed(compute, "presets.py", _exported(folder))
    return f"## Schedule\n\nLoss relative to the chosen schedule's, {_tables(found, ('steps', 'seconds'))}"


def ablations(compute: Path, folder: Path) -> str:
    """The loss and the scores that training comes to when a part of the method is left out."""
    found = computed(compute, "ablations.py", _exported(folder))
    return f"## Ablations\n\nLoss relative to the whole method's, {_tables(found)}"


def _tables(found: dict[str, dict[str, dict[str, float]]], summed: Sequence[str] = ()) -> str:
    """The losses of all variants relative to the first one's, sums over the scenes of what is named, and the scores."""
    variants = list(next(iter(found.values())))
    losses, scores = [], []
    for variant in variants:
        of_scenes = [scene[variant] for scene in found.values()]
        relative = [scene[variant]["loss"] / scene[variants[0]]["loss"] for scene in found.values()]
        sums = (f"{sum(one[name] for one in of_scenes):.0f}" for name in summed)
        losses.append((variant, *(f"{value:.3f}" for value in (np.mean(relative), *relative)), *sums))
        scores.append((variant, *map("{r_ergas:.3f} / {d_lambda:.4f} / {d_rho:.3f}".format_map, of_scenes)))
    return (
        "on the same crops; lower is better.\n\n"
        f"{table(['variant', 'mean', *found, *(f'{name}, all' for name in summed)], losses)}\n\n"
        f"R-ERGAS / D_λ / D_ρ of the whole scene:\n\n{table(['variant', *found], scores)}"
    )


def _exported(folder: Path) -> Path:
    """All scenes as the engine takes them, for a Python without GDAL."""
    exported = folder / "scenes"
    shutil.rmtree(exported, ignore_errors=True)
    exported.mkdir(parents=True)
    for scene in scene_folders():
        export(scene, exported / f"{scene.name}.npz")
    return exported
