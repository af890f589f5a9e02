"""Sensors, and how the one is recognised that took an image."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from .translation import tr, tr_noop

AUTO = "auto"
GENERIC = "generic"
GENERIC_TITLE = tr_noop("any sensor (typical values)")
"""As resources/sensors.json has it."""
RATIO_TOLERANCE = 0.3
"""Difference between a sensor's ratio and the images' within which a clue to that sensor is believed."""


@dataclass(frozen=True)
class Sensor:
    """What the method needs to know of a sensor.

    Attributes:
        identifier: short name, as parameter SENSOR takes it.
        title: name for people.
        ms_gains: MTF gains at Nyquist by number of bands delivered; the first list is the sensor's own.
        pan_gain: the PAN's gain.
        bits: radiometric resolution of the delivered numbers, None if only the data can tell.
        ratio: MS pixel size by PAN pixel size, None if any.
        marks: words in metadata or file names that tell this sensor.
    """

    identifier: str
    title: str
    ms_gains: tuple[tuple[float, ...], ...]
    pan_gain: float
    bits: int | None
    ratio: float | None
    marks: tuple[str, ...]

    def gains(self, bands: int) -> tuple[float, ...]:
        """Return one gain for each band: the sensor's own where their number fits, else their mean for all."""
        for gains in self.ms_gains:
            if len(gains) == bands:
                return gains
        own = self.ms_gains[0]
        return (sum(own) / len(own),) * bands


class Clue(NamedTuple):
    """Something that may tell the sensor: what it is, for people, and its text."""

    origin: str
    text: str


def recognise(
    bands: int, ratio: float, sensors: Mapping[str, Sensor], clues: Iterable[Clue] = ()
) -> tuple[Sensor, str]:
    """Return the sensor that an image with so many bands and this ratio most likely comes from, and why, in words.

    Args:
        clues: by their weight; one that fits several sensors, or one of another ratio, does not count.
        sensors: to choose from, those of the plugin's own catalogue among them.
    """
    for clue in clues:
        words = capital_words(clue.text)
        told = [sensor for sensor in sensors.values() if any(capital_words(mark) in words for mark in sensor.marks)]
        if len(told) == 1 and (told[0].ratio is None or abs(told[0].ratio - ratio) < RATIO_TOLERANCE):
            return told[0], tr("{origin} says “{text}”", origin=clue.origin, text=clue.text)
    if abs(ratio - 2) < 0.1:
        return sensors["L8"], tr("no file names it, but MS pixels are twice as large as PAN pixels, as Landsat's")
    if bands == 8 and abs(ratio - 4) < 0.1:
        return sensors["WV2"], tr("no file names it, but there are 8 bands at a ratio of 4, as WorldView-2's")
    return sensors[GENERIC], tr("no file names it, and neither the number of bands nor the ratio tells")


def capital_words(text: str) -> str:
    """Return the words of a text, in capitals, each with a space before and after."""
    return f" {' '.join(re.findall('[A-Z0-9]+', text.upper()))} "
