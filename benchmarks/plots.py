#!/usr/bin/env python3
"""Draws what bench.py measured: `plots.py FOLDER` turns its scenes.json and sizes.json into pictures beside them.

Runs on any Python with Matplotlib.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")

from matplotlib import pyplot as plt


def quality(rows: list[dict], file: Path) -> None:
    """One panel for every scene: the two scores of every method against each other, best at the lower left."""
    rows = [row for row in rows if row.get("r_ergas") is not None]
    scenes = sorted({row["scene"] for row in rows})
    if not scenes:
        return
    figure, axes = plt.subplots(1, len(scenes), figsize=(4 * len(scenes), 4), squeeze=False)
    for panel, scene in zip(axes[0], scenes):
        for row in (row for row in rows if row["scene"] == scene):
            ours = row["method"].startswith("λ-PNN")
            panel.plot(row["r_ergas"], row["d_rho"], "D" if ours else "o", color="crimson" if ours else "steelblue")
            panel.annotate(row["method"], (row["r_ergas"], row["d_rho"]), fontsize=7)
        panel.set(title=scene, xscale="log", xlabel="R-ERGAS", ylabel="D_ρ")
    figure.tight_layout()
    figure.savefig(file, dpi=120)


def growth(rows: list[dict], file: Path) -> None:
    """Seconds and memory against the number of PAN pixels."""
    megapixels = [row["side"] ** 2 / 1e6 for row in rows]
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 4))
    left.loglog(megapixels, [row["seconds"] for row in rows], "o-")
    left.set(xlabel="megapixels of PAN", ylabel="seconds")
    right.semilogx(megapixels, [row["peak"] / 2**30 for row in rows], "o-")
    right.set(xlabel="megapixels of PAN", ylabel="peak memory of all processes, GiB", ylim=(0, None))
    figure.tight_layout()
    figure.savefig(file, dpi=120)


def main() -> None:
    folder = Path(sys.argv[1])
    for name, draw in (("scenes", quality), ("sizes", growth)):
        source = folder / f"{name}.json"
        if source.exists():
            draw(json.loads(source.read_text()), folder / f"{name}.png")


if __name__ == "__main__":
    main()
