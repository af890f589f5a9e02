"""The catalogue of sensors, users' own, and how a sensor is recognised."""

import json

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.raster.sensor_clues import sensor_clues
from lambda_pnn_plugin.raster.source import Source
from lambda_pnn_plugin.shared.sensor_catalogue import CatalogueError, catalogue, extended_catalogue
from lambda_pnn_plugin.shared.sensors import Clue, recognise

from .conftest import write_raster

PLACE = (600000.0, 2.0, 0.0, 4900000.0, 0.0, -2.0)
OWN = {"MINE": {"title": "My camera", "ms_gains": [[0.3, 0.31]], "pan_gain": 0.2, "bits": 10, "marks": ["CAM 7"]}}


def test_the_catalogue_holds_the_sensors_of_the_literature():
    names = {"QB", "IKONOS", "GE1", "WV2", "WV3", "WV4", "PHR", "SPOT", "L7", "L8"}
    assert names == {name for name, sensor in catalogue().items() if sensor.source == "literature"}


def test_gains_fit_any_number_of_bands():
    sensors = catalogue()
    assert sensors["WV3"].gains(4) == (0.355, 0.360, 0.365, 0.335)
    assert sensors["WV2"].gains(8)[7] == 0.27
    assert sensors["QB"].gains(3) == pytest.approx((0.295,) * 3)
    assert all(0 < gain < 1 for sensor in sensors.values() for gain in sensor.gains(5))


@pytest.mark.parametrize(
    ("text", "ratio", "expected"),
    [
        ("WV02", 4.0, "WV2"),
        ("WORLDVIEW-3", 4.0, "WV3"),
        ("WorldView03_20200101", 4.0, "WV3"),
        ("QB02", 4.0, "QB"),
        ("GE01", 3.99, "GE1"),
        ("IMG_PHR1B_PMS_2020", 4.0, "PHR"),
        ("PHR 1A", 4.0, "PHR"),
        ("SPOT 7", 4.0, "SPOT"),
        ("LANDSAT_9", 2.0, "L8"),
        ("LC08_L1TP_020039_B8", 2.0, "L8"),
        ("LE07_L1TP_020039", 2.0, "L7"),
        ("GF2_PMS1_E113", 4.0, "GF2"),
        ("gaofen-2", 4.0, "GF2"),
        ("LANDSAT_8", 4.0, "generic"),  # a Landsat has no such ratio
        ("spot the difference", 4.0, "generic"),
        ("WV02 and QB02", 4.0, "generic"),
        ("ms", 4.0, "generic"),
    ],
)
def test_sensors_are_recognised_by_words(text, ratio, expected):
    sensor, reason = recognise(4, ratio, catalogue(), [Clue("a file name", text)])
    assert sensor.identifier == expected
    if expected != "generic":
        assert reason == f"a file name says “{text}”"


def test_without_words_bands_and_ratio_tell():
    assert recognise(8, 4.0, catalogue())[0].identifier == "WV2"
    assert recognise(4, 2.0, catalogue())[0].identifier == "L8"
    sensor, reason = recognise(3, 3.0, catalogue())
    assert sensor.identifier == "generic"
    assert "neither the number of bands nor the ratio tells" in reason


def image(folder, name="ms.tif", **metadata):
    path = write_raster(folder / name, np.ones((2, 8, 8), np.uint16), PLACE)
    for domain, items in metadata.items():
        gdal.Open(str(path), gdal.GA_Update).SetMetadata(items, domain)
    return path


def found(*paths):
    return list(sensor_clues(*(Source([str(path)], path.stem) for path in paths)))


