"""Real scenes, judged by an independent program; whole trainings, and so mostly `long`."""

import json
import shutil
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from benchmarks.report import compare_with_truth
from lambda_pnn_plugin.raster.sample_scene import write_sample_scene
from lambda_pnn_plugin.raster.scene import Scene
from lambda_pnn_plugin.shared.sensor_catalogue import catalogue
from lambda_pnn_plugin.workflow.job import ITERATIONS

from .conftest import read_raster, write_raster
from .jobs import Watcher, job_for, run

NAMES = ["wv2-rome", "rotterdam", "quickbird", "landsat8", "pleiades-shifted", "odd-geotransform"]
OTHERS = [
    "exp",
    "gsa",
    "glp",
    "glpr",
    "bth",
    "brovey",
    *(["rcs", "lmvm"] if shutil.which("otbcli_BundleToPerfectSensor") else []),
]


def judge(scenes, *arguments):
    """What the independent program says."""
    program = scenes.parent / "tools" / "evaluate.py"
    found = subprocess.run([sys.executable, str(program), *arguments], capture_output=True, text=True)
    assert found.returncode == 0, found.stderr
    return found.stdout


def judged(scenes, name, output):
    """The independent scores of `output`."""
    return json.loads(judge(scenes, "score", str(scenes / name), str(output)))


def pair(scenes, name):
    return scenes / name / "ms.tif", scenes / name / "pan.tif"


@pytest.mark.parametrize("name", NAMES)
def test_scene_opens_on_its_grids(scenes, name):
    told = json.loads((scenes / name / "scene.json").read_text())
    scene = Scene(*map(_list_first, pair(scenes, name)), "ms", "pan")
    assert scene.ratio == pytest.approx(told["ratio"], rel=0.01)
    assert scene.tile(scene.window).valid is None


def _list_first(path):
    return [str(path)] if path.name == "ms.tif" else str(path)


def test_landsat_from_one_file_or_four_gives_the_same_image(scenes, interpreter, tmp_path):
    ms, pan = pair(scenes, "landsat8")
    files = []
    for number in range(1, 5):
        files.append(tmp_path / f"B{number + 1}.tif")
        gdal.Translate(str(files[-1]), str(ms), bandList=[number])
    outputs = tmp_path / "one.tif", tmp_path / "four.tif"
    for source, output in zip((ms, files), outputs):
        run(job_for((source, pan), output, sensor="L8", iterations=1), interpreter, Watcher())
    assert np.array_equal(read_raster(outputs[0]), read_raster(outputs[1]))
    assert read_raster(outputs[0]).shape == (4, 257, 1024)
    assert gdal.Open(str(outputs[0])).GetGeoTransform() == gdal.Open(str(pan)).GetGeoTransform()


@pytest.mark.long
@pytest.mark.parametrize("name", NAMES)
def test_default_parameters_beat_every_other_method(scenes, interpreter, tmp_path, name):
    """R-ERGAS by the pair's own optics below every other's, D_ρ not above that of MTF-GLP, and all plausible."""
    output, watcher = tmp_path / "out.tif", Watcher()
    run(job_for(pair(scenes, name), output, iterations=ITERATIONS["standard"]), interpreter, watcher)
    ours = judged(scenes, name, output)
    print(ours)  # shown by pytest -s
    theirs = {}
    for method in OTHERS:
        other = tmp_path / f"{method}.tif"
        judge(scenes, "baseline", method, str(scenes / name), str(other))
        theirs[method] = judged(scenes, name, other)
    assert ours["r_ergas_own"] < min(found["r_ergas_own"] for found in theirs.values())
    assert ours["d_rho"] <= theirs["glp"]["d_rho"]
    assert ours["cut"] == 0
    assert ours["grain"] <= 1.3 * theirs["glpr"]["grain"] + 0.01  # printed to two digits
    assert ours["over"] <= max(found["over"] for found in theirs.values())
    if name == "wv2-rome":
        assert ours["d_lambda"] <= 0.0155
        assert ours["d_rho"] <= 0.112
    if name == "pleiades-shifted":
        shifts = [line for line in watcher.lines if line.startswith("Registration of ")]
        assert len(shifts) == 4
        assert all("-2." in line or "-3." in line for line in shifts)


JUDGED_GAINS = {"rotterdam": (0.34,) * 4, "pleiades-shifted": (0.30,) * 4}
"""What the independent program takes where the catalogue says otherwise."""


