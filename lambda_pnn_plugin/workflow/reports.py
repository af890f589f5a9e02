"""Reports of results: pages that say what went in, what was assumed, what came of it, and where not to trust it."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..imaging.pair import Pair
from ..imaging.registration import Registration
from ..methods.interpolation import Interpolation
from ..methods.view import View
from ..page import charts
from ..page.html import bullets, element, page, paragraph, picture, section, slider, table, text
from ..raster.destination import write_json, write_text
from ..raster.files import gdal_version
from ..shared.arrays import Array
from ..shared.scene_model import SceneTile
from ..shared.translation import tr
from ..shared.window import Window
from .feedback import Feedback, Stage
from .figures import Assessment, Figures, finite, meanings
from .places import Pictures, Place, chosen_windows
from .preparation import PreparedScene, Samples
from .scoring import Read

MOST_BYTES = 3_000_000
"""Size of a report at most."""


@dataclass(frozen=True)
class Story:
    """How a result came to be.

    Attributes:
        title: of the report.
        facts: names and values, for people: method, device, seconds, seed, versions.
        command: what repeats the run, for a command line; empty if nobody knows.
        training: R-ERGAS and D_ρ of every step of training; empty if there was none.
    """

    title: str
    facts: tuple[tuple[str, str], ...] = ()
    command: str = ""
    training: tuple[tuple[float, float], ...] = field(default=())


class Interpolated:
    """The MS interpolated to PAN's grid, to be judged like any result."""

    floor = 0.0

    def __init__(self, prepared: PreparedScene, area: Window) -> None:
        self._prepared, self.area = prepared, area

    def of_tile(self, tile: SceneTile) -> Array:
        """Return its numbers at a tile's PAN pixels, in the MS's unit."""
        model = self._prepared.model
        image = Interpolation().sharpen(View(Pair.of(tile, model), model.optics))
        return image * model.ms_scaling.scale + model.ms_scaling.offset


def write_report(path: Path, html: str, facts: dict[str, Any]) -> None:
    """Write a page, and its figures as JSON beside it, whole or not at all.

    Raises:
        Problem: they cannot be written.
    """
    write_text(path, html)
    write_json(path.with_suffix(".json"), facts)


def versions() -> list[tuple[str, str]]:
    """Return the programs that took part, and their versions."""
    return [("Python", platform.python_version()), ("NumPy", np.__version__), ("GDAL", gdal_version())]


def places_of(prepared: PreparedScene, samples: Samples, area: Window, read: Read, feedback: Feedback) -> list[Place]:
    """Return places of a result to look at, with pictures.

    Raises:
        Cancelled: the user ended the job.
    """
    pictures = Pictures(prepared, samples.tiles)
    chosen = chosen_windows(prepared, samples, area, read, Stage(feedback, 0.0, 0.7))
    return [pictures.of(title, window, read) for title, window in chosen]


def assessment_page(found: Assessment, before: Figures | None, places: Sequence[Place], story: Story) -> str:
    """Return the report of a result.

    Args:
        before: figures of the MS interpolated, to compare with.
    """
    sections = [
        section(tr("Verdict"), bullets(verdict_of(found.figures, before)), _warnings(found.warnings)),
        section(tr("Look"), _sliders(places)),
        section(tr("Figures"), _figures(found, before), _bands(found), _bars(found, before)),
        section(tr("Registration"), registration_part(found.registration, found.bands)),
    ]
    if story.training:
        sections.append(section(tr("Training"), _training(story.training)))
    sections += [
        section(tr("What went in, and what was assumed"), bullets(found.notes)),
        section(tr("How it was made"), facts_part(story)),
        section(tr("What the figures mean"), _meanings(found)),
    ]
    return page(story.title, tr("Sensor: {sensor}. Judged by what lies in the file.", sensor=found.sensor), sections)


def verdict_of(figures: Figures, before: Figures | None) -> list[str]:
    """Return what the figures say, in sentences."""
    scores = figures.overall
    said = []
    if before is not None:
        plain = before.overall
        said.append(
            tr(
                "Colours: the deviation from the multispectral image is {share:.0%} of that of plain interpolation.",
                share=scores["R_ERGAS_OWN"] / max(plain["R_ERGAS_OWN"], 1e-9),
            )
        )
        said.append(
            tr(
                "Structure: {share:.0%} of the panchromatic image's structure is followed, {before:.0%} before.",
                share=1 - scores["D_RHO"],
                before=1 - plain["D_RHO"],
            )
        )
    if scores["CUT"] > 0.001:
        said.append(
            tr(
                "{share:.2%} of the values are cut off at zero: indices are not to be trusted there.",
                share=scores["CUT"],
            )
        )
    if scores["GRAIN"] > 2:
        said.append(tr("Flat places show {times:.1f} times the panchromatic image's noise.", times=scores["GRAIN"]))
    if scores["OVER"] > 3:
        said.append(tr("The greatest value is {times:.1f} times the multispectral image's.", times=scores["OVER"]))
    if np.isfinite(scores["DELTA_E"]):
        said.append(
            tr(
                "To the eye: true colours change by ΔE00 {mean:.1f} on average, 95 % of them by less than {most:.1f}.",
                mean=scores["DELTA_E"],
                most=scores["DELTA_E_95"],
            )
        )
    return said


