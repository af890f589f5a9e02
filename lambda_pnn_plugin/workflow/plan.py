"""What a job is going to do, known before any work: the one source of hints, of the log and of reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..raster.cog import check_cog
from ..raster.creation import CreationOptions, creation_options
from ..raster.destination import check_destination, check_room
from ..raster.display import display_of
from ..raster.scene import nodata_of
from ..shared.problem import Problem
from ..shared.translation import tr
from ..shared.window import Window
from .images import OpenedImages, open_images
from .job import COG, FORMATS, METHODS, OUTPUT_TYPES, VRT, Job, Pace
from .models import SUFFIX, Model, check_fits, found_model, is_alike, read_model

CLASSICAL_PACE = Pace(0.0, 0.3)
"""Of the classical methods, reading, writing and judging included, on two cores."""
LEAST_COMPRESSED = 0.4
"""Share of its size to which an image is hardly ever compressed: a disk with less room is too small for certain."""


@dataclass(frozen=True)
class Plan(OpenedImages):
    """What a job is going to do.

    Attributes:
        job: what was asked for; with the sensor's default weights, or starters, as if they had been asked for.
        dtype: of the result's numbers.
        nodata: what missing pixels hold in the result; None if none can be missing.
        creation: GDAL's options for the result.
        model: the weights to start from; None for a new network.
        model_notes: what is to be said of them.
        scratch: the job without weights that it did not ask for, if it has such.
    """

    job: Job
    dtype: np.dtype[Any]
    nodata: float | None
    creation: CreationOptions
    model: Model | None = None
    model_notes: tuple[str, ...] = ()
    scratch: Job | None = None

    @property
    def tiles(self) -> list[Window]:
        """The PAN windows to sharpen one after the other."""
        return self.area.cells(self.memory.tile_side)

    def seconds(self, pace: Pace) -> float:
        """Return how long the job takes at most at that pace."""
        pace = pace if self.job.by_network else CLASSICAL_PACE
        return pace.seconds(self.job.iterations, self.area.rows * self.area.columns)

    def from_scratch(self) -> Plan:
        """Return the same without weights that the job did not ask for."""
        assert self.scratch is not None
        return replace(self, job=self.scratch, model=None, model_notes=(), scratch=None)

    @property
    def bytes(self) -> int:
        """The size of the result's numbers."""
        bands = len(self.scene.whole_ms.bands)
        return self.area.rows * self.area.columns * bands * self.dtype.itemsize

    @property
    def assumptions(self) -> list[str]:
        """All that was taken for granted of the images, and what is said of the result, in sentences."""
        found = [*super().assumptions, *self.model_notes]
        if self.nodata is not None:
            found.append(tr("Missing pixels, if any, hold {nodata:g} in the result.", nodata=self.nodata))
        return [*found, *self._creation_warnings]

    @property
    def _creation_warnings(self) -> list[str]:
        found = [tr("GDAL says of the creation options: {warning}.", warning=said) for said in self.creation.warnings]
        if not self.creation.lossless:
            found.append(
                tr(
                    "The creation options {options} compress with losses: the result holds other numbers than were "
                    "computed, where pixels are missing, too.",
                    options=", ".join(self.creation.chosen),
                )
            )
        return found


def make_plan(job: Job) -> Plan:
    """Open and check everything that can be checked before work starts; the device is not asked.

    Raises:
        Problem: the job cannot be done; the message says why and what to do.
    """
    _check_choices(job)
    check_destination(job.output, [*job.ms_paths, job.pan_path])
    opened = open_images(job)
    scene = opened.scene
    check_destination(job.output, opened.files)
    if job.format == VRT:
        check_destination(display_of(job.output), opened.files, (".vrt",))
    dtype = job.output_dtype(scene.whole_ms.dtype)
    creation = creation_options(job.creation_options, dtype, len(scene.whole_ms.bands))
    if job.format == COG:
        check_cog(creation)
    found = {part.name: getattr(opened, part.name) for part in fields(opened)}
    chosen, model, said = _model(job, opened)
    plan = Plan(
        **{**found, "job": chosen},
        dtype=dtype,
        nodata=_nodata(job, opened, dtype),
        creation=creation,
        model=model,
        model_notes=tuple(said),
        scratch=None if chosen is job else job,
    )
    if creation.lossless and plan.nodata is None:  # otherwise it may be compressed to any size
        check_room(job.output, LEAST_COMPRESSED * plan.bytes)
    return plan


