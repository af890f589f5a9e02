"""The report of a training: what was learnt from, how it went, what it is worth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..page import charts
from ..page.html import bullets, page, section, table
from ..shared.arrays import Array
from ..shared.training import Trained
from ..shared.translation import tr
from .models import About
from .reports import Story, facts_part, short, write_report

POINTS = 400
"""Of a curve, at most: more steps are averaged."""


@dataclass(frozen=True)
class TrainingStory:
    """How weights came to be.

    Attributes:
        file: of the weights.
        facts: names and values, for people.
        scenes: their names, the tiles that were learnt from, and those that were held back.
        notes: what went in, and what was assumed, in sentences.
        command: what repeats it, for a command line.
    """

    file: str
    facts: tuple[tuple[str, str], ...]
    scenes: Sequence[tuple[str, int, int]]
    notes: Sequence[str]
    command: str


def write_training_report(path: Path, story: TrainingStory, about: About, trained: Trained) -> None:
    """Write the report, and its figures as JSON beside it.

    Raises:
        Problem: they cannot be written.
    """
    title = tr("{file}: training", file=story.file)
    rows = [
        (name, short(float(before)), short(float(after)), f"{100 * (1 - after / max(before, 1e-9)):.0f} %")
        for name, before, after in zip(about.scores, trained.before, trained.after)
    ]
    first, best = trained.checks[0, 1], trained.checks[:, 1].min()
    rows.append((tr("loss"), short(float(first)), short(float(best)), f"{100 * (1 - best / first):.0f} %"))
    held_back = table(tr("Places that were held back"), ["", tr("before training"), tr("after"), tr("less by")], rows)
    scenes = table(
        tr("Scenes"),
        ["", tr("tiles learnt from"), tr("tiles held back")],
        [(name, str(learnt), str(held)) for name, learnt, held in story.scenes],
    )
    sections = [
        section(tr("What it is worth"), held_back),
        section(tr("Training"), _curves(trained)),
        section(tr("What was learnt from"), scenes),
        section(tr("What went in, and what was assumed"), bullets(story.notes)),
        section(tr("How it was made"), facts_part(Story(title, story.facts, story.command))),
    ]
    summary = tr(
        "Lower is better. Nothing was learnt from the places by which this is judged. Sensor: {sensor}; bands: "
        "{bands}.",
        sensor=about.sensor or "–",
        bands=", ".join(about.bands),
    )
    facts = {
        "title": title,
        "facts": dict(story.facts),
        "command": story.command,
        "scenes": [{"name": name, "learnt": learnt, "held_back": held} for name, learnt, held in story.scenes],
        "before": dict(zip(about.scores, trained.before.tolist())),
        "after": dict(zip(about.scores, trained.after.tolist())),
        "curve": trained.curve.tolist(),
        "checks": trained.checks.tolist(),
        "notes": list(story.notes),
    }
    write_report(path, page(title, summary, sections), facts)


def _curves(trained: Trained) -> str:
    curve = _averaged(trained.curve)
    terms = charts.lines(
        tr("Terms of the loss, step by step"),
        (("R-ERGAS", curve[:, 0].tolist()), ("D_ρ", curve[:, 2].tolist())),
        tr("steps"),
        len(trained.curve),
    )
    checks = charts.lines(
        tr("Loss at the places held back, check by check"),
        ((tr("loss"), trained.checks[:, 1].tolist()),),
        tr("checks"),
    )
    return terms + checks


def _averaged(curve: Array) -> Array:
    """Return at most POINTS rows of a curve (S, n), each the mean of as many."""
    parts = np.array_split(curve, min(POINTS, max(1, len(curve))))
    return np.stack([part.mean(0) for part in parts])
