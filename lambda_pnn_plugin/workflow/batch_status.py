"""What became of every input of a batch: as a table, and as a map."""

from __future__ import annotations

import csv
import enum
import io
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..raster.destination import write_bytes
from ..raster.footprint import Box
from ..raster.footprints import write_footprints
from ..shared.translation import tr, tr_noop

STATUS, GEOPACKAGE, ITEMS = "status.csv", "status.gpkg", "items.json"
COLUMNS = ("name", "state", "why", "inputs", "output", "R_ERGAS", "R_ERGAS_OWN", "D_LAMBDA", "D_RHO", "seconds")


class State(enum.Enum):
    """What became of an input. The value is what the table says, in English, for programs."""

    WAITING = "waiting"
    DONE = "done"
    KEPT = "kept"
    FAILED = "failed"
    LEFT_OUT = "left out"

    @property
    def told(self) -> str:
        """The same for people."""
        return tr(_TOLD[self.value])


_TOLD = {
    "waiting": tr_noop("waiting"),
    "done": tr_noop("done"),
    "kept": tr_noop("there already"),
    "failed": tr_noop("failed"),
    "left out": tr_noop("left out"),
}


@dataclass(frozen=True)
class Row:
    """What became of a pair, or of an image that is in none.

    Attributes:
        inputs: paths of what was read, or would have been.
        why: why it failed or was left out, or what is not certain of it, in a sentence.
        output: the result; None if there is none.
        box: west, south, east, north of it in degrees; None if it lies nowhere.
        scores: of the result, by name; seconds: of work.
    """

    name: str
    inputs: tuple[str, ...]
    state: State
    why: str = ""
    output: Path | None = None
    box: Box | None = None
    scores: Mapping[str, float] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def told(self) -> str:
        """The state and why, for people."""
        return f"{self.state.told}; {self.why}" if self.why else self.state.told

    @property
    def values(self) -> dict[str, Any]:
        """What the table holds, by column; numbers that are not known are None."""
        numbers = {name: self.scores.get(name) for name in COLUMNS[5:9]}
        output = "" if self.output is None else str(self.output)
        texts = {"name": self.name, "state": self.state.value, "why": self.why, "inputs": " + ".join(self.inputs)}
        return {**texts, "output": output, **numbers, "seconds": self.seconds or None}


def write_status(path: Path, rows: Sequence[Row]) -> None:
    """Write the table as CSV in UTF-8, with the mark by which Excel knows it, whole or not at all.

    Raises:
        Problem: it cannot be written.
    """
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    table.writeheader()
    for row in rows:
        table.writerow({name: "" if value is None else _plain(value) for name, value in row.values.items()})
    write_bytes(path, text.getvalue().encode("utf-8-sig", errors="replace"))


def _plain(value: Any) -> Any:
    """Return a value that no program takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@") else value


def write_map(path: Path, rows: Sequence[Row]) -> None:
    """Write the table as a GeoPackage, with the footprints of the results.

    Raises:
        Problem: it cannot be written.
    """
    write_footprints(path, [(row.box, row.values) for row in rows])


def counted(rows: Sequence[Row]) -> dict[State, int]:
    """Return how many rows are in each state."""
    found = Counter(row.state for row in rows)
    return {state: found[state] for state in State}
