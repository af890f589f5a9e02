"""Whether weights that have learnt from drawn landscapes save iterations on real scenes.

Fields, roads, houses, trees, water and relief of the sample scene; with clouds, other bands, brightness, noise and
optics in every scene, seen by sensors that nobody built. The files that it writes, FOLDER/starter-*.safetensors, are
those of resources/weights.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from lambda_pnn_plugin.raster.sample_scene import fractal_noise, make_sample_scene, seen_coarse
from lambda_pnn_plugin.runtime.environment import probe
from lambda_pnn_plugin.runtime.local_engine import LocalEngine
from lambda_pnn_plugin.workflow.images import Images
from lambda_pnn_plugin.workflow.job import Job, Result
from lambda_pnn_plugin.workflow.models import read_model, write_model
from lambda_pnn_plugin.workflow.pansharpening import run
from lambda_pnn_plugin.workflow.training import TrainingJob, train

from .proof import Silent, images_of
from .running import table
from .scenes import scene_folders, told_of, write_raster

SIDE, SCENES, TRAINED = 1024, 12, 8000
"""PAN pixels of a drawn scene's side, how many are drawn, steps of training on them."""
SCRATCH, FURTHER = (60, 200), (0, 30, 80, 200)
"""Steps of adaptation from scratch, and from the weights."""
KINDS = ((4, 4), (8, 4), (4, 2))
"""Numbers of bands and ratios of which there are real scenes."""
DRAWN_AT = (0.48, 0.55, 0.66, 0.83)
BANDS = {4: DRAWN_AT, 8: (0.43, 0.48, 0.55, 0.605, 0.66, 0.725, 0.83, 0.95)}
"""Wavelengths in micrometres: of the bands that are drawn, and of those that a sensor has."""


def starter(compute: Path, folder: Path) -> str:
    """Real scenes from scratch, and from weights of drawn ones, after several numbers of iterations."""
    rows = []
    with LocalEngine(probe(compute)) as engine:

        def sharpened(scene: Path, **options: object) -> Result:
            return run(Job(**images_of(scene), output=folder / "out.tif", **options), engine, Silent())

        for bands, ratio in KINDS:
            drawn = [draw(folder / f"drawn-{bands}-{ratio}-{number}", bands, ratio, number) for number in range(SCENES)]
            pairs = [Images([str(ms)], str(pan), ms.stem, pan.stem, sensor="generic") for ms, pan in drawn]
            kept = folder / f"starter-{bands}-{ratio}.safetensors"
            found = train(TrainingJob(pairs, kept, TRAINED, resume=False), engine, Silent())
            _tell(kept)
            print(bands, ratio, found, flush=True)
            for scene in scene_folders():
                told = told_of(scene)
                if (len(told["bands"]), round(told["ratio"])) != (bands, ratio):
                    continue
                for steps in SCRATCH:
                    rows.append((scene.name, "scratch", steps, *_told(sharpened(scene, iterations=steps))))
                for steps in FURTHER:
                    of_steps = sharpened(scene, iterations=steps, weights=kept)
                    rows.append((scene.name, "drawn scenes", steps, *_told(of_steps)))
    header = ["scene", "started from", "iterations", "R-ERGAS own", "D_λ", "D_ρ"]
    return f"## Starting from drawn scenes\n\n{table(header, rows)}"


def _tell(path: Path) -> None:
    """Have a file of weights say what it was learnt from, as it is shipped."""
    model = read_model(path)
    learnt = {"licence": "GPL-3.0-or-later", "scenes": [{"name": f"{SCENES} drawn landscapes", "fingerprint": ""}]}
    write_model(path, replace(model, about=replace(model.about, **learnt)))


def _told(result: Result) -> tuple[str, ...]:
    return tuple(f"{score:.4f}" for score in (result.r_ergas_own, result.d_lambda, result.d_rho))


def draw(folder: Path, bands: int, ratio: int, number: int) -> tuple[Path, Path]:
    """Write a drawn pair, and return the paths of MS and PAN."""
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng([bands, ratio, number])
    truth = make_sample_scene(SIDE, 1000 + number).truth.astype(float)
    at = BANDS[bands]
    spectra = np.stack([[np.interp(one, DRAWN_AT, row) for row in np.eye(len(DRAWN_AT))] for one in at])
    image = np.tensordot(spectra, truth, 1)
    image *= 1 + 0.08 * np.stack([fractal_noise(SIDE, 1.3, random) for _ in at])  # every band has something of its own
    if random.random() < 0.4:
        veil = np.clip(fractal_noise(SIDE, 1.8, random) - 1, 0, 1)
        image = image * (1 - veil) + 1600 * veil
    image *= random.uniform(0.3, 1.0)
    response = random.uniform(0.2, 1, bands) * np.where(np.array(at) > 0.9, 0.1, 1)
    pan = np.tensordot(response / response.sum(), image, 1)
    ms = seen_coarse(image, random.uniform(0.15, 0.5), ratio)
    files = (folder / "ms.tif", folder / "pan.tif")
    for path, pixels, noise in zip(files, (ms, pan[None]), random.uniform(0.5, 3, 2)):
        write_raster(path, np.clip(pixels + random.normal(0, noise, pixels.shape), 1, 2047).astype(np.uint16))
    return files
