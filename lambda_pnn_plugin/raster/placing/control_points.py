"""Placing by control points that both images share."""

from __future__ import annotations

import numpy as np

from ...shared.translation import tr
from ..grid import Grid, GridRelation
from ..source import Source
from .placement import Placement, by_models


def by_control_points(ms: Source, pan: Source) -> Placement:
    """Place the MS by points of the same coordinates.

    Raises:
        Problem: the images' points do not agree.
    """
    return by_models(ms, pan, tr("control points"), _relation(ms.grid, pan.grid))


def _relation(ms: Grid, pan: Grid) -> GridRelation | None:
    """Return what points of the same coordinates say; None if they are not the same or do not fit."""
    known = {tuple(np.round(point[2:], 9)): point for point in pan.control_points}
    pairs = []
    for point in ms.control_points:
        partner = known.get(tuple(np.round(point[2:], 9)))
        if partner is None:
            return None
        pairs.append((point, partner))
    if len(pairs) < 3:
        return None
    found = []
    for axis in (1, 0):  # rows, columns
        theirs, ours = (np.array([pair[side][axis] for pair in pairs], np.float64) for side in (0, 1))
        if np.ptp(theirs) == 0:
            return None
        ratio, origin = np.polyfit(theirs, ours, 1)
        if np.abs(ratio * theirs + origin - ours).max() > 0.5 or ratio <= 0:
            return None
        found.append((float(ratio), float(origin)))
    return GridRelation((found[0][0], found[1][0]), (found[0][1], found[1][1]))
