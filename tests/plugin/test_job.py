"""The whole job without QGIS's window: files in, file out."""

import contextlib
import os
import re
import signal
import threading
import time
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from benchmarks.report import compare_with_truth
from lambda_pnn_plugin.raster import output as outputs
from lambda_pnn_plugin.raster.creation import creation_options
from lambda_pnn_plugin.raster.scene import Scene
from lambda_pnn_plugin.runtime.local_engine import LocalEngine
from lambda_pnn_plugin.shared.operations import Adapt
from lambda_pnn_plugin.shared.problem import Cancelled, Problem
from lambda_pnn_plugin.shared.scene_model import Optics, Scaling
from lambda_pnn_plugin.shared.sensor_catalogue import catalogue
from lambda_pnn_plugin.shared.window import Window
from lambda_pnn_plugin.workflow import images, sampling
from lambda_pnn_plugin.workflow import memory_plan as plans
from lambda_pnn_plugin.workflow.memory_plan import tile_side
from lambda_pnn_plugin.workflow.plan import make_plan
from lambda_pnn_plugin.workflow.sampling import (
    MAX_CANDIDATES,
    MAX_SAMPLES,
    candidate_windows,
    radiometry,
)
from tests.displacement import displacement

from .conftest import compute_processes, folder_content, read_raster, write_raster
from .jobs import Watcher, job_for, run


@pytest.fixture(scope="module")
def finished(sample, interpreter, tmp_path_factory):
    """The sample scene, sharpened in a few iterations."""
    output = tmp_path_factory.mktemp("finished") / "out.tif"
    watcher = Watcher()
    return run(job_for(sample, output, sensor="GE1", iterations=40), interpreter, watcher), watcher


def test_result_lies_on_the_pan_and_takes_after_the_ms(finished, sample):
    result, _ = finished
    out, pan, ms = (gdal.Open(str(path)) for path in (result.output, sample[1], sample[0]))
    assert out.GetGeoTransform() == pan.GetGeoTransform()
    assert out.GetProjection() == pan.GetProjection()
    assert (out.RasterXSize, out.RasterYSize, out.RasterCount) == (pan.RasterXSize, pan.RasterYSize, 4)
    for number in range(1, 5):
        assert out.GetRasterBand(number).DataType == gdal.GDT_UInt16
        assert out.GetRasterBand(number).GetDescription() == ms.GetRasterBand(number).GetDescription()


def test_result_is_nearer_the_truth_than_interpolation_and_brovey(finished, sample):
    """After a few steps already; the spectral angle takes a whole training (test_scenes.py)."""
    result, _ = finished
    ms, pan, truth = map(str, sample)
    errors = compare_with_truth(ms, pan, str(result.output), truth)
    ours = errors.pop("λ-PNN")
    for name, other in errors.items():
        assert ours[0] < other[0], f"RMSE {ours[0]} is not below {other[0]} of {name}"


def test_progress_only_advances_and_the_log_tells_the_story(finished):
    result, watcher = finished
    assert watcher.fractions == sorted(watcher.fractions)
    assert watcher.fractions[-1] == pytest.approx(1)
    log = "\n".join(watcher.lines)
    for part in (
        "ratio 4 × 4",
        "Registration of blue",
        "Adaptation 40/40: on its crops R-ERGAS",
        "s left",
        "Scores: R-ERGAS",
    ):
        assert part in log
    stages = re.search(
        r"Finished in (\d+) s: measuring ([\d.]+) s, training ([\d.]+) s, sharpening ([\d.]+) s "
        r"\(meanwhile reading ([\d.]+) s, writing ([\d.]+) s\), comparing the file ([\d.]+) s, scores ([\d.]+) s",
        log,
    )
    whole, measuring, training, sharpening, reading, writing, checking, judging = map(float, stages.groups())
    assert 0.5 * whole - 1 < measuring + training + sharpening + checking + judging <= whole + 1
    assert training > measuring and max(reading, writing) <= sharpening
    assert 0 < result.r_ergas < 10
    assert 0 < result.d_lambda < 0.2
    assert 0 < result.d_rho < 0.5
    assert result.seconds > 0


