"""What numbers mean: opacity, nodata, zeros. One decision for the whole image, whatever part of it is read."""

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.raster.missing import Zeros
from lambda_pnn_plugin.raster.source import Source
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.shared.window import Window
from tests.plugin.conftest import write_raster

PLACE = (600000.0, 2.0, 0.0, 4900000.0, 0.0, -2.0)
SIZE = (300, 340)


def land(bands=4, dtype="uint8", low=30, high=180, seed=0):
    """Numbers of a landscape, in every one of `bands`."""
    return np.random.default_rng(seed).integers(low, high, (bands, *SIZE)).astype(dtype)


def called_alpha(path, number=4):
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(number).SetColorInterpretation(gdal.GCI_AlphaBand)
    return path


def opened(path, **options):
    return Source([str(path)], "colours", **options)


def assert_read(source, image, valid):
    """Every part of the source holds `image` where `valid`, and misses the rest."""
    for window in (source.grid.window, Window(130, 150, 40, 60), Window(0, 0, 25, 340), Window(290, 300, 10, 40)):
        found, held = source.read(window)
        part = (slice(None), *window.slices)
        assert np.array_equal(held, np.broadcast_to(valid, image.shape)[part])
        assert np.array_equal(found[held], image[part][held])


# --- opacity ---


def test_near_infrared_that_is_called_alpha_hides_no_lake(tmp_path):
    image = land()
    image[3, 100:160, 100:200] = 0
    source = opened(called_alpha(write_raster(tmp_path / "ms.tif", image, PLACE)))
    assert_read(source, image, np.ones((1, *SIZE), bool))


