"""What the user set in QGIS, and where the plugin keeps its things."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

_INTERPRETER = "lambda_pnn/interpreter"
_MEMORY = "lambda_pnn/memory_mib"


def environment_folder() -> Path:
    """Folder of the compute environment: in the user's profile, so that an update of the plugin keeps it."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "lambda_pnn" / "compute"


def sensors_file() -> Path:
    """The user's own sensors, if it exists."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "lambda_pnn" / "sensors.json"


def preferred_interpreter() -> str | None:
    """The Python that the user chose to compute with, if any."""
    return QgsSettings().value(_INTERPRETER) or None


def set_preferred_interpreter(path: str | None) -> None:
    """Choose the Python to compute with; None leaves the choice to the plugin."""
    if path:
        QgsSettings().setValue(_INTERPRETER, path)
    else:
        QgsSettings().remove(_INTERPRETER)


def memory_budget() -> int | None:
    """Bytes of memory that predicting a tile may take, if the user set a number of MiB."""
    value = QgsSettings().value(_MEMORY)
    try:
        return int(value) * 2**20 if value and int(value) > 0 else None
    except ValueError:
        return None
