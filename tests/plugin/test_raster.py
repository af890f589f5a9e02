"""Grids, scenes and outputs on real files."""

import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.problem import Problem
from lambda_pnn_plugin.raster.grid import Grid, GridRelation
from lambda_pnn_plugin.raster.output import Output, check_destination
from lambda_pnn_plugin.raster.sample_scene import make_sample_scene
from lambda_pnn_plugin.raster.scene import Scene
from lambda_pnn_plugin.window import Window

from .conftest import folder_content, read_raster, write_raster

MS_PLACE = (600000.0, 2.0, 0.0, 4900000.0, 0.0, -2.0)
PAN_PLACE = (600000.0, 0.5, 0.0, 4900000.0, 0.0, -0.5)


def grid(rows, columns, place):
    return Grid(rows, columns, place, "", True)


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


def test_relation_of_aligned_grids():
    relation = GridRelation.between(grid(32, 40, MS_PLACE), grid(128, 160, PAN_PLACE))
    assert relation.ratio == (4, 4)
    assert relation.origin == (0, 0)


def test_relation_of_landsat_grids():
    """MS pixel centres on PAN pixel centres: the MS corner lies half a PAN pixel inside."""
    ms = grid(128, 512, (455925.0, 30.0, 0.0, 3394395.0, 0.0, -30.0))
    pan = grid(257, 1024, (455917.5, 15.0, 0.0, 3394402.5, 0.0, -15.0))
    relation = GridRelation.between(ms, pan)
    assert relation.ratio == (2, 2)
    assert relation.origin == (0.5, 0.5)
    assert relation.pan_window(ms, pan) == Window(0, 0, 257, 1024)