def test_metadata_comes_before_files_beside_and_names(tmp_path):
    (tmp_path / "any.IMD").write_text('BEGIN_GROUP = IMAGE_1\n\tsatId = "WV03";\nEND_GROUP\n')
    path = image(tmp_path, "QB02_scene.tif", IMAGERY={"SATELLITEID": "GE01"})
    assert [clue.text for clue in found(path)] == ["GE01", "WV03", "QB02_scene"]
    assert recognise(4, 4.0, catalogue(), found(path))[0].identifier == "GE1"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("l8_MTL.txt", 'GROUP = PRODUCT_METADATA\n    SPACECRAFT_ID = "LANDSAT_8"\n', "LANDSAT_8"),
        ("scene.imd", 'satId = "WV02";', "WV02"),
        ("scene.RPB", 'satId = "QB02";\nbandId = "P";', "QB02"),
        ("DIM_PHR.XML", "<a><MISSION>PHR</MISSION><MISSION_INDEX>1B</MISSION_INDEX></a>", "PHR 1B"),
        ("10JUL.XML", "<IMD><IMAGE><SATID>WV02</SATID></IMAGE></IMD>", "WV02"),
    ],
)
def test_suppliers_files_beside_the_images_tell(tmp_path, name, text, expected):
    (tmp_path / name).write_text(text)
    assert Clue(name, expected) in found(image(tmp_path))


def test_suppliers_files_that_contradict_each_other_tell_nothing(tmp_path):
    (tmp_path / "a.IMD").write_text('satId = "WV02";')
    (tmp_path / "b.IMD").write_text('satId = "WV03";')
    assert [clue.origin for clue in found(image(tmp_path))] == ["a file name"]


def test_suppliers_files_are_found_among_many_and_unreadable_ones_passed_over(tmp_path):
    for number in range(80):
        (tmp_path / f"a{number}.txt").touch()
    (tmp_path / "b.xml").symlink_to(tmp_path / "absent.xml")
    (tmp_path / "folder.xml").mkdir()
    (tmp_path / "l8_MTL.txt").write_text('SPACECRAFT_ID = "LANDSAT_8"')
    assert Clue("l8_MTL.txt", "LANDSAT_8") in found(image(tmp_path))


def test_users_add_and_replace_sensors(tmp_path):
    file = tmp_path / "sensors.json"
    assert extended_catalogue(file) == catalogue()
    file.write_text(json.dumps({**OWN, "QB": {**OWN["MINE"], "title": "Another", "marks": []}}))
    sensors = extended_catalogue(file)
    assert sensors["MINE"].gains(2) == (0.3, 0.31)
    assert sensors["QB"].title == "Another"
    assert len(sensors) == len(catalogue()) + 1
    assert recognise(2, 4.0, sensors, [Clue("a file name", "cam-7_0001")])[0].identifier == "MINE"
    assert recognise(2, 4.0, catalogue(), [Clue("a file name", "cam-7_0001")])[0].identifier == "generic"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", "cannot be read"),
        ("[]", "holds no object of sensors by their short names; correct it."),
        ({"A": []}, "The sensor “A” in .* must be corrected: it is no object."),
        ({"A": {**OWN["MINE"], "pan_gain": 1.5}}, "it has a gain of 1.5; MTF gains at Nyquist lie between"),
        ({"A": {"title": "no gains", "pan_gain": 0.2}}, "it lacks 'ms_gains'"),
        ({"A": {**OWN["MINE"], "ms_gains": []}}, "it has no ms_gains; give a list of lists"),
        ({"A": {**OWN["MINE"], "ms_gains": [["x"]]}}, "it has a gain of x"),
        ({"A": {**OWN["MINE"], "bits": "11"}}, "it has bits of 11; give a whole number"),
        ({"A": {**OWN["MINE"], "ratio": 0.25}}, "it has a ratio of 0.25"),
        ({"A": {**OWN["MINE"], "gains": 1}}, "it has a key “gains”, but only bands, bits, files, marks"),
        ({"A": {**OWN["MINE"], "bands": ["blue"]}}, "its bands are no list of lists of words"),
        ({"A": {**OWN["MINE"], "marks": "CAM"}}, "its marks are no list of words"),
        ({"A": {**OWN["MINE"], "marks": ["--"]}}, "its marks are no list of words"),
        ({"auto": OWN["MINE"]}, "its short name is no word"),
        ({"a b": OWN["MINE"]}, "its short name is no word"),
    ],
)
def test_faulty_files_of_sensors_are_a_sentence(tmp_path, content, sentence):
    file = tmp_path / "sensors.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content))
    with pytest.raises(CatalogueError, match=sentence):
        extended_catalogue(file)
