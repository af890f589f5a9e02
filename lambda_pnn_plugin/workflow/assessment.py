"""Judging any sharpened image: as it lies in its file, by the pair that it was made of."""

from __future__ import annotations

import contextlib
import functools
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..imaging.amplitude import Amplitude, amplitude_of
from ..imaging.fidelity import INDICES, Fidelity, fidelity_of
from ..imaging.pair import scaled
from ..imaging.scores import Scores, scores_of, seen_of
from ..imaging.structure import Structure, structure_of
from ..imaging.truth import HALO, SIDE, TRUTH_MARGIN, Truth, truth_of
from ..raster.judged import JudgedImage
from ..raster.scene import Scene
from ..raster.spectrum import band_roles
from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.scene_model import SceneTile
from ..shared.translation import tr
from ..shared.window import Window
from .feedback import Feedback, Stage
from .figures import Assessment, Figures
from .images import Images, open_images
from .interruption import undone_on_signals
from .matching import UNCHANGED, Match, matched, reading
from .pipeline import side_by_side
from .preparation import PreparedScene, Samples, all_of, prepare
from .rendering import rendering_of, true_colours
from .reports import (
    Interpolated,
    Story,
    assessment_page,
    places_of,
    report_facts,
    write_report,
)
from .scoring import Part, judged
from .trusting import trust_written

ALL_BLOCKS = 1 << 30


@dataclass(frozen=True)
class Raster:
    """A raster that is not one of the pair.

    Attributes:
        path: what GDAL opens; title: its layer's name; crs: WKT of its coordinate system, if not that of its file.
    """

    path: str
    title: str
    crs: str = ""

    def on(self, scene: Scene) -> JudgedImage:
        """Return it on a pair's grid, or raise a Problem."""
        return JudgedImage(self.path, self.title, scene, self.crs)


def inputs_of(job: Images, rasters: Sequence[Raster]) -> list[str]:
    """Return every file that a pair and rasters on its grid are read from.

    Raises:
        Problem: they cannot be read, or do not belong together.
    """
    opened = open_images(job)
    files = (file for raster in rasters for file in (raster.path, *raster.on(opened.scene).source.files))
    return [*opened.files, *files]


def assess(
    job: Images,
    image: Raster,
    reference: Raster | None,
    feedback: Feedback,
    report: Report | None = None,
    trust: Path | None = None,
    ledger: Path | None = None,
) -> Assessment:
    """Judge a sharpened image.

    Args:
        reference: the truth, if it is known.
        report: None if none is wanted.
        trust: where to write how far every pixel is to be trusted; None: nowhere.
        ledger: folder in which files in the making are noted; None: nowhere.

    Raises:
        Problem: it cannot be judged; the message says why and what to do.
        Cancelled: the user ended it.
    """
    started = time.monotonic()
    opened = open_images(job)
    shown = image.on(opened.scene)
    truth = None if reference is None else reference.on(opened.scene)
    notes = [opened.images, *opened.assumptions, *shown.notes, *(truth.notes if truth else ())]
    for note in notes:
        feedback.log(note)
    prepared, samples = prepare(opened.for_measuring(), all_of, Stage(feedback, 0.0, 0.3))
    match = matched(shown, prepared, samples.tiles)
    with undone_on_signals(), contextlib.ExitStack() as written:
        first = 0.3
        if trust:
            read, first = reading(shown, match, prepared), 0.6
            of = (prepared, samples, shown.area, read, ledger, Stage(feedback, 0.3, first))
            written.enter_context(trust_written(trust, *of))
        last = Stage(feedback, first, 1.0)
        return assessed(prepared, samples, (shown, match), truth, tuple(notes), last, report, started)


@dataclass(frozen=True)
class Report:
    """A report that is wanted: where, and how what it is about came to be."""

    path: Path
    story: Story


