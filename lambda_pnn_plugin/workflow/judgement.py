"""What the scores of a result say, for people."""

from __future__ import annotations

import math

from ..shared.translation import tr, tr_noop
from .job import Result

COLOURS = (
    (1.0, tr_noop("Colours are kept very well")),
    (2.5, tr_noop("Colours are kept well")),
    (5.0, tr_noop("Colours are kept in part")),
    (math.inf, tr_noop("Colours are not kept")),
)
"""By R-ERGAS, by the pair's own optics, below which that holds: plain interpolation has .7 to 5 on real scenes."""
STRUCTURES = (
    (0.1, tr_noop("structures are followed very well")),
    (0.2, tr_noop("structures are followed well")),
    (0.4, tr_noop("structures are followed in part")),
    (math.inf, tr_noop("structures are not followed")),
)
"""By D_ρ below which that holds: plain interpolation has .5 to .8 on real scenes."""
POOR = 2
"""Place in these lists from which on the user guide's advice is named."""


def scores_line(result: Result) -> str:
    """Return the scores of a result and a word of judgement, in a line."""
    if math.isnan(result.r_ergas + result.d_lambda + result.d_rho):
        return tr("Too few pixels hold data side by side for the result to be judged.")
    scores = tr(
        "Scores: R-ERGAS {r_ergas:.3f} by the catalogue's optics, {r_ergas_own:.3f} by the pair's own, D_λ "
        "{d_lambda:.4f}, D_ρ {d_rho:.4f}.",
        r_ergas=result.r_ergas,
        r_ergas_own=result.r_ergas_own,
        d_lambda=result.d_lambda,
        d_rho=result.d_rho,
    )
    return f"{scores} {judgement(result.r_ergas_own, result.d_rho)}"


def judgement(r_ergas: float, d_rho: float) -> str:
    """Return what two scores mean, in a sentence, and where to read on if they are poor."""
    places = [_place(COLOURS, r_ergas), _place(STRUCTURES, d_rho)]
    words = {"colours": tr(COLOURS[places[0]][1]), "structures": tr(STRUCTURES[places[1]][1])}
    said = tr("{colours}, {structures}.", **words)
    if max(places) < POOR:
        return said
    return said + " " + tr("See “When the scores are poor” in the user guide.")


def _place(scale: tuple[tuple[float, str], ...], score: float) -> int:
    return next(place for place, (limit, _) in enumerate(scale) if score < limit or limit == math.inf)
