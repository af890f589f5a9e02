"""Which Python computes: found by asking interpreters, made with venv and pip, never imported here."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from ..problem import Problem
from ..sensors import resource
from .process import CREATION_FLAGS, clean_environment, run_logged

Log = Callable[[str], None]
Cancelled = Callable[[], bool]

PACKAGES = ("torch", "numpy", "scikit-learn")
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
        answer = subprocess.run(
            [str(path), "-E", "-c", _ASK],
            capture_output=True,
            check=True,
            timeout=60,
            env=clean_environment(),
            creationflags=CREATION_FLAGS,
        )
        versions = json.loads(answer.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        raise Problem(f"{path} does not run as a Python interpreter.") from error
    missing = [name for name in PACKAGES if not versions.get(name)]
    if missing:
        raise Problem(f"{path} lacks {', '.join(missing)}.")
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
            raise Problem(f"The Python chosen in the settings cannot compute: {problem}") from problem
    for candidate in (python_of(environment), host_python()):
        if candidate is not None and candidate.exists():
            try:
                return probe(candidate)
            except Problem:
                continue
    raise Problem(
        "λ-PNN has no Python with PyTorch to compute with yet; run the tool “Set up computing” of the λ-PNN "
        "provider once to install it."
    )


def create(environment: Path, log: Log, cancelled: Cancelled = lambda: False) -> Interpreter:
    """Make the environment at `environment`, or make it anew; an older one is replaced only by a working one.

    Raises:
        Problem: no Python to start from, no network, or a package that does not install.
    """
    base = host_python()
    if base is None:
        raise Problem("No Python interpreter was found beside QGIS; choose one in the settings.")
    fresh = environment.with_name(environment.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.parent.mkdir(parents=True, exist_ok=True)
    try:
        for step, command in _steps(base, fresh):
            if run_logged(command, log, cancelled) != 0:
                raise Problem(f"Setting up failed while {step}; the log says why.")
        probe(python_of(fresh))
        _replace(environment, fresh)
    except OSError as error:
        raise Problem(f"{environment} cannot be written ({error}); make room or close what uses it.") from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return probe(python_of(environment))


def _steps(base: Path, environment: Path) -> Iterable[tuple[str, list[str]]]:
    """What is done, in words, and the command that does it."""
    python = [str(python_of(environment)), "-E"]
    pip = [*python, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    check = "import torch, sklearn; print('PyTorch', torch.__version__, 'adds up to', int(torch.ones(2, 2).sum()))"
    yield "making the environment", [str(base), "-E", "-m", "venv", str(environment)]
    yield "installing the packages", [*pip, "-r", str(resource("compute-requirements.txt"))]
    yield "trying PyTorch", [*python, "-c", check]


def _replace(environment: Path, fresh: Path) -> None:
    old = environment.with_name(environment.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if environment.exists():
        environment.rename(old)
    try:
        fresh.rename(environment)
    except OSError:
        if old.exists():
            old.rename(environment)
        raise
    shutil.rmtree(old, ignore_errors=True)