def as_judged(name):
    """The catalogue, and the sensor in it, that has the gains by which the independent program judges a scene."""
    told = {"wv2-rome": "WV2", "rotterdam": "WV2", "quickbird": "QB", "landsat8": "L8"}.get(name, "generic")
    sensor = catalogue()[told]
    sensor = replace(sensor, ms_gains=(JUDGED_GAINS.get(name, sensor.ms_gains[0]),))
    return {"sensor": told, "sensors": {**catalogue(), told: sensor}}


def assert_judged_alike(scenes, folder, result, tmp_path):
    """The figures that the job reports are the independent program's, at the registration that was used."""
    shifts = tmp_path / "shifts.json"
    shifts.write_text(json.dumps(result.registration.shifts.tolist()))
    program = [sys.executable, str(scenes.parent / "tools" / "evaluate.py")]
    found = subprocess.run(
        [*program, "score", str(folder), str(result.output), str(shifts)], capture_output=True, text=True, check=True
    )
    theirs = json.loads(found.stdout)
    for name in ("r_ergas", "d_lambda", "d_rho"):
        print(folder.name, name, getattr(result, name), theirs[name])  # shown by pytest -s
        # Theirs are rounded to the fourth digit.
        assert getattr(result, name) == pytest.approx(theirs[name], rel=0.01, abs=6e-5)


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name == "rotterdam" else pytest.mark.long) for name in NAMES]
)
def test_reported_scores_are_those_of_the_file(scenes, interpreter, tmp_path, name):
    iterations = 3 if name == "rotterdam" else ITERATIONS["fast"]
    job = job_for(pair(scenes, name), tmp_path / "out.tif", iterations=iterations, **as_judged(name))
    assert_judged_alike(scenes, scenes / name, run(job, interpreter, Watcher()), tmp_path)


def test_reported_scores_of_eight_bits_are_those_of_the_file(scenes, interpreter, tmp_path):
    """Where rounding is a good part of the error."""
    folder = tmp_path / "rotterdam"
    folder.mkdir()
    for file in ("ms.tif", "pan.tif"):
        gdal.Translate(
            str(folder / file),
            str(scenes / "rotterdam" / file),
            outputType=gdal.GDT_Byte,
            scaleParams=[[0, 2047, 0, 255]] * (4 if file == "ms.tif" else 1),
        )
    shutil.copy(scenes / "rotterdam" / "scene.json", folder)
    job = job_for((folder / "ms.tif", folder / "pan.tif"), tmp_path / "out.tif", iterations=3, **as_judged("rotterdam"))
    assert_judged_alike(scenes, folder, run(job, interpreter, Watcher()), tmp_path)


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name == "landsat8" else pytest.mark.long) for name in NAMES]
)
def test_memory_changes_neither_the_file_nor_its_scores(scenes, interpreter, tmp_path, name):
    found = []
    for megabytes in (300, 1000, 4000):
        output = tmp_path / f"{megabytes}.tif"
        job = job_for(pair(scenes, name), output, iterations=2, memory=megabytes << 20)
        result = run(job, interpreter, Watcher())
        found.append((result.r_ergas, result.d_lambda, result.d_rho))
        assert found[-1] == pytest.approx(found[0], rel=1e-9)
        assert np.array_equal(read_raster(output), read_raster(tmp_path / "300.tif"))


@pytest.mark.long
def test_a_blanked_third_changes_little_elsewhere(scenes, interpreter, tmp_path):
    """More than two MS pixels from the hole, the result differs by 2 % RMS at most from the one without a hole."""
    ms, pan = pair(scenes, "wv2-rome")
    image = read_raster(ms)
    third = slice(image.shape[2] // 3, 2 * image.shape[2] // 3)
    image[:, :, third] = 0
    blanked = write_raster(tmp_path / "ms.tif", image, gdal.Open(str(ms)).GetGeoTransform(), 32633, nodata=0)
    outputs = tmp_path / "whole.tif", tmp_path / "holed.tif"
    for source, output in zip((ms, blanked), outputs):
        run(job_for((source, pan), output, iterations=ITERATIONS["standard"]), interpreter, Watcher())
    whole, holed = (read_raster(output).astype(float) for output in outputs)
    assert (holed[:, :, 4 * third.start : 4 * third.stop] == 0).all()
    outside = np.ones(whole.shape[1:], bool)
    outside[:, 4 * (third.start - 2) : 4 * (third.stop + 2)] = False
    difference = np.sqrt(np.mean((whole - holed)[:, outside] ** 2) / np.mean(whole[:, outside] ** 2))
    print(f"{difference:.4f}")  # shown by pytest -s
    assert difference <= 0.02


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
