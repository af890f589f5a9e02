"""Classical methods: fitted to samples of a scene, then applied tile by tile, on threads of this process."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from ..imaging.pair import Pair
from ..methods.catalogue import CLASSICS
from ..methods.method import Method
from ..methods.view import View, halo
from ..raster.output import Output
from ..shared.arrays import Array
from ..shared.scene_model import Scaling, SceneTile
from ..shared.translation import tr
from ..shared.window import Window
from .feedback import Feedback, Stage
from .pipeline import write_windows
from .plan import Plan
from .preparation import PreparedScene, all_of, prepare
from .ready import Ready
from .times import MEASURING, READING, WRITING, Times

STRIP = 128
"""PAN rows that are worked out at once by methods that do not look around."""


def by_classic(plan: Plan, feedback: Feedback) -> Ready:
    """Measure what holds for the scene, and fit the method that the job asks for.

    Raises:
        Problem: no pixel holds data in both images.
        Cancelled: the user ended the job.
    """
    times = Times()
    with times.of(MEASURING):
        prepared, samples = prepare(plan.for_measuring(), all_of, Stage(feedback, 0.0, 0.9))
    plan, model = plan.of(prepared.scene), prepared.model
    method = CLASSICS[plan.job.method]
    fitted = method.fit([View(Pair.of(tile, model, np.float32), model.optics) for tile in samples.tiles])
    feedback.log(tr("Method: {method} ({paper}).", method=method.NAME, paper=method.PAPER))
    feedback.progress(1.0)

    def sharpen(output: Output, stage: Feedback) -> float:
        return _sharpen(prepared, fitted, plan, output, stage, times)

    return Ready(plan, prepared, samples, sharpen, tr("this computer's processor"), times=times)


def _sharpen(
    prepared: PreparedScene, method: Method, plan: Plan, output: Output, feedback: Feedback, times: Times
) -> float:
    """Write every tile; return the seconds that a megapixel takes."""
    started, scene, model = time.monotonic(), prepared.scene, prepared.model
    read = times.timed(READING, scene.read)
    around = halo(max(scene.relation.ratio), model.optics) if method.LOOKS_AROUND else 0

    def outer(window: Window) -> Window:
        return window.grown(around, within=scene.window)

    def sharpened(window: Window, tile: SceneTile, present: Array | None) -> tuple[Array, Array | None]:
        inner = window.seen_from(outer(window))
        pair = Pair.of(tile, model, np.float32)
        numbers = np.empty((len(tile.ms), *inner[2:]), plan.dtype)
        for strip in [inner] if method.LOOKS_AROUND else _strips(inner):
            image = method.sharpen(View(pair, model.optics, strip))
            numbers[(slice(None), *strip.seen_from(inner).slices)] = to_numbers(image, model.ms_scaling, plan.dtype)
        valid = None if present is None else present[(slice(None), *inner.slices)]
        return scene.complete(numbers, valid)

    def make(window: Window) -> Callable[[], tuple[Array, Array | None]]:
        return functools.partial(sharpened, window, *read(outer(window)))

    write_windows(times.timed(WRITING, output.write), plan.tiles, make, feedback)
    return (time.monotonic() - started) * 1e6 / max(1, plan.area.rows * plan.area.columns)


def _strips(window: Window) -> list[Window]:
    """Return the window in strips of rows so small that what is worked out of one stays in a processor's cache."""
    return [
        Window(row, window.column, min(STRIP, window.row + window.rows - row), window.columns)
        for row in range(window.row, window.row + window.rows, STRIP)
    ]


def to_numbers(image: Array, scaling: Scaling, dtype: np.dtype[Any]) -> Array:
    """Return an image in 0..1 as numbers of `dtype`, none below what counts as 0; integers rounded, within their range.

    `image` is changed.
    """
    image *= image.dtype.type(scaling.scale)
    if scaling.offset:
        image += image.dtype.type(scaling.offset)
    if not np.issubdtype(dtype, np.integer):
        return np.maximum(image, scaling.offset, out=image).astype(dtype, copy=False)
    limits = np.iinfo(dtype)
    np.rint(image, out=image)
    if dtype.itemsize >= 4:  # float32 does not know their ends
        image = image.astype(np.float64)
    return np.clip(image, max(limits.min, scaling.offset), limits.max, out=image).astype(dtype)
