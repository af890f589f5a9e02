"""The main job: registration, adaptation, prediction tile by tile, a whole file at the end."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from ..problem import Cancelled, Problem
from ..protocol import Message
from ..raster.clues import clues
from ..raster.output import Output, check_destination
from ..raster.scene import Extent, Scene, SceneTile
from ..reach import halo
from ..runtime.compute import ComputeProcess
from ..runtime.environment import Interpreter
from ..runtime.keeper import keeper
from ..sensors import AUTO, Sensor, catalogue, recognise
from ..window import Window
from ..words import phrase, tr
from .sampling import MAX_SAMPLES, learning_area, radiometry, read_candidates, scored_windows
from .scores import overall

TILE_SIDES = (1024, 512, 256)
"""PAN pixels of an output tile's side, by preference: larger ones take memory, smaller ones time for their halos.

Multiples of GeoTIFF's blocks, so that each block is written once.
"""
BYTES_FOR_FEATURES, BYTES_PER_VALUE = 320 << 20, 60
"""What predicting a tile takes at the most: for the network's features, and for every value of it and its halo."""

AS_MS, FLOAT32 = "as MS", "Float32"
OUTPUT_TYPES = (AS_MS, FLOAT32)

ITERATIONS = {phrase("fast"): 60, phrase("standard"): 200, phrase("best"): 400}


class Feedback(Protocol):
    """Who watches a job."""

    def progress(self, fraction: float) -> None:
        """The share of the work that is done, in 0..1."""

    def log(self, text: str) -> None:
        """A line for the log."""

    def cancelled(self) -> bool:
        """Whether the user wants the job to end."""


@dataclass(frozen=True)
class Job:
    """What to do.

    Attributes:
        ms_paths, pan_path: what GDAL opens; ms_title, pan_title: the layers' names.
        ms_crs, pan_crs: WKT of the coordinate systems, if not those that the files name.
        output: GeoTIFF to write.
        bands: which MS bands to sharpen, in which order, from 1; all if empty.
        extent: what to sharpen, in PAN's coordinates; all if None.
        sensor: identifier in the catalogue, or "auto".
        sensors: the catalogue.
        iterations: steps of adaptation.
        registration: whether to measure and correct how the bands lie on PAN.
        device: "auto", "cpu", "cuda", "cuda:1" and so on, or "mps".
        threads: to compute on; None: as PyTorch thinks fit.
        seed: same seed, same result.
        output_type: of the numbers, one of OUTPUT_TYPES.
        creation_options: GDAL's "NAME=VALUE".
        overviews: whether to add overviews to the result.
        memory: bytes that predicting a tile may take; None: a quarter of what the device has. What is free at the
            moment does not count, lest the same job give another file.
    """

    ms_paths: Sequence[str]
    pan_path: str
    ms_title: str
    pan_title: str
    output: Path
    ms_crs: str = ""
    pan_crs: str = ""
    bands: Sequence[int] = ()
    extent: Extent | None = None
    sensor: str = AUTO
    sensors: Mapping[str, Sensor] = field(default_factory=catalogue)
    iterations: int = ITERATIONS["standard"]
    registration: bool = True
    device: str = "auto"
    threads: int | None = None
    seed: int = 0
    output_type: str = AS_MS
    creation_options: Sequence[str] = ()
    overviews: bool = False
    memory: int | None = None


@dataclass(frozen=True)
class Pace:
    """How fast a device is: seconds for an iteration, and for sharpening a megapixel."""

    iteration: float
    megapixel: float

    def seconds(self, iterations: int, pixels: int) -> float:
        """How long a job takes at most."""
        return self.iteration * iterations + self.megapixel * pixels / 1e6


@dataclass(frozen=True)
class Result:
    """What came of it: scores as in :func:`scores.overall`, seconds of work, the device that did it, and its pace."""

    output: Path
    r_ergas: float
    d_lambda: float
    d_rho: float
    seconds: float
    device: str
    pace: Pace


