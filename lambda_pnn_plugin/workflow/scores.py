"""A scene's scores, from those of its tiles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np


def overall(tiles: Sequence[dict[str, Any]], ratio: float) -> dict[str, float]:
    """Scores of a result without ground truth; lower is better.

    Args:
        tiles: the fields of the engine's TileScores, each counting as many times as it has pixels.
        ratio: PAN pixels per MS pixel.

    Returns:
        r_ergas: reprojected ERGAS, ≥ 0 (Wald, Fusion of Earth Data, 2000); d_lambda: 1 - Q2^n at MS resolution, in
        0..1; d_rho: 1 - mean local correlation with PAN, in 0..2. NaN if nothing could be compared.
    """
    pixels = np.array([tile["pixels"] for tile in tiles], float)
    if not pixels.sum():
        return dict.fromkeys(("r_ergas", "d_lambda", "d_rho"), float("nan"))

    def mean(name: str) -> np.ndarray:
        return np.average([tile[name] for tile in tiles], axis=0, weights=pixels)

    relative = mean("squares") / np.maximum(mean("means"), 1e-9) ** 2
    return {
        "r_ergas": float(100 / ratio * np.sqrt(relative.mean())),
        "d_lambda": float(1 - mean("quality")),
        "d_rho": float(1 - mean("correlation")),
    }
