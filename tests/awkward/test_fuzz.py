"""Whatever flags, nodata, types, places and cuts are combined, the result is the plain case's where it means so.

One scene is written in many ways that all mean the same: four bands of measurements, a lake that is dark in near
infrared, a corner and a gap without data. What is read of it, whole or cut, and what a job writes, must always be that.
"""

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from osgeo import gdal

from lambda_pnn_plugin.raster.opening import quietly
from lambda_pnn_plugin.raster.scene import Scene
from lambda_pnn_plugin.workflow.job import Job
from lambda_pnn_plugin.workflow.pansharpening import run
from tests.nearest import nearest_engine
from tests.plugin.conftest import read_raster, write_raster
from tests.plugin.jobs import Watcher

SIZE, RATIO = (40, 48), 4
ORIGINS = {32632: (600000.0, 4900000.0, 2.0), 4326: (11.0, 44.0, 2e-5), 3857: (1.2e6, 5.5e6, 3.0)}
CORNER, GAP = (slice(0, 9), slice(0, 7)), (slice(12, 14), slice(20, 33))
LAKE = (slice(20, 30), slice(15, 40))
VIRTUAL = "nodata of a virtual raster"


@dataclass(frozen=True)
class Way:
    """A way to write the scene.

    Attributes:
        missing: how corner and gap are marked as missing; "nothing": they are not.
        alpha: whether the fourth band is called alpha.
        files: one, or one for every band.
    """

    dtype: str
    missing: str
    alpha: bool
    epsg: int
    south_up: bool
    shift: tuple[int, int]
    interleave: str
    tiled: bool
    compress: str
    photometric: str
    files: int
    overviews: bool
    scale: float | None
    cut: tuple[float, float, float, float] | None


ways = st.builds(
    Way,
    dtype=st.sampled_from(["uint8", "uint16", "int16", "float32", "float64"]),
    missing=st.sampled_from(["nothing", "nodata 0", "nodata high", "mask", "zeros", "nan", VIRTUAL]),
    alpha=st.booleans(),
    epsg=st.sampled_from(list(ORIGINS)),
    south_up=st.booleans(),
    shift=st.tuples(st.integers(-3, 3), st.integers(-3, 3)),
    interleave=st.sampled_from(["PIXEL", "BAND"]),
    tiled=st.booleans(),
    compress=st.sampled_from(["NONE", "DEFLATE", "LZW", "PACKBITS"]),
    photometric=st.sampled_from(["MINISBLACK", "RGB", "CMYK", "MINISWHITE"]),
    files=st.sampled_from([1, 4]),
    overviews=st.booleans(),
    scale=st.sampled_from([None, 0.0001]),
    cut=st.one_of(st.none(), st.tuples(st.floats(0, 0.4), st.floats(0, 0.4), st.floats(0.7, 1), st.floats(0.7, 1))),
)


def landscape(dtype):
    """Numbers above 20 of four bands; near infrared is darker in places, down to 0."""
    image = np.random.default_rng(0).integers(20, 200, (4, *SIZE))
    image[3][LAKE] = np.random.default_rng(1).integers(0, 3, image[3][LAKE].shape)
    image[3, ::5, ::5] = np.random.default_rng(2).integers(0, 20, image[3, ::5, ::5].shape)
    return image.astype(dtype)


def place(way, ratio, rows):
    """The geotransform of a grid of that many rows, whose pixels are `ratio` times as large as PAN's."""
    x, y, pixel = ORIGINS[way.epsg]
    if ratio > 1:
        x, y = x + way.shift[1] * pixel, y - way.shift[0] * pixel
    if way.south_up:
        return (x, ratio * pixel, 0.0, y - ratio * pixel * rows, 0.0, ratio * pixel)
    return (x, ratio * pixel, 0.0, y, 0.0, -ratio * pixel)


def marked(way, image):
    """The image with corner and gap marked as missing, the nodata value that says so, and whether anything does."""
    image, integers = image.copy(), np.issubdtype(image.dtype, np.integer)
    missing = np.zeros(SIZE, bool)
    missing[CORNER] = missing[GAP] = True
    if way.missing in ("nodata 0", "zeros"):
        image[:, missing] = 0
        return image, 0 if way.missing == "nodata 0" else None, True
    if way.missing in ("nodata high", VIRTUAL):
        image[:, missing] = high = np.iinfo(image.dtype).max if integers else -9999
        return image, float(high), True
    if way.missing == "nan" and not integers:
        image[:, missing] = np.nan
        return image, None, True
    return image, None, way.missing == "mask"


def written(folder, way, image):
    """The paths of the scene's MS, written in that way, the image, and where it holds numbers."""
    image, nodata, missing = marked(way, image)
    valid = np.ones(SIZE, bool)
    valid[CORNER] = valid[GAP] = not missing
    stored, mask = (image[:, ::-1], valid[::-1]) if way.south_up else (image, valid)
    paths = []
    for number, part in enumerate([stored] if way.files == 1 else [band[None] for band in stored]):
        options = [f"INTERLEAVE={way.interleave}", f"COMPRESS={way.compress}"]
        options += ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"] if way.tiled else []
        if len(part) == 4 or way.photometric.startswith("MINIS"):
            options += [f"PHOTOMETRIC={way.photometric}"]
        path = folder / f"ms{number}.tif"
        write_raster(
            path, part, place(way, RATIO, SIZE[0]), way.epsg, None if way.missing == VIRTUAL else nodata, (), options
        )
        finish(path, way, len(part), mask)
        picture = len(part) == 4 and way.photometric == "CMYK"  # a virtual raster would show another one
        paths.append(str(with_nodata(path, nodata) if way.missing == VIRTUAL and not picture else path))
        if way.missing == VIRTUAL and picture:
            declare(path, nodata)
    return paths, image, valid


