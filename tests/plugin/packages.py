"""Deliveries as vendors pack them, made up: images in tiles, and the files that join them."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

TIL = """bandId = "{band}";
numTiles = 2;
tileSizeUnits = "Pixels";
tileUnits = "Pixels";
{tiles}END;
"""
TIL_TILE = """BEGIN_GROUP = TILE_{number}
\tfilename = "{name}";
\tULColOffset = {left};
\tULRowOffset = 0;
\tURColOffset = {right};
\tURRowOffset = 0;
\tLRColOffset = {right};
\tLRRowOffset = {bottom};
\tLLColOffset = {left};
\tLLRowOffset = {bottom};
END_GROUP = TILE_{number}
"""
IMD = """version = "AA";
bandId = "{band}";
numRows = {rows};
numColumns = {columns};
bitsPerPixel = 16;
BEGIN_GROUP = IMAGE_1
\tsatId = "WV03";
\tfirstLineTime = 2015-08-05T10:11:12.123456Z;
END_GROUP = IMAGE_1
BEGIN_GROUP = MAP_PROJECTED_PRODUCT
\tdatumName = "WE";
\tmapProjName = "UTM";
\tmapZone = 32;
\tmapHemisphere = "N";
\tproductUnits = "M";
\tULX = {x};
\tULY = {y};
\tcolSpacing = {pixel};
\trowSpacing = {pixel};
END_GROUP = MAP_PROJECTED_PRODUCT
END;
"""
DIMAP = """<?xml version="1.0" encoding="UTF-8"?>
<Dimap_Document>
<Metadata_Identification><METADATA_FORMAT version="2.0">DIMAP</METADATA_FORMAT></Metadata_Identification>
<Dataset_Sources><Source_Identification><Strip_Source><MISSION>PHR</MISSION><MISSION_INDEX>1A</MISSION_INDEX>
<IMAGING_DATE>2013-06-18</IMAGING_DATE><IMAGING_TIME>11:02:03.0Z</IMAGING_TIME>
</Strip_Source></Source_Identification></Dataset_Sources>
<Raster_Data>
<Data_Access><DATA_FILE_ORGANISATION>BAND_COMPOSITE</DATA_FILE_ORGANISATION><Data_Files>
<Data_File tile_R="1" tile_C="1"><DATA_FILE_PATH href="{names[0]}"/></Data_File>
<Data_File tile_R="1" tile_C="2"><DATA_FILE_PATH href="{names[1]}"/></Data_File>
</Data_Files></Data_Access>
<Raster_Dimensions><NROWS>{rows}</NROWS><NCOLS>{columns}</NCOLS><NBANDS>{bands}</NBANDS>
<Tile_Set><NTILES>2</NTILES><Regular_Tiling><NTILES_SIZE nrows="{rows}" ncols="{half}"/>
<NTILES_COUNT ntiles_R="1" ntiles_C="2"/></Regular_Tiling></Tile_Set></Raster_Dimensions>
<Raster_Encoding><DATA_TYPE>INTEGER</DATA_TYPE><NBITS>16</NBITS><SIGN>UNSIGNED</SIGN></Raster_Encoding>
</Raster_Data>
</Dimap_Document>
"""


def halves(image: Path, folder: Path, stem: str) -> list[Path]:
    """The left and the right half of an image, as tiles of a delivery."""
    dataset = gdal.Open(str(image))
    half, found = dataset.RasterXSize // 2, []
    for number in range(2):
        found.append(folder / f"{stem}_R1C{number + 1}.TIF")
        gdal.Translate(str(found[-1]), dataset, srcWin=[number * half, 0, half, dataset.RasterYSize])
    return found


def as_til(image: Path, folder: Path, band: str) -> Path:
    """Write an image as DigitalGlobe delivers it, in two tiles; return the file that joins them."""
    dataset = gdal.Open(str(image))
    rows, columns = dataset.RasterYSize, dataset.RasterXSize
    stem = f"15AUG05101112-{band[0]}2AS-0123_P001"
    tiles = ""
    for number, tile in enumerate(halves(image, folder, f"15AUG05101112-{band[0]}2AS")):
        left = number * (columns // 2)
        tiles += TIL_TILE.format(
            number=number + 1, name=tile.name, left=left, right=left + columns // 2 - 1, bottom=rows - 1
        )
    (folder / f"{stem}.TIL").write_text(TIL.format(band=band, tiles=tiles))
    left, pixel, _, top, *_ = dataset.GetGeoTransform()
    place = {"x": left + pixel / 2, "y": top - pixel / 2, "pixel": pixel}  # the middle of the first pixel
    (folder / f"{stem}.IMD").write_text(IMD.format(band=band, rows=rows, columns=columns, **place))
    return folder / f"{stem}.TIL"


def as_dimap(image: Path, folder: Path, band: str) -> Path:
    """Write an image as Airbus delivers it, in two tiles; return the file that joins them."""
    dataset = gdal.Open(str(image))
    names = [tile.name for tile in halves(image, folder, f"IMG_PHR1A_{band}_201306181102_ORT_1")]
    path = folder / f"DIM_PHR1A_{band}_201306181102_ORT_1.XML"
    sizes = {"rows": dataset.RasterYSize, "columns": dataset.RasterXSize, "half": dataset.RasterXSize // 2}
    path.write_text(DIMAP.format(names=names, bands=dataset.RasterCount, **sizes))
    return path
