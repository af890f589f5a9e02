"""Whether a band that a file calls opacity (alpha) is that: one decision, by which all else goes.

Many archives of four bands call the last one alpha although it holds near infrared; GDAL itself calls the fourth of
four bytes so where nobody says anything else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np
from osgeo import gdal

from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.translation import tr
from .evidence import sampled
from .files import NUMPY_TYPES, Band, alpha_band
from .reading import Reader

AUTO, BAND, OPACITY = "auto", "band", "opacity"
ALPHA_CHOICES = (AUTO, BAND, OPACITY)
"""What a user may say of bands that are called opacity."""
NEARLY_ALL = 0.98
"""Share of pixels wholly opaque or wholly transparent from which on a band that is called opacity is believed."""
SOME = 0.02
"""Least share of opaque pixels: nearly all water is nearly all 0 in near infrared, and a few pixels are saturated."""
LOSSY, LOSSY_COMPRESSIONS = 3, ("JPEG", "WEBP")
"""By how much compression with losses may change opacity in bytes, and what of its name says that it has some."""
_FULL = {1, 100, 255, *(2**bits - 1 for bits in (10, 11, 12, 14, 15, 16, 31, 32))}
"""Numbers that mean opaque."""
_SAYS_OPACITY = re.compile(r"\b(alpha|opacity|transparency|mask|valid\w*)\b", re.IGNORECASE)
_SAYS_MEASUREMENT = re.compile(
    r"\b(nir\d*|n|ir|infra\w*|near\w*|swir\d*|red\w*|green|blue|coastal|yellow|edge|mss\d*|\d+ ?nm)\b|[µu]m\b",
    re.IGNORECASE,
)


def find_opacity(reader: Reader, title: str, choice: str = AUTO) -> tuple[Mapping[str, int], list[str]]:
    """Return the numbers of the bands that hold opacity, by file, and what was assumed, in sentences.

    Args:
        choice: one of ALPHA_CHOICES.

    Raises:
        Problem: no such choice, or the file cannot be read.
    """
    if choice not in ALPHA_CHOICES:
        raise Problem(
            "“{choice}” says nothing of an alpha band; choose from {known}.",
            choice=choice,
            known=", ".join(ALPHA_CHOICES),
        )
    found, notes = {}, []
    for path, dataset in reader.datasets.items():
        number = alpha_band(dataset)
        if number is None:
            continue
        band = Band(path, number)
        is_opacity = choice == OPACITY if choice != AUTO else _is_opacity(reader, band)
        if is_opacity:
            found[path] = number
        notes.append(_note(is_opacity, number, title))
    return found, notes


def _note(is_opacity: bool, number: int, title: str) -> str:
    if is_opacity:
        return tr(
            "Band {number} of “{title}” holds opacity; it says which pixels are missing (parameter Alpha band says "
            "otherwise).",
            number=number,
            title=title,
        )
    return tr(
        "Band {number} of “{title}” is called opacity but holds more; it is taken as a band (parameter Alpha band says "
        "otherwise).",
        number=number,
        title=title,
    )


def _is_opacity(reader: Reader, band: Band) -> bool:
    """Return what the band's name and its numbers say; in doubt it is a band like others."""
    raster_band, dataset = reader.band(band), reader.datasets[band.path]
    name = raster_band.GetDescription() or ""
    numbers = sampled(reader, [band], NUMPY_TYPES.get(raster_band.DataType, np.dtype("float64")))[0]
    if _SAYS_OPACITY.search(name):
        return bool(numbers.max() > 0)
    compression = dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") or ""
    slack = LOSSY if raster_band.DataType == gdal.GDT_Byte and compression.endswith(LOSSY_COMPRESSIONS) else 0
    return not _SAYS_MEASUREMENT.search(name) and _all_or_nothing(numbers, slack)


def _all_or_nothing(numbers: Array, slack: int) -> bool:
    """Return whether nearly all numbers mean opaque or transparent, and some mean opaque."""
    full = numbers.max()
    opaque, transparent = numbers >= full - slack, numbers <= slack
    return full in _FULL and bool((opaque | transparent).mean() >= NEARLY_ALL and opaque.mean() >= SOME)
