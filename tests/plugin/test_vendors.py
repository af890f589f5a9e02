"""Deliveries of many vendors, made up but named and described as theirs are: which sensor took them."""

import numpy as np
import pytest

from lambda_pnn_plugin.raster.sensor_clues import sensor_clues
from lambda_pnn_plugin.raster.source import Source
from lambda_pnn_plugin.raster.spectrum import band_roles
from lambda_pnn_plugin.shared.sensor_catalogue import catalogue
from lambda_pnn_plugin.shared.sensors import recognise

from .conftest import write_raster

IMD = 'BEGIN_GROUP = IMAGE_1\n\tsatId = "{}";\n\tmode = "FullSwath";\nEND_GROUP = IMAGE_1\nEND;\n'
DIMAP = """<?xml version="1.0" encoding="UTF-8"?><Dimap_Document><Dataset_Sources><Source_Identification><Strip_Source>
<MISSION>{}</MISSION><MISSION_INDEX>{}</MISSION_INDEX></Strip_Source></Source_Identification></Dataset_Sources></Dimap_Document>"""
CHINESE = (
    '<?xml version="1.0"?><ProductMetaData><SatelliteID>{}</SatelliteID><SensorID>PMS1</SensorID></ProductMetaData>'
)

DELIVERIES = [
    ("QB", "05JUN27101112-M2AS-005678_P001", {"05JUN27101112-M2AS-005678_P001.IMD": IMD.format("QB02")}, 4, 4),
    ("IKONOS", "po_123456_bgrn_0000000", {"po_123456_metadata.xml": "<satelliteName>IKONOS-2</satelliteName>"}, 4, 4),
    ("GE1", "11MAY03102030-M2AS-0123_P001", {"11MAY03102030-M2AS-0123_P001.IMD": IMD.format("GE01")}, 4, 4),
    ("WV2", "12JUL05101112-M2AS-0123_P001", {"12JUL05101112-M2AS-0123_P001.IMD": IMD.format("WV02")}, 8, 4),
    ("WV3", "15AUG05101112-M2AS-0123_P001", {"15AUG05101112-M2AS-0123_P001.IMD": IMD.format("WV03")}, 8, 4),
    ("WV4", "17AUG05101112-M2AS-0123_P001", {"17AUG05101112-M2AS-0123_P001.IMD": IMD.format("WV04")}, 4, 4),
    ("WVL", "24AUG05101112-M2AS-0123_P001", {"24AUG05101112-M2AS-0123_P001.IMD": IMD.format("LG01")}, 8, 4),
    ("PHR", "IMG_PHR1A_MS_201306181102_ORT_R1C1", {"DIM_PHR1A_MS_ORT.XML": DIMAP.format("PHR", "1A")}, 4, 4),
    ("PNEO", "IMG_01_PNEO3_MS-FS_RGB_R1C1", {"DIM_PNEO3_MS-FS.XML": DIMAP.format("PNEO", "3")}, 6, 4),
    ("PNEO", "Pléiades Neo Rome", {}, 6, 4),
    ("SPOT", "IMG_SPOT7_MS_201507011000_ORT", {"DIM_SPOT7_MS_ORT.XML": DIMAP.format("SPOT", "7")}, 4, 4),
    ("SPOT5", "IMAGERY", {"METADATA.DIM": DIMAP.format("SPOT", "5")}, 4, 4),
    ("SPOT5", "IMAGERY", {"METADATA.DIM": DIMAP.format("SPOT", "5")}, 4, 2),
    ("SKYSAT", "20200814_161853_ssc4d3_0021_analytic", {}, 4, 1.25),
    ("SKYSAT", "20190203_091011_ss02d1_0003_ortho_analytic", {}, 4, 2),
    ("GF1", "GF1_PMS1_E113.9_N22.5_20200101_L1A0004526345-MSS1", {"GF1_PMS1-MSS1.xml": CHINESE.format("GF1")}, 4, 4),
    ("GF1", "GF1C_PMS_E113.9_N22.5_20200101_L1A1021456789-MUX", {"GF1C_PMS-MUX.xml": CHINESE.format("GF1C")}, 4, 4),
    ("GF2", "GF2_PMS2_E113.9_N22.5_20200101_L1A0004526345-MSS2", {"GF2_PMS2-MSS2.xml": CHINESE.format("GF2")}, 4, 4),
    ("GF6", "GF6_PMS_E113.9_N22.5_20200101_L1A1119956789-MUX", {}, 4, 4),
    ("GF7", "GF7_DLC_E116.3_N39.9_20200301_L1A0000012345-BWDMUX", {}, 4, 4),
    ("ZY3", "ZY3_MUX_E116.3_N39.9_20150301_L1A0002012345", {"ZY3_MUX.xml": CHINESE.format("ZY3-1")}, 4, 2.76),
    ("ZY3", "ZY302_PMS_E116.3_N39.9_20190301_L1A0000412345-MUX", {}, 4, 2.76),
    ("SV1", "SV1-01_20180514_L2A0000345678_1109180088090003_01-MUX", {}, 4, 4),
    ("JL1", "JL1GF03B_PMS_20200301103000_200012345_101_0001_001_L1_MSS", {}, 4, 4),
    ("TRIPLESAT", "TripleSat_2_20190515_MS_L2", {"product.xml": DIMAP.format("TripleSat", "2")}, 4, 4),
    ("K2", "MSC_150101012345_34567_01234567PS00_1G", {"aux.xml": "<SatelliteName>KOMPSAT-2</SatelliteName>"}, 4, 4),
    ("K3", "K3_20140207054412_09123_09871215_L1R_PS", {"K3_Aux.xml": "<SatelliteName>KOMPSAT-3</SatelliteName>"}, 4, 4),
    ("K3A", "K3A_20160207054412_09123_09871215_L1R_PS", {"K3A_Aux.xml": "<Satellite>KOMPSAT-3A</Satellite>"}, 4, 4),
    ("DE2", "DE2_MS4_L1C_000000_20140901T101112_20140901T101115_DE2_1234_5678", {}, 4, 4),
    ("CBERS4", "CBERS_4_PAN10M_20200101_155_124_L4_BAND2", {}, 3, 2),
    ("CBERS4A", "CBERS_4A_WPM_20200101_201_123_L4_BAND1", {}, 4, 4),
    ("CARTO2", "BAND1", {"BAND_META.txt": "OTSProductID=1\nSatID=CARTOSAT-2 SERIES\nSensor=MX\n"}, 4, 2.5),
    ("CARTO3", "BAND1", {"BAND_META.txt": "OTSProductID=1\nSatID=CARTOSAT-3\nSensor=MX\n"}, 4, 4),
    ("FS2", "IMAGERY", {"METADATA.DIM": DIMAP.format("FORMOSAT", "2")}, 4, 4),
    ("FS5", "FS5_G010_MS_L1A_20190101_011122", {}, 4, 2),
    ("ALOS", "IMG-01-ALAV2A102802920-O1B2R_U", {}, 4, 4),
    ("L7", "LE07_L1TP_190031_20020701_B3", {"LE07_MTL.txt": '  SPACECRAFT_ID = "LANDSAT_7"\n'}, 6, 2),
    ("L8", "LC09_L1TP_190031_20220701_B3", {"LC09_MTL.txt": '  SPACECRAFT_ID = "LANDSAT_9"\n'}, 7, 2),
    ("S2", "S2B_MSIL2A_20200814T101559_N0214_R065_T32TQM_20m", {}, 6, 2),
    ("ALI", "EO1A0440342003123110KZ_B03_L1T", {"EO1A_MTL_L1T.TXT": '  SPACECRAFT_ID = "EO1"\n'}, 9, 3),
    ("PRISMA", "PRS_L2D_STD_20200814103456_20200814103500_0001", {}, 12, 6),
    ("AERIAL", "UltraCamX_strip04_0017_RGBI", {}, 4, 3),
]


