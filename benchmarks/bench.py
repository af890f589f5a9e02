#!/usr/bin/env python3
"""Figures to judge the plugin by: speed against a plain implementation, quality against others, growth with size.

    bench.py COMPUTE_PYTHON FOLDER [iteration] [presets] [scenes] [truth] [sizes] [startup]

Run by `python3 build.py bench`, on QGIS's Python. Writes FOLDER/report.md and plots. All ratios come from one run.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from lambda_pnn_plugin.raster.sample_scene import make_sample_scene  # noqa: E402
from lambda_pnn_plugin.raster.scene import Scene  # noqa: E402
from lambda_pnn_plugin.runtime.process import clean_environment  # noqa: E402
from lambda_pnn_plugin.sensors import Sensor, catalogue, recognise  # noqa: E402
from lambda_pnn_plugin.workflow.sampling import radiometry  # noqa: E402

gdal.UseExceptions()
SCENES = Path(os.environ.get("LAMBDA_PNN_SCENES", ROOT.parent / "shared" / "scenes"))
JUDGE = SCENES.parent / "tools" / "evaluate.py"
OTHERS = ["exp", "gsa", "glp", "brovey", "rcs", "lmvm", "bayes"]
OTHERS_WITH_TRUTH = OTHERS[:4]
TRUTHFUL = ["wv2-rome", "rotterdam", "quickbird"]
"""Scenes that are registered well enough for their degraded MS to belong to their PAN."""
SIDES = [int(side) for side in os.environ.get("LAMBDA_PNN_SIDES", "1024 2048 4096 8192 16384").split()]
BLOCK = 1024
TURNS = 3
DEVICE = os.environ.get("LAMBDA_PNN_DEVICE", "cpu")
"""Whose speed is compared with plain PyTorch's on the same."""


def table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A Markdown table."""
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    return "\n".join([*lines, *("| " + " | ".join(map(str, row)) + " |" for row in rows)])


def computed(compute: Path, script: str, *arguments: object, environment: dict[str, str] | None = None) -> dict:
    """What a script of this folder prints on the compute Python, in the environment that the plugin gives it."""
    command = [str(compute), str(ROOT / "benchmarks" / script), *map(str, arguments)]
    variables = clean_environment() if environment is None else environment
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, env=variables).stdout)


# --- against plain PyTorch ----------------------------------------------------------------------------------------


def iteration(compute: Path) -> str:
    """One step of adaptation and prediction, ours and plain: by turns, medians of the medians."""
    tuned = clean_environment()
    usual = {name: value for name, value in tuned.items() if name != "GLIBC_TUNABLES"}
    kinds = {"ours": ("ours", tuned), "plain": ("plain", usual), "plain, our settings": ("plain", tuned)}
    found: dict[str, list[dict]] = {name: [] for name in kinds}
    for _ in range(TURNS):
        for name, (kind, environment) in kinds.items():
            found[name].append(computed(compute, "iteration.py", kind, DEVICE, environment=environment))
    rows = []
    for work, title in (("iteration", "adaptation, one step on 4 × 128²"), ("prediction", "prediction, 1024²")):
        seconds = {name: float(np.median([turn[work] for turn in turns])) for name, turns in found.items()}
        ratios = (f"{seconds[name] / seconds['ours']:.2f}" for name in ("plain", "plain, our settings"))
        rows.append((title, *(f"{value:.3f}" for value in seconds.values()), *ratios))
    speed = found["ours"][0]["megapixels"] / seconds["ours"]  # of the last work, prediction
    scene = computed(compute, "iteration.py", "scene", DEVICE)
    header = ["8 bands, seconds", *found, "plain / ours", "the same, our settings"]
    device = found["ours"][0]["device"]
    return (
        f"## Speed against plain PyTorch\n\n{device}. “Our settings” are those of the C library's memory, under "
        f"which the plugin runs its process on Linux.\n\n{table(header, rows)}\n\n"
        f"Prediction: {speed:.2f} Mpx/s. 2048² pixels, standard, from the start of adaptation to the last tile: "
        f"{scene['both']:.1f} s, {scene['steps']} steps of training among them, {scene['adaptation']:.1f} s."
    )


# --- the choice of the schedule -----------------------------------------------------------------------------------


def presets(compute: Path, folder: Path) -> str:
    """The loss that variants of the training reach, scene by scene, relative to the chosen one's."""
    exported = folder / "scenes"
    shutil.rmtree(exported, ignore_errors=True)
    exported.mkdir(parents=True)
    for scene in scene_folders():
        export(scene, exported / f"{scene.name}.npz")
    found = computed(compute, "presets.py", exported)
    losses, scores = [], []
    for variant in next(iter(found.values())):
        of_scenes = [scene[variant] for scene in found.values()]
        relative = [scene[variant]["loss"] / scene["chosen"]["loss"] for scene in found.values()]
        steps, seconds = (sum(one[name] for one in of_scenes) for name in ("steps", "seconds"))
        cells = (f"{value:.3f}" for value in (np.mean(relative), *relative))
        losses.append((variant, *cells, steps, f"{seconds:.0f}"))
        scores.append((variant, *map("{r_ergas:.3f} / {d_lambda:.4f} / {d_rho:.3f}".format_map, of_scenes)))
    return (
        "## Schedule\n\nLoss relative to the chosen schedule's, on the same crops; lower is better.\n\n"
        f"{table(['variant', 'mean', *found, 'steps, all', 'seconds, all'], losses)}\n\n"
        f"R-ERGAS / D_λ / D_ρ of the whole scene:\n\n{table(['variant', *found], scores)}"
    )


