"""Coarse bands sharpened by finer bands, where there is no PAN."""

import dataclasses
import shutil
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from building.places import ROOT
from lambda_pnn_plugin.raster.bands import side_for
from lambda_pnn_plugin.raster.output import Output
from lambda_pnn_plugin.raster.partial import scratch_folder, sweep
from lambda_pnn_plugin.raster.sample_scene import make_sample_scene, seen_coarse
from lambda_pnn_plugin.raster.source import Source
from lambda_pnn_plugin.raster.story import read_story
from lambda_pnn_plugin.shared.problem import Cancelled, Problem
from lambda_pnn_plugin.workflow import band_sharpening, pansharpening
from lambda_pnn_plugin.workflow.band_sharpening import BandsJob, check_bands_job, sharpen_bands
from lambda_pnn_plugin.workflow.guides import FineBands
from lambda_pnn_plugin.workflow.job import Job
from tests.nearest import nearest_engine

from .conftest import folder_content, read_raster, write_raster
from .jobs import Watcher
from .test_weights import model_of

RATIO, SIDE = 2, 128
FINE_PLACE = (600000.0, 1.0, 0, 4900000.0, 0, -1.0)
COARSE_PLACE = (600000.0, 2.0, 0, 4900000.0, 0, -2.0)
MIX = np.array([[0.8, 0.2, 0.0, 0.0], [0.1, 0.0, 0.4, 0.5], [0.0, 0.0, 0.1, 0.9]])
"""What the coarse bands are of the finer ones."""


@pytest.fixture(scope="module")
def bands(tmp_path_factory):
    """Paths of a coarse and of a fine image, and the truth."""
    folder = tmp_path_factory.mktemp("bands")
    fine = make_sample_scene(SIDE).truth.astype(float)
    truth = np.tensordot(MIX, fine, 1) + 20
    coarse = seen_coarse(truth, 0.3, RATIO)
    paths = []
    for name, image, place in (("coarse", coarse, COARSE_PLACE), ("fine", fine, FINE_PLACE)):
        names = [f"{name} {number}" for number in range(1, len(image) + 1)]
        paths.append(str(write_raster(folder / f"{name}.tif", np.rint(image).astype("u2"), place, names=names)))
    return (*paths, truth)


def job_of(bands, folder, **options):
    fields = {"method": "MTF-GLP-FS", "sensor": "generic", "iterations": 3, "further_iterations": 2, "device": "cpu"}
    job = Job([bands[0]], "", "coarse", "", output=folder / "out.tif", **{**fields, **options})
    return BandsJob(job, [bands[1]], "fine")


def test_a_guide_is_what_explains_a_band(bands, tmp_path):
    wanted = job_of(bands, tmp_path)
    fine = FineBands(wanted.job, wanted.fine, wanted.title, tmp_path)
    guides = fine.fit(Watcher())
    assert [guide.bands for guide in guides] == [(1,), (2,), (3,)]
    for guide, mix in zip(guides, MIX):
        shares = guide.weights / guide.weights.sum()
        assert np.abs(shares - mix).max() < 0.12 and guide.correlation > 0.995


def test_bands_are_sharpened_on_the_finer_grid_nearer_to_the_truth(bands, tmp_path):
    watcher = Watcher()
    result = sharpen_bands(job_of(bands, tmp_path), None, watcher)
    image, truth = read_raster(tmp_path / "out.tif").astype(float), bands[2]
    assert image.shape == truth.shape
    blurred = np.repeat(np.repeat(read_raster(bands[0]), RATIO, 1), RATIO, 2)
    inner = (slice(None), slice(16, -16), slice(16, -16))
    errors = [np.sqrt(((of - truth)[inner] ** 2).mean((1, 2))) for of in (image, blurred)]
    assert (errors[0] < 0.35 * errors[1]).all()
    assert set(result.scores) == {"R_ERGAS", "R_ERGAS_OWN", "D_LAMBDA", "D_RHO"} and result.scores["D_RHO"] < 0.2
    assert any(line.startswith("Guide of coarse 1: ") and "fine 2" in line for line in watcher.lines)
    assert read_story(str(tmp_path / "out.tif"))["METHOD"] == "MTF-GLP-FS"


