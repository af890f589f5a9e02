"""Reports of comparisons, and of measurements of registration."""

from __future__ import annotations

import numpy as np

from ..page import charts
from ..page.html import bullets, element, page, paragraph, picture, section, table, text
from ..shared.scene_model import mean_ratio
from ..shared.translation import tr
from .compared import Comparison
from .misregistration import Misregistration
from .reports import Story, facts_part, registration_part, short


def comparison_page(found: Comparison, title: str, command: str) -> str:
    """Return the report of a comparison.

    Args:
        command: what repeats it, for a command line.
    """
    telling = ("R_ERGAS", "R_ERGAS_OWN", "D_LAMBDA", "R_SAM", "D_RHO", "CUT", "OVER", "GRAIN", "DELTA_E", "HQNR")
    rows = [
        (entry.name, *(short(entry.scores.get(name, float("nan"))) for name in telling), f"{entry.seconds:.1f}")
        for entry in found.entries
        if entry.scores
    ]
    sections = [section(tr("Figures"), table(tr("Without truth"), ["", *telling, tr("seconds")], rows))]
    truths = [entry for entry in found.entries if entry.errors]
    if truths:
        names = list(truths[0].errors)
        rows = [(entry.name, *(short(entry.errors[name]) for name in names)) for entry in truths]
        sections.append(section(tr("With the truth"), table(tr("The pair degraded"), ["", *names], rows)))
    failed = [f"{entry.name}: {entry.problem}" for entry in found.entries if entry.problem]
    if failed:
        sections.append(section(tr("Methods that failed"), bullets(failed)))
    looks = ""
    for name, pictures in found.looks:
        shown = "".join(picture(source, f"{name}, {method}", method) for method, source in pictures)
        looks += element("h3", text(name)) + element("div", shown, class_="places")
    sections += [
        section(tr("Look"), looks),
        section(tr("What went in, and what was assumed"), bullets(found.notes)),
        section(tr("How it was made"), facts_part(Story(title, command=command))),
    ]
    return page(title, tr("All results are judged by the same measurements."), sections)


def registration_page(found: Misregistration, title: str) -> str:
    """Return the report of a measurement of registration."""
    rows, columns = found.shift
    summary = tr(
        "The multispectral image lies {rows:+.2f} rows and {columns:+.2f} columns of the panchromatic image off its "
        "grid. {verdict}",
        rows=rows,
        columns=columns,
        verdict=found.verdict,
    )
    window = found.scene.window
    field = charts.arrows(
        tr("Shifts over the scene"),
        (window.rows, window.columns),
        [(node.row - window.row, node.column - window.column, node.rows, node.columns) for node in found.nodes],
        tr("panchromatic pixels"),
    )
    facts = (
        (
            tr("Shift in multispectral pixels"),
            f"{np.hypot(rows, columns) / mean_ratio(found.scene.relation.ratio):.2f}",
        ),
        (tr("Standard error in panchromatic pixels"), short(found.uncertainty)),
        (tr("Panchromatic pixels that 90 % of the places lie within, around the median"), short(found.spread)),
        (tr("Seconds of work"), f"{found.seconds:.1f}"),
    )
    sections = [
        section(tr("Band by band"), registration_part(found.registration, found.bands)),
        section(tr("Over the scene"), field or paragraph(tr("Nothing could be measured anywhere."))),
        section(tr("What went in, and what was assumed"), bullets(found.notes)),
        section(tr("How it was made"), facts_part(Story(title, facts))),
    ]
    return page(title, summary, sections)
