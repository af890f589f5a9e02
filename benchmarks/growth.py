"""Time and memory against the size of the scene."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
from osgeo import gdal

from lambda_pnn_plugin.raster.sample_scene import make_sample_scene

from .running import sharpen_command, table

SIDES = [int(side) for side in os.environ.get("LAMBDA_PNN_SIDES", "1024 2048 4096 8192 16384").split()]
BLOCK = 1024


def sizes(folder: Path) -> str:
    """Time and memory of the whole job on larger and larger scenes, with few steps of training."""
    rows = []
    for side in SIDES:
        scene = large_scene(folder / f"large-{side}", side)
        output = folder / f"large-{side}.tif"
        seconds, peak = watched(sharpen_command(scene, output, "WV2", "fast", "--ITERATIONS=10"))
        rows.append({"side": side, "seconds": seconds, "peak": peak})
        print(rows[-1], file=sys.stderr, flush=True)
        (folder / "sizes.json").write_text(json.dumps(rows))
        shutil.rmtree(scene)
        output.unlink()
    cells = [(row["side"], f"{row['seconds']:.0f}", f"{row['peak'] / 2**30:.2f}") for row in rows]
    text = table(["PAN side, pixels", "seconds", "peak memory of all processes, GiB"], cells)
    return f"## Growth with size\n\n8 bands, uint16, 10 iterations.\n\n{text}"


def large_scene(folder: Path, side: int) -> Path:
    """The sample scene, mirrored again and again until it has `side` PAN pixels, its bands doubled to eight."""
    folder.mkdir(parents=True, exist_ok=True)
    sample = make_sample_scene(min(BLOCK, side))
    for name, image, pixel in (("ms", np.repeat(sample.ms, 2, 0), 2.0), ("pan", sample.pan[None], 0.5)):
        block = image.shape[-1]
        count = max(1, side // BLOCK)
        options = ["TILED=YES", "BIGTIFF=IF_SAFER"]
        driver = gdal.GetDriverByName("GTiff")
        target = driver.Create(
            str(folder / f"{name}.tif"), count * block, count * block, len(image), gdal.GDT_UInt16, options
        )
        target.SetGeoTransform((0.0, pixel, 0.0, 0.0, 0.0, -pixel))
        for row in range(count):
            for column in range(count):
                part = image[:, :: -1 if row % 2 else 1, :: -1 if column % 2 else 1]
                target.WriteRaster(column * block, row * block, block, block, np.ascontiguousarray(part).tobytes())
    return folder


def watched(command: list[str]) -> tuple[float, int]:
    """Seconds, and the most memory in bytes that the command's processes held together at any moment."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    peak = 0

    def watch() -> None:
        nonlocal peak
        while process.poll() is None:
            peak = max(peak, sum(resident(pid) for pid in family(process.pid)))
            time.sleep(0.2)

    watcher = threading.Thread(target=watch)
    watcher.start()
    if process.wait() != 0:
        raise RuntimeError(f"{' '.join(command)} failed")
    watcher.join()
    return time.perf_counter() - started, peak


def family(pid: int) -> list[int]:
    """A process and all that descend from it (Linux)."""
    found = [pid]
    for parent in found:
        for task in Path(f"/proc/{parent}/task").glob("*/children"):
            try:
                found.extend(map(int, task.read_text().split()))
            except OSError:
                continue
    return found


def resident(pid: int) -> int:
    """Bytes of memory that the process holds for itself, shared libraries apart."""
    try:
        fields = Path(f"/proc/{pid}/statm").read_text().split()
    except OSError:
        return 0
    return (int(fields[1]) - int(fields[2])) * os.sysconf("SC_PAGE_SIZE")
