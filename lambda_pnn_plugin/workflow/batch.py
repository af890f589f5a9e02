"""Many pairs: what became of each is a row, and a failure ends none of the others."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Optional

from ..raster.destination import write_json
from ..raster.footprint import DEGREES, Footprint, footprint
from ..runtime.engine import Engine
from ..shared.messages import VERSION
from ..shared.problem import Cancelled, Problem
from ..shared.sensors import GENERIC
from ..shared.translation import tr
from .batch_status import GEOPACKAGE, ITEMS, STATUS, Row, State, write_map, write_status
from .feedback import Feedback, Quiet
from .images import Images
from .interruption import undone_on_signals
from .job import SCORES, Job, Result
from .models import SUFFIX, found_model, read_model
from .pansharpening import run
from .plan import make_plan
from .several import several_at_a_time
from .stac import Made, collection_of, facts_of, item_of
from .story import named_files, software_of

LeaseFor = Callable[[Job], AbstractContextManager[Optional[Engine]]]
"""What leases the engine that a job takes, if it takes one."""
WRITTEN_EVERY = 5.0
"""Seconds between two writings of the table, at least: those of thousands of rows take time."""
PREVIOUS = "previous"
"""Name of weights by which every pair starts from what was learnt of the one before it."""
_NOT_OF_THE_RESULT = {
    *("output", "ledger", "report", "json", "command", "save_weights", "defaults", "library", "starters"),
    *("ms_paths", "pan_path", "weights", "nodata"),
    *("ms_title", "pan_title", "memory", "threads", "cluster"),
}
"""Fields of a job that change nothing in the image."""


@dataclass(frozen=True)
class Pair:
    """A pair of a batch.

    Attributes:
        name: of its result, without suffix; none has it twice.
        images: what to read.
        doubt: what is not certain of it, in a sentence; else empty.
    """

    name: str
    images: Images
    doubt: str = ""

    @property
    def files(self) -> list[str]:
        """What is read."""
        return [*self.images.ms_paths, self.images.pan_path]


@dataclass(frozen=True)
class Batch:
    """What to do.

    Attributes:
        pairs: in this order.
        folder: where results are written, each with an Item beside it, and what became of all.
        template: the job of every pair, but for its images and its output.
        left_out: why inputs are in no pair, by their paths or names.
        chained: whether every pair starts from what was learnt of the one before it.
        at_a_time: how many pairs are under way at a time, on threads of their own; those of a chain come one by one.
    """

    pairs: Sequence[Pair]
    folder: Path
    template: Job
    left_out: Mapping[str, str] = field(default_factory=dict)
    chained: bool = False
    at_a_time: int = 1


def run_batch(batch: Batch, lease: LeaseFor, feedback: Feedback) -> list[Row]:
    """Sharpen every pair, but those whose results of the same images and choices are there, and return what became.

    Raises:
        Problem: the table cannot be written.
        Cancelled: the user ended it; the table tells how far it was, and the same batch goes on from there.
    """
    with undone_on_signals():
        return _Run(batch, lease, feedback).rows()


class _Run:
    """A batch on its way."""

    def __init__(self, batch: Batch, lease: LeaseFor, feedback: Feedback) -> None:
        self._batch, self._lease, self._feedback = batch, lease, feedback
        left_out = [Row(Path(name).name, (name,), State.LEFT_OUT, why) for name, why in batch.left_out.items()]
        waiting = [Row(pair.name, tuple(pair.files), State.WAITING, pair.doubt) for pair in batch.pairs]
        self._rows, self._left_out = waiting, left_out
        self._written = 0.0
        self._defaults: dict[str, str] = {}

    def rows(self) -> list[Row]:
        """See :func:`run_batch`."""
        self._write()
        try:
            count, at_a_time = len(self._rows), 1 if self._batch.chained else self._batch.at_a_time
            for number, row in several_at_a_time(self._row, count, self._feedback, at_a_time):
                self._rows[number] = row
                self._feedback.log(f"{number + 1}/{count} {row.name}: {row.told}")
                if time.monotonic() - self._written > WRITTEN_EVERY:
                    self._write()
        finally:
            self._write()
        found = [*self._rows, *self._left_out]
        self._tried(functools.partial(write_map, self._batch.folder / GEOPACKAGE, found))
        self._tried(functools.partial(write_json, self._batch.folder / ITEMS, collection_of(self._items())))
        return found

    def _write(self) -> None:
        """Write the table, or, while another program holds it open, the next time."""
        self._written = time.monotonic()
        self._tried(functools.partial(write_status, self._batch.folder / STATUS, [*self._rows, *self._left_out]))

    def _tried(self, write: Callable[[], None]) -> None:
        """Write something beside the results, which are there all the same if it cannot be written."""
        try:
            write()
        except Problem as problem:
            self._feedback.warn(str(problem))

    def _row(self, number: int, feedback: Feedback) -> Row:
        """Return what becomes of a pair: whatever goes wrong with it is its own."""
        pair = self._batch.pairs[number]
        row = Row(pair.name, tuple(pair.files), State.FAILED, pair.doubt)
        try:
            return self._done(pair, row, feedback)
        except Cancelled:
            raise
        except Problem as problem:
            return replace(row, why=str(problem))
        except Exception as error:  # of one pair among thousands
            return replace(row, why=tr("The computation failed: {error}", error=repr(error)))

    def _done(self, pair: Pair, row: Row, feedback: Feedback) -> Row:
        job = self._job(pair)
        item, key = job.output.with_suffix(".json"), key_of(job, self._batch.chained)
        kept = facts_of(item)
        if kept.get("key") == key and job.output.is_file():
            with contextlib.suppress(Problem):  # what cannot be read is made anew
                return self._of_result(replace(row, state=State.KEPT), job, footprint(str(job.output)), kept)
        if item.exists() and "key" not in kept:
            raise Problem("The output {path} is a file of somebody else's; choose another folder.", path=item.name)
        make_plan(job)
        item.unlink(missing_ok=True)  # else it would tell of an image that is being replaced
        with self._lease(job) as engine:
            result = run(job, engine, Quiet(feedback))
        facts = {"key": key, **_facts(job, result)}
        image = footprint(str(job.output))
        write_json(item, item_of(_made(job, image, footprint(job.pan_path).taken, facts)))
        return self._of_result(replace(row, state=State.DONE), job, image, facts)

    def _job(self, pair: Pair) -> Job:
        template, output = self._batch.template, self._batch.folder / f"{pair.name}.tif"
        images = {part.name: getattr(pair.images, part.name) for part in fields(Images)}
        job = replace(template, **images, output=output)
        if self._batch.chained:
            job = replace(job, defaults=dict(self._defaults), save_weights=output.with_suffix(SUFFIX))
        return job

    def _of_result(self, row: Row, job: Job, image: Footprint, facts: Mapping[str, Any]) -> Row:
        """Return a row with what a result's Item tells; what was learnt is there for the next pair."""
        if self._batch.chained and job.save_weights and job.save_weights.is_file():
            self._defaults[read_model(job.save_weights).about.sensor or GENERIC] = str(job.save_weights)
        return replace(
            row,
            output=job.output,
            box=image.box if image.unit == DEGREES else None,
            scores={name: float(facts[name]) for name in SCORES if facts.get(name) is not None},
            seconds=float(facts.get("seconds", 0.0)),
        )

    def _items(self) -> Iterator[Mapping[str, Any]]:
        for row in self._rows:
            if row.output is not None:
                yield json.loads(row.output.with_suffix(".json").read_text(encoding="utf-8"))


