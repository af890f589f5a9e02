"""How the MS lies on PAN, by whatever the two files say it, and the MS on PAN's axes if it is not yet."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from osgeo import gdal, osr

from ..shared.problem import Problem
from ..shared.translation import tr
from .files import quietly
from .grid import Grid, GridRelation
from .source import Source
from .warping import flat_crs, same_crs

STRAIGHT = 0.05
"""PAN pixels by which an image's edge may deviate from PAN's axes over its whole length."""
EDGE_SAMPLES = 21
"""Points of every edge whose places in another coordinate system tell the extent there."""
NEARLY_WHOLE = 0.03
"""Deviation within which a ratio between two coordinate systems is made whole; pixels differ as much within a scene."""
EVEN_ENOUGH = 1.2
"""Times that a warped pixel may be longer than wide; otherwise it is made square."""
WARP_MARGIN = 16
"""MS pixels that are reprojected beyond PAN."""


class Placement(NamedTuple):
    """An MS on PAN's axes, how it lies, and what had to be assumed or done for that, in sentences."""

    ms: Source
    relation: GridRelation
    notes: tuple[str, ...] = ()


def place(ms: Source, pan: Source) -> Placement:
    """Find out how `ms` lies on `pan`.

    Raises:
        Problem: the files do not say it; the message says how to make them.
    """
    if ms.grid.geotransform and pan.grid.geotransform:
        return _by_geotransforms(ms, pan)
    if ms.grid.geotransform or pan.grid.geotransform:
        lacking = pan if ms.grid.geotransform else ms
        if lacking.grid.control_points or lacking.grid.rational:
            raise _one_sided(lacking)
        raise Problem(
            "“{source}” has no georeference but the other image has; georeference it first.", source=lacking.title
        )
    for one, other in ((ms, pan), (pan, ms)):
        if (one.grid.rational or one.grid.control_points) and not (other.grid.rational or other.grid.control_points):
            raise _one_sided(one)
    if ms.grid.rational and pan.grid.rational:
        return _by_models(ms, pan, tr("RPCs"), _between_rational_polynomials(ms.grid, pan.grid))
    if ms.grid.control_points or pan.grid.control_points:
        return _by_models(ms, pan, tr("control points"), _between_control_points(ms.grid, pan.grid))
    return _by_sizes(ms, pan, tr("Neither image is georeferenced; their corners are taken to coincide."))


def no_overlap(ms: Source, pan: Source) -> Problem:
    return Problem(
        "“{ms}” and “{pan}” do not overlap; choose two images of one place, and check their coordinate systems.",
        ms=ms.title,
        pan=pan.title,
    )


def _one_sided(source: Source) -> Problem:
    return Problem(
        "“{source}” is located by control points or RPCs only, but the other image is not; "
        "orthorectify it first (gdalwarp).",
        source=source.title,
    )


# --- by their sizes -----------------------------------------------------------------------------------------------


def _counted(ms: Grid, pan: Grid) -> GridRelation:
    """The relation of two images that lie corner on corner."""
    return GridRelation((pan.rows / ms.rows, pan.columns / ms.columns), (0.0, 0.0))


def _whole(relation: GridRelation) -> bool:
    return all(abs(ratio - round(ratio)) < 1e-6 for ratio in relation.ratio)


def _by_sizes(ms: Source, pan: Source, note: str) -> Placement:
    relation = _counted(ms.grid, pan.grid)
    if not _whole(relation) and min(relation.ratio) > 1:
        raise Problem(
            "“{ms}” and “{pan}” have no georeference, and their sizes do not fit a whole ratio; "
            "georeference or crop them first.",
            ms=ms.title,
            pan=pan.title,
        )
    return Placement(ms, relation, (note,))


# --- by geotransforms ---------------------------------------------------------------------------------------------


