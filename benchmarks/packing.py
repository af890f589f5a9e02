#!/usr/bin/env python3
"""Seconds and bytes that packing tiles for a network, and unpacking results, takes; on the compute Python."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from lambda_pnn_plugin.engine.cluster_task import NO_WEIGHTS, squeezed, unsqueezed
from lambda_pnn_plugin.shared.operations import Compute, Predict, Prediction
from lambda_pnn_plugin.shared.scene_model import Optics, Scaling, SceneModel, SceneTile
from lambda_pnn_plugin.shared.window import Window


def main() -> None:
    images = np.load(sys.argv[1])
    ms, pan, inner = images["ms"], images["pan"], int(sys.argv[2])
    model = SceneModel(Scaling(0, 2048), Scaling(0, 2048), Optics((0.3,) * len(ms), 0.15), np.zeros((len(ms), 2), "f4"))
    window = Window((pan.shape[-1] - inner) // 2, (pan.shape[-1] - inner) // 2, inner, inner)
    tile = SceneTile(ms, pan, (4.0, 4.0), (0.0, 0.0))
    request = Predict(Compute("cpu"), tile, model, NO_WEIGHTS, window, "<u2")
    reply = Prediction(images["sharp"][:, :inner, :inner])
    found = {"pack": [], "unpack": []}
    for _ in range(5):
        start = time.perf_counter()
        sent = squeezed(request)
        packed = time.perf_counter()
        back = squeezed(reply)
        unpacking = time.perf_counter()
        unsqueezed(back)
        found["pack"].append(packed - start)
        found["unpack"].append(time.perf_counter() - unpacking)
    seconds = {name: sorted(values)[2] / (inner**2 / 1e6) for name, values in found.items()}
    sizes = {"there": sum(map(len, sent)) / inner**2, "back": sum(map(len, back)) / inner**2}
    print(json.dumps({**seconds, **sizes}))


if __name__ == "__main__":
    main()
