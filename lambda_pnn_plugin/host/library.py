"""The user's weights: in the profile, and in a folder that others share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from . import settings


def folders(shared: str | None = None) -> list[Path]:
    """Return where weights are looked for by their names, in that order.

    Args:
        shared: the folder that others share, empty for none; that of the settings by default.
    """
    if shared is None:
        shared = settings.text(settings.SHARED_LIBRARY)
    return [settings.library(), *([Path(shared)] if shared else [])]


def default_fields() -> dict[str, Any]:
    """Return the fields of :class:`workflow.job.Job` that say which weights are a sensor's default.

    Nothing is looked for yet: a folder may lie on a network.
    """
    return {"defaults": settings.default_weights(), "library": folders()}
