"""Bands sharpened without a PAN, by finer bands: cases made of real scenes of eight bands, judged by the truth."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from osgeo import gdal

from lambda_pnn_plugin.raster.sample_scene import seen_coarse
from lambda_pnn_plugin.runtime.environment import probe
from lambda_pnn_plugin.runtime.local_engine import LocalEngine
from lambda_pnn_plugin.workflow.band_sharpening import BandsJob, sharpen_bands
from lambda_pnn_plugin.workflow.job import METHODS, Job, iterations_fields
from lambda_pnn_plugin.workflow.models import starters

from .kriging import kriged
from .proof import Silent
from .running import table
from .scenes import judged, scene_folders, write_raster

FIGURES = ("ergas", "q2n", "sam")
GAIN, NARROW = 0.3, 24
"""Gain at Nyquist of the coarse bands; bands of the hyperspectral case."""
KNOWN = {"optics": str(GAIN), "registration": False}
"""What kriging is told, too: the blur, and that bands lie where they should."""


def guided(compute: Path, folder: Path) -> str:
    """What the independent program finds of every method on every case."""
    rows = []
    with LocalEngine(probe(compute)) as engine:
        for scene in scene_folders():
            image = gdal.Open(str(scene / "ms.tif")).ReadAsArray().astype(float)
            if len(image) != 8:
                continue
            for name, truth, fine, ratio in cases(image):
                place = folder / f"{scene.name}-{ratio}-{len(truth)}"
                place.mkdir(parents=True, exist_ok=True)
                sides = [size // ratio * ratio for size in truth.shape[1:]]
                truth, fine = (of[:, : sides[0], : sides[1]] for of in (truth, fine))
                right = write(place / "truth.tif", truth, 1)
                for method, output, seconds in results(engine, place, truth, fine, ratio):
                    figures = judged("truth", right, output, "--ratio", ratio)
                    found = (f"{figures.get(one, float('nan')):.3f}" for one in FIGURES)
                    rows.append((scene.name, name, method, *found, f"{seconds:.0f}"))
                    print(rows[-1], flush=True)
    header = ["scene", "case", "method", "ERGAS", "Q2^n, higher is better", "spectral angle, °", "seconds"]
    return f"## Without a PAN\n\n{table(header, rows)}"


def results(
    engine: LocalEngine, place: Path, truth: np.ndarray, fine: np.ndarray, ratio: int
) -> Iterator[tuple[str, str, float]]:
    """Method, file and seconds of every result for the bands of `truth`, seen coarsely."""
    blurred = seen_coarse(truth, GAIN, ratio)
    coarse, guide = write(place / "coarse.tif", blurred, ratio), write(place / "fine.tif", fine, 1)
    for number, method in enumerate(METHODS):
        output = place / f"{number}.tif"
        options = {**iterations_fields("standard"), "starters": starters(), "output": output, **KNOWN}
        job = Job([coarse], "", "coarse", "", sensor="generic", method=method, **options)
        yield method, str(output), sharpen_bands(BandsJob(job, [guide], "fine"), engine, Silent()).seconds
    started = time.monotonic()
    image = kriged(np.rint(blurred), np.rint(fine), GAIN, ratio)
    yield "area-to-point regression kriging", write(place / "kriged.tif", image, 1), time.monotonic() - started


def cases(image: np.ndarray) -> list[tuple[str, np.ndarray, np.ndarray, int]]:
    """Name, truth, finer bands and ratio of every case, of an image of coastal, blue, …, NIR 2."""
    at = np.linspace(0.5, 6.5, NARROW)
    low = at.astype(int)
    narrow = image[low] * (1 - (at - low))[:, None, None] + image[low + 1] * (at - low)[:, None, None]
    wide = image[1:6].mean(0, keepdims=True)
    return [
        ("as Sentinel-2: C, Y, RE, N2 by B, G, R, N1", image[[0, 3, 5, 7]], image[[1, 2, 4, 6]], 2),
        ("as SWIR: N1, N2 by the six others", image[[6, 7]], image[:6], 4),
        (f"as hyperspectral: {NARROW} bands by their mean", narrow, wide, 3),
    ]


def write(path: Path, image: np.ndarray, pixel: int) -> str:
    place = (300000.0, pixel, 0.0, 4600000.0, 0.0, -pixel)
    write_raster(path, np.clip(np.rint(image), 1, 65535).astype(np.uint16), place)
    return str(path)
