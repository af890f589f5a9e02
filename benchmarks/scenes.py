"""Real scenes: where they are, what is known of them, parts of them, and the program that judges results."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal

from building.places import ROOT
from lambda_pnn_plugin.raster.scene import Scene
from lambda_pnn_plugin.shared.sensor_catalogue import catalogue
from lambda_pnn_plugin.shared.sensors import Sensor, recognise
from lambda_pnn_plugin.shared.window import Window
from lambda_pnn_plugin.workflow.sampling import radiometry

gdal.UseExceptions()
SCENES = Path(os.environ.get("LAMBDA_PNN_SCENES", ROOT.parent / "shared" / "scenes"))
JUDGE = SCENES.parent / "tools" / "evaluate.py"


def scene_folders() -> list[Path]:
    """Those at hand."""
    return sorted(path.parent for path in SCENES.glob("*/scene.json"))


def told_of(scene: Path) -> dict:
    """What its scene.json tells."""
    return json.loads((scene / "scene.json").read_text())


def sensor_of(scene: Path) -> str:
    """Its sensor as parameter SENSOR takes it."""
    told = told_of(scene)
    return told["sensor"] if told.get("sensor") in catalogue() else "auto"


def export(folder: Path, file: Path) -> None:
    """A whole scene as the engine takes it, for a Python without GDAL."""
    scene = Scene([str(folder / "ms.tif")], str(folder / "pan.tif"), "MS", "PAN")
    bands = len(scene.ms.bands)
    name = sensor_of(folder)
    sensor: Sensor = catalogue()[name] if name != "auto" else recognise(bands, scene.ratio, catalogue())[0]
    tile = scene.tile(scene.window)
    ms, pan = radiometry(sensor, [tile])
    images = {"ms": tile.ms, "pan": tile.pan, "ms_scale": np.float32(ms.scale), "pan_scale": np.float32(pan.scale)}
    optics = {"ms_gains": np.array(sensor.gains(bands)), "pan_gain": np.array(sensor.pan_gain)}
    np.savez(file, ratio=np.array(tile.ratio), origin=np.array(tile.origin), **images, **optics)


def cut(scene: Path, folder: Path, window: Window) -> Path:
    """A part of a scene, `window` of its MS, as a scene in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, ratio in (("ms", 1), ("pan", told_of(scene)["ratio"])):
        part = [ratio * number for number in (window.column, window.row, window.columns, window.rows)]
        gdal.Translate(str(folder / f"{name}.tif"), str(scene / f"{name}.tif"), srcWin=part)
    return tell(scene, folder)


def tell(scene: Path, folder: Path) -> Path:
    """Copy what is told of a scene into the folder of another made of it, and return that folder."""
    for beside in (scene / "scene.json", *scene.glob("*MTL*")):
        shutil.copyfile(beside, folder / beside.name)
    return folder


def degraded(scene: Path, folder: Path) -> Path:
    """The scene, both images degraded by its ratio, as a scene in `folder`, with its MS as truth.tif."""
    subprocess.run(judge("degrade", scene, folder), check=True)
    return folder


def judge(*arguments: object) -> list[str]:
    """The command that runs the independent program."""
    return [sys.executable, str(JUDGE), *map(str, arguments)]


def judged(*arguments: object) -> dict:
    """What the independent program finds; nothing if it cannot judge."""
    command = judge(*arguments)
    answer = subprocess.run(command, capture_output=True, text=True)
    if answer.returncode != 0:
        print(f"{' '.join(command)}: {answer.stderr[-500:]}", file=sys.stderr)
        return {}
    return json.loads(answer.stdout)


def write_raster(path: Path, image: np.ndarray, geotransform: tuple[float, ...] | None = None) -> None:
    """Write numbers, (bands, rows, columns) of uint16, as a GeoTIFF."""
    count, rows, columns = image.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, count, gdal.GDT_UInt16)
    if geotransform:
        dataset.SetGeoTransform(geotransform)
    dataset.WriteRaster(0, 0, columns, rows, np.ascontiguousarray(image).tobytes())
