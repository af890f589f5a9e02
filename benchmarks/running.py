"""What the parts of the benchmark have in common: scripts and commands that are run, tables of what they found."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from building.places import ROOT
from lambda_pnn_plugin.runtime.child_process import clean_environment


def table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A Markdown table."""
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    return "\n".join([*lines, *("| " + " | ".join(map(str, row)) + " |" for row in rows)])


def computed(compute: Path, script: str, *arguments: object, environment: dict[str, str] | None = None) -> dict:
    """What a script of this folder prints on the compute Python, in the environment that the plugin gives it."""
    command = [str(compute), str(ROOT / "benchmarks" / script), *map(str, arguments)]
    variables = clean_environment() if environment is None else environment
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, env=variables).stdout)


def sharpen_command(scene: Path, output: Path, sensor: str, effort: str, *more: str) -> list[str]:
    """The command that sharpens a folder's ms.tif and pan.tif."""
    program = [sys.executable, str(ROOT / "build.py"), "process", "--", "run", "lambdapnn:pansharpen"]
    images = [f"--SPECTRAL={scene / 'ms.tif'}", f"--PANCHROMATIC={scene / 'pan.tif'}"]
    return [*program, *images, f"--SENSOR={sensor}", f"--EFFORT={effort}", f"--OUTPUT={output}", *more]
