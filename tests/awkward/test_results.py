"""What a result holds where its images are awkward; whole jobs, by an engine that computes next to nothing."""

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.shared.operations import Adapt
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.workflow.pansharpening import run
from tests.awkward.pair import MS_PLACE, PAN_PLACE
from tests.nearest import measurements, nearest_engine
from tests.plugin.conftest import folder_content, read_raster, write_raster
from tests.plugin.jobs import Watcher, job_for

SIZE = (64, 72)


def landscape(bands=4, dtype="uint16", seed=0):
    return np.random.default_rng(seed).integers(5, 900, (bands, *SIZE)).astype(dtype)


@pytest.fixture()
def pan(tmp_path):
    return write_raster(tmp_path / "pan.tif", landscape(1).repeat(4, 1).repeat(4, 2), PAN_PLACE)


def at_pan(image):
    return image.repeat(4, 1).repeat(4, 2)


def sharpened(tmp_path, ms, pan, **options):
    """What the job writes, where it holds nodata, and who watched it."""
    watcher, engine = Watcher(), nearest_engine()
    result = run(job_for((ms, pan), tmp_path / "out.tif", **options), engine, watcher)
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    image = read_raster(tmp_path / "out.tif")
    missing = np.isnan(image) if nodata is not None and np.isnan(nodata) else image == nodata
    return image, missing, watcher.lines, engine, result


def test_a_lake_without_near_infrared_is_sharpened(tmp_path, pan):
    image = landscape()
    image[3, 20:40, 20:40], image[:, :8] = 0, 0
    ms = write_raster(tmp_path / "ms.tif", image, MS_PLACE, nodata=0)
    found, missing, lines, _, _ = sharpened(tmp_path, ms, pan)
    expected = at_pan(image)
    assert (missing == (np.arange(256) < 32)[:, None]).all()
    assert np.array_equal(found[:3], expected[:3])
    assert (found[3, 80:160, 80:160] == 1).all()  # 0 means missing in this file
    assert any("where only some do, it is taken as a number in band 1, band 2" in line for line in lines)


def test_what_one_band_misses_is_missing_in_that_band(tmp_path, pan):
    image = landscape(dtype="int16")
    image[1, 20:40, 20:40] = -9999
    ms = write_raster(tmp_path / "ms.tif", image, MS_PLACE, nodata=-9999)
    found, missing, _, _, _ = sharpened(tmp_path, ms, pan)
    assert np.array_equal(found, at_pan(image))
    assert np.array_equal(missing, at_pan(image == -9999))


@pytest.mark.parametrize("number", [0, 255, 1000])
def test_a_constant_band_stays_constant_and_bothers_no_other(tmp_path, pan, number):
    image = landscape()
    image[2] = number
    ms = write_raster(tmp_path / "ms.tif", image, MS_PLACE, names=("blue", "green", "red", "nir"))
    found, _, lines, engine, result = sharpened(tmp_path, ms, pan)
    assert np.array_equal(found, at_pan(image))
    assert any("“colours” shows nothing in red" in line for line in lines)
    assert all(len(tile.ms) == 3 for request in engine.requests if isinstance(request, Adapt) for tile in request.tiles)
    assert len(result.scores.ms_sum) == len(result.registration.shifts) == 3
    assert not any(line.startswith("Registration of red") for line in lines)


def test_zeros_are_missing_beside_a_constant_band(tmp_path, pan):
    """They are no zeros in all bands then, but in all that show anything."""
    image = landscape() + 50
    image[:, :20], image[2] = 0, 7
    ms = write_raster(tmp_path / "ms.tif", image, MS_PLACE)
    found, missing, lines, _, _ = sharpened(tmp_path, ms, pan)
    assert (missing == (np.arange(256) < 80)[:, None]).all()
    assert np.array_equal(found[:, 80:], at_pan(image)[:, 80:])
    assert any(line.startswith("Pixels of “colours” are zero in all bands") for line in lines)