def test_same_seed_same_bytes_also_from_single_band_files(finished, tiny, interpreter, tmp_path):
    ms, pan, _ = tiny
    files = []
    for number in range(1, 5):
        files.append(tmp_path / f"band{number}.tif")
        gdal.Translate(str(files[-1]), str(ms), bandList=[number])
    once, again, apart = tmp_path / "once.tif", tmp_path / "again.tif", tmp_path / "apart.tif"
    for source, output in ((ms, once), (ms, again), (files, apart)):
        run(job_for((source, pan), output), interpreter, Watcher())
    assert once.read_bytes() == again.read_bytes()
    assert np.array_equal(read_raster(once), read_raster(apart))  # of which only the story is another
    other = tmp_path / "other.tif"
    run(job_for((ms, pan), other, seed=1), interpreter, Watcher())
    assert not np.array_equal(read_raster(once), read_raster(other))


def test_tiling_does_not_show(sample, interpreter, tmp_path, monkeypatch):
    outputs = []
    for side in (48, 80, 512):
        monkeypatch.setattr(plans, "TILE_SIDES", (side,))
        outputs.append(tmp_path / f"{side}.tif")
        run(job_for(sample, outputs[-1], iterations=6), interpreter, Watcher())
    images = [read_raster(path).astype(int) for path in outputs]
    assert max(abs(image - images[-1]).max() for image in images) <= 1


def test_overviews_are_added_where_wanted(sample, interpreter, tmp_path, monkeypatch):
    monkeypatch.setattr(outputs, "SMALL_SIDE", 64)
    output = tmp_path / "out.tif"
    watcher = Watcher()
    run(job_for(sample, output, overviews=True), interpreter, watcher)
    dataset = gdal.Open(str(output))
    band = dataset.GetRasterBand(1)
    assert band.GetOverviewCount() > 0
    whole, half = band.ReadAsArray().astype(float), band.GetOverview(0).ReadAsArray()
    rows, columns = half.shape
    means = whole[: 2 * rows, : 2 * columns].reshape(rows, 2, columns, 2).mean((1, 3))
    assert np.abs(means - half).max() <= 1
    assert watcher.fractions == sorted(watcher.fractions)
    assert [path.name for path in tmp_path.iterdir()] == ["out.tif"]


def test_cancelling_while_overviews_are_built_leaves_nothing(sample, interpreter, tmp_path, monkeypatch):
    monkeypatch.setattr(outputs, "SMALL_SIDE", 64)
    watcher = Watcher(cancel_at=lambda watcher: watcher.fractions and watcher.fractions[-1] > 0.98)
    with pytest.raises(Cancelled):
        run(job_for(sample, tmp_path / "out.tif", overviews=True), interpreter, watcher)
    assert list(tmp_path.iterdir()) == []


def test_overviews_that_cannot_be_written_are_a_problem(sample, interpreter, tmp_path, monkeypatch):
    """GDAL says so by its return value only, unless its exceptions are on."""
    monkeypatch.setattr(outputs, "SMALL_SIDE", 64)
    monkeypatch.setattr(gdal.Dataset, "BuildOverviews", lambda *arguments, **options: gdal.CE_Failure)
    with pytest.raises(Problem, match="cannot be written"):
        run(job_for(sample, tmp_path / "out.tif", overviews=True), interpreter, Watcher())
    assert list(tmp_path.iterdir()) == []


def test_blocks_are_compressed_once(tmp_path, sample):
    """Tiles are written to the file at once only where no block reaches beyond them."""
    scene = Scene([str(sample[0])], str(sample[1]), "colours", "grey")
    for options, whole in (([], True), (["BLOCKXSIZE=512", "BLOCKYSIZE=512"], False), (["TILED=NO"], False)):
        area = Window(0, 0, 2048, 2048)
        creation = creation_options(options, scene.ms.dtype, 4)
        with (
            contextlib.suppress(Cancelled),
            outputs.Output(tmp_path / "out.tif", scene.ms, None, scene.pan.grid, area, creation) as output,
        ):
            assert output._consists_of_blocks(Window(768, 768, 768, 768)) == whole
            assert output._consists_of_blocks(area)
            raise Cancelled


