"""A picture of a result for show: a virtual raster of 8 bits beside it, in true colours, with one fixed stretch."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.translation import tr
from .opening import quietly
from .partial import temporary_name

CUT = (2, 98)
"""Percentiles between which a band is stretched."""
DARKEST, BRIGHTEST = 1, 255
"""Numbers that stand for them; 0 is kept for missing pixels."""
SAMPLE = 512
"""Pixels to a side by which they are found, at most."""


def display_of(image: Path) -> Path:
    """Return where the picture of a raster lies: beside it."""
    return image.with_name(f"{image.stem}_display.vrt")


def write_display(image: Path, bands: Sequence[int]) -> Path:
    """Write the picture of a finished raster, which refers to it by its name alone: both can be moved together.

    Args:
        bands: the numbers of those to be seen as red, green and blue, or of one to be seen as grey.

    Returns:
        the picture's file.

    Raises:
        Problem: the raster cannot be read, or the picture not be written; whatever had its name is as it was.
    """
    target = display_of(image)
    virtual = temporary_name(target)
    try:
        with quietly():
            source = gdal.Open(str(image))
            scales = [[*_stretch(source.GetRasterBand(band)), DARKEST, BRIGHTEST] for band in bands]
            picture = gdal.Translate(
                str(virtual),
                source,
                format="VRT",
                bandList=list(bands),
                outputType=gdal.GDT_Byte,
                scaleParams=scales,
                exponents=[1.0] * len(bands),  # numbers beyond the stretch are cut instead of wrapping to 0
                noData=0,
                options=["-colorinterp", "red,green,blue" if len(bands) == 3 else "gray"],
            )
            if picture is None:
                raise RuntimeError(gdal.GetLastErrorMsg())
            picture = source = None
        os.replace(virtual, target)
    except (RuntimeError, OSError, AttributeError) as error:
        raise Problem(
            "The picture {path} cannot be written ({cause}); the image itself is whole.",
            path=target.name,
            cause=str(error) or tr("unknown cause"),
        ) from error
    finally:
        virtual.unlink(missing_ok=True)
    return target


def _stretch(band: gdal.Band) -> tuple[float, float]:
    """Return the numbers to be seen as darkest and as brightest."""
    size = (min(SAMPLE, band.XSize), min(SAMPLE, band.YSize))
    numbers: Array = band.ReadAsArray(buf_xsize=size[0], buf_ysize=size[1]).astype(float)
    nodata = band.GetNoDataValue()
    numbers = numbers[np.isfinite(numbers) & (numbers != nodata)]
    if not numbers.size:
        return 0.0, 1.0
    low, high = np.percentile(numbers, CUT)
    return float(low), float(max(high, low + 1e-3 * max(1.0, abs(low))))
