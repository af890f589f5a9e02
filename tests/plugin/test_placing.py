"""Images that lie on one another in unusual ways: by other coordinates, other axes, points, polynomials or nothing."""

import numpy as np
import pytest
from osgeo import gdal, osr

from lambda_pnn_plugin.raster.creation import creation_options
from lambda_pnn_plugin.raster.grid import GridRelation
from lambda_pnn_plugin.raster.output import Output
from lambda_pnn_plugin.raster.scene import Scene
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.shared.window import Window

from .conftest import masks_of, write_raster

MS_PLACE = (600000.0, 2.0, 0.0, 4900000.0, 0.0, -2.0)
PAN_PLACE = (600000.0, 0.5, 0.0, 4900000.0, 0.0, -0.5)
MS_SIZE, PAN_SIZE = (32, 40), (128, 160)


def creation(scene):
    return creation_options((), scene.ms.dtype, len(scene.ms.bands))


def scene_of(ms, pan):
    return Scene([str(ms)], str(pan), "colours", "grey")


def waves(place, size, epsg=32632):
    """A smooth image that is a function of place on the ground (UTM 32N metres) alone."""
    rows, columns = np.mgrid[: size[0], : size[1]] + 0.5
    x = place[0] + place[1] * columns + place[2] * rows
    y = place[3] + place[4] * columns + place[5] * rows
    if epsg != 32632:
        crs = [osr.SpatialReference(), osr.SpatialReference()]
        for one, code in zip(crs, (epsg, 32632)):
            one.ImportFromEPSG(code)
            one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        points = osr.CoordinateTransformation(*crs).TransformPoints(np.stack([x.ravel(), y.ravel()], 1).tolist())
        x, y = (np.array(points)[:, axis].reshape(x.shape) for axis in (0, 1))
    u, v = x - 600000, y - 4900000
    return (1000 + 200 * np.sin(u / 9) + 200 * np.cos(v / 11) + 2 * u - 3 * v).astype(np.float32)


def seen_through(tile):
    """The tile's MS, linearly interpolated to the centres of its PAN pixels."""
    axes = []
    for axis, size in enumerate(tile.pan.shape[1:]):
        axes.append((np.arange(size) + 0.5 - tile.ms_start[axis]) / tile.ratio[axis] - 0.5)
    rows = np.stack([np.interp(axes[0], np.arange(tile.ms.shape[1]), column) for column in tile.ms[0].T], 1)
    return np.stack([np.interp(axes[1], np.arange(tile.ms.shape[2]), row) for row in rows])


def assert_places_agree(scene, margin=24):
    """Both images show the same ground at the same pixels: they are the same function of it."""
    tile = scene.tile(scene.window)
    inner = (slice(margin, -margin),) * 2
    assert masks_of(tile)[1][inner].all()
    slope = np.abs(np.gradient(tile.pan[0])).mean()
    error = (seen_through(tile) - tile.pan[0])[inner]
    assert abs(error.mean()) < 0.05 * slope  # a shift by a tenth of a pixel shows
    assert np.abs(error).max() < 6 * slope


def write(folder, name, place, size, epsg=32632, **options):
    return write_raster(folder / f"{name}.tif", waves(place, size, epsg), place, epsg, **options)


# --- axes ---


def south_up(place, rows):
    x, dx, _, y, _, dy = place
    return (x, dx, 0.0, y + rows * dy, 0.0, -dy)


@pytest.mark.parametrize("turned", ["neither", "ms", "pan", "both"])
def test_images_may_count_rows_from_below(tmp_path, turned):
    ms_place = south_up(MS_PLACE, 32) if turned in ("ms", "both") else MS_PLACE
    pan_place = south_up(PAN_PLACE, 128) if turned in ("pan", "both") else PAN_PLACE
    pan = write(tmp_path, "pan", pan_place, PAN_SIZE)
    scene = scene_of(write(tmp_path, "ms", ms_place, MS_SIZE), pan)
    assert scene.relation == GridRelation((4, 4), (0, 0))
    assert_places_agree(scene, margin=4)
    small = scene.tile(Window(16, 32, 48, 40))
    whole = scene.tile(scene.window)
    assert np.array_equal(small.pan, whole.pan[:, 16:64, 32:72])
    assert np.allclose(seen_through(small), seen_through(whole)[16:64, 32:72])


def turned_by(degrees, place):
    x, dx, _, y, _, dy = place
    cos, sin = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return (x, dx * cos, -dy * sin, y, dx * sin, dy * cos)


