"""Which Python computes: found by asking interpreters, never by importing what they have."""

from __future__ import annotations

import json
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from ..shared.problem import Problem
from .child_process import ask, python_command

PACKAGES = ("torch", "numpy", "scikit-learn")
LEAST_TORCH = (2, 2)
_ASK = (
    "import importlib.metadata as m, json, sys\n"
    "def version(name):\n"
    "    try: return m.version(name)\n"
    "    except m.PackageNotFoundError: return None\n"
    f"print(json.dumps({{'python': sys.version.split()[0], **{{n: version(n) for n in {PACKAGES!r}}}}}))"
)


@dataclass(frozen=True)
class Interpreter:
    """A Python that can compute: its path and the versions it has."""

    path: Path
    versions: dict[str, str]

    def __str__(self) -> str:
        return f"{self.path} ({', '.join(f'{name} {version}' for name, version in self.versions.items())})"


def probe(path: Path) -> Interpreter:
    """Ask the interpreter at `path` what it has.

    Raises:
        Problem: it does not run or lacks a package.
    """
    try:
        versions = json.loads(ask([*python_command(path), "-c", _ASK]) or "")
    except ValueError as error:
        raise Problem("{path} does not run as a Python interpreter.", path=path) from error
    missing = [name for name in PACKAGES if not versions.get(name)]
    if missing:
        raise Problem("{path} lacks {packages}.", path=path, packages=", ".join(missing))
    if tuple(int(part) for part in re.findall(r"\d+", versions["torch"])[:2]) < LEAST_TORCH:
        least = ".".join(map(str, LEAST_TORCH))
        raise Problem(
            "{path} has torch {version}, but {least} is needed at least.",
            path=path,
            version=versions["torch"],
            least=least,
        )
    return Interpreter(path, versions)


def python_of(environment: Path) -> Path:
    """Where a virtual environment keeps its interpreter."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def host_python() -> Path | None:
    """The Python that QGIS embeds, as a program: `sys.executable` may be QGIS itself."""
    prefix = Path(sys.base_prefix)
    names = ["python.exe", "python3.exe"] if os.name == "nt" else ["bin/python3", "bin/python"]
    candidates = [Path(sys.executable), *(prefix / name for name in names)]
    return next((path for path in candidates if path.stem.lower().startswith("python") and path.exists()), None)


def find(preferred: str | None, environment: Path) -> Interpreter:
    """The interpreter that computes: the user's own, the plugin's environment, or the Python that QGIS runs on.

    Args:
        preferred: path in the user's settings; when given, nothing else is tried.
        environment: folder of the plugin's environment.

    Raises:
        Problem: none can compute; says what to do.
    """
    if preferred:
        try:
            return probe(Path(preferred))
        except Problem as problem:
            raise Problem("The Python chosen in the options cannot compute: {problem}", problem=problem) from problem
    for candidate in (python_of(environment), host_python()):
        if candidate is not None and candidate.exists():
            try:
                return probe(candidate)
            except Problem:
                continue
    raise Problem(
        "The Python that was set up does not work: choose “Set up computing…” in the menu, or run that tool."
        if environment.exists()
        else "There is no Python with PyTorch yet: choose “Set up computing…” in the menu, or run that tool."
    )
