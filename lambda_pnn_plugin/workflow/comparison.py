"""Methods side by side on one pair: results, figures, time."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, fields, replace
from pathlib import Path

from ..raster.destination import check_destination
from ..raster.judged import JudgedImage
from ..raster.others import others_at_hand, sharpen_by
from ..raster.scene import Scene
from ..runtime.engine import Engine
from ..shared.problem import Problem
from ..shared.translation import tr
from ..shared.window import Window
from .assessment import figures_of, truth_figures
from .compared import Comparison, Entry
from .degrading import degrade
from .feedback import Feedback, Quiet, Stage
from .images import Images, OpenedImages, open_images
from .job import ITERATIONS, LAMBDA_PNN, METHODS, Job
from .matching import matched, reading
from .pansharpening import run
from .places import Pictures, chosen_windows
from .preparation import PreparedScene, Samples, all_of, prepare

MOST_LOOKS = 3
"""Places at which results are shown side by side."""
Lease = Callable[[], AbstractContextManager[Engine]]
"""What leases an engine for one job."""


def at_hand(computing: bool) -> list[str]:
    """Return the names of the methods that can run.

    Args:
        computing: whether there is an engine for λ-PNN.
    """
    return [*(METHODS if computing else METHODS[1:]), *others_at_hand()]


def compare(
    job: Images,
    methods: Sequence[str],
    efforts: Sequence[str],
    folder: Path,
    wald: bool,
    lease: Lease,
    feedback: Feedback,
    ledger: Path | None = None,
) -> Comparison:
    """Sharpen the pair by every method, into `folder`, and judge what comes of it by the same measurements.

    A method that fails is an entry that says why, and does not end the others.

    Args:
        methods: names as of :func:`at_hand`; efforts: those of λ-PNN.
        wald: whether to compare with the truth, too, by the pair degraded.
        lease: of an engine for λ-PNN.
        ledger: folder in which files in the making are noted.

    Raises:
        Problem: the pair cannot be sharpened; says why and what to do.
        Cancelled: the user ended it; results that are finished stay.
    """
    started = time.monotonic()
    wanted = _wanted(methods, efforts)
    opened = open_images(job)
    for line in (opened.images, *opened.assumptions):
        feedback.log(line)
    share = 0.5 if wald else 1.0
    prepared, samples = prepare(opened.for_measuring(), all_of, Stage(feedback, 0.0, 0.05))
    entries = _compared(opened, prepared, samples, wanted, folder, "", lease, Stage(feedback, 0.05, share), ledger)
    looks = _looks(prepared, samples, entries, opened.of(prepared.scene).area, feedback)
    if wald:
        truths = _against_truth(job, wanted, folder, lease, Stage(feedback, share, 1.0), ledger)
        entries = [
            replace(entry, errors=truth.errors, problem=entry.problem or truth.problem)
            for entry, truth in zip(entries, truths)
        ]
    notes = (opened.images, *opened.assumptions)
    return Comparison(tuple(entries), looks, notes, time.monotonic() - started)


def _looks(
    prepared: PreparedScene, samples: Samples, entries: Sequence[Entry], area: Window, feedback: Feedback
) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Return pictures of the results at places that are chosen by the first of them."""
    made = [(entry.name, entry.output, entry.area) for entry in entries if entry.output is not None]
    if not made:
        return ()
    images = [
        (name, JudgedImage(str(path), name, prepared.scene, known=known, within=area)) for name, path, known in made
    ]
    reads = [(name, reading(image, matched(image, prepared, samples.tiles), prepared)) for name, image in images]
    area = images[0][1].area
    pictures = Pictures(prepared, samples.tiles)
    looks = []
    for title, window in chosen_windows(prepared, samples, area, reads[0][1], Quiet(feedback))[:MOST_LOOKS]:
        place = pictures.of(title, window, reads[0][1])
        shown = [(tr("Panchromatic image"), place.pan), (tr("Interpolated"), place.ms)]
        for (name, image), (_, read) in zip(images, reads):
            if window.overlap(image.area) == window:
                shown.append((name, pictures.result(window, read)))
        where = tr("row {row}, column {column}", row=window.row, column=window.column)
        looks.append((f"{title}: {where}", tuple(shown)))
    return tuple(looks)


@dataclass(frozen=True)
class _Method:
    """A method, and how much effort if it is λ-PNN."""

    name: str
    effort: str = ""

    @property
    def label(self) -> str:
        return f"{self.name} {self.effort}".strip()

    def file(self, folder: Path) -> Path:
        """Return where its result lies."""
        return folder / (self.label.replace("λ", "lambda").replace(" ", "_") + ".tif")


