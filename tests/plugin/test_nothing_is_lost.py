"""The tools beside the main one leave inputs, older results, and what a failed run would have replaced, as they are."""

import os
import shlex
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.raster import others
from lambda_pnn_plugin.shared.problem import Cancelled, Problem
from lambda_pnn_plugin.workflow.comparison import compare
from lambda_pnn_plugin.workflow.degrading import degrade
from lambda_pnn_plugin.workflow.misregistration import measure_registration
from lambda_pnn_plugin.workflow.pansharpening import run
from lambda_pnn_plugin.workflow.story import parameters_of
from tests.nearest import nearest_engine

from .conftest import folder_content, read_raster, write_raster
from .jobs import Watcher, job_for
from .test_tools import cancelled_at, field_pair, images, sharpened

EXTENT = (600010.0, 4899850.0, 600170.0, 4899994.0)
"""320 × 288 of the 512 × 512 PAN pixels of `pair`: west, south, east, north."""


@pytest.fixture
def pair(tmp_path):
    """MS and PAN, which lies as its grid says."""
    return field_pair(tmp_path, lambda y, x: 0 * y, lambda y, x: 0 * x)


def behind_a_virtual_one(source, folder, name):
    """A virtual raster elsewhere that is read from a file `name` in `folder`."""
    hidden, virtual = folder / name, folder / "elsewhere.vrt"
    gdal.Translate(str(hidden), str(source))
    gdal.BuildVRT(str(virtual), str(hidden)).FlushCache()
    return virtual


def test_what_a_virtual_raster_is_read_from_is_not_degraded_over(sample, tmp_path):
    virtual = behind_a_virtual_one(sample[0], tmp_path, "ms.tif")
    before = folder_content(tmp_path)
    with pytest.raises(Problem, match=r"The output ms\.tif is one of the inputs"):
        degrade(images((virtual, sample[1])), tmp_path, None, Watcher())
    assert folder_content(tmp_path) == before


def test_what_a_virtual_raster_is_read_from_is_not_compared_over(sample, tmp_path):
    """By none of the methods, another program's included; the others go on."""
    for name in ("GDAL", "GSA"):
        folder = tmp_path / name
        folder.mkdir()
        virtual = behind_a_virtual_one(sample[1], folder, f"{name}.tif")
        before = (folder / f"{name}.tif").read_bytes()
        found = compare(images((sample[0], virtual)), ["GDAL", "GSA"], [], folder, False, None, Watcher())
        failed = {entry.name: entry.problem for entry in found.entries if entry.problem}
        assert list(failed) == [name] and "is one of the inputs" in failed[name]
        assert (folder / f"{name}.tif").read_bytes() == before


def test_the_tools_refuse_to_write_over_what_they_read(processing, nothing_set_up, sample, tmp_path):
    from qgis.core import QgsProcessingException

    folder = tmp_path / "images"
    folder.mkdir()
    virtual = behind_a_virtual_one(sample[0], folder, "ms.tif")
    before = (folder / "ms.tif").read_bytes()
    common = {"SPECTRAL": [str(virtual)], "PANCHROMATIC": str(sample[1]), "SENSOR": "GE1"}
    for tool, wanted in (("registration", {"ALIGNED": str(folder / "ms.tif")}), ("degrade", {"FOLDER": str(folder)})):
        with pytest.raises(QgsProcessingException, match="is one of the inputs"):
            processing.run(f"lambdapnn:{tool}", {**common, **wanted})
    assert (folder / "ms.tif").read_bytes() == before  # QGIS writes its statistics beside


def test_another_program_that_fails_leaves_the_older_result(sample, tmp_path, monkeypatch):
    found = compare(images(sample), ["GDAL"], [], tmp_path, False, None, Watcher())
    before = folder_content(tmp_path)
    assert found.entries[0].output == tmp_path / "GDAL.tif" and len(before) == 1

    def fail(scene, output):
        output.write_bytes(b"half")
        raise RuntimeError("broken")

    monkeypatch.setattr(others, "_by_gdal", fail)
    found = compare(images(sample), ["GDAL"], [], tmp_path, False, None, Watcher())
    assert found.entries[0].problem == "GDAL cannot sharpen this pair (broken)."
    assert folder_content(tmp_path) == before


def test_a_report_that_is_cancelled_leaves_no_result(sample, tmp_path):
    sharpened(sample, tmp_path / "out.tif", "Brovey")
    before = folder_content(tmp_path)
    for share in (0.86, 0.9, 0.97):
        job = job_for(sample, tmp_path / "out.tif", method="GSA", report=tmp_path / "report.html")
        with pytest.raises(Cancelled):
            run(job, None, cancelled_at(share))
        assert folder_content(tmp_path) == before


# --- parts of a scene ---


def test_weights_are_kept_as_they_were_when_the_report_is_cancelled(tiny, tmp_path):
    kept, watcher = tmp_path / "kept.safetensors", cancelled_at(0.9)
    kept.write_bytes(b"older")
    job = job_for(tiny, tmp_path / "out.tif", save_weights=kept, report=tmp_path / "report.html")
    with pytest.raises(Cancelled):
        run(job, nearest_engine(), watcher)
    assert folder_content(tmp_path) == {Path("kept.safetensors"): b"older"}


