"""The weights that a user has: in the profile, in a folder that others share, and those that come with the plugin."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..shared.resources import resource
from ..workflow.models import STARTERS, starters
from . import settings


def own_folders(shared: str | None = None) -> list[Path]:
    """Return where the user's weights lie, in the order in which they are looked for by their names.

    Args:
        shared: the folder that others share, empty for none; that of the settings by default.
    """
    if shared is None:
        shared = settings.text(settings.SHARED_LIBRARY)
    return [settings.library(), *([Path(shared)] if shared else [])]


def folders() -> list[Path]:
    """Return where weights are looked for by their names, in that order: the plugin's own come last."""
    return [*own_folders(), resource(STARTERS)]


def default_fields() -> dict[str, Any]:
    """Return the fields of :class:`workflow.job.Job` that say which weights to start from where none are named.

    No folder of the user's is looked into yet: it may lie on a network.
    """
    return {"defaults": settings.default_weights(), "library": folders(), "starters": starters()}