def _by_geotransforms(ms: Source, pan: Source) -> Placement:
    if not _same_coordinates(ms, pan):
        return _reprojected(
            ms, pan, tr("“{ms}” is in another coordinate system than “{pan}”", ms=ms.title, pan=pan.title)
        )
    corner, right, bottom = _edges(ms.grid, pan.grid)
    if max(abs(right[1] - corner[1]), abs(bottom[0] - corner[0])) > STRAIGHT:
        return _reprojected(ms, pan, tr("“{ms}” is rotated against “{pan}”", ms=ms.title, pan=pan.title))
    unnamed = [source for source in (ms, pan) if not source.grid.crs]
    notes = (tr("At least one image names no coordinate system; both are taken to share one."),) if unnamed else ()
    upside_down, reversed_ = bottom[1] < corner[1], right[0] < corner[0]
    if upside_down or reversed_:
        ms = ms.mirrored(upside_down, reversed_)
        corner, right, bottom = _edges(ms.grid, pan.grid)
    ratio = ((bottom[1] - corner[1]) / ms.grid.rows, (right[0] - corner[0]) / ms.grid.columns)
    stated, counted = GridRelation(ratio, (corner[1], corner[0])), _counted(ms.grid, pan.grid)
    if len(unnamed) == 1 and (min(ratio) < 1e-3 or max(ratio) > 1e3):
        raise Problem(
            "“{source}” names no coordinate system, and its coordinates are of another kind "
            "than the other image's; assign it the right one first (gdal_edit.py -a_srs).",
            source=unnamed[0].title,
        )
    if not _contradict(stated, counted, ms.grid):
        return Placement(ms, stated, notes)
    note = tr(
        "The georeferences state a ratio of {across:.5g} × {down:.5g}, but the numbers of pixels one of "
        "{columns:.0f} × {rows:.0f}; the images are taken to lie corner on corner.",
        across=ratio[1],
        down=ratio[0],
        columns=counted.ratio[1],
        rows=counted.ratio[0],
    )
    return Placement(ms, counted, (*notes, note))


def _edges(ms: Grid, pan: Grid) -> list[tuple[float, float]]:
    """PAN pixels (column, row) at which the MS's first corner and those at the end of its first row and column lie."""
    to_pan = gdal.InvGeoTransform(pan.geotransform)
    return [tuple(gdal.ApplyGeoTransform(to_pan, *corner)) for corner in ms.corners]


def _contradict(stated: GridRelation, counted: GridRelation, ms: Grid) -> bool:
    """Whether the sizes tell the truth behind slightly wrong geotransforms.

    So it is where the sizes fit a whole ratio and lie corner on corner, the stated ratio is one that no sensor has,
    and yet the stated places are nowhere more than half an MS pixel away: two images that once fitted, one of them
    resampled since.
    """
    if not _whole(counted):
        return False
    differ = any(abs(theirs / ours - 1) > 1e-3 for ours, theirs in zip(counted.ratio, stated.ratio))
    apart = (
        abs(stated.origin[axis] + (stated.ratio[axis] - counted.ratio[axis]) * place) / counted.ratio[axis]
        for axis, size in enumerate((ms.rows, ms.columns))
        for place in (0, size)
    )
    return differ and max(apart) <= 0.5


def _same_coordinates(ms: Source, pan: Source) -> bool:
    """Whether the same coordinates mean the same place to both, as if one said so in other words."""
    if not (ms.grid.crs and pan.grid.crs):
        return True
    if same_crs(ms.grid.crs, pan.grid.crs):
        return True
    try:
        (_, moved), (_, straight) = _seen_from_pan(ms, pan.grid), _seen_from_pan(ms, replace(pan.grid, crs=""))
    except RuntimeError:
        return False
    return bool(np.abs(moved - straight).max() < STRAIGHT)


# --- by reprojecting ----------------------------------------------------------------------------------------------


