"""Which layers are proposed as the pair, in projects as people have them."""

import numpy as np
import pytest

from .conftest import write_raster

PLACE, ELSEWHERE = (600000.0, 4900000.0), (620000.0, 4900000.0)


class Project:
    """A project in the making; layers are added on top, so that the last one comes first."""

    def __init__(self, project, folder):
        self.project, self._folder = project, folder

    def add(self, name, bands, side, place=PLACE, file="", epsg=32632, dtype="u2", extent=256.0, located=True):
        from qgis.core import QgsRasterLayer

        path = self._folder / f"{file or name}.tif"
        path.parent.mkdir(parents=True, exist_ok=True)
        random = np.random.default_rng(side + bands)
        image = random.integers(0, 2000, (bands, side, side)).astype(dtype)
        pixel = extent / side
        write_raster(path, image, (place[0], pixel, 0, place[1], 0, -pixel) if located else None, epsg)
        layer = QgsRasterLayer(str(path), name)
        assert layer.isValid()
        return self.project.addMapLayer(layer)


def plain(of):
    return of.add("colours", 4, 64), of.add("grey", 1, 256)


def reversed_order(of):
    pan = of.add("grey", 1, 256)
    return of.add("colours", 4, 64), pan


def with_a_result(of):
    from lambda_pnn_plugin.host import results

    pair = plain(of)
    result = of.add("colours pansharpened", 4, 256)
    results.mark_result(of.project, result, results.Origin(pair[0].id(), pair[1].id()))
    return pair


def with_a_result_of_another_session(of):
    pair = plain(of)
    of.add("colours pansharpened", 4, 64)
    return pair


def with_an_index(of):
    pair = plain(of)
    of.add("NDVI", 1, 256, dtype="f4")
    return pair


def with_terrain(of):
    pair = plain(of)
    of.add("dem_25", 1, 256, dtype="f4")
    return pair


def with_opacity(of):
    """As GDAL's warping leaves it: a second band that is none."""
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    ms, pan = plain(of)
    path = pan.source().replace("grey", "opaque")
    gdal.Warp(path, pan.source(), dstAlpha=True)
    of.project.removeMapLayer(pan.id())
    return ms, of.project.addMapLayer(QgsRasterLayer(path, "grey with opacity"))


def two_scenes(of):
    of.add("ms_a", 4, 64, ELSEWHERE, "a/ms_a"), of.add("pan_a", 1, 256, ELSEWHERE, "a/pan_a")
    pair = of.add("ms_b", 4, 64, file="b/ms_b"), of.add("pan_b", 1, 256, file="b/pan_b")
    of.add("pan_c", 1, 256, (600200.0, 4900000.0), "c/pan_c")  # touches b's
    return pair


def two_dates(of):
    """Of one place, each in a folder of its own."""
    of.add("ms", 4, 64, file="2019/ms"), of.add("pan", 1, 256, file="2020/pan")
    return of.add("ms 2021", 4, 64, file="2021/ms"), of.add("pan 2021", 1, 256, file="2021/pan")


def another_coordinate_system(of):
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    ms, pan = plain(of)
    path = pan.source().replace("grey", "degrees")
    gdal.Warp(path, pan.source(), dstSRS="EPSG:4326")
    of.project.removeMapLayer(pan.id())
    return ms, of.project.addMapLayer(QgsRasterLayer(path, "grey in degrees"))


def nowhere(of):
    return of.add("colours", 4, 64, located=False), of.add("grey", 1, 256, located=False)


def other_pixels(of):
    """A picture of one band as coarse as the colours, and one far too fine."""
    of.add("thermal", 1, 64), of.add("drone", 1, 4096)
    return plain(of)


def delivered(of):
    """Of three images of one band, the panchromatic one is told by the supplier's names."""
    of.add("14AUG05-N2AS", 1, 256, file="14AUG05-X9AS-1", dtype="f4")
    return of.add("14AUG05-M2AS", 4, 64, file="14AUG05-M2AS-1"), of.add("14AUG05-P2AS", 1, 256, file="14AUG05-P2AS-1")


@pytest.mark.parametrize(
    "made",
    [
        *(plain, reversed_order, with_a_result, with_a_result_of_another_session, with_an_index, with_terrain),
        *(two_scenes, two_dates, another_coordinate_system, nowhere, other_pixels, delivered, with_opacity),
    ],
)
def test_the_pair_is_proposed(project, tmp_path, made):
    from lambda_pnn_plugin.host import layers
    from lambda_pnn_plugin.host.proposal import propose_pair

    expected = made(Project(project, tmp_path))
    found = propose_pair(project, layers.raster_layers(project))
    assert found is not None and [layer.name() for layer in found] == [layer.name() for layer in expected]


def test_where_there_is_no_pair_none_is_proposed(project, tmp_path):
    from lambda_pnn_plugin.host import layers
    from lambda_pnn_plugin.host.proposal import propose_pair

    of = Project(project, tmp_path)
    of.add("colours", 4, 64), of.add("far", 1, 256, ELSEWHERE), of.add("NDVI", 1, 256, dtype="f4")
    assert propose_pair(project, layers.raster_layers(project)) is None