def test_an_extent_is_kept_to(pair, tmp_path):
    """What is degraded within it is what is degraded of the whole, but for what lies around it."""
    folders = [tmp_path / name for name in ("whole", "part")]
    for folder, extent in zip(folders, (None, EXTENT)):
        folder.mkdir()
        degrade(images(pair, extent=extent, registration=False), folder, None, Watcher())
    names = ("ms.tif", "pan.tif", "reference.tif")
    whole, part = ([read_raster(folder / name).astype(int) for name in names] for folder in folders)
    assert [image.shape[-2:] for image in part] == [(18, 20), (72, 80), (72, 80)]
    place = gdal.Open(str(folders[1] / "reference.tif")).GetGeoTransform()
    assert place == (600010.0, 2.0, 0.0, 4899994.0, 0.0, -2.0)
    assert np.array_equal(part[2], whole[2][:, 3:75, 5:85])
    assert np.abs(part[1] - whole[1][..., 3:75, 5:85]).max() <= 1
    # The coarse pixels begin elsewhere: those of the part lie 3/4 of one further down and 1/4 further right.
    expected = [np.corrcoef(part[2][0, 2::4, 2::4].ravel(), part[0][0].ravel())[0, 1]]
    assert expected[0] > 0.5 and part[0].mean() == pytest.approx(part[2].mean(), rel=0.02)


def test_methods_are_compared_with_the_truth_within_an_extent(pair, tmp_path):
    found = compare(images(pair, extent=EXTENT), ["GSA", "GDAL"], [], tmp_path, True, None, Watcher())
    for entry in found.entries:
        assert not entry.problem and entry.errors["ERGAS"] > 0 and entry.scores["R_ERGAS"] > 0
    assert read_raster(tmp_path / "degraded" / "reference.tif").shape == (3, 72, 80)


def test_a_field_keeps_to_an_extent(tmp_path):
    pair = field_pair(tmp_path, lambda y, x: 1 + 0 * y, lambda y, x: 0 * x)
    extent = (600000.0, 4900000.0 - 128.0, 600128.0, 4900000.0)  # a quarter of it: 256 × 256 PAN pixels
    found = measure_registration(images(pair, extent=extent), 8, Watcher())
    assert found.nodes and max(max(node.row, node.column) for node in found.nodes) < 256


def test_a_result_of_an_extent_tells_its_coordinate_system(sample, tmp_path):
    west, step, _, north, *_ = gdal.Open(str(sample[1])).GetGeoTransform()
    extent = (west, north - 100 * step, west + 100 * step, north)
    output = sharpened(sample, tmp_path / "out.tif", "GSA", extent=extent)
    assert parameters_of(str(output))["EXTENT"].endswith(f",{north!r} [EPSG:32632]")


# --- what goes wrong within ---


def test_a_place_that_cannot_be_gone_to_is_not_gone_to(tmp_path, monkeypatch):
    """The images say that they lie where too little would be left in common."""
    from lambda_pnn_plugin.raster.scene import Scene

    def refuse(scene, rows, columns):
        raise Problem("Too little is left.")

    pair = field_pair(tmp_path, lambda y, x: 12 + 0 * y, lambda y, x: 0 * x)
    monkeypatch.setattr(Scene, "moved", refuse)
    assert not measure_registration(images(pair), 0, Watcher()).confidence > 1
    assert run(job_for(pair, tmp_path / "out.tif", method="GSA", sensor="generic"), None, Watcher()).r_ergas > 0


def test_pan_that_the_ms_reaches_beyond_is_missing_there(tmp_path):
    """Though it declares no nodata."""
    random = np.random.default_rng(0)
    place = (600000.0, 0.5, 0.0, 4900000.0, 0.0, -0.5)
    pan = write_raster(tmp_path / "p.tif", random.integers(5, 900, (256, 256)).astype(np.uint16), place)
    around = (600000.0 - 16, 2.0, 0.0, 4900000.0 + 16, 0.0, -2.0)
    ms = write_raster(tmp_path / "m.tif", random.integers(5, 900, (3, 80, 80)).astype(np.uint16), around)
    folder = tmp_path / "out"
    folder.mkdir()
    degrade(images((ms, pan), registration=False), folder, None, Watcher())
    dataset, (image,) = gdal.Open(str(folder / "pan.tif")), read_raster(folder / "pan.tif")
    assert dataset.GetRasterBand(1).GetNoDataValue() == 0
    assert image[10:-10, 10:-10].all() and not image[:7].any() and not image[:, -7:].any()


@pytest.mark.parametrize("program", ["qgis_process", "qgis_process.bin"])
def test_command_lines_are_whole(nothing_set_up, monkeypatch, program):
    """Debian's `qgis_process` is a wrapper that fails; the program itself is beside it."""
    from lambda_pnn_plugin.processing import command

    monkeypatch.setattr(command.shutil, "which", lambda name: name if name == program else None)
    values = {"FOLDER": "/a b/c", "BANDS": "", "REGISTRATION": False}
    line = command.command_line("lambdapnn:degrade", values)
    assert shlex.split(line) == [program, "run", "lambdapnn:degrade", "--FOLDER=/a b/c", "--REGISTRATION=false"]


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="open files are counted by /proc")
def test_a_result_gets_its_name_when_nobody_reads_it(sample, tmp_path, monkeypatch):
    """Though its report was made of it: Windows would refuse."""
    from lambda_pnn_plugin.raster import output as outputs

    still_open, put_in_place = [], outputs.put_in_place

    def look(temporary, path):
        links = (os.readlink(link) for link in Path("/proc/self/fd").iterdir() if link.is_symlink())
        still_open.extend(link for link in links if Path(link).name == temporary.name)
        return put_in_place(temporary, path)

    monkeypatch.setattr(outputs, "put_in_place", look)
    job = job_for(sample, tmp_path / "out.tif", method="GSA", report=tmp_path / "report.html")
    run(job, None, Watcher())
    assert not still_open and (tmp_path / "report.html").exists()