@dataclass(frozen=True)
class Preview:
    """What is known of a job before it runs.

    Attributes:
        rows, columns: of the result.
        ratio: MS pixel by PAN pixel, (rows, columns).
        sensor: as chosen, or as recognised.
        reason: for the sensor; empty if it was chosen.
        notes: what is assumed of how the images lie.
    """

    rows: int
    columns: int
    ratio: tuple[float, float]
    sensor: Sensor
    reason: str
    notes: Sequence[str]


def open_scene(job: Job) -> Scene:
    """Open and check everything that can be checked before work starts.

    Raises:
        Problem: the job cannot be done; the message says why and what to do.
    """
    _check_choices(job)
    check_destination(job.output, [*job.ms_paths, job.pan_path])
    scene = Scene(job.ms_paths, job.pan_path, job.ms_title, job.pan_title, job.bands, job.ms_crs, job.pan_crs)
    check_destination(job.output, [*scene.ms.files, *scene.pan.files])
    _area(job, scene)
    return scene


def preview(job: Job) -> Preview:
    """Look at what `job` would do, without doing it.

    Raises:
        Problem: it cannot be done; the message says why and what to do.
    """
    scene = open_scene(job)
    area = _area(job, scene)
    sensor, reason = _sensor(job, scene)
    return Preview(area.rows, area.columns, scene.relation.ratio, sensor, reason, scene.notes)


def _check_choices(job: Job) -> None:
    """Refuse what a script may have chosen and no window would offer."""
    sensors = [AUTO, *job.sensors]
    if job.sensor not in sensors:
        raise Problem(
            "The sensor “{sensor}” is not known; choose from {known}.", sensor=job.sensor, known=", ".join(sensors)
        )
    if job.output_type not in OUTPUT_TYPES:
        raise Problem(
            "The output type “{type}” is not known; choose from {known}.",
            type=job.output_type,
            known=", ".join(OUTPUT_TYPES),
        )
    if job.iterations < 1:
        raise Problem("{iterations} iterations cannot be done; give one or more.", iterations=job.iterations)


def _area(job: Job, scene: Scene) -> Window:
    """The PAN pixels to sharpen."""
    return scene.window if job.extent is None else scene.part(job.extent)


def _dtype(job: Job, scene: Scene) -> np.dtype:
    """The result's type of numbers."""
    return np.dtype("float32") if job.output_type == FLOAT32 else scene.ms.dtype


def run(job: Job, interpreter: Interpreter, feedback: Feedback) -> Result:
    """Do `job` with a compute process of `interpreter`.

    Raises:
        Problem: the job cannot be done; the message is for people.
        Cancelled: the user ended it. In all cases the destination is as it was.
    """
    started = time.monotonic()
    scene = open_scene(job)
    _report(job, scene, feedback)
    sensor, reason = _sensor(job, scene)
    _report_sensor(sensor, reason, scene, feedback)
    feedback.log(tr("Computing with {interpreter}.", interpreter=interpreter))
    dtype = _dtype(job, scene)
    output = Output(
        job.output, scene.ms, scene.nodata(dtype), scene.pan.grid, _area(job, scene), job.creation_options, dtype
    )
    with output, keeper.lease(interpreter, feedback.cancelled) as compute:
        work = _Work(job, scene, sensor, compute, feedback)
        work.choose()
        work.register()
        work.adapt()
        scores = work.write(output)
        if job.overviews:
            work.build_overviews(output)
        device, pace = work.device, work.pace
    seconds = time.monotonic() - started
    feedback.progress(1.0)
    if np.isnan(scores["r_ergas"]):
        feedback.log(tr("Too few pixels hold data side by side for the result to be judged."))
    else:
        feedback.log(tr("Scores: R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}.", **scores))
    feedback.log(tr("Finished in {seconds:.0f} s.", seconds=seconds))
    return Result(job.output, seconds=seconds, device=device, pace=pace, **scores)