def test_a_band_without_any_number_comes_out_empty(tmp_path, pan):
    image = landscape()
    image[2] = 0
    image[:, :8] = 0
    image[2, 40, 40] = 0
    path = write_raster(tmp_path / "other.tif", image, MS_PLACE)
    virtual = gdal.GetDriverByName("VRT").CreateCopy(str(tmp_path / "ms.vrt"), gdal.Open(str(path)))
    virtual.GetRasterBand(3).SetNoDataValue(0)
    virtual = None
    found, missing, _, _, _ = sharpened(tmp_path, tmp_path / "ms.vrt", pan, bands=(1, 3, 4))
    assert missing[1].all()
    assert np.array_equal(found[[0, 2], 32:], at_pan(image[[0, 3], 8:]))


def test_rare_numbers_make_a_band_one_to_sharpen(tmp_path):
    """A look at all parts of an image may miss them."""
    image = np.random.default_rng(0).integers(5, 900, (2, 700, 700)).astype(np.uint16)
    image[1] = 7
    image[1, 123, 456] = 8
    ms = write_raster(tmp_path / "ms.tif", image, MS_PLACE)
    pan = write_raster(
        tmp_path / "pan.tif", image[:1].repeat(2, 1).repeat(2, 2), (*PAN_PLACE[:1], 1.0, *PAN_PLACE[2:5], -1.0)
    )
    found, _, _, _, _ = sharpened(tmp_path, ms, pan)
    assert np.array_equal(found[1], image[1].repeat(2, 0).repeat(2, 1))


def test_a_constant_pan_is_a_sentence(tmp_path):
    ms = write_raster(tmp_path / "ms.tif", landscape(), MS_PLACE)
    pan = write_raster(tmp_path / "pan.tif", np.full((1, 256, 288), 7, np.uint16), PAN_PLACE)
    before = folder_content(tmp_path)
    with pytest.raises(Problem, match="“grey” holds the number 7 everywhere and shows no detail; choose another"):
        sharpened(tmp_path, ms, pan)
    assert folder_content(tmp_path) == before


def test_bands_that_are_warped_keep_their_numbers_in_the_log(tmp_path, pan):
    turned = (MS_PLACE[0], 2.0, 0.02, MS_PLACE[3], 0.02, -2.0)
    ms = write_raster(tmp_path / "ms.tif", landscape(), turned)
    _, _, lines, _, _ = sharpened(tmp_path, ms, pan)
    for number in range(1, 5):
        assert any(line.startswith(f"Registration of band {number}:") for line in lines)


def test_an_ms_that_lies_elsewhere_is_sharpened_there(tmp_path, pan, monkeypatch):
    image = landscape()
    ms = write_raster(tmp_path / "ms.tif", image, MS_PLACE)
    watcher = Watcher()
    measurements(monkeypatch, offset=(12.0, -8.0), shift=0.0)
    result = run(job_for((ms, pan), tmp_path / "out.tif"), nearest_engine(), watcher)
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    assert dataset.GetGeoTransform() == (600000.0, 0.5, 0.0, 4900000.0 - 10 * 0.5, 0.0, -0.5)
    assert (dataset.RasterYSize, dataset.RasterXSize) == (246, 282)  # half an MS pixel more than both share
    assert np.array_equal(dataset.ReadAsArray()[:, 2:, :280], at_pan(image)[:, :244, 8:])
    (misplaced,) = result.warnings
    assert misplaced.startswith("“colours” lies -8 columns and +12 rows of PAN off where its georeference says")
    assert watcher.warnings == [misplaced]


def test_nobody_looks_elsewhere_if_registration_is_off(tmp_path, pan, monkeypatch):
    ms = write_raster(tmp_path / "ms.tif", landscape(), MS_PLACE)
    asked = measurements(monkeypatch, offset=(12.0, -8.0))
    run(job_for((ms, pan), tmp_path / "out.tif", registration=False), nearest_engine(), Watcher())
    assert not asked.locate and not asked.register


def test_a_result_that_does_not_follow_pan_is_a_warning(tmp_path, pan, monkeypatch):
    measurements(monkeypatch, correlation=0.2)
    ms = write_raster(tmp_path / "ms.tif", landscape(), MS_PLACE)
    watcher = Watcher()
    result = run(job_for((ms, pan), tmp_path / "out.tif"), nearest_engine(), watcher)
    assert result.warnings == tuple(watcher.warnings)
    assert result.warnings[0].startswith("The result hardly follows the structures of “grey” (D_ρ 0.80)")
