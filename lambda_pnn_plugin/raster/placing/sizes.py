"""Placing by the images' sizes, where nothing else is known."""

from __future__ import annotations

from ...shared.translation import tr
from ..source import Source
from .placement import Placement, corner_on_corner


def by_sizes(ms: Source, pan: Source) -> Placement:
    """Place the MS corner on corner.

    Raises:
        Problem: the sizes do not fit a whole ratio.
    """
    return corner_on_corner(
        ms, pan, tr("Neither image is georeferenced; their corners are taken to coincide, which nothing proves.")
    )
