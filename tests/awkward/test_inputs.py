"""Inputs that are awkward or wrong: each is sharpened, or refused in one sentence before anything is written."""

import http.server
import threading
import zipfile
from functools import partial

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.shared.problem import Problem
from tests.awkward.pair import MS, MS_PLACE, PAN, Pair, assert_read_right
from tests.plugin.conftest import folder_content, write_raster

NO_OVERLAP = "“colours” and “grey” do not overlap; choose two images of one place, and check their coordinate systems."
TOO_LITTLE = (
    "“colours” and “grey” share {} PAN pixels, but 32 in each direction are needed; choose images with more in common."
)
OTHER_GRID = "The files of “colours” differ in size or place; give bands that lie on one pixel grid."
GEOREFERENCE = "georeference it first."


# --- refused ------------------------------------------------------------------------------------------------------


def no_file(pair):
    pair.ms = [pair.folder / "absent.tif"]
    return f"“colours” cannot be opened: {pair.ms[0]} does not exist; choose another layer or file."


def no_raster(pair):
    pair.ms[0].write_bytes(b"these are no pixels" * 50)
    return f"“colours” cannot be opened: {pair.ms[0]} is no raster that GDAL can read; choose another layer or file."


def empty_file(pair):
    pair.pan.write_bytes(b"")
    return f"“grey” cannot be opened: {pair.pan} is no raster that GDAL can read; choose another layer or file."


def cut_short(pair):
    pair.ms[0].write_bytes(pair.ms[0].read_bytes()[:60])
    return f"“colours” cannot be opened: {pair.ms[0]} is no raster that GDAL can read; choose another layer or file."


def vector_file(pair):
    pair.ms = [pair.folder / "points.geojson"]
    pair.ms[0].write_text('{"type": "FeatureCollection", "features": []}')
    return f"“colours” cannot be opened: {pair.ms[0]} is no raster that GDAL can read; choose another layer or file."


def subdatasets_only(pair):
    for name in ("one", "two"):
        gdal.Translate(
            str(pair.folder / "many.gpkg"), str(pair.pan), format="GPKG", outputType=gdal.GDT_Byte,
            creationOptions=["APPEND_SUBDATASET=YES", f"RASTER_TABLE={name}"],
        )  # fmt: skip
    pair.ms = [pair.folder / "many.gpkg"]
    return "“colours” holds no raster band; choose one of its subdatasets."


def map_service(pair):
    pair.ms = [pair.folder / "service.xml"]
    pair.ms[0].write_text(
        '<GDAL_WMS><Service name="TMS"><ServerUrl>http://127.0.0.1:1/${z}/${x}/${y}.png</ServerUrl></Service>'
        "<DataWindow><UpperLeftX>0</UpperLeftX><UpperLeftY>100</UpperLeftY><LowerRightX>100</LowerRightX>"
        "<LowerRightY>0</LowerRightY><TileLevel>3</TileLevel></DataWindow><BandsCount>3</BandsCount></GDAL_WMS>"
    )
    return "“colours” comes from a map service, which delivers pictures, not measurements; choose a raster file."


