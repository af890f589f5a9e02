"""Vendors' packages as they come, tiles that a file joins, one file a band: found, recognised, sharpened."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.raster.band_files import common_name
from lambda_pnn_plugin.raster.pairing import pairs_in
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.workflow.batch_inputs import inputs_of
from lambda_pnn_plugin.workflow.images import Images
from lambda_pnn_plugin.workflow.pansharpening import run
from lambda_pnn_plugin.workflow.plan import make_plan

from .conftest import read_raster, write_raster
from .jobs import Watcher, job_for
from .packages import as_dimap, as_til

SCENE = "LC09_L1TP_190031_20220701_20220705_02_T1"


@pytest.mark.parametrize(
    ("made", "names", "sensor"), [(as_til, ("Multi", "P"), "WorldView-3"), (as_dimap, ("MS", "P"), "Pléiades 1A/1B")]
)
def test_a_package_of_tiles_is_sharpened_as_the_whole_image(sample, tmp_path, made, names, sensor):
    folder = tmp_path / "delivery"
    folder.mkdir()
    whole = [str(made(image, folder, name)) for image, name in zip(sample, names)]
    found = pairs_in(folder)
    assert found.pairs == (tuple(whole),) and len(found.left_out) == 4
    assert all("it is a part of" in why for why in found.left_out.values())
    outputs = []
    for name, pair in (("package", whole), ("files", sample)):
        outputs.append(tmp_path / f"{name}.tif")
        job = job_for(pair, outputs[-1], method="Brovey", sensor="PHR" if name == "files" else "auto")
        if name == "package":
            assert make_plan(job).sensor.title == sensor
        run(job, None, Watcher())
    if made is as_dimap:  # optics are Pléiades' in both
        assert np.array_equal(*map(read_raster, outputs))
    assert gdal.Open(str(outputs[0])).GetGeoTransform() == gdal.Open(str(sample[1])).GetGeoTransform()


def landsat(folder):
    """A scene as the archive delivers it: a file a band, PAN among them, and what is no reflectance."""
    random = np.random.default_rng(0)
    for name, side in [
        *((f"B{number}", 16) for number in (1, 2, 3, 4, 5, 6, 7, 9, 10, 11)),
        ("B8", 32),
        ("QA_PIXEL", 16),
    ]:
        pixel = 480.0 / side
        write_raster(
            folder / f"{SCENE}_{name}.TIF",
            random.integers(1, 9999, (side, side)).astype("u2"),
            (0.0, pixel, 0, 0.0, 0, -pixel),
        )


def test_one_file_a_band_is_one_image(tmp_path):
    landsat(tmp_path)
    found = pairs_in(tmp_path)
    assert found.pairs == ((str(tmp_path / f"{SCENE}_B2.TIF"), str(tmp_path / f"{SCENE}_B8.TIF")),)
    assert found.files_of(found.pairs[0][0]) == tuple(
        str(tmp_path / f"{SCENE}_B{number}.TIF") for number in range(2, 8)
    )
    images_of = lambda ms, pan: Images(list(ms), pan, "ms", "pan")  # noqa: E731
    (pair,) = inputs_of(tmp_path, None, None, tmp_path / "out", images_of).pairs
    assert pair.name == SCENE and len(pair.images.ms_paths) == 6
    assert {name.rsplit("_", 1)[1] for name in found.left_out} == {f"B{n}.TIF" for n in (1, 9, 10, 11)} | {"PIXEL.TIF"}


@pytest.mark.parametrize("names", ["BGRN", ("BLUE", "GREEN", "RED", "NIR"), ("BAND1", "BAND2", "BAND3", "BAND4")])
def test_bands_come_in_the_order_of_their_colours_or_numbers(tmp_path, names):
    for name in sorted(names, reverse=True):
        image = np.full((16, 16), len(name) * 99 + ord(name[-1]), "u2")  # else one is a copy of the other
        write_raster(tmp_path / f"scene_{name}_L1R.tif", image, (0.0, 4.0, 0, 0.0, 0, -4.0))
    write_raster(tmp_path / "scene_PAN_L1R.tif", np.ones((64, 64), "u2"), (0.0, 1.0, 0, 0.0, 0, -1.0))
    found = pairs_in(tmp_path)
    assert found.files_of(found.pairs[0][0]) == tuple(str(tmp_path / f"scene_{name}_L1R.tif") for name in names)


def test_days_are_no_bands(tmp_path):
    """Five days, four bands each, on one grid: the files of a day are an image, not those of a colour."""
    for day in ("01", "06", "11", "16", "21"):
        for number, colour in enumerate(("blue", "green", "red", "nir")):
            image = np.full((16, 16), 100 * int(day) + number, "u2")
            write_raster(tmp_path / f"site_2020-05-{day}_{colour}.tif", image, (0.0, 4.0, 0, 0.0, 0, -4.0))
    write_raster(tmp_path / "pan.tif", np.ones((64, 64), "u2"), (0.0, 1.0, 0, 0.0, 0, -1.0))
    found = pairs_in(tmp_path)
    assert len(found.files) == 5
    for files in found.files.values():
        days = {Path(file).stem.rsplit("_", 1)[0] for file in files}
        assert len(days) == 1 and [Path(file).stem.rsplit("_", 1)[1] for file in files] == [
            "blue",
            "green",
            "red",
            "nir",
        ]


def test_bands_of_several_sizes_are_no_pair(tmp_path):
    """Of Sentinel-2 the bands of 10 m are none's panchromatic image."""
    for name, side in (
        *((name, 64) for name in ("B02", "B03", "B04", "B08")),
        *((name, 32) for name in ("B05", "B06", "B8A")),
    ):
        pixel = 640.0 / side
        image = np.full((side, side), sum(map(ord, name)), "u2")
        write_raster(tmp_path / f"T32TQM_{name}.tif", image, (0.0, pixel, 0, 0.0, 0, -pixel))
    with pytest.raises(Problem, match="there is no multispectral image"):
        pairs_in(tmp_path)


