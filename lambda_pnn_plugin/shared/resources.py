"""The files that come with the plugin."""

from __future__ import annotations

import configparser
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def resource(name: str) -> Path:
    """Return the path of a file of the resources folder.

    The folder lies inside the package when the plugin is installed, beside the package in the source tree.
    """
    inside = _PACKAGE / "resources" / name
    return inside if inside.exists() else _PACKAGE.parent / "resources" / name


def plugin_version() -> str:
    """Return the version in metadata.txt, or "unknown" if there is no such file."""
    metadata = configparser.ConfigParser(interpolation=None)
    for folder in (_PACKAGE, _PACKAGE.parent):
        if metadata.read(folder / "metadata.txt", encoding="utf-8"):
            return metadata["general"]["version"]
    return "unknown"
