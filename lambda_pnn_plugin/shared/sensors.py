"""Sensors, and how the one is recognised that took an image."""

from __future__ import annotations

import functools
import re
import unicodedata
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
        marks: words in metadata or file names that tell this sensor; # stands for a digit, * for the rest of a word.
        orders: what the bands show, in the order in which they are delivered, by their number; as "blue", "nir".
        source: where the gains are from: "literature", or "generic" where nobody has published any.
        files: words in the names of the files that hold its bands, where every band is one; empty if any may be one.
    """

    identifier: str
    title: str
    ms_gains: tuple[tuple[float, ...], ...]
    pan_gain: float
    bits: int | None
    ratio: float | None
    marks: tuple[str, ...]
    orders: tuple[tuple[str, ...], ...] = ()
    source: str = ""
    files: tuple[str, ...] = ()

    def gains(self, bands: int) -> tuple[float, ...]:
        """Return one gain for each band: the sensor's own where their number fits, else their mean for all."""
        for gains in self.ms_gains:
            if len(gains) == bands:
                return gains
        own = self.ms_gains[0]
        return (sum(own) / len(own),) * bands

    def order(self, bands: int) -> tuple[str, ...]:
        """Return what so many bands show, in their order; empty if that is not known."""
        return next((order for order in self.orders if len(order) == bands), ())

    def marked(self, words: str) -> list[str]:
        """Return the marks of this sensor in a text of :func:`capital_words`."""
        found = (mark_pattern(mark).search(words) for mark in self.marks)
        return [match[0] for match in found if match]


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
    found = told_by(ratio, sensors, clues)
    if found is not None:
        return found
    if abs(ratio - 2) < 0.1:
        return sensors["L8"], tr("no file names it, but MS pixels are twice as large as PAN pixels, as Landsat's")
    if bands == 8 and abs(ratio - 4) < 0.1:
        return sensors["WV2"], tr("no file names it, but there are 8 bands at a ratio of 4, as WorldView-2's")
    return sensors[GENERIC], tr("no file names it, and neither the number of bands nor the ratio tells")


def told_by(ratio: float, sensors: Mapping[str, Sensor], clues: Iterable[Clue]) -> tuple[Sensor, str] | None:
    """Return the sensor that clues tell, and by what, in words; None if they tell none."""
    for clue in clues:
        words = capital_words(clue.text)
        marked = {name: found for name, sensor in sensors.items() if (found := sensor.marked(words))}
        longest = [name for name, found in marked.items() if not _within_others(name, found, marked)]
        told = [sensors[name] for name in longest]
        if len(told) == 1 and (told[0].ratio is None or abs(told[0].ratio - ratio) < RATIO_TOLERANCE):
            return told[0], tr("{origin} says “{text}”", origin=clue.origin, text=clue.text)
    return None


def _within_others(name: str, found: list[str], marked: Mapping[str, list[str]]) -> bool:
    """Return whether all that marks a sensor is part of what marks another, as Pléiades in Pléiades Neo."""
    others = [mark for other, marks in marked.items() if other != name for mark in marks]
    return all(any(mark != longer and mark in longer for longer in others) for mark in found)


def capital_words(text: str) -> str:
    """Return the words of a text, in capitals without accents, each with a space before and after."""
    return f" {' '.join(re.findall('[A-Z0-9]+', _plain(text)))} "


@functools.cache
def mark_pattern(mark: str) -> re.Pattern[str]:
    """Return what finds a mark among :func:`capital_words`; raise a ValueError if it has no word."""
    words = re.findall("[A-Z0-9#*]+", _plain(mark))
    if not any(re.search("[A-Z0-9]", word) for word in words):
        raise ValueError(mark)
    return re.compile(f" {' '.join(words)} ".replace("#", "[0-9]").replace("*", "[A-Z0-9]*"))


def _plain(text: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFKD", text.upper()) if not unicodedata.combining(part))