def assessed(
    prepared: PreparedScene,
    samples: Samples,
    image: tuple[JudgedImage, Match],
    truth: JudgedImage | None,
    notes: tuple[str, ...],
    feedback: Feedback,
    report: Report | None,
    started: float,
) -> Assessment:
    """Judge an image by a scene that is prepared, and report on it.

    Args:
        image: with how its numbers are to be read.
        notes: what went in, and what was assumed so far, in sentences.
        started: the time by the monotonic clock at which work began.

    Raises:
        Problem: it cannot be judged, or the report cannot be written.
        Cancelled: the user ended it.
    """
    shown, match = image
    matches = [match] if truth is None else [match, matched(truth, prepared, samples.tiles)]
    for note in (found := [note for one in matches for note in one.notes]):
        feedback.warn(note)
    second, third, fourth, last = (0.45, 0.65, 0.8, 1.0) if report else (0.9, 0.9, 0.9, 1.0)
    figures = figures_of(prepared, shown, match, samples.tiles, Stage(feedback, 0.0, second))
    errors = None
    if truth is not None:
        errors = truth_figures(prepared, (shown, truth), matches, Stage(feedback, second, third))
    assessment = Assessment(
        figures,
        errors,
        tuple(band.label for band in prepared.scene.ms.bands),
        tr(prepared.sensor.title),
        prepared.catalogue,
        prepared.model.optics,
        prepared.registration,
        shown.area,
        (*notes, *found),
        (*prepared.warnings, *found),
        time.monotonic() - started,
    )
    if report is not None:
        plain = Interpolated(prepared, shown.area)
        before = figures_of(prepared, plain, UNCHANGED, samples.tiles, Stage(feedback, third, fourth))
        read = reading(shown, match, prepared)
        places = places_of(prepared, samples, shown.area, read, Stage(feedback, fourth, last))
        html = assessment_page(assessment, before, places, report.story)
        feedback.progress(1.0)  # raises Cancelled if it was: from here on files get their names
        write_report(report.path, html, report_facts(assessment, before, report.story))
    else:
        feedback.progress(1.0)
    return assessment


def truth_figures(
    prepared: PreparedScene, images: Sequence[JudgedImage], matches: Sequence[Match], feedback: Feedback
) -> Truth:
    """Compare an image with the truth, both with how their numbers are to be read."""
    scene, scaling = prepared.scene, prepared.model.ms_scaling
    area = images[0].area.overlap(images[1].area)
    inner = area.grown(-TRUTH_MARGIN)
    if min(inner.rows, inner.columns) < 2 * TRUTH_MARGIN:
        raise Problem(
            "“{image}” and “{reference}” have too little in common to compare; choose the truth of just this place.",
            image=images[0].source.title,
            reference=images[1].source.title,
        )
    cells = inner.cells(SIDE)

    def compared(cell: Window, outer: Window, read: Sequence[tuple[Array, Array]]) -> Truth:
        ours, theirs = (
            scaled(match.applied(scene.shown(numbers)), scaling) for match, (numbers, _) in zip(matches, read)
        )
        valid = read[0][1] & read[1][1]
        return truth_of(ours, theirs, cell.seen_from(outer), None if valid.all() else valid)

    def work() -> Iterator[Callable[[], Truth]]:
        for cell in cells:
            outer = cell.grown(HALO, within=inner)
            yield functools.partial(compared, cell, outer, [image.read(outer) for image in images])

    total: Truth | None = None
    for number, found in enumerate(side_by_side(work(), feedback.cancelled), 1):
        total = found if total is None else total + found
        feedback.progress(number / len(cells))
    assert total is not None
    return total


def figures_of(
    prepared: PreparedScene,
    image: JudgedImage | Interpolated,
    match: Match,
    tiles: Sequence[SceneTile],
    feedback: Feedback,
) -> Figures:
    """Return all figures of an image that was matched with the MS on `tiles`."""
    scene, optics = prepared.scene, (prepared.catalogue, prepared.model.optics)
    roles = band_roles(scene.ms.bands, prepared.sensor, scene.ms.delivered)
    colours = true_colours(prepared)
    rendering = None if colours is None else rendering_of(prepared, colours, tiles)
    indices = {name: (roles[a], roles[b]) for name, (a, b) in INDICES.items() if {a, b} <= roles.keys()}

    read, of_tile = (
        (None, image.of_tile) if isinstance(image, Interpolated) else (reading(image, match, prepared), None)
    )
    scaling = prepared.model.ms_scaling
    floor = (image.floor - scaling.offset) / scaling.scale if image.floor else 0.0

    def judge(part: Part) -> _Sums:
        seen = seen_of(part.image, part.pair, *optics, part.ms)
        return (
            scores_of(part.image, part.pair, seen, part.pan, part.side),
            structure_of(part.image, part.pair, optics[0], part.ms, part.pan, part.valid),
            fidelity_of(seen, rendering, list(indices.values())),
            amplitude_of(part.image, part.pair, part.cell, part.valid, floor),
        )

    parts = judged(prepared, image.area, read, judge, feedback, ALL_BLOCKS, of_tile)
    scores, structure, fidelity, amplitude = functools.reduce(_joined, parts)
    return Figures(scores, structure, fidelity, amplitude, tuple(indices), scene.ratio)


_Sums = tuple[Scores, Structure, Fidelity, Amplitude]


def _joined(a: _Sums, b: _Sums) -> _Sums:
    return a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]
