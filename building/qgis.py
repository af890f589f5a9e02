"""QGIS on this computer, with the plugin from build/stage and a profile of its own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from . import debian, plugin
from .places import BUILD, PLUGIN, PROFILE, STAGE, Problem


def process_program() -> Path | None:
    """The real qgis_process: Debian's wrapper of that name passes an option that it rejects."""
    found = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    return Path(found) if found else None


def python() -> Path | None:
    """A Python that can import QGIS."""
    candidates = [os.environ.get("QGIS_PYTHON"), "/usr/bin/python3", sys.executable, shutil.which("python3")]
    for candidate in filter(None, candidates):
        if subprocess.run([candidate, "-c", "import qgis.core"], capture_output=True).returncode == 0:
            return Path(candidate)
    return None


def ensure() -> None:
    """QGIS from the system's packages, where that can be done."""
    if process_program() and python():
        return
    if not debian.here():
        raise Problem("QGIS was not found: install QGIS 3.22 or newer, and set QGIS_PYTHON to the Python it runs on.")
    if os.geteuid() != 0:
        names = " ".join(debian.QGIS_PACKAGES)
        raise Problem(f"QGIS was not found: run “apt-get install {names}” as root, then try again.")
    print("Installing QGIS from the system's packages …", flush=True)
    debian.install(debian.QGIS_PACKAGES)


def ensure_screen() -> None:
    """A screen that nobody sees, for the tests of windows, where that can be done; they are skipped otherwise."""
    if not shutil.which("xvfb-run") and debian.here() and os.geteuid() == 0:
        debian.install(debian.WINDOW_PACKAGES)


def environment() -> dict[str, str]:
    """Variables under which QGIS uses the staged plugin and a profile of its own, without a screen.

    QGIS looks for its Python's libraries beside the first python3 on the PATH: that must be its own.
    """
    inherited = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONPATH")}
    return {
        **inherited,
        "PATH": os.pathsep.join([str(python().parent), os.environ.get("PATH", os.defpath)]),
        "QGIS_CUSTOM_CONFIG_PATH": str(PROFILE),
        "QGIS_PLUGINPATH": str(STAGE),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "XDG_RUNTIME_DIR": os.environ.get("XDG_RUNTIME_DIR", str(_private_folder(BUILD / "runtime"))),
    }


def _private_folder(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder


def process(arguments: list[str], **options) -> subprocess.CompletedProcess:
    """qgis_process with the staged plugin enabled."""
    command = [str(process_program())]
    variables = environment()
    PROFILE.mkdir(parents=True, exist_ok=True)
    marker = PROFILE / "plugin-enabled"
    if not marker.exists():
        # Its exit status tells little: non-zero too if the plugin was enabled before.
        subprocess.run([*command, "plugins", "enable", PLUGIN], env=variables, capture_output=True)
        if any(f"{PLUGIN}=true" in ini.read_text() for ini in PROFILE.rglob("QGIS*.ini")):
            marker.touch()
    return subprocess.run([*command, *arguments], env=variables, **options)


def has_dask(python: Path) -> bool:
    """Whether a Python can compute on a cluster."""
    return subprocess.run([python, "-c", "import distributed"], capture_output=True).returncode == 0


def add_cluster() -> None:
    """What computing on a cluster takes, added to the compute environment by the plugin's own algorithm.

    Where the system's Python computes, nothing is added to that.
    """
    set_up()
    python = compute_python()
    if has_dask(python) or PROFILE not in python.parents:
        return
    if process(["run", "lambdapnn:setup", "--ACTION=cluster"]).returncode != 0:
        raise Problem("Dask could not be added; the lines above say why.")


def set_up() -> None:
    """QGIS, the staged plugin, and the compute environment made by the plugin's own algorithm."""
    ensure()
    plugin.stage()
    if process(["run", "lambdapnn:setup"]).returncode != 0:
        raise Problem("The compute environment could not be set up; the lines above say why.")


def compute_python() -> Path:
    """The Python that the plugin's set-up chose."""
    answer = process(["run", "lambdapnn:setup"], capture_output=True, text=True)
    found = re.search(r"^PYTHON:\s*(.+)$", answer.stdout, re.MULTILINE)
    if not found:
        raise Problem(f"The compute environment could not be found: {answer.stderr or answer.stdout}")
    return Path(found.group(1))
