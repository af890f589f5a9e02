"""What 8 bits cost: copies of the scenes, sharpened and judged as they are, beside the result of all bits."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
from osgeo import gdal

from .quality import STANDARD, made
from .running import sharpen_command, table
from .scenes import judged, scene_folders, sensor_of, tell

FULL, SHARE = 255, 99.99
"""The greatest number of a copy, and the percentile of the image that it stands for."""


def bits(folder: Path) -> str:
    """R-ERGAS by the pair's own optics and D_ρ, of results of all bits, of 8, and of those reduced to 8 afterwards."""
    rows = []
    for scene in scene_folders():
        copy, factor = copied(scene, folder / f"{scene.name}-8bit")
        whole, _ = made(scene, STANDARD, folder)
        eight, _ = made(copy, STANDARD, folder)
        wide, rounded = folder / f"{copy.name}-wide.tif", folder / f"{copy.name}-rounded.tif"
        more = "--OUTPUT_TYPE=Float32"
        subprocess.run(
            sharpen_command(copy, wide, sensor_of(scene), "standard", more), check=True, stdout=subprocess.DEVNULL
        )
        fill_holes(wide)
        reduced(whole, factor, rounded)
        found = [judged("score", scene, whole), *(judged("score", copy, file) for file in (eight, wide, rounded))]
        rows.append((scene.name, *("{r_ergas_own:.3f} / {d_rho:.3f}".format_map(scores) for scores in found)))
    header = ["R-ERGAS own / D_ρ", "all bits", "8 bits", "8 bits, written as Float32", "all bits, then reduced to 8"]
    return f"## 8 bits\n\n{table(header, rows)}"


def fill_holes(file: Path) -> None:
    """Write 0 where a result misses pixels: where numbers became 0 in the copy, which the judge takes for numbers."""
    image = gdal.Open(str(file), gdal.GA_Update)
    image.WriteArray(np.nan_to_num(image.ReadAsArray()))


def copied(scene: Path, folder: Path) -> tuple[Path, float]:
    """A copy of 8 bits as a scene in `folder`, and the factor by which its multispectral numbers were multiplied."""
    folder.mkdir(parents=True, exist_ok=True)
    factors = {}
    for name in ("ms", "pan"):
        image = gdal.Open(str(scene / f"{name}.tif")).ReadAsArray()
        factors[name] = FULL / float(np.percentile(image, SHARE))
        reduced(scene / f"{name}.tif", factors[name], folder / f"{name}.tif")
    return tell(scene, folder), factors["ms"]


def reduced(source: Path, factor: float, target: Path) -> None:
    """Write the numbers of a file times `factor`, rounded and cut to 8 bits."""
    image = gdal.Open(str(source))
    options = {"outputType": gdal.GDT_Byte, "noData": "none"}
    copy = gdal.GetDriverByName("MEM").CreateCopy("", image)
    numbers = np.clip(np.rint(image.ReadAsArray() * factor), 0, FULL).astype(np.uint8)
    target.unlink(missing_ok=True)
    small = gdal.Translate(str(target), copy, **options)
    small.WriteRaster(0, 0, small.RasterXSize, small.RasterYSize, np.ascontiguousarray(numbers).tobytes())
