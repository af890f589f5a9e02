"""Locks of the compute environment: every package that is installed, with its version and the hashes of its files."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

from . import checks
from .places import CHECKERS, ROOT, Problem

CATALOGUE = ROOT / "resources" / "compute.json"
LOCKS = ROOT / "resources" / "locks"
_INTEL_MAC = "sys_platform == 'darwin' and platform_machine == 'x86_64'"
_OTHERS = "sys_platform != 'darwin' or platform_machine != 'x86_64'"


def update() -> list[Path]:
    """Bring the locks up to the versions that resources/compute.json names; what these need is taken newest.

    Raises:
        Problem: the package index offers no such versions; the lines above say which.
    """
    checks.ensure_tools()
    catalogue = json.loads(CATALOGUE.read_text(encoding="utf-8"))
    LOCKS.mkdir(parents=True, exist_ok=True)
    for old in LOCKS.glob("*.txt"):
        old.unlink()
    for python, versions in catalogue["packages"].items():
        intel = catalogue["packages_on_intel_macs"].get(python, {})  # which PyTorch has left
        whole = LOCKS / f"python-{python}.txt"
        wanted = [*_lines(versions, python, _OTHERS), *_lines(intel, python, _INTEL_MAC)]
        _compile(wanted, python, whole, catalogue["package_index"])
        beside = [line for line in wanted if not line.startswith("torch==")]
        beside_torch = LOCKS / f"python-{python}-beside-pytorch.txt"
        _compile(beside, python, beside_torch, catalogue["package_index"], whole)
        for_cluster = [f"{name}=={version}" for name, version in catalogue["cluster"][python].items()]
        _compile(for_cluster, python, LOCKS / f"cluster-{python}.txt", catalogue["package_index"], beside_torch)
    tools = [f"{name}=={version}" for name, version in catalogue["tools"].items()]
    _compile(tools, min(catalogue["packages"], key=_minor), LOCKS / "tools.txt", catalogue["package_index"])
    return sorted(LOCKS.glob("*.txt"))


def _minor(python: str) -> int:
    return int(python.split(".")[1])


def _lines(versions: dict[str, str], python: str, system: str) -> list[str]:
    """The lines of requirements for one Python on one kind of system."""
    marker = f"python_version == '{python}' and ({system})"
    return [f"{name}=={version} ; {marker}" for name, version in versions.items()]


def _compile(wanted: list[str], python: str, lock: Path, index: str, constraints: Path | None = None) -> None:
    """Write `lock` for all systems with that Python."""
    with tempfile.TemporaryDirectory() as folder:
        requirements = Path(folder) / "requirements.in"
        requirements.write_text("\n".join(wanted) + "\n", encoding="utf-8")
        command = [str(CHECKERS / "bin" / "uv"), "pip", "compile", "--quiet", "--no-config", "--default-index", index]
        command += ["--universal", "--python-version", python, "--only-binary", ":all:", "--generate-hashes"]
        command += ["--no-header", "--no-annotate", "--output-file", str(lock), str(requirements)]
        command += ["--constraint", str(constraints)] if constraints else []
        if subprocess.run(command, stdout=subprocess.DEVNULL).returncode != 0:
            raise Problem(f"{lock.name} could not be made; the lines above say why.")
