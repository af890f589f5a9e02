"""Pre-training: a network learns from several pairs of one sensor, and its weights are kept in a file."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..raster.destination import check_destination
from ..raster.partial import claimed
from ..runtime.engine import Engine
from ..shared.operations import Compute, FindDevice
from ..shared.problem import Problem
from ..shared.training import Train, Trained, TrainProgress
from ..shared.translation import tr
from .feedback import Feedback, Stage
from .images import Images, open_images
from .interruption import undone_on_signals
from .kept_training import forget, keep, kept_beside, kept_state, key_of
from .models import SUFFIX, About, Model, read_model, write_model
from .story import software_of
from .training_report import TrainingStory, write_training_report
from .training_scenes import Kind, Scenes, scenes_of

ITERATIONS = 2000
"""Steps of a training, unless told otherwise."""
SCORES = ("R_ERGAS", "D_LAMBDA", "D_RHO")


@dataclass(frozen=True)
class TrainingJob:
    """What to learn from.

    Attributes:
        pairs: that were named, of one sensor, with the same bands.
        output: file of weights to write.
        iterations: steps at most.
        found: pairs that were found somewhere: those that cannot be learnt from are left out.
        weights: file to start from; None trains a new network.
        resume: whether to go on where the same training was stopped.
        seed, device, threads, cluster: as of :class:`workflow.job.Job`.
        notes: what is to be said of the choice of pairs, in sentences.
        report: page to write, figures as JSON beside it; None: none.
        command: what repeats the job, for the report; version: of the plugin.
    """

    pairs: Sequence[Images]
    output: Path
    iterations: int = ITERATIONS
    found: Sequence[Images] = ()
    weights: Path | None = None
    resume: bool = True
    seed: int = 0
    device: str = "auto"
    threads: int | None = None
    cluster: str = ""
    notes: Sequence[str] = ()
    report: Path | None = None
    command: str = ""
    version: str = ""

    @property
    def files(self) -> list[str]:
        """Every file that is read."""
        return [path for pair in (*self.pairs, *self.found) for path in (*pair.ms_paths, pair.pan_path)]


@dataclass(frozen=True)
class TrainingResult:
    """What came of it.

    Attributes:
        steps: that were done.
        before, after: R-ERGAS, D_λ and D_ρ at places held back, of the network at first and at last.
        seconds: of work, of this run.
    """

    steps: int
    before: tuple[float, ...]
    after: tuple[float, ...]
    seconds: float


def check_training(job: TrainingJob) -> None:
    """Check whatever can be checked before work starts; pairs that were found, not named, are looked at later.

    Raises:
        Problem: one cannot be used, they do not go together, or nothing can be written.
    """
    check_destination(job.output, [*job.files, *([str(job.weights)] if job.weights else [])], (SUFFIX,))
    if job.iterations < 1:
        raise Problem("{iterations} iterations cannot be done; give one or more.", iterations=job.iterations)
    kind = _kind(job, _initial(job))
    for pair in job.pairs:
        opened = open_images(pair)
        kind.take(opened.scene, opened.sensor)


def train(job: TrainingJob, engine: Engine, feedback: Feedback) -> TrainingResult:
    """Do `job`.

    Raises:
        Problem: it cannot be done.
        Cancelled: the user ended it; if something was learnt, it is kept, and the same job goes on from there.
    """
    with undone_on_signals():
        check_training(replace(job, pairs=()))  # pairs are looked at one by one, as they are prepared
        with claimed(job.output):
            return _train(job, engine, feedback)


def _train(job: TrainingJob, engine: Engine, feedback: Feedback) -> TrainingResult:
    started = time.monotonic()
    initial = _initial(job)
    for note in job.notes:
        feedback.log(note)
    compute = Compute(job.device, job.threads)
    device = engine.submit(FindDevice(compute)).wait(feedback.cancelled)
    feedback.log(tr("Device: {device}.", device=device.label))
    learnt = scenes_of(job.pairs, job.found, _kind(job, initial), device, Stage(feedback, 0.0, 0.1))
    request = Train(
        compute,
        tuple(scene.scene for scene in learnt.scenes),
        job.iterations,
        job.seed,
        initial.weights if initial else None,
        at_once=learnt.at_once,
    )
    kept, key = kept_beside(job.output), key_of(request, job.version)
    state = kept_state(kept, key) if job.resume else None
    if state is not None:
        feedback.log(tr("Going on after {steps} steps, from {file}.", steps=state.steps, file=kept.name))
    observer = _Observer(kept, key, Stage(feedback, 0.1, 0.98))
    trained = engine.submit(replace(request, state=state)).wait(feedback.cancelled, observer.observe)
    about = _about(job, learnt, initial, trained)
    write_model(job.output, Model(trained.weights, about))
    forget(kept)
    seconds = time.monotonic() - started
    feedback.log(_outcome(trained))
    if job.report:
        write_training_report(
            job.report, _story(job, learnt, len(trained.curve), device.label, seconds), about, trained
        )
    feedback.progress(1.0)
    before, after = (tuple(scores.tolist()) for scores in (trained.before, trained.after))
    return TrainingResult(len(trained.curve), before, after, seconds)


def _initial(job: TrainingJob) -> Model | None:
    """Return the weights to start from."""
    return None if job.weights is None else read_model(job.weights)


def _kind(job: TrainingJob, initial: Model | None) -> Kind:
    return Kind() if initial is None or job.weights is None else Kind(initial.about.bands, job.weights.stem)


def _about(job: TrainingJob, learnt: Scenes, initial: Model | None, trained: Trained) -> About:
    files = [file for scene in learnt.scenes for file in scene.files]
    return About(
        "trained",
        learnt.kind.bands,
        learnt.kind.ratio,
        learnt.kind.sensor,
        initial.about.licence if initial else "",
        [*(initial.about.scenes if initial else ()), *files],
        dict(zip(SCORES, map(float, trained.after))),
        software_of(job.version),
    )


def _story(job: TrainingJob, learnt: Scenes, steps: int, device: str, seconds: float) -> TrainingStory:
    circumstances = (
        (tr("Iterations"), tr("{steps} of {planned}", steps=steps, planned=job.iterations)),
        (tr("Seed"), str(job.seed)),
        (tr("Device"), device),
        (tr("Seconds of work"), f"{seconds:.0f}"),
    )
    names = [(scene.name, len(scene.learnt), len(scene.held_back)) for scene in learnt.scenes]
    notes = [*job.notes, *learnt.notes, *(note for scene in learnt.scenes for note in scene.notes)]
    return TrainingStory(job.output.name, circumstances, names, notes, job.command)


def _outcome(trained: Trained) -> str:
    """Return what was gained, in a sentence."""
    return tr(
        "At places that were held back: R-ERGAS {after[0]:.3f} (before training {before[0]:.3f}), D_λ "
        "{after[1]:.4f} ({before[1]:.4f}), D_ρ {after[2]:.4f} ({before[2]:.4f}).",
        before=trained.before.tolist(),
        after=trained.after.tolist(),
    )


class _Observer:
    """Tells of training as it goes on, and keeps its state."""

    def __init__(self, kept: Path, key: str, feedback: Feedback) -> None:
        self._kept, self._key, self._feedback = kept, key, feedback
        self._first: tuple[int, float] | None = None
        self._logged = self._milestone = 0
        self._warned = False

    def observe(self, progress: TrainProgress) -> None:
        """Pass progress on, a line for the log at every twentieth of the way, and the state to its file."""
        self._first = self._first or (progress.step, time.monotonic())
        self._feedback.progress(progress.step / progress.steps)
        if progress.state is not None:
            self._keep(progress)
        milestone = 20 * progress.step // progress.steps
        if milestone > self._milestone or not self._logged:
            self._milestone, self._logged = milestone, progress.step
            self._feedback.log(
                tr(
                    "Training {step}/{steps}: R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}; loss at "
                    "places held back {loss:.4f}; about {left} left.",
                    step=progress.step,
                    steps=progress.steps,
                    r_ergas=progress.r_ergas,
                    d_lambda=progress.d_lambda,
                    d_rho=progress.d_rho,
                    loss=progress.loss,
                    left=self._left(progress),
                )
            )

    def _left(self, progress: TrainProgress) -> str:
        first, started = self._first or (0, time.monotonic())
        done = progress.step - first
        if not done:
            return "–"
        seconds = (time.monotonic() - started) / done * (progress.steps - progress.step)
        return tr("{minutes:.0f} min", minutes=seconds / 60) if seconds > 90 else tr("{s:.0f} s", s=seconds)

    def _keep(self, progress: TrainProgress) -> None:
        """Write the state; where that fails, training goes on, and one warning tells."""
        assert progress.state is not None
        try:
            keep(self._kept, progress.state, self._key)
        except Problem as problem:
            if not self._warned:
                self._feedback.warn(str(problem))
            self._warned = True
