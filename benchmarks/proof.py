"""Whether the plugin's own figures are those of the independent program, and how fast the classical methods are."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal

from lambda_pnn_plugin.workflow.assessment import Raster, assess
from lambda_pnn_plugin.workflow.images import Images
from lambda_pnn_plugin.workflow.job import Job
from lambda_pnn_plugin.workflow.pansharpening import run

from .quality import STANDARD, made
from .running import table
from .scenes import degraded, judge, judged, scene_folders, sensor_of, told_of

gdal.UseExceptions()
JUDGED = ("glp", "gsa", "brovey", STANDARD)
FIGURES = {
    "R_ERGAS": "r_ergas",
    "D_LAMBDA": "d_lambda",
    "R_SAM": "r_sam",
    "D_RHO": "d_rho",
    "OVER": "over",
    "GRAIN": "grain",
    "R_ERGAS_OWN": "r_ergas_own",
}
"""Figures of “assess”, and what the independent program calls them; the last by other estimates of the optics."""
CLASSICS = {"BT-H": "bth", "GSA": "gsa", "MTF-GLP-HPM": "glp", "MTF-GLP-FS": "glpr"}
"""Our classical methods, and those of the independent program that are most like them."""
JUDGE_KNOWS = ("QB", "IKONOS", "GE1", "WV2", "WV3", "L8")
"""Sensors whose gains the independent program knows; others it judges by .30, as our “generic”."""
SIDE = 10_000
"""PAN pixels of the side of the pair on which speed is measured."""
HUGE_SIDE = 16_384
"""PAN pixels of the side of the pair on which the memory of “assess” is measured."""


class Silent:
    """A feedback that hears nothing."""

    def progress(self, fraction: float) -> None:
        """Hear nothing."""

    def log(self, text: str) -> None:
        """Hear nothing."""

    def warn(self, text: str) -> None:
        """Hear nothing."""

    def cancelled(self) -> bool:
        return False


def images_of(scene: Path, **options: object) -> dict[str, object]:
    """The fields of a job that say which images."""
    paths = {"ms_paths": [str(scene / "ms.tif")], "pan_path": str(scene / "pan.tif")}
    return {**paths, "ms_title": "MS", "pan_title": "PAN", "sensor": sensor_of(scene), **options}


def proof(folder: Path) -> str:
    """“Assess” against the independent program, by the same registration; our classics against its, with truth."""
    rows = []
    for scene in scene_folders():
        for method in JUDGED:
            output, _ = made(scene, method, folder)
            if not output.exists():
                continue
            alike = {} if told_of(scene).get("sensor") in JUDGE_KNOWS else {"sensor": "generic"}
            found = assess(Images(**images_of(scene, **alike)), Raster(str(output), method), None, Silent())
            shifts = folder / "shifts.json"
            shifts.write_text(json.dumps(found.registration.shifts.tolist()))
            theirs = judged("score", scene, output, shifts)
            differences = (100 * (found.scores[ours] / theirs[name] - 1) for ours, name in FIGURES.items())
            rows.append((scene.name, method, *(f"{difference:+.1f}" for difference in differences)))
    text = "## Our figures by the independent program's, difference in percent\n\n"
    text += table(["scene", "result", *FIGURES], rows)
    return f"{text}\n\n## ERGAS with the truth: our classical methods / the program's\n\n{_classics(folder)}"


def _classics(folder: Path) -> str:
    rows = []
    for scene in scene_folders():
        reduced, ratio = degraded(scene, folder / f"{scene.name}-reduced"), told_of(scene)["ratio"]
        cells = []
        for ours, theirs in CLASSICS.items():
            outputs = folder / "ours.tif", folder / "theirs.tif"
            options = {"registration": False, "optics": "catalogue", "output_type": "Float32"}
            run(Job(**images_of(reduced, **options), output=outputs[0], method=ours), None, Silent())
            subprocess.run(judge("baseline", theirs, reduced, outputs[1]), check=True, stdout=subprocess.DEVNULL)
            errors = [judged("truth", reduced / "truth.tif", one, "--ratio", ratio)["ergas"] for one in outputs]
            cells.append("{:.3f} / {:.3f}".format(*errors))
        rows.append((scene.name, *cells))
    return table(["scene", *CLASSICS], rows)


def classics(folder: Path) -> str:
    """Megapixels a second of BT-H on a large pair, reading and writing included, and memory; the same of “assess”."""
    large = _textured_pair(folder / "large", SIDE)
    rows = []
    for options in ((), ("COMPRESS=NONE",)):
        found = _in_a_process(f"one({str(large)!r}, {options!r})")
        rows.append((" ".join(options) or "as it is by default", *(f"{found[name]:.1f}" for name in found)))
    header = ["creation options", "Mpx/s, sharpening with reading and writing", "seconds in all", "MiB"]
    text = f"## BT-H on {SIDE} × {SIDE} pixels, 4 bands\n\n{table(header, rows)}"
    huge = _textured_pair(folder / "huge", HUGE_SIDE)
    _in_a_process(f"one({str(huge)!r}, ())")
    found = _in_a_process(f"assess_one({str(huge)!r})")
    seconds, memory = found["seconds"], found["memory"]
    return f"{text}\n\n“Assess” on {HUGE_SIDE} × {HUGE_SIDE} pixels, 4 bands: {seconds:.0f} s, {memory:.0f} MiB."


def _in_a_process(call: str) -> dict[str, float]:
    """What a function of this module prints as JSON, in a process of its own."""
    script = f"from benchmarks import proof; proof.{call}"
    done = subprocess.run([sys.executable, "-c", script], check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def _textured_pair(folder: Path, side: int) -> Path:
    """A pair whose PAN has `side` pixels to a side, ratio 4, 4 bands."""
    folder.mkdir(exist_ok=True)
    for name, bands, pixels in (("ms", 4, side // 4), ("pan", 1, side)):
        _textured(folder / f"{name}.tif", bands, pixels, side)
    return folder


def assess_one(folder: str) -> None:
    """Print seconds and memory of judging the pair's result as JSON."""
    place, started = Path(folder), time.perf_counter()
    paths = {"ms_paths": [str(place / "ms.tif")], "pan_path": str(place / "pan.tif")}
    images = Images(**paths, ms_title="MS", pan_title="PAN", sensor="QB")
    assess(images, Raster(str(place / "out.tif"), "out"), None, Silent())
    print(json.dumps({"seconds": time.perf_counter() - started, "memory": _memory()}))