def _reprojected(ms: Source, pan: Source, reason: str) -> Placement:
    """The MS warped, while it is read, onto a grid of its own resolution that is aligned to PAN's."""
    if pan.grid.rotated:
        raise Problem(
            "{reason}, and the panchromatic image lies on a rotated grid; warp both to one north-up grid first.",
            reason=reason,
        )
    try:
        centre_ratio, outline = _seen_from_pan(ms, pan.grid)
    except RuntimeError as error:
        raise Problem(
            "“{ms}” cannot be reprojected to the coordinate system of “{pan}” ({error}); "
            "reproject it first, or check both coordinate systems.",
            ms=ms.title,
            pan=pan.title,
            error=error,
        ) from error
    if max(centre_ratio) > EVEN_ENOUGH * min(centre_ratio):
        centre_ratio = (math.sqrt(centre_ratio[0] * centre_ratio[1]),) * 2
    ratio = [_nearly_whole(value) for value in centre_ratio]
    spans = []
    for axis, size in enumerate((pan.grid.rows, pan.grid.columns)):
        margin = WARP_MARGIN * ratio[axis]
        low, high = max(outline[:, axis].min(), -margin), min(outline[:, axis].max(), size + margin)
        first, last = math.floor(low / ratio[axis]), math.ceil(high / ratio[axis])
        if not low < high:
            raise no_overlap(ms, pan)
        spans.append((first, last - first))
    (row, rows), (column, columns) = spans
    x, dx, _, y, _, dy = pan.grid.geotransform
    target = Grid(
        rows,
        columns,
        (x + column * ratio[1] * dx, ratio[1] * dx, 0.0, y + row * ratio[0] * dy, 0.0, ratio[0] * dy),
        pan.grid.crs,
    )
    placed = _by_geotransforms(ms.warped(target), pan)
    note = tr(
        "{reason}: it is warped to a grid aligned to that image's, {columns:.5g} × {rows:.5g} times as coarse.",
        reason=reason,
        columns=ratio[1],
        rows=ratio[0],
    )
    return placed._replace(notes=(note, *placed.notes))


def _seen_from_pan(ms: Source, pan: Grid) -> tuple[tuple[float, float], np.ndarray]:
    """How large, in PAN pixels (rows, columns), an MS pixel is in the middle, and where the MS's outline lies, (n, 2).

    Raises:
        RuntimeError: the MS's coordinates have no counterpart in PAN's system.
    """
    transform = None
    if ms.grid.crs and pan.crs:
        transform = osr.CoordinateTransformation(flat_crs(ms.grid.crs), flat_crs(pan.crs))
    to_pan = gdal.InvGeoTransform(pan.geotransform)
    degrees = bool(pan.crs) and bool(flat_crs(pan.crs).IsGeographic())
    middle_of_pan = gdal.ApplyGeoTransform(pan.geotransform, pan.columns / 2, pan.rows / 2)[0]

    def seen(places: np.ndarray) -> np.ndarray:
        """PAN pixels (row, column) of MS pixels (row, column)."""
        points = [gdal.ApplyGeoTransform(ms.grid.geotransform, column, row) for row, column in places]
        try:
            with quietly():
                moved = np.array(transform.TransformPoints(points) if transform else points)[:, :2]
        except TypeError as error:  # what GDAL's Python objects raise where there is no transformation
            raise RuntimeError(tr("there is no way from the one to the other")) from error
        if not np.isfinite(moved).all():
            raise RuntimeError(tr("some of its coordinates have no counterpart"))
        if degrees:  # east of 180° goes on as more than that, if PAN's grid does
            moved[:, 0] += 360 * np.round((middle_of_pan - moved[:, 0]) / 360)
        return np.array([gdal.ApplyGeoTransform(to_pan, x, y)[::-1] for x, y in moved])

    rows, columns = ms.grid.rows, ms.grid.columns
    middle = np.array([(rows / 2, columns / 2), (rows / 2 + 1, columns / 2), (rows / 2, columns / 2 + 1)])
    first, below, beside = seen(middle)
    # An MS pixel's extent along each of PAN's axes, whichever way it is turned.
    ratio = np.hypot(below - first, beside - first)
    if not (np.isfinite(ratio).all() and (ratio > 1e-6).all() and (ratio < 1e6).all()):
        raise RuntimeError(tr("its pixels have no size there"))
    share = np.linspace(0, 1, EDGE_SAMPLES)
    edges = [(share, 0 * share), (share, 0 * share + 1), (0 * share, share), (0 * share + 1, share)]
    outline = np.concatenate([np.stack(edge, 1) for edge in edges]) * (rows, columns)
    return (float(ratio[0]), float(ratio[1])), seen(outline)


