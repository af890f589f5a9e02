"""Sharpening tile by tile."""

from __future__ import annotations

import time
from collections.abc import Iterator

from ..raster.output import Output
from ..runtime.engine import Engine
from ..shared.arrays import Array
from ..shared.operations import Predict
from ..shared.receptive_field import halo
from ..shared.weights import Weights
from ..shared.window import Window
from .feedback import Feedback
from .pipeline import read_ahead, replies
from .plan import Plan
from .preparation import PreparedScene
from .times import READING, WRITING, Times


def sharpen(
    prepared: PreparedScene,
    weights: Weights,
    plan: Plan,
    output: Output,
    engine: Engine,
    feedback: Feedback,
    times: Times,
) -> float:
    """Write every tile of the plan: the next ones are read and sent, and the one before written, while one is computed.

    Returns:
        the seconds that a megapixel takes.

    Raises:
        Problem: it cannot be done.
        Cancelled: the user ended the job.
    """
    started, computed = time.monotonic(), 0
    scene, windows = prepared.scene, plan.tiles
    read, write = times.timed(READING, scene.read), times.timed(WRITING, output.write)
    around = halo(max(scene.relation.ratio), prepared.model.optics, prepared.model.corrections)

    def outer(window: Window) -> Window:
        return window.grown(around, within=scene.window)

    def requests() -> Iterator[tuple[tuple[Window, Array | None], Predict]]:
        nonlocal computed
        for window, (tile, present) in read_ahead(windows, lambda window: read(outer(window))):
            computed += tile.pan.size
            inner = window.seen_from(outer(window))
            valid = None if present is None else present[(slice(None), *inner.slices)]
            request = Predict(plan.job.compute, tile, prepared.model, weights, inner, plan.dtype.str)
            yield (window, valid), request

    for number, ((window, valid), reply) in enumerate(replies(requests(), engine, feedback.cancelled), 1):
        write(window, *scene.complete(reply.image, valid))
        feedback.progress(number / len(windows))
    # With halos, which are most of a small scene: the next one may be large.
    return (time.monotonic() - started) * 1e6 / computed
