"""Pairs are found by where images lie, not by their names."""

import shutil

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.raster.pairing import pairs_in, pairs_of
from lambda_pnn_plugin.shared.problem import Cancelled, Problem

from .conftest import write_raster

RANDOM = np.random.default_rng(0)


def image(path, bands, side, corner=(500000.0, 5000000.0), pixel=1.0, epsg=32632, located=True):
    path.parent.mkdir(parents=True, exist_ok=True)
    geotransform = (corner[0], pixel, 0, corner[1], 0, -pixel) if located else None
    return str(write_raster(path, RANDOM.integers(0, 2000, (bands, side, side)).astype("u2"), geotransform, epsg))


def test_names_tell_nothing(tmp_path):
    """Two places, in one folder, under misleading names; and a PAN of the second in another coordinate system."""
    there = (502000.0, 5000000.0)
    first = image(tmp_path / "z_pan_1.tif", 4, 32, pixel=4.0), image(tmp_path / "a.tif", 1, 128)
    second = image(tmp_path / "a_ms.tif", 4, 32, there, 4.0), str(tmp_path / "1.tif")
    image(tmp_path / "utm.tif", 1, 128, there)
    gdal.Warp(second[1], str(tmp_path / "utm.tif"), dstSRS="EPSG:4326")
    (tmp_path / "utm.tif").unlink()
    found = pairs_in(tmp_path)
    assert set(found.pairs) == {first, second}
    assert (found.doubts, found.left_out) == ({}, {})


def test_what_lies_nowhere_is_paired_in_its_folder(tmp_path):
    expected = set()
    for name in "ab":
        ms = image(tmp_path / name / "ms.tif", 4, 32, located=False)
        expected.add((ms, image(tmp_path / name / "pan.tif", 1, 128, located=False)))
    image(tmp_path / "c" / "lonely.tif", 4, 32, located=False)
    found = pairs_in(tmp_path)
    assert set(found.pairs) == expected
    assert list(found.left_out.values()) == ["“lonely.tif” was left out: no panchromatic image lies on it."]


def test_what_fits_more_than_one_is_told(tmp_path):
    ms = image(tmp_path / "ms.tif", 4, 32, pixel=4.0)
    pans = [image(tmp_path / name, 1, 128) for name in ("one.tif", "two.tif")]
    far = image(tmp_path / "elsewhere.tif", 1, 128, (600000.0, 5000000.0))
    found = pairs_in(tmp_path)
    assert found.pairs == ((ms, pans[0]),)
    assert found.doubts[ms].startswith("“ms.tif” fits several panchromatic images alike: “one.tif”, “two.tif”")
    assert set(found.left_out) == {far, pans[1]}


def test_the_image_beside_is_preferred(tmp_path):
    ms = image(tmp_path / "delivery" / "ms.tif", 4, 32, pixel=4.0)
    image(tmp_path / "another" / "pan.tif", 1, 128)
    beside = image(tmp_path / "delivery" / "pan.tif", 1, 128)
    assert pairs_in(tmp_path).pairs == ((ms, beside),)


@pytest.mark.parametrize(("side", "pixel"), [(32, 1.0), (32, 10.0), (128, 4.0)])
def test_other_ratios_and_other_places_are_no_pairs(tmp_path, side, pixel):
    image(tmp_path / "ms.tif", 4, side, (500000.0, 5000000.0 + (1000 if side == 128 else 0)), pixel)
    image(tmp_path / "pan.tif", 1, 128)
    with pytest.raises(Problem, match="there is no multispectral image, of several bands, with a panchromatic one"):
        pairs_in(tmp_path)


def test_results_and_what_is_no_raster_are_left_out(tmp_path):
    ms, pan = image(tmp_path / "ms.tif", 4, 32, pixel=4.0), image(tmp_path / "pan.tif", 1, 128)
    (tmp_path / "broken.tif").write_bytes(b"II*\0nothing")
    shutil.copy(ms, tmp_path / "result.tif")
    result = gdal.Open(str(tmp_path / "result.tif"), gdal.GA_Update)
    result.SetMetadata({"PANSHARPENING_METHOD": "GSA"})
    result = None
    found = pairs_in(tmp_path)
    assert found.pairs == ((ms, pan),)
    assert "cannot be opened" in found.left_out[str(tmp_path / "broken.tif")]
    assert "is a result" in found.left_out[str(tmp_path / "result.tif")]
    assert pairs_in(tmp_path.parent, but=tmp_path.parent / "none").pairs


def test_the_day_tells_what_lies_at_one_place(tmp_path):
    """Four acquisitions of one place; a PAN of another day is taken where there is no other, and told."""
    days = ("2020-05-01T10:00:00Z", "2020-06-01 10:00:00")
    pairs = set()
    for number, day in enumerate(days):
        names = image(tmp_path / f"ms{number}.tif", 4, 32, pixel=4.0), image(tmp_path / f"pan{1 - number}.tif", 1, 128)
        pairs.add(names)
        for name in names:
            gdal.Open(name, gdal.GA_Update).SetMetadataItem("ACQUISITIONDATETIME", day, "IMAGERY")
    found = pairs_in(tmp_path)
    assert set(found.pairs) == pairs and (found.doubts, found.left_out) == ({}, {})
    (tmp_path / "pan0.tif").unlink()
    found = pairs_in(tmp_path)
    assert found.doubts[str(tmp_path / "ms1.tif")] == "“ms1.tif” was taken on 2020-06-01, “pan1.tif” on 2020-05-01."


