"""By which optics a scene is sharpened: those that its images show, the catalogue's, or what the user says."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ..imaging.optics import LEAST_GAIN, measure
from ..imaging.pair import Pair
from ..shared.optics import CATALOGUE, MEASURED
from ..shared.problem import Problem
from ..shared.scene_model import Optics, SceneModel, SceneTile
from ..shared.translation import tr
from .feedback import Feedback
from .pipeline import each_of

LEAST_TOLD, GREATEST_TOLD = 0.02, 0.95
"""Gains that users may tell."""


def told_optics(choice: str, catalogue: Optics) -> Optics | None:
    """Return the optics that the user's choice stands for; None if they are to be measured.

    Args:
        choice: "measured", "catalogue", or a gain at Nyquist as a number.

    Raises:
        Problem: it is none of these.
    """
    words = choice.strip().lower()
    if words in ("", MEASURED):
        return None
    if words == CATALOGUE:
        return catalogue
    try:
        gain = float(words)
    except ValueError:
        gain = np.nan
    if not LEAST_TOLD <= gain <= GREATEST_TOLD:
        raise Problem(
            "The optics “{choice}” are not known; choose measured, catalogue, or a gain at Nyquist from {least} to "
            "{most}.",
            choice=choice,
            least=LEAST_TOLD,
            most=GREATEST_TOLD,
        )
    return catalogue.with_gain(gain)


def softest_optics(choice: str, catalogue: Optics) -> Optics:
    """Return the optics of the widest blur that may come of the user's choice: memory is planned by it."""
    return told_optics(choice, catalogue) or catalogue.with_gain(LEAST_GAIN)


def optics_of(choice: str, tiles: Iterable[SceneTile], model: SceneModel, feedback: Feedback) -> Optics:
    """Return the optics to sharpen with, and log them beside the catalogue's.

    Args:
        choice: as of :func:`told_optics`.
        tiles: parts that represent the scene; model: how to read them, registered, with the catalogue's optics.
    """
    told = told_optics(choice, model.optics)
    catalogue = _listed(model.optics.ms_gains)
    if told is not None:
        feedback.log(
            tr(
                "Optics as told: gains at Nyquist {gains}; catalogue {catalogue}.",
                gains=_listed(told.ms_gains),
                catalogue=catalogue,
            )
        )
        return told
    pairs = [Pair.of(tile, model) for tile in tiles]
    found = measure(pairs, model.optics, each_of(feedback.cancelled))
    gains = tuple(float(gain) for gain in found.gains)
    if np.isnan(found.measured).all() or np.array_equal(found.gains, np.asarray(model.optics.ms_gains, np.float32)):
        feedback.log(
            tr(
                "Optics: no band follows PAN closely enough to measure them (correlation {best:.2f} at most); gains at "
                "Nyquist are the catalogue's, {catalogue}.",
                best=float(found.correlation.max()),
                catalogue=catalogue,
            )
        )
        return model.optics
    feedback.log(
        tr(
            "Optics: gains at Nyquist {gains} by what the pair shows (single bands {measured}, ± {uncertainty}); "
            "catalogue {catalogue}.",
            gains=_listed(gains),
            measured=_listed(found.measured),
            uncertainty=_listed(found.uncertainty),
            catalogue=catalogue,
        )
    )
    return Optics(gains, model.optics.pan_gain)


def _listed(numbers: Iterable[float]) -> str:
    """Return numbers in words, one if all are alike."""
    words = ["–" if np.isnan(number) else f"{number:.2f}" for number in numbers]
    return words[0] if len(set(words)) == 1 else " ".join(words)
