"""The overview of a batch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..page.html import element, page, picture, section, table
from ..raster.destination import write_text
from ..raster.quicklook import quicklook
from ..shared.problem import Problem
from ..shared.translation import tr
from .batch_status import Row, State, counted
from .reports import Story, facts_part, short

MOST_PICTURES, SIDE = 60, 200
"""Results that are shown, and pixels of the longer side of each."""
SHOWN = ("R_ERGAS_OWN", "D_LAMBDA", "D_RHO")


def write_overview(path: Path, rows: Sequence[Row], folder: Path, command: str) -> None:
    """Write a page about all pairs.

    Args:
        folder: of the results.
        command: what repeats the batch, for a command line.

    Raises:
        Problem: it cannot be written.
    """
    title = tr("{folder}: overview", folder=folder.name)
    counts = [(state.told, str(number)) for state, number in counted(rows).items() if number]
    made = [row for row in rows if row.output is not None]
    lines = [
        (
            row.name,
            row.state.told,
            *(short(row.scores.get(name, float("nan"))) for name in SHOWN),
            f"{row.seconds:.0f}" if row.seconds else "–",
            row.why,
        )
        for row in rows
    ]
    header = ["", tr("State"), *SHOWN, tr("Seconds"), tr("Note")]
    sections = [
        section(tr("Summary"), table(tr("Pairs and images"), ["", tr("Number")], counts), _spread(made)),
        section(tr("Look"), element("div", "".join(map(_picture, made[:MOST_PICTURES])), class_="places")),
        section(tr("One by one"), table(tr("What became of every input"), header, lines)),
        section(tr("How it was made"), facts_part(Story(title, command=command))),
    ]
    write_text(path, page(title, tr("Results and tables lie in {folder}.", folder=folder), sections))


def _spread(made: Sequence[Row]) -> str:
    """Return the scores of all results, and which of them are far from the others."""
    if not made:
        return ""
    rows = []
    for name in SHOWN:
        values = np.array([row.scores.get(name, np.nan) for row in made])
        if np.isfinite(values).any():
            worst = made[int(np.nanargmax(values))].name
            rows.append((name, *(short(float(np.nanpercentile(values, part))) for part in (10, 50, 90)), worst))
    return table(tr("Scores; lower is better"), ["", "10 %", tr("median"), "90 %", tr("highest")], rows)


def _picture(row: Row) -> str:
    try:
        source = quicklook(str(row.output), row.name, SIDE)
    except (Problem, RuntimeError):
        return ""
    failed = f" ({row.state.told})" if row.state is not State.DONE else ""
    return picture(source, tr("{name}, pansharpened", name=row.name), f"{row.name}{failed}")
