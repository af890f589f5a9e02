"""Reprojecting the MS, while it is read, onto a grid that is aligned to PAN's."""

from __future__ import annotations

import math

import numpy as np
from osgeo import gdal, osr

from ...shared.arrays import Array
from ...shared.problem import Problem
from ...shared.translation import tr
from ..grid import Grid
from ..opening import quietly
from ..source import Source
from ..warping import flat_crs
from .placement import no_overlap

EDGE_SAMPLES = 21
"""Points of every edge whose places in another coordinate system tell the extent there."""
NEARLY_WHOLE = 0.03
"""Deviation within which a ratio between two coordinate systems is made whole; pixels differ as much within a scene."""
EVEN_ENOUGH = 1.2
"""How many times longer than wide a warped pixel may be; otherwise it is made square."""
WARP_MARGIN = 16
"""MS pixels that are reprojected beyond PAN."""


def reprojected(ms: Source, pan: Source, reason: str) -> tuple[Source, str]:
    """Return the MS warped onto a grid of its own resolution that is aligned to PAN's, and a sentence that says so.

    Args:
        reason: why, the beginning of a sentence.

    Raises:
        Problem: it cannot be warped, or the images do not overlap.
    """
    if pan.grid.rotated:
        raise Problem(
            "{reason}, and the panchromatic image lies on a rotated grid; warp both to one north-up grid first.",
            reason=reason,
        )
    try:
        centre_ratio, outline = seen_from_pan(ms, pan.grid)
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
    x, dx, _, y, _, dy = pan.grid.stated_geotransform
    target = Grid(
        rows,
        columns,
        (x + column * ratio[1] * dx, ratio[1] * dx, 0.0, y + row * ratio[0] * dy, 0.0, ratio[0] * dy),
        pan.grid.crs,
    )
    note = tr(
        "{reason}: it is warped to a grid aligned to that image's, {columns:.5g} × {rows:.5g} times as coarse.",
        reason=reason,
        columns=ratio[1],
        rows=ratio[0],
    )
    return ms.warped(target), note


def seen_from_pan(ms: Source, pan: Grid) -> tuple[tuple[float, float], Array]:
    """Return the size of an MS pixel in the middle, and the MS's outline (n, 2), in PAN pixels (rows, columns).

    Raises:
        RuntimeError: the MS's coordinates have no counterpart in PAN's system.
    """
    transform = None
    if ms.grid.crs and pan.crs:
        transform = osr.CoordinateTransformation(flat_crs(ms.grid.crs), flat_crs(pan.crs))
    to_pan = gdal.InvGeoTransform(pan.geotransform)
    degrees = bool(pan.crs) and bool(flat_crs(pan.crs).IsGeographic())
    middle_of_pan = gdal.ApplyGeoTransform(pan.geotransform, pan.columns / 2, pan.rows / 2)[0]

    def seen(places: Array) -> Array:
        """Return the PAN pixels (row, column) of MS pixels (row, column)."""
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
