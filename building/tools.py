"""Python packages that building and testing need, each set in a folder of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from .places import PROFILE, Problem


def ensure(requirements: Path, folder: Path, python: Path, *options: str) -> None:
    """Install what `requirements` lists for `python` into `folder`, if that is not done yet.

    Args:
        options: pip's.

    Raises:
        Problem: no pip was found.
    """
    ready = folder / "ready"
    if ready.exists() and ready.read_text() == requirements.read_text():
        return
    shutil.rmtree(folder, ignore_errors=True)
    pip = [*_pip(python), "install", "-q", "--disable-pip-version-check", "--target", str(folder)]
    subprocess.run([*pip, *options, "-r", str(requirements)], check=True)
    shutil.copy(requirements, ready)


def environment(folder: Path) -> dict[str, str]:
    """Variables under which a Python finds what is in `folder`."""
    return {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}


def _pip(python: Path) -> list[str]:
    """The command of a pip that installs for `python`: its own, or that of the environment which the plugin made."""
    set_up = (*PROFILE.glob("**/compute/bin/python"), *PROFILE.glob("**/compute/Scripts/python.exe"))
    for candidate in (python, *set_up):
        command = [str(candidate), "-m", "pip"]
        if subprocess.run([*command, "--version"], capture_output=True).returncode == 0:
            return command
    raise Problem(f"{python} has no pip: install it, or run “build.py demo” first.")
