"""Pictures of parts of images, to look at in a page."""

from __future__ import annotations

import base64

import numpy as np
from osgeo import gdal

from ..shared.arrays import Array
from .memory_folder import new_folder, remove_folder

STRETCHED = (2.0, 98.0)
"""Percentiles between which images are shown."""
JPEG_QUALITY = 88
"""High enough that its blocks do not show beside what is to be judged."""


def data_uri(picture: Array) -> str:
    """Return an sRGB picture (3, H, W), or a grey one (1, H, W), of 0..1 as a data URI of a JPEG."""
    numbers = (np.clip(picture, 0, 1) * 255).round().astype(np.uint8)
    bands, rows, columns = numbers.shape
    source = gdal.GetDriverByName("MEM").Create("", columns, rows, bands, gdal.GDT_Byte)
    for number, band in enumerate(numbers, 1):
        source.GetRasterBand(number).WriteRaster(0, 0, columns, rows, np.ascontiguousarray(band).tobytes())
    folder = new_folder()
    path = f"{folder}/picture.jpg"
    try:
        gdal.GetDriverByName("JPEG").CreateCopy(path, source, options=[f"QUALITY={JPEG_QUALITY}"])
        size = gdal.VSIStatL(path).size
        file = gdal.VSIFOpenL(path, "rb")
        content = bytes(gdal.VSIFReadL(1, size, file))
        gdal.VSIFCloseL(file)
    finally:
        remove_folder(folder)
    return "data:image/jpeg;base64," + base64.b64encode(content).decode("ascii")