def test_tiles_shrink_to_the_memory():
    gigabyte = 2**30
    eight, four = (Optics((0.3,) * bands, 0.15) for bands in (8, 4))
    assert tile_side(0, (4.0, 4.0), eight) == tile_side(8 * gigabyte, (4.0, 4.0), eight) == 1024
    assert tile_side(gigabyte, (4.0, 4.0), four) == 1024
    assert tile_side(gigabyte * 3 // 4, (4.0, 4.0), eight) == 512
    assert tile_side(gigabyte // 100, (4.0, 4.0), eight) == 256


def test_nodata_comes_out_where_it_went_in(tiny, interpreter, tmp_path):
    image = read_raster(tiny[0])
    image[:, 4:8, 4:8] = 0
    place = gdal.Open(str(tiny[0])).GetGeoTransform()
    ms = write_raster(tmp_path / "ms.tif", image, place, nodata=0)
    output = tmp_path / "out.tif"
    run(job_for((ms, tiny[1]), output), interpreter, Watcher())
    found = read_raster(output)
    assert (found[:, 16:32, 16:32] == 0).all()
    outside = np.ones(found.shape[1:], bool)
    outside[16:32, 16:32] = False
    assert (found[:, outside] > 0).all()
    assert gdal.Open(str(output)).GetRasterBand(1).GetNoDataValue() == 0


def test_an_extent_gives_what_the_whole_scene_has_there(sample, interpreter, tmp_path, monkeypatch):
    """With the same weights, learnt from the same parts."""
    monkeypatch.setattr(images, "learning_area", lambda area, scene: scene)
    scene = Scene([str(sample[0])], str(sample[1]), "colours", "grey")
    x, dx, _, y, _, dy = scene.pan.grid.geotransform
    extent = (x + 60 * dx, y + 230 * dy, x + 200 * dx, y + 90 * dy)
    outputs = tmp_path / "whole.tif", tmp_path / "part.tif"
    for output, chosen in zip(outputs, (None, extent)):
        run(job_for(sample, output, extent=chosen), interpreter, Watcher())
    whole, part = map(read_raster, outputs)
    assert part.shape == (4, 140, 140)
    assert np.abs(part.astype(int) - whole[:, 90:230, 60:200]).max() <= 1
    assert gdal.Open(str(outputs[1])).GetGeoTransform()[::3] == (x + 60 * dx, y + 90 * dy)


def test_gains_go_with_the_bands_that_are_chosen(tiny, interpreter, tmp_path, monkeypatch):
    """QuickBird's near infrared has another than its blue; and the sensor goes by all bands that there are."""
    submit = LocalEngine.submit

    class SentError(Exception):
        pass

    def remember(self, request):
        if isinstance(request, Adapt):
            raise SentError(request.model.optics.ms_gains)
        return submit(self, request)

    monkeypatch.setattr(LocalEngine, "submit", remember)
    for bands, expected in (((), (0.34, 0.32, 0.30, 0.22)), ((4, 3, 2, 1), (0.22, 0.30, 0.32, 0.34)), ((4,), (0.22,))):
        with pytest.raises(SentError) as sent:
            run(
                job_for(tiny, tmp_path / "out.tif", sensor="QB", bands=bands, optics="catalogue"),
                interpreter,
                Watcher(),
            )
        assert sent.value.args == (expected,)


def test_a_small_extent_is_learnt_from_its_surroundings():
    scene = Window(0, 0, 4000, 3000)
    assert sampling.learning_area(Window(1000, 1000, 100, 100), scene) == Window(794, 794, 512, 512)
    assert sampling.learning_area(Window(0, 0, 100, 2000), scene) == Window(0, 0, 306, 2206)
    assert sampling.learning_area(Window(0, 0, 600, 600), scene) == Window(0, 0, 600, 600)


def test_an_ms_in_another_coordinate_system_comes_out_in_place(sample, interpreter, tmp_path):
    """Within a tenth of a PAN pixel, as the bands show together: the truth of near infrared alone says less."""
    ms = str(tmp_path / "ms.tif")
    home = gdal.Open(str(sample[0])).GetProjection()
    pixel = gdal.Open(str(sample[0])).GetGeoTransform()[1]
    gdal.Warp(ms, str(sample[0]), srcSRS=home, dstSRS="EPSG:3857", resampleAlg="cubic", errorThreshold=0, dstNodata=0,
              xRes=pixel * 1.3, yRes=pixel * 1.3)  # fmt: skip
    output, watcher = tmp_path / "out.tif", Watcher()
    run(job_for((ms, sample[1]), output, registration=False), interpreter, watcher)
    assert any("is in another coordinate system" in line for line in watcher.lines)
    found, truth = read_raster(output).astype(float), read_raster(sample[2]).astype(float)
    inner = np.s_[32:-32, 32:-32]
    moved = [displacement(band[inner], expected[inner]) for band, expected in zip(found, truth)]
    assert np.abs(np.mean(moved, 0)).max() < 0.1


def test_nothing_but_missing_pixels_is_a_sentence(tiny, interpreter, tmp_path, nothing_left):
    place = gdal.Open(str(tiny[0])).GetGeoTransform()
    ms = write_raster(tmp_path / "ms.tif", np.zeros_like(read_raster(tiny[0])), place, nodata=0)
    before = folder_content(tmp_path)
    with pytest.raises(Problem, match="no pixel at which both “colours” and “grey” hold data; choose other images"):
        run(job_for((ms, tiny[1]), tmp_path / "out.tif"), interpreter, Watcher())
    assert folder_content(tmp_path) == before


def test_an_undeclared_frame_is_reported_and_left_out(tiny, interpreter, tmp_path):
    image = read_raster(tiny[0])
    image[:, :, :4] = 0
    ms = write_raster(tmp_path / "ms.tif", image, gdal.Open(str(tiny[0])).GetGeoTransform())
    output, watcher = tmp_path / "out.tif", Watcher()
    run(job_for((ms, tiny[1]), output), interpreter, watcher)
    assert any(line.startswith("Pixels of “colours” are zero in all bands, far from any") for line in watcher.lines)
    found = read_raster(output)
    assert (found[:, :, :16] == 0).all()
    assert (found[:, :, 16:] > 0).all()
    assert gdal.Open(str(output)).GetRasterBand(1).GetNoDataValue() == 0


@pytest.mark.parametrize(
    ("choice", "sentence"),
    [
        ({"sensor": "Sputnik"}, "The sensor “Sputnik” is not known; choose from auto, QB,"),
        ({"output_type": "Int8"}, "The output type “Int8” is not known; choose from as MS, Float32."),
        ({"iterations": 0}, "Without iterations there is nothing to sharpen by; give one or more, or weights."),
        ({"iterations": -1}, "-1 iterations cannot be done; give one or more."),
    ],
)
def test_wrong_choices_of_a_script_are_a_sentence(tiny, tmp_path, choice, sentence):
    with pytest.raises(Problem, match=sentence):
        make_plan(job_for(tiny, tmp_path / "out.tif", **choice))


def test_measurements_and_what_is_known_of_them_are_carried_over(tiny, interpreter, tmp_path):
    """Negative numbers in Float64, scale, unit, wavelengths; fractions where Float32 is wanted of whole numbers."""
    place = gdal.Open(str(tiny[0])).GetGeoTransform()
    image = read_raster(tiny[0])
    ms = write_raster(tmp_path / "ms.tif", (image - 300.5).astype("float64"), place)
    dataset = gdal.Open(str(ms), gdal.GA_Update)
    dataset.SetMetadata({"SATELLITEID": "GE01"}, "IMAGERY")
    dataset.GetRasterBand(2).SetMetadataItem("WAVELENGTH", "0.55")
    dataset.GetRasterBand(2).SetScale(0.01)
    dataset.GetRasterBand(2).SetUnitType("W")
    dataset.GetRasterBand(2).ComputeStatistics(False)
    dataset = None
    output, watcher = tmp_path / "out.tif", Watcher()
    run(job_for((ms, tiny[1]), output), interpreter, watcher)
    assert any("Sensor taken as GeoEye-1: metadata of “colours” says “GE01”" in line for line in watcher.lines)
    assert any("MS by subtracting -" in line for line in watcher.lines)
    found = gdal.Open(str(output))
    band = found.GetRasterBand(2)
    assert found.GetMetadata("IMAGERY") == {"SATELLITEID": "GE01"}
    assert band.GetMetadata() == {"WAVELENGTH": "0.55"}
    assert (band.GetScale(), band.GetUnitType(), band.DataType) == (0.01, "W", gdal.GDT_Float64)
    low = found.ReadAsArray().reshape(4, 16, 4, 16, 4).mean((2, 4))
    assert np.abs(low - read_raster(ms)).mean() < 0.3 * image.std()  # three steps leave the colours rough
    fractions = tmp_path / "fractions.tif"
    run(job_for(tiny, fractions, output_type="Float32"), interpreter, Watcher())
    found = read_raster(fractions)
    assert found.dtype == np.float32
    assert (found % 1 != 0).mean() > 0.9


@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32", "float64"])
def test_data_types_are_kept(tiny, interpreter, tmp_path, dtype):
    factor = {"uint8": 1 / 8, "int16": 1, "float32": 1 / 10000, "float64": 1 / 10000}[dtype]
    place = gdal.Open(str(tiny[0])).GetGeoTransform()
    ms = write_raster(tmp_path / "ms.tif", (read_raster(tiny[0]) * factor).astype(dtype), place)
    output = tmp_path / "out.tif"
    run(job_for((ms, tiny[1]), output), interpreter, Watcher())
    found, source = read_raster(output), read_raster(ms)
    assert found.dtype == dtype
    # Three steps of training leave the colours rough; what counts here is that the units survive.
    assert (np.abs(np.log2(np.median(found, (1, 2)) / np.median(source, (1, 2)))) < 1).all()


PHASES = {
    "start": lambda watcher: True,
    "loading": lambda watcher: len(watcher.lines) > 1,
    "registration": lambda watcher: any("Device" in line for line in watcher.lines),
    "adaptation": lambda watcher: watcher.fractions and watcher.fractions[-1] > 0.05,
    "writing": lambda watcher: watcher.fractions and watcher.fractions[-1] > 0.85,
}


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("existing", [False, True])
def test_cancel_in_every_phase(tiny, interpreter, tmp_path, monkeypatch, nothing_left, phase, existing):
    monkeypatch.setattr(plans, "TILE_SIDES", (16,))
    output = tmp_path / "out.tif"
    if existing:
        output.write_bytes(b"precious")
    before, asked = folder_content(tmp_path), []

    def cancel(watcher):
        if PHASES[phase](watcher):
            asked.append(time.monotonic())
            return True
        return False

    with pytest.raises(Cancelled):
        run(job_for(tiny, output, iterations=20), interpreter, Watcher(cancel))
    assert time.monotonic() - asked[0] < 2
    assert compute_processes() == []
    assert folder_content(tmp_path) == before


@pytest.mark.parametrize("phase", ["adaptation", "writing"])
def test_killed_compute_process_leaves_nothing(tiny, interpreter, tmp_path, monkeypatch, nothing_left, phase):
    monkeypatch.setattr(plans, "TILE_SIDES", (16,))
    output = tmp_path / "out.tif"
    output.write_bytes(b"precious")
    before = folder_content(tmp_path)

    def kill(watcher):
        if PHASES[phase](watcher):
            for pid in compute_processes():
                os.kill(pid, signal.SIGKILL)
        return False

    with pytest.raises(Problem, match="ended unexpectedly"):
        run(job_for(tiny, output, iterations=20), interpreter, Watcher(kill))
    assert folder_content(tmp_path) == before


def test_two_jobs_at_once_do_not_meet(tiny, interpreter, tmp_path, nothing_left):
    outputs = [tmp_path / "a.tif", tmp_path / "b.tif"]
    threads = [
        threading.Thread(target=run, args=(job_for(tiny, path, iterations=2), interpreter, Watcher()))
        for path in outputs
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outputs[0].read_bytes() == outputs[1].read_bytes()


# --- choices made for the user ---


@pytest.mark.parametrize("area", [Window(3, 5, 300, 200), Window(0, 0, 1280, 1280), Window(0, 0, 2048, 2048)])
def test_small_scenes_are_learnt_from_whole(area):
    windows = candidate_windows(area)
    assert sum(window.rows * window.columns for window in windows) == area.rows * area.columns
    assert len(windows) <= MAX_CANDIDATES


@pytest.mark.parametrize("area", [Window(0, 0, 16384, 16384), Window(0, 0, 40000, 3000), Window(7, 9, 2000, 9999)])
def test_large_scenes_are_sampled_all_over(area):
    windows = candidate_windows(area)
    assert 60 <= len(windows) <= MAX_CANDIDATES
    assert len(set(windows)) == len(windows)
    for start, size, places in (
        (area.row, area.rows, [window.row for window in windows]),
        (area.column, area.columns, [window.column for window in windows]),
    ):
        assert min(places) < start + size / 3 or len(set(places)) == 1
        assert max(places) > start + size / 2 or len(set(places)) == 1


def test_large_scenes_are_learnt_from_representative_parts(sample, interpreter, tmp_path, monkeypatch):
    """Every kind of surface once; the same parts for the same seed."""
    monkeypatch.setattr(sampling, "SAMPLE_SIDE", 48)
    outputs = [tmp_path / "a.tif", tmp_path / "b.tif"]
    for output in outputs:
        watcher = Watcher()
        run(job_for(sample, output, iterations=2), interpreter, watcher)
        assert any(f"Learning from {MAX_SAMPLES} parts that represent " in line for line in watcher.lines)
        assert watcher.fractions == sorted(watcher.fractions)
    assert outputs[0].read_bytes() == outputs[1].read_bytes()


def test_scale_goes_by_the_sensor_only_if_the_data_agree(sample):
    from lambda_pnn_plugin.raster.scene import Scene

    scene = Scene([str(sample[0])], str(sample[1]), "a", "b")
    tile = scene.tile(scene.window)
    assert radiometry(catalogue()["GE1"], [tile]) == (Scaling(0, 2048), Scaling(0, 2048))
    bright = replace(tile, ms=tile.ms * np.uint16(8))
    assert radiometry(catalogue()["GE1"], [bright])[0] == Scaling(0, 16384)
    reflectance = replace(tile, ms=tile.ms / 2048 * 0.4)
    assert radiometry(catalogue()["GE1"], [reflectance]) == (Scaling(0, 0.5), Scaling(0, 2048))
    assert radiometry(catalogue()["generic"], [reflectance])[0] == Scaling(0, 0.5)
    bytes_of_it = replace(tile, ms=(tile.ms // 8).astype(np.uint8), pan=(tile.pan // 8).astype(np.uint8))
    assert radiometry(catalogue()["GE1"], [bytes_of_it]) == (Scaling(0, 256), Scaling(0, 256))  # whatever the sensor's
    below_zero = replace(tile, ms=tile.ms.astype(np.int16) - 500)
    found = radiometry(catalogue()["GE1"], [below_zero])[0]
    assert -500 <= found.offset < -300
    masks = np.ones(tile.ms.shape[1:], bool), np.ones(tile.pan.shape[1:], bool)
    holes = replace(tile, ms=tile.ms.copy(), ms_valid=masks[0], valid=masks[1])
    holes.ms[:, :5], holes.ms_valid[:5] = 60000, False
    assert radiometry(catalogue()["GE1"], [holes])[0] == Scaling(0, 2048)
