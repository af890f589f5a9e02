"""What repeats a run of an algorithm on a command line."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Iterator, Mapping

from qgis.core import QgsMapLayer, QgsProcessingOutputLayerDefinition, QgsProject, QgsProperty


def command_line(identifier: str, parameters: Mapping[str, object]) -> str:
    """Return the line of `qgis_process` that runs an algorithm with these values."""
    words = [f"--{name}={word}" for name, value in parameters.items() for word in _words(value)]
    words = ["qgis_process", "run", identifier, *words]
    return subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)


def _words(value: object) -> Iterator[str]:
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if value is None or value == "":
        return
    if isinstance(value, (list, tuple)):
        for part in value:
            yield from _words(part)
    elif isinstance(value, QgsMapLayer):
        yield value.source()
    elif isinstance(value, bool):
        yield str(value).lower()
    else:
        layer = QgsProject.instance().mapLayer(str(value))
        yield layer.source() if layer is not None else str(value)
