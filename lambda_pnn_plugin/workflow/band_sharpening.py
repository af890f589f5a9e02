"""Bands sharpened by finer bands of the same or another sensor, where there is no PAN."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..raster.bands import side_for
from ..raster.creation import BLOCK_SIDE, creation_options
from ..raster.destination import check_destination, check_room
from ..raster.output import Output
from ..raster.partial import claimed, scratch_folder
from ..raster.source import Source
from ..runtime.engine import Engine
from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.translation import tr
from ..shared.window import Window
from .feedback import Feedback, Quiet, Stage
from .guides import CELL, FineBands, Guide
from .interruption import undone_on_signals
from .job import SCORES, Job, Result
from .judgement import scores_line
from .pansharpening import run
from .pipeline import write_windows
from .plan import LEAST_COMPRESSED
from .story import named_files, software_of

PARTS_AND_WHOLE = 2
"""Times that the result is written: its bands group by group, and then all of them."""


@dataclass(frozen=True)
class BandsJob:
    """What to do.

    Attributes:
        job: the coarse image, the choices, the output; it names no PAN.
        fine: files of the finer bands, or one with all of them; title: what they are called.
    """

    job: Job
    fine: Sequence[str]
    title: str


@dataclass(frozen=True)
class BandsResult:
    """What came of it.

    Attributes:
        scores: by name, means over the bands, each group judged by its guide.
        guides: what stood for PAN.
        seconds: of work; device: that did it.
    """

    scores: dict[str, float]
    guides: tuple[Guide, ...]
    seconds: float
    device: str


def check_bands_job(wanted: BandsJob) -> None:
    """Check all that can be checked before any work.

    Raises:
        Problem: it cannot be done; says why and what to do.
    """
    with _scratch(wanted) as scratch:
        _opened(wanted, scratch)


def _scratch(wanted: BandsJob) -> AbstractContextManager[Path]:
    """Return a context with a folder for parts, beside the output, if that can be written; else raise a Problem."""
    check_destination(wanted.job.output, wanted.job.ms_paths)
    return scratch_folder(wanted.job.output, wanted.job.ledger)


def _opened(wanted: BandsJob, scratch: Path) -> FineBands:
    """Open both images, and see that the output is none of their files."""
    fine = FineBands(wanted.job, wanted.fine, wanted.title, scratch)
    coarse = fine.coarse
    check_destination(wanted.job.output, [*wanted.job.ms_paths, *coarse.files, *wanted.fine, *fine.source.files])
    area = fine.opened[0].area
    size = area.rows * area.columns * len(coarse.bands) * wanted.job.output_dtype(coarse.dtype).itemsize
    check_room(wanted.job.output, PARTS_AND_WHOLE * LEAST_COMPRESSED * size)
    return fine


def sharpen_bands(wanted: BandsJob, engine: Engine | None, feedback: Feedback) -> BandsResult:
    """Sharpen every coarse band by what of the finer bands explains it.

    Bands whose guides look alike are sharpened together, each group as MS and PAN are, the guide as PAN.

    Args:
        engine: None for the classical methods.

    Raises:
        Problem: it cannot be done; says why and what to do.
        Cancelled: the user ended it. In all cases the destination is as it was.
    """
    with undone_on_signals(), _scratch(wanted) as scratch:
        return _sharpen_bands(wanted, engine, feedback, scratch)


def _sharpen_bands(wanted: BandsJob, engine: Engine | None, feedback: Feedback, scratch: Path) -> BandsResult:
    started, job = time.monotonic(), wanted.job
    fine = _opened(wanted, scratch)
    for line in fine.assumptions:
        feedback.log(line)
    guides = fine.fit(Stage(feedback, 0.0, 0.05))
    results: list[Result] = []
    with claimed(job.output):
        for number, guide in enumerate(guides):
            feedback.log(_said_of(guide, fine))
            part = Stage(feedback, 0.05 + 0.85 * number / len(guides), 0.05 + 0.85 * (number + 1) / len(guides))
            results.append(_sharpened(job, fine, guide, results, engine, part, scratch))
            feedback.log(scores_line(results[-1]))
        scores = _means(results, guides)
        _join(job, fine, guides, results, Stage(feedback, 0.9, 1.0), _story(wanted, scores))
    return BandsResult(scores, tuple(guides), time.monotonic() - started, results[-1].device)


def _sharpened(
    job: Job,
    fine: FineBands,
    guide: Guide,
    before: Sequence[Result],
    engine: Engine | None,
    feedback: Feedback,
    scratch: Path,
) -> Result:
    """Sharpen the bands of a guide, by what was learnt of as many bands before it, if there are such."""
    path = scratch / f"guide{len(before)}.tif"
    fine.write(guide, path, Stage(feedback, 0.0, 0.1))
    kept = scratch / f"learnt{len(guide.bands)}.safetensors"
    fields: dict[str, object] = {"save_weights": kept} if job.by_network else {}
    if kept.exists():
        fields = {"weights": kept, "iterations": job.further_iterations or job.iterations}
    one = replace(
        job,
        pan_path=str(path),
        pan_title=tr("guide"),
        sensor=fine.sensor,
        bands=guide.bands,
        beside=fine.coarse.numbers,
        output=scratch / f"sharp{len(before)}.tif",
        guided=True,
        overviews=False,
        creation_options=(),
        **fields,  # type: ignore[arg-type]
    )
    result = run(one, engine, Quiet(Stage(feedback, 0.1, 1.0)))
    path.unlink()
    return result


def _join(
    job: Job,
    fine: FineBands,
    guides: Sequence[Guide],
    results: Sequence[Result],
    feedback: Feedback,
    story: dict[str, str],
) -> None:
    """Write the bands of all groups into one file, in their order.

    Where any band holds a number, bands that show nothing hold theirs.
    """
    parts = [Source([str(result.output)], result.output.name) for result in results]
    if any(
        part.grid.window != parts[0].grid.window or result.area != results[0].area
        for part, result in zip(parts, results)
    ):
        raise Problem(
            "The bands of “{ms}” lie many pixels off each other; register them first, or switch the correction off.",
            ms=fine.coarse.title,
        )
    whole, area = fine.coarse, results[0].area
    dtype = job.output_dtype(whole.dtype)
    places = [[whole.numbers.index(number) for number in guide.bands] for guide in guides]
    creation = creation_options(job.creation_options, dtype, len(whole.bands))

    def make(window: Window) -> Callable[[], tuple[Array, Array | None]]:
        inner = Window(window.row - area.row, window.column - area.column, window.rows, window.columns)
        image = np.zeros((len(whole.bands), *window[2:]), dtype)
        held = np.zeros(image.shape, bool)
        for part, of_part in zip(parts, places):
            image[of_part], held[of_part] = part.read(inner)
        somewhere = held.any(0)
        for number, value in fine.silent.items():
            if value is not None:
                place = whole.numbers.index(number)
                image[place], held[place] = value, somewhere
        return lambda: (image, None if held.all() else held)

    stated = (part.nodata for part in parts if part.nodata is not None)
    nodata = next(stated, fine.nodata(dtype))
    with Output(job.output, whole, nodata, fine.source.grid, area, creation, dtype, job.ledger) as output:
        write_windows(output.write, area.cells(side_for(CELL, len(whole.bands), BLOCK_SIDE)), make, feedback)
        output.finish_writing()
        output.tell(story)
        output.verify(lambda fraction: not feedback.cancelled())
        if job.overviews:
            output.build_overviews(lambda fraction: not feedback.cancelled())
        feedback.progress(1.0)  # raises Cancelled if it was


def _means(results: Sequence[Result], guides: Sequence[Guide]) -> dict[str, float]:
    """Return the scores, means over the bands."""
    bands = np.array([len(guide.bands) for guide in guides], float)
    rows = np.array([[getattr(result, name.lower()) for name in SCORES] for result in results], float)
    return {name: float(value) for name, value in zip(SCORES, bands @ rows / bands.sum())}


def _said_of(guide: Guide, fine: FineBands) -> str:
    labels = [fine.coarse.bands[fine.coarse.numbers.index(number)].label for number in guide.bands]
    largest = sorted(zip(guide.weights, fine.source.bands), key=lambda pair: -abs(pair[0]))[:4]
    return tr(
        "Guide of {bands}: {weights}; correlation {correlation:.3f}.",
        bands=", ".join(labels),
        weights=", ".join(f"{weight:+.2f} × {band.label}" for weight, band in largest),
        correlation=guide.correlation,
    )


def _story(wanted: BandsJob, scores: dict[str, float]) -> dict[str, str]:
    job = wanted.job
    return {
        "SOFTWARE": software_of(job.version),
        "METHOD": job.method,
        "INPUTS": json.dumps(named_files([*job.ms_paths, *wanted.fine]), ensure_ascii=False),
        "SCORES": json.dumps({name: float(f"{value:.6g}") for name, value in scores.items() if value == value}),
    }
