"""What repeats a run of an algorithm on a command line."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from collections.abc import Iterator, Mapping

from qgis.core import QgsMapLayer, QgsProcessingOutputLayerDefinition, QgsProject, QgsProperty

WRAPPED = "qgis_process.bin"
"""The program itself where Debian has it: its wrapper, `qgis_process`, passes an option that the program refuses."""


def command_line(identifier: str, parameters: Mapping[str, object]) -> str:
    """Return the line of `qgis_process` that runs an algorithm with these values on this computer."""
    words = [f"--{name}={word}" for name, value in parameters.items() for word in _words(value)]
    words = [WRAPPED if shutil.which(WRAPPED) else "qgis_process", "run", identifier, *words]
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
