#!/usr/bin/env python3
"""Figures to judge the plugin by: speed against a plain implementation, quality against others, growth with size.

    bench.py COMPUTE_PYTHON FOLDER [iteration] [presets] [scenes] [excerpts] [truth] [bits] [proof] [classics]
        [reuse] [starter] [scaling] [guided] [sizes] [estimate] [startup] [comfort]

Run by `python3 build.py bench`, on QGIS's Python. Writes FOLDER/report.md and plots. All ratios come from one run.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import bits, estimate, growth, guided, proof, quality, reuse, scaling, schedule, speed, starter
from benchmarks.running import table
from benchmarks.scenes import JUDGE, SCENES, scene_folders
from building.places import ROOT
from lambda_pnn_plugin.runtime.child_process import clean_environment

ON_SCENES = ("presets", "ablations", "scenes", "excerpts", "truth", "bits", "proof", "reuse", "starter", "guided")


def startup() -> str:
    """QGIS's start with and without the plugin."""
    if not (shutil.which("qgis") and shutil.which("xvfb-run")):
        return "## Startup\n\nSkipped: it takes the programs qgis and xvfb-run."
    command = ["xvfb-run", "-a", sys.executable, str(ROOT / "benchmarks" / "startup.py"), os.environ["QGIS_PLUGINPATH"]]
    found = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    header = ["seconds, medians", "start of QGIS", "of that, loading all plugins"]
    rows = [(f"{name} the plugin", *(f"{value:.3f}" for value in found[name].values())) for name in ("without", "with")]
    spread = f"from start to start ± {found['spread']:.3f} s"
    return f"## Startup\n\n{found['starts']} starts each, by turns; {spread}.\n\n{table(header, rows)}"


def comfort(compute: str, folder: Path) -> str:
    """How long windows do not answer, and how much memory both processes take."""
    command = [sys.executable, str(ROOT / "benchmarks" / "comfort.py"), compute, str(folder / "comfort")]
    printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    found = json.loads(printed[-1])
    waits = [(name, *both) for name, both in found["milliseconds"].items()]
    header = ["longest wait, ms", "of the event loop", "of a process that only sleeps"]
    memory = table(["at most", "MiB"], list(found["MiB"].items()))
    return f"## Comfort\n\n{table(header, waits)}\n\n{memory}"


def draw(compute: Path, folder: Path) -> None:
    """Plots beside the report, on a Python with Matplotlib; without a network there are none."""
    tools = folder / "tools"
    environment = {**clean_environment(), "PYTHONPATH": str(tools)}
    if not tools.exists():
        pip = [str(compute), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--target", str(tools)]
        if subprocess.run([*pip, "matplotlib"]).returncode != 0:
            shutil.rmtree(tools, ignore_errors=True)
            return
    subprocess.run([str(compute), str(ROOT / "benchmarks" / "plots.py"), str(folder)], env=environment)


def main() -> None:
    compute, folder, *parts = sys.argv[1:]
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    work = {
        "iteration": lambda: speed.iteration(Path(compute)),
        "presets": lambda: schedule.presets(Path(compute), folder),
        "ablations": lambda: schedule.ablations(Path(compute), folder),
        "scenes": lambda: quality.scenes(folder),
        "excerpts": lambda: quality.excerpts(folder),
        "truth": lambda: quality.truth(folder),
        "bits": lambda: bits.bits(folder),
        "proof": lambda: proof.proof(folder),
        "classics": lambda: proof.classics(folder),
        "reuse": lambda: reuse.reuse(Path(compute), folder),
        "starter": lambda: starter.starter(Path(compute), folder),
        "scaling": lambda: scaling.scaling(Path(compute), folder),
        "guided": lambda: guided.guided(Path(compute), folder),
        "sizes": lambda: growth.sizes(folder),
        "estimate": lambda: estimate.estimate(Path(compute), folder),
        "startup": startup,
        "comfort": lambda: comfort(compute, folder),
    }
    report = ["# Benchmark"]
    for part in parts or list(work):
        if part in ON_SCENES and not (scene_folders() and JUDGE.exists()):
            report.append(f"## {part.capitalize()}\n\nSkipped: no scenes and judge at {SCENES.parent}.")
        else:
            report.append(work[part]())
        (folder / "report.md").write_text("\n\n".join(report) + "\n", encoding="utf-8")
        print("\n" + report[-1], flush=True)
    draw(Path(compute), folder)


if __name__ == "__main__":
    main()
