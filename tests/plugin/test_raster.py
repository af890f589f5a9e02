"""Grids, scenes and outputs on real files."""

import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.raster.creation import creation_options
from lambda_pnn_plugin.raster.destination import check_destination
from lambda_pnn_plugin.raster.grid import Grid, GridRelation
from lambda_pnn_plugin.raster.missing import Zeros, filled
from lambda_pnn_plugin.raster.output import Output
from lambda_pnn_plugin.raster.partial import claimed
from lambda_pnn_plugin.raster.sample_scene import make_sample_scene
from lambda_pnn_plugin.raster.scene import Scene
from lambda_pnn_plugin.raster.source import Source
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.shared.scene_model import ms_start
from lambda_pnn_plugin.shared.window import Window

from .conftest import folder_content, read_raster, write_raster

MS_PLACE = (600000.0, 2.0, 0.0, 4900000.0, 0.0, -2.0)
PAN_PLACE = (600000.0, 0.5, 0.0, 4900000.0, 0.0, -0.5)


def grid(rows, columns, place):
    return Grid(rows, columns, place)


def images(folder, ms_place=MS_PLACE, pan_place=PAN_PLACE, ms_epsg=32632, **options):
    random = np.random.default_rng(0)
    ms = random.integers(100, 900, (4, 32, 40)).astype(np.uint16)
    pan = random.integers(100, 900, (128, 160)).astype(np.uint16)
    return (
        write_raster(folder / "ms.tif", ms, ms_place, ms_epsg, names=("b", "g", "r", "n"), **options),
        write_raster(folder / "pan.tif", pan, pan_place),
    )


def scene_of(ms, pan):
    paths = ms if isinstance(ms, list) else [ms]
    return Scene([str(path) for path in paths], str(pan), "colours", "grey")


# --- grids ---


def lying(folder, ms_size, ms_place, pan_size, pan_place, **options):
    """A scene of two images of which only size and place matter."""
    ms = write_raster(folder / "ms.tif", np.ones(ms_size, np.uint8), ms_place, **options)
    return scene_of(ms, write_raster(folder / "pan.tif", np.ones(pan_size, np.uint8), pan_place))


def test_relation_of_aligned_grids(tmp_path):
    scene = lying(tmp_path, (32, 40), MS_PLACE, (128, 160), PAN_PLACE)
    assert scene.relation == GridRelation((4, 4), (0, 0))
    assert scene.notes == ()


def test_relation_of_landsat_grids(tmp_path):
    """MS pixel centres on PAN pixel centres: the MS corner lies half a PAN pixel inside."""
    ms_place = (455925.0, 30.0, 0.0, 3394395.0, 0.0, -30.0)
    scene = lying(tmp_path, (128, 512), ms_place, (257, 1024), (455917.5, 15.0, 0.0, 3394402.5, 0.0, -15.0))
    assert scene.relation == GridRelation((2, 2), (0.5, 0.5))
    assert scene.window == Window(0, 0, 257, 1024)


