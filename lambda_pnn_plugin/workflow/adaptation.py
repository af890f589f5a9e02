"""Training on the samples of a scene."""

from __future__ import annotations

import time

from ..runtime.engine import Engine
from ..shared.operations import BATCH, Adapt, AdaptProgress
from ..shared.problem import never
from ..shared.translation import tr
from ..shared.weights import Weights
from .feedback import Feedback
from .live import Live, Moment, Sight
from .plan import Plan
from .preparation import PreparedScene, Samples

Curve = tuple[tuple[float, float], ...]
"""R-ERGAS and D_ρ of mini-batches, in the order of the steps."""


def adapt(
    prepared: PreparedScene, samples: Samples, plan: Plan, engine: Engine, feedback: Feedback, live: Live | None
) -> tuple[Weights, float | None, Curve]:
    """Train the network on the samples.

    Args:
        live: who watches the training and may end it; None if nobody does.

    Returns:
        the weights, the seconds that an iteration takes, None if there were none, and the terms of the loss.

    Raises:
        Problem: it cannot be done.
        Cancelled: the user ended the job.
    """
    sight = Sight(prepared, samples.tiles) if live and live.watched() else None
    job = plan.job
    observer = _Observer(job.iterations, feedback, live, sight)
    request = Adapt(
        job.compute,
        tuple(samples.tiles),
        tuple(samples.shares),
        prepared.model,
        job.iterations,
        job.seed,
        initial=plan.model.weights if plan.model else None,
        scratch=plan.scratch.iterations if plan.scratch else 0,
        preview=sight.preview if sight else None,
    )
    weights = engine.submit(request).wait(feedback.cancelled, observer.observe, live.enough if live else never)
    steps = int(weights.metadata["steps"])
    if live and live.enough() and steps < observer.steps:
        feedback.log(
            tr(
                "Adaptation was ended by you after {steps} of {planned} iterations.",
                steps=steps,
                planned=job.iterations,
            )
        )
    if int(weights.metadata.get("batch", BATCH)) < BATCH:
        feedback.warn(
            tr(
                "Memory ran short, so that training took batches of {batch} in place of {usual}: with more memory, the "
                "same seed gives another file.",
                batch=weights.metadata["batch"],
                usual=BATCH,
            )
        )
    if weights.metadata.get("recorded") == "True":
        feedback.log(tr("Training steps were played back from a recording of this graphics card."))
    return weights, observer.iteration_seconds(steps), tuple(observer.curve)


class _Observer:
    """Tells of training as it goes on, and times it."""

    def __init__(self, planned: int, feedback: Feedback, live: Live | None, sight: Sight | None) -> None:
        self._planned, self._feedback = planned, feedback
        self._live, self._sight = live, sight
        self._milestone = max(1, planned // 10)
        self._logged = 0
        self._started = time.monotonic()
        self._first: tuple[int, float] | None = None
        self._last, self.steps = 0, planned
        self.curve: list[tuple[float, float]] = []

    def observe(self, progress: AdaptProgress) -> None:
        """Pass progress on, and a line for the log at every tenth of the way."""
        if self._last >= progress.step:  # begun anew, as memory ran short
            self.curve, self._first, self._logged, self._started = [], None, 0, time.monotonic()
        self._last, self.steps = progress.step, progress.steps
        self.curve.append((progress.r_ergas, progress.d_rho))
        self._first = self._first or (progress.step, time.monotonic())
        self._feedback.progress(progress.step / progress.steps)
        if self._live and self._sight:
            picture = None if progress.preview is None else self._sight.shown(progress.preview)
            self._live.show(Moment(progress.step, progress.steps, tuple(self.curve), self._sight.before, picture))
        ended = progress.step == progress.steps
        if progress.step // self._milestone > self._logged or ended:
            self._logged = progress.step // self._milestone
            left = (time.monotonic() - self._started) / progress.step * (progress.steps - progress.step)
            words = tr("; about {left:.0f} s left", left=left) if left >= 1 else ""
            self._feedback.log(
                tr(
                    "Adaptation {iteration}/{total}: on its crops R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, "
                    "D_ρ {d_rho:.4f}{left}.",
                    left=words,
                    iteration=progress.step,
                    total=progress.steps,
                    r_ergas=progress.r_ergas,
                    d_lambda=progress.d_lambda,
                    d_rho=progress.d_rho,
                )
            )
        if ended and progress.steps < self._planned:
            self._feedback.log(
                tr(
                    "Nothing more was gained: adaptation ended after {total} of {planned} iterations.",
                    total=progress.steps,
                    planned=self._planned,
                )
            )

    def iteration_seconds(self, steps: int) -> float | None:
        """Return the seconds of one step, without what comes before the first: that does not grow with their number.

        Args:
            steps: that were done; without any, None is returned.
        """
        if not steps:
            return None
        started = self._started
        if self._first is not None and self._first[0] < steps:
            started, steps = self._first[1], steps - self._first[0]
        return (time.monotonic() - started) / steps