def _wanted(methods: Sequence[str], efforts: Sequence[str]) -> list[_Method]:
    known = at_hand(True)
    unknown = [name for name in methods if name not in known]
    if unknown:
        raise Problem(
            "The methods {unknown} are not known, or not at hand; choose from {known}.",
            unknown=", ".join(unknown),
            known=", ".join(known),
        )
    found: list[_Method] = []
    for name in methods:
        found += [_Method(name, effort) for effort in efforts] if name == LAMBDA_PNN else [_Method(name)]
    return found


def _compared(
    opened: OpenedImages,
    prepared: PreparedScene,
    samples: Samples,
    methods: Sequence[_Method],
    folder: Path,
    reference: str,
    lease: Lease,
    feedback: Feedback,
    ledger: Path | None,
) -> list[Entry]:
    """Sharpen by every method and judge the results; against the truth in the file `reference` if there is one."""
    entries, within = [], opened.of(prepared.scene).area
    for number, method in enumerate(methods):
        first, last = ((number + part) / len(methods) for part in (0, 1))
        middle = first + 0.8 * (last - first) if method.name == LAMBDA_PNN else (first + last) / 2
        begun, output = time.monotonic(), method.file(folder)
        try:
            check_destination(output, opened.files)
            area = _sharpen(opened, method, output, lease, Stage(Quiet(feedback), first, middle), ledger)
            seconds = time.monotonic() - begun
            image = JudgedImage(str(output), output.stem, prepared.scene, known=area, within=within)
            found = _judged(prepared, samples, image, reference, Stage(feedback, middle, last))
            entries.append(Entry(method.label, output, seconds, *found, area=area))
            feedback.log(tr("{method}: {seconds:.1f} s.", method=method.label, seconds=seconds))
        except Problem as problem:
            entries.append(Entry(method.label, None, time.monotonic() - begun, problem=str(problem)))
            feedback.warn(f"{method.label}: {problem}")
    return entries


def _sharpen(
    opened: OpenedImages, method: _Method, output: Path, lease: Lease, feedback: Feedback, ledger: Path | None
) -> Window | None:
    """Return the PAN pixels that the result covers, if that is known for certain."""
    if method.name not in METHODS:
        sharpen_by(method.name, opened.scene, output)
        return None
    images = {part.name: getattr(opened.job, part.name) for part in fields(Images)}
    job = Job(**images, output=output, method=method.name, ledger=ledger)
    if not job.by_network:
        result = run(job, None, feedback)
    else:
        with lease() as engine:
            result = run(replace(job, iterations=ITERATIONS[method.effort]), engine, feedback)
    return result.area


def _judged(
    prepared: PreparedScene, samples: Samples, image: JudgedImage, reference: str, feedback: Feedback
) -> tuple[dict[str, float], dict[str, float]]:
    """Return the figures of a result, and its errors against the truth, if there is one."""
    scene: Scene = prepared.scene
    match = matched(image, prepared, samples.tiles)
    if reference:
        truth = JudgedImage(reference, tr("Reference"), scene)
        matches = (match, matched(truth, prepared, samples.tiles))
        return {}, truth_figures(prepared, (image, truth), matches, feedback).overall(scene.ratio)
    return figures_of(prepared, image, match, samples.tiles, feedback).overall, {}


def _against_truth(
    job: Images,
    methods: Sequence[_Method],
    folder: Path,
    lease: Lease,
    feedback: Feedback,
    ledger: Path | None,
) -> list[Entry]:
    """Return an entry for every method with its errors on the pair degraded, which is written into a folder."""
    there = folder / "degraded"
    there.mkdir(exist_ok=True)
    made = degrade(job, there, ledger, Stage(Quiet(feedback), 0.0, 0.1))
    coarse = replace(
        job, ms_paths=[str(made.ms)], pan_path=str(made.pan), ms_crs="", pan_crs="", nodata={}, bands=(), extent=None
    )
    opened = open_images(replace(coarse, sensor=open_images(job).sensor.identifier))
    prepared, samples = prepare(opened.for_measuring(), all_of, Stage(Quiet(feedback), 0.1, 0.15))
    truth = str(made.reference)
    return _compared(opened, prepared, samples, methods, there, truth, lease, Stage(feedback, 0.15, 1.0), ledger)
