"""Wald's protocol: a pair made coarser by its own ratio, so that the MS itself is the truth."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ..imaging.pair import scaled
from ..imaging.placement import Placement
from ..imaging.resampling import separable
from ..raster.creation import creation_options
from ..raster.destination import check_destination
from ..raster.grid import Grid, GridRelation
from ..raster.output import Output
from ..raster.partial import claimed
from ..raster.source import Source
from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.receptive_field import GAUSSIAN_REACH
from ..shared.translation import tr
from ..shared.window import Window
from .classical import to_numbers
from .feedback import Feedback, Stage
from .images import Images, open_images
from .interruption import undone_on_signals
from .pipeline import Make, write_windows
from .preparation import PreparedScene, all_of, prepare

MS_FILE, PAN_FILE, REFERENCE_FILE = "ms.tif", "pan.tif", "reference.tif"
CELL = 256
"""Pixels of the side of what is written at once."""
LEAST_SIDE = 16
"""Pixels that the degraded MS must measure in each direction: less is too little to learn from."""
NEARLY_ALL = 0.9
"""Least share of valid pixels, weighted by the blur, of which a pixel is made."""


@dataclass(frozen=True)
class Degraded:
    """What came of it: the files, and what is to be known of them, in sentences."""

    ms: Path
    pan: Path
    reference: Path
    notes: tuple[str, ...]


def degrade(job: Images, folder: Path, ledger: Path | None, feedback: Feedback) -> Degraded:
    """Write the pair, both images degraded by its ratio, and the MS as the truth, into `folder`.

    The MS is blurred by its own optics once more and sampled as much coarser as PAN is finer; PAN is seen by its optics
    at the MS's pixels, where they lie by what both show. The pixel grids fit exactly, whatever the ratio. An extent in
    `job` is kept to.

    Args:
        ledger: folder in which files in the making are noted; None: nowhere.

    Raises:
        Problem: it cannot be done; says why and what to do.
        Cancelled: the user ended it; the folder is as it was.
    """
    with undone_on_signals():
        return _degrade(job, folder, ledger, feedback)


def files_in(folder: Path) -> tuple[Path, Path, Path]:
    """Return the files that are written into a folder: MS, PAN, reference."""
    return folder / MS_FILE, folder / PAN_FILE, folder / REFERENCE_FILE


def _degrade(job: Images, folder: Path, ledger: Path | None, feedback: Feedback) -> Degraded:
    opened = open_images(job)
    for path in files_in(folder):
        check_destination(path, opened.files)
    for line in (opened.images, *opened.assumptions):
        feedback.log(line)
    prepared, _ = prepare(opened.for_measuring(), all_of, Stage(feedback, 0.0, 0.3))
    grids = _grids(prepared, opened.of(prepared.scene).area if job.extent else None)
    ms, pan = prepared.scene.whole_ms, prepared.scene.pan
    files = files_in(folder)
    parts: tuple[tuple[Path, Source, Grid, Make, Stage], ...] = (
        (files[0], ms, grids.coarse, functools.partial(_coarse_ms, prepared, grids.corner), Stage(feedback, 0.3, 0.5)),
        (files[1], pan, grids.fine, functools.partial(_seen_pan, prepared, grids.corner), Stage(feedback, 0.5, 0.8)),
        (files[2], ms, grids.fine, functools.partial(_ms, prepared, grids.corner), Stage(feedback, 0.8, 1.0)),
    )
    with contextlib.ExitStack() as stack:
        for path in files:
            stack.enter_context(claimed(path))
        # No file gets its name before all are written.
        outputs = [
            stack.enter_context(_output(path, model, prepared, grids.corner, grid, ledger))
            for path, model, grid, _, _ in parts
        ]
        for output, (_, _, grid, make, stage) in zip(outputs, parts):
            write_windows(output.write, grid.window.cells(CELL), make, stage)
    gains = " ".join(f"{gain:.2f}" for gain in prepared.model.optics.ms_gains)
    note = tr(
        "Degraded by {ratio:.5g}: the multispectral image by gains at Nyquist of {gains}, the panchromatic one by "
        "{pan_gain:.2f}.",
        ratio=prepared.scene.ratio,
        gains=gains,
        pan_gain=prepared.model.optics.pan_gain,
    )
    feedback.log(note)
    return Degraded(*files, (opened.images, *opened.assumptions, note))


class _Grids(NamedTuple):
    """The grid of the degraded MS, that of the degraded PAN and of the reference, and the MS pixel they begin at."""

    coarse: Grid
    fine: Grid
    corner: tuple[int, int]


def _grids(prepared: PreparedScene, area: Window | None) -> _Grids:
    """Return the grids of the results; they lie corner on corner on the MS's.

    Args:
        area: the PAN pixels to keep to; None: the whole MS.

    Raises:
        Problem: too little would be left.
    """
    scene = prepared.scene
    grid, ratio = scene.ms.grid, scene.relation.ratio
    kept = grid.window
    if area is not None:
        inside = [_inside(area[axis], area[2 + axis], scene.relation, axis) for axis in (0, 1)]
        kept = Window(inside[0][0], inside[1][0], inside[0][1], inside[1][1]).overlap(kept)
        grid = grid.part(kept)
    rows, columns = (int(size / along + 1e-9) for size, along in zip((grid.rows, grid.columns), ratio))
    if min(rows, columns) < LEAST_SIDE:
        raise Problem(
            "Degraded by {ratio:.3g}, “{ms}” would measure {columns} × {rows} pixels, but {least} in each direction "
            "are needed; choose a larger scene.",
            ratio=scene.ratio,
            ms=scene.ms.title,
            columns=columns,
            rows=rows,
            least=LEAST_SIDE,
        )
    fine = grid.part(Window(0, 0, min(round(rows * ratio[0]), grid.rows), min(round(columns * ratio[1]), grid.columns)))
    return _Grids(grid.coarser(ratio, rows, columns), fine, kept[:2])


def _inside(start: int, size: int, relation: GridRelation, axis: int) -> tuple[int, int]:
    """Return the first of the MS pixels that lie within PAN pixels along an axis, and how many they are."""
    first, last = ((place - relation.origin[axis]) / relation.ratio[axis] for place in (start, start + size))
    return int(np.ceil(first - 1e-6)), max(0, int(last + 1e-6) - int(np.ceil(first - 1e-6)))


def _output(
    path: Path, model: Source, prepared: PreparedScene, corner: tuple[int, int], grid: Grid, ledger: Path | None
) -> Output:
    scene = prepared.scene
    nodata = _nodata_of_pan(prepared, corner, grid) if model is scene.pan else scene.nodata(model.dtype)
    creation = creation_options((), model.dtype, len(model.bands))
    return Output(path, model, nodata, grid, grid.window, creation, ledger=ledger)


def _nodata_of_pan(prepared: PreparedScene, corner: tuple[int, int], grid: Grid) -> float | None:
    """Return what the degraded PAN holds where PAN is missing, or does not reach; None if that is nowhere."""
    pan, relation = prepared.scene.pan, prepared.scene.relation
    if pan.nodata is not None:
        return pan.nodata
    moved, reaches = np.abs(prepared.model.shifts).max(), True
    for axis, size in enumerate((grid.rows, grid.columns)):
        first = relation.origin[axis] + relation.ratio[axis] * corner[axis]
        last = first + relation.ratio[axis] * size
        reaches &= first >= moved and last <= pan.grid.window[2 + axis] - moved
    if reaches and not pan.may_miss:
        return None
    return float("nan") if np.issubdtype(pan.dtype, np.floating) else 0.0


def _coarse_ms(prepared: PreparedScene, corner: tuple[int, int], window: Window) -> Callable[[], tuple[Array, Any]]:
    """Read what it takes to make `window` of the degraded MS."""
    scene = prepared.scene
    ratio, size = scene.relation.ratio, scene.ms.grid
    reach = int(GAUSSIAN_REACH * prepared.model.optics.softest_blur(max(ratio))) + 2
    rows, columns = (
        (max(0, first + int(part.start * along) - reach), min(length, first + int(part.stop * along) + reach + 1))
        for first, part, along, length in zip(corner, window.slices, ratio, (size.rows, size.columns))
    )
    seen = Window(rows[0], columns[0], rows[1] - rows[0], columns[1] - columns[0])
    image, valid = scene.ms.read_filled(seen)
    placement = Placement(
        ratio,
        (0.0, 0.0),
        np.zeros((len(image), 2)),
        window[2:],
        seen[2:],
        window[:2],
        (seen.row - corner[0], seen.column - corner[1]),
    )

    def make() -> tuple[Array, Any]:
        down = placement.ms_sampling(prepared.model.optics)
        scaling = prepared.model.ms_scaling
        numbers = to_numbers(separable(down[0], scaled(image, scaling), down[1]), scaling, scene.whole_ms.dtype)
        held = None if valid.all() else separable(down[0], valid.astype(np.float64), down[1]) > NEARLY_ALL
        return scene.complete(numbers, held)

    return make


def _seen_pan(prepared: PreparedScene, corner: tuple[int, int], window: Window) -> Callable[[], tuple[Array, Any]]:
    """Read what it takes to make `window` of the degraded PAN, on the MS's grid."""
    scene, model = prepared.scene, prepared.model
    relation, optics = scene.relation, model.optics.with_gain(model.optics.pan_gain)
    reach = int(GAUSSIAN_REACH * optics.softest_blur(max(relation.ratio))) + 8
    origin = [relation.origin[axis] + relation.ratio[axis] * corner[axis] for axis in (0, 1)]
    rows, columns = (
        (int(origin[axis] + relation.ratio[axis] * part.start) - reach, relation.ratio[axis] * part.stop)
        for axis, part in enumerate(window.slices)
    )
    outer = Window(
        rows[0],
        columns[0],
        int(origin[0] + rows[1]) + reach - rows[0],
        int(origin[1] + columns[1]) + reach - columns[0],
    ).overlap(scene.pan.grid.window)
    if min(outer.rows, outer.columns) <= 0:
        return lambda: (np.zeros((1, window.rows, window.columns), scene.pan.dtype), np.zeros(window[2:], bool))
    image, valid = scene.pan.read_filled(outer)
    shift = np.median(model.shifts, 0, keepdims=True)
    place = (window[2:], outer[2:], window[:2], outer[:2])
    placement = Placement(relation.ratio, (origin[0], origin[1]), shift, *place)

    def make() -> tuple[Array, Any]:
        down = placement.ms_sampling(replace(optics, ms_gains=optics.ms_gains[:1]))
        numbers = to_numbers(
            separable(down[0], scaled(image, model.pan_scaling), down[1]), model.pan_scaling, scene.pan.dtype
        )
        held = separable(down[0], valid.astype(np.float64), down[1])[0] > NEARLY_ALL
        for axis in (0, 1):  # pixels that PAN does not reach
            centres = placement.ms_on_pan(axis)[0]
            inside = (centres > -0.5) & (centres < outer[2 + axis] - 0.5)
            held &= inside[:, None] if axis == 0 else inside
        return numbers, held

    return make


def _ms(prepared: PreparedScene, corner: tuple[int, int], window: Window) -> Callable[[], tuple[Array, Any]]:
    """Read `window` of the MS."""
    place = Window(window.row + corner[0], window.column + corner[1], window.rows, window.columns)
    image, valid = prepared.scene.ms.read_filled(place)
    return lambda: prepared.scene.complete(image, None if valid.all() else valid)
