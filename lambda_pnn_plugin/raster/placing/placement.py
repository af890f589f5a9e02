"""What every way of placing finds, and what several of them need."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ...shared.problem import Problem
from ...shared.translation import tr
from ..grid import Grid, GridRelation
from ..source import Source


class Placement(NamedTuple):
    """An MS on PAN's axes, how it lies, and what had to be assumed or done for that, in sentences."""

    ms: Source
    relation: GridRelation
    notes: tuple[str, ...] = ()


def no_overlap(ms: Source, pan: Source) -> Problem:
    """Return the sentence that the two images have no place in common."""
    return Problem(
        "“{ms}” and “{pan}” do not overlap; choose two images of one place, and check their coordinate systems.",
        ms=ms.title,
        pan=pan.title,
    )


def counted(ms: Grid, pan: Grid) -> GridRelation:
    """Return the relation of two images that lie corner on corner."""
    return GridRelation((pan.rows / ms.rows, pan.columns / ms.columns), (0.0, 0.0))


def is_whole(relation: GridRelation) -> bool:
    """Return whether the ratio is a whole number in both directions."""
    return all(abs(ratio - round(ratio)) < 1e-6 for ratio in relation.ratio)


def corner_on_corner(ms: Source, pan: Source, note: str) -> Placement:
    """Place the MS by the images' sizes alone.

    Raises:
        Problem: they do not fit a whole ratio.
    """
    relation = counted(ms.grid, pan.grid)
    if not is_whole(relation) and min(relation.ratio) > 1:
        raise Problem(
            "“{ms}” and “{pan}” have no georeference, and their sizes do not fit a whole ratio; "
            "georeference or crop them first.",
            ms=ms.title,
            pan=pan.title,
        )
    return Placement(ms, relation, (note,))


def by_models(ms: Source, pan: Source, kind: str, relation: GridRelation | None) -> Placement:
    """Place the MS by what two models of location say together.

    Args:
        kind: of the models, for people.
        relation: None if they do not agree.

    Raises:
        Problem: they do not agree.
    """
    if relation is None:
        raise Problem(
            "“{ms}” and “{pan}” are located by {kind} that do not agree; orthorectify both first (gdalwarp).",
            ms=ms.title,
            pan=pan.title,
            kind=kind,
        )
    if np.allclose(relation.ratio, 1, atol=1e-6) and relation.ratio != counted(ms.grid, pan.grid).ratio:
        note = tr("Both images carry the very same {kind}; their corners are taken to coincide.", kind=kind)
        return corner_on_corner(ms, pan, note)
    note = tr("Both images are located by {kind}, which agree; the result carries PAN's.", kind=kind)
    return Placement(ms, relation, (note,))
