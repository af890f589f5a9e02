"""Which band shows which colour."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from osgeo import gdal

from ..shared.sensors import Sensor
from .files import Band

BLUE, GREEN, RED, NIR = "blue", "green", "red", "nir"
_NAMES = {
    "nir": r"\b(nir|nir ?1|near[ -]?infra[ -]?red|near[ -]?ir|n)\b",
    "rededge": r"\bred[ -_]?edge|\bre\b",
    "coastal": r"\b(coastal|deep blue|violet|c)\b",
    "yellow": r"\b(yellow|y)\b",
    "blue": r"\b(blue|b)\b",
    "green": r"\b(green|g)\b",
    "red": r"\b(red|r)\b",
}
_COLOURS = {gdal.GCI_RedBand: RED, gdal.GCI_GreenBand: GREEN, gdal.GCI_BlueBand: BLUE}
_BY_NUMBER = {
    3: (RED, GREEN, BLUE),
    4: (BLUE, GREEN, RED, NIR),
    8: ("coastal", BLUE, GREEN, "yellow", RED, "rededge", NIR, "nir2"),
}
"""What archives deliver, from the shortest wavelength on, but three bands as a picture has them."""


def band_roles(
    bands: Sequence[Band], sensor: Sensor | None, delivered: int | None = None, guess: bool = True
) -> Mapping[str, int]:
    """Return the places of the bands whose colours are known, from 0: by their names, their colours, their sensor's
    order, their number.

    Args:
        delivered: how many bands the image has that these were taken from; None: these are all.
        guess: whether to go by their number where nothing else tells.
    """
    for told in ([_by_name(band.name) for band in bands], [_COLOURS.get(band.colour, "") for band in bands]):
        found = {role: place for place, role in enumerate(told) if role}
        if {RED, GREEN, BLUE} <= found.keys() and len(found) == sum(map(bool, told)):
            return found
    count = delivered or len(bands)
    order = (sensor.order(count) if sensor else ()) or (_BY_NUMBER.get(count, ()) if guess else ())
    roles = [order[band.place - 1] if band.place <= len(order) else "" for band in bands]
    return {role: place for place, role in enumerate(roles) if role}


def shown_places(
    bands: Sequence[Band], sensor: Sensor | None = None, delivered: int | None = None
) -> tuple[int, int, int]:
    """Return the places of the bands to show as red, green and blue: true colours, or bands from all over the image."""
    return true_places(bands, sensor, delivered) or (0, len(bands) // 2, len(bands) - 1)


def true_places(
    bands: Sequence[Band], sensor: Sensor | None = None, delivered: int | None = None, guess: bool = True
) -> tuple[int, int, int] | None:
    """Return the places of the red, green and blue band; None if it is not known which they are."""
    roles = band_roles(bands, sensor, delivered, guess)
    return (roles[RED], roles[GREEN], roles[BLUE]) if {RED, GREEN, BLUE} <= roles.keys() else None


def true_bands(bands: Sequence[Band], sensor: Sensor | None, delivered: int) -> tuple[int, int, int] | None:
    """Return the numbers, from 1, of the red, green and blue one of bands; None if nothing tells but their number."""
    places = true_places(bands, sensor, delivered, guess=False)
    return None if places is None else (places[0] + 1, places[1] + 1, places[2] + 1)


def _by_name(name: str) -> str:
    words = re.sub(r"[_\W\d]+", " ", name).strip().lower()
    return next((role for role, pattern in _NAMES.items() if re.search(pattern, words)), "")
