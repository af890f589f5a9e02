"""The raster of trust: faults show where they are, for the reason that they have, and nowhere else."""

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.shared.problem import Cancelled
from lambda_pnn_plugin.workflow.assessment import Raster, assess

from .conftest import folder_content, read_raster
from .jobs import Watcher
from .test_tools import cancelled_at, copied, images, sharpened

PLACE = (slice(80, 144), slice(96, 160))
"""Rows and columns of `sample`'s PAN where something is wrong."""


def maps_of(path):
    """The bands of a raster of trust as numbers, NaN where it says nothing."""
    dataset = gdal.Open(str(path))
    found = []
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        numbers = band.ReadAsArray().astype(float)
        numbers[numbers == band.GetNoDataValue()] = np.nan
        found.append(numbers * band.GetScale() + band.GetOffset())
    return found


def judged(sample, image, folder):
    """Trust, deviation of the spectra, correlation with PAN, change, of an image."""
    path = folder / "trust.tif"
    assess(images(sample), Raster(str(image), "sharp"), None, Watcher(), trust=path)
    return maps_of(path)


def means(maps):
    """Of every map, the mean at PLACE and the mean elsewhere, but for what lies just around."""
    elsewhere = np.ones(maps[0].shape, bool)
    elsewhere[tuple(slice(part.start - 16, part.stop + 16) for part in PLACE)] = False
    return [(float(np.nanmean(one[PLACE])), float(np.nanmean(one[elsewhere]))) for one in maps]


@pytest.fixture
def glp(sample, tmp_path):
    return sharpened(sample, tmp_path / "glp.tif")


def test_what_is_right_is_trusted(sample, tmp_path, glp):
    trust, spectral, correlation, _ = judged(sample, glp, tmp_path)
    assert trust.shape == read_raster(glp).shape[1:]
    assert np.nanmean(trust) > 0.9 and np.nanpercentile(trust, 5) > 0.7
    assert np.nanmean(spectral) < 0.05 and np.nanmean(correlation) > 0.8


def test_wrong_colours_show(sample, tmp_path, glp):
    def redder(image):
        image[(0, *PLACE)] = image[(0, *PLACE)] * 1.6
        return image

    wrong = copied(glp, tmp_path / "wrong.tif", redder)
    trust, spectral, _, change = means(judged(sample, wrong, tmp_path))
    assert trust[0] < 0.5 < 0.9 < trust[1]
    assert spectral[0] > 5 * spectral[1]
    assert change[0] < 2 * change[1]


def test_missing_structures_show(sample, tmp_path, glp):
    plain = read_raster(sharpened(sample, tmp_path / "plain.tif", "interpolation"))

    def softer(image):
        image[(slice(None), *PLACE)] = plain[(slice(None), *PLACE)]
        return image

    wrong = copied(glp, tmp_path / "wrong.tif", softer)
    trust, spectral, correlation, _ = means(judged(sample, wrong, tmp_path))
    assert trust[0] < trust[1] - 0.1
    assert correlation[0] < correlation[1] - 0.2
    assert spectral[0] < 0.15


def test_what_only_pan_shows_is_a_change(sample, tmp_path):
    """A cloud, or whatever has moved between the two images: even a result that follows PAN is not trusted there."""

    def cloudy(image):
        image[(slice(None), *PLACE)] = image.max()
        return image

    pan = copied(sample[1], tmp_path / "cloudy.tif", cloudy)
    pair = (sample[0], pan)
    trust, _, _, change = means(judged(pair, sharpened(pair, tmp_path / "sharp.tif"), tmp_path))
    assert change[0] > 5 * change[1]
    assert trust[0] < 0.4 < 0.7 < trust[1]


def test_nothing_is_said_where_data_are_missing(sample, tmp_path, glp):
    def holed(image):
        image[:, 30:60, 40:90] = 0
        return image

    whole = judged(sample, glp, tmp_path)[0]
    wanting = copied(glp, tmp_path / "holed.tif", holed, nodata=0)
    trust = judged(sample, wanting, tmp_path)[0]
    around = (slice(27, 63), slice(37, 93))
    assert np.nanmax(whole[around] - trust[around]) < 0.2  # a hole in the image is no fault of what lies around it
    assert np.isnan(trust[30:60, 40:90]).all()
    assert np.nanmean(trust) > 0.9 and np.isnan(trust).mean() < 0.03


@pytest.mark.parametrize("place", ["file", "temporary"])
def test_the_tool_draws_it_over_the_image(processing, project, nothing_set_up, sample, tmp_path, glp, place):
    from qgis.core import QgsRasterLayer

    where = f"{tmp_path}//trust.tif" if place == "file" else "TEMPORARY_OUTPUT"
    pair = {"SPECTRAL": [str(sample[0])], "PANCHROMATIC": str(sample[1]), "SENSOR": "GE1"}
    found = processing.runAndLoadResults("lambdapnn:assess", {**pair, "PANSHARPENED": str(glp), "TRUST": where})
    assert gdal.Open(found["TRUST"]).RasterCount == 4
    (layer,) = (one for one in project.mapLayers().values() if isinstance(one, QgsRasterLayer))
    shader = layer.renderer().shader().rasterShaderFunction()
    (*_, low), (*_, high) = shader.shade(0.0), shader.shade(0.95)
    assert low > 200 and high == 0  # opacity: what can be trusted is not drawn over
    assert layer.dataProvider().sample(layer.extent().center(), 1)[0] <= 1


def test_it_is_not_written_over_what_is_judged(processing, nothing_set_up, sample, tmp_path, glp):
    from qgis.core import QgsProcessingException

    before = read_raster(glp)
    pair = {"SPECTRAL": [str(sample[0])], "PANCHROMATIC": str(sample[1]), "SENSOR": "GE1"}
    for image in (str(glp), str(sample[0])):
        with pytest.raises(QgsProcessingException, match="is one of the inputs"):
            processing.run("lambdapnn:assess", {**pair, "PANSHARPENED": str(glp), "TRUST": image})
    assert np.array_equal(read_raster(glp), before)


def test_cancelling_leaves_nothing(sample, tmp_path, glp):
    before = folder_content(tmp_path)
    for share in (0.4, 0.58, 0.9):
        with pytest.raises(Cancelled):
            path = tmp_path / "trust.tif"
            assess(images(sample), Raster(str(glp), "sharp"), None, cancelled_at(share), trust=path)
        assert folder_content(tmp_path) == before