def _report(job: Job, scene: Scene, feedback: Feedback) -> None:
    """Say what the images are like, and what is assumed of them."""
    ms, pan, relation = scene.ms, scene.pan, scene.relation
    feedback.log(
        tr(
            "“{ms.title}”: {bands} bands of {ms.grid.columns} × {ms.grid.rows} pixels, {ms.dtype}; "
            "“{pan.title}”: {pan.grid.columns} × {pan.grid.rows}, {pan.dtype}; ratio {ratio[1]:.5g} × {ratio[0]:.5g}, "
            "MS corner at PAN pixel ({origin[1]:.2f}, {origin[0]:.2f}).",
            ms=ms,
            pan=pan,
            bands=len(ms.bands),
            ratio=relation.ratio,
            origin=relation.origin,
        )
    )
    for note in scene.notes:
        feedback.log(note)
    for source in (ms, pan):
        if source.collar is not None:
            feedback.log(
                tr(
                    "“{source}” is framed by zeros, which it does not declare; they are taken as missing.",
                    source=source.title,
                )
            )
    nodata = scene.nodata(_dtype(job, scene))
    if nodata is not None:
        feedback.log(tr("Missing pixels, if any, hold {nodata:g} in the result.", nodata=nodata))


def _sensor(job: Job, scene: Scene) -> tuple[Sensor, str]:
    """The sensor, and the reason for it; none if it was chosen."""
    if job.sensor != AUTO:
        return job.sensors[job.sensor], ""
    return recognise(scene.ms.delivered, scene.ratio, clues(scene.ms, scene.pan), job.sensors)


def _report_sensor(sensor: Sensor, reason: str, scene: Scene, feedback: Feedback) -> None:
    if reason:
        feedback.log(
            tr(
                "Sensor taken as {sensor}: {reason}. Choose another in parameter Sensor if that is wrong.",
                sensor=tr(sensor.title),
                reason=reason,
            )
        )
    elif sensor.ratio is not None and abs(scene.ratio - sensor.ratio) > 0.1:
        feedback.log(
            tr(
                "{sensor} delivers a ratio of {ratio}; its blur is scaled to the ratio of {present:.3g} found here.",
                sensor=tr(sensor.title),
                ratio=sensor.ratio,
                present=scene.ratio,
            )
        )