def test_bands_that_look_alike_are_sharpened_together(bands, tmp_path):
    coarse = read_raster(bands[0])
    alike = np.concatenate([coarse[:1], coarse[:1] + 7, coarse[:1] * 2, coarse[2:]])
    path = write_raster(tmp_path / "alike.tif", alike, COARSE_PLACE)
    wanted = job_of((str(path), *bands[1:]), tmp_path)
    assert [g.bands for g in FineBands(wanted.job, wanted.fine, "fine", tmp_path).fit(Watcher())] == [(1, 2, 3), (4,)]
    sharpen_bands(wanted, None, Watcher())
    image = read_raster(tmp_path / "out.tif").astype(float)
    held = image.min(0) > 10  # dark pixels are cut at 0
    assert held.mean() > 0.9
    assert np.abs(image[1] - image[0] - 7)[held].max() <= 2 and np.abs(image[2] - 2 * image[0])[held].max() <= 4


def test_bands_that_show_nothing_are_carried_along(bands, tmp_path):
    coarse = read_raster(bands[0])
    coarse[1] = 5
    path = write_raster(tmp_path / "flat.tif", coarse, COARSE_PLACE)
    sharpen_bands(job_of((str(path), *bands[1:]), tmp_path), None, Watcher())
    image = read_raster(tmp_path / "out.tif")
    assert (image[1] == 5).all() and len(np.unique(image[2])) > 50