def test_images_of_other_days_are_no_bands(tmp_path):
    for year in (2019, 2020, 2021):
        write_raster(tmp_path / f"pan_{year}.tif", np.full((64, 64), year, "u2"), (0.0, 1.0, 0, 0.0, 0, -1.0))
    write_raster(tmp_path / "ms.tif", np.ones((4, 16, 16), "u2"), (0.0, 4.0, 0, 0.0, 0, -4.0))
    found = pairs_in(tmp_path)
    assert found.files == {} and found.pairs == ((str(tmp_path / "ms.tif"), str(tmp_path / "pan_2019.tif")),)


def test_names_have_no_rests_of_bands():
    assert common_name(["a/LC08_x_B2.TIF", "a/LC08_x_B3.TIF"]) == "LC08_x"
    assert common_name(["BAND1.tif", "BAND2.tif"]) == "BAND"
    assert common_name(["x_BAND01.tif", "x_BAND02.tif"]) == "x"


def test_a_pair_in_nitf_is_sharpened_as_the_files(sample, tmp_path):
    """The format of intelligence archives: corners of pixels in UTM, a geotransform that is rounded to metres."""
    pair = []
    for path, name in zip(sample, ("ms", "pan")):
        pair.append(tmp_path / f"{name}.ntf")
        gdal.Translate(str(pair[-1]), str(path), format="NITF", creationOptions=["ICORDS=N", "IC=NC"])
    outputs = []
    for name, images in (("nitf", pair), ("files", sample)):
        outputs.append(tmp_path / f"{name}.tif")
        run(job_for(images, outputs[-1], method="GSA", sensor="GE1", registration=False), None, Watcher())
    ours, theirs = (gdal.Open(str(path)) for path in outputs)
    assert np.array_equal(ours.ReadAsArray(), theirs.ReadAsArray())
    assert ours.GetGeoTransform() == pytest.approx(gdal.Open(str(pair[1])).GetGeoTransform())
    assert ours.GetRasterBand(1).DataType == theirs.GetRasterBand(1).DataType
