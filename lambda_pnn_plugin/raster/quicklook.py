"""Small pictures of whole images."""

from __future__ import annotations

import numpy as np

from .files import bands_of
from .opening import open_raster
from .pictures import STRETCHED, data_uri
from .spectrum import shown_places


def quicklook(path: str, title: str, side: int) -> str:
    """Return a picture of an image in true colours, as far as its bands are known, as a data URI.

    Args:
        side: pixels of its longer side at most.

    Raises:
        Problem: the image cannot be opened.
        RuntimeError: it cannot be read.
    """
    dataset = open_raster(path, title)
    places = shown_places(bands_of({path: dataset}, {}))
    scale = max(1.0, max(dataset.RasterXSize, dataset.RasterYSize) / side)
    size = (max(1, round(dataset.RasterXSize / scale)), max(1, round(dataset.RasterYSize / scale)))
    bands = []
    for place in places:
        band = dataset.GetRasterBand(place + 1)
        numbers = band.ReadAsArray(buf_xsize=size[0], buf_ysize=size[1])
        if numbers is None:
            raise RuntimeError(path)
        numbers = numbers.astype(np.float64)
        valid = np.isfinite(numbers) & (numbers != (np.nan if band.GetNoDataValue() is None else band.GetNoDataValue()))
        low, high = np.percentile(numbers[valid], STRETCHED) if valid.any() else (0.0, 1.0)
        bands.append(np.where(valid, (numbers - low) / max(float(high - low), 1e-9), 0.0))
    return data_uri(np.stack(bands))
