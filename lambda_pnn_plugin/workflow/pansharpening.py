"""The main job from beginning to end: plan, prepare, adapt, sharpen, score, a whole file at the end."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ..imaging.scores import Scores
from ..raster.cog import rewrite_as_cog
from ..raster.destination import write_json
from ..raster.display import write_display
from ..raster.judged import JudgedImage
from ..raster.output import Output
from ..raster.partial import claimed, sweep
from ..raster.spectrum import shown_places, true_bands
from ..runtime.engine import Engine
from ..shared.problem import Problem
from ..shared.sensors import GENERIC
from ..shared.translation import tr
from .assessment import Report, assessed
from .classical import by_classic
from .feedback import Feedback, Stage
from .interruption import undone_on_signals
from .job import COG, VRT, Job, Pace, Result
from .judgement import scores_line
from .live import Live
from .matching import matched
from .models import About, Model, write_model
from .network import by_network
from .plan import Plan, make_plan
from .ready import Ready
from .reports import Story
from .scoring import Read, score
from .story import inputs_of, repeating, scores_of, software_of, story_of
from .times import CHECKING, JUDGING, SHARPENING

NOT_FOLLOWED = 0.5
"""D_ρ above which a result does not follow PAN: sharpened scenes lie below .3, interpolated ones above .6."""


def run(job: Job, engine: Engine | None, feedback: Feedback, live: Live | None = None) -> Result:
    """Do `job`.

    Args:
        engine: None for the classical methods, which need none.
        live: who watches the training and may end it.

    Raises:
        Problem: the job cannot be done; the message is for people.
        Cancelled: the user ended it. In all cases the destination is as it was.
    """
    with undone_on_signals():
        return _run(job, engine, feedback, live)


def _run(job: Job, engine: Engine | None, feedback: Feedback, live: Live | None) -> Result:
    started = time.monotonic()
    if job.ledger:
        sweep(job.ledger)
    plan = make_plan(job)
    for line in (plan.images, *plan.assumptions):
        feedback.log(line)
    whole, feedback = feedback, Stage(feedback, 0.0, 0.85 if job.report or job.json else 1.0)
    with claimed(job.output):
        ready = _ready(plan, engine, feedback, live)
        plan, prepared = ready.plan, ready.prepared
        with _output(plan) as output:
            times = ready.times
            with times.of(SHARPENING):
                megapixel = ready.sharpen(output, Stage(feedback, 0.8, 0.96))
                output.finish_writing()
            with times.of(CHECKING):
                output.verify(_going_on(Stage(feedback, 0.96, 0.965)))
            written = _written(output, plan)
            with times.of(JUDGING):
                scores = score(prepared, plan.area, written, Stage(feedback, 0.965, 0.98))
            output.tell(story_of(plan, scores, ready.steps))
            last = Stage(feedback, 0.98, 1.0)
            if job.format == COG:
                rewrite_as_cog(output.file, plan.creation, _going_on(last))
                output.verify(_going_on(last))
            elif job.overviews:
                output.build_overviews(_going_on(last))
            last.progress(1.0)  # raises Cancelled if it was
            result = _result(ready, scores, time.monotonic() - started, megapixel)
            if job.report or job.json:
                _report(ready, result, output.file, Stage(whole, 0.85, 1.0), started)
            if job.save_weights and ready.weights:
                write_model(job.save_weights, Model(ready.weights, _about(plan, scores, ready.steps)))
    result = replace(result, seconds=time.monotonic() - started)
    for kept in output.set_aside:
        feedback.log(tr("A file beside the result that would have been read with it is now {name}.", name=kept.name))
    if job.format == VRT:
        _show(plan, feedback)
    feedback.log(scores_line(result))
    for doubt in _doubts(scores, plan):
        feedback.warn(doubt)
    feedback.log(tr("Finished in {seconds:.0f} s: {stages}.", seconds=result.seconds, stages=ready.times.words()))
    return result


def _result(ready: Ready, scores: Scores, seconds: float, megapixel: float) -> Result:
    plan, ratio = ready.plan, ready.plan.scene.ratio
    pace = None
    if ready.iteration is not None and ready.steps:
        known = Pace(ready.iteration, megapixel).seconds(ready.steps, plan.area.rows * plan.area.columns)
        pace = Pace(ready.iteration, megapixel, max(0.0, seconds - known), ready.steps)
    return Result(
        plan.job.output,
        plan.area,
        scores,
        scores.r_ergas(ratio),
        scores.r_ergas_own(ratio),
        scores.d_lambda,
        scores.d_rho,
        ready.prepared.registration,
        seconds,
        ready.device,
        pace,
        (*ready.prepared.warnings, *_doubts(scores, plan)),
        true_bands(plan.scene.whole_ms.bands, plan.sensor, plan.scene.whole_ms.delivered),
    )


def _about(plan: Plan, scores: Scores, steps: int | None) -> About:
    """Return what is to be known of the weights after `steps` of training."""
    job = plan.job
    before = plan.model.about if plan.model else None
    if before is not None and not steps:
        return before
    return About(
        "adapted",
        tuple(band.label for band in plan.scene.ms.bands),
        plan.scene.ratio,
        "" if plan.sensor.identifier == GENERIC else plan.sensor.identifier,
        before.licence if before else "",
        [*(before.scenes if before else ()), *inputs_of(job)],
        scores_of(scores, plan.scene.ratio),
        software_of(job.version),
    )


def _ready(plan: Plan, engine: Engine | None, feedback: Feedback, live: Live | None) -> Ready:
    """Return the scene as the method of the plan's job wants it."""
    if not plan.job.by_network:
        return by_classic(plan, Stage(feedback, 0.0, 0.4))
    if engine is None:
        raise ValueError("λ-PNN takes an engine.")
    return by_network(plan, engine, Stage(feedback, 0.0, 0.8), live)