@pytest.mark.parametrize("rows", [-9.25, 0.0, 3.25, 400.0])
def test_windows_of_shifted_grids_meet(tmp_path, rows):
    ms_place = (600003.0, 2.0, 0.0, 4900000.0 - rows * 0.5, 0.0, -2.0)
    scene = lying(tmp_path, (100, 90), ms_place, (500, 400), PAN_PLACE)
    relation, area, ms = scene.relation, scene.window, scene.ms.grid
    assert area.row == max(0, round(rows - 2))
    assert area.row + area.rows == min(500, round(rows + 402))
    window = relation.ms_window(Window(area.row, area.column, 16, 16), ms, 2)
    assert window.row == max(0, int((area.row - rows) // 4) - 2)
    start = ms_start(relation.ratio, relation.origin, window[:2], area[:2])
    assert start[0] == pytest.approx(rows + 4 * window.row - area.row)


def test_sizes_are_believed_against_georeferences_that_cannot_be(tmp_path):
    """Two images that once fitted, one of them resampled since: 803 PAN pixels' extent in 800 of them."""
    ms_place = (1000.0, 2.0, 0, 5000.0, 0, -2.01)
    pan_place = (1000.75, 398.5 / 800, 0, 4999.25, 0, -400.5 / 800)
    scene = lying(tmp_path, (200, 200), ms_place, (800, 800), pan_place)
    assert scene.relation == GridRelation((4.0, 4.0), (0.0, 0.0))
    assert scene.window == Window(0, 0, 800, 800)
    assert "The georeferences state a ratio of 4.0151 × 4.015, but the numbers of pixels one of 4 × 4" in scene.notes[0]


@pytest.mark.parametrize(
    ("size", "place"),
    [
        ((800, 800), (1000.0, 0.5001, 0, 5000.0, 0, -0.5001)),  # a ratio that sensors do have
        ((800, 800), (1002.0, 0.4980, 0, 5000.0, 0, -0.4980)),  # too far apart
        ((803, 803), (1000.0, 0.4980, 0, 5000.0, 0, -0.4980)),  # sizes that fit no whole ratio
    ],
)
def test_georeferences_are_believed_otherwise(tmp_path, size, place):
    scene = lying(tmp_path, (200, 200), (1000.0, 2.0, 0, 5000.0, 0, -2.0), size, place)
    assert scene.relation.ratio[1] == pytest.approx(2.0 / place[1])
    assert scene.notes == ()


def test_cells_cover_once():
    area = Window(5, 7, 1030, 700)
    seen = np.zeros((1100, 800), int)
    for cell in area.cells(512):
        seen[cell.slices] += 1
    assert seen[area.slices].min() == 1
    assert seen.sum() == 1030 * 700
    assert area.grown(10, within=Window(0, 0, 1036, 800)) == Window(0, 0, 1036, 717)


# --- scenes ---


def test_tile_holds_both_images_and_how_they_lie(tmp_path):
    ms, pan = images(tmp_path)
    scene = scene_of(ms, pan)
    tile = scene.tile(Window(64, 80, 32, 48))
    assert np.array_equal(tile.pan[0], read_raster(pan)[0, 64:96, 80:128])
    row = round(-tile.ms_start[0] / 4)
    column = round(-tile.ms_start[1] / 4)
    assert tile.ms_start == (-4 * row, -4 * column)
    assert np.array_equal(tile.ms[:, row : row + 8, column : column + 12], read_raster(ms)[:, 16:24, 20:32])
    assert tile.valid is None


def test_one_file_a_band_is_the_same_image(tmp_path):
    ms, pan = images(tmp_path)
    files = []
    for number in range(1, 5):
        files.append(tmp_path / f"B{number}.tif")
        gdal.Translate(str(files[-1]), str(ms), bandList=[number])
    together, apart = scene_of(ms, pan), scene_of(files, pan)
    window = Window(0, 0, 64, 64)
    assert np.array_equal(together.tile(window).ms, apart.tile(window).ms)
    assert [band.name for band in together.ms.bands] == [band.name for band in apart.ms.bands] == ["b", "g", "r", "n"]


def test_nodata_is_masked_and_filled(tmp_path):
    random = np.random.default_rng(0)
    image = random.integers(100, 900, (4, 32, 40)).astype(np.uint16)
    image[:, 10:14, 10:14] = 0
    ms = write_raster(tmp_path / "ms.tif", image, MS_PLACE, nodata=0)
    pan_image = random.integers(100, 900, (128, 160)).astype(np.float32)
    pan_image[100:] = np.nan
    tile = scene_of(ms, write_raster(tmp_path / "pan.tif", pan_image, PAN_PLACE)).tile(Window(0, 0, 128, 160))
    expected = np.ones((128, 160), bool)
    expected[40:56, 40:56] = False
    expected[100:] = False
    assert np.array_equal(tile.valid, expected)
    assert tile.ms.min() >= 100
    assert np.isfinite(tile.pan).all()


NAN = float("nan")


@pytest.mark.parametrize(
    ("dtype", "ms_nodata", "pan_nodata", "expected"),
    [
        ("uint16", None, None, None),
        ("uint16", 7, None, 7),
        ("uint16", None, 0, 0),
        ("uint16", -9999, None, 0),
        ("float32", None, None, NAN),
        ("float32", NAN, None, NAN),
        ("float32", -9999, None, -9999),
    ],
)
def test_missing_pixels_get_a_number_that_the_type_can_hold(tmp_path, dtype, ms_nodata, pan_nodata, expected):
    ms = write_raster(tmp_path / "ms.tif", np.ones((4, 32, 40), dtype), MS_PLACE, nodata=ms_nodata)
    pan = write_raster(tmp_path / "pan.tif", np.ones((128, 160), np.uint16), PAN_PLACE, nodata=pan_nodata)
    scene = scene_of(ms, pan)
    found = scene.nodata(scene.ms.dtype)
    assert found == expected or (np.isnan(expected) and np.isnan(found))


def test_numbers_that_the_type_cannot_hold_mask_nothing(tmp_path):
    image = np.full((4, 32, 40), 55537, np.uint16)  # what -9999 wraps to
    ms = write_raster(tmp_path / "ms.tif", image, MS_PLACE, nodata=-9999)
    pan = write_raster(tmp_path / "pan.tif", np.ones((128, 160), np.uint16), PAN_PLACE)
    assert scene_of(ms, pan).tile(Window(0, 0, 64, 64)).valid is None


def test_holes_are_filled_alike_in_every_tile(tmp_path):
    image = np.tile(np.arange(40, dtype=np.uint16) * 20 + 100, (4, 32, 1))
    image[:, 10:14, 10:14] = 0
    ms = write_raster(tmp_path / "ms.tif", image, MS_PLACE, nodata=0)
    pan = write_raster(tmp_path / "pan.tif", np.ones((128, 160), np.uint16), PAN_PLACE)
    scene = scene_of(ms, pan)
    small, large = scene.tile(Window(40, 40, 8, 8)), scene.tile(Window(0, 0, 128, 160))
    row, column = (round(-o / 4) for o in small.ms_start)
    hole = small.ms[:, row, column]
    assert np.array_equal(hole, large.ms[:, 10, 10])
    assert (hole > 100).all()


@pytest.mark.parametrize("start", [30, 31, 32, 33])
def test_holes_are_filled_like_their_surroundings(start):
    """Wherever they begin, and smoothly enough that nothing but their middle stands out."""
    image = np.full((1, 60, 90), 1000, np.uint16)
    valid = np.ones((1, 60, 90), bool)
    valid[:, :, start:80] = False
    found = filled(np.where(valid, image, 7), valid, np.array([5000.0]))
    assert (found[:, :, : start + 20] == 1000).all()
    narrow = filled(np.where(valid, image, 7)[:, :, 5:], valid[:, :, 5:], np.array([5000.0]))
    assert np.array_equal(narrow, found[:, :, 5:])
    assert (found[0, :, 80:] == 1000).all()


def test_fills_far_from_anything_are_typical():
    valid = np.zeros((1, 200, 200), bool)
    valid[0, 0, 0] = True
    found = filled(np.full((1, 200, 200), 3.0, np.float32), valid, np.array([9.0]))
    assert found[0, 32, 32] == 3
    assert found[0, 33, 33] == 9


@pytest.mark.parametrize("width", [1, 3, 30])
@pytest.mark.parametrize("striped", [False, True])
def test_frames_of_zeros_are_found_however_thin(tmp_path, width, striped):
    image = np.random.default_rng(0).integers(1, 900, (1, 700, 900)).astype(np.uint16)
    image[:, :width] = image[:, :, -width:] = 0
    image[:, 300, 300:310] = 0  # dark, but no frame
    layout = ["BLOCKYSIZE=700"] if striped else ["TILED=YES"]
    path = write_raster(tmp_path / "pan.tif", image, PAN_PLACE, options=layout)
    source = Source([str(path)], "grey")
    _, valid = source.read(source.grid.window)
    expected = np.ones((700, 900), bool)
    expected[:width] = expected[:, -width:] = False
    assert np.array_equal(valid[0], expected)


def test_zeros_within_an_image_are_numbers(tmp_path):
    image = np.random.default_rng(0).integers(1, 900, (1, 300, 300)).astype(np.uint16)
    image[:, 100:200, 100:200] = 0
    path = write_raster(tmp_path / "pan.tif", image, PAN_PLACE)
    assert Source([str(path)], "grey").zeros is Zeros.NUMBERS


def test_nodata_that_no_pixel_can_hold_declares_nothing(tmp_path):
    image = np.ones((1, 300, 300), np.uint16)
    image[:, :, :40] = 0
    source = Source([str(write_raster(tmp_path / "pan.tif", image, PAN_PLACE, nodata=-9999))], "grey")
    assert not source.read(source.grid.window)[1][:, :, :40].any()


def test_typical_numbers_are_those_of_valid_pixels(tmp_path):
    image = np.full((2, 64, 64), 1000, np.uint16)
    image[0, :32], image[1] = 60000, 65535
    image[1, :32] = 0
    path = write_raster(tmp_path / "ms.tif", image, MS_PLACE)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset = None
    assert Source([str(path)], "colours").typical.tolist() == [1000]


def test_what_is_called_opacity_but_is_none_stays_a_band(tmp_path):
    """GDAL itself calls the fourth of four bytes opacity."""
    image = np.random.default_rng(0).integers(1, 200, (4, 64, 64)).astype(np.uint8)
    path = write_raster(tmp_path / "rgbn.tif", image, MS_PLACE)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset = None
    source = Source([str(path)], "colours")
    assert len(source.bands) == 4
    assert source.read(source.grid.window)[1].all()
    assert "Band 4 of “colours” is called opacity but holds more; it is taken as a band" in source.notes[0]


def test_plain_images_of_fitting_size_lie_corner_on_corner(tmp_path):
    ms = write_raster(tmp_path / "a.tif", np.ones((4, 32, 40), np.uint16))
    pan = write_raster(tmp_path / "b.tif", np.ones((128, 160), np.uint16))
    assert scene_of(ms, pan).relation == GridRelation((4, 4), (0, 0))


# --- output ---


@pytest.fixture()
def model(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    return scene_of(*images(folder, nodata=7))


def output_of(scene, path, options=(), **others):
    creation = creation_options(options, scene.ms.dtype, len(scene.ms.bands))
    return Output(path, scene.ms, scene.nodata(scene.ms.dtype), scene.pan.grid, scene.window, creation, **others)


def fill(output, scene, value):
    for cell in scene.window.cells(64):
        image = np.full((4, cell.rows, cell.columns), value, np.uint16)
        valid = np.ones(image.shape[1:], bool)
        valid[0, 0] = False
        output.write(cell, image, valid)


def test_output_takes_after_the_ms_and_lies_on_the_pan(tmp_path, model):
    path = tmp_path / "out.tif"
    with output_of(model, path) as output:
        fill(output, model, 500)
    dataset = gdal.Open(str(path))
    assert dataset.GetGeoTransform() == PAN_PLACE
    assert dataset.GetProjection() == model.pan.grid.crs
    assert (dataset.RasterXSize, dataset.RasterYSize, dataset.RasterCount) == (160, 128, 4)
    band = dataset.GetRasterBand(2)
    assert (band.DataType, band.GetDescription(), band.GetNoDataValue()) == (gdal.GDT_UInt16, "g", 7)
    assert band.GetBlockSize() == [256, 256]
    image = read_raster(path)
    assert image[0, 0, 0] == 7
    assert image[0, 1, 1] == 500
    assert list(tmp_path.glob("*.tif")) == [path]
    assert not [name for name in os.listdir(tmp_path) if "partial" in name]


@pytest.mark.parametrize(("nodata", "beside"), [(7, 8), (65535, 65534)])
def test_valid_numbers_never_become_nodata(tmp_path, model, nodata, beside):
    source = scene_of(*images(tmp_path, nodata=nodata))
    with output_of(source, tmp_path / "out.tif") as output:
        fill(output, source, nodata)
    assert set(np.unique(read_raster(tmp_path / "out.tif"))) == {nodata, beside}


def test_part_of_the_grid_keeps_its_place(tmp_path, model):
    creation = creation_options((), model.ms.dtype, 4)
    with Output(tmp_path / "out.tif", model.ms, 7, model.pan.grid, Window(10, 20, 50, 60), creation) as output:
        output.write(Window(10, 20, 50, 60), np.ones((4, 50, 60), np.uint16), np.ones((50, 60), bool))
    place = gdal.Open(str(tmp_path / "out.tif")).GetGeoTransform()
    assert (place[0], place[3]) == (600010.0, 4899995.0)


def test_creation_options_go_over_the_defaults(tmp_path, model):
    path = tmp_path / "out.tif"
    options = ["COMPRESS=LZW", "blockxsize=128", "BLOCKYSIZE=128"]
    with output_of(model, path, options) as output:
        fill(output, model, 1)
    dataset = gdal.Open(str(path))
    assert dataset.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "LZW"
    assert dataset.GetRasterBand(1).GetBlockSize() == [128, 128]
    with output_of(model, path, ["COMPRESS=NONE"]) as output:
        fill(output, model, 1)
    assert "COMPRESSION" not in gdal.Open(str(path)).GetMetadata("IMAGE_STRUCTURE")


def test_failure_leaves_the_destination_untouched(tmp_path, model):
    path = tmp_path / "out.tif"
    path.write_bytes(b"precious")
    before = folder_content(tmp_path)
    with pytest.raises(RuntimeError), output_of(model, path) as output:
        fill(output, model, 500)
        raise RuntimeError
    assert folder_content(tmp_path) == before


@pytest.mark.parametrize("option", ["PROFILE=BASELINE", "TFW=YES"])
def test_failure_sweeps_what_creation_options_leave(tmp_path, model, option):
    before = folder_content(tmp_path)
    path = tmp_path / "out.tif"
    with pytest.raises(RuntimeError), output_of(model, path, [option]) as output:
        fill(output, model, 500)
        raise RuntimeError
    assert folder_content(tmp_path) == before


def test_files_that_creation_options_ask_for_come_along(tmp_path, model):
    with output_of(model, tmp_path / "out.tif", ["TFW=YES"]) as output:
        fill(output, model, 500)
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["out.tfw", "out.tif"]


def test_bad_creation_options_are_a_sentence(tmp_path, model):
    before = folder_content(tmp_path)
    with pytest.raises(Problem, match="The creation options BLOCKXSIZE=100 do not suit 4 bands of uint16"):
        output_of(model, tmp_path / "out.tif", ["BLOCKXSIZE=100"])
    assert folder_content(tmp_path) == before


def test_success_replaces_and_forgets_what_lay_beside(tmp_path, model):
    path = tmp_path / "out.tif"
    path.write_bytes(b"old")
    sidecars = [Path(f"{path}{suffix}") for suffix in (".aux.xml", ".ovr")]
    for sidecar in sidecars:
        sidecar.write_text("<PAMDataset/>")
    with output_of(model, path) as output:
        fill(output, model, 500)
    assert read_raster(path).max() == 500
    assert not any(sidecar.exists() for sidecar in sidecars)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("absent/out.tif", "output folder .*absent does not exist; create it"),
        ("out.jp2", "no GeoTIFF; give it a name that ends in .tif"),
        ("in/ms.tif", "is one of the inputs; choose another name"),
        ("folder.tif", "is a folder"),
    ],
)
def test_wrong_destination_is_a_sentence(tmp_path, model, name, sentence):
    (tmp_path / "folder.tif").mkdir()
    before = folder_content(tmp_path)
    with pytest.raises(Problem, match=sentence):
        check_destination(tmp_path / name, model.ms.paths)
    assert folder_content(tmp_path) == before


def test_the_longest_of_names_is_written(tmp_path, model):
    path = tmp_path / f"{'n' * 240}.tif"
    check_destination(path, [])
    with output_of(model, path) as output:
        fill(output, model, 500)
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == [path.name]


def test_two_jobs_may_not_write_one_file(tmp_path, model):
    path = tmp_path / "out.tif"
    with pytest.raises(RuntimeError), claimed(path):
        with pytest.raises(Problem, match="is being written by another job"):
            check_destination(path, [])
        raise RuntimeError
    check_destination(path, [])


def test_a_link_is_replaced_and_its_target_is_free(tmp_path, model):
    target, link = tmp_path / "target.tif", tmp_path / "link.tif"
    target.write_bytes(b"kept")
    link.symlink_to(target)
    with output_of(model, link) as output:
        fill(output, model, 500)
    assert not link.is_symlink() and target.read_bytes() == b"kept"
    check_destination(target, [])


def test_read_only_folder_is_a_sentence():
    """/proc refuses new files even to root."""
    with pytest.raises(Problem, match="cannot be written to"):
        check_destination(Path("/proc/out.tif"), [])


# --- the sample scene ---


def test_sample_scene_is_what_it_says():
    scene = make_sample_scene(256, seed=1)
    assert (scene.truth.shape, scene.ms.shape, scene.pan.shape) == ((4, 256, 256), (4, 64, 64), (256, 256))
    assert scene.truth.max() <= 2047
    low = scene.truth.reshape(4, 64, 4, 64, 4).mean((2, 4))
    assert abs(low - scene.ms).mean() < 0.1 * scene.ms.mean()
    assert np.array_equal(scene.pan, make_sample_scene(256, seed=1).pan)
    assert not np.array_equal(scene.pan, make_sample_scene(256, seed=2).pan)