def scene_folders() -> list[Path]:
    return sorted(path.parent for path in SCENES.glob("*/scene.json"))


def sensor_of(scene: Path) -> str:
    told = json.loads((scene / "scene.json").read_text())
    return told["sensor"] if told.get("sensor") in catalogue() else "auto"


def export(folder: Path, file: Path) -> None:
    """A whole scene as the engine takes it, for a Python without GDAL."""
    scene = Scene([str(folder / "ms.tif")], str(folder / "pan.tif"), "MS", "PAN")
    bands = len(scene.ms.bands)
    name = sensor_of(folder)
    sensor: Sensor = catalogue()[name] if name != "auto" else recognise(bands, scene.ratio)[0]
    tile = scene.tile(scene.window)
    ms, pan = radiometry(sensor, [tile])
    images = {"ms": tile.ms, "pan": tile.pan, "ms_scale": np.float32(ms.scale), "pan_scale": np.float32(pan.scale)}
    optics = {"ms_gains": np.array(sensor.gains(bands)), "pan_gain": np.array(sensor.pan_gain)}
    np.savez(file, ratio=np.array(tile.ratio), origin=np.array(tile.origin), **images, **optics)


# --- against other methods ----------------------------------------------------------------------------------------


def scenes(folder: Path) -> str:
    """Scores and seconds of all methods on all scenes at hand."""
    rows = []
    for scene in scene_folders():
        sensor = sensor_of(scene)
        for effort in ("fast", "standard"):
            output = folder / f"{scene.name}-{effort}.tif"
            seconds = timed(sharpen_command(scene, output, sensor, effort), output)
            rows.append(scored(scene, f"λ-PNN {effort}", output, seconds))
        for method in OTHERS:
            if method in ("rcs", "lmvm", "bayes") and not shutil.which("otbcli_BundleToPerfectSensor"):
                continue
            output = folder / f"{scene.name}-{method}.tif"
            seconds = timed([sys.executable, str(JUDGE), "baseline", method, str(scene), str(output)], output)
            rows.append(scored(scene, method, output, seconds))
    (folder / "scenes.json").write_text(json.dumps(rows))
    columns = {"scene": "scene", "method": "method", "r_ergas": "R-ERGAS", "d_lambda": "D_λ", "d_rho": "D_ρ"}
    cells = [(*(row.get(name, "–") for name in columns), f"{row['seconds']:.0f}") for row in rows]
    text = table([*columns.values(), "seconds"], cells)
    legend = "By an independent program; lower is better. “–”: not made or not judged."
    return f"## Quality against others\n\n{legend}\n\n{text}"


# --- with the truth at hand ---------------------------------------------------------------------------------------


def truth(folder: Path) -> str:
    """Errors of all methods where the truth is known: both images degraded by their ratio, the MS to be found again."""
    rows = []
    for scene in (path for path in scene_folders() if path.name in TRUTHFUL):
        reduced = folder / f"{scene.name}-reduced"
        subprocess.run([sys.executable, str(JUDGE), "degrade", str(scene), str(reduced)], check=True)
        for method in ("λ-PNN best", *OTHERS_WITH_TRUTH):
            output = folder / f"{reduced.name}-{method}.tif"
            if method in OTHERS_WITH_TRUTH:
                command = [sys.executable, str(JUDGE), "baseline", method, str(reduced), str(output)]
            else:
                command = sharpen_command(reduced, output, sensor_of(scene), "best")
            seconds = timed(command, output)
            ratio = str(json.loads((scene / "scene.json").read_text())["ratio"])
            found = judged("truth", str(reduced / "truth.tif"), str(output), "--ratio", ratio)
            errors = (found.get(name, "–") for name in ("ergas", "q2n", "sam"))
            rows.append((scene.name, method, *errors, f"{seconds:.0f}"))
    text = table(["scene", "method", "ERGAS", "Q2^n, higher is better", "spectral angle, °", "seconds"], rows)
    return f"## With the truth at hand\n\n{text}"


def sharpen_command(scene: Path, output: Path, sensor: str, effort: str, *more: str) -> list[str]:
    program = [sys.executable, str(ROOT / "build.py"), "process", "--", "run", "lambdapnn:pansharpen"]
    images = [f"--SPECTRAL={scene / 'ms.tif'}", f"--PANCHROMATIC={scene / 'pan.tif'}"]
    return [*program, *images, f"--SENSOR={sensor}", f"--EFFORT={effort}", f"--OUTPUT={output}", *more]


