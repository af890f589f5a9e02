"""The files that come with the plugin."""

from __future__ import annotations

from pathlib import Path


def resource(name: str) -> Path:
    """Return the path of a file of the resources folder.

    The folder lies inside the package when the plugin is installed, beside the package in the source tree.
    """
    package = Path(__file__).resolve().parents[1]
    inside = package / "resources" / name
    return inside if inside.exists() else package.parent / "resources" / name
