"""Which bands of an image are measurements, and which of them are taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from osgeo import gdal

from ..shared.problem import Problem
from ..shared.translation import tr
from .files import Band, alpha_band
from .reading import Reader

MOST_BANDS = 32
MOSTLY_EXTREME = 0.98
"""Share of pixels wholly opaque or wholly transparent from which on a band that is called opacity is believed."""


def find_opacity(reader: Reader, title: str) -> tuple[Mapping[str, int], list[str]]:
    """Return the numbers of the bands that hold opacity, by file, and what was assumed, in sentences.

    A band may be called opacity that holds something else.
    """
    found, notes = {}, []
    for path, dataset in reader.datasets.items():
        number = alpha_band(dataset)
        if number is None:
            continue
        share = reader.read(dataset.GetRasterBand(number), reader.window, reader.view_size).astype(float)
        share /= max(share.max(), 1)
        if share.any() and ((share <= 0.05) | (share >= 0.95)).mean() >= MOSTLY_EXTREME:
            found[path] = number
            notes.append(
                tr(
                    "Band {number} of “{title}” holds opacity; it says which pixels are missing.",
                    number=number,
                    title=title,
                )
            )
        else:
            notes.append(
                tr(
                    "Band {number} of “{title}” is called opacity but holds more; it is taken as a band.",
                    number=number,
                    title=title,
                )
            )
    return found, notes


def check_numbers(numbers: Sequence[int], delivered: int, title: str) -> None:
    """Check the numbers of the bands to take.

    Raises:
        Problem: there is no such band, one is named twice, or they are too many.
    """
    if not delivered:
        raise Problem("“{title}” holds no raster band; choose one of its subdatasets.", title=title)
    wrong = [number for number in numbers if not 1 <= number <= delivered]
    if wrong:
        raise Problem(
            "“{title}” has no band {band}; choose from 1 to {count}.", title=title, band=wrong[0], count=delivered
        )
    if len(set(numbers)) < len(numbers):
        raise Problem("A band of “{title}” is chosen twice; name each band once.", title=title)
    if len(numbers) > MOST_BANDS:
        raise Problem(
            "“{title}” has {count} bands, but {most} at most can be sharpened at once; choose some of them.",
            title=title,
            count=len(numbers),
            most=MOST_BANDS,
        )


def check_kinds(bands: Sequence[Band], reader: Reader, title: str) -> None:
    """Check that bands hold real measurements.

    Raises:
        Problem: a band holds complex numbers, colours by a table, or signed bytes.
    """
    for band in map(reader.band, bands):
        if gdal.DataTypeIsComplex(band.DataType):
            raise Problem("“{title}” holds complex numbers; convert it to real ones first.", title=title)
        if band.GetColorTable():
            raise Problem(
                "“{title}” shows colours by a table, not measurements; choose the image it was made from.", title=title
            )
        if band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE":
            raise Problem("“{title}” holds signed bytes; convert it to Int16 first (gdal_translate).", title=title)
