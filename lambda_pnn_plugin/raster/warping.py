"""Reprojecting bands while they are read."""

from __future__ import annotations

import weakref
from collections.abc import Callable

import numpy as np
from osgeo import gdal, osr

from ..shared.arrays import Array
from ..shared.window import Window
from .grid import Grid
from .memory_folder import new_folder, remove_folder
from .opening import said_by_gdal

MOSTLY_OPAQUE = 128
"""Least opacity, of 255, at which a warped pixel counts: most of what it was made of was there."""
ROWS_AT_ONCE = 512
CYLINDRICAL = ("Mercator", "Equirectangular", "Popular_Visualisation", "Miller", "Cylindrical_Equal_Area", "Plate")
"""How the names of projections begin whose x is a multiple of the longitude; not the transverse ones."""


def crs_name(wkt: str) -> str:
    """Return what names a coordinate system to QGIS: its code, or its WKT if it has none; empty for none."""
    if not wkt:
        return ""
    crs = osr.SpatialReference(wkt=wkt)
    authority, code = crs.GetAuthorityName(None), crs.GetAuthorityCode(None)
    return f"{authority}:{code}" if authority and code else f"WKT:{wkt}"


def flat_crs(wkt: str) -> osr.SpatialReference:
    """Return the horizontal part of a coordinate system, lest heights be added to the pixels' numbers."""
    crs = osr.SpatialReference(wkt=wkt)
    crs.StripVertical()
    if hasattr(crs, "DemoteTo2D"):
        crs.DemoteTo2D()
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def same_crs(a: str, b: str) -> bool:
    """Return whether two WKT name one coordinate system."""
    first, second = osr.SpatialReference(wkt=a), osr.SpatialReference(wkt=b)
    return bool(first.IsSame(second, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


def once_around(wkt: str) -> float:
    """Return by how much x grows once around the world in a coordinate system; 0 if it does not come to where it was.

    It does where x is the longitude, or a multiple of it.
    """
    if not wkt:
        return 0.0
    crs = flat_crs(wkt)
    if crs.IsGeographic():
        return float(2 * np.pi / crs.GetAngularUnits())
    if not crs.IsProjected() or not (crs.GetAttrValue("PROJECTION") or "").startswith(CYLINDRICAL):
        return 0.0
    parallel = np.radians(crs.GetNormProjParm("standard_parallel_1", 0.0))
    radius = crs.GetSemiMajor() * crs.GetNormProjParm("scale_factor", 1.0) * np.cos(parallel)
    return float(2 * np.pi * radius / crs.GetLinearUnits())


class ValidityFile:
    """Where an image holds numbers, as a raster in memory that GDAL can warp: 1 or 0, a band for every band.

    It is written when it is needed first, since the whole image has to be read for that.

    Args:
        valid: gives it for a window of the image, (bands, rows, columns) of bool.
        bands, rows, columns: the image's size.
    """

    def __init__(self, valid: Callable[[Window], Array], bands: int, rows: int, columns: int) -> None:
        self._valid, self._bands, self._rows, self._columns = valid, bands, rows, columns
        folder = new_folder()
        self._path = f"{folder}/validity.tif"
        self._written = False
        weakref.finalize(self, remove_folder, folder)

    def source(self, place: int) -> str:
        """Return how a virtual raster names band `place`, from 0, without opening the file before it is read."""
        size = f'RasterXSize="{self._columns}" RasterYSize="{self._rows}"'
        whole = f'xOff="0" yOff="0" xSize="{self._columns}" ySize="{self._rows}"'
        return (
            f"<SimpleSource><SourceFilename>{self._path}</SourceFilename><SourceBand>{place + 1}</SourceBand>"
            f'<SourceProperties {size} DataType="Byte" BlockXSize="{self._columns}" BlockYSize="1"/>'
            f"<SrcRect {whole}/><DstRect {whole}/></SimpleSource>"
        )

    def write(self) -> None:
        """Write the file if it is not written yet."""
        if self._written:
            return
        options = ["NBITS=1", "COMPRESS=DEFLATE", "INTERLEAVE=BAND", "BLOCKYSIZE=1"]
        size = (self._columns, self._rows, self._bands)
        file = gdal.GetDriverByName("GTiff").Create(self._path, *size, gdal.GDT_Byte, options)
        for row in range(0, self._rows, ROWS_AT_ONCE):
            window = Window(row, 0, min(ROWS_AT_ONCE, self._rows - row), self._columns)
            pixels = np.ascontiguousarray(self._valid(window), np.uint8)
            file.WriteRaster(0, row, window.columns, window.rows, pixels.tobytes())
        file = None
        self._written = True


def warped_band(dataset: gdal.Dataset, number: int, validity: str | None, crs: str, target: Grid) -> gdal.Dataset:
    """Return a band of `dataset`, and behind it its opacity from 0 to 255, on a north-up grid like `target`.

    Args:
        validity: how a virtual raster names what is 1 where the band holds numbers, and 0 elsewhere; None if all do.
        crs: WKT of the dataset's coordinate system, empty if it is the target's.

    Raises:
        RuntimeError: it cannot be done; says why.
    """
    alone = gdal.Translate("", dataset, format="VRT", bandList=[number], noData="none", maskBand="none")
    if not alone:
        raise RuntimeError(said_by_gdal())
    alone.SetMetadataItem("NODATA_VALUES", None)  # what is missing is decided already
    alone.GetRasterBand(1).SetColorInterpretation(gdal.GCI_Undefined)
    if validity:
        alone.AddBand(gdal.GDT_Byte)
        alone.GetRasterBand(2).SetMetadataItem("source_0", validity, "new_vrt_sources")
        alone.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
    x, dx, _, y, _, dy = target.stated_geotransform
    xs, ys = sorted((x, x + target.columns * dx)), sorted((y, y + target.rows * dy))
    source, goal = crs or target.crs, target.crs or crs
    warped = gdal.Warp(
        "",
        alone,
        format="VRT",
        srcSRS=flat_crs(source).ExportToWkt() if source else None,
        dstSRS=flat_crs(goal).ExportToWkt() if goal else None,
        outputBounds=(xs[0], ys[0], xs[1], ys[1]),
        width=target.columns,
        height=target.rows,
        resampleAlg="cubic",  # GDAL's Lanczos misplaces by most of a pixel where the grids are turned
        errorThreshold=0,
        srcAlpha=bool(validity),
        dstAlpha=True,
        warpOptions=["SRC_ALPHA_MAX=1", f"DST_ALPHA_MAX={2 * MOSTLY_OPAQUE - 1}"],
    )
    if not warped:
        raise RuntimeError(said_by_gdal())
    warped.source = alone  # GDAL closes a dataset with its Python object, whoever still reads from it
    return warped
