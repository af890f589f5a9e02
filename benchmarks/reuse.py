"""Whether weights learnt on one half of a scene save iterations on the other."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from lambda_pnn_plugin.runtime.environment import probe
from lambda_pnn_plugin.runtime.local_engine import LocalEngine
from lambda_pnn_plugin.shared.window import Window
from lambda_pnn_plugin.workflow.images import Images
from lambda_pnn_plugin.workflow.job import FURTHER_ITERATIONS, ITERATIONS, Job, Result
from lambda_pnn_plugin.workflow.pansharpening import run
from lambda_pnn_plugin.workflow.training import TrainingJob, train

from .proof import Silent, images_of
from .running import table
from .scenes import cut, scene_folders

NAMES = ("wv2-rome", "quickbird", "rotterdam", "landsat8", "pleiades-shifted")
TRAINED = 600
"""Steps of pre-training on a half."""
STEPS = (0, 10, *FURTHER_ITERATIONS.values())


def halves(scene: Path, folder: Path) -> list[Path]:
    """The left and the right half of a scene, as scenes in `folder`."""
    ms = gdal.Open(str(scene / "ms.tif"))
    width = ms.RasterXSize // 2
    windows = [Window(0, column, ms.RasterYSize, width) for column in (0, width)]
    return [cut(scene, folder / f"{scene.name}-{side}", part) for side, part in zip(("left", "right"), windows)]


def reuse(compute: Path, folder: Path) -> str:
    """The right half from scratch, and from the weights of the left one after several numbers of iterations."""
    rows = []
    with LocalEngine(probe(compute)) as engine:

        def sharpened(scene: Path, **options: object) -> Result:
            return run(Job(**images_of(scene), output=folder / "out.tif", **options), engine, Silent())

        for scene in (scene for scene in scene_folders() if scene.name in NAMES):
            left, right = halves(scene, folder)
            kept, trained = folder / "left.safetensors", folder / "trained.safetensors"
            sharpened(left, save_weights=kept)
            train(TrainingJob([Images(**images_of(left))], trained, TRAINED, resume=False), engine, Silent())
            rows.append((scene.name, "from scratch", ITERATIONS["standard"], *_told(sharpened(right))))
            for name, weights in (("from the other half", kept), ("pre-trained on the other half", trained)):
                for steps in STEPS:
                    found = sharpened(right, iterations=steps, weights=weights)
                    rows.append((scene.name, name, steps, *_told(found)))
    header = ["scene", "trained", "iterations", "R-ERGAS", "R-ERGAS own", "D_λ", "D_ρ", "seconds"]
    return f"## The other half of a scene\n\n{table(header, rows)}"


def _told(result: Result) -> tuple[str, ...]:
    scores = (result.r_ergas, result.r_ergas_own, result.d_lambda, result.d_rho)
    return (*(f"{score:.4f}" for score in scores), f"{result.seconds:.0f}")
