"""The user's weights: in the profile, in a folder that others share, and which are a sensor's default."""

from __future__ import annotations

from pathlib import Path

from ..shared.problem import Problem
from ..workflow.models import found_model
from . import settings


def folders() -> list[Path]:
    """Return where weights are looked for by their names, in that order."""
    shared = settings.text(settings.SHARED_LIBRARY)
    return [settings.library(), *([Path(shared)] if shared else [])]


def defaults() -> dict[str, Path]:
    """Return the files of the sensors' default weights; those that are not there now are left out."""
    found = {}
    for sensor, name in settings.default_weights().items():
        try:
            found[sensor] = found_model(name, folders())
        except Problem:
            continue
    return found
