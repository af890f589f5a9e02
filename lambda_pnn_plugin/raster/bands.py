"""Which bands of an image are measurements, and which of them are taken."""

from __future__ import annotations

from collections.abc import Sequence

from osgeo import gdal

from ..shared.problem import Problem
from .files import Band
from .reading import Reader

MOST_BANDS = 32
"""Bands that are sharpened at once, at most."""
FEW_BANDS = 8
"""Bands of which parts of an image have the full size."""
LEAST_GREYS = 4
"""Greys that a table must have to be a scale of brightness."""


def side_for(full: int, bands: int, least: int = 64) -> int:
    """Return the side of parts with no more numbers than FEW_BANDS bands of `full`² have: halved, down to `least`."""
    side = full
    while side > least and bands * side**2 > FEW_BANDS * full**2:
        side //= 2
    return side


def check_numbers(numbers: Sequence[int], delivered: int, title: str, most: int = MOST_BANDS) -> None:
    """Check the numbers of the bands to take, `most` at most.

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
    if len(numbers) > most:
        raise Problem(
            "“{title}” has {count} bands, but {most} at most can be sharpened at once; choose some of them.",
            title=title,
            count=len(numbers),
            most=most,
        )


def check_kinds(bands: Sequence[Band], reader: Reader, title: str) -> None:
    """Check that bands hold real measurements.

    Raises:
        Problem: a band holds complex numbers, colours by a table, or signed bytes.
    """
    for band in map(reader.band, bands):
        if gdal.DataTypeIsComplex(band.DataType):
            raise Problem("“{title}” holds complex numbers; convert it to real ones first.", title=title)
        if _is_map_of_colours(band.GetColorTable()):
            raise Problem(
                "“{title}” shows colours by a table, not measurements; choose the image it was made from.", title=title
            )
        if band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE":
            raise Problem("“{title}” holds signed bytes; convert it to Int16 first (gdal_translate).", title=title)


def _is_map_of_colours(table: gdal.ColorTable | None) -> bool:
    """Return whether numbers stand for colours; not so where a table only says how bright to show measurements.

    So does the one that GDAL gives to an image whose file calls its least numbers white.
    """
    if table is None or not table.GetCount():
        return False
    entries = [table.GetColorEntry(number)[:3] for number in range(table.GetCount())]
    grey = all(red == green == blue for red, green, blue in entries)
    steps = [after[0] - before[0] for before, after in zip(entries, entries[1:])]
    return not grey or len(entries) < LEAST_GREYS or not (min(steps) >= 0 or max(steps) <= 0)
