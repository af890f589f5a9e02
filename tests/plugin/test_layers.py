"""What layers say that their files do not."""

import numpy as np
import pytest

from lambda_pnn_plugin.workflow.job import Job
from lambda_pnn_plugin.workflow.plan import make_plan

from .conftest import write_raster

MS_PLACE = (600000.0, 2.0, 0.0, 4900000.0, 0.0, -2.0)
PAN_PLACE = (600000.0, 0.5, 0.0, 4900000.0, 0.0, -0.5)


@pytest.fixture()
def pair(qgis_app, tmp_path):
    """Layers of an image that declares 7 as missing, with 0 and 7 in places, and of a PAN."""
    from qgis.core import QgsRasterLayer

    random = np.random.default_rng(0)
    image = random.integers(100, 900, (3, 64, 72)).astype(np.uint16)
    image[:, :10], image[:, 10:20] = 0, 7
    ms = write_raster(tmp_path / "ms.tif", image, MS_PLACE, nodata=7)
    pan = write_raster(tmp_path / "pan.tif", random.integers(100, 900, (256, 288)).astype(np.uint16), PAN_PLACE)
    return QgsRasterLayer(str(ms), "colours"), QgsRasterLayer(str(pan), "grey")


def valid_rows(pair, tmp_path):
    """The rows of the MS that hold numbers, and what missing pixels hold in the result."""
    from lambda_pnn_plugin.host.layers import job_fields

    plan = make_plan(Job(**job_fields([pair[0]], pair[1]), output=tmp_path / "out.tif"))
    _, valid = plan.scene.ms.read(plan.scene.ms.grid.window)
    assert (valid == valid[:1, :, :1]).all()
    return set(np.flatnonzero(valid[0, :, 0])), plan.nodata


def test_the_file_is_believed_where_the_layer_says_nothing(pair, tmp_path):
    assert valid_rows(pair, tmp_path) == ({*range(10), *range(20, 64)}, 7)


def test_numbers_that_the_layer_calls_missing_are_missing(pair, tmp_path):
    from qgis.core import QgsRasterRange

    for number in (1, 2, 3):
        pair[0].dataProvider().setUserNoDataValue(number, [QgsRasterRange(-1, 3)])
    assert valid_rows(pair, tmp_path) == (set(range(20, 64)), 7)


def test_a_layer_may_switch_its_files_nodata_off(pair, tmp_path):
    from qgis.core import QgsRasterRange

    for number in (1, 2, 3):
        pair[0].dataProvider().setUseSourceNoDataValue(number, False)
        pair[0].dataProvider().setUserNoDataValue(number, [QgsRasterRange(0, 0)])
    assert valid_rows(pair, tmp_path) == (set(range(10, 64)), 0)
