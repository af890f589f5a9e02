"""The guide's pictures: taken from the screenshots of a user's way through QGIS's window."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from . import qgis
from .places import BUILD, ROOT, Problem

SCREENSHOTS = BUILD / "screenshots"
GUIDE = ROOT / "resources" / "guide"
LABELS = GUIDE / "pictures.json"
"""What the windows in the pictures say: a test compares it with what they say now."""
TAKEN = {
    "set_up.png": "1 set-up, asking.png",
    "toolbox.png": "5 second, parameters.png",
    "options.png": "8 options.png",
    "pansharpen.png": "10 the pair fits.png",
    "training.png": "12 running.png",
    "result.png": "14 own window's result.png",
    "compared.png": "15 compared.png",
    "preview.png": "16 preview on the canvas.png",
    "outcome.png": "17 second effort, done.png",
}
"""Screenshots by the names of the guide's pictures."""
_SAVE = """
import sys
from qgis.PyQt.QtGui import QImage
for source, target in zip(sys.argv[1::2], sys.argv[2::2]):
    image = QImage(source).convertToFormat(QImage.Format.Format_RGB888)
    assert image.save(target, "PNG", 0), target
"""
"""Without opacity, compressed as far as it goes."""


def update() -> list[Path]:
    """Take the guide's pictures anew, from the screenshots of the test of the window."""
    told = SCREENSHOTS / "labels.json"
    if not told.is_file():
        raise Problem("There are no screenshots; run `build.py test --long -- -k windows` first.")
    labels = json.loads(told.read_text(encoding="utf-8"))
    files = [str(path) for name, shot in TAKEN.items() for path in (SCREENSHOTS / shot, GUIDE / name)]
    environment = {**qgis.environment(), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([str(qgis.python()), "-c", _SAVE, *files], check=True, env=environment)
    found = {name: labels[shot.removesuffix(".png")] for name, shot in TAKEN.items()}
    LABELS.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return [LABELS, *(GUIDE / name for name in TAKEN)]
