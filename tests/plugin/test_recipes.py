"""The recipes of the guide, run as users run them."""

import os
import runpy
import shutil
import subprocess
import sys
import time

import pytest
from qgis.core import QgsApplication, QgsRasterLayer

from building.places import PROFILE, STAGE

from .conftest import COMPUTE, ROOT, read_raster

RECIPES = ROOT / "resources" / "recipes"


def recipe(name):
    return runpy.run_path(str(RECIPES / f"{name}.py"))


@pytest.fixture()
def pair(tiny, tmp_path):
    return [shutil.copy(path, tmp_path / path.name) for path in tiny[:2]]


def test_sharpen(qgis_app, pair, tmp_path):
    scores = recipe("sharpen")["sharpen"](*map(str, pair), str(tmp_path / "sharp.tif"), "fast")
    assert set(scores) == {"R_ERGAS", "D_LAMBDA", "D_RHO"} and all(0 < score < 5 for score in scores.values())
    assert read_raster(tmp_path / "sharp.tif").shape[0] == 4


def test_background(project, pair, tmp_path):
    for path, name in zip(pair, ("colours", "grey")):
        project.addMapLayer(QgsRasterLayer(str(path), name))
    told = []
    output = tmp_path / "sharp.tif"
    task = recipe("background")["sharpen_in_background"]("colours", "grey", str(output), told.append)
    deadline = time.monotonic() + 120
    while not told and time.monotonic() < deadline:
        QgsApplication.processEvents()
        time.sleep(0.05)
    assert told == [task.result] and told[0].output == output
    assert project.mapLayersByName("colours pansharpened")


def test_folder(qgis_app, pair, tmp_path):
    for scene in ("first", "second", "third"):
        for path, kind in zip(pair, ("ms", "pan")):
            shutil.copy(path, tmp_path / f"{scene}_{kind}.tif")
    (tmp_path / "second_pan.tif").write_text("no image")
    (tmp_path / "third_sharp.tif").touch()
    for path in pair:
        path.unlink()
    found = recipe("folder")["sharpen_folder"](tmp_path, "fast")
    assert list(found) == ["first", "second"]
    assert found["first"][0] > 0 and "second_pan" in found["second"]
    assert (tmp_path / "first_sharp.tif").stat().st_size > 0
    assert (tmp_path / "third_sharp.tif").stat().st_size == 0
    assert not (tmp_path / "second_sharp.tif").exists()


def test_server(pair, tmp_path):
    """In a process of its own, with the plugin as it is installed."""
    output = tmp_path / "sharp.tif"
    variables = {
        **{name: value for name, value in os.environ.items() if name != "DISPLAY"},
        "PYTHONPATH": "/usr/share/qgis/python/plugins",
        "QGIS_PLUGINPATH": str(STAGE),
        "QGIS_CUSTOM_CONFIG_PATH": str(PROFILE),
    }
    command = [sys.executable, str(RECIPES / "server.py"), *map(str, pair), str(output), "fast"]
    found = subprocess.run(command, env=variables, capture_output=True, text=True)
    assert found.returncode == 0, found.stderr
    assert str(COMPUTE) in found.stdout and "Adaptation" in found.stdout and f": {output}" in found.stdout
    assert read_raster(output).shape[0] == 4
