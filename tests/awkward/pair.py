"""A pair of images that fit, of which a case replaces what it is about."""

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.workflow.job import Job
from lambda_pnn_plugin.workflow.plan import make_plan
from tests.plugin.conftest import masks_of, write_raster

MS_PLACE = (600000.0, 2.0, 0.0, 4900000.0, 0.0, -2.0)
PAN_PLACE = (600000.0, 0.5, 0.0, 4900000.0, 0.0, -0.5)
RANDOM = np.random.default_rng(0)
MS = RANDOM.integers(100, 900, (4, 32, 40)).astype(np.uint16)
PAN = RANDOM.integers(100, 900, (128, 160)).astype(np.uint16)


class Pair:
    """Two files that fit, of which a case replaces what it is about."""

    def __init__(self, folder):
        self.folder = folder
        self.ms = [write_raster(folder / "ms.tif", MS, MS_PLACE, names=("b", "g", "r", "n"))]
        self.pan = write_raster(folder / "pan.tif", PAN, PAN_PLACE)
        self.options = {}

    def write_ms(self, image=MS, place=MS_PLACE, **options):
        self.ms = [write_raster(self.folder / "other_ms.tif", image, place, **options)]

    def write_pan(self, image=PAN, place=PAN_PLACE, **options):
        self.pan = write_raster(self.folder / "other_pan.tif", image, place, **options)

    def translate_ms(self, name, **options):
        self.ms = [self.folder / name]
        assert gdal.Translate(str(self.ms[0]), str(self.folder / "ms.tif"), **options)

    def open(self):
        job = Job([str(path) for path in self.ms], str(self.pan), "colours", "grey", output=self.folder / "out.tif")
        for name, value in self.options.items():
            object.__setattr__(job, name, value)
        return make_plan(job).scene


def assert_read_right(pair, case):
    """The pair is read as the case expects: numbers, names, relation, sizes, notes, missing pixels of PAN."""
    expected = {"ms": MS, "names": ["b", "g", "r", "n"], "relation": ((4, 4), (0, 0)), "size": None, **case(pair)}
    scene = pair.open()
    if expected["relation"]:
        assert scene.relation.ratio == pytest.approx(expected["relation"][0])
        assert scene.relation.origin == pytest.approx(expected["relation"][1], abs=1e-6)
        assert (scene.window.rows, scene.window.columns) == (expected["size"] or (128, 160))
    if expected["names"] is not None:
        assert [band.name for band in scene.ms.bands] == expected["names"]
    assert "note" not in expected or expected["note"] in scene.notes
    tile = scene.tile(scene.window)
    found_ms, found = masks_of(tile)
    valid = np.ones(found.shape, bool)
    for part in expected.get("missing", ()):
        valid[part] = False
    assert np.array_equal(found, valid)
    image = expected["ms"][:, : tile.ms.shape[1], : tile.ms.shape[2]]
    assert tile.ms.dtype == image.dtype
    assert np.array_equal(tile.ms[:, found_ms], image[:, found_ms])
    assert np.isfinite(tile.ms).all()
    assert np.isfinite(tile.pan).all()