def key_of(job: Job, chained: bool) -> str:
    """Return a digest of all that decides what a job's image holds: images, choices, versions.

    Args:
        chained: whether its default weights are those of the pair before it, which may be another one the next time.
    """
    chosen = {part.name: repr(getattr(job, part.name)) for part in fields(Job) if part.name not in _NOT_OF_THE_RESULT}
    paths = [*_inputs(job), *map(str, job.starters), *([] if chained else _default_files(job))]
    files = [told if told["fingerprint"] else path for told, path in zip(named_files(paths), paths)]
    facts = [VERSION, chained, chosen, files]
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()[:32]


def _default_files(job: Job) -> list[str]:
    """Return the files of the sensors' default weights; names of those that are not there."""
    found = []
    for _, name in sorted(job.defaults.items()):
        try:
            found.append(str(found_model(name, job.library)))
        except Problem:
            found.append(name)
    return found


def _inputs(job: Job) -> list[str]:
    return [*job.ms_paths, job.pan_path, *([str(job.weights)] if job.weights else [])]


def _facts(job: Job, result: Result) -> dict[str, Any]:
    scores = {name: getattr(result, name.lower()) for name in SCORES}
    known = {name: float(f"{value:.6g}") if value == value else None for name, value in scores.items()}
    return {**known, "method": job.method, "device": result.device, "seconds": round(result.seconds, 1)}


def _made(job: Job, image: Footprint, taken: str, facts: Mapping[str, Any]) -> Made:
    box = image.box if image.unit == DEGREES else None
    inputs = [*job.ms_paths, job.pan_path]
    return Made(job.output, box, taken, image.labels, inputs, software_of(job.version), facts)