def _report(ready: Ready, result: Result, file: Path, feedback: Feedback, started: float) -> None:
    """Judge the file that was written in every respect, and write what is wanted of it.

    Args:
        file: where it lies until it gets its name: after all else, so that nothing is changed unless all is done.
    """
    plan, job = ready.plan, ready.plan.job
    steps = "–" if ready.steps is None else tr("{steps} of {planned}", steps=ready.steps, planned=job.iterations)
    facts = (
        (tr("File"), str(job.output)),
        (tr("Method"), job.method),
        (tr("Iterations"), steps),
        (tr("Seed"), str(job.seed)),
        (tr("Device"), result.device),
        (tr("Seconds of work"), f"{result.seconds:.0f}"),
        (tr("Time by stage"), ready.times.words()),
        (tr("Date"), datetime.datetime.now().astimezone().isoformat(timespec="minutes")),
    )
    command = repeating(job) if job.command else ""
    story = Story(tr("{file}: report", file=job.output.name), facts, command, ready.training)
    image = JudgedImage(str(file), job.output.name, plan.scene, known=plan.area)
    notes = (plan.images, *plan.assumptions)
    report = Report(job.report, story) if job.report else None
    match = matched(image, ready.prepared, ready.samples.tiles)
    found = assessed(ready.prepared, ready.samples, (image, match), None, notes, feedback, report, started)
    if job.json:
        write_json(job.json, found.as_json())


def _show(plan: Plan, feedback: Feedback) -> None:
    """Write the picture of the finished result; where that fails, the result is there, and the log says so."""
    scene = plan.scene
    count = len(scene.whole_ms.bands)
    places = shown_places(scene.whole_ms.bands, plan.sensor, scene.whole_ms.delivered) if count >= 3 else (0,)
    try:
        picture = write_display(plan.job.output, [place + 1 for place in places])
    except Problem as problem:
        feedback.warn(str(problem))
        return
    feedback.log(tr("A picture of it for show, of 8 bits: {path}.", path=picture.name))


def _doubts(scores: Scores, plan: Plan) -> list[str]:
    """Return a warning if the result does not follow PAN."""
    if not scores.d_rho > NOT_FOLLOWED:
        return []
    return [
        tr(
            "The result hardly follows the structures of “{pan}” (D_ρ {d_rho:.2f}): the two images may not show the "
            "same place at the same time, or lie elsewhere than their georeferences say. Compare before you use it.",
            pan=plan.scene.pan.title,
            d_rho=scores.d_rho,
        )
    ]


def _output(plan: Plan) -> Output:
    scene, job = plan.scene, plan.job
    of = (scene.whole_ms, plan.nodata, scene.pan.grid, plan.area, plan.creation, plan.dtype)
    return Output(job.output, *of, job.ledger)


def _written(output: Output, plan: Plan) -> Read:
    """Return what gives the bands that were sharpened, as the file holds them; it misses pixels as the scene does."""
    return lambda window: (plan.scene.shown(output.read(window)), None)


def _going_on(feedback: Feedback) -> Callable[[float], bool]:
    """Return what passes the share that is done on, and says whether to go on."""

    def proceed(fraction: float) -> bool:
        if feedback.cancelled():
            return False
        feedback.progress(fraction)
        return True

    return proceed
