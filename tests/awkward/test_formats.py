"""More of what GDAL's drivers, flags and paths allow: read right, or refused in a sentence."""

import tarfile

import numpy as np
import pytest
from osgeo import gdal, osr

from lambda_pnn_plugin.shared.problem import Problem
from tests.awkward.pair import MS, MS_PLACE, PAN, Pair, assert_read_right
from tests.plugin.conftest import folder_content

NAMES = {"names": None}


def needs(driver):
    if gdal.GetDriverByName(driver) is None:
        pytest.skip(f"this GDAL has no {driver}")


# --- taken ---


def envi_of_big_endian_lines(pair):
    (pair.folder / "ms.hdr").write_text(
        "ENVI\nsamples = 40\nlines = 32\nbands = 4\ndata type = 12\ninterleave = bil\nbyte order = 1\n"
        "map info = {UTM, 1, 1, 600000, 4900000, 2, 2, 32, North, WGS-84}\n"
    )
    (pair.folder / "ms.dat").write_bytes(MS.transpose(1, 0, 2).astype(">u2").tobytes())
    pair.ms = [pair.folder / "ms.dat"]
    return NAMES


def erdas_imagine(pair):
    needs("HFA")
    pair.translate_ms("ms.img", format="HFA", noData=0)
    return NAMES


def plain_png_with_world_file(pair):
    needs("PNG")
    pair.translate_ms("ms.png", format="PNG", bandList=[1, 2, 3], creationOptions=["WORLDFILE=YES"])
    (pair.folder / "ms.png.aux.xml").unlink()
    note = "At least one image names no coordinate system; both are taken to share one."
    return {"ms": MS[:3], "names": None, "note": note}


def ascii_grid_as_pan(pair):
    gdal.Translate(str(pair.folder / "pan.asc"), str(pair.pan), format="AAIGrid")
    pair.pan = pair.folder / "pan.asc"
    return {}


def netcdf_with_fill_value(pair):
    needs("netCDF")
    image = MS[:1].astype(np.int16).copy()
    image[:, :8] = -1
    pair.write_ms(image, nodata=-1)
    gdal.Translate(str(pair.folder / "ms.nc"), str(pair.ms[0]), format="netCDF")
    pair.ms = [f'NETCDF:"{pair.folder}/ms.nc":Band1']
    return {"ms": image, "names": None, "missing": [(slice(0, 32), slice(None))]}


def big_tiff(pair):
    pair.write_ms(names=("b", "g", "r", "n"), options=["BIGTIFF=YES"])
    return {}


def sparse_tiff(pair):
    """Blocks that were never written hold nodata."""
    path = pair.folder / "sparse.tif"
    options = ["SPARSE_OK=TRUE", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40, 32, 1, gdal.GDT_UInt16, options)
    dataset.SetGeoTransform(MS_PLACE)
    dataset.SetProjection(gdal.Open(str(pair.pan)).GetProjection())
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset.GetRasterBand(1).WriteArray(MS[0, :, :16], 0, 0)
    dataset = None
    pair.ms = [path]
    return {"ms": MS[:1], "names": [""], "missing": [(slice(None), slice(64, None))]}


