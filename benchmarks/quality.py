"""Quality against other methods, and the seconds it takes."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from lambda_pnn_plugin.shared.window import Window

from .running import sharpen_command, table
from .scenes import cut, degraded, judge, judged, scene_folders, sensor_of, told_of

OURS = {f"λ-PNN {effort}": effort for effort in ("fast", "standard")}
FAST, STANDARD = OURS
OTHERS = ["exp", "gsa", "glp", "glpr", "bth", "brovey"]
BY_OTB = ["rcs", "lmvm", "bayes"] if shutil.which("otbcli_BundleToPerfectSensor") else []
WITH_TRUTH = ["glpr", "bth", "gsa", "glp"]
"""The strongest classics where the truth is known."""
LEGEND = (
    "By an independent program; lower is better. “–”: not made or not judged. *optics*: gain at Nyquist that the pair "
    "shows; *cut*: share of values at or below 0; *over*: greatest value against the MS's; *grain*: fine noise on flat "
    "places against PAN's."
)
UNJUDGED = {"r_ergas": float("inf"), "d_rho": float("inf")}
SMALL = 64
"""MS pixels to a side of a small part."""


def scenes(folder: Path) -> str:
    """Scores and seconds of all methods on all scenes at hand."""
    methods = [FAST, STANDARD, *OTHERS, *BY_OTB]
    rows = [scored(scene, method, folder) for scene in scene_folders() for method in methods]
    (folder / "scenes.json").write_text(json.dumps(rows))
    columns = {"scene": "scene", "method": "method", "r_ergas": "R-ERGAS", "d_lambda": "D_λ", "d_rho": "D_ρ"}
    columns |= {
        "r_ergas_own": "R-ERGAS, own optics",
        "optics": "optics",
        "cut": "cut",
        "over": "over",
        "grain": "grain",
    }
    cells = [(*(row.get(name, "–") for name in columns), f"{row['seconds']:.0f}") for row in rows]
    text = table([*columns.values(), "seconds"], cells)
    return f"## Quality against others\n\n{LEGEND}\n\n{text}"


def excerpts(folder: Path) -> str:
    """Scores on parts of the scenes at hand, and on the scenes degraded."""
    others, rows = [*OTHERS, *BY_OTB], []
    for scene in scene_folders():
        for name, part in images_of(scene, folder):
            found = {method: UNJUDGED | scored(part, method, folder) for method in (FAST, STANDARD, *others)}
            ours = ("{r_ergas:.3f} / {d_rho:.3f}".format_map(found[method]) for method in (FAST, STANDARD))
            lowest = min(found[method]["r_ergas"] for method in others)
            rows.append((scene.name, name, *ours, f"{lowest:.3f}", f"{found['glp']['d_rho']:.3f}"))
    header = ["scene", "image", *(f"{method}: R-ERGAS / D_ρ" for method in (FAST, STANDARD))]
    text = table([*header, "lowest R-ERGAS of all others", "D_ρ of glp"], rows)
    return f"## Parts of the scenes, and the scenes degraded\n\n“inf”: not made or not judged.\n\n{text}"


def images_of(scene: Path, folder: Path) -> Iterator[tuple[str, Path]]:
    """Scenes made of a scene: half of it each way, a small part of it, and the whole degraded by its ratio."""
    _, rows, columns = told_of(scene)["ms_shape"]
    half = Window(rows // 4, columns // 2, rows // 2, columns // 2)
    small = Window(rows // 3, columns // 3, SMALL, SMALL)
    yield f"{half.columns} × {half.rows} MS pixels", cut(scene, folder / f"{scene.name}-half", half)
    yield f"{SMALL} × {SMALL} MS pixels", cut(scene, folder / f"{scene.name}-small", small)
    yield "degraded", degraded(scene, folder / f"{scene.name}-reduced")


def truth(folder: Path) -> str:
    """Errors of all methods where the truth is known: both images degraded by their ratio, the MS to be found again."""
    rows = []
    for scene in scene_folders():
        reduced = degraded(scene, folder / f"{scene.name}-reduced")
        for method in (STANDARD, *WITH_TRUTH):
            output, seconds = made(reduced, method, folder)
            found = judged("truth", reduced / "truth.tif", output, "--ratio", told_of(scene)["ratio"])
            errors = (found.get(name, "–") for name in ("ergas", "q2n", "sam"))
            rows.append((scene.name, method, *errors, f"{seconds:.0f}"))
    text = table(["scene", "method", "ERGAS", "Q2^n, higher is better", "spectral angle, °", "seconds"], rows)
    return f"## With the truth at hand\n\n{text}"


def scored(scene: Path, method: str, folder: Path) -> dict:
    """The scores of what `method` makes of a scene, none if it fails, and the seconds it takes."""
    output, seconds = made(scene, method, folder)
    found = judged("score", scene, output) if output.exists() else {}
    return {**found, "scene": scene.name, "method": method, "seconds": seconds}


def made(scene: Path, method: str, folder: Path) -> tuple[Path, float]:
    """What `method` makes of a scene, a file that exists only if it succeeds, and the seconds it takes."""
    output = folder / f"{scene.name}-{OURS.get(method, method)}.tif"
    if method in OURS:
        command = sharpen_command(scene, output, sensor_of(scene), OURS[method])
    else:
        command = judge("baseline", method, scene, output)
    output.unlink(missing_ok=True)
    started = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    seconds = time.perf_counter() - started
    if done.returncode != 0:
        print(f"{' '.join(command)}: {done.stderr[-500:]}", file=sys.stderr)
        output.unlink(missing_ok=True)
    return output, seconds
