"""What a comparison of methods found."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..shared.window import Window
from .figures import finite


@dataclass(frozen=True)
class Entry:
    """What one method came to.

    Attributes:
        name: of the method, for people.
        output: what it made; None if it failed.
        seconds: that it took.
        scores: its figures by name; errors: those against the truth, by Wald's protocol.
        problem: why it failed; empty if it did not.
        area: the scene's PAN pixels that the result covers, if that is known for certain.
    """

    name: str
    output: Path | None
    seconds: float
    scores: dict[str, float] = field(default_factory=dict)
    errors: dict[str, float] = field(default_factory=dict)
    problem: str = ""
    area: Window | None = None


@dataclass(frozen=True)
class Comparison:
    """What a comparison found.

    Attributes:
        entries: one for every method.
        looks: places to look at: why and where, with the pictures, data URIs, of PAN, of the MS and of every result.
        notes: what went in, and what was assumed, in sentences.
        seconds: of work.
    """

    entries: tuple[Entry, ...]
    looks: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    notes: tuple[str, ...]
    seconds: float

    def as_json(self) -> dict[str, Any]:
        """Return all of it as numbers and texts."""
        methods = [
            {
                "name": entry.name,
                "output": None if entry.output is None else str(entry.output),
                "seconds": round(entry.seconds, 2),
                "scores": finite(entry.scores),
                "truth": finite(entry.errors),
                "problem": entry.problem,
            }
            for entry in self.entries
        ]
        return {"methods": methods, "notes": list(self.notes), "seconds": self.seconds}

    def table(self) -> list[str]:
        """Return the most telling figures as lines of a table."""
        telling = ("R_ERGAS", "R_ERGAS_OWN", "D_LAMBDA", "R_SAM", "D_RHO", "CUT", "OVER", "GRAIN", "DELTA_E")
        true = ("ERGAS", "Q2N", "SAM") if any(entry.errors for entry in self.entries) else ()
        width = max(len(entry.name) for entry in self.entries)
        columns = [*telling, *true, "SECONDS"]
        lines = [" ".join([" " * width, *(f"{name:>{max(len(name), 7)}}" for name in columns)])]
        for entry in self.entries:
            values = {**entry.scores, **entry.errors, "SECONDS": entry.seconds}
            cells = (f"{_short(values.get(name)):>{max(len(name), 7)}}" for name in columns)
            lines.append(" ".join([f"{entry.name:<{width}}", *cells]) + (f" {entry.problem}" if entry.problem else ""))
        return lines


def _short(value: float | None) -> str:
    return "–" if value is None or not np.isfinite(value) else f"{value:.4g}"
