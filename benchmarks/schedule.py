"""What variants of the training reach on real scenes: other schedules, and parts of the method left out."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np

from .running import computed, table
from .scenes import export, scene_folders


def presets(compute: Path, folder: Path) -> str:
    """The loss that variants of the training reach, scene by scene, relative to the chosen one's."""
    found = computed(compute, "presets.py", _exported(folder))
    losses, scores = [], []
    for variant in next(iter(found.values())):
        of_scenes = [scene[variant] for scene in found.values()]
        relative = [scene[variant]["loss"] / scene["chosen"]["loss"] for scene in found.values()]
        steps, seconds = (sum(one[name] for one in of_scenes) for name in ("steps", "seconds"))
        cells = (f"{value:.3f}" for value in (np.mean(relative), *relative))
        losses.append((variant, *cells, steps, f"{seconds:.0f}"))
        scores.append((variant, *map("{r_ergas:.3f} / {d_lambda:.4f} / {d_rho:.3f}".format_map, of_scenes)))
    return (
        "## Schedule\n\nLoss relative to the chosen schedule's, on the same crops; lower is better.\n\n"
        f"{table(['variant', 'mean', *found, 'steps, all', 'seconds, all'], losses)}\n\n"
        f"R-ERGAS / D_λ / D_ρ of the whole scene:\n\n{table(['variant', *found], scores)}"
    )


def ablations(compute: Path, folder: Path) -> str:
    """The loss and the scores that training comes to when a part of the method is left out."""
    found = computed(compute, "ablations.py", _exported(folder))
    whole = next(iter(next(iter(found.values()))))
    losses, scores = [], []
    for variant in next(iter(found.values())):
        of_scenes = [scene[variant] for scene in found.values()]
        relative = [scene[variant]["loss"] / scene[whole]["loss"] for scene in found.values()]
        losses.append((variant, *(f"{value:.3f}" for value in (np.mean(relative), *relative))))
        scores.append((variant, *map("{r_ergas:.3f} / {d_lambda:.4f} / {d_rho:.3f}".format_map, of_scenes)))
    return (
        "## Ablations\n\nLoss relative to the whole method's, on the same crops; lower is better.\n\n"
        f"{table(['variant', 'mean', *found], losses)}\n\n"
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
