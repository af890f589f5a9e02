"""What a result's file is to say of how it came to be, and what repeats it."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..imaging.scores import Scores
from ..raster.story import fingerprint, found_from, read_story, seen_from
from ..raster.warping import crs_name
from ..shared.resources import resource
from .job import LAMBDA_PNN, NO_WEIGHTS, Job
from .models import STARTERS
from .plan import Plan

PROGRAM = "λ-PNN Pansharpening for QGIS"


def story_of(plan: Plan, scores: Scores, steps: int | None) -> dict[str, str]:
    """Return the story of a result: the same for the same images and choices, so that files are the same, too.

    Args:
        steps: of training that were done: fewer than the parameters say if nothing more was gained, or the user ended
            it; None if nothing was trained.
    """
    job, ratio = plan.job, plan.scene.ratio
    folder = job.output.resolve().parent
    weights = [str(job.weights)] if job.weights and job.by_network else []
    return {
        "SOFTWARE": software_of(job.version),
        "METHOD": job.method,
        "SENSOR": plan.sensor.title,
        **({} if steps is None else {"STEPS": str(steps)}),
        "INPUTS": json.dumps([*inputs_of(job), *named_files(weights)], ensure_ascii=False),
        "PARAMETERS": json.dumps(_parameters(plan, folder), ensure_ascii=False),
        "SCORES": json.dumps({name: float(f"{value:.6g}") for name, value in scores_of(scores, ratio).items()}),
    }


def software_of(version: str) -> str:
    """Return the program with its version."""
    return f"{PROGRAM} {version}".strip()


def inputs_of(job: Job) -> list[dict[str, str]]:
    """Return names and fingerprints of the images."""
    return named_files((*job.ms_paths, job.pan_path))


def named_files(paths: Sequence[str]) -> list[dict[str, str]]:
    """Return names and fingerprints of files."""
    return [{"name": Path(path).name, "fingerprint": fingerprint(path)} for path in paths]


def scores_of(scores: Scores, ratio: float) -> dict[str, float]:
    """Return the scores by their names."""
    return {
        "R_ERGAS": scores.r_ergas(ratio),
        "R_ERGAS_OWN": scores.r_ergas_own(ratio),
        "D_LAMBDA": scores.d_lambda,
        "D_RHO": scores.d_rho,
    }


def _parameters(plan: Plan, folder: Path) -> dict[str, Any]:
    """Return the values of the tool's parameters, the files as they are seen from the result's folder."""
    job = plan.job
    found: dict[str, Any] = {
        "SPECTRAL": seen_from(folder, job.ms_paths[0]),
        "PANCHROMATIC": seen_from(folder, job.pan_path),
        "SENSOR": job.sensor,
        "METHOD": job.method,
        "REGISTRATION": job.registration,
        "BANDS": ",".join(map(str, job.bands)),
        "OPTICS": job.optics,
        "ALPHA": job.alpha,
        "OUTPUT_TYPE": job.output_type,
        "FORMAT": job.format,
        "OPTIONS": "|".join(job.creation_options),
        "OVERVIEWS": job.overviews,
    }
    if job.ms_paths[1:]:
        found["BAND_FILES"] = [seen_from(folder, path) for path in job.ms_paths[1:]]
    if job.by_network:
        found.update(ITERATIONS=job.iterations, SEED=job.seed, DEVICE=job.device)
        found["WEIGHTS"] = seen_from(folder, _named_weights(job))
    if job.extent is not None:
        west, south, east, north = job.extent
        name = crs_name(plan.scene.pan.grid.crs)
        found["EXTENT"] = f"{west!r},{east!r},{south!r},{north!r}" + (f" [{name}]" if name else "")
    return found


def _named_weights(job: Job) -> str:
    """Return what names the weights that a job took: those that come with the plugin by name, as they move with it."""
    if job.weights is None:
        return NO_WEIGHTS
    own = job.weights in job.starters or job.weights.parent == resource(STARTERS)
    return job.weights.stem if own else str(job.weights)


def repeating(job: Job) -> str:
    """Return the command line that a job was asked for by, made to repeat it whatever a sensor's default may be then.

    Args:
        job: as it was done, with the default weights that it took.
    """
    if not job.by_network:
        return job.command
    weights = _named_weights(job)
    quoted = subprocess.list2cmdline([weights]) if os.name == "nt" else shlex.quote(weights)
    added = [("WEIGHTS", quoted), ("ITERATIONS", str(job.iterations))]
    return " ".join([job.command, *(f"--{name}={word}" for name, word in added if f"--{name}=" not in job.command)])


def parameters_of(result: str) -> Mapping[str, Any]:
    """Return the values by which the file `result` was made, for the tool; empty if it does not tell."""
    try:
        told = json.loads(read_story(result).get("PARAMETERS", ""))
    except ValueError:
        return {}
    folder = Path(result).resolve().parent
    if told.get("METHOD") == LAMBDA_PNN:
        told.setdefault("WEIGHTS", NO_WEIGHTS)  # as results are whose files do not name any
    if isinstance(told.get("SPECTRAL"), list):  # as results have it whose version took band files there
        told["SPECTRAL"], *others = told["SPECTRAL"]
        told.update({"BAND_FILES": others} if others else {})
    weights = ["WEIGHTS"] if told.get("WEIGHTS", NO_WEIGHTS) != NO_WEIGHTS else []
    for name in {"SPECTRAL", "PANCHROMATIC", "BAND_FILES", *weights} & set(told):
        value = told.get(name)
        told[name] = (
            [found_from(folder, path) for path in value] if isinstance(value, list) else found_from(folder, str(value))
        )
    return told  # type: ignore[no-any-return]