@pytest.mark.parametrize("rows", [-9.25, 0.0, 3.25, 400.0])
def test_windows_of_shifted_grids_meet(rows):
    ms_place = (600003.0, 2.0, 0.0, 4900000.0 - rows * 0.5, 0.0, -2.0)
    ms, pan = grid(100, 90, ms_place), grid(500, 400, PAN_PLACE)
    relation = GridRelation.between(ms, pan)
    area = relation.pan_window(ms, pan)
    assert area.row == max(0, round(rows - 2))
    assert area.row + area.rows == min(500, round(rows + 402))
    window = relation.ms_window(Window(area.row, area.column, 16, 16), ms, 2)
    assert window.row == max(0, int((area.row - rows) // 4) - 2)
    origin = relation.origin_between(window, area)
    assert origin[0] == pytest.approx(rows + 4 * window.row - area.row)


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
    row = round(-tile.origin[0] / 4)
    column = round(-tile.origin[1] / 4)
    assert (tile.origin[0], tile.origin[1]) == (-4 * row, -4 * column)
    assert np.array_equal(tile.ms[:, row : row + 8, column : column + 12], read_raster(ms)[:, 16:24, 20:32])
    assert tile.valid.all()


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
    found = scene_of(ms, pan).nodata
    assert found == expected or (np.isnan(expected) and np.isnan(found))


def test_numbers_that_the_type_cannot_hold_mask_nothing(tmp_path):
    image = np.full((4, 32, 40), 55537, np.uint16)  # what -9999 wraps to
    ms = write_raster(tmp_path / "ms.tif", image, MS_PLACE, nodata=-9999)
    pan = write_raster(tmp_path / "pan.tif", np.ones((128, 160), np.uint16), PAN_PLACE)
    assert scene_of(ms, pan).tile(Window(0, 0, 64, 64)).valid.all()


def test_holes_are_filled_alike_in_every_tile(tmp_path):
    image = np.tile(np.arange(40, dtype=np.uint16) * 20 + 100, (4, 32, 1))
    image[:, 10:14, 10:14] = 0
    ms = write_raster(tmp_path / "ms.tif", image, MS_PLACE, nodata=0)
    pan = write_raster(tmp_path / "pan.tif", np.ones((128, 160), np.uint16), PAN_PLACE)
    scene = scene_of(ms, pan)
    small, large = scene.tile(Window(40, 40, 8, 8)), scene.tile(Window(0, 0, 128, 160))
    row, column = (round(-o / 4) for o in small.origin)
    hole = small.ms[:, row, column]
    assert np.array_equal(hole, large.ms[:, 11, 11])
    assert (hole > 100).all()


def no_file(folder):
    _, pan = images(folder)
    return folder / "absent.tif", pan, "“colours” cannot be opened: .*absent.tif does not exist; choose another"


def no_raster(folder):
    ms, pan = images(folder)
    ms.write_bytes(b"these are no pixels" * 50)
    return ms, pan, "is no raster that GDAL can read"


def cut_short(folder):
    ms, pan = images(folder)
    ms.write_bytes(ms.read_bytes()[:60])
    return ms, pan, "is no raster that GDAL can read"


def several_bands_in_pan(folder):
    ms, pan = images(folder)
    return pan, ms, "“grey” has 4 bands, but a panchromatic image has one"


def pan_coarser(folder):
    ms, pan = images(folder)
    band = folder / "band.tif"
    gdal.Translate(str(band), str(ms), bandList=[1])
    return pan, band, "“grey” is not finer than “colours”.*exchange the two layers"


def same_size(folder):
    ms, _ = images(folder)
    band = folder / "band.tif"
    gdal.Translate(str(band), str(ms), bandList=[1])
    return ms, band, "“grey” is not finer than “colours”"


def no_overlap(folder):
    ms, pan = images(folder, ms_place=(700000.0, 2.0, 0.0, 4900000.0, 0.0, -2.0))
    return ms, pan, "do not overlap; choose two images of one place"


def hardly_overlapping(folder):
    ms, pan = images(folder, ms_place=(600075.0, 2.0, 0.0, 4900000.0, 0.0, -2.0))
    return ms, pan, "share less than 32 PAN pixels in a direction"


def other_crs(folder):
    ms, pan = images(folder, ms_epsg=32633)
    return ms, pan, "different coordinate systems; reproject"


def rotated(folder):
    ms, pan = images(folder, ms_place=(600000.0, 2.0, 0.1, 4900000.0, 0.1, -2.0))
    return ms, pan, "“colours” lies on a rotated grid; warp it"


def ratio_too_large(folder):
    ms, pan = images(folder, ms_place=(600000.0, 8.0, 0.0, 4900000.0, 0.0, -8.0))
    return ms, pan, "16 × 16 times finer.*ratios from 2 to 8"


def only_one_georeferenced(folder):
    ms, _ = images(folder)
    pan = write_raster(folder / "plain.tif", np.ones((128, 160), np.uint16))
    return ms, pan, "“grey” has no georeference but the other image has"


def plain_sizes_that_do_not_fit(folder):
    ms = write_raster(folder / "a.tif", np.ones((4, 33, 40), np.uint16))
    pan = write_raster(folder / "b.tif", np.ones((128, 160), np.uint16))
    return ms, pan, "sizes do not fit a whole ratio"


def bands_of_different_places(folder):
    ms, pan = images(folder)
    other = write_raster(folder / "other.tif", np.ones((30, 40), np.uint16), MS_PLACE)
    return [ms, other], pan, "The files of “colours” differ in size or place"


def complex_numbers(folder):
    _, pan = images(folder)
    path = folder / "complex.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40, 32, 1, gdal.GDT_CFloat32)
    dataset.SetGeoTransform(MS_PLACE)
    dataset = None
    return path, pan, "complex numbers"


@pytest.mark.parametrize(
    "case",
    [
        no_file,
        no_raster,
        cut_short,
        several_bands_in_pan,
        pan_coarser,
        same_size,
        no_overlap,
        hardly_overlapping,
        other_crs,
        rotated,
        ratio_too_large,
        only_one_georeferenced,
        plain_sizes_that_do_not_fit,
        bands_of_different_places,
        complex_numbers,
    ],
    ids=lambda case: case.__name__,
)
def test_wrong_input_is_a_sentence(tmp_path, case):
    ms, pan, sentence = case(tmp_path)
    with pytest.raises(Problem, match=sentence) as caught:
        scene_of(ms, pan)
    assert str(caught.value).endswith(".")


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


def fill(output, scene, value):
    for cell in scene.window.cells(64):
        image = np.full((4, cell.rows, cell.columns), value, np.uint16)
        valid = np.ones(image.shape[1:], bool)
        valid[0, 0] = False
        output.write(cell, image, valid)


def test_output_takes_after_the_ms_and_lies_on_the_pan(tmp_path, model):
    path = tmp_path / "out.tif"
    with Output(path, model.ms, model.nodata, model.pan.grid, model.window) as output:
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
    with Output(tmp_path / "out.tif", source.ms, source.nodata, source.pan.grid, source.window) as output:
        fill(output, source, nodata)
    assert set(np.unique(read_raster(tmp_path / "out.tif"))) == {nodata, beside}


def test_part_of_the_grid_keeps_its_place(tmp_path, model):
    with Output(tmp_path / "out.tif", model.ms, model.nodata, model.pan.grid, Window(10, 20, 50, 60)) as output:
        output.write(Window(10, 20, 50, 60), np.ones((4, 50, 60), np.uint16), np.ones((50, 60), bool))
    place = gdal.Open(str(tmp_path / "out.tif")).GetGeoTransform()
    assert (place[0], place[3]) == (600010.0, 4899995.0)


def test_creation_options_go_over_the_defaults(tmp_path, model):
    path = tmp_path / "out.tif"
    options = ["COMPRESS=LZW", "blockxsize=128", "BLOCKYSIZE=128"]
    with Output(path, model.ms, model.nodata, model.pan.grid, model.window, options) as output:
        fill(output, model, 1)
    dataset = gdal.Open(str(path))
    assert dataset.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "LZW"
    assert dataset.GetRasterBand(1).GetBlockSize() == [128, 128]
    with Output(path, model.ms, model.nodata, model.pan.grid, model.window, ["COMPRESS=NONE"]) as output:
        fill(output, model, 1)
    assert "COMPRESSION" not in gdal.Open(str(path)).GetMetadata("IMAGE_STRUCTURE")


def test_failure_leaves_the_destination_untouched(tmp_path, model):
    path = tmp_path / "out.tif"
    path.write_bytes(b"precious")
    before = folder_content(tmp_path)
    with pytest.raises(RuntimeError), Output(path, model.ms, model.nodata, model.pan.grid, model.window) as output:
        fill(output, model, 500)
        raise RuntimeError
    assert folder_content(tmp_path) == before


@pytest.mark.parametrize("option", ["PROFILE=BASELINE", "TFW=YES"])
def test_failure_sweeps_what_creation_options_leave(tmp_path, model, option):
    before = folder_content(tmp_path)
    path = tmp_path / "out.tif"
    with pytest.raises(RuntimeError), Output(
        path, model.ms, model.nodata, model.pan.grid, model.window, [option]
    ) as output:
        fill(output, model, 500)
        raise RuntimeError
    assert folder_content(tmp_path) == before


def test_files_that_creation_options_ask_for_come_along(tmp_path, model):
    with Output(tmp_path / "out.tif", model.ms, None, model.pan.grid, model.window, ["TFW=YES"]) as output:
        fill(output, model, 500)
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["out.tfw", "out.tif"]


def test_bad_creation_options_are_a_sentence(tmp_path, model):
    before = folder_content(tmp_path)
    with pytest.raises(Problem, match="cannot be written"):
        Output(tmp_path / "out.tif", model.ms, model.nodata, model.pan.grid, model.window, ["BLOCKXSIZE=100"])
    assert folder_content(tmp_path) == before


def test_success_replaces_and_forgets_what_lay_beside(tmp_path, model):
    path = tmp_path / "out.tif"
    path.write_bytes(b"old")
    sidecars = [Path(f"{path}{suffix}") for suffix in (".aux.xml", ".ovr")]
    for sidecar in sidecars:
        sidecar.write_text("<PAMDataset/>")
    with Output(path, model.ms, model.nodata, model.pan.grid, model.window) as output:
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
