"""What a cluster adds: prediction over one and two workers, near and far, and what goes over the network."""

from __future__ import annotations

import contextlib
import functools
import statistics
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from building import cluster
from lambda_pnn_plugin.raster.sample_scene import make_sample_scene
from lambda_pnn_plugin.runtime.cluster_engine import ClusterEngine
from lambda_pnn_plugin.runtime.engine import Engine
from lambda_pnn_plugin.runtime.environment import probe
from lambda_pnn_plugin.runtime.local_engine import LocalEngine
from lambda_pnn_plugin.shared.operations import Adapt, Compute, Predict
from lambda_pnn_plugin.shared.receptive_field import halo
from lambda_pnn_plugin.shared.scene_model import Optics, Scaling, SceneModel, SceneTile
from lambda_pnn_plugin.shared.weights import Weights
from lambda_pnn_plugin.shared.window import Window

from .latency import far
from .running import computed, table

BANDS, RATIO, SIDE = 8, 4, 512
"""Of the scene, and PAN pixels of a tile's inner side."""
TILES, ROUNDS, DELAY = 12, 3, 0.05
OPTICS = Optics((0.35,) * BANDS, 0.15)
MODEL = SceneModel(Scaling(0, 2048), Scaling(0, 2048), OPTICS, np.zeros((BANDS, 2), "f4"))
NEAR, TWO, FAR = "1 worker", "2 workers", f"2 workers, {DELAY * 1000:.0f} ms away"


def scaling(compute: Path, folder: Path) -> str:
    """Pixels a second that this computer's two cores sharpen, a thread each: in one process, and as a cluster."""
    interpreter, carried = probe(compute), 0.0
    seconds: dict[str, list[float]] = {"this process, 1 thread": [], NEAR: [], TWO: [], FAR: []}
    with LocalEngine(interpreter) as local:
        tile = scene_tile()
        weights = local.submit(Adapt(Compute("cpu"), (tile,), (1.0,), MODEL, 2, 0)).wait()
    for _ in range(ROUNDS):
        with LocalEngine(interpreter) as engine:
            seconds["this process, 1 thread"].append(taken(engine, weights))
        for name, workers, delay in ((NEAR, 1, 0.0), (TWO, 2, 0.0), (FAR, 2, DELAY)):
            with cluster_of(compute, workers, delay) as (address, way), ClusterEngine(interpreter, address) as engine:
                taken(engine, weights, tiles=2 * workers)  # PyTorch is loaded, weights have come
                before = sum(way.carried) if way else 0
                seconds[name].append(taken(engine, weights))
                carried = sum(way.carried) - before if way else carried
    pace = {name: TILES * SIDE**2 / 1e6 / statistics.median(values) for name, values in seconds.items()}
    rows = [
        (name, f"{value:.3f}", f"{value / pace[NEAR]:.2f}", f"{value / pace[TWO]:.2f}") for name, value in pace.items()
    ]
    header = ["prediction by", "Mpx/s", "of 1 worker's", "of 2 workers'"]
    told = f"{BANDS} bands, ratio {RATIO}, {TILES} tiles of {SIDE}², medians of {ROUNDS} rounds; a thread each."
    network = f"Over the network, both ways: {carried / TILES / SIDE**2:.1f} bytes for each PAN pixel."
    return f"## A cluster\n\n{told}\n\n{table(header, rows)}\n\n{network}\n\n{packing(compute, folder)}"


def packing(compute: Path, folder: Path) -> str:
    """How much the gateway packs and unpacks, on one core."""
    sample, images = make_sample_scene(2 * SIDE), folder / "images.npz"
    tile = scene_tile()
    np.savez(images, ms=tile.ms, pan=tile.pan, sharp=np.repeat(sample.truth, BANDS // len(sample.truth), 0))
    found = computed(compute, "packing.py", images, SIDE)
    pace = 1 / (found["pack"] + found["unpack"])
    return (
        f"The gateway packs a tile in {found['pack']:.3f} s and unpacks its result in {found['unpack']:.3f} s for each "
        f"megapixel: {pace:.1f} Mpx/s on one core. Compressed, {found['there']:.1f} bytes of a pixel go there, "
        f"{found['back']:.1f} come back."
    )


@contextlib.contextmanager
def cluster_of(compute: Path, workers: int, delay: float) -> Iterator[tuple[str, object]]:
    """Context in which a cluster runs; yields its address, and the way to it if it is far."""
    with cluster.running(workers, python=compute) as started, contextlib.ExitStack() as stack:
        way = stack.enter_context(far(started.address, delay)) if delay else None
        yield (way.address if way else started.address), way


@functools.cache
def scene_tile() -> SceneTile:
    """A tile of the sample scene with as much around it as takes part; its bands doubled."""
    side = SIDE + 2 * -(-halo(RATIO, OPTICS) // RATIO) * RATIO
    sample = make_sample_scene(2 * SIDE)
    ms = np.repeat(sample.ms, BANDS // len(sample.ms), 0)[:, : side // RATIO, : side // RATIO]
    return SceneTile(np.ascontiguousarray(ms), sample.pan[None, :side, :side].copy(), (float(RATIO),) * 2, (0.0, 0.0))


def taken(engine: Engine, weights: Weights, tiles: int = TILES) -> float:
    """Seconds for `tiles` tiles, as many under way as the engine wants."""
    tile = scene_tile()
    margin = (tile.pan.shape[-1] - SIDE) // 2
    request = Predict(Compute("cpu", 1), tile, MODEL, weights, Window(margin, margin, SIDE, SIDE), "<u2")
    waiting: deque = deque()
    start = time.perf_counter()
    for _ in range(tiles):
        waiting.append(engine.submit(request))
        if len(waiting) >= engine.tiles_in_flight:
            waiting.popleft().wait()
    while waiting:
        waiting.popleft().wait()
    return time.perf_counter() - start