def test_more_bands_than_are_sharpened_at_once(bands, tmp_path):
    """As of a hyperspectral image: 3 of 75 show nothing, one not even a number."""
    coarse = read_raster(bands[0])
    many = np.concatenate([coarse + 10 * number for number in range(25)])
    many[[4, 40]], many[70] = 5, 65535
    path = write_raster(tmp_path / "many.tif", many, COARSE_PLACE, nodata=65535)
    watcher = Watcher()
    sharpen_bands(job_of((str(path), *bands[1:]), tmp_path), None, watcher)
    image, truth = read_raster(tmp_path / "out.tif"), bands[2]
    assert image.shape == (75, SIDE, SIDE) and (image[70] == 65535).all() and (image[[4, 40]] == 5).all()
    inner = (slice(16, -16), slice(16, -16))
    for band in (0, 31, 32, 63, 64, 74):
        wanted = truth[band % 3] + 10 * (band // 3)
        assert np.sqrt(((image[band] - wanted)[inner] ** 2).mean()) < 0.1 * wanted[inner].std() + 8
    assert any(line.startswith("“coarse”: 75 bands of 64 × 64 pixels") for line in watcher.lines)
    assert any("shows nothing in band 5, band 41, band 71" in line for line in watcher.lines)


def test_memory_that_suffices_for_a_group_suffices(bands, tmp_path):
    """However many bands there are: they are sharpened some at a time."""
    many = np.concatenate([read_raster(bands[0])] * 11)
    path = write_raster(tmp_path / "many.tif", many, COARSE_PLACE)
    paths = (str(path), *bands[1:])
    check_bands_job(job_of(paths, tmp_path, memory=260 << 20))
    with pytest.raises(Problem, match="Sharpening 8 bands takes"):
        check_bands_job(job_of(paths, tmp_path, memory=140 << 20))


def test_bands_that_the_finer_ones_do_not_explain_stay_soft_without_doubts(bands, tmp_path):
    coarse = read_raster(bands[0])
    coarse[1] = np.random.default_rng(1).integers(1, 2000, coarse[1].shape)
    path = write_raster(tmp_path / "noise.tif", coarse, COARSE_PLACE)
    watcher = Watcher()
    sharpen_bands(job_of((str(path), *bands[1:]), tmp_path), None, watcher)
    assert not any("shows little" in line for line in watcher.lines)


def test_a_script_may_ask_for_fractions(bands, tmp_path):
    sharpen_bands(job_of(bands, tmp_path, output_type="Float32"), None, Watcher())
    image = read_raster(tmp_path / "out.tif")
    assert image.dtype == np.float32 and (image % 1 > 0.01).mean() > 0.5


def test_what_the_finer_bands_miss_is_missing(bands, tmp_path):
    fine = read_raster(bands[1])
    fine[:, :40, :40] = 0
    path = write_raster(tmp_path / "holed.tif", fine, FINE_PLACE, nodata=0)
    sharpen_bands(job_of((bands[0], str(path)), tmp_path), None, Watcher())
    image = read_raster(tmp_path / "out.tif")
    assert (image[:, :38, :38] == 0).all() and (image[:, 42:, 42:] > 0).all()


def test_by_the_network_later_bands_start_from_what_was_learnt(bands, tmp_path, monkeypatch):
    """The stand-in learns nothing that could be kept: a file of weights is put in its place."""
    write = pansharpening.write_model
    monkeypatch.setattr(pansharpening, "write_model", lambda path, _: write(path, model_of(("band",), ratio=2.0)))
    engine = nearest_engine()
    sharpen_bands(job_of(bands, tmp_path, method="λ-PNN"), engine, Watcher())
    adapts = [request for request in engine.requests if type(request).__name__ == "Adapt"]
    assert [request.iterations for request in adapts] == [3, 2, 2]
    assert [request.initial is None for request in adapts] == [True, False, False]
    assert {request.model.corrections for request in engine.requests if type(request).__name__ == "Predict"} == {2}


def test_who_cancels_finds_the_destination_as_it_was(bands, tmp_path):
    (tmp_path / "out.tif").write_bytes(b"before")
    before = folder_content(tmp_path)
    with pytest.raises(Cancelled):
        sharpen_bands(job_of(bands, tmp_path), None, Watcher(lambda watching: len(watching.fractions) > 5))
    assert folder_content(tmp_path) == before


def test_who_cancels_at_the_very_end_finds_it_so_too(bands, tmp_path, monkeypatch):
    """While overviews are built."""
    (tmp_path / "out.tif").write_bytes(b"before")
    before, asked = folder_content(tmp_path), []
    monkeypatch.setattr(Output, "build_overviews", lambda self, proceed: asked.append(self))
    with pytest.raises(Cancelled):
        sharpen_bands(job_of(bands, tmp_path, overviews=True), None, Watcher(lambda _: bool(asked)))
    assert asked and folder_content(tmp_path) == before


def test_what_is_not_finer_is_a_sentence(bands, tmp_path):
    with pytest.raises(Problem, match="is not finer than"):
        sharpen_bands(job_of((bands[1], bands[0]), tmp_path), None, Watcher())
    same = dataclasses.replace(job_of(bands, tmp_path).job, output=tmp_path / "no" / "out.tif")
    with pytest.raises(Problem):
        sharpen_bands(dataclasses.replace(job_of(bands, tmp_path), job=same), None, Watcher())
    assert not list(tmp_path.iterdir())


def test_the_tool_sharpens_bands(processing, bands, tmp_path):
    options = {"SPECTRAL": [bands[0]], "GUIDE": [bands[1]], "METHOD": "BT-H", "OUTPUT": str(tmp_path / "sharp.tif")}
    found = processing.run("lambdapnn:sharpenbands", options)
    assert read_raster(found["OUTPUT"]).shape == (3, SIDE, SIDE) and 0 <= found["D_RHO"] < 1
    for missing, words in (("SPECTRAL", "No coarse bands are given"), ("GUIDE", "No finer bands are given")):
        with pytest.raises(Exception, match=words):
            processing.run("lambdapnn:sharpenbands", {**options, missing: []})


def test_opacity_of_the_finer_bands_and_what_the_user_says_of_them_count(bands, tmp_path):
    """Transparent junk is neither fitted nor sharpened; nor is what the layer's properties call missing."""
    from osgeo import gdal

    from lambda_pnn_plugin.raster.files import NodataChoice

    fine = read_raster(bands[1])
    fine[:, :48] = 60000
    opacity = np.full((1, SIDE, SIDE), 65535, "u2")
    opacity[:, :48] = 0
    with_alpha = write_raster(tmp_path / "alpha.tif", np.concatenate([fine, opacity]), FINE_PLACE)
    dataset = gdal.Open(str(with_alpha), gdal.GA_Update)
    dataset.GetRasterBand(5).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset = None
    plain = write_raster(tmp_path / "plain.tif", fine, FINE_PLACE)
    said = {str(plain): {number: NodataChoice(True, ((60000.0, 60000.0),)) for number in range(1, 5)}}
    for path, nodata in ((with_alpha, {}), (plain, said)):
        wanted = job_of((bands[0], str(path)), tmp_path)
        wanted = dataclasses.replace(wanted, job=dataclasses.replace(wanted.job, nodata=nodata))
        guides = FineBands(wanted.job, wanted.fine, wanted.title, tmp_path).fit(Watcher())
        assert all(guide.correlation > 0.99 for guide in guides)
        sharpen_bands(wanted, None, Watcher())
        output = gdal.Open(str(tmp_path / "out.tif"))
        assert output.GetRasterBand(1).GetNoDataValue() == 0
        image = output.ReadAsArray()
        assert (image[:, :44] == 0).all() and (image[:, 52:] > 0).mean() > 0.99


def test_a_file_behind_the_finer_bands_is_not_overwritten(bands, tmp_path):
    from osgeo import gdal

    copy = tmp_path / "out.tif"
    copy.write_bytes(Path(bands[1]).read_bytes())
    gdal.BuildVRT(str(tmp_path / "fine.vrt"), [str(copy)])
    before = copy.read_bytes()
    with pytest.raises(Problem, match="is one of the inputs"):
        sharpen_bands(job_of((bands[0], str(tmp_path / "fine.vrt")), tmp_path), None, Watcher())
    assert copy.read_bytes() == before


def test_no_pair_of_another_sensor_is_guessed(bands, tmp_path):
    """A ratio of 2 is Landsat's where there is a PAN; here it is nobody's."""
    wanted = job_of(bands, tmp_path, sensor="auto")
    assert FineBands(wanted.job, wanted.fine, wanted.title, tmp_path).sensor == "generic"


def test_what_a_killed_process_leaves_beside_the_result_is_swept(tmp_path):
    """Parts of the result may take as much room as the result itself."""
    program = (
        "import os, sys; from pathlib import Path; from lambda_pnn_plugin.raster.partial import scratch_folder\n"
        "with scratch_folder(Path(sys.argv[1]) / 'out.tif', Path(sys.argv[2])) as folder:\n"
        "    (folder / 'guide.tif').write_bytes(b'much')\n"
        "    os._exit(1)\n"
    )
    results, ledger = tmp_path / "results", tmp_path / "ledger"
    results.mkdir()
    subprocess.run([sys.executable, "-c", program, str(results), str(ledger)], cwd=ROOT)
    (left,) = results.iterdir()
    assert left.is_dir() and left.name.startswith(".out.") and (left / "guide.tif").exists()
    with scratch_folder(results / "other.tif", ledger) as folder:
        assert sweep(ledger) == [left] and folder.is_dir()  # whose maker lives stays
    assert list(results.iterdir()) == [] and list(ledger.iterdir()) == []


def test_a_disk_without_room_for_the_parts_is_a_sentence(bands, tmp_path, monkeypatch):
    usage = namedtuple("usage", ("total", "used", "free"))
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**9, 10**9 - 100, 100))
    job = Job([bands[0]], "", "coarse", "", output=tmp_path / "sharp.tif", method="GSA")
    with pytest.raises(Problem, match=r"The output sharp\.tif takes .* or more, but its disk has"):
        check_bands_job(BandsJob(job, [bands[1]], "fine"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("bands_of_image", "side"), [(1, 1024), (8, 1024), (9, 512), (32, 512), (75, 256), (425, 128)])
def test_parts_hold_no_more_numbers_than_those_of_few_bands(bands_of_image, side):
    assert side_for(1024, bands_of_image) == side


@pytest.mark.parametrize("nodata", [None, 0])
@pytest.mark.parametrize("corner", [slice(0, 20), slice(20, 40)], ids=["at the border", "inside"])
def test_what_zeros_mean_is_decided_by_all_coarse_bands(bands, tmp_path, nodata, corner):
    """Short-wave infrared is zero over water, where others are not: no band that is sharpened alone misses it."""
    image = read_raster(bands[0])
    image[2, corner, corner] = 0
    image[2][image[2] > 0] += 500  # far from any other number
    names = [f"coarse {number}" for number in (1, 2, 3)]
    water = str(write_raster(tmp_path / "water.tif", image, COARSE_PLACE, names=names, nodata=nodata))
    wanted = job_of((water, bands[1]), tmp_path)
    assert len(FineBands(wanted.job, wanted.fine, wanted.title, tmp_path).fit(Watcher())) == 3
    sharpen_bands(wanted, None, Watcher())
    found = Source([str(wanted.job.output)], "result")
    inner = slice(RATIO * corner.start + 8, RATIO * corner.stop - 8)
    assert found.nodata == nodata
    if nodata is None:
        assert found.read(found.grid.window)[1].all()
        assert np.median(read_raster(wanted.job.output)[2, inner, inner]) < 100 < np.median(image[2])
    else:  # far from the numbers of its band: there it stands for missing
        assert found.read(found.grid.window)[1][:2].all()


def test_an_image_without_any_detail_is_a_sentence(bands, tmp_path):
    image = np.full_like(read_raster(bands[0]), 7)
    even = str(write_raster(tmp_path / "even.tif", image, COARSE_PLACE))
    with pytest.raises(Problem, match="No band of “coarse” shows anything: each holds one number only"):
        check_bands_job(job_of((even, bands[1]), tmp_path))


def test_many_bands_are_written_in_whole_blocks(bands, tmp_path, monkeypatch):
    """Else blocks are compressed again and again: the file of 224 bands grew by three quarters, and took longer."""
    seen = []
    monkeypatch.setattr(
        band_sharpening, "side_for", lambda full, _, least: seen.append(side_for(full, 425, least)) or seen[-1]
    )
    sharpen_bands(job_of(bands, tmp_path), None, Watcher())
    assert gdal.Open(str(tmp_path / "out.tif")).GetRasterBand(1).GetBlockSize() == [256, 256] and seen == [256]