def timed(command: list[str], output: Path) -> float:
    """Seconds that `command` took; only if it succeeded does `output` exist afterwards."""
    output.unlink(missing_ok=True)
    started = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    seconds = time.perf_counter() - started
    if done.returncode != 0:
        print(f"{' '.join(command)}: {done.stderr[-500:]}", file=sys.stderr)
        output.unlink(missing_ok=True)
    return seconds


def scored(scene: Path, method: str, output: Path, seconds: float) -> dict:
    found = judged("score", str(scene), str(output)) if output.exists() else {}
    return {**found, "scene": scene.name, "method": method, "seconds": seconds}


def judged(*arguments: str) -> dict:
    """What the independent program finds; nothing if it cannot judge."""
    answer = subprocess.run([sys.executable, str(JUDGE), *arguments], capture_output=True, text=True)
    if answer.returncode != 0:
        print(f"{' '.join(arguments)}: {answer.stderr[-500:]}", file=sys.stderr)
        return {}
    return json.loads(answer.stdout)


# --- growth with size ---------------------------------------------------------------------------------------------


def sizes(folder: Path) -> str:
    """Time and memory of the whole job on larger and larger scenes, with few steps of training."""
    rows = []
    for side in SIDES:
        scene = large_scene(folder / f"large-{side}", side)
        output = folder / f"large-{side}.tif"
        seconds, peak = watched(sharpen_command(scene, output, "WV2", "fast", "--ITERATIONS=10"))
        rows.append({"side": side, "seconds": seconds, "peak": peak})
        print(rows[-1], file=sys.stderr, flush=True)
        (folder / "sizes.json").write_text(json.dumps(rows))
        shutil.rmtree(scene)
        output.unlink()
    cells = [(row["side"], f"{row['seconds']:.0f}", f"{row['peak'] / 2**30:.2f}") for row in rows]
    text = table(["PAN side, pixels", "seconds", "peak memory of all processes, GiB"], cells)
    return f"## Growth with size\n\n8 bands, uint16, 10 iterations.\n\n{text}"


def large_scene(folder: Path, side: int) -> Path:
    """The sample scene, mirrored again and again until it has `side` PAN pixels, its bands doubled to eight."""
    folder.mkdir(parents=True, exist_ok=True)
    sample = make_sample_scene(BLOCK)
    for name, image, pixel in (("ms", np.repeat(sample.ms, 2, 0), 2.0), ("pan", sample.pan[None], 0.5)):
        block = image.shape[-1]
        count = side // BLOCK
        options = ["TILED=YES", "BIGTIFF=IF_SAFER"]
        driver = gdal.GetDriverByName("GTiff")
        target = driver.Create(
            str(folder / f"{name}.tif"), count * block, count * block, len(image), gdal.GDT_UInt16, options
        )
        target.SetGeoTransform((0.0, pixel, 0.0, 0.0, 0.0, -pixel))
        for row in range(count):
            for column in range(count):
                part = image[:, :: -1 if row % 2 else 1, :: -1 if column % 2 else 1]
                target.WriteRaster(column * block, row * block, block, block, np.ascontiguousarray(part).tobytes())
    return folder


def watched(command: list[str]) -> tuple[float, int]:
    """Seconds, and the most memory in bytes that the command's processes held together at any moment."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    peak = 0

    def watch() -> None:
        nonlocal peak
        while process.poll() is None:
            peak = max(peak, sum(resident(pid) for pid in family(process.pid)))
            time.sleep(0.2)

    watcher = threading.Thread(target=watch)
    watcher.start()
    if process.wait() != 0:
        raise RuntimeError(f"{' '.join(command)} failed")
    watcher.join()
    return time.perf_counter() - started, peak


def family(pid: int) -> list[int]:
    """A process and all that descend from it (Linux)."""
    found = [pid]
    for parent in found:
        for task in Path(f"/proc/{parent}/task").glob("*/children"):
            try:
                found.extend(map(int, task.read_text().split()))
            except OSError:
                continue
    return found


def resident(pid: int) -> int:
    """Bytes of memory that the process holds for itself, shared libraries apart."""
    try:
        fields = Path(f"/proc/{pid}/statm").read_text().split()
    except OSError:
        return 0
    return (int(fields[1]) - int(fields[2])) * os.sysconf("SC_PAGE_SIZE")


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
        "iteration": lambda: iteration(Path(compute)),
        "presets": lambda: presets(Path(compute), folder),
        "scenes": lambda: scenes(folder),
        "truth": lambda: truth(folder),
        "sizes": lambda: sizes(folder),
        "startup": startup,
    }
    report = ["# Benchmark"]
    for part in parts or list(work):
        if part in ("presets", "scenes", "truth") and not (scene_folders() and JUDGE.exists()):
            report.append(f"## {part.capitalize()}\n\nSkipped: no scenes and judge at {SCENES.parent}.")
        else:
            report.append(work[part]())
        (folder / "report.md").write_text("\n\n".join(report) + "\n", encoding="utf-8")
        print("\n" + report[-1], flush=True)
    draw(Path(compute), folder)


if __name__ == "__main__":
    main()
