"""Reprojecting bands while they are read."""

from __future__ import annotations

from collections.abc import Sequence

from osgeo import gdal, osr

from ..shared.translation import tr
from .grid import Grid

MOSTLY_OPAQUE = 128
"""Least opacity, of 255, at which a warped pixel counts: most of what it was made of was there."""


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


def warped_bands(
    dataset: gdal.Dataset, numbers: Sequence[int | str], crs: str, target: Grid, framed: bool = False
) -> gdal.Dataset:
    """Return bands of `dataset`, and behind them their opacity from 0 to 255, on a north-up grid like `target`.

    Args:
        numbers: of the bands. The last of several may be that of their opacity, if not `framed`, or "mask,1" for the
            mask of the first.
        crs: WKT of the dataset's coordinate system, empty if it is the target's.
        framed: whether zeros in all bands together frame the image.

    Raises:
        RuntimeError: it cannot be done; says why.
    """
    with_opacity = len(numbers) > 1 and not framed
    alone = gdal.Translate("", dataset, format="VRT", bandList=list(numbers))
    if not alone:
        raise RuntimeError(gdal.GetLastErrorMsg() or tr("unknown cause"))
    alone.SetMetadataItem("NODATA_VALUES", None)  # the mask holds what it says
    options = [f"DST_ALPHA_MAX={2 * MOSTLY_OPAQUE - 1}", "UNIFIED_SRC_NODATA=YES"]
    if with_opacity:
        alone.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
        options.append(f"SRC_ALPHA_MAX={_greatest(alone.GetRasterBand(2))}")
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
        srcNodata=0 if framed else None,
        srcAlpha=with_opacity,
        dstAlpha=True,
        warpOptions=options,
    )
    if not warped:
        raise RuntimeError(gdal.GetLastErrorMsg() or tr("unknown cause"))
    warped.source = alone  # GDAL closes a dataset with its Python object, whoever still reads from it
    return warped


def _greatest(band: gdal.Band) -> float:
    """Return the number that means opaque: the largest there is, in a thinned-out view."""
    view = band.ReadAsArray(buf_xsize=min(256, band.XSize), buf_ysize=min(256, band.YSize))
    return float(view.max()) if view is not None and view.max() > 0 else 255.0
