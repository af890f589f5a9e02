"""Whether both images show the same place is told before the run, and by it."""

import numpy as np
import pytest

from lambda_pnn_plugin.imaging.pair import Pair
from lambda_pnn_plugin.imaging.trust import agreement_of
from lambda_pnn_plugin.shared.scene_model import Optics, Scaling, SceneModel, SceneTile
from lambda_pnn_plugin.workflow.images import Images, open_images
from lambda_pnn_plugin.workflow.likeness import UNLIKE, likeness
from tests.nearest import nearest_engine

from .conftest import write_raster
from .jobs import Watcher, job_for


@pytest.fixture
def turned(sample, tmp_path):
    """A pair whose PAN shows another place: it is upside down."""
    from osgeo import gdal

    pan = gdal.Open(str(sample[1]))
    return sample[0], write_raster(tmp_path / "turned.tif", pan.ReadAsArray()[::-1], pan.GetGeoTransform())


def found(pair):
    return likeness(open_images(Images([str(pair[0])], str(pair[1]), "colours", "grey")))


def test_a_pair_is_told_from_images_of_two_places(sample, turned):
    assert found(sample) > 0.85 and found(turned) < UNLIKE - 0.05


def test_a_pair_that_the_run_puts_right_is_not_doubted(sample, tmp_path):
    """Its georeference is off by eight pixels of the multispectral image."""
    from osgeo import gdal

    ms = gdal.Open(str(sample[0]))
    place = list(ms.GetGeoTransform())
    place[0] += 8 * place[1]
    assert np.isnan(found((write_raster(tmp_path / "moved.tif", ms.ReadAsArray(), place), sample[1])))


def test_where_the_first_look_finds_nothing_the_run_is_not_refused(qgis_app, tmp_path):
    """The data lie in the middle of a wide frame, beside the few parts that are looked at."""
    from lambda_pnn_plugin.gui.look import looked_at
    from lambda_pnn_plugin.raster.sample_scene import make_sample_scene

    scene, paths = make_sample_scene(256), []
    for name, image, ratio in (("ms", scene.ms, 4), ("pan", scene.pan[None], 1)):
        side = 4096 // ratio
        framed = np.zeros((len(image), side, side), "u2")
        inner = slice((side - image.shape[-1]) // 2, (side + image.shape[-1]) // 2)
        framed[:, inner, inner] = image
        place = (600000.0, ratio, 0, 4900000.0, 0, -ratio)
        paths.append(write_raster(tmp_path / f"{name}.tif", framed, place, nodata=0))
    look = looked_at(job_for(paths, tmp_path / "out.tif", method="GSA"))
    assert look.possible and "shows little" not in look.words


def test_too_few_pixels_tell_nothing():
    random, valid = np.random.default_rng(1), np.zeros((16, 16), bool)
    model = SceneModel(Scaling(0, 1), Scaling(0, 1), Optics((0.3,) * 4, 0.15), np.zeros((4, 2), np.float32))
    for few in (0, 1, 3):
        valid[8, 8 : 8 + few] = True
        of_pan = np.repeat(np.repeat(valid, 4, 0), 4, 1)
        images = random.random((4, 16, 16)), random.random((1, 64, 64))
        tile = SceneTile(*images, (4.0, 4.0), (0.0, 0.0), ms_valid=valid, valid=of_pan)
        assert np.isnan(agreement_of([Pair.of(tile, model, np.float32)], model.optics).likeness)


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


@pytest.mark.parametrize("still", ["both", "pan"])
def test_noise_tells_nothing(tmp_path, still):
    """As over calm water: where PAN shows nothing there is nothing to compare."""
    random, pair = np.random.default_rng(1), []
    for bands, ratio in ((4, 4), (1, 1)):
        image = random.normal(300, 5, (bands, 192 // ratio, 192 // ratio))
        if bands > 1 and still == "pan":
            image += 40 * np.sin(np.arange(image.shape[1]) / 4)[:, None]
        place = (600000.0, ratio, 0, 4900000.0, 0, -ratio)
        pair.append(write_raster(tmp_path / f"of {bands}.tif", image.astype("u2"), place))
    assert np.isnan(found(pair))
