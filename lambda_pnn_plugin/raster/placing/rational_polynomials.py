"""Placing by rational polynomial coefficients (RPCs) that both images share."""

from __future__ import annotations

import numpy as np

from ...shared.translation import tr
from ..grid import Grid, GridRelation
from ..source import Source
from .placement import Placement, by_models

_PLACES = (("LINE_OFF", "LINE_SCALE"), ("SAMP_OFF", "SAMP_SCALE"))
_MODEL = (
    *("LAT_OFF", "LONG_OFF", "HEIGHT_OFF", "LAT_SCALE", "LONG_SCALE", "HEIGHT_SCALE"),
    *("LINE_NUM_COEFF", "LINE_DEN_COEFF", "SAMP_NUM_COEFF", "SAMP_DEN_COEFF"),
)


def by_rational_polynomials(ms: Source, pan: Source) -> Placement:
    """Place the MS by RPCs that differ by their scaling to pixels alone.

    Raises:
        Problem: the images' RPCs do not agree.
    """
    return by_models(ms, pan, tr("RPCs"), _relation(ms.grid, pan.grid))


def _relation(ms: Grid, pan: Grid) -> GridRelation | None:
    """Return what the two RPCs say; None if they differ otherwise than by their scaling to pixels."""
    try:
        for name in _MODEL:
            ours, theirs = (np.array(grid.rational[name].split(), np.float64) for grid in (pan, ms))
            if ours.shape != theirs.shape or not np.allclose(ours, theirs, rtol=1e-9, atol=0):
                return None
        (row_ratio, row), (column_ratio, column) = (_axis(ms, pan, *names) for names in _PLACES)
    except (KeyError, ValueError, ZeroDivisionError):
        return None
    return GridRelation((row_ratio, column_ratio), (row, column))


def _axis(ms: Grid, pan: Grid, offset: str, scale: str) -> tuple[float, float]:
    """Return ratio and origin along one axis; RPCs count from the centre of the first pixel."""
    ratio = float(pan.rational[scale]) / float(ms.rational[scale])
    return ratio, float(pan.rational[offset]) + 0.5 - (float(ms.rational[offset]) + 0.5) * ratio
