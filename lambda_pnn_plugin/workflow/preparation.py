"""What is measured once on a scene, for every tool: which parts represent it, radiometry, optics, registration."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..imaging.location import locate
from ..imaging.pair import Pair
from ..imaging.registration import Registration, register
from ..imaging.trust import agreement_of
from ..raster.files import Band
from ..raster.scene import Scene
from ..runtime.engine import Engine
from ..shared.operations import Choose, Describe
from ..shared.problem import Problem
from ..shared.scene_model import Optics, SceneModel, SceneTile
from ..shared.sensors import Sensor
from ..shared.translation import tr
from ..shared.window import Window
from .feedback import Feedback
from .images import OpenedImages
from .likeness import said_of_likeness
from .optics import optics_of
from .pipeline import each_of, replies
from .plan import Plan

TOLD = 0.0005
"""Share of places that differ from which on the log says so."""


@dataclass(frozen=True)
class PreparedScene:
    """A scene with all that is measured once.

    Attributes:
        scene: the pair, its MS moved to where it lies by what both images show.
        sensor: whose optics are taken.
        model: radiometry, optics and shifts, as operations want them.
        catalogue: the sensor's optics, by which scores are taken; the model's may be the pair's own.
        registration: the measurement that the model's shifts come from; None if they were not measured.
        warnings: what the user should not miss, in sentences.
    """

    scene: Scene
    sensor: Sensor
    model: SceneModel
    catalogue: Optics
    registration: Registration | None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Samples:
    """Parts that represent a scene, and how much of it each stands for, in any unit."""

    tiles: Sequence[SceneTile]
    shares: Sequence[float]


Choice = Callable[[Sequence[SceneTile], SceneModel], Samples]
"""How to choose the parts that represent a scene from those that were read."""


def prepare(plan: OpenedImages, choose: Choice, feedback: Feedback) -> tuple[PreparedScene, Samples]:
    """Read parts of the scene and measure on them what holds for all of it.

    Raises:
        Problem: no pixel holds data in both images, or `choose` fails.
        Cancelled: the user ended the job.
    """
    scene = plan.scene
    if plan.memory.reduced:
        feedback.log(
            tr(
                "For the memory that is allowed, {samples} parts are learnt from at most, of {candidates} looked at: "
                "more memory gives another file.",
                samples=plan.memory.samples,
                candidates=plan.memory.candidates,
            )
        )
    candidates, model = plan.parts(plan.memory.candidates, feedback.cancelled)
    told = {"ms": model.ms_scaling, "pan": model.pan_scaling}
    feedback.log(tr("Numbers brought to 0..1: MS by {ms}, PAN by {pan}.", **told))
    samples = choose(candidates, model)
    registration: Registration | None = None
    warnings: tuple[str, ...] = ()
    if plan.job.registration:
        scene, samples, warnings = _at_its_place(scene, samples, model, feedback)
        pairs = [Pair.of(tile, model) for tile in samples.tiles]
        registration = register(pairs, model.optics, each_of(feedback.cancelled))
        model = replace(model, shifts=registration.shifts)
        for line in registration_lines(scene.ms.bands, registration):
            feedback.log(line)
    else:
        feedback.log(tr("Registration off: the grids are taken at their word."))
    optics = optics_of(plan.job.optics, samples.tiles, model, feedback)
    model = replace(model, optics=optics)
    pairs = [Pair.of(tile, model, np.float32) for tile in samples.tiles]
    agreement, _, changed, found = agreement_of(pairs, optics)
    model = replace(model, agreement=agreement)
    if changed >= TOLD:
        feedback.log(
            tr(
                "At {share:.1f} % of the places the two images show different things (what moved, clouds, glint).",
                share=100 * changed,
            )
        )
    unlike = [] if plan.job.guided else said_of_likeness(found, plan)  # how well a guide explains bands is told
    for warning in unlike:
        feedback.warn(warning)
    feedback.progress(1.0)
    return PreparedScene(scene, plan.sensor, model, plan.optics, registration, (*warnings, *unlike)), samples


def _at_its_place(
    scene: Scene, samples: Samples, model: SceneModel, feedback: Feedback
) -> tuple[Scene, Samples, tuple[str, ...]]:
    """Return the scene and its samples where the images themselves say that the MS lies, and a warning if that differs.

    Registration corrects fractions of a pixel; this is for pairs whose georeferences are wrong by many.
    """
    pairs = [Pair.of(tile, model) for tile in samples.tiles]
    found = locate(pairs, model.optics, each_of(feedback.cancelled))
    if not any(found.offset):
        return scene, samples, ()
    try:
        moved = scene.moved(*found.offset)
    except Problem:  # too little would be left in common
        return scene, samples, ()
    windows = [Window(*tile.pan_corner, *tile.pan.shape[1:]) for tile in samples.tiles]
    inside = [(window.overlap(moved.window), share) for window, share in zip(windows, samples.shares)]
    tiles = [(moved.tile(window), share) for window, share in inside if min(window.rows, window.columns) > 0]
    if not tiles:
        return scene, samples, ()
    warning = tr(
        "“{ms}” lies {columns:+.0f} columns and {rows:+.0f} rows of PAN off where its georeference says, by what both "
        "images show (correlation {there:.2f}, against {here:.2f}); it is sharpened where it lies. Switch the "
        "correction of misregistration off if that is wrong.",
        ms=scene.ms.title,
        columns=found.offset[1],
        rows=found.offset[0],
        there=found.correlation,
        here=found.correlation_stated,
    )
    feedback.warn(warning)
    return moved, Samples([tile for tile, _ in tiles], [share for _, share in tiles]), (warning,)


def representative(plan: Plan, engine: Engine, feedback: Feedback) -> Choice:
    """Return the choice by what the parts show, as the method wants it, if there are more than are needed."""

    def choose(candidates: Sequence[SceneTile], model: SceneModel) -> Samples:
        most, compute = plan.memory.samples, plan.job.compute
        if len(candidates) <= most:
            return all_of(candidates, model)
        features = []
        requests = ((number, Describe(compute, tile, model)) for number, tile in enumerate(candidates, 1))
        for number, reply in replies(requests, engine, feedback.cancelled):
            features.append(reply.values)
            feedback.progress(number / len(candidates))
        chosen = engine.submit(Choose(np.stack(features), most, plan.job.seed)).wait(feedback.cancelled)
        feedback.log(
            tr("Learning from {count} parts that represent {all}.", count=len(chosen.tiles), all=len(candidates))
        )
        return Samples([candidates[number] for number in chosen.tiles], chosen.shares)

    return choose


def all_of(candidates: Sequence[SceneTile], model: SceneModel) -> Samples:
    """Return all parts that were read, each by its size."""
    return Samples(candidates, [tile.pan.size * tile.valid_share for tile in candidates])


def registration_lines(bands: Sequence[Band], registration: Registration) -> list[str]:
    """What was measured, band by band, for the log."""
    lines = []
    for band, shift, measured, error, correlation in zip(
        bands, registration.shifts, registration.measured, registration.uncertainty, registration.correlation
    ):
        found = tr("nothing measurable")
        if not np.isnan(measured).any():
            across, down = (f"{measured[axis]:+.2f} ± {error[axis]:.2f}" for axis in (1, 0))
            found = tr("measured {across}, {down}", across=across, down=down)
        lines.append(
            tr(
                "Registration of {band}: {shift[1]:+.2f} columns, {shift[0]:+.2f} rows of PAN "
                "({found}; correlation {correlation:.2f}).",
                band=band.label,
                shift=shift,
                found=found,
                correlation=correlation,
            )
        )
    if not registration.shifts.any():
        lines.append(tr("No shift is clearly more than its uncertainty: the grids are taken at their word."))
    return lines
