"""How the MS lies on PAN, by whatever the two files say it, and the MS on PAN's axes if it is not yet.

Every way is a function from the two images to a :class:`Placement`.
"""

from __future__ import annotations

from ...shared.problem import Problem
from ..source import Source
from .control_points import by_control_points
from .geotransforms import by_geotransforms
from .placement import Placement
from .rational_polynomials import by_rational_polynomials
from .sizes import by_sizes

__all__ = ["Placement", "place"]


def place(ms: Source, pan: Source) -> Placement:
    """Find out how `ms` lies on `pan`.

    Raises:
        Problem: the files do not say it; the message says how to make them.
    """
    if ms.grid.geotransform and pan.grid.geotransform:
        return by_geotransforms(ms, pan)
    if ms.grid.geotransform or pan.grid.geotransform:
        lacking = pan if ms.grid.geotransform else ms
        if _has_model(lacking):
            raise _one_sided(lacking)
        raise Problem(
            "“{source}” has no georeference but the other image has; georeference it first.", source=lacking.title
        )
    for one, other in ((ms, pan), (pan, ms)):
        if _has_model(one) and not _has_model(other):
            raise _one_sided(one)
    if ms.grid.rational and pan.grid.rational:
        return by_rational_polynomials(ms, pan)
    if ms.grid.control_points or pan.grid.control_points:
        return by_control_points(ms, pan)
    return by_sizes(ms, pan)


def _has_model(source: Source) -> bool:
    """Whether the image is located by RPCs or control points."""
    return bool(source.grid.rational or source.grid.control_points)


def _one_sided(source: Source) -> Problem:
    return Problem(
        "“{source}” is located by control points or RPCs only, but the other image is not; "
        "orthorectify it first (gdalwarp).",
        source=source.title,
    )