def half_floats(pair):
    image = (MS // 8).astype(np.float32)
    pair.write_ms(image, names=("b", "g", "r", "n"), options=["NBITS=16"])
    return {"ms": image}


def floats_with_predictor(pair):
    image = MS.astype(np.float32)
    pair.write_ms(image, names=("b", "g", "r", "n"), options=["COMPRESS=LZW", "PREDICTOR=3"])
    return {"ms": image}


def one_strip(pair):
    pair.write_ms(names=("b", "g", "r", "n"), options=["BLOCKYSIZE=32", "INTERLEAVE=BAND"])
    return {}


def long_numbers(pair):
    kind = getattr(gdal, "GDT_UInt64", None)
    if kind is None:
        pytest.skip("this GDAL has no 64-bit numbers")
    pair.translate_ms("long.tif", outputType=kind)
    return {"ms": MS.astype(np.float32)}


def located_by_world_file_alone(pair):
    pair.write_ms(place=None, names=("b", "g", "r", "n"))
    pair.ms[0].with_suffix(".tfw").write_text("2\n0\n0\n-2\n600001\n4899999\n")
    return {}


def located_by_side_file_alone(pair):
    pair.write_ms(place=None, names=("b", "g", "r", "n"))
    pair.ms[0].with_name(pair.ms[0].name + ".aux.xml").write_text(
        f"<PAMDataset><GeoTransform>{', '.join(map(str, MS_PLACE))}</GeoTransform></PAMDataset>"
    )
    return {}


def places_of_pixel_centres(pair):
    dataset = gdal.Open(str(pair.ms[0]), gdal.GA_Update)
    dataset.SetMetadataItem("AREA_OR_POINT", "Point")
    dataset = None
    return {}


def virtual_raster_of_a_virtual_raster(pair):
    gdal.BuildVRT(str(pair.folder / "inner.vrt"), [str(pair.ms[0])])
    gdal.Translate(str(pair.folder / "outer.vrt"), str(pair.folder / "inner.vrt"), format="VRT", bandList=[4, 3, 2, 1])
    pair.ms = [pair.folder / "outer.vrt"]
    return {"ms": MS[::-1], "names": None}


def virtual_raster_that_scales(pair):
    gdal.Translate(str(pair.folder / "s.vrt"), str(pair.ms[0]), format="VRT", scaleParams=[[0, 1000, 0, 2000]])
    pair.ms = [pair.folder / "s.vrt"]
    return {"ms": MS * 2, "names": None}


def nodata_that_is_infinite(pair):
    image = MS.astype(np.float32)
    image[:, :10] = np.inf
    pair.write_ms(image, nodata=float("inf"), names=("b", "g", "r", "n"))
    return {"ms": image, "missing": [(slice(0, 40), slice(None))]}


def nodata_no_number_of_whole_numbers(pair):
    pair.write_ms(nodata=float("nan"), names=("b", "g", "r", "n"))
    return {}


def nodata_between_whole_numbers(pair):
    pair.write_ms(nodata=100.5, names=("b", "g", "r", "n"))
    return {}


def nodata_that_float32_rounds(pair):
    image = MS.astype(np.float32)
    image[:, :10] = -9999.9
    pair.write_ms(image, nodata=-9999.9, names=("b", "g", "r", "n"))
    return {"ms": image, "missing": [(slice(0, 40), slice(None))]}


def nodata_of_all_bands_together(pair):
    image = MS.copy()
    image[:, :10], image[:3, 20:25] = 0, 0
    pair.write_ms(image, names=("b", "g", "r", "n"))
    dataset = gdal.Open(str(pair.ms[0]), gdal.GA_Update)
    dataset.SetMetadataItem("NODATA_VALUES", "0 0 0 0")
    dataset = None
    return {"ms": image, "missing": [(slice(0, 40), slice(None))]}


def white_that_is_declared_missing(pair):
    """255 in one band is as bright as it gets, in all bands it is the margin."""
    image = np.random.default_rng(0).integers(5, 256, (3, 32, 40)).astype(np.uint8)
    image[:, :, :10] = 255
    pair.write_ms(image, nodata=255, names=("r", "g", "b"))
    return {"ms": image, "names": ["r", "g", "b"], "missing": [(slice(None), slice(0, 40))]}


def mask_beside_the_file(pair):
    dataset = gdal.Open(str(pair.ms[0]), gdal.GA_ReadOnly)
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "NO")
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full((32, 40), 255, np.uint8)
    mask[:, 30:] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    dataset = None
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    assert (pair.folder / "ms.tif.msk").exists()
    return {"missing": [(slice(None), slice(120, None))]}


def opacity_and_nodata(pair):
    alpha = np.full((1, 32, 40), 255, np.uint16)
    alpha[0, :8] = 0
    image = MS.copy()
    image[:, :, :5] = 0
    pair.write_ms(np.concatenate([image, alpha]), nodata=0, names=("b", "g", "r", "n", "alpha"))
    dataset = gdal.Open(str(pair.ms[0]), gdal.GA_Update)
    dataset.GetRasterBand(5).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset = None
    return {"ms": image, "missing": [(slice(0, 32), slice(None)), (slice(None), slice(0, 20))]}