def _memory() -> float:
    """Memory of this process at its most, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def one(folder: str, options: tuple[str, ...]) -> None:
    """Print the pace of one run as JSON."""
    from lambda_pnn_plugin.workflow import classical

    paces, sharpen = [], classical._sharpen
    classical._sharpen = lambda *arguments: paces.append(sharpen(*arguments)) or paces[-1]
    place = Path(folder)
    paths = {"ms_paths": [str(place / "ms.tif")], "pan_path": str(place / "pan.tif")}
    job = Job(**paths, ms_title="MS", pan_title="PAN", sensor="QB", method="BT-H", output=place / "out.tif")
    started = time.perf_counter()
    run(job if not options else Job(**{**vars(job), "creation_options": options}), None, Silent())
    print(json.dumps({"pace": 1 / paces[0], "seconds": time.perf_counter() - started, "memory": _memory()}))


def _textured(path: Path, bands: int, side: int, whole: int) -> None:
    """A file of smooth blocks with some noise, the same ground for whatever size of pixel."""
    random = np.random.default_rng(0)
    rows = 256
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, bands, gdal.GDT_UInt16, ["TILED=YES"])
    dataset.SetGeoTransform((500_000, whole / side / 2, 0, 5_000_000, 0, -whole / side / 2))
    blocks = random.uniform(200, 900, (500, 500))
    for first in range(0, side, rows):
        last = min(first + rows, side)
        y, x = (np.arange(*span) * 500 // side for span in ((first, last), (0, side)))
        ground = blocks[np.ix_(y, x)]
        image = np.stack([ground * (1 - 0.1 * band) + random.normal(0, 5, ground.shape) for band in range(bands)])
        numbers = np.ascontiguousarray(image.round().astype(np.uint16))
        dataset.WriteRaster(0, first, side, last - first, numbers.tobytes())
    dataset = None
