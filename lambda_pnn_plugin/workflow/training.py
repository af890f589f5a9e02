"""Pre-training: a network learns from several pairs of one sensor, and its weights are kept in a file."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..raster.destination import check_destination
from ..runtime.engine import Engine
from ..shared.messages import VERSION
from ..shared.operations import Compute, FindDevice
from ..shared.problem import Problem
from ..shared.scene_model import SceneTile
from ..shared.sensors import GENERIC
from ..shared.training import Train, Trained, TrainingScene, TrainProgress
from ..shared.translation import tr
from ..shared.window import Window
from .feedback import Feedback, Stage
from .images import Images, OpenedImages, open_images
from .interruption import undone_on_signals
from .kept_training import forget, keep, kept_beside, kept_state, key_of
from .models import SAME_RATIO, SUFFIX, About, Model, check_bands, read_model, write_model
from .preparation import PreparedScene, all_of, prepare
from .story import named_files, software_of
from .training_report import TrainingStory, write_training_report

ITERATIONS = 2000
"""Steps of a training, unless told otherwise."""
MOST_TILES, MOST_OF_A_SCENE, LEAST_OF_A_SCENE = 256, 32, 4
"""Tiles of all scenes that are learnt from at most, of one scene at most, and at least where it has as many."""
HELD_BACK = 5
"""Of so many tiles of a scene, one is held back."""
LEAST_HALF = 96
"""PAN pixels of the shorter side of half a tile, at least: a scene of one tile is cut in two."""
SCORES = ("R_ERGAS", "D_LAMBDA", "D_RHO")


@dataclass(frozen=True)
class TrainingJob:
    """What to learn from.

    Attributes:
        pairs: of one sensor, with the same bands.
        output: file of weights to write.
        iterations: steps at most.
        weights: file to start from; None trains a new network.
        resume: whether to go on where the same training was stopped.
        seed, device, threads: as of :class:`workflow.job.Job`.
        notes: what is to be said of the choice of pairs, in sentences.
        report: page to write, figures as JSON beside it; None: none.
        command: what repeats the job, for the report; version: of the plugin.
    """

    pairs: Sequence[Images]
    output: Path
    iterations: int = ITERATIONS
    weights: Path | None = None
    resume: bool = True
    seed: int = 0
    device: str = "auto"
    threads: int | None = None
    notes: Sequence[str] = ()
    report: Path | None = None
    command: str = ""
    version: str = ""

    @property
    def files(self) -> list[str]:
        """Every file that is read."""
        return [path for pair in self.pairs for path in (*pair.ms_paths, pair.pan_path)]


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


def opened_pairs(job: TrainingJob) -> list[OpenedImages]:
    """Open all pairs and check whatever can be checked before work starts.

    Raises:
        Problem: one cannot be used, they do not go together, or nothing can be written.
    """
    inputs = [*job.files, *([str(job.weights)] if job.weights else [])]
    check_destination(job.output, inputs, (SUFFIX,))
    if not job.pairs:
        raise Problem("There is nothing to learn from; choose images, or a folder of them.")
    if job.iterations < 1:
        raise Problem("{iterations} iterations cannot be done; give one or more.", iterations=job.iterations)
    opened = [open_images(pair) for pair in job.pairs]
    for other in opened[1:]:
        _check_alike(opened[0], other)
    return opened


def train(job: TrainingJob, engine: Engine, feedback: Feedback) -> TrainingResult:
    """Do `job`.

    Raises:
        Problem: it cannot be done.
        Cancelled: the user ended it; what was learnt is kept, and the same job goes on from there.
    """
    with undone_on_signals():
        return _train(job, engine, feedback)


def _train(job: TrainingJob, engine: Engine, feedback: Feedback) -> TrainingResult:
    started = time.monotonic()
    opened = opened_pairs(job)
    initial = _initial(job, opened[0])
    kept, key = kept_beside(job.output), _key(job, opened, initial)
    state = kept_state(kept, key) if job.resume else None
    for note in job.notes:
        feedback.log(note)
    compute = Compute(job.device, job.threads)
    device = engine.submit(FindDevice(compute)).wait(feedback.cancelled).label
    feedback.log(tr("Device: {device}.", device=device))
    scenes = _scenes(opened, Stage(feedback, 0.0, 0.1))
    if state is not None:
        feedback.log(tr("Going on after {steps} steps, from {file}.", steps=state.steps, file=kept.name))
    request = Train(compute, tuple(scenes), job.iterations, job.seed, initial.weights if initial else None, state)
    observer = _Observer(kept, key, Stage(feedback, 0.1, 0.98))
    trained = engine.submit(request).wait(feedback.cancelled, observer.observe)
    steps, seconds = len(trained.curve), time.monotonic() - started
    about = _about(job, opened, initial, trained)
    if job.report:
        circumstances = (
            (tr("Iterations"), tr("{steps} of {planned}", steps=steps, planned=job.iterations)),
            (tr("Seed"), str(job.seed)),
            (tr("Device"), device),
            (tr("Seconds of work"), f"{seconds:.0f}"),
        )
        names = [(_name(pair), len(scene.tiles), len(scene.held_back)) for pair, scene in zip(job.pairs, scenes)]
        notes = [*job.notes, *(note for pair in opened for note in (pair.images, *pair.assumptions))]
        story = TrainingStory(job.output.name, circumstances, names, notes, job.command)
        write_training_report(job.report, story, about, trained)
    write_model(job.output, Model(trained.weights, about))
    forget(kept)
    for line in _outcome(trained):
        feedback.log(line)
    feedback.progress(1.0)
    before, after = (tuple(scores.tolist()) for scores in (trained.before, trained.after))
    return TrainingResult(steps, before, after, seconds)


def _name(pair: Images) -> str:
    """Return what a pair is called: folders, too, as the images of many deliveries bear the same names."""
    return f"{Path(pair.ms_paths[0]).parent.name}: {pair.ms_title} + {pair.pan_title}"


def _check_alike(first: OpenedImages, other: OpenedImages) -> None:
    """Refuse pairs that one network cannot learn from."""
    check_bands(
        tuple(band.label for band in first.scene.ms.bands),
        first.scene.ms.title,
        tuple(band.label for band in other.scene.ms.bands),
        other.scene.ms.title,
    )
    if abs(first.scene.ratio / other.scene.ratio - 1) > SAME_RATIO:
        raise Problem(
            "The ratio of “{first}” is {ratio:.4g}, that of “{other}” {theirs:.4g}: one network learns from one ratio; "
            "leave one of them out.",
            first=first.scene.ms.title,
            ratio=first.scene.ratio,
            other=other.scene.ms.title,
            theirs=other.scene.ratio,
        )
    sensors = first.sensor, other.sensor
    if sensors[0].identifier != sensors[1].identifier and GENERIC not in [one.identifier for one in sensors]:
        raise Problem(
            "“{first}” is taken as {sensor}, “{other}” as {theirs}: one network learns from one sensor; leave one of "
            "them out, or choose the sensor.",
            first=first.scene.ms.title,
            sensor=tr(sensors[0].title),
            other=other.scene.ms.title,
            theirs=tr(sensors[1].title),
        )


def _initial(job: TrainingJob, first: OpenedImages) -> Model | None:
    """Return the weights to start from."""
    if job.weights is None:
        return None
    model = read_model(job.weights)
    bands = tuple(band.label for band in first.scene.ms.bands)
    check_bands(model.about.bands, job.weights.stem, bands, first.scene.ms.title)
    return model


def _key(job: TrainingJob, opened: Sequence[OpenedImages], initial: Model | None) -> str:
    """Return what tells this training apart from all that learn otherwise."""
    chosen = [(pair.job.optics, pair.job.registration, list(pair.job.bands), pair.sensor.identifier) for pair in opened]
    weights = initial.weights.digest if initial else ""
    return key_of([VERSION, job.version, named_files(job.files), chosen, job.iterations, job.seed, weights])


def _scenes(opened: Sequence[OpenedImages], feedback: Feedback) -> list[TrainingScene]:
    """Measure what holds for every scene, and split its parts by place.

    Raises:
        Problem: a scene cannot be learnt from, or all are too small for places to be held back.
        Cancelled: the user ended it.
    """
    most = min(MOST_OF_A_SCENE, max(LEAST_OF_A_SCENE, MOST_TILES // len(opened)))
    scenes = []
    for number, pair in enumerate(opened):
        for line in (pair.images, *pair.assumptions):
            feedback.log(line)
        fewer = replace(pair.memory, candidates=min(pair.memory.candidates, most))
        stage = Stage(feedback, number / len(opened), (number + 1) / len(opened))
        prepared, samples = prepare(replace(pair, memory=fewer), all_of, stage)
        scenes.append(_split(prepared, samples.tiles))
    if not any(scene.held_back for scene in scenes):
        raise Problem("The images are too small to hold places back, by which it is judged what was learnt; add more.")
    return scenes


def _split(prepared: PreparedScene, tiles: Sequence[SceneTile]) -> TrainingScene:
    """Hold the tiles at one end of a scene back; of a single one, half."""
    ordered = sorted(tiles, key=lambda tile: tile.pan_corner)
    if len(ordered) == 1:
        ordered = _halves(prepared, ordered[0])
    count = max(1, len(ordered) // HELD_BACK) if len(ordered) > 1 else 0
    learnt, held_back = ordered[: len(ordered) - count], ordered[len(ordered) - count :]
    shares = tuple(tile.pan.size * max(tile.valid_share, 1e-3) for tile in learnt)
    return TrainingScene(prepared.model, tuple(learnt), shares, tuple(held_back))


def _halves(prepared: PreparedScene, tile: SceneTile) -> list[SceneTile]:
    whole = Window(*tile.pan_corner, *tile.pan.shape[1:])
    halves = [prepared.scene.tile(half) for half in whole.halves()]
    if min(min(half.pan.shape[1:]) for half in halves) < LEAST_HALF or not all(half.valid_share for half in halves):
        return [tile]
    return halves


def _about(job: TrainingJob, opened: Sequence[OpenedImages], initial: Model | None, trained: Trained) -> About:
    first = opened[0]
    sensor = next((pair.sensor.identifier for pair in opened if pair.sensor.identifier != GENERIC), "")
    return About(
        "trained",
        tuple(band.label for band in first.scene.ms.bands),
        first.scene.ratio,
        sensor,
        initial.about.licence if initial else "",
        [*(initial.about.scenes if initial else ()), *named_files(job.files)],
        dict(zip(SCORES, map(float, trained.after))),
        software_of(job.version),
    )


def _outcome(trained: Trained) -> list[str]:
    """Return what was gained, in sentences."""
    before, after = trained.before, trained.after
    return [
        tr(
            "At places that were held back: R-ERGAS {after[0]:.3f} (before training {before[0]:.3f}), D_λ "
            "{after[1]:.4f} ({before[1]:.4f}), D_ρ {after[2]:.4f} ({before[2]:.4f}).",
            before=before.tolist(),
            after=after.tolist(),
        )
    ]


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
