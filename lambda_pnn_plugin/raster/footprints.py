"""Footprints of images as a GeoPackage, one feature an image."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from osgeo import ogr, osr

from ..shared.problem import Problem
from .footprint import Box
from .partial import temporary_name


def write_footprints(path: Path, rows: Sequence[tuple[Box | None, Mapping[str, Any]]]) -> None:
    """Write rectangles in degrees (west, south, east, north), or nothing, each with its texts and numbers.

    Args:
        rows: all with the same names of values; numbers may be None.

    Raises:
        Problem: the file cannot be written.
    """
    temporary = temporary_name(path)
    try:
        _write(temporary, path.stem, rows)
        os.replace(temporary, path)
    except (RuntimeError, OSError) as error:
        temporary.unlink(missing_ok=True)
        raise Problem(
            "The output {path} cannot be written ({error}); choose another.", path=path, error=error
        ) from error


def _write(path: Path, name: str, rows: Sequence[tuple[Box | None, Mapping[str, Any]]]) -> None:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    if source is None:
        raise RuntimeError("GPKG")
    layer = source.CreateLayer(name, crs, ogr.wkbPolygon)
    for key, value in (rows[0][1] if rows else {}).items():
        numeric = isinstance(value, float) or value is None
        layer.CreateField(ogr.FieldDefn(key, ogr.OFTReal if numeric else ogr.OFTString))
    layer.StartTransaction()
    for box, values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for key, value in values.items():
            if value is not None:
                feature.SetField(key, value.encode(errors="replace").decode() if isinstance(value, str) else value)
        if box is not None:
            feature.SetGeometry(_rectangle(box))
        if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
            raise RuntimeError("GPKG")
    layer.CommitTransaction()
    source = None


def _rectangle(box: Box) -> ogr.Geometry:
    west, south, east, north = box
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((west, south), (east, south), (east, north), (west, north), (west, south)):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon
