"""The MS brought onto PAN: on its own grid, every band resampled to where PAN shows its content."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np

from ..imaging.resampling import TAPS, lagrange_band, separable
from ..raster.creation import creation_options
from ..raster.output import Output
from ..raster.partial import claimed
from ..shared.arrays import Array
from ..shared.scene_model import Scaling
from ..shared.window import Window
from .classical import to_numbers
from .feedback import Feedback
from .interruption import undone_on_signals
from .misregistration import Misregistration
from .pipeline import write_windows

CELL = 512
"""MS pixels of the side of what is written at once."""


def align(found: Misregistration, output: Path, ledger: Path | None, feedback: Feedback) -> None:
    """Write the MS as if its grid were right, to fractions of a pixel, band by band; missing where it did not reach.

    What is corrected are the shifts that are certain; bands without any stay as they are, number by number.

    Args:
        ledger: folder in which files in the making are noted; None: nowhere.

    Raises:
        Problem: it cannot be written.
        Cancelled: the user ended it; the destination is as it was.
    """
    scene = found.scene
    model, grid = scene.whole_ms, scene.ms.grid
    floating = np.issubdtype(model.dtype, np.floating)
    nodata = scene.nodata(model.dtype)
    if nodata is None and _moves(found).any():
        nodata = math.nan if floating else 0.0
    creation = creation_options((), model.dtype, len(model.bands))
    reach = _reach(found)

    def make(window: Window) -> Callable[[], tuple[Array, Array | None]]:
        outer = window.grown(reach, within=grid.window)
        image, valid = scene.ms.read_filled(outer)
        return lambda: scene.complete(*_aligned(found, window, outer, image, valid))

    destination = Output(output, model, nodata, grid, grid.window, creation, ledger=ledger)
    with undone_on_signals(), claimed(output), destination as file:
        write_windows(file.write, grid.window.cells(CELL), make, feedback)


def _moves(found: Misregistration) -> Array:
    """Return by how many MS pixels (rows, columns) every band's content lies too far down and right, (B, 2)."""
    moves: Array = np.asarray(found.registration.shifts, np.float64) / np.array(found.scene.relation.ratio)
    return moves


def _reach(found: Misregistration) -> int:
    return int(np.ceil(np.abs(_moves(found)).max())) + TAPS


def _aligned(found: Misregistration, window: Window, outer: Window, image: Array, valid: Array) -> tuple[Array, Array]:
    """Return a window of the MS, moved, and where it holds numbers."""
    moves, dtype = _moves(found), found.scene.whole_ms.dtype
    shape = (len(image), window.rows, window.columns)
    result, held = np.empty(shape, dtype), np.empty(shape, bool)
    for band, move in enumerate(moves):
        inner = window.seen_from(outer)
        if not move.any():
            result[band], held[band] = image[(band, *inner.slices)], valid[(band, *inner.slices)]
            continue
        places = [np.arange(part.start, part.stop) - along for part, along in zip(inner.slices, move)]
        rows, columns = (lagrange_band(place, size) for place, size in zip(places, outer[2:]))
        moved = separable(rows, image[band].astype(np.float64), columns)
        low = float(image[band].min())
        result[band] = to_numbers(moved - low, Scaling(low, 1.0), dtype)
        inside = [(place > -0.5) & (place < size - 0.5) for place, size in zip(places, outer[2:])]
        nearest = [np.clip(np.rint(place), 0, size - 1).astype(int) for place, size in zip(places, outer[2:])]
        held[band] = valid[band][np.ix_(*nearest)] & inside[0][:, None] & inside[1]
    return result, held
