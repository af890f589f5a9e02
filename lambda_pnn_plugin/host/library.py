"""The weights that a user has: in the profile, in a folder that others share, and those that come with the plugin."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..shared.resources import resource
from ..workflow.models import SUFFIX
from . import settings

STARTERS = "weights"
"""Folder of the plugin's resources with weights for any sensor, which have learnt from drawn landscapes."""


def folders(shared: str | None = None) -> list[Path]:
    """Return where weights are looked for by their names, in that order.

    Args:
        shared: the folder that others share, empty for none; that of the settings by default.
    """
    if shared is None:
        shared = settings.text(settings.SHARED_LIBRARY)
    return [settings.library(), *([Path(shared)] if shared else []), resource(STARTERS)]


def default_fields() -> dict[str, Any]:
    """Return the fields of :class:`workflow.job.Job` that say which weights to start from where none are named.

    No folder of the user's is looked into yet: it may lie on a network.
    """
    starters = sorted(resource(STARTERS).glob(f"*{SUFFIX}"))
    return {"defaults": settings.default_weights(), "library": folders(), "starters": starters}