def test_images_may_be_rotated_alike(tmp_path):
    pan_place = turned_by(12, PAN_PLACE)
    scene = scene_of(
        write(tmp_path, "ms", turned_by(12, MS_PLACE), MS_SIZE), write(tmp_path, "pan", pan_place, PAN_SIZE)
    )
    assert scene.relation.ratio == pytest.approx((4, 4))
    assert_places_agree(scene, margin=4)
    with Output(tmp_path / "out.tif", scene.ms, None, scene.pan.grid, scene.window, creation(scene)) as output:
        output.write(scene.window, np.ones((1, *PAN_SIZE), np.float32), np.ones(PAN_SIZE, bool))
    assert gdal.Open(str(tmp_path / "out.tif")).GetGeoTransform() == pytest.approx(pan_place)


def test_a_rotated_ms_is_warped(tmp_path):
    place = turned_by(12, (599990.0, 2.0, 0, 4900010.0, 0, -2.0))
    scene = scene_of(write(tmp_path, "ms", place, (60, 60)), write(tmp_path, "pan", PAN_PLACE, PAN_SIZE))
    assert scene.relation.ratio == (4, 4)
    assert "“colours” is rotated against “grey”: it is warped to a grid aligned to that image's" in scene.notes[0]
    tile = scene.tile(Window(40, 40, 64, 64))
    assert masks_of(tile)[1].all()
    assert np.abs(seen_through(tile) - tile.pan[0]).max() < 6
    assert not scene.tile(scene.window).valid.all()  # the corners that it does not show


def test_a_rotated_pan_under_another_ms_is_a_sentence(tmp_path):
    ms, pan = write(tmp_path, "ms", MS_PLACE, MS_SIZE), write(tmp_path, "pan", turned_by(12, PAN_PLACE), PAN_SIZE)
    with pytest.raises(Problem, match="and the panchromatic image lies on a rotated grid; warp both"):
        scene_of(ms, pan)


# --- coordinate systems ---


@pytest.mark.parametrize("nodata", [None, 0])
def test_an_ms_in_another_utm_zone_is_warped(tmp_path, nodata):
    """Zone 33's grid is turned by some degrees here."""
    corner = osr.CoordinateTransformation(*map(crs, (32632, 32633))).TransformPoint(600000.0, 4900000.0)
    place = (corner[0] - 20, 2.0, 0.0, corner[1] + 20, 0.0, -2.0)
    ms = write(tmp_path, "ms", place, (80, 80), 32633, nodata=nodata)
    scene = scene_of(ms, write(tmp_path, "pan", PAN_PLACE, PAN_SIZE))
    assert scene.relation.ratio == (4, 4)
    assert "is in another coordinate system than “grey”" in scene.notes[0]
    assert_places_agree(scene)


@pytest.mark.parametrize("south", [False, True])
def test_an_ms_in_utm_under_a_geographic_pan_is_warped(tmp_path, south):
    transform = osr.CoordinateTransformation(crs(32632), crs(4326))
    x, y, _ = transform.TransformPoint(600000.0, 4900000.0)
    step = 0.5 / 111320
    place = (x, step / np.cos(np.radians(y)), 0.0, y, 0.0, -step)
    pan = write(tmp_path, "pan", south_up(place, 160) if south else place, (160, 160), 4326)
    ms = write(tmp_path, "ms", (599980.0, 2.0, 0.0, 4900020.0, 0.0, -2.0), (70, 70))
    scene = scene_of(ms, pan)
    assert scene.relation.ratio == pytest.approx((4, 4))
    assert_places_agree(scene)


def crs(code):
    found = osr.SpatialReference()
    found.ImportFromEPSG(code)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


ZONE_33 = (120918.4, 2.0, 0.0, 4910227.8, 0.0, -2.0)
"""A grid of zone 33 around the PAN's."""


def in_zone_33(folder, image, name="ms.tif", **options):
    return write_raster(folder / name, image, ZONE_33, 32633, **options)


