"""What the user set in QGIS, and where the plugin keeps its things."""

from __future__ import annotations

import json
import os
import shlex
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

INTERPRETER = "interpreter"
MEMORY = "memory_mib"
THREADS = "threads"
BUILD = "build"
WHEELS = "wheels"
INDEX = "index"
PIP_ARGUMENTS = "pip_arguments"
_DEVICES = "devices"
_PACE = "pace"


def text(name: str) -> str:
    """The setting of that name; empty if the user left it."""
    return str(QgsSettings().value(f"lambda_pnn/{name}") or "").strip()


def set_text(name: str, value: str) -> None:
    """Keep a setting; an empty one leaves the choice to the plugin."""
    if value.strip():
        QgsSettings().setValue(f"lambda_pnn/{name}", value.strip())
    else:
        QgsSettings().remove(f"lambda_pnn/{name}")


def number(name: str) -> int | None:
    """The setting of that name as a number above 0, if it is one."""
    value = text(name)
    return int(value) if value.isdecimal() and int(value) > 0 else None


def home() -> Path:
    """The plugin's folder in the user's profile, which an update of the plugin keeps."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "lambda_pnn"


def environment_folder() -> Path:
    """Folder of the compute environment.

    On Windows it is not in the profile, for PyTorch's own paths are nearly as long as paths may be.
    """
    local = os.environ.get("LOCALAPPDATA") if os.name == "nt" else None
    return Path(local) / "lambda_pnn" / "compute" if local else home() / "compute"


def sensors_file() -> Path:
    """The user's own sensors, if it exists."""
    return home() / "sensors.json"


def memory_budget() -> int | None:
    """Bytes of memory that predicting a tile may take, if the user set a number of MiB."""
    mebibytes = number(MEMORY)
    return mebibytes * 2**20 if mebibytes else None


def threads() -> int | None:
    """Threads to compute on, if the user set a number."""
    return number(THREADS)


def split_arguments(line: str) -> list[str]:
    """The words of a command line; backslashes are part of Windows' paths.

    Raises:
        ValueError: a quotation does not end.
    """
    words = shlex.shlex(line, posix=True)
    words.whitespace_split, words.commenters = True, ""
    if os.name == "nt":
        words.escape = ""
    return list(words)


def devices() -> dict[str, str]:
    """The devices that computing was last seen to offer: labels by name."""
    try:
        return dict(json.loads(text(_DEVICES) or "{}"))
    except ValueError:
        return {}


def set_devices(found: dict[str, str]) -> None:
    """Keep what computing offers, for windows to show without asking."""
    set_text(_DEVICES, json.dumps(found))


def pace() -> tuple[float, float] | None:
    """Seconds for an iteration and for a megapixel, as of the last run, if there was one."""
    try:
        iteration, megapixel = map(float, text(_PACE).split())
    except ValueError:
        return None
    return iteration, megapixel


def set_pace(iteration: float, megapixel: float) -> None:
    """Keep how fast the last run was."""
    set_text(_PACE, f"{iteration:.4g} {megapixel:.4g}")
