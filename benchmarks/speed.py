"""Speed against plain PyTorch on the same device."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from lambda_pnn_plugin.runtime.child_process import clean_environment

from .running import computed, table

TURNS = 3
CONVOLUTIONS = "convolutions alone"
AVX2 = {"ATEN_CPU_CAPABILITY": "avx2", "ONEDNN_MAX_CPU_ISA": "AVX2"}
"""Has PyTorch use no more than an ordinary laptop offers."""
DEVICE = os.environ.get("LAMBDA_PNN_DEVICE", "cpu")
"""Whose speed is compared with plain PyTorch's on the same."""


def iteration(compute: Path) -> str:
    """One step of adaptation and prediction, ours and plain: by turns, medians of the medians."""
    parts = [compared(compute, "Speed against plain PyTorch", {})]
    if DEVICE == "cpu":
        parts.append(compared(compute, "The same as on a laptop (AVX2)", AVX2))
    return "\n\n".join(parts)


def compared(compute: Path, title: str, capability: dict[str, str]) -> str:
    """The same on a processor of some `capability`, beside its convolutions alone."""
    tuned = {**clean_environment(), **capability}
    usual = {name: value for name, value in tuned.items() if name != "GLIBC_TUNABLES"}
    kinds = {"ours": ("ours", tuned), "plain": ("plain", usual), "plain, our settings": ("plain", tuned)}
    kinds[CONVOLUTIONS] = ("convolutions", tuned)
    found: dict[str, list[dict]] = {name: [] for name in kinds}
    for _ in range(TURNS):
        for name, (kind, environment) in kinds.items():
            found[name].append(computed(compute, "iteration.py", kind, DEVICE, environment=environment))
    rows = []
    for work, name_of_work in (("iteration", "adaptation, one step on 4 × 128²"), ("prediction", "prediction, 1024²")):
        seconds = {name: float(np.median([turn[work] for turn in turns])) for name, turns in found.items()}
        ratios = (f"{seconds[name] / seconds['ours']:.2f}" for name in ("plain", "plain, our settings", CONVOLUTIONS))
        rows.append((name_of_work, *(f"{value:.3f}" for value in seconds.values()), *ratios))
    speed = found["ours"][0]["megapixels"] / seconds["ours"]  # of the last work, prediction
    scene = computed(compute, "iteration.py", "scene", DEVICE, environment=tuned)
    header = ["8 bands, seconds", *found, "plain / ours", "the same, our settings", "convolutions / ours"]
    device = found["ours"][0]["device"]
    return (
        f"## {title}\n\n{device}. “Our settings” are those of the C library's memory, under "
        f"which the plugin runs its process on Linux.\n\n{table(header, rows)}\n\n"
        f"Prediction: {speed:.2f} Mpx/s. 2048² pixels, standard, from the start of adaptation to the last tile: "
        f"{scene['both']:.1f} s, {scene['steps']} steps of training among them, {scene['adaptation']:.1f} s."
    )
