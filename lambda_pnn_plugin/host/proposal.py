"""Which of a project's layers are most likely the pair to sharpen."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRaster,
    QgsRasterLayer,
    QgsRectangle,
)

from ..raster.scene import alike_in_reach
from .results import is_result

LEAST_SHARE = 0.1
"""Share of the smaller layer that both must cover."""
_MADE = re.compile(
    r"ndvi|ndwi|ndbi|savi|\bevi|index|\bdem\b|\bdsm\b|\bdtm\b|elevation|slope|hillshade|mask|class|\bqa\b|cloud|trust|"
    r"pansharp|sharpened"
)
"""Words in the names of layers that were made of images, or are none."""
_PAN = re.compile(r"\bpan(chromatic)?\b|\bp\dd?as\b|\bpms? p\b|\bnad\b|\bb8\b|\bbwdpan\b")
_MS = re.compile(r"\bms(s\d?)?\b|\bmul(ti)?(spectral)?\b|\bmux\b|\bm\dd?as\b|\bbwdmux\b|\bxs\b")
_WHOLE_NUMBERS = (Qgis.DataType.Byte, Qgis.DataType.UInt16, Qgis.DataType.Int16)


def propose_pair(
    project: QgsProject, candidates: Sequence[QgsRasterLayer]
) -> tuple[QgsRasterLayer, QgsRasterLayer] | None:
    """Return the MS layer (several bands) and the PAN layer (one band) that are most likely a pair; None if none is.

    Those that cover each other best come first, then those of one delivery, by folder and names. Results, indices and
    terrain are none.
    """
    images = [layer for layer in candidates if not is_result(project, layer) and not _MADE.search(_words(layer))]
    pairs = [
        (_likelihood(project, ms, pan), -number, ms, pan)
        for number, (ms, pan) in enumerate((ms, pan) for ms in images for pan in images)
        if _bands(ms) > 1 == _bands(pan)
    ]
    likely = [pair for pair in pairs if pair[0] > 0]
    return max(likely, key=lambda pair: pair[:2])[2:] if likely else None


def _likelihood(project: QgsProject, ms: QgsRasterLayer, pan: QgsRasterLayer) -> float:
    """Return how likely two layers are a pair; 0 if they cannot be one."""
    share = _share(project, ms, pan)
    if share < LEAST_SHARE:
        return 0.0
    files = [Path(layer.source().split("|")[0]) for layer in (ms, pan)]
    names = [file.stem.lower() for file in files]
    common = len(os.path.commonprefix(names)) / max(1, *map(len, names))
    return (
        round(share, 1)
        + 0.3 * (files[0].parent == files[1].parent)
        + 0.2 * common
        + 0.2 * bool(_PAN.search(_words(pan)))
        + 0.1 * bool(_MS.search(_words(ms)))
        + 0.1 * (pan.dataProvider().dataType(1) == ms.dataProvider().dataType(1))
        + 0.1 * (pan.dataProvider().dataType(1) in _WHOLE_NUMBERS)
    )


def _share(project: QgsProject, ms: QgsRasterLayer, pan: QgsRasterLayer) -> float:
    """Return the share of the smaller layer that both cover; 0 if their pixels do not differ as those of a pair do."""
    if not ms.crs().isValid() or not pan.crs().isValid():
        down, across = pan.height() / max(1, ms.height()), pan.width() / max(1, ms.width())
        alike = alike_in_reach(down, across) and abs(down / across - 1) < 0.05
        nowhere = not ms.crs().isValid() and not pan.crs().isValid()
        touching = nowhere and (ms.extent().intersects(pan.extent()) or ms.extent().isEmpty())
        return 0.5 if alike and touching else 0.0
    extent = _extent_in(project, pan, ms)
    if extent is None or extent.isEmpty() or ms.extent().isEmpty():
        return 0.0
    down = ms.extent().height() / ms.height() / (extent.height() / pan.height())
    across = ms.extent().width() / ms.width() / (extent.width() / pan.width())
    if not alike_in_reach(down, across):
        return 0.0
    common = ms.extent().intersect(extent)
    smaller = min(_area(ms.extent()), _area(extent))
    return _area(common) / smaller if not common.isEmpty() else 0.0


def _extent_in(project: QgsProject, layer: QgsRasterLayer, other: QgsRasterLayer) -> QgsRectangle | None:
    """Return the extent of a layer in the coordinate system of another; None if no way leads there."""
    if layer.crs() == other.crs():
        return layer.extent()
    try:
        return QgsCoordinateTransform(layer.crs(), other.crs(), project).transformBoundingBox(layer.extent())
    except QgsCsException:
        return None


def _bands(layer: QgsRasterLayer) -> int:
    """Return how many bands a layer has besides opacity."""
    provider = layer.dataProvider()
    numbers = range(1, layer.bandCount() + 1)
    return sum(provider.colorInterpretation(number) != QgsRaster.ColorInterpretation.AlphaBand for number in numbers)


def _area(box: QgsRectangle) -> float:
    return max(0.0, box.width()) * max(0.0, box.height())


def _words(layer: QgsRasterLayer) -> str:
    """Return the words of a layer's name and of its file's, apart from each other."""
    text = f"{layer.name()} {Path(layer.source().split('|')[0]).stem}"
    return re.sub(r"[\W_]+", " ", text).lower()
