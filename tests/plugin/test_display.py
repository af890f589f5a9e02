"""The picture that FORMAT=VRT lays beside a result: true colours, one stretch, what is missing left out."""

import shutil

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.raster.display import write_display
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.workflow.pansharpening import run

from .conftest import read_raster
from .jobs import Watcher, job_for


def written(path, image, nodata=None):
    bands, rows, columns = image.shape
    kind = gdal.GDT_Float32 if image.dtype.kind == "f" else gdal.GDT_UInt16
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, bands, kind)
    for number, band in enumerate(image, 1):
        dataset.GetRasterBand(number).WriteArray(band)
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
    return path


def test_a_picture_lies_beside_the_image_and_moves_with_it(tiny, tmp_path):
    folder = tmp_path / "first"
    folder.mkdir()
    watcher = Watcher()
    run(job_for(tiny, folder / "sharp.tif", method="GSA", format="VRT"), None, watcher)
    assert sorted(path.name for path in folder.iterdir()) == ["sharp.tif", "sharp_display.vrt"]
    assert any("sharp_display.vrt" in line for line in watcher.lines)
    moved = tmp_path / "second"
    shutil.move(folder, moved)
    picture = gdal.Open(str(moved / "sharp_display.vrt"))
    bands = [picture.GetRasterBand(number) for number in (1, 2, 3)]
    assert [band.GetColorInterpretation() for band in bands] == [
        gdal.GCI_RedBand,
        gdal.GCI_GreenBand,
        gdal.GCI_BlueBand,
    ]
    assert picture.RasterCount == 3 and all(band.DataType == gdal.GDT_Byte for band in bands)
    image, seen = read_raster(moved / "sharp.tif").astype(float), picture.ReadAsArray()
    for place, band in zip((2, 1, 0), seen):  # the sample's bands are blue, green, red, near infrared
        low, high = np.percentile(image[place], (2, 98))
        wanted = 1 + 254 * np.clip((image[place] - low) / (high - low), 0, 1)
        assert np.abs(band - wanted).max() <= 1


@pytest.mark.parametrize("nodata", [0, 65535])
def test_what_is_missing_is_left_out_and_the_darkest_is_not(tmp_path, nodata):
    image = np.random.default_rng(0).integers(100, 1000, (1, 40, 50)).astype("u2")
    image[0, :10] = nodata
    image[0, 20, 20], image[0, 20, 21] = 90, 5000
    picture = gdal.Open(str(write_display(written(tmp_path / "image.tif", image, nodata), [1])))
    band = picture.GetRasterBand(1)
    seen = band.ReadAsArray()
    assert band.GetNoDataValue() == 0
    assert (seen[:10] == 0).all() and (seen[10:] > 0).all()
    assert (seen[20, 20], seen[20, 21]) == (1, 255)


def test_an_image_of_one_number_has_a_picture(tmp_path):
    picture = write_display(written(tmp_path / "image.tif", np.full((3, 8, 8), 7, "u2")), [1, 2, 3])
    assert (gdal.Open(str(picture)).ReadAsArray() > 0).all()


def test_what_fails_leaves_what_was_there(tmp_path):
    picture = tmp_path / "image_display.vrt"
    picture.write_text("older")
    (tmp_path / "image.tif").write_text("no image")
    with pytest.raises(Problem, match=r"image_display\.vrt cannot be written .*the image itself is whole"):
        write_display(tmp_path / "image.tif", [1])
    assert picture.read_text() == "older" and len(list(tmp_path.iterdir())) == 2


def test_a_picture_does_not_replace_an_image_of_the_pair(tiny, tmp_path):
    picture = tmp_path / "out_display.vrt"
    gdal.Translate(str(picture), str(tiny[0]), format="VRT")
    job = job_for((picture, tiny[1]), tmp_path / "out.tif", method="GSA", format="VRT")
    with pytest.raises(Problem, match=r"out_display\.vrt is one of the inputs"):
        run(job, None, Watcher())