@pytest.mark.parametrize(
    ("kind", "nodata", "others"),
    [("uint16", 65535, None), ("float32", float("nan"), None), ("int16", -9999, None), ("uint16", 1, 20000)],
)
def test_pixels_that_one_band_misses_stay_missing_when_warped(tmp_path, kind, nodata, others):
    image = np.full((3, 80, 80), 1000, kind)
    image[1, 30:50, 30:50] = nodata
    ms = in_zone_33(tmp_path, image, nodata=nodata)
    if others is not None:  # another number for every band, as virtual rasters can have
        virtual = gdal.GetDriverByName("VRT").CreateCopy(str(tmp_path / "ms.vrt"), gdal.Open(str(ms)))
        virtual.GetRasterBand(1).SetNoDataValue(others)
        virtual.GetRasterBand(3).SetNoDataValue(others)
        virtual, ms = None, tmp_path / "ms.vrt"
    scene = scene_of(ms, write(tmp_path, "pan", PAN_PLACE, PAN_SIZE))
    image, valid = scene.ms.read(scene.ms.grid.window)
    assert np.allclose(image[valid], 1000, atol=1)
    assert [300 < (~held[10:-10, 10:-10]).sum() < 500 for held in valid] == [False, True, False]


@pytest.mark.parametrize(("kind", "opaque"), [("uint8", 255), ("uint16", 255), ("uint16", 65535), ("int16", 1)])
def test_opacity_in_whatever_numbers_is_warped_along(tmp_path, kind, opaque):
    image = np.full((2, 80, 80), 100, kind)
    image[1] = opaque
    image[1, 30:50, 30:50] = 0
    ms = in_zone_33(tmp_path, image)
    dataset = gdal.Open(str(ms), gdal.GA_Update)
    dataset.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset = None
    scene = scene_of(ms, write(tmp_path, "pan", PAN_PLACE, PAN_SIZE))
    image, valid = scene.ms.read(scene.ms.grid.window)
    assert len(image) == 1
    assert (image[valid] == 100).all()
    assert 300 < (~valid[0, 10:-10, 10:-10]).sum() < 500