def _nearly_whole(ratio: float) -> float:
    whole = float(max(1, round(ratio)))
    return whole if abs(ratio / whole - 1) < NEARLY_WHOLE else ratio


# --- by control points and RPCs -----------------------------------------------------------------------------------


def _by_models(ms: Source, pan: Source, kind: str, relation: GridRelation | None) -> Placement:
    if relation is None:
        raise Problem(
            "“{ms}” and “{pan}” are located by {kind} that do not agree; orthorectify both first (gdalwarp).",
            ms=ms.title,
            pan=pan.title,
            kind=kind,
        )
    if np.allclose(relation.ratio, 1, atol=1e-6) and relation.ratio != _counted(ms.grid, pan.grid).ratio:
        note = tr("Both images carry the very same {kind}; their corners are taken to coincide.", kind=kind)
        return _by_sizes(ms, pan, note)
    note = tr("Both images are located by {kind}, which agree; the result carries PAN's.", kind=kind)
    return Placement(ms, relation, (note,))


def _between_control_points(ms: Grid, pan: Grid) -> GridRelation | None:
    """What points of the same coordinates say; None if they are not the same or do not fit."""
    known = {tuple(np.round(point[2:], 9)): point for point in pan.control_points}
    pairs = [(point, known.get(tuple(np.round(point[2:], 9)))) for point in ms.control_points]
    if len(pairs) < 3 or any(partner is None for _, partner in pairs):
        return None
    found = []
    for axis in (1, 0):  # rows, columns
        theirs, ours = (np.array([pair[side][axis] for pair in pairs], float) for side in (0, 1))
        if np.ptp(theirs) == 0:
            return None
        ratio, origin = np.polyfit(theirs, ours, 1)
        if np.abs(ratio * theirs + origin - ours).max() > 0.5 or ratio <= 0:
            return None
        found.append((float(ratio), float(origin)))
    return GridRelation((found[0][0], found[1][0]), (found[0][1], found[1][1]))


_RPC_PLACES = (("LINE_OFF", "LINE_SCALE"), ("SAMP_OFF", "SAMP_SCALE"))
_RPC_MODEL = (
    *("LAT_OFF", "LONG_OFF", "HEIGHT_OFF", "LAT_SCALE", "LONG_SCALE", "HEIGHT_SCALE"),
    *("LINE_NUM_COEFF", "LINE_DEN_COEFF", "SAMP_NUM_COEFF", "SAMP_DEN_COEFF"),
)


def _between_rational_polynomials(ms: Grid, pan: Grid) -> GridRelation | None:
    """What two RPCs say that differ by their scaling to pixels alone; None if they differ otherwise."""
    try:
        for name in _RPC_MODEL:
            ours, theirs = (np.array(grid.rational[name].split(), float) for grid in (pan, ms))
            if ours.shape != theirs.shape or not np.allclose(ours, theirs, rtol=1e-9, atol=0):
                return None
        ratios, origins = [], []
        for offset, scale in _RPC_PLACES:
            ratio = float(pan.rational[scale]) / float(ms.rational[scale])
            # RPCs count from the centre of the first pixel.
            corner = float(pan.rational[offset]) + 0.5 - (float(ms.rational[offset]) + 0.5) * ratio
            ratios.append(ratio)
            origins.append(corner)
    except (KeyError, ValueError, ZeroDivisionError):
        return None
    return GridRelation(tuple(ratios), tuple(origins))