def _nodata(job: Job, opened: OpenedImages, dtype: np.dtype[Any]) -> float | None:
    """Return what missing pixels hold in the result; a guide's fractions are missing only where it says so."""
    scene = opened.scene
    if job.guided and scene.pan.nodata is None:
        return nodata_of(scene.whole_ms, [scene.ms], dtype)
    return scene.nodata(dtype)


def _model(job: Job, opened: OpenedImages) -> tuple[Job, Model | None, list[str]]:
    """Return the job, with the sensor's default weights if it names none, the weights, and what is to be said of them.

    Raises:
        Problem: they cannot be used, or what was learnt cannot be saved.
    """
    _check_kept(job, [job.weights] if job.weights else [])
    if not job.by_network and (job.weights or job.save_weights):
        return job, None, [tr("Weights are λ-PNN's; {method} takes none and gives none.", method=job.method)]
    if job.weights is None:
        return _by_default(job, opened)
    return job, *_read(job.weights, opened, job.iterations > 0)


def _check_kept(job: Job, inputs: Sequence[Path]) -> None:
    """Refuse a file for what is learnt that could not be written, or is that of the weights to start from."""
    if job.save_weights is not None:
        check_destination(job.save_weights, list(map(str, inputs)), (SUFFIX,))


def _read(path: Path, opened: OpenedImages, trains: bool) -> tuple[Model, list[str]]:
    """Return weights, and what is to be said of them.

    Raises:
        Problem: they cannot be used for these images.
    """
    model = read_model(path)
    return model, check_fits(model, path.stem, opened.scene, opened.sensor, trains)


def _by_default(job: Job, opened: OpenedImages) -> tuple[Job, Model | None, list[str]]:
    """Return the job with its sensor's default weights, or starters, if there are any and they fit."""
    if not job.by_network:
        return job, None, []
    name = job.defaults.get(opened.sensor.identifier)
    if name is None:
        return _by_starter(job, opened)
    try:
        path = found_model(name, job.library)
        model, said = _read(path, opened, True)
        _check_kept(job, [path])
    except Problem as problem:
        return job, None, [tr("The sensor's default weights are not taken: {problem}", problem=problem)]
    steps = job.iterations if job.further_iterations is None else job.further_iterations
    named = tr("“{weights}” are the default weights of {sensor}.", weights=path.stem, sensor=tr(opened.sensor.title))
    return replace(job, weights=path, iterations=steps), model, [named, *said]


def _by_starter(job: Job, opened: OpenedImages) -> tuple[Job, Model | None, list[str]]:
    """Return the job with the starter weights that fit its images, if there are any."""
    bands, ratio = len(opened.scene.ms.bands), opened.scene.ratio
    for path in job.starters:
        model = read_model(path)
        if is_alike(model.about, bands, ratio):
            steps = job.iterations if job.started_iterations is None else job.started_iterations
            said = tr("Training starts from the weights “{weights}” (learnt from drawn landscapes).", weights=path.stem)
            return replace(job, weights=path, iterations=steps), model, [said]
    return job, None, []


def _check_choices(job: Job) -> None:
    """Refuse what a script may have chosen and no window would offer."""
    if job.method not in METHODS:
        raise Problem(
            "The method “{method}” is not known; choose from {known}.", method=job.method, known=", ".join(METHODS)
        )
    if job.output_type not in OUTPUT_TYPES:
        raise Problem(
            "The output type “{type}” is not known; choose from {known}.",
            type=job.output_type,
            known=", ".join(OUTPUT_TYPES),
        )
    if job.format not in FORMATS:
        raise Problem(
            "The format “{format}” is not known; choose from {known}.", format=job.format, known=", ".join(FORMATS)
        )
    if job.iterations == 0 and job.by_network and job.weights is None:
        raise Problem("Without iterations there is nothing to sharpen by; give one or more, or weights.")
    if job.iterations < 0:
        raise Problem("{iterations} iterations cannot be done; give one or more.", iterations=job.iterations)