def palette(pair):
    pair.write_ms((MS[:1] // 8).astype(np.uint8))
    dataset = gdal.Open(str(pair.ms[0]), gdal.GA_Update)
    table = gdal.ColorTable()
    table.SetColorEntry(1, (255, 0, 0, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    return "“colours” shows colours by a table, not measurements; choose the image it was made from."


def complex_numbers(pair):
    pair.translate_ms("complex.tif", outputType=gdal.GDT_CFloat32)
    return "“colours” holds complex numbers; convert it to real ones first."


def several_bands_in_pan(pair):
    pair.ms, pair.pan = [pair.pan], pair.ms[0]
    return (
        "“grey” has 4 bands, but a panchromatic image has one; choose the panchromatic layer, or extract its band "
        "first."
    )


def too_many_bands(pair):
    pair.write_ms(np.repeat(MS, 9, 0))
    return "“colours” has 36 bands, but 32 at most can be sharpened at once; choose some of them."


def band_that_is_not_there(pair):
    pair.options = {"bands": (1, 5)}
    return "“colours” has no band 5; choose from 1 to 4."


def band_named_twice(pair):
    pair.options = {"bands": (1, 2, 1)}
    return "A band of “colours” is chosen twice; name each band once."


def exchanged_layers(pair):
    gdal.Translate(str(pair.folder / "band.tif"), str(pair.ms[0]), bandList=[1])
    pair.ms, pair.pan = [pair.pan], pair.folder / "band.tif"
    return (
        "“grey” is not finer than “colours” (pixels 4 times as large); exchange the two layers or choose a finer "
        "panchromatic image."
    )


def same_resolution(pair):
    pair.write_pan(PAN[:32, :40], MS_PLACE)
    return (
        "“grey” is not finer than “colours” (pixels 1 times as large); exchange the two layers or choose a finer "
        "panchromatic image."
    )


def ratio_too_large(pair):
    pair.write_ms(place=(600000.0, 8.0, 0.0, 4900000.0, 0.0, -8.0))
    return (
        "“grey” is 16 × 16 times finer than “colours”; ratios from 1.5 to 8, about alike in both directions, can be "
        "sharpened."
    )


def ratios_too_unlike(pair):
    pair.write_ms(place=(600000.0, 2.0, 0.0, 4900000.0, 0.0, -1.0))
    return (
        "“grey” is 4 × 2 times finer than “colours”; ratios from 1.5 to 8, about alike in both directions, can be "
        "sharpened."
    )


def elsewhere(pair):
    pair.write_ms(place=(700000.0, 2.0, 0.0, 4900000.0, 0.0, -2.0))
    return NO_OVERLAP


def elsewhere_in_another_system(pair):
    pair.write_ms(epsg=32633)
    return NO_OVERLAP


def hardly_overlapping(pair):
    pair.write_ms(place=(600075.0, 2.0, 0.0, 4900000.0, 0.0, -2.0))
    return TOO_LITTLE.format("12 × 128")


def too_small(pair):
    pair.write_ms(MS[:, :6, :6])
    return TOO_LITTLE.format("26 × 26")


def only_ms_georeferenced(pair):
    pair.write_pan(place=None)
    return f"“grey” has no georeference but the other image has; {GEOREFERENCE}"


def only_pan_georeferenced(pair):
    pair.write_ms(place=None)
    return f"“colours” has no georeference but the other image has; {GEOREFERENCE}"


def plain_sizes_that_do_not_fit(pair):
    pair.write_ms(MS[:, :31], None)
    pair.write_pan(place=None)
    return (
        "“colours” and “grey” have no georeference, and their sizes do not fit a whole ratio; georeference or crop "
        "them first."
    )


def bands_of_different_sizes(pair):
    pair.ms.append(write_raster(pair.folder / "other.tif", MS[0, :30], MS_PLACE))
    return OTHER_GRID


def bands_of_different_places(pair):
    pair.ms.append(write_raster(pair.folder / "other.tif", MS[0], (600002.0, *MS_PLACE[1:])))
    return OTHER_GRID


def points_on_one_side(pair):
    pair.write_ms(place=None)
    point = [gdal.GCP(9, 44, 0, 10, 10), gdal.GCP(9.1, 44, 0, 20, 10), gdal.GCP(9, 44.1, 0, 10, 20)]
    gdal.Open(str(pair.ms[0]), gdal.GA_Update).SetGCPs(point, "")
    return (
        "“colours” is located by control points or RPCs only, but the other image is not; orthorectify it first "
        "(gdalwarp)."
    )


def rotated_pan_under_another_ms(pair):
    pair.write_pan(place=(600000.0, 0.5, 0.1, 4900000.0, 0.1, -0.5))
    return (
        "“colours” is rotated against “grey”, and the panchromatic image lies on a rotated grid; warp both to one "
        "north-up grid first."
    )


def extent_elsewhere(pair):
    pair.options = {"extent": (0.0, 0.0, 10.0, 10.0)}
    return (
        "The extent and the two images share 0 × 0 PAN pixels, but 32 in each direction are needed; choose a larger "
        "extent, or one where both lie."
    )


def extent_too_small(pair):
    pair.options = {"extent": (600010.0, 4899970.0, 600020.0, 4899990.0)}
    return (
        "The extent and the two images share 20 × 40 PAN pixels, but 32 in each direction are needed; choose a larger "
        "extent, or one where both lie."
    )


def output_is_an_input(pair):
    pair.options = {"output": pair.ms[0]}
    return "The output ms.tif is one of the inputs; choose another name."


def output_is_a_part_of_an_input(pair):
    gdal.BuildVRT(str(pair.folder / "inner.vrt"), [str(pair.ms[0])]).FlushCache()
    gdal.BuildVRT(str(pair.folder / "outer.vrt"), [str(pair.folder / "inner.vrt")]).FlushCache()
    pair.options = {"output": pair.ms[0]}
    pair.ms = [pair.folder / "outer.vrt"]
    return "The output ms.tif is one of the inputs; choose another name."


def band_given_twice(pair):
    pair.ms = [*pair.ms, *pair.ms]
    return "A file of “colours” is given twice; give each band once."


def bands_in_different_systems(pair):
    pair.ms.append(write_raster(pair.folder / "other.tif", MS[0], MS_PLACE, 32633))
    return OTHER_GRID


def bands_of_slightly_different_pixels(pair):
    pair.ms.append(write_raster(pair.folder / "other.tif", MS[0], (600000.0, 2.0019, 0, 4900000.0, 0, -2.0019)))
    return OTHER_GRID


def exchanged_layers_without_georeference(pair):
    pair.write_ms(MS[:1, :30], None)
    pair.write_pan(place=None)
    pair.ms, pair.pan = [pair.pan], pair.ms[0]
    return (
        "“grey” is not finer than “colours” (pixels 4.27 times as large); exchange the two layers or choose a finer "
        "panchromatic image."
    )


def extent_of_no_numbers(pair):
    pair.options = {"extent": (0.0, float("nan"), 1.0, 1.0)}
    return "The extent is no rectangle of numbers; choose another, or leave it empty."


def output_of_another_format(pair):
    pair.options = {"output": pair.folder / "out.jp2"}
    return "The output out.jp2 is no GeoTIFF; give it a name that ends in .tif."


REFUSED = [
    no_file, no_raster, empty_file, cut_short, vector_file, subdatasets_only, map_service, palette, complex_numbers,
    several_bands_in_pan, too_many_bands, band_that_is_not_there, band_named_twice, exchanged_layers, same_resolution,
    ratio_too_large, ratios_too_unlike, elsewhere, elsewhere_in_another_system, hardly_overlapping, too_small,
    only_ms_georeferenced, only_pan_georeferenced, plain_sizes_that_do_not_fit, bands_of_different_sizes,
    bands_of_different_places, points_on_one_side, rotated_pan_under_another_ms, extent_elsewhere, extent_too_small,
    output_is_a_part_of_an_input, band_given_twice, bands_in_different_systems, bands_of_slightly_different_pixels,
    exchanged_layers_without_georeference, extent_of_no_numbers, output_is_an_input, output_of_another_format,
]  # fmt: skip


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.__name__)
def test_wrong_input_is_refused_in_one_sentence(tmp_path, case):
    pair = Pair(tmp_path)
    sentence = case(pair)
    before = folder_content(tmp_path)
    with pytest.raises(Problem) as caught:
        pair.open()
    assert str(caught.value) == sentence
    assert folder_content(tmp_path) == before


# --- taken --------------------------------------------------------------------------------------------------------


def as_it_is(pair):
    return {}


def one_file_a_band(pair):
    pair.ms = []
    for number in range(1, 5):
        pair.ms.append(pair.folder / f"B{number}.tif")
        gdal.Translate(str(pair.ms[-1]), str(pair.folder / "ms.tif"), bandList=[number])
    return {}


def chosen_bands(pair):
    pair.options = {"bands": (3, 1)}
    return {"ms": MS[[2, 0]], "names": ["r", "b"]}


def single_band(pair):
    pair.write_ms(MS[:1])
    return {"ms": MS[:1], "names": [""]}


def thirty_two_bands(pair):
    pair.write_ms(np.repeat(MS, 8, 0))
    return {"ms": np.repeat(MS, 8, 0), "names": [""] * 32}


def cloud_optimised(pair):
    pair.translate_ms("cog.tif", format="COG")
    return {}


def virtual_raster(pair):
    for name, window in (("left", [0, 0, 25, 32]), ("right", [25, 0, 15, 32])):
        gdal.Translate(str(pair.folder / f"{name}.tif"), str(pair.ms[0]), srcWin=window)
    pair.ms = [pair.folder / "delivery.vrt"]
    mosaic = gdal.BuildVRT(str(pair.ms[0]), [str(pair.folder / name) for name in ("left.tif", "right.tif")])
    return {"names": [mosaic.GetRasterBand(band).GetDescription() for band in range(1, 5)]}  # newer GDAL keeps them


def tiled_delivery(pair):
    """Both images in tiles, given as virtual rasters, as Maxar's."""
    expected = virtual_raster(pair)
    for number, window in enumerate(([0, 0, 100, 128], [100, 0, 60, 128])):
        gdal.Translate(str(pair.folder / f"pan{number}.tif"), str(pair.pan), srcWin=window)
    gdal.BuildVRT(str(pair.folder / "pan.vrt"), [str(pair.folder / f"pan{number}.tif") for number in (0, 1)])
    pair.pan = pair.folder / "pan.vrt"
    return expected


def zipped(pair):
    with zipfile.ZipFile(pair.folder / "delivery.zip", "w") as bundle:
        bundle.write(pair.ms[0], "inner/ms.tif")
    pair.ms = [f"/vsizip/{pair.folder}/delivery.zip/inner/ms.tif"]
    return {}


def geopackage(pair):
    pair.write_ms((MS[:1] // 4).astype(np.uint8))
    gdal.Translate(
        str(pair.folder / "ms.gpkg"), str(pair.ms[0]), format="GPKG",
        creationOptions=["TILE_FORMAT=PNG", "RASTER_TABLE=scene"],
    )  # fmt: skip
    pair.ms = [f"GPKG:{pair.folder}/ms.gpkg:scene"]
    return {"ms": (MS[:1] // 4).astype(np.uint8), "names": [""]}


def nitf(pair):
    pair.translate_ms("ms.ntf", format="NITF")
    return {"names": None}


def jpeg2000(pair):
    pair.translate_ms("ms.jp2", format="JP2OpenJPEG", creationOptions=["QUALITY=100", "REVERSIBLE=YES"])
    return {"names": None}


def open_options(pair):
    pair.pan = f"{pair.pan}|option:NUM_THREADS=2"
    return {}


def alpha_in_both(pair):
    alpha = np.full((1, 32, 40), 255, np.uint16)
    alpha[0, :8] = 0
    pair.write_ms(np.concatenate([MS, alpha]), names=("b", "g", "r", "n", ""))
    dataset = gdal.Open(str(pair.ms[0]), gdal.GA_Update)
    dataset.GetRasterBand(5).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset = None
    opaque = np.full((128, 160), 255, np.uint16)
    opaque[:, :16] = 0
    pair.write_pan(np.stack([PAN, opaque]), options=["ALPHA=YES"])
    return {"missing": [(slice(0, 32), slice(None)), (slice(None), slice(0, 16))]}


def internal_mask(pair):
    mask = gdal.Open(str(pair.ms[0]), gdal.GA_Update)
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    mask.CreateMaskBand(gdal.GMF_PER_DATASET)
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    pixels = np.full((32, 40), 255, np.uint8)
    pixels[24:] = 0
    mask.GetRasterBand(1).GetMaskBand().WriteArray(pixels)
    return {"missing": [(slice(96, None), slice(None))]}


def nodata_that_differs_by_band(pair):
    image = MS.copy()
    image[0, :4], image[1, :, :5] = 1, 2
    image[2:, 0:9] = np.maximum(image[2:, 0:9], 3)
    pair.write_ms(image, names=("b", "g", "r", "n"))
    dataset = gdal.Open(str(pair.ms[0]), gdal.GA_Update)
    virtual = gdal.GetDriverByName("VRT").CreateCopy(str(pair.folder / "ms.vrt"), dataset)
    for number in (1, 2):
        virtual.GetRasterBand(number).SetNoDataValue(number)
    pair.ms = [pair.folder / "ms.vrt"]
    return {"ms": image, "missing": [(slice(0, 16), slice(None)), (slice(None), slice(0, 20))]}


def not_a_number(pair):
    image = MS.astype(np.float32)
    image[1, 10:20, 10:20] = np.nan
    pair.write_ms(image, names=("b", "g", "r", "n"))
    return {"ms": image, "missing": [(slice(40, 80), slice(40, 80))]}


def undeclared_lowest_number(pair):
    image = MS.astype(np.float32)
    image[1, 10:20, 10:20] = -3.4028235e38
    pair.write_ms(image, names=("b", "g", "r", "n"))
    return {"ms": image, "missing": [(slice(40, 80), slice(40, 80))]}


def mask_of_every_band(pair):
    """In a virtual raster, whose bands may have masks of their own."""
    pair.write_ms(MS, names=("b", "g", "r", "n"))
    mask = np.full((32, 40), 255, np.uint8)
    mask[:10] = 0
    write_raster(pair.folder / "mask.tif", mask, MS_PLACE)
    virtual = gdal.GetDriverByName("VRT").CreateCopy("", gdal.Open(str(pair.ms[0])))
    xml = virtual.GetMetadata("xml:VRT")[0]
    source = f"<SimpleSource><SourceFilename>{pair.folder}/mask.tif</SourceFilename></SimpleSource>"
    masked = f'<MaskBand><VRTRasterBand dataType="Byte">{source}</VRTRasterBand></MaskBand></VRTRasterBand>'
    pair.ms = [pair.folder / "ms.vrt"]
    pair.ms[0].write_text(xml.replace("</VRTRasterBand>", masked, 1))
    return {"missing": [(slice(0, 40), slice(None))]}


def latin_names(pair):
    (pair.folder / "ms.hdr").write_bytes(
        b"ENVI\nsamples = 40\nlines = 32\nbands = 1\ndata type = 12\ninterleave = bsq\nbyte order = 0\n"
        b"map info = {UTM, 1, 1, 600000, 4900000, 2, 2, 32, North, WGS-84}\nband names = {Gr\xfcn}\n"
    )
    (pair.folder / "ms.dat").write_bytes(MS[0].tobytes())
    pair.ms = [pair.folder / "ms.dat"]
    return {"ms": MS[:1], "names": ["Gr\ufffdn"]}


def undeclared_collar(pair):
    image = MS.copy()
    image[:, :, :6] = 0
    image[0, 20, 20] = image[1, 20, 20] = 0  # a dark pixel within is none of the collar
    pair.write_ms(image, names=("b", "g", "r", "n"))
    return {"ms": image, "missing": [(slice(None), slice(0, 24))]}


def half_a_pixel_inside(pair):
    pair.write_ms(place=(600000.25, 2.0, 0.0, 4899999.75, 0.0, -2.0), names=("b", "g", "r", "n"))
    return {"relation": ((4, 4), (0.5, 0.5))}


def partly_overlapping(pair):
    pair.write_ms(place=(600040.0, 2.0, 0.0, 4900000.0, 0.0, -2.0), names=("b", "g", "r", "n"))
    return {"relation": ((4, 4), (0, 80)), "size": (128, 82)}


def unequal_ratios(pair):
    pair.write_ms(place=(600000.0, 2.0, 0.0, 4900000.0, 0.0, -1.5), names=("b", "g", "r", "n"))
    return {"relation": ((3, 4), (0, 0)), "size": (96 + 2, 160)}


def no_coordinate_system(pair):
    pair.write_ms(names=("b", "g", "r", "n"))
    gdal.Open(str(pair.ms[0]), gdal.GA_Update).SetProjection("")
    return {"note": "At least one image names no coordinate system; both are taken to share one."}


def no_georeference(pair):
    pair.write_ms(place=None, names=("b", "g", "r", "n"))
    pair.write_pan(place=None)
    return {"note": "Neither image is georeferenced; their corners are taken to coincide, which nothing proves."}


TAKEN = [
    as_it_is, one_file_a_band, chosen_bands, single_band, thirty_two_bands, cloud_optimised, virtual_raster,
    tiled_delivery, zipped, geopackage, nitf, jpeg2000, open_options, alpha_in_both, internal_mask,
    undeclared_lowest_number, mask_of_every_band, latin_names, nodata_that_differs_by_band, not_a_number,
    undeclared_collar, half_a_pixel_inside, partly_overlapping, unequal_ratios, no_coordinate_system,
    no_georeference,
]  # fmt: skip


@pytest.mark.parametrize("case", TAKEN, ids=lambda case: case.__name__)
def test_awkward_input_is_read_right(tmp_path, case):
    assert_read_right(Pair(tmp_path), case)


def test_files_are_read_over_http(tmp_path):
    pair = Pair(tmp_path)
    handler = partial(http.server.SimpleHTTPRequestHandler, directory=tmp_path)
    handler.log_message = lambda *_: None
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        pair.ms = [f"/vsicurl/http://127.0.0.1:{server.server_port}/ms.tif"]
        tile = pair.open().tile(pair.open().window)
        server.shutdown()
    assert np.array_equal(tile.ms, MS)