def grey_palette(pair):
    """Greys that only say how bright to show the numbers, as some suppliers of PAN add."""
    image = (PAN // 4).astype(np.uint8)
    pair.write_pan(image)
    dataset = gdal.Open(str(pair.pan), gdal.GA_Update)
    table = gdal.ColorTable()
    for number in range(256):
        table.SetColorEntry(number, (number, number, number, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset = None
    return {}


def statistics_and_histograms(pair):
    dataset = gdal.Open(str(pair.ms[0]), gdal.GA_Update)
    for number in range(1, 5):
        dataset.GetRasterBand(number).ComputeStatistics(False)
    dataset = None
    return {}


def gzipped(pair):
    import gzip

    (pair.folder / "ms.tif.gz").write_bytes(gzip.compress(pair.ms[0].read_bytes()))
    pair.ms = [f"/vsigzip/{pair.folder}/ms.tif.gz"]
    return {}


def in_a_tar(pair):
    with tarfile.open(pair.folder / "delivery.tar", "w") as bundle:
        bundle.add(pair.ms[0], "in ner/ms.tif")
    pair.ms = [f"/vsitar/{pair.folder}/delivery.tar/in ner/ms.tif"]
    return {}


def names_of_all_kinds(pair):
    folder = pair.folder / "Jürgen's 100 % & <ﬀ>, [new]"
    folder.mkdir()
    pair.ms[0].rename(folder / "ms α.tif")
    pair.pan.rename(folder / "pan=1.tif")
    pair.ms, pair.pan = [folder / "ms α.tif"], folder / "pan=1.tif"
    return {}


def heights_in_the_coordinate_system(pair):
    crs = osr.SpatialReference()
    crs.SetFromUserInput("EPSG:32632+5773")
    dataset = gdal.Open(str(pair.ms[0]), gdal.GA_Update)
    dataset.SetProjection(crs.ExportToWkt())
    dataset = None
    return {}


def coordinate_system_of_a_building_site(pair):
    """A local system that both share."""
    wkt = 'LOCAL_CS["site",UNIT["metre",1]]'
    for path in (pair.ms[0], pair.pan):
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetProjection(wkt)
        dataset = None
    return {}


def signed_bytes_of_newer_files(pair):
    kind = getattr(gdal, "GDT_Int8", None)
    if kind is None:
        pytest.skip("this GDAL has no signed bytes")
    image = (MS // 8).astype(np.int8)
    path = pair.folder / "int8.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40, 32, 4, kind)
    dataset.SetGeoTransform(MS_PLACE)
    dataset.SetProjection(gdal.Open(str(pair.pan)).GetProjection())
    dataset.WriteArray(image)
    dataset = None
    pair.ms = [path]
    return {"ms": image.astype(np.float32), "names": [""] * 4}


TAKEN = [
    envi_of_big_endian_lines, erdas_imagine, plain_png_with_world_file, ascii_grid_as_pan, netcdf_with_fill_value,
    big_tiff, sparse_tiff, half_floats, floats_with_predictor, one_strip, long_numbers, located_by_world_file_alone,
    located_by_side_file_alone, places_of_pixel_centres, virtual_raster_of_a_virtual_raster, virtual_raster_that_scales,
    nodata_that_is_infinite, nodata_no_number_of_whole_numbers, nodata_between_whole_numbers,
    nodata_that_float32_rounds, nodata_of_all_bands_together, white_that_is_declared_missing, mask_beside_the_file,
    opacity_and_nodata,
    grey_palette, statistics_and_histograms, gzipped, in_a_tar, names_of_all_kinds, heights_in_the_coordinate_system,
    coordinate_system_of_a_building_site, signed_bytes_of_newer_files,
]  # fmt: skip


@pytest.mark.parametrize("case", TAKEN, ids=lambda case: case.__name__)
def test_awkward_format_is_read_right(tmp_path, case):
    assert_read_right(Pair(tmp_path), case)


# --- refused ---


def damaged_in_the_middle(pair):
    pair.write_ms(np.tile(MS, (1, 8, 8)), names=("b", "g", "r", "n"), options=["COMPRESS=DEFLATE"])
    pair.write_pan(np.tile(PAN, (8, 8)))
    content = bytearray(pair.ms[0].read_bytes())
    content[2000:60000] = bytes(58000)
    pair.ms[0].write_bytes(content)
    return "“colours” cannot be read: "


def one_bit(pair):
    """Black and white are colours by a table to GDAL."""
    pair.write_pan((PAN > 500).astype(np.uint8), options=["NBITS=1"])
    return "“grey” shows colours by a table, not measurements; choose the image it was made from."


def colour_palette_of_pan(pair):
    pair.write_pan((PAN // 4).astype(np.uint8))
    dataset = gdal.Open(str(pair.pan), gdal.GA_Update)
    table = gdal.ColorTable()
    for number in range(256):
        table.SetColorEntry(number, (number, 255 - number, number, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset = None
    return "“grey” shows colours by a table, not measurements; choose the image it was made from."


def a_folder(pair):
    (pair.folder / "scene").mkdir()
    pair.ms = [pair.folder / "scene"]
    return f"“colours” cannot be opened: {pair.folder}/scene is no raster that GDAL can read; choose another layer"


def all_alike(pair):
    pair.write_pan(np.full_like(PAN, 3))
    return "“grey” holds the number 3 everywhere and shows no detail; choose another panchromatic image."


def a_member_that_the_zip_lacks(pair):
    import zipfile

    with zipfile.ZipFile(pair.folder / "delivery.zip", "w") as bundle:
        bundle.write(pair.ms[0], "ms.tif")
    pair.ms = [f"/vsizip/{pair.folder}/delivery.zip/absent.tif"]
    return "“colours” cannot be opened: "


REFUSED = [damaged_in_the_middle, one_bit, colour_palette_of_pan, a_folder, all_alike, a_member_that_the_zip_lacks]


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.__name__)
def test_what_cannot_be_read_is_a_sentence(tmp_path, case, gdals_exceptions):
    pair = Pair(tmp_path)
    sentence = case(pair)
    before = folder_content(tmp_path)
    with pytest.raises(Problem) as caught:
        scene = pair.open()
        scene.tile(scene.window)
    assert str(caught.value).startswith(sentence) and "unknown cause" not in str(caught.value)
    assert folder_content(tmp_path) == before
