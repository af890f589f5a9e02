"""Placing by geotransforms, after reprojection where the images' axes differ."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from osgeo import gdal

from ...shared.problem import Problem
from ...shared.translation import tr
from ..grid import Grid, GridRelation
from ..source import Source
from ..warping import once_around, same_crs
from .placement import Placement, counted, is_whole
from .reprojection import reprojected, seen_from_pan

STRAIGHT = 0.05
"""PAN pixels by which an image's edge may deviate from PAN's axes over its whole length."""


def by_geotransforms(ms: Source, pan: Source) -> Placement:
    """Place the MS by its and PAN's geotransforms; it is warped or mirrored to PAN's axes where it has to be.

    Raises:
        Problem: the coordinates do not fit together.
    """
    reason = _unlike_axes(ms, pan)
    if not reason:
        return _aligned(ms, pan)
    ms, note = reprojected(ms, pan, reason)
    placed = _aligned(ms, pan)
    return placed._replace(notes=(note, *placed.notes))


def _unlike_axes(ms: Source, pan: Source) -> str:
    """Return why the MS's axes are not PAN's; nothing if they are."""
    if not _same_coordinates(ms, pan):
        return tr("“{ms}” is in another coordinate system than “{pan}”", ms=ms.title, pan=pan.title)
    corner, right, bottom = _edges(ms, pan)
    if max(abs(right[1] - corner[1]), abs(bottom[0] - corner[0])) > STRAIGHT:
        return tr("“{ms}” is rotated against “{pan}”", ms=ms.title, pan=pan.title)
    return ""


def _aligned(ms: Source, pan: Source) -> Placement:
    """Place an MS whose axes are PAN's, whichever way they run."""
    corner, right, bottom = _edges(ms, pan)
    unnamed = [source for source in (ms, pan) if not source.grid.crs]
    notes = (tr("At least one image names no coordinate system; both are taken to share one."),) if unnamed else ()
    upside_down, reversed_ = bottom[1] < corner[1], right[0] < corner[0]
    if upside_down or reversed_:
        ms = ms.mirrored(upside_down, reversed_)
        corner, right, bottom = _edges(ms, pan)
    ratio = ((bottom[1] - corner[1]) / ms.grid.rows, (right[0] - corner[0]) / ms.grid.columns)
    stated, by_size = GridRelation(ratio, (corner[1], corner[0])), counted(ms.grid, pan.grid)
    if len(unnamed) == 1 and (min(ratio) < 1e-3 or max(ratio) > 1e3):
        raise Problem(
            "“{source}” names no coordinate system, and its coordinates are of another kind "
            "than the other image's; assign it the right one first (gdal_edit.py -a_srs).",
            source=unnamed[0].title,
        )
    if not _contradict(stated, by_size, ms.grid):
        return Placement(ms, stated, notes)
    note = tr(
        "The georeferences state a ratio of {across:.5g} × {down:.5g}, but the numbers of pixels one of "
        "{columns:.0f} × {rows:.0f}; the images are taken to lie corner on corner.",
        across=ratio[1],
        down=ratio[0],
        columns=by_size.ratio[1],
        rows=by_size.ratio[0],
    )
    return Placement(ms, by_size, (*notes, note))


def _edges(ms: Source, pan: Source) -> list[tuple[float, float]]:
    """Return where, in PAN pixels (column, row), the MS's first corner and the ends of its first row and column lie.

    If one of the images goes on beyond 180° as the other begins at -180°, they meet all the same.
    """
    to_pan = gdal.InvGeoTransform(pan.grid.geotransform)
    corners = ms.grid.corners
    around = once_around(ms.grid.crs or pan.grid.crs)
    if around:
        ours, theirs = (np.mean([corner[0] for corner in grid.corners[1:]]) for grid in (ms.grid, pan.grid))
        turns = around * round((theirs - ours) / around)
        corners = [(x + turns, y) for x, y in corners]
    return [tuple(gdal.ApplyGeoTransform(to_pan, *corner)) for corner in corners]


def _contradict(stated: GridRelation, by_size: GridRelation, ms: Grid) -> bool:
    """Return whether the sizes tell the truth behind slightly wrong geotransforms.

    So it is where the sizes fit a whole ratio and lie corner on corner, the stated ratio is one that no sensor has,
    and yet the stated places are nowhere more than half an MS pixel away: two images that once fitted, one of them
    resampled since.
    """
    if not is_whole(by_size):
        return False
    differ = any(abs(theirs / ours - 1) > 1e-3 for ours, theirs in zip(by_size.ratio, stated.ratio))
    apart = (
        abs(stated.origin[axis] + (stated.ratio[axis] - by_size.ratio[axis]) * place) / by_size.ratio[axis]
        for axis, size in enumerate((ms.rows, ms.columns))
        for place in (0, size)
    )
    return differ and max(apart) <= 0.5


def _same_coordinates(ms: Source, pan: Source) -> bool:
    """Return whether the same coordinates mean the same place to both, as if one said so in other words."""
    if not (ms.grid.crs and pan.grid.crs):
        return True
    if same_crs(ms.grid.crs, pan.grid.crs):
        return True
    try:
        (_, moved), (_, straight) = seen_from_pan(ms, pan.grid), seen_from_pan(ms, replace(pan.grid, crs=""))
    except RuntimeError:
        return False
    return bool(np.abs(moved - straight).max() < STRAIGHT)