def test_what_a_mosaic_is_made_of_is_not_taken_besides(tmp_path):
    parts = [
        image(tmp_path / f"{name}.tif", 4, 32, (500000.0 + 128 * n, 5000000.0), 4.0) for n, name in enumerate("ab")
    ]
    gdal.BuildVRT(str(tmp_path / "ms.vrt"), parts).FlushCache()
    pan = image(tmp_path / "pan.tif", 1, 128)
    found = pairs_in(tmp_path)
    assert found.pairs == ((str(tmp_path / "ms.vrt"), pan),)
    assert found.left_out[parts[1]] == "“b.tif” was left out: it is a part of “ms.vrt”."


def test_systems_that_lead_nowhere_are_compared_in_themselves(tmp_path):
    crs = 'LOCAL_CS["town",UNIT["metre",1]]'
    pair = image(tmp_path / "ms.tif", 4, 32, pixel=4.0), image(tmp_path / "pan.tif", 1, 128)
    for path in pair:
        gdal.Open(path, gdal.GA_Update).SetProjection(crs)
    image(tmp_path / "other.tif", 1, 128)
    assert pairs_in(tmp_path).pairs == (pair,)


def test_images_across_the_180th_meridian_meet(tmp_path):
    """One says 179.9 and more, the other -180.1 and more; and a projected one lies on both sides."""
    ms = image(tmp_path / "ms.tif", 4, 32, (179.9, 60.0), 0.004, 4326)
    pan = image(tmp_path / "pan.tif", 1, 128, (-180.1, 60.0), 0.001, 4326)
    assert pairs_in(tmp_path).pairs == ((ms, pan),)
    (tmp_path / "polar").mkdir()
    for path, bands, side, pixel in (("ms", 4, 32, 4000.0), ("pan", 1, 128, 1000.0)):
        image(tmp_path / "polar" / f"{path}.tif", bands, side, (-64000.0, 1500000.0), pixel, 3995)
    assert len(pairs_in(tmp_path / "polar").pairs) == 1


def test_a_height_model_is_no_panchromatic_image(tmp_path):
    ms, pan = image(tmp_path / "ms.tif", 4, 32, pixel=4.0), image(tmp_path / "pan.tif", 1, 128)
    heights = np.ones((1, 128, 128), "f4")
    write_raster(tmp_path / "a_dem.tif", heights, (500000.0, 1.0, 0, 5000000.0, 0, -1.0))
    assert pairs_in(tmp_path).pairs == ((ms, pan),)


def test_copies_are_taken_once(tmp_path):
    ms, pan = image(tmp_path / "a.tif", 4, 32, pixel=4.0), image(tmp_path / "b.tif", 1, 128)
    for path in (ms, pan):
        shutil.copy(path, path.replace(".tif", "_copy.tif"))
    found = pairs_in(tmp_path)
    assert found.pairs == ((ms, pan),) and found.doubts == {}
    assert found.left_out[str(tmp_path / "a_copy.tif")] == "“a_copy.tif” was left out: it is a copy of “a.tif”."


def test_looking_through_a_folder_can_be_ended(tmp_path):
    image(tmp_path / "ms.tif", 4, 32)
    with pytest.raises(Cancelled):
        pairs_in(tmp_path, cancelled=lambda: True)


def test_a_system_that_the_user_chose_counts(tmp_path):
    ms, pan = image(tmp_path / "ms.tif", 4, 32, pixel=4.0, epsg=32633), image(tmp_path / "pan.tif", 1, 128)
    with pytest.raises(Problem):
        pairs_of([ms], [pan], {})
    wkt = gdal.Open(pan).GetProjection()
    assert pairs_of([ms], [pan], {ms: wkt}).pairs == ((ms, pan),)


def test_images_that_are_named_need_a_partner(tmp_path):
    far = (600000.0, 5000000.0)
    first, second = image(tmp_path / "a.tif", 4, 32, pixel=4.0), image(tmp_path / "b.tif", 4, 32, far, 4.0)
    pans = [image(tmp_path / "p.tif", 1, 128, far), image(tmp_path / "q.tif", 1, 128)]
    assert pairs_of([first, second], pans, {}).pairs == ((first, pans[1]), (second, pans[0]))
    with pytest.raises(Problem, match="No panchromatic image lies on “b"):
        pairs_of([first, second], pans[1:], {})


def test_a_folder_that_is_none(tmp_path):
    with pytest.raises(Problem, match="does not exist"):
        pairs_in(tmp_path / "none")
