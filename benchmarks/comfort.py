#!/usr/bin/env python3
"""What a user feels besides speed: how long windows do not answer, and how much memory both processes take at most.

    comfort.py COMPUTE_PYTHON FOLDER     on QGIS's Python; makes its images, about 300 MB, in FOLDER

Prints JSON: by window, milliseconds of the longest wait of the event loop, and of a process beside it that does nothing
but sleep, which waits only where the computer itself stands still; MiB at most by process. An older plugin can be
measured as well: PYTHONPATH decides which one.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

sys.path.append(str(Path(__file__).resolve().parents[1]))  # behind PYTHONPATH

SIDE = 12288
"""PAN pixels of the side of the pair that windows look at: its PAN has opacity, neither image has overviews."""
BANDS, BANDS_SIDE = 32, 2900
"""Bands, and pixels of the side, of the MS of Float64 whose memory is measured; PAN is twice as fine."""
PATIENCE = 60.0
PREVIEWED, SHARPENED = 512, 2048
"""PAN pixels of the side of what is previewed, and of what is sharpened."""


def create(path: Path, side: int, bands: int, kind: int, pixel: float, options: list[str]) -> gdal.Dataset:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, bands, kind, options)
    dataset.SetGeoTransform((600000.0, pixel, 0.0, 4900000.0, 0.0, -pixel))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    dataset.SetProjection(crs.ExportToWkt())
    return dataset


def fill(dataset: gdal.Dataset, low: int, high: int, dtype: str, band: int = 1) -> None:
    random, side = np.random.default_rng(band), dataset.RasterXSize
    for row in range(0, side, 512):
        rows = min(512, side - row)
        dataset.GetRasterBand(band).WriteArray(random.integers(low, high, (rows, side)).astype(dtype), 0, row)


def large_pair(folder: Path) -> tuple[Path, Path]:
    """A large PAN with opacity, and its MS."""
    ms, pan = folder / "large_ms.tif", folder / "large_pan.tif"
    if not pan.exists():
        image = create(ms, SIDE // 4, 4, gdal.GDT_UInt16, 2.0, ["TILED=YES"])
        for band in range(1, 5):
            fill(image, 50, 900, "uint16", band)
        image = create(pan, SIDE, 2, gdal.GDT_Byte, 0.5, ["TILED=YES", "COMPRESS=DEFLATE", "ALPHA=YES"])
        fill(image, 30, 60, "uint8")
        image.GetRasterBand(2).Fill(255)
        image = None
    return ms, pan


def many_bands(folder: Path) -> tuple[Path, Path]:
    """An MS of many bands of Float64, by a virtual raster of one file, and its PAN."""
    one, ms, pan = folder / "band.tif", folder / "many.vrt", folder / "many_pan.tif"
    if not ms.exists():
        image = create(one, BANDS_SIDE, 1, gdal.GDT_Float64, 1.0, ["TILED=YES"])
        fill(image, 50, 900, "float64")
        image = create(pan, 2 * BANDS_SIDE, 1, gdal.GDT_UInt16, 0.5, ["TILED=YES"])
        fill(image, 50, 900, "uint16")
        image = None
        gdal.BuildVRT(str(ms), [str(one)] * BANDS, separate=True)
    return ms, pan


class Sleeper:
    """A process that does nothing but sleep, and tells when it woke late."""

    CODE = """
import time
while True:
    before = time.monotonic()
    time.sleep(0.001)
    now = time.monotonic()
    if now - before > 0.005:
        print(now, now - before, flush=True)
