"""Child processes: a clean environment to run in, and their output line by line."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from queue import Empty, Queue

from ..problem import Cancelled

CREATION_FLAGS = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Keeps Windows from opening a console."""

_QGIS_SET = ("PYTHON", "LD_LIBRARY_PATH", "DYLD_", "GDAL_", "PROJ_", "QT_", "QGIS_", "OSGEO4W")
_CPU_MEMORY = "glibc.malloc.hugetlb=1:glibc.malloc.mmap_threshold=8589934592:glibc.malloc.trim_threshold=8589934592"


def clean_environment() -> dict[str, str]:
    """The variables a Python of its own needs, without those that QGIS set for itself.

    On Linux memory is kept and mapped in huge pages: tensors are freed and taken again at every step, and giving them
    back to the system in between costs more than half of the time.
    """
    variables = {name: value for name, value in os.environ.items() if not name.upper().startswith(_QGIS_SET)}
    if sys.platform.startswith("linux"):
        variables.setdefault("GLIBC_TUNABLES", _CPU_MEMORY)
    return variables


def run_logged(command: list[str], log: Callable[[str], None], cancelled: Callable[[], bool]) -> int:
    """Run `command`, hand every line of its output to `log`, end it when `cancelled`; its exit status.

    Raises:
        Cancelled: it was ended because `cancelled()` became true.
    """
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=clean_environment(),
        creationflags=CREATION_FLAGS,
    )
    lines: Queue[str] = Queue()
    reader = threading.Thread(target=_collect, args=(process, lines), daemon=True)
    reader.start()
    try:
        while reader.is_alive() or not lines.empty():
            if cancelled():
                raise Cancelled
            try:
                log(lines.get(timeout=0.1))
            except Empty:
                continue
        return process.wait()
    finally:
        process.kill()
        process.wait()


def _collect(process: subprocess.Popen, lines: Queue[str]) -> None:
    with process.stdout as output:
        for line in output:
            lines.put(line.rstrip())
