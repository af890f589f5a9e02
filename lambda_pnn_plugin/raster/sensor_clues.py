"""What in and around the files may tell the sensor: metadata, the supplier's files beside them, their names."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from ..shared.sensors import Clue
from ..shared.translation import tr
from .opening import without_options
from .source import Source

_SATELLITE_KEYS = ("SATELLITEID", "SATID", "SPACECRAFTID", "SATELLITE", "PLATFORM", "MISSION", "SENSOR")
SUPPLIER_FILES = ("*_MTL.txt", "*_MTL_*.txt", "*.IMD", "*.RPB", "METADATA.DIM", "*.XML", "*_META.txt")
"""Names of suppliers' files of metadata; upper and lower case are alike."""
MOST_FILES, MOST_BYTES = 50, 1 << 18
"""Files of a folder, and bytes of each, that are read at most."""
_SATELLITE = re.compile(
    r"\b(?:SPACECRAFT_ID|SATELLITE(?:_?(?:ID|NAME))?|SATID|MISSION|PLATFORM_?NAME)\b\s*(?:=|>)\s*\"?\s*([\w-][\w .-]*)",
    re.IGNORECASE,
)
_INDEX = re.compile(r"<MISSION_INDEX>\s*(\w+)", re.IGNORECASE)


def sensor_clues(*sources: Source) -> Iterator[Clue]:
    """Yield the clues in the files of an image pair, the weightiest first."""
    for source in sources:
        for items in source.metadata.values():
            for name, value in items.items():
                if re.sub(r"\W|_", "", name).upper().endswith(_SATELLITE_KEYS):
                    yield Clue(tr("metadata of “{title}”", title=source.title), value)
    files = [Path(without_options(path)) for source in sources for path in source.paths]
    for folder in dict.fromkeys(file.parent for file in files if os.path.isfile(file)):
        yield from _beside(folder)
    for file in dict.fromkeys(files):
        yield Clue(tr("a file name"), file.stem)


def _beside(folder: Path) -> Iterator[Clue]:
    """Yield what the supplier's files in `folder` say, unless they contradict each other."""
    said: dict[str, str] = {}
    patterns = [pattern.lower() for pattern in SUPPLIER_FILES]
    try:
        files = sorted(folder.iterdir())
    except OSError:
        return
    files = [file for file in files if any(Path(file.name.lower()).match(pattern) for pattern in patterns)]
    for file in files[:MOST_FILES]:
        try:
            with file.open("rb") as opened:
                text = opened.read(MOST_BYTES).decode("utf-8", "replace")
        except OSError:
            continue
        name, index = _SATELLITE.search(text), _INDEX.search(text)
        if name:
            said.setdefault(f"{name[1].strip()} {index[1] if index else ''}".strip(), file.name)
    if len(said) == 1:
        ((satellite, file_name),) = said.items()
        yield Clue(file_name, satellite)