class _Work:
    """The steps of one job, in the order in which :func:`run` calls them."""

    SHARES = {
        "choose": (0.0, 0.02),
        "register": (0.02, 0.03),
        "adapt": (0.03, 0.8),
        "write": (0.8, 0.98),
        "build_overviews": (0.98, 1.0),
    }

    def __init__(self, job: Job, scene: Scene, sensor: Sensor, compute: ComputeProcess, feedback: Feedback) -> None:
        self._job, self._scene, self._compute, self._feedback = job, scene, compute, feedback
        self._area = _area(job, scene)
        self._dtype = _dtype(job, scene)
        self._samples = read_candidates(scene, learning_area(self._area, scene.window), feedback.cancelled)
        self._shares = [float(np.count_nonzero(tile.valid)) for tile in self._samples]
        ms, pan = radiometry(sensor, self._samples)
        bands = len(scene.ms.bands)
        gains = sensor.gains(scene.ms.delivered)
        self._weights: dict[str, np.ndarray] = {}
        self._fields: dict[str, Any] = {
            "device": job.device,
            "threads": job.threads,
            "ms_scale": ms.scale,
            "ms_offset": ms.offset,
            "pan_scale": pan.scale,
            "pan_offset": pan.offset,
            "ms_gains": [gains[number - 1] for number in scene.ms.numbers],
            "pan_gain": sensor.pan_gain,
            "shifts": [[0.0, 0.0]] * bands,
        }
        answer = compute.call("device", {"device": job.device, "threads": job.threads}, {}).fields
        self.device: str = answer["label"]
        self._tile_side = tile_side(job.memory or (answer["memory"] or 0) // 4, scene.relation.ratio, bands)
        feedback.log(
            tr(
                "Device: {device}. Numbers brought to 0..1: MS by {ms}, PAN by {pan}.",
                device=self.device,
                ms=ms,
                pan=pan,
            )
        )

    def choose(self) -> None:
        """Keep of the tiles read those that represent the scene, if there are more than are needed."""
        candidates = self._samples
        if len(candidates) <= MAX_SAMPLES:
            return
        features = []
        for number, tile in enumerate(candidates):
            features.append(self._ask("describe", [tile]).arrays["features"][0])
            self._done("choose", (number + 1) / len(candidates))
        choice = {"count": MAX_SAMPLES, "seed": self._job.seed, **self._fields}
        chosen = self._compute.call("choose", choice, {"features": np.stack(features)}).fields
        self._samples = [candidates[number] for number in chosen["tiles"]]
        self._shares = chosen["shares"]
        self._feedback.log(
            tr("Learning from {count} parts that represent {all}.", count=len(self._samples), all=len(candidates))
        )

    def register(self) -> None:
        """Measure how the bands lie on PAN, unless the user said not to."""
        if not self._job.registration:
            self._feedback.log(tr("Registration off: the grids are taken at their word."))
            return
        reply = self._ask("register", self._samples)
        self._fields["shifts"] = reply.arrays["shifts"].tolist()
        for band, shift, measured, error, correlation in zip(self._scene.ms.bands, *_columns(reply)):
            found = tr("nothing measurable")
            if not np.isnan(measured).any():
                across, down = (f"{measured[axis]:+.2f} ± {error[axis]:.2f}" for axis in (1, 0))
                found = tr("measured {across}, {down}", across=across, down=down)
            self._feedback.log(
                tr(
                    "Registration of {band}: {shift[1]:+.2f} columns, {shift[0]:+.2f} rows of PAN "
                    "({found}; correlation {correlation:.2f}).",
                    band=band.name or tr("band {number}", number=band.number),
                    shift=shift,
                    found=found,
                    correlation=correlation,
                )
            )
        if not reply.arrays["shifts"].any():
            self._feedback.log(tr("No shift is clearly more than its uncertainty: the grids are taken at their word."))
        self._done("register", 1.0)

    def adapt(self) -> None:
        """Train the network on the samples."""
        planned, started = self._job.iterations, time.monotonic()
        milestone = max(1, planned // 10)
        logged = total = 0
        first: tuple[int, float] | None = None

        def report(fields: dict[str, Any]) -> None:
            nonlocal logged, total, first
            iteration, total = fields["iteration"], fields["total"]
            first = first or (iteration, time.monotonic())
            self._done("adapt", iteration / total)
            if iteration // milestone > logged or iteration == total:
                logged = iteration // milestone
                left = (time.monotonic() - started) / iteration * (total - iteration)
                self._feedback.log(
                    tr(
                        "Adaptation {iteration}/{total}: R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}; "
                        "about {left:.0f} s left.",
                        left=left,
                        **fields,
                    )
                )
            if iteration == total < planned:
                self._feedback.log(
                    tr(
                        "Nothing more was gained: adaptation ended after {total} of {planned} iterations.",
                        total=total,
                        planned=planned,
                    )
                )

        fields = {"iterations": planned, "seed": self._job.seed, "shares": self._shares}
        self._weights = self._ask("adapt", self._samples, fields, on_progress=report).arrays
        self._samples = []
        if first is not None and first[0] < total:  # what comes before the first one does not grow with their number
            started, total = first[1], total - first[0]
        self._iteration_seconds = (time.monotonic() - started) / total

    def write(self, output: Output) -> dict[str, float]:
        """Sharpen tile by tile: the next ones are read and sent, and the one before written, while one is computed.

        Returns:
            The result's scores, measured on tiles spread over the scene, without missing pixels.
        """
        started, computed = time.monotonic(), 0
        windows = self._area.cells(self._tile_side)
        scored, scores = scored_windows(windows), []
        asked: deque[tuple[Window, np.ndarray]] = deque()

        def finish_one() -> None:
            window, valid = asked.popleft()
            reply = self._compute.reply()
            if window in scored:
                scores.append(reply.fields)
            output.write(window, reply.arrays["image"], valid)

        with ThreadPoolExecutor(1) as reader:
            for number, (window, inner, tile) in enumerate(self._read_ahead(windows, reader)):
                fields = {"inner": inner, "dtype": self._dtype.str, "scored": window in scored}
                self._send("predict", [tile], fields)
                asked.append((window, tile.valid[inner.slices]))
                computed += tile.valid.size
                if len(asked) > 1:
                    finish_one()
                self._done("write", number / len(windows))
            finish_one()
        self._done("write", 1.0)
        # With halos, which are most of a small scene: the next one may be large.
        self._megapixel_seconds = (time.monotonic() - started) * 1e6 / computed
        return overall(scores, self._scene.ratio)

    @property
    def pace(self) -> Pace:
        """How fast it went, once everything is written."""
        return Pace(self._iteration_seconds, self._megapixel_seconds)

    def build_overviews(self, output: Output) -> None:
        """Add overviews to the finished raster."""

        def proceed(fraction: float) -> bool:
            self._progress("build_overviews", fraction)
            return not self._feedback.cancelled()

        output.build_overviews(proceed)
        self._done("build_overviews", 1.0)

    def _read_ahead(
        self, windows: Sequence[Window], reader: ThreadPoolExecutor
    ) -> Iterator[tuple[Window, Window, SceneTile]]:
        """Every window, its place in its tile, and the tile with halo."""
        around = halo(max(self._scene.relation.ratio))
        outer = [window.grown(around, within=self._scene.window) for window in windows]
        ahead = reader.submit(self._scene.tile, outer[0])
        for number, window in enumerate(windows):
            tile = ahead.result()
            if number + 1 < len(windows):
                ahead = reader.submit(self._scene.tile, outer[number + 1])
            yield window, window.seen_from(outer[number]), tile

    def _send(self, operation: str, tiles: Sequence[SceneTile], fields: dict[str, Any]) -> None:
        arrays = {**self._weights}
        for number, tile in enumerate(tiles):
            arrays[f"ms{number}"], arrays[f"pan{number}"] = tile.ms, tile.pan
            if not (tile.ms_valid.all() and tile.valid.all()):
                arrays[f"ms_valid{number}"], arrays[f"valid{number}"] = tile.ms_valid, tile.valid
        geometry = [{"ratio": tile.ratio, "origin": tile.origin} for tile in tiles]
        self._compute.send(operation, {**self._fields, **fields, "tiles": geometry}, arrays)

    def _ask(
        self, operation: str, tiles: Sequence[SceneTile], fields: dict[str, Any] | None = None, **options: Any
    ) -> Message:
        self._send(operation, tiles, fields or {})
        return self._compute.reply(**options)

    def _done(self, step: str, share: float) -> None:
        if self._feedback.cancelled():
            raise Cancelled
        self._progress(step, share)

    def _progress(self, step: str, share: float) -> None:
        first, last = self.SHARES[step]
        self._feedback.progress(first + (last - first) * share)


def tile_side(memory: int, ratio: tuple[float, float], bands: int) -> int:
    """The largest side of a tile that `memory`, in bytes, suffices for; the largest of all if it is 0, unknown."""
    around = 2 * halo(max(ratio))
    largest = (memory - BYTES_FOR_FEATURES) / (BYTES_PER_VALUE * bands)
    fitting = (side for side in TILE_SIDES if (side + around) ** 2 <= largest)
    return next(fitting, TILE_SIDES[-1]) if memory else TILE_SIDES[0]


def _columns(reply: Message) -> list[np.ndarray]:
    return [reply.arrays[name] for name in ("shifts", "measured", "uncertainty", "correlation")]