"""

    def __init__(self, folder: Path) -> None:
        self._told = folder / "slept.txt"
        with open(self._told, "w", encoding="utf-8") as file:
            self._process = subprocess.Popen([sys.executable, "-c", self.CODE], stdout=file)

    def longest(self, since: float) -> float:
        """Return the seconds of the longest sleep that has ended since then, 0 if it was no longer than wanted."""
        rows = [line.split() for line in self._told.read_text(encoding="utf-8").splitlines()]
        return max((float(slept) for woke, slept in rows if float(woke) >= since), default=0.0)

    def end(self) -> None:
        """Wake it for good."""
        self._process.kill()
        self._process.wait()


class Clock:
    """Measures how long the event loop does not come round."""

    def __init__(self, application, sleeper: Sleeper) -> None:
        self._application, self._sleeper = application, sleeper
        self.longest: dict[str, tuple[float, float]] = {}

    def measure(self, name: str, work, until, said=str) -> None:
        """Do `work` on the main thread, and go on until something holds."""
        started = last = time.monotonic()
        longest, end = 0.0, started + PATIENCE
        work()
        while time.monotonic() < end:
            now = time.monotonic()
            longest, last = max(longest, now - last), now
            if until():
                break
            self._application.processEvents()
            time.sleep(0.001)
        else:
            raise SystemExit(f"{name}: not done after {PATIENCE:.0f} s: {said()}")
        self.longest[name] = (round(1000 * longest), round(1000 * self._sleeper.longest(started)))


def windows(clock: Clock, compute: Path, ms: Path, pan: Path) -> dict[str, tuple[float, float]]:
    """Milliseconds of the longest waits, of the window and of the sleeping process, by window."""
    from qgis.core import QgsProject, QgsRasterLayer
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QMainWindow

    from lambda_pnn_plugin.gui.options import OptionsPage
    from lambda_pnn_plugin.gui.pansharpen_dialog import PansharpenDialog
    from lambda_pnn_plugin.gui.setup_dialog import SetUpDialog
    from lambda_pnn_plugin.host import settings

    settings.set_text(settings.INTERPRETER, str(compute))
    shown = []
    for path in (ms, pan):
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), path.stem))

    def opened(make):
        def work():
            shown.append(make())
            shown[-1].show()

        return work

    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsProject.instance().mapLayersByName(pan.stem)[0].crs())
    clock.measure(
        "window: opened",
        opened(lambda: PansharpenDialog(canvas=canvas)),
        lambda: "It takes about" in shown[-1].verdict.text(),
        lambda: shown[-1].verdict.text(),
    )
    dialog = shown[-1]
    clock.measure(
        "window: effort changed",
        lambda: dialog.form.effort.setCurrentIndex(0),
        lambda: not dialog._timer.isActive() and "It takes about" in dialog.verdict.text(),
    )
    sharpen(clock, dialog, pan.with_name("sharpened.tif"))
    dialog.close()
    parent = QMainWindow()
    parent.show()
    clock.measure(
        "options: shown",
        opened(lambda: OptionsPage(parent, shown.append)),
        lambda: "runs on" in shown[-1].state.text(),
        lambda: shown[-1].state.text(),
    )
    settings.set_text(settings.INTERPRETER, "")
    clock.measure("set-up: opened", opened(SetUpDialog), lambda: "torch" in shown[-1].planned.text())
    return clock.longest


def sharpen(clock: Clock, dialog, output: Path) -> None:
    """Measure a preview and a run to its end, both by λ-PNN, of the window's own images."""
    from qgis.core import QgsRectangle

    pan = dialog.form.pan.currentLayer()
    centre, pixel = pan.extent().center(), pan.rasterUnitsPerPixelX()
    preview, part = (QgsRectangle.fromCenterAndSize(centre, n * pixel, n * pixel) for n in (PREVIEWED, SHARPENED))
    clock.measure(
        "window: previewed",
        lambda: (dialog.preview.begin(pan), dialog.preview.tool.chosen.emit(preview)),
        lambda: "This is the preview" in dialog.verdict.text(),
    )
    clock.measure(
        "window: extent chosen",
        lambda: dialog.form.extent.setOutputExtentFromUser(part, pan.crs()),
        lambda: not dialog._timer.isActive() and dialog.run_button.isEnabled(),
    )
    output.unlink(missing_ok=True)
    clock.measure(
        "window: output chosen",
        lambda: dialog.form.output.setFilePath(str(output)),
        lambda: not dialog._timer.isActive() and dialog.run_button.isEnabled(),
    )
    clock.measure("window: run to its end", dialog.run_button.click, lambda: "Done in" in dialog.verdict.text())


def peaks(compute: Path, ms: Path, pan: Path, folder: Path) -> dict[str, float]:
    """MiB at most of both processes while many bands are read and learnt from; the first tile ends it."""
    from lambda_pnn_plugin.runtime.environment import probe
    from lambda_pnn_plugin.runtime.local_engine import LocalEngine
    from lambda_pnn_plugin.shared.problem import Cancelled
    from lambda_pnn_plugin.workflow.job import Job
    from lambda_pnn_plugin.workflow.pansharpening import run

    found: dict[str, float] = {}
    with LocalEngine(probe(compute)) as engine:

        class Watcher:
            def progress(self, fraction: float) -> None:
                self.done = fraction > 0.8
                found.update({"QGIS's side": peak("self"), "compute process": peak(engine.pid)})

            def log(self, text: str) -> None:
                print(text, file=sys.stderr, flush=True)

            warn = log
            done = False

            def cancelled(self) -> bool:
                return self.done

        job = Job([str(ms)], str(pan), "colours", "grey", output=folder / "out.tif", iterations=1, device="cpu")
        with contextlib.suppress(Cancelled):
            run(job, engine, Watcher())
    return found


def peak(process: object) -> float:
    status = Path(f"/proc/{process}/status").read_text()
    return int(re.search(r"VmHWM:\s*(\d+)", status)[1]) / 1024


def main() -> None:
    compute, folder = (Path(argument).absolute() for argument in sys.argv[1:3])
    folder.mkdir(parents=True, exist_ok=True)
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    sleeper = Sleeper(folder)
    try:
        found = {"milliseconds": windows(Clock(application, sleeper), compute, *large_pair(folder))}
    finally:
        sleeper.end()
    print(json.dumps(found), flush=True)
    found["MiB"] = {name: round(value) for name, value in peaks(compute, *many_bands(folder), folder).items()}
    print(json.dumps(found), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
