"""The plugin's settings in QGIS, and its folders."""

from __future__ import annotations

import json
import os
import shlex
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from ..workflow.job import Pace

INTERPRETER = "interpreter"
MEMORY = "memory_mib"
THREADS = "threads"
BUILD = "build"
WHEELS = "wheels"
INDEX = "index"
PIP_ARGUMENTS = "pip_arguments"
CLUSTER = "cluster"
CERTIFICATES = "cluster_certificates"
SHARED_LIBRARY = "shared_library"
DEFAULT_WEIGHTS = "default_weights"
GREETED = "greeted"
TELLING = 20
"""Iterations of a run that tells how fast the next one will be."""
_DEVICES = "devices"
_PACE = "pace"


def text(name: str) -> str:
    """Return the setting of that name; an empty string if it is not set."""
    return str(QgsSettings().value(f"lambda_pnn/{name}") or "").strip()


def set_text(name: str, value: str) -> None:
    """Store a setting; an empty value removes it."""
    if value.strip():
        QgsSettings().setValue(f"lambda_pnn/{name}", value.strip())
    else:
        QgsSettings().remove(f"lambda_pnn/{name}")


def number(name: str) -> int | None:
    """Return the setting of that name as a number above 0; None if it is not set or no such number."""
    value = text(name)
    return int(value) if value.isdecimal() and int(value) > 0 else None


def home() -> Path:
    """Return the plugin's folder in the user's profile, which an update of the plugin keeps."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "lambda_pnn"


def environment_folder() -> Path:
    """Return the folder of the compute environment.

    On Windows it is not in the profile, because PyTorch's own paths are nearly as long as Windows allows.
    """
    local = os.environ.get("LOCALAPPDATA") if os.name == "nt" else None
    return Path(local) / "lambda_pnn" / "compute" if local else home() / "compute"


def ledger() -> Path:
    """Return the folder in which files in the making are noted."""
    return home() / "unfinished"


def sensors_file() -> Path:
    """Return the path of the user's own sensors, whether the file exists or not."""
    return home() / "sensors.json"


def library() -> Path:
    """Return the folder of the user's own weights, whether it exists or not."""
    return home() / "weights"


def default_weights() -> dict[str, str]:
    """Return the names of the sensors' default weights."""
    return _mapping(DEFAULT_WEIGHTS)


def memory_budget() -> int | None:
    """Return the bytes of memory that predicting a tile may take; None if the user set no number of MiB."""
    mebibytes = number(MEMORY)
    return mebibytes * 2**20 if mebibytes else None


def threads() -> int | None:
    """Return the number of threads to compute on; None if the user set none."""
    return number(THREADS)


def split_arguments(line: str) -> list[str]:
    """Return the words of a command line; on Windows a backslash is part of a path and escapes nothing.

    Raises:
        ValueError: a quotation does not end.
    """
    words = shlex.shlex(line, posix=True)
    words.whitespace_split, words.commenters = True, ""
    if os.name == "nt":
        words.escape = ""
    return list(words)


def devices() -> dict[str, str]:
    """Return the devices that were found last, labels by name."""
    return _mapping(_DEVICES)


def set_devices(found: dict[str, str]) -> None:
    """Store the devices that were found, for windows to show without starting a compute process."""
    set_text(_DEVICES, json.dumps(found))


def _mapping(name: str) -> dict[str, str]:
    """Return the texts by name that a setting holds; empty if it holds something else."""
    try:
        return {str(key): str(value) for key, value in dict(json.loads(text(name) or "{}")).items()}
    except (ValueError, TypeError):
        return {}


def pace() -> tuple[float, float, float] | None:
    """Return the seconds of an iteration, of a megapixel, and of all else, by the runs so far; None if none told."""
    try:
        iteration, megapixel, rest = map(float, text(_PACE).split())
    except ValueError:
        return None
    return iteration, megapixel, rest


def learn_pace(found: Pace) -> None:
    """Store how fast a run was, as a running average; runs of few iterations tell too little where others have told."""
    values, before = (found.iteration, found.megapixel, found.rest), pace()
    if before is not None:
        if found.iterations < TELLING:
            return
        values = tuple((new + old) / 2 for new, old in zip(values, before))
    set_text(_PACE, " ".join(f"{value:.4g}" for value in values))
