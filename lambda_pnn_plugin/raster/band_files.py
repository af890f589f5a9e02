"""Multispectral images that are delivered as one file a band."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from osgeo import gdal

from ..shared.problem import Problem
from ..shared.sensor_catalogue import catalogue
from ..shared.sensors import capital_words
from .files import Band
from .footprint import Footprint
from .opening import open_raster, quietly

COLOURS = ("COASTAL", "BLUE", "GREEN", "YELLOW", "RED", "REDEDGE", "NIR")
LETTERS = ("B", "G", "R", "N")
LEAST_BANDS = 3
_NUMBERED = re.compile(r"(B|BAND)?0?(\d{1,2})(A?)")
Words = tuple[str, ...]


def joined(images: Iterable[Footprint]) -> list[tuple[Footprint, ...]]:
    """Return images of one band that are the bands of one image, in their order: of one folder and one grid, with names
    that differ in a band's number, colour or letter alone.

    Those of a sensor whose catalogue tells which of its files hold such bands are those alone: Landsat's thermal ones
    have the same grid.
    """
    alike = defaultdict(list)
    for image in images:
        alike[(image.folder, image.rows, image.columns, image.box, image.dtype)].append(image)
    return [group for images in alike.values() for group in _groups(images)]


def _groups(images: Sequence[Footprint]) -> list[tuple[Footprint, ...]]:
    words = {image: tuple(capital_words(Path(image.path).stem).split()) for image in images}
    found: dict[tuple[Words, Words], dict[str, Footprint]] = defaultdict(dict)
    for image, named in words.items():
        for place, word in enumerate(named):
            if _rank(word) is not None:
                found[(named[:place], named[place + 1 :])][word] = image
    groups, taken = [], set[Footprint]()
    for (before, after), by_word in sorted(found.items(), key=_order):
        wanted = _wanted(" ".join((*before, *after)))
        chosen = {word: image for word, image in by_word.items() if not wanted or word in wanted}
        if len(chosen) >= LEAST_BANDS and taken.isdisjoint(by_word.values()):
            groups.append(tuple(chosen[word] for word in sorted(chosen, key=lambda word: _rank(word) or (0, 0))))
            taken.update(by_word.values())
    return groups


def _order(entry: tuple[tuple[Words, Words], Mapping[str, Footprint]]) -> tuple[bool, int]:
    """Return which words that differ come first: names of bands before bare numbers, as days are; then many."""
    bare = any(word.isdecimal() for word in entry[1])
    return bare, -len(entry[1])


def _rank(word: str) -> tuple[int, float] | None:
    """Return where a band of that name comes among others; None if it is no band's name."""
    for kind, names in enumerate((COLOURS, LETTERS)):
        if word in names:
            return kind, names.index(word)
    number = _NUMBERED.fullmatch(word)
    return (2, int(number[2]) + (0.5 if number[3] else 0.0)) if number else None


def _wanted(text: str) -> frozenset[str]:
    """Return the words that name the files of bands of the sensor that a text names; empty if any may be one."""
    words = capital_words(text)
    told = [sensor for sensor in catalogue().values() if sensor.marked(words)]
    return frozenset(told[0].files) if len(told) == 1 else frozenset()


def common_name(files: Sequence[str]) -> str:
    """Return what the names of the files of one image have in common."""
    stems = [Path(file).stem for file in files]
    start = next(
        (place for place, letters in enumerate(zip(*stems)) if len(set(letters)) > 1), len(min(stems, key=len))
    )
    return re.sub(r"[\W_]+(?:B|BAND)?0?$", "", stems[0][:start], flags=re.IGNORECASE) or stems[0]


def write_alone(band: Band, title: str, path: Path) -> str:
    """Write a virtual raster that holds one band of a file, and return its path.

    Args:
        title: of the image that it belongs to, for messages.

    Raises:
        Problem: it cannot be written.
    """
    whole = open_raster(band.path, title)
    with quietly():
        try:
            alone = gdal.Translate(str(path), whole, format="VRT", bandList=[band.number])
        except (RuntimeError, ValueError):  # another plugin may have switched GDAL's exceptions on
            alone = None
    if alone is None:
        raise Problem("The band “{band}” cannot be read; choose another image.", band=band.label)
    return str(path)


def files_by_first(groups: Iterable[Sequence[Footprint]]) -> Mapping[str, tuple[str, ...]]:
    """Return the paths of every group's files, by the first one's."""
    return {group[0].path: tuple(image.path for image in group) for group in groups}
