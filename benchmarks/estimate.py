"""How well the window's estimate of the time holds: scenes of four sizes at two efforts, after one run of another."""

from __future__ import annotations

from pathlib import Path

from lambda_pnn_plugin.runtime.environment import probe
from lambda_pnn_plugin.runtime.local_engine import LocalEngine
from lambda_pnn_plugin.workflow.job import Job, Result, iterations_fields
from lambda_pnn_plugin.workflow.models import starters
from lambda_pnn_plugin.workflow.pansharpening import run
from lambda_pnn_plugin.workflow.plan import make_plan

from .growth import large_scene
from .proof import Silent
from .running import table

FIRST_SIDE, SIDES, EFFORTS = 768, (256, 1024, 2048, 4096), ("fast", "standard")


def estimate(compute: Path, folder: Path) -> str:
    """Seconds told before and taken, and how far they are apart."""
    rows = []
    with LocalEngine(probe(compute)) as engine:
        first = sharpened(engine, folder / "first", FIRST_SIDE, "standard")[1]
        assert first.pace is not None
        for side in SIDES:
            for effort in EFFORTS:
                job, result = sharpened(engine, folder / f"of-{side}", side, effort)
                told = make_plan(job).seconds(first.pace)
                apart = max(told, result.seconds) / min(told, result.seconds)
                rows.append((f"{side}²", effort, f"{told:.1f}", f"{result.seconds:.1f}", f"{apart:.2f}"))
                print(rows[-1], flush=True)
                job.output.unlink()
    text = table(["PAN pixels", "effort", "seconds told", "seconds taken", "factor"], rows)
    return f"## The time that is told\n\nAfter one run on {FIRST_SIDE}² pixels at “standard”.\n\n{text}"


def sharpened(engine: LocalEngine, folder: Path, side: int, effort: str) -> tuple[Job, Result]:
    """The job on a drawn scene, and what came of it."""
    folder.mkdir(parents=True, exist_ok=True)
    ms, pan = (large_scene(folder, side) / f"{name}.tif" for name in ("ms", "pan"))
    options = {**iterations_fields(effort), "starters": starters(), "output": folder / "sharp.tif"}
    job = Job([str(ms)], str(pan), "ms", "pan", sensor="WV2", **options)
    return job, run(job, engine, Silent())