def test_masks_are_warped_along(tmp_path):
    ms = in_zone_33(tmp_path, np.full((2, 80, 80), 400, np.uint16))
    dataset = gdal.Open(str(ms), gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full((80, 80), 255, np.uint8)
    mask[30:50, 30:50] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    dataset = None
    scene = scene_of(ms, write(tmp_path, "pan", PAN_PLACE, PAN_SIZE))
    image, valid = scene.ms.read(scene.ms.grid.window)
    assert (image[valid] == 400).all()
    assert 300 < (~valid[0, 10:-10, 10:-10]).sum() < 500


def test_frames_of_zeros_are_warped_along_but_not_a_bands_own_zeros(tmp_path):
    image = np.full((2, 80, 80), 400, np.uint16)
    image[:, :, :20] = 0
    image[0, 40:60, 40:60] = 0
    image[1, ::2, 20:] += 1
    scene = scene_of(in_zone_33(tmp_path, image), write(tmp_path, "pan", PAN_PLACE, PAN_SIZE))
    image, valid = scene.ms.read(scene.ms.grid.window)
    assert (image[1][valid[1]] >= 400).all()
    assert (image[0][valid[0]] == 0).sum() > 300


def test_heights_of_places_are_not_added_to_numbers(tmp_path):
    ms = in_zone_33(tmp_path, np.full((2, 80, 80), 400, np.uint16))
    compound = osr.SpatialReference()
    compound.SetFromUserInput("EPSG:32633+5773")
    gdal.Open(str(ms), gdal.GA_Update).SetProjection(compound.ExportToWkt())
    scene = scene_of(ms, write(tmp_path, "pan", PAN_PLACE, PAN_SIZE))
    image, valid = scene.ms.read(scene.ms.grid.window)
    assert valid.any()
    assert (image[valid] == 400).all()


@pytest.mark.parametrize("epsg", [3857, 4978])
def test_coordinates_that_mean_nothing_in_their_system_are_a_sentence(tmp_path, epsg):
    ms = write_raster(tmp_path / "ms.tif", np.ones((1, 80, 80), np.uint16), (6e7, 2.0, 0, 9e7, 0, -2.0), epsg)
    with pytest.raises(Problem):
        scene_of(ms, write(tmp_path, "pan", PAN_PLACE, PAN_SIZE))


def test_degrees_without_a_system_under_metres_are_a_sentence(tmp_path):
    ms = write_raster(tmp_path / "ms.tif", np.ones((1, 80, 80), np.uint16), (9.0, 2e-5, 0, 44.0, 0, -2e-5), 4326)
    gdal.Open(str(ms), gdal.GA_Update).SetProjection("")
    with pytest.raises(Problem, match="“colours” names no coordinate system, and its coordinates are of another kind"):
        scene_of(ms, write(tmp_path, "pan", PAN_PLACE, PAN_SIZE))


def test_a_pan_in_degrees_may_cross_the_date_line(tmp_path):
    """Its columns go on beyond 180°; the MS is in UTM zone 60."""
    step = 0.5 / 111320
    place = (180 - 100 * step, step, 0, 0.01, 0, -step)
    pan = write_raster(tmp_path / "pan.tif", np.ones((160, 400), np.uint16), place, 4326)
    x, y, _ = osr.CoordinateTransformation(crs(4326), crs(32660)).TransformPoint(180 - 120 * step, 0.01 + 20 * step)
    ms = write_raster(tmp_path / "ms.tif", np.ones((1, 60, 120), np.uint16), (x, 2.0, 0, y, 0, -2.0), 32660)
    scene = scene_of(ms, pan)
    assert scene.window == Window(0, 0, 160, 400)
    assert masks_of(scene.tile(scene.window))[1].all()


def test_square_degrees_far_from_the_equator_are_warped_to_square_metres(tmp_path):
    x, y, _ = osr.CoordinateTransformation(crs(32632), crs(4326)).TransformPoint(600000.0, 4900000.0)
    step = 2 / 111320
    ms = write(tmp_path, "ms", (x - 10 * step, step, 0, y + 10 * step, 0, -step), (80, 110), 4326)
    scene = scene_of(ms, write(tmp_path, "pan", PAN_PLACE, PAN_SIZE))
    assert scene.relation.ratio[0] == pytest.approx(scene.relation.ratio[1])
    assert_places_agree(scene)


def test_polynomials_with_units_are_read(tmp_path):
    """As some suppliers write them beside their images."""
    pair = [
        located_by_polynomials(tmp_path / f"{name}.tif", size, scale)
        for name, size, scale in (("ms", MS_SIZE, 1), ("pan", PAN_SIZE, 4))
    ]
    for path in pair:
        dataset = gdal.Open(str(path), gdal.GA_Update)
        items = dataset.GetMetadata("RPC")
        units = {"LINE": " pixels", "SAMP": " pixels", "LAT_": " degrees", "LONG": " degrees", "HEIG": " meters"}
        dataset = gdal.GetDriverByName("VRT").CreateCopy(str(path.with_suffix(".vrt")), dataset)
        numbers = {name for name in items if name.endswith(("_OFF", "_SCALE"))}
        dataset.SetMetadata({k: v + units[k[:4]] if k in numbers else v for k, v in items.items()}, "RPC")
        dataset = None
    scene = scene_of(*(path.with_suffix(".vrt") for path in pair))
    assert scene.relation.ratio == pytest.approx((4, 4))


def test_what_is_known_of_an_image_survives_warping(tmp_path):
    ms = in_zone_33(tmp_path, np.ones((3, 80, 80), np.uint16), names=("r", "g", "b"))
    gdal.Open(str(ms), gdal.GA_Update).SetMetadata({"SATELLITEID": "GE01"}, "IMAGERY")
    scene = Scene([str(ms)], str(write(tmp_path, "pan", PAN_PLACE, PAN_SIZE)), "colours", "grey", bands=(3, 1))
    assert scene.ms.metadata["IMAGERY"] == {"SATELLITEID": "GE01"}
    assert [band.name for band in scene.ms.bands] == ["b", "r"]
    assert scene.ms.paths == [str(ms)]
    assert scene.ms.typical.tolist() == [1, 1]


@pytest.mark.parametrize("other", ["EPSG:25832", "+proj=utm +zone=32 +ellps=WGS84", "EPSG:32632+5773"])
def test_other_names_of_the_same_system_change_nothing(tmp_path, other):
    ms = write(tmp_path, "ms", (600000.75, *MS_PLACE[1:]), MS_SIZE)
    named = osr.SpatialReference()
    named.SetFromUserInput(other)
    gdal.Open(str(ms), gdal.GA_Update).SetProjection(named.ExportToWkt())
    scene = scene_of(ms, write(tmp_path, "pan", PAN_PLACE, PAN_SIZE))
    assert scene.relation == GridRelation((4, 4), (0, 1.5))
    assert not any("warped" in note for note in scene.notes)


def test_systems_without_a_way_between_them_are_a_sentence(tmp_path, gdals_exceptions):
    ms, pan = write(tmp_path, "ms", MS_PLACE, MS_SIZE), write(tmp_path, "pan", PAN_PLACE, PAN_SIZE)
    gdal.Open(str(ms), gdal.GA_Update).SetProjection('LOCAL_CS["site",UNIT["metre",1]]')
    with pytest.raises(Problem, match="“colours” cannot be reprojected to the coordinate system of “grey”"):
        scene_of(ms, pan)


def test_pixels_without_extent_are_no_georeference(tmp_path):
    ms = write(tmp_path, "ms", MS_PLACE, MS_SIZE)
    pan = write(tmp_path, "pan", (600000.0, 0.0, 0.0, 4900000.0, 0.0, 0.0), PAN_SIZE)
    with pytest.raises(Problem, match="“grey” has no georeference but the other image has"):
        scene_of(ms, pan)


def test_warped_images_are_missing_where_they_do_not_reach(tmp_path):
    corner = osr.CoordinateTransformation(*map(crs, (32632, 32633))).TransformPoint(600030.0, 4900000.0)
    place = (corner[0], 2.0, 0.0, corner[1] + 20, 0.0, -2.0)
    ms = write(tmp_path, "ms", place, (80, 80), 32633)
    scene = scene_of(ms, write(tmp_path, "pan", PAN_PLACE, PAN_SIZE))
    valid = scene.tile(scene.window).valid
    assert valid[:, -40:].all()
    assert not valid[-10:, :4].any()
    assert scene.nodata(np.dtype("uint16")) == 0


# --- no geotransform ---


def write_part(scene, folder):
    """A result of the part from row 20 and column 10 on."""
    window = Window(20, 10, 64, 64)
    with Output(folder / "out.tif", scene.ms, None, scene.pan.grid, window, creation(scene)) as output:
        output.write(window, np.ones((1, 64, 64), np.uint16), np.ones((64, 64), bool))
    return str(folder / "out.tif")


def located_by_points(path, size, scale, moved=0.0):
    write_raster(path, np.ones(size, np.uint16))
    points = [
        gdal.GCP(9 + 0.1 * i, 44 + 0.2 * j, 100.0, (10 * i + moved) * scale + 2, 10 * j * scale - 1)
        for i in range(4)
        for j in range(3)
    ]
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetGCPs(points, crs(4326).ExportToWkt())
    return path


def test_the_same_control_points_say_how_images_lie(tmp_path):
    ms = located_by_points(tmp_path / "ms.tif", MS_SIZE, 1)
    pan = located_by_points(tmp_path / "pan.tif", PAN_SIZE, 4)
    scene = scene_of(ms, pan)
    assert scene.relation.ratio == pytest.approx((4, 4))
    assert scene.relation.origin == pytest.approx((-1 + 4, 2 - 8))
    assert "located by control points, which agree" in scene.notes[0]
    dataset = gdal.Open(write_part(scene, tmp_path))
    assert dataset.GetGCPCount() == 12
    first, before = dataset.GetGCPs()[0], gdal.Open(str(pan)).GetGCPs()[0]
    assert (first.GCPX, first.GCPY) == (before.GCPX, before.GCPY)
    assert (first.GCPPixel, first.GCPLine) == pytest.approx((before.GCPPixel - 10, before.GCPLine - 20))
    assert "4326" in dataset.GetGCPProjection()


def test_other_control_points_are_a_sentence(tmp_path):
    ms = located_by_points(tmp_path / "ms.tif", MS_SIZE, 1)
    bent = located_by_points(tmp_path / "pan.tif", PAN_SIZE, 4)
    dataset = gdal.Open(str(bent), gdal.GA_Update)
    points = dataset.GetGCPs()
    points[3].GCPPixel += 9
    dataset.SetGCPs(points, dataset.GetGCPProjection())
    dataset = None
    with pytest.raises(Problem, match="located by control points that do not agree; orthorectify both first"):
        scene_of(ms, bent)


def located_by_polynomials(path, size, scale, **changes):
    write_raster(path, np.ones(size, np.uint16))
    ones = " ".join(str(0.001 * i) for i in range(20))
    rpc = {
        "LINE_OFF": str(100 * scale + 0.5 * scale - 0.5),
        "SAMP_OFF": str(200 * scale + 0.5 * scale - 0.5),
        "LINE_SCALE": str(100 * scale),
        "SAMP_SCALE": str(200 * scale),
        "LAT_OFF": "44",
        "LONG_OFF": "9",
        "HEIGHT_OFF": "100",
        "LAT_SCALE": "0.1",
        "LONG_SCALE": "0.1",
        "HEIGHT_SCALE": "500",
        **{f"{kind}_COEFF": ones for kind in ("LINE_NUM", "LINE_DEN", "SAMP_NUM", "SAMP_DEN")},
        **changes,
    }
    gdal.Open(str(path), gdal.GA_Update).SetMetadata(rpc, "RPC")
    return path


def test_the_same_polynomials_say_how_images_lie(tmp_path):
    ms = located_by_polynomials(tmp_path / "ms.tif", MS_SIZE, 1)
    pan = located_by_polynomials(tmp_path / "pan.tif", PAN_SIZE, 4)
    scene = scene_of(ms, pan)
    assert scene.relation.ratio == pytest.approx((4, 4))
    assert scene.relation.origin == pytest.approx((0, 0))
    found = gdal.Open(write_part(scene, tmp_path)).GetMetadata("RPC")
    before = gdal.Open(str(pan)).GetMetadata("RPC")
    assert float(found["LINE_OFF"]) == pytest.approx(float(before["LINE_OFF"]) - 20)
    assert float(found["SAMP_OFF"]) == pytest.approx(float(before["SAMP_OFF"]) - 10)


def test_polynomials_copied_from_one_image_to_the_other_leave_the_sizes(tmp_path):
    ms = located_by_polynomials(tmp_path / "ms.tif", MS_SIZE, 4)
    scene = scene_of(ms, located_by_polynomials(tmp_path / "pan.tif", PAN_SIZE, 4))
    assert scene.relation == GridRelation((4, 4), (0, 0))
    assert "Both images carry the very same RPCs; their corners are taken to coincide" in scene.notes[0]


def test_other_polynomials_are_a_sentence(tmp_path):
    ms = located_by_polynomials(tmp_path / "ms.tif", MS_SIZE, 1, LAT_OFF="44.01")
    pan = located_by_polynomials(tmp_path / "pan.tif", PAN_SIZE, 4)
    with pytest.raises(Problem, match="located by RPCs that do not agree; orthorectify both first"):
        scene_of(ms, pan)


def test_points_against_nothing_are_a_sentence(tmp_path):
    ms = located_by_points(tmp_path / "ms.tif", MS_SIZE, 1)
    pan = write_raster(tmp_path / "pan.tif", np.ones(PAN_SIZE, np.uint16))
    with pytest.raises(Problem, match="is located by control points or RPCs only, but the other image is not"):
        scene_of(ms, pan)


def test_points_against_a_geotransform_are_a_sentence(tmp_path):
    ms = located_by_points(tmp_path / "ms.tif", MS_SIZE, 1)
    pan = write(tmp_path, "pan", PAN_PLACE, PAN_SIZE)
    with pytest.raises(Problem, match="is located by control points or RPCs only, but the other image is not"):
        scene_of(ms, pan)


# --- extents ---


def test_an_extent_is_widened_to_whole_pixels_and_cut_to_the_images(tmp_path):
    scene = scene_of(write(tmp_path, "ms", MS_PLACE, MS_SIZE), write(tmp_path, "pan", PAN_PLACE, PAN_SIZE))
    assert scene.part((600010.1, 4899960.0, 600039.9, 4899990.0)) == Window(20, 20, 60, 60)
    assert scene.part((599000.0, 4899000.0, 600020.0, 4901000.0)) == Window(0, 0, 128, 40)
    assert scene.part((600000.0, 4899936.0, 600080.0, 4900000.0)) == scene.window


@pytest.mark.parametrize(
    ("extent", "sentence"),
    [
        ((0.0, 0.0, 10.0, 10.0), "The extent and the two images share 0 × 0 PAN pixels"),
        ((600010.0, 4899960.0, 600020.0, 4899990.0), "share 20 × 60 PAN pixels, but 32 in each direction are needed"),
    ],
)
def test_an_extent_elsewhere_is_a_sentence(tmp_path, extent, sentence):
    scene = scene_of(write(tmp_path, "ms", MS_PLACE, MS_SIZE), write(tmp_path, "pan", PAN_PLACE, PAN_SIZE))
    with pytest.raises(Problem, match=sentence):
        scene.part(extent)


def test_an_extent_of_plain_images_counts_pixels(tmp_path):
    ms = write_raster(tmp_path / "ms.tif", np.ones(MS_SIZE, np.uint16))
    scene = scene_of(ms, write_raster(tmp_path / "pan.tif", np.ones(PAN_SIZE, np.uint16)))
    assert scene.part((10.0, -100.0, 60.0, -50.0)) == Window(50, 10, 50, 50)
