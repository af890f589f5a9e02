"""Child processes: clean environment variables, output line by line, ending them with all their descendants."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from queue import Empty, Queue
from typing import Any

from ..shared.problem import Cancelled, IsCancelled, never

Log = Callable[[str], None]
"""Callback for every line of a log."""

PATIENCE = 60.0
"""Seconds within which a short question to a program is answered."""
_QGIS_SET = ("PYTHON", "DYLD_", "GDAL_", "PROJ_", "QT_", "QGIS_", "OSGEO4W")
"""Prefixes of the environment variables that QGIS sets for itself."""
_LIBRARIES = "LD_LIBRARY_PATH"
_BUNDLES = ("APPDIR", "SNAP")
"""Environment variables that name the folder of a QGIS that brings all its libraries along."""
_CPU_MEMORY = "glibc.malloc.hugetlb=1:glibc.malloc.mmap_threshold=8589934592:glibc.malloc.trim_threshold=8589934592"
"""Settings of glibc: huge pages; up to 8 GiB of freed memory are kept."""


def clean_environment() -> dict[str, str]:
    """Return the environment variables for a separate Python, without those that QGIS sets for itself.

    On Linux freed memory is kept, in huge pages: every step frees and allocates tensors, and returning their memory to
    the system in between would cost more than half of the time.
    """
    variables = {name: value for name, value in os.environ.items() if not name.upper().startswith(_QGIS_SET)}
    libraries = [folder for folder in variables.pop(_LIBRARIES, "").split(os.pathsep) if not _is_qgis_own(folder)]
    if any(libraries):
        variables[_LIBRARIES] = os.pathsep.join(libraries)  # where clusters keep CUDA, for example
    if sys.platform.startswith("linux"):
        variables.setdefault("GLIBC_TUNABLES", _CPU_MEMORY)
    return variables


def _is_qgis_own(folder: str) -> bool:
    """Return whether a folder of libraries belongs to a QGIS that brings them along: a separate Python has its own."""
    bundles = [os.environ[name] for name in _BUNDLES if os.environ.get(name)]
    if Path(sys.base_prefix) != Path("/usr"):
        bundles.append(sys.base_prefix)
    path = Path(folder)
    return any(Path(bundle) in (path, *path.parents) for bundle in bundles) or any(path.glob("libqgis_core*"))


def python_command(path: Path) -> list[str]:
    """Return the command of a Python that ignores its environment variables and uses UTF-8."""
    return [str(path), "-E", "-X", "utf8"]


def _place(command: list[str]) -> str | None:
    """Return the working directory for `command`: the folder of the program, or None if that is not known.

    Python searches its working directory for modules before its library, and QGIS may have been started in any folder.
    """
    folder = Path(command[0]).parent
    return str(folder) if folder.is_absolute() and folder.is_dir() else None


def spawn_options() -> dict[str, Any]:
    """Return options of :class:`subprocess.Popen`: no console window on Windows, elsewhere a new process group."""
    if os.name == "nt":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}  # type: ignore[attr-defined, unused-ignore]
    return {"start_new_session": True}


def end_tree(process: subprocess.Popen[Any]) -> None:
    """Kill `process` and its descendants, and wait until it is gone."""
    if process.poll() is not None:  # another process may have its id by now
        return
    if os.name == "nt":
        with contextlib.suppress(OSError):
            command = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
            subprocess.run(command, capture_output=True, **spawn_options())
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):  # it is gone
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()


def output_of(command: list[str]) -> str | None:
    """Return what `command` prints, or None if it does not run, fails or takes more than a minute."""
    try:
        process = _started(command, clean_environment(), stderr=subprocess.DEVNULL)
    except OSError:
        return None
    try:
        printed, _ = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return None
    finally:
        end_tree(process)  # with what it may have started itself
        assert process.stdout
        process.stdout.close()
    return str(printed, errors="replace") if process.returncode == 0 else None


def _started(command: list[str], environment: Mapping[str, str], **options: Any) -> subprocess.Popen[Any]:
    """Return the process of `command`, whose output is listened to.

    Raises:
        OSError: it does not start.
    """
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        env=environment,
        cwd=_place(command),
        **options,
        **spawn_options(),
    )


def run_logged(
    command: list[str], log: Log, cancelled: IsCancelled = never, variables: Mapping[str, str] | None = None
) -> int:
    """Run `command`, pass every line of its output to `log`, and return its exit status.

    Args:
        cancelled: called several times a second.
        variables: environment variables besides those of :func:`clean_environment`.

    Raises:
        Cancelled: `cancelled()` became true; the process is ended.
        OSError: it does not start.
    """
    environment = {**clean_environment(), **(variables or {})}
    process = _started(command, environment, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace")
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
        end_tree(process)


def _collect(process: subprocess.Popen[Any], lines: Queue[str]) -> None:
    assert process.stdout
    with process.stdout as output:
        for line in output:
            lines.put(line.rstrip())