def _warnings(warnings: Sequence[str]) -> str:
    return "".join(paragraph(warning, role="note") for warning in warnings)


def _sliders(places: Sequence[Place]) -> str:
    if not places:
        return paragraph(tr("There is no place at which most pixels hold data."))
    shown = []
    for number, place in enumerate(places, 1):
        where = tr("row {row}, column {column}", row=place.window.row, column=place.window.column)
        title = f"{place.title}: {where}"
        shown.append(slider(number, place.ms, place.result, title))
        shown.append(picture(place.pan, tr("{title}, panchromatic image", title=title), tr("Panchromatic image")))
    return element("div", "".join(shown), class_="places")


def short(value: float) -> str:
    """Return a figure in four digits, a dash for what is unknown."""
    return f"{value:.4g}" if np.isfinite(value) else "–"


def _figures(found: Assessment, before: Figures | None) -> str:
    plain = before.overall if before is not None else {}
    rows = [
        (name, short(value), short(plain.get(name, float("nan"))))
        for name, value in found.scores.items()
        if np.isfinite(value)
    ]
    header = ["", tr("Result"), tr("Interpolated")]
    return table(tr("The whole image"), header, rows)


def _bands(found: Assessment) -> str:
    bands = found.figures.by_band()
    if found.truth is not None:
        bands = [{**band, **errors} for band, errors in zip(bands, found.truth.by_band())]
    rows = [(name, *(short(value) for value in band.values())) for name, band in zip(found.bands, bands)]
    return table(tr("Band by band"), ["", *bands[0]], rows)


def _bars(found: Assessment, before: Figures | None) -> str:
    if before is None:
        return ""
    drawn = ""
    for name, title in (
        ("R_ERGAS_OWN", tr("Deviation of the colours, band by band; less is better")),
        ("D_RHO", tr("Structure not followed, band by band; less is better")),
    ):
        pairs = [(old[name], new[name]) for old, new in zip(before.by_band(), found.figures.by_band())]
        drawn += element("h3", text(title))
        drawn += charts.bars(title, found.bands, pairs, (tr("Interpolated"), tr("Result")))
    return drawn


def registration_part(registration: Registration | None, bands: Sequence[str]) -> str:
    """Return how the bands lie, as HTML: a table and a drawing."""
    if registration is None:
        return paragraph(tr("Registration off: the grids are taken at their word."))
    rows = [
        (name, *(f"{value:+.2f}" if np.isfinite(value) else "–" for value in (*measured, *shift)), f"{correlation:.2f}")
        for name, measured, shift, correlation in zip(
            bands, registration.measured, registration.shifts, registration.correlation
        )
    ]
    header = ["", tr("rows"), tr("columns"), tr("rows corrected"), tr("columns corrected"), tr("correlation")]
    drawn = charts.arrows(
        tr("Measured shift of every band"),
        (4.0, 2.0 * (len(bands) + 1)),
        [(2.0, 2.0 * place, float(down), float(right)) for place, (down, right) in enumerate(registration.measured, 1)],
        tr("panchromatic pixels"),
        bands,
    )
    return table(tr("Panchromatic pixels further down and right than the grids say"), header, rows) + drawn


def _training(training: Sequence[tuple[float, float]]) -> str:
    return charts.lines(
        tr("Terms of the loss, step by step"),
        (("R-ERGAS", [step[0] for step in training]), ("D_ρ", [step[1] for step in training])),
        tr("steps"),
    )


def facts_part(story: Story) -> str:
    """Return how a result came to be, as HTML."""
    facts = [*story.facts, *versions()]
    shown = table(tr("Circumstances"), ["", tr("Value")], facts)
    if story.command:
        shown += paragraph(tr("The same again, on a command line:")) + element(
            "pre", element("code", text(story.command))
        )
    return shown


def _meanings(found: Assessment) -> str:
    told = meanings()
    return element(
        "dl",
        "".join(
            element("dt", text(name)) + element("dd", text(told[name]))
            for name, value in found.scores.items()
            if name in told and np.isfinite(value)
        ),
    )


def report_facts(found: Assessment, before: Figures | None, story: Story) -> dict[str, Any]:
    """Return a report's figures for JSON."""
    plain = {} if before is None else {"interpolated": finite(before.overall)}
    made = {"facts": dict(story.facts), "command": story.command, "training": [list(step) for step in story.training]}
    return {"title": story.title, **found.as_json(), **plain, **made}
