"""The report for support requests: versions, devices, settings, last error, log."""

from __future__ import annotations

import os
import platform
import re
import sys
from pathlib import Path

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtCore import QT_VERSION_STR

from ..raster.files import gdal_version
from ..shared.problem import Problem
from ..shared.resources import plugin_version
from . import computing, journal, settings

_SECRET = (settings.INDEX, settings.PIP_ARGUMENTS)
"""Settings that may hold passwords: the report says only whether they are set."""


def report() -> str:
    """Return the report as plain text, without passwords.

    Its only personal data are the names of layers, and paths, in which `~` stands for the home folder.
    """
    return _without_home("\n".join([*_versions(), "", *_computing(), "", *_settings(), "", *_journal()]) + "\n")


def _versions() -> list[str]:
    return [
        f"λ-PNN Pansharpening {plugin_version()}",
        f"QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, GDAL {gdal_version()}",
        f"Python {sys.version.split()[0]} ({sys.executable})",
        f"{platform.platform()}, {platform.machine()}",
    ]


def _computing() -> list[str]:
    try:
        lines = [f"Computes with {computing.interpreter()}"]
    except Problem as problem:
        lines = [f"Computes with nothing: {problem}"]
    return [*lines, *(f"Device {name}: {label}" for name, label in settings.devices().items())]


def _settings() -> list[str]:
    stored = QgsSettings()
    stored.beginGroup("lambda_pnn")
    return [
        f"Setting {key}: {'(set)' if key in _SECRET else stored.value(key)}"
        for key in sorted(stored.childKeys())
        if key not in ("devices", "pace")
    ] or ["All settings at their defaults"]


def _journal() -> list[str]:
    last = f"Last error: {journal.problems[-1]}" if journal.problems else "No error in this session"
    return [last, "Log:", *(f"  {line}" for line in tuple(journal.lines))]


def _without_home(text: str) -> str:
    flags = re.IGNORECASE if os.name == "nt" else 0
    places = {str(Path.home()), str(Path.home().resolve()), Path.home().as_posix()}
    for home in sorted({*places, *(place.replace("\\", "\\\\") for place in places)}, key=len, reverse=True):
        if len(home) > 1:
            text = re.sub(re.escape(home) + r"(?!\w)", "~", text, flags=flags)
    return text