def finish(path, way, bands, mask):
    """Give a file the flags that its creation does not."""
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number in range(1, bands + 1):
        if way.scale:
            dataset.GetRasterBand(number).SetScale(way.scale)
    if way.alpha and bands == 4:
        dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    if way.missing == "mask":
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(mask, 255, 0).astype(np.uint8))
    dataset = None
    if way.overviews:
        gdal.Open(str(path)).BuildOverviews("AVERAGE", [2, 4])


def declare(path, nodata):
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetNoDataValue(nodata)


def with_nodata(path, nodata):
    virtual = gdal.GetDriverByName("VRT").CreateCopy(str(path.with_suffix(".vrt")), gdal.Open(str(path)))
    for number in range(1, virtual.RasterCount + 1):
        virtual.GetRasterBand(number).SetNoDataValue(nodata)
    return path.with_suffix(".vrt")


def check(way):
    with tempfile.TemporaryDirectory() as name, quietly():
        folder = Path(name)
        paths, image, valid = written(folder, way, landscape(way.dtype))
        size = (SIZE[0] * RATIO + 8, SIZE[1] * RATIO + 8)
        numbers = np.random.default_rng(3).integers(20, 200, (1, *size)).astype(np.uint16)
        pan = str(write_raster(folder / "pan.tif", numbers, place(way, 1, size[0]), way.epsg))
        check_read(Scene(paths, pan, "colours", "grey"), way, image, valid)
        check_result(folder / "out.tif", way, paths, pan, image, valid)


def check_read(scene, way, image, valid):
    """The MS is what was meant, in the order of PAN's rows, wherever it is cut."""
    assert len(scene.ms.bands) == 4
    if way.south_up:
        image, valid = image[:, ::-1], valid[::-1]
    for window in (scene.ms.grid.window, scene.ms.grid.window._replace(row=5, column=3, rows=30, columns=25)):
        found, held = scene.ms.read(window)
        expected = valid[window.slices]
        assert np.array_equal(held, np.broadcast_to(expected, held.shape))
        assert np.array_equal(found[:, expected], image[(slice(None), *window.slices)][:, expected])


def check_result(path, way, paths, pan, image, valid):
    """The result holds the MS's numbers where it holds any, nodata elsewhere."""
    run(Job(paths, pan, "colours", "grey", output=path, extent=extent(way), iterations=1), nearest_engine(), Watcher())
    dataset = gdal.Open(str(path))
    nodata, found, placed = dataset.GetRasterBand(1).GetNoDataValue(), read_raster(path), dataset.GetGeoTransform()
    x, y, pixel = ORIGINS[way.epsg]
    rows = (y - (placed[3] + placed[5] * (np.arange(found.shape[1]) + 0.5))) / pixel - way.shift[0]
    columns = (placed[0] + placed[1] * (np.arange(found.shape[2]) + 0.5) - x) / pixel - way.shift[1]
    index = np.ix_(*(np.clip(np.floor(at / RATIO).astype(int), 0, n - 1) for at, n in zip((rows, columns), SIZE)))
    expected, there = image[(slice(None), *index)], valid[index]
    if not there.all():
        missing = np.isnan(found) if np.isnan(nodata) else found == nodata
        assert np.array_equal(missing.all(0), ~there)
    if nodata is not None and not np.isnan(nodata):
        with np.errstate(invalid="ignore"):
            near = np.isclose(found, expected, atol=1) & (expected == nodata)  # moved to the next number
        expected = np.where(near, found, expected)
    assert np.array_equal(found[:, there], expected[:, there])


def extent(way):
    if way.cut is None:
        return None
    x, y, pixel = ORIGINS[way.epsg]
    left, top, right, bottom = way.cut
    width, height = SIZE[1] * RATIO * pixel, SIZE[0] * RATIO * pixel
    return (x + left * width, y - bottom * height, x + right * width, y - top * height)


PLAIN = Way(
    *("uint8", "zeros", False, 32632, False, (0, 0), "PIXEL", False, "NONE", "MINISBLACK", 1, False, None, None)
)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(ways)
@example(PLAIN)
@example(replace(PLAIN, photometric="CMYK"))
@example(replace(PLAIN, photometric="CMYK", alpha=True, missing="nodata 0", interleave="BAND"))
@example(replace(PLAIN, alpha=True, missing="mask", dtype="uint16"))
def test_ways_that_mean_the_same_give_the_same(way):
    check(way)


@pytest.mark.long
@settings(max_examples=2000, deadline=None, derandomize=True)
@given(ways)
def test_very_many_ways_that_mean_the_same_give_the_same(way):
    check(way)