def test_near_infrared_that_is_called_alpha_hides_no_lake_when_warped(tmp_path):
    image = np.full((4, *SIZE), 100, np.uint8)
    image[3] = land(1)[0]
    image[3, 100:160, 100:200] = 0
    source = opened(called_alpha(write_raster(tmp_path / "ms.tif", image, PLACE)))
    warped = source.warped(source.grid)
    found, held = warped.read(warped.grid.window)
    assert held.all()
    assert (found[:3] == 100).all()
    assert (found[3, 110:150, 110:190] == 0).all()


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_a_few_saturated_pixels_make_no_opacity(tmp_path, dtype):
    image = land(dtype=dtype, low=1, high=4)
    image[3].flat[:: image[3].size // 5] = np.iinfo(dtype).max
    source = opened(called_alpha(write_raster(tmp_path / "ms.tif", image, PLACE)))
    assert len(source.bands) == 4


@pytest.mark.parametrize(("dtype", "full"), [("uint8", 255), ("uint8", 1), ("uint16", 65535), ("float32", 1)])
def test_opacity_is_believed_in_whatever_numbers(tmp_path, dtype, full):
    image = land(dtype=dtype)
    image[3], valid = full, np.ones((1, *SIZE), bool)
    image[3, :, :50], valid[:, :, :50] = 0, False
    source = opened(called_alpha(write_raster(tmp_path / "ms.tif", image, PLACE)))
    assert_read(source, image[:3], valid)


def test_a_name_tells_opacity_with_soft_edges(tmp_path):
    image = land()
    image[3] = np.linspace(0, 255, SIZE[1]).astype(np.uint8)
    names = ("r", "g", "b", "Alpha")
    source = opened(called_alpha(write_raster(tmp_path / "ms.tif", image, PLACE, names=names)))
    assert_read(source, image[:3], image[3:] > 0)


def test_a_name_tells_near_infrared(tmp_path):
    image = land()
    image[3] = 255
    names = ("r", "g", "b", "NIR")
    source = opened(called_alpha(write_raster(tmp_path / "ms.tif", image, PLACE, names=names)))
    assert len(source.bands) == 4


@pytest.mark.parametrize(("choice", "bands"), [("auto", 3), ("opacity", 3), ("band", 4)])
def test_the_user_may_decide_what_alpha_is(tmp_path, choice, bands):
    image = land()
    image[3] = 255
    source = opened(called_alpha(write_raster(tmp_path / "ms.tif", image, PLACE)), alpha=choice)
    assert len(source.bands) == bands


def test_another_choice_is_a_sentence(tmp_path):
    with pytest.raises(Problem, match="“perhaps” says nothing of an alpha band; choose from auto, band, opacity"):
        opened(write_raster(tmp_path / "ms.tif", land(), PLACE), alpha="perhaps")


# --- nodata ---


def test_a_lake_of_nodata_in_one_band_is_kept(tmp_path):
    image = land(dtype="uint16", low=5)
    image[3, 100:160, 100:200] = 0
    image[:, :40, :40] = 0
    valid = np.ones((1, *SIZE), bool)
    valid[:, :40, :40] = False
    source = opened(write_raster(tmp_path / "ms.tif", image, PLACE, nodata=0))
    assert_read(source, image, valid)
    assert [band.label for band in source.nodata_measured] == ["band 1", "band 2", "band 3", "band 4"]


@pytest.mark.parametrize(("dtype", "nodata"), [("int16", -9999), ("uint16", 65535), ("float32", -1e5)])
def test_nodata_of_one_band_that_cannot_be_measured_stays_in_that_band(tmp_path, dtype, nodata):
    image = land(dtype=dtype)
    image[3, 100:160, 100:200] = nodata
    source = opened(write_raster(tmp_path / "ms.tif", image, PLACE, nodata=nodata))
    assert_read(source, image, image != nodata)
    assert source.nodata_measured == []


def test_every_band_has_its_own_nodata(tmp_path):
    image = land(dtype="uint16")
    image[:, :40] = np.array([0, 1, 2, 60000])[:, None, None]
    image[3, 200:210] = 60000
    path = write_raster(tmp_path / "ms.tif", image, PLACE)
    virtual = gdal.GetDriverByName("VRT").CreateCopy(str(tmp_path / "ms.vrt"), gdal.Open(str(path)))
    for number, value in enumerate((0, 1, 2, 60000), 1):
        virtual.GetRasterBand(number).SetNoDataValue(value)
    virtual = None
    valid = np.ones(image.shape, bool)
    valid[:, :40] = False
    valid[3, 200:210] = False
    assert_read(opened(tmp_path / "ms.vrt"), image, valid)


# --- zeros ---


def with_gaps(image):
    """Stripes of zeros that widen towards the edges, as in Landsat 7's images since 2003; and where they lie."""
    middle, gap = SIZE[1] / 2, np.zeros((1, *SIZE), bool)
    columns = np.arange(SIZE[1])
    width = np.round(np.abs(columns - middle) / middle * 12).astype(int)
    for first in range(10, SIZE[0] - 20, 33):
        rows = np.arange(SIZE[0])[:, None]
        gap[0] |= (rows >= first + columns // 20) & (rows < first + columns // 20 + width)
    return np.where(gap, 0, image).astype(image.dtype), ~gap


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("overviews", [False, True])
def test_gaps_burnt_into_the_image_are_missing_wherever_it_is_cut(tmp_path, dtype, overviews):
    image, valid = with_gaps(land(dtype=dtype))
    path = write_raster(tmp_path / "ms.tif", image, PLACE)
    if overviews:
        gdal.Open(str(path)).BuildOverviews("AVERAGE", [2, 4])
    source = opened(path)
    assert source.zeros is Zeros.MISSING
    assert_read(source, image, valid)


def test_a_frame_of_zeros_is_missing_but_dark_pixels_are_not(tmp_path):
    image = np.random.default_rng(0).integers(0, 180, (1, *SIZE)).astype(np.uint8)
    rows, columns = np.ogrid[: SIZE[0], : SIZE[1]]
    frame = ((columns < 30 + rows // 7) | (rows < 3))[None]
    image[frame] = 0
    source = opened(write_raster(tmp_path / "pan.tif", image, PLACE))
    assert source.zeros is Zeros.AREAS_MISSING
    _, held = source.read(source.grid.window)
    assert not held[frame].any()
    assert held[0, 12:, 85:].all()
    for window in (Window(130, 20, 40, 60), Window(0, 0, 25, 340), Window(290, 60, 10, 40)):
        assert np.array_equal(source.read(window)[1], held[(slice(None), *window.slices)])


@pytest.mark.parametrize("framed", [False, True])
def test_the_darkest_shadows_of_bytes_are_no_holes(tmp_path, framed):
    """Few numbers lie between them and the others, but some do."""
    image = np.random.default_rng(0).normal(24, 9, (1, *SIZE)).clip(5, 255)
    image.flat[::400], image.flat[3::500], image.flat[7::3000] = 3, 2, 0
    image = image.astype(np.uint8)
    if framed:
        image[:, :60] = 0
    source = opened(write_raster(tmp_path / "pan.tif", image, PLACE))
    _, held = source.read(source.grid.window)
    assert held[0, 80:].all()
    assert held[0, :60].any() != framed


def test_declared_nodata_says_that_zeros_are_numbers(tmp_path):
    image, _ = with_gaps(land(dtype="uint16"))
    source = opened(write_raster(tmp_path / "ms.tif", image, PLACE, nodata=65535))
    assert_read(source, image, np.ones((1, *SIZE), bool))


# --- samples ---


@pytest.mark.parametrize("photometric", ["CMYK", "CIELAB"])
def test_samples_are_read_as_they_are(tmp_path, photometric):
    image = land(4 if photometric == "CMYK" else 3)
    path = write_raster(tmp_path / "ms.tif", image, PLACE, options=[f"PHOTOMETRIC={photometric}"])
    source = opened(path)
    assert_read(source, image, np.ones((1, *SIZE), bool))
    assert {band.colour for band in source.bands} == {gdal.GCI_Undefined}


def test_more_than_four_samples_are_read_as_they_are(tmp_path):
    image = land(6)
    source = opened(write_raster(tmp_path / "ms.tif", image, PLACE, options=["PHOTOMETRIC=CMYK"]))
    assert_read(source, image, np.ones((1, *SIZE), bool))


def test_a_virtual_raster_of_pictures_is_a_sentence(tmp_path):
    path = write_raster(tmp_path / "ms.tif", land(), PLACE, options=["PHOTOMETRIC=CMYK"])
    gdal.BuildVRT(str(tmp_path / "ms.vrt"), [str(path)])
    with pytest.raises(Problem, match=r"“colours” is a virtual raster of ms\.tif, .* choose that file itself\."):
        opened(tmp_path / "ms.vrt")


@pytest.mark.parametrize(
    ("dtype", "most", "options"),
    [
        ("uint8", 255, ["PHOTOMETRIC=MINISWHITE"]),
        ("uint16", 65535, ["PHOTOMETRIC=MINISWHITE"]),
        ("uint8", 15, ["NBITS=4"]),
        ("uint8", 7, ["NBITS=3"]),
        ("uint16", 4095, ["NBITS=12"]),
    ],
)
@pytest.mark.parametrize("bands", [1, 4])
def test_tricks_of_brightness_and_depth_change_no_number(tmp_path, dtype, most, options, bands):
    image = land(bands, dtype, 1, most)
    source = opened(write_raster(tmp_path / "ms.tif", image, PLACE, options=options))
    assert_read(source, image, np.ones((1, *SIZE), bool))


def test_jpeg_in_tiff_is_read_as_red_green_and_blue(tmp_path):
    image = np.full((3, *SIZE), 100, np.uint8)
    image[0] = 180
    options = ["COMPRESS=JPEG", "PHOTOMETRIC=YCBCR", "TILED=YES"]
    source = opened(write_raster(tmp_path / "ms.tif", image, PLACE, options=options))
    assert np.abs(source.read(source.grid.window)[0].astype(int) - image).max() <= 3


# --- names ---


def test_bands_without_names_keep_their_numbers_when_warped(tmp_path):
    source = opened(write_raster(tmp_path / "ms.tif", land(), PLACE))
    assert [band.label for band in source.warped(source.grid).bands] == ["band 1", "band 2", "band 3", "band 4"]


def test_subdatasets_have_names_of_their_own(tmp_path):
    path = tmp_path / "ms.tif"
    for name in ("a", "b"):
        write_raster(tmp_path / f"{name}.tif", land(1), PLACE)
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), gdal.Open(str(tmp_path / "a.tif")))
    second = gdal.Open(str(tmp_path / "b.tif"))
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), second, options=["APPEND_SUBDATASET=YES"])
    source = Source([f"GTIFF_DIR:{number}:{path}" for number in (1, 2)], "colours")
    assert [band.name for band in source.bands] == ["ms 1", "ms 2"]


def test_variables_of_a_netcdf_give_their_names(tmp_path):
    if gdal.GetDriverByName("netCDF") is None:
        pytest.skip("this GDAL has no netCDF")
    path = write_raster(tmp_path / "ms.tif", land(2), PLACE)
    assert gdal.Translate(str(tmp_path / "ms.nc"), str(path), format="netCDF")
    source = Source([f'NETCDF:"{tmp_path}/ms.nc":Band{number}' for number in (2, 1)], "colours")
    assert [band.name for band in source.bands] == ["Band2", "Band1"]
