"""Where images lie, and what is said where files say it badly."""

import http.server
import threading
from functools import partial

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.raster.scene import Scene
from lambda_pnn_plugin.shared.problem import Problem
from tests.plugin.conftest import write_raster

UTM, DEGREES, MERCATOR = 32632, 4326, 3857
HALF_WORLD = 20037508.342789244


def image(bands, size):
    return np.random.default_rng(0).integers(5, 900, (bands, *size)).astype(np.uint16)


def pair(folder, ms_place, pan_place, epsg=UTM, pan_epsg=None, ms_size=(40, 50), pan_size=(160, 200)):
    ms = write_raster(folder / "ms.tif", image(4, ms_size), ms_place, epsg)
    pan = write_raster(folder / "pan.tif", image(1, pan_size), pan_place, pan_epsg or epsg)
    return Scene([str(ms)], str(pan), "colours", "grey")


@pytest.mark.parametrize("down", [1.0, -1.0])
def test_identity_geotransforms_are_none(tmp_path, down):
    """What programs write where they know none."""
    place = (0.0, 1.0, 0.0, 0.0, 0.0, down)
    paths = [write_raster(tmp_path / f"{name}.tif", image(*rest), place) for name, *rest in (
        ("ms", 4, (40, 50)), ("pan", 1, (160, 200)),
    )]  # fmt: skip
    for path in paths:
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetProjection("")
        dataset = None
    scene = Scene([str(paths[0])], str(paths[1]), "colours", "grey")
    assert (scene.relation.ratio, scene.relation.origin) == ((4, 4), (0, 0))
    assert "Neither image is georeferenced; their corners are taken to coincide, which nothing proves." in scene.notes


def test_a_geotransform_that_both_files_share_has_a_way_out(tmp_path):
    place = (600000.0, 1.0, 0.0, 4900000.0, 0.0, -1.0)
    with pytest.raises(Problem, match=r"but has 4 × 4 times as many pixels; if .* \(gdal_edit\.py -unsetgt\)"):
        pair(tmp_path, place, place)


@pytest.mark.parametrize(
    ("epsg", "turn", "pixel"), [(DEGREES, 360.0, 1e-4), (MERCATOR, 2 * HALF_WORLD, 10.0)], ids=["degrees", "metres"]
)
@pytest.mark.parametrize("turns", [-1, 1])
def test_images_at_180_degrees_meet(tmp_path, epsg, turn, pixel, turns):
    x = turn / 2 - 100 * pixel  # the scene reaches beyond 180°
    ms_place = (x + turns * turn, 4 * pixel, 0.0, 10.0, 0.0, -4 * pixel)
    scene = pair(tmp_path, ms_place, (x, pixel, 0.0, 10.0, 0.0, -pixel), epsg)
    assert scene.relation.ratio == pytest.approx((4, 4))
    assert scene.relation.origin == pytest.approx((0, 0), abs=1e-3)


def test_images_far_apart_do_not_overlap(tmp_path):
    with pytest.raises(Problem, match="“colours” and “grey” do not overlap"):
        pair(tmp_path, (10.0, 4e-4, 0, 10.0, 0, -4e-4), (100.0, 1e-4, 0, 10.0, 0, -1e-4), DEGREES)


def test_pan_beyond_the_ms_is_told(tmp_path):
    scene = pair(tmp_path, (600000.0, 4.0, 0, 4900000.0, 0, -4.0), (599980.0, 1.0, 0, 4900020.0, 0, -1.0),
                 pan_size=(220, 260))  # fmt: skip
    assert any("Up to 2 PAN pixels at the border of the result lie beyond “colours”" in note for note in scene.notes)
    assert (scene.window.rows, scene.window.columns) == (164, 204)


def test_nothing_is_told_where_pan_ends_with_the_ms(tmp_path):
    scene = pair(tmp_path, (600000.0, 4.0, 0, 4900000.0, 0, -4.0), (600000.0, 1.0, 0, 4900000.0, 0, -1.0))
    assert scene.notes == ()


class WholeFiles(http.server.SimpleHTTPRequestHandler):
    """A server that sends files whole or not at all."""

    def log_message(self, *_):
        pass


def test_a_server_that_sends_whole_files_only_is_a_sentence(tmp_path, gdals_exceptions):
    write_raster(tmp_path / "ms.tif", image(4, (400, 500)), (600000.0, 2.0, 0.0, 4900000.0, 0.0, -2.0))
    pan = write_raster(tmp_path / "pan.tif", image(1, (1600, 2000)), (600000.0, 0.5, 0.0, 4900000.0, 0.0, -0.5))
    handler = partial(WholeFiles, directory=tmp_path)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with pytest.raises(Problem, match="does not send parts of files; download the file and choose it there"):
            Scene([f"/vsicurl/http://127.0.0.1:{server.server_port}/ms.tif"], str(pan), "colours", "grey")
        with pytest.raises(Problem, match=r"cannot be opened: .*no\.tif is not there, or its server does not"):
            Scene([f"/vsicurl/http://127.0.0.1:{server.server_port}/no.tif"], str(pan), "colours", "grey")
        server.shutdown()
