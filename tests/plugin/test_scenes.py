"""Real scenes, judged by an independent program; whole trainings, and so mostly `long`."""

import json
import subprocess
import sys

import numpy as np
import pytest
from osgeo import gdal

from benchmarks.report import compare_with_truth
from lambda_pnn_plugin.raster.sample_scene import write_sample_scene
from lambda_pnn_plugin.raster.scene import Scene
from lambda_pnn_plugin.workflow.job import ITERATIONS, run

from .conftest import read_raster
from .test_job import Watcher, job_for


def judged(scenes, name, output):
    """The independent scores of `output`."""
    judge = scenes.parent / "tools" / "evaluate.py"
    found = subprocess.run(
        [sys.executable, str(judge), "score", str(scenes / name), str(output)], capture_output=True, text=True
    )
    assert found.returncode == 0, found.stderr
    return json.loads(found.stdout)


def pair(scenes, name):
    return scenes / name / "ms.tif", scenes / name / "pan.tif"


def sharpened(scenes, name, interpreter, folder, **options):
    output = folder / f"{name}.tif"
    job = job_for(pair(scenes, name), output, **{"iterations": ITERATIONS["standard"], **options})
    run(job, interpreter, Watcher())
    return output


@pytest.mark.parametrize("name", ["wv2-rome", "rotterdam", "quickbird", "landsat8", "odd-geotransform"])
def test_scene_opens_on_its_grids(scenes, name):
    told = json.loads((scenes / name / "scene.json").read_text())
    scene = Scene(*map(_list_first, pair(scenes, name)), "ms", "pan")
    assert scene.ratio == pytest.approx(told["ratio"], rel=0.01)
    assert scene.tile(scene.window).valid.all()


def _list_first(path):
    return [str(path)] if path.name == "ms.tif" else str(path)


def test_landsat_from_one_file_or_four_gives_the_same_bytes(scenes, interpreter, tmp_path):
    ms, pan = pair(scenes, "landsat8")
    files = []
    for number in range(1, 5):
        files.append(tmp_path / f"B{number + 1}.tif")
        gdal.Translate(str(files[-1]), str(ms), bandList=[number])
    outputs = tmp_path / "one.tif", tmp_path / "four.tif"
    for source, output in zip((ms, files), outputs):
        run(job_for((source, pan), output, sensor="L8", iterations=1), interpreter, Watcher())
    assert outputs[0].read_bytes() == outputs[1].read_bytes()
    assert read_raster(outputs[0]).shape == (4, 257, 1024)
    assert gdal.Open(str(outputs[0])).GetGeoTransform() == gdal.Open(str(pan)).GetGeoTransform()


@pytest.mark.long
@pytest.mark.parametrize(
    ("name", "sensor", "r_ergas", "d_rho"),
    [
        ("wv2-rome", "WV2", 1.75, 0.115),
        ("rotterdam", "WV2", 6.18, 0.181),  # interpolation 6.186 / 0.675, Brovey 7.537 / 0.181
        ("landsat8", "L8", 0.678, 0.2),  # interpolation 0.678, Brovey 10.42
    ],
)
def test_standard_effort_reaches_its_scores(scenes, interpreter, tmp_path, name, sensor, r_ergas, d_rho):
    found = judged(scenes, name, sharpened(scenes, name, interpreter, tmp_path, sensor=sensor))
    print(found)  # shown by pytest -s
    assert found["r_ergas"] <= r_ergas
    assert found["d_rho"] <= d_rho


@pytest.mark.long
def test_sample_scene_comes_nearer_the_truth_than_others(interpreter, tmp_path):
    ms, pan, truth = write_sample_scene(tmp_path, 512)
    output = tmp_path / "out.tif"
    run(job_for((ms, pan), output, sensor="GE1", iterations=ITERATIONS["standard"]), interpreter, Watcher())
    errors = compare_with_truth(*map(str, (ms, pan, output, truth)))
    print(errors)  # shown by pytest -s
    ours = np.array(errors.pop("λ-PNN"))
    for name, other in errors.items():
        assert (ours < other).all(), f"{ours} against {other} of {name}"