@pytest.mark.parametrize(("sensor", "name", "beside", "bands", "ratio"), DELIVERIES)
def test_the_sensor_of_a_delivery_is_recognised(tmp_path, sensor, name, beside, bands, ratio):
    path = write_raster(tmp_path / f"{name}.tif", np.ones((bands, 8, 8), np.uint16))
    for file, text in beside.items():
        (tmp_path / file).write_text(text, encoding="utf-8")
    found, why = recognise(bands, ratio, catalogue(), sensor_clues(Source([str(path)], "ms")))
    assert (found.identifier, " says “" in why) == (sensor, True)


def test_all_sensors_are_tried():
    told = {sensor for sensor, *_ in DELIVERIES}
    assert told == set(catalogue()) - {"generic"} and len(told) >= 28


def test_every_sensor_says_where_its_gains_are_from():
    for sensor in catalogue().values():
        assert sensor.source in ("literature", "generic")
        assert sensor.source == "literature" or set(sensor.ms_gains[0]) == {0.30}


@pytest.mark.parametrize(
    ("sensor", "bands", "expected"),
    [
        ("PHR", 4, {"red": 0, "green": 1, "blue": 2, "nir": 3}),
        ("GF2", 4, {"blue": 0, "green": 1, "red": 2, "nir": 3}),
        ("DE2", 4, {"nir": 0, "red": 1, "green": 2, "blue": 3}),
        ("PNEO", 6, {"red": 0, "green": 1, "blue": 2, "nir": 3, "rededge": 4, "coastal": 5}),
        ("CBERS4", 3, {"green": 0, "red": 1, "nir": 2}),
        ("QB", 3, {"red": 0, "green": 1, "blue": 2}),  # as a picture has them
    ],
)
def test_bands_are_told_by_the_sensors_order(tmp_path, sensor, bands, expected):
    path = write_raster(tmp_path / "ms.tif", np.ones((bands, 8, 8), np.uint16))
    source = Source([str(path)], "ms")
    assert dict(band_roles(source.bands, catalogue()[sensor])) == expected
