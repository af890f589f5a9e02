"""What a look at the images of a job tells before it is run."""

from __future__ import annotations

from typing import NamedTuple

from ..host import computing, journal, settings
from ..runtime.environment import Interpreter
from ..shared.problem import Problem
from ..shared.translation import tr
from ..workflow.job import Job, Pace
from ..workflow.likeness import likeness, said_of_likeness
from ..workflow.plan import Plan, make_plan

TYPICAL_PACE = (0.5, 3.0, 10.0)
"""Seconds for an iteration, a megapixel and all else on a processor with two to four cores: before the first run."""


class Look(NamedTuple):
    """What a look at the images has found.

    Attributes:
        words: for the user.
        possible: whether the job can be done.
        interpreter: the one that computes, None if the job takes none.
    """

    words: str
    possible: bool = False
    interpreter: Interpreter | None = None


def looked_at(job: Job) -> Look:
    """Return what opening the images, and asking who computes, tells of a job. Called on any thread."""
    try:
        words = _words(make_plan(job))
        return Look(words, True, computing.interpreter_for(job))
    except Problem as problem:
        return Look(str(problem))
    except Exception as error:  # nothing else would report it from another thread
        journal.note_error(error)
        return Look(tr("The images cannot be looked at: {error}", error=repr(error)))


def _words(plan: Plan) -> str:
    """Return what a plan says: whether the layers fit, what is assumed, how long it takes."""
    scene, job = plan.scene, plan.job
    lines = [
        tr(
            "The layers fit: ratio {ratio[1]:.4g} × {ratio[0]:.4g}, {columns} × {rows} pixels to sharpen.",
            ratio=scene.relation.ratio,
            columns=plan.area.columns,
            rows=plan.area.rows,
        ),
        tr(
            "Sensor: {sensor}; {reason}.",
            sensor=tr(plan.sensor.title),
            reason=plan.sensor_reason or tr("as chosen"),
        ),
        *said_of_likeness(likeness(plan), plan),
        *scene.notes,
        *plan.model_notes,
    ]
    known = settings.pace() if job.by_network else None
    if job.by_network:
        lines.append(
            tr("{count} iterations are planned; training ends earlier where no more is gained.", count=job.iterations)
        )
    lines.append(
        tr(
            "It takes about {time}, by the runs so far." if known else "It takes about {time}, at a guess.",
            time=duration(plan.seconds(Pace(*known or TYPICAL_PACE))),
        )
    )
    if job.output.exists():
        lines.append(tr("{file} exists and will be replaced.", file=job.output.name))
    return "\n".join(lines)


def duration(seconds: float) -> str:
    """Return how long something takes, for people."""
    return f"{max(1, seconds):.0f} s" if seconds < 100 else f"{seconds / 60:.0f} min"
