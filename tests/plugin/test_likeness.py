"""Whether both images show the same place is told before the run, and by it."""

import numpy as np
import pytest

from lambda_pnn_plugin.workflow.images import Images, open_images
from lambda_pnn_plugin.workflow.likeness import UNLIKE, likeness
from tests.nearest import nearest_engine

from .conftest import read_raster, write_raster
from .jobs import Watcher, job_for


@pytest.fixture
def turned(sample, tmp_path):
    """A pair whose PAN shows another place: it is upside down."""
    from osgeo import gdal

    pan = gdal.Open(str(sample[1]))
    path = write_raster(tmp_path / "turned.tif", read_raster(sample[1]).reshape(1, pan.RasterYSize, -1)[:, ::-1])
    turned = gdal.Open(str(path), gdal.GA_Update)
    turned.SetGeoTransform(pan.GetGeoTransform())
    turned.SetProjection(pan.GetProjection())
    return sample[0], path


def found(pair):
    return likeness(open_images(Images([str(pair[0])], str(pair[1]), "colours", "grey")))


def test_a_pair_is_told_from_images_of_two_places(sample, turned):
    assert found(sample) > 0.85 and found(turned) < UNLIKE - 0.05


def test_a_run_warns_of_images_of_two_places(sample, turned, tmp_path):
    from lambda_pnn_plugin.workflow.pansharpening import run

    said = "“grey” shows little of what “colours” shows"
    for pair, warned in ((sample, False), (turned, True)):
        watcher = Watcher()
        result = run(job_for(pair, tmp_path / "out.tif"), nearest_engine(), watcher)
        assert any(line.startswith(said) for line in watcher.warnings) == warned
        assert any(line.startswith(said) for line in result.warnings) == warned


def test_the_window_says_so_before_the_run(qgis_app, sample, turned, tmp_path):
    from lambda_pnn_plugin.gui.look import looked_at

    for pair, warned in ((sample, False), (turned, True)):
        words = looked_at(job_for(pair, tmp_path / "out.tif", method="GSA")).words
        assert ("“grey” shows little of what “colours” shows (correlation 0." in words) == warned
        assert "The layers fit" in words


def test_noise_explains_no_noise(tmp_path):
    random = np.random.default_rng(1)
    place = (600000.0, 4.0, 0, 4900000.0, 0, -4.0)
    ms = write_raster(tmp_path / "ms.tif", random.integers(0, 2000, (4, 48, 48)).astype("u2"), place)
    pan = write_raster(
        tmp_path / "pan.tif", random.integers(0, 2000, (1, 192, 192)).astype("u2"), (*place[:1], 1.0, *place[2:5], -1.0)
    )
    assert found((ms, pan)) < UNLIKE
