"""Search for the interpreter that computes: child processes report its packages, nothing of it is imported here."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from ..shared.problem import Problem
from ..shared.translation import tr, tr_noop
from .child_process import output_of, python_command

PACKAGES = ("torch", "numpy", "scikit-learn")
"""Packages that computing needs."""
LEAST_TORCH = (2, 2)
"""Oldest version of PyTorch that computes: major and minor."""
_ASK = (
    "import importlib.metadata as m, json, sys\n"
    "def version(name):\n"
    "    try: return m.version(name)\n"
    "    except m.PackageNotFoundError: return None\n"
    f"print(json.dumps({{'python': sys.version.split()[0], **{{n: version(n) for n in {PACKAGES!r}}}}}))"
)
"""Code that prints the versions of Python and of its packages, as JSON."""


_NOT_WORKING = tr_noop(
    "The Python that was set up does not work: choose “Set up computing…” in the menu, or run that tool; the classical "
    "methods, as BT-H, need none."
)
_NONE_YET = tr_noop(
    "There is no Python with PyTorch yet: choose “Set up computing…” in the menu, or run that tool; the classical "
    "methods, as BT-H, need none."
)


@dataclass(frozen=True)
class Interpreter:
    """A Python that can compute.

    Attributes:
        path: of the program.
        versions: of Python and of its packages, by name.
    """

    path: Path
    versions: dict[str, str]

    def __str__(self) -> str:
        return f"{self.path} ({', '.join(f'{name} {version}' for name, version in self.versions.items())})"


def probe(path: Path) -> Interpreter:
    """Return the interpreter at `path` with its versions.

    Raises:
        Problem: it does not run, lacks a package or has too old a PyTorch.
    """
    try:
        printed = (output_of([*python_command(path), "-c", _ASK]) or "").splitlines()
        versions = json.loads(next((line for line in reversed(printed) if line.startswith("{")), ""))
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
    """Return the path of the interpreter in a virtual environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def host_python() -> Path | None:
    """Return the program of the Python that QGIS embeds, or None: `sys.executable` may be QGIS itself."""
    prefix = Path(sys.base_prefix)
    names = ["python.exe", "python3.exe"] if os.name == "nt" else ["bin/python3", "bin/python"]
    candidates = [Path(sys.executable), *(prefix / name for name in names)]
    return next((path for path in candidates if path.stem.lower().startswith("python") and path.exists()), None)


def find(preferred: str | None, environment: Path) -> Interpreter:
    """Return the interpreter that computes: the user's own, the environment's, or the Python that QGIS runs on.

    Args:
        preferred: path in the user's settings; if given, no other is tried.
        environment: folder of the plugin's environment.

    Raises:
        Problem: none can compute; the message says what to do.
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
    raise Problem(_NOT_WORKING if environment.exists() else _NONE_YET)


def lacking(preferred: str | None, environment: Path) -> str:
    """Return why :func:`find` will find none, as far as files show that; else an empty string."""
    if preferred or python_of(environment).exists():
        return ""
    if host_python() is not None and importlib.util.find_spec("torch") is not None:
        return ""
    return tr(_NOT_WORKING if environment.exists() else _NONE_YET)
