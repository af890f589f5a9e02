"""How a raster of trust is drawn: over the image that it is about, which shows through where it can be trusted."""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor, QPainter

from ..shared.translation import tr
from .layer_style import LayerStyle

STEPS = (
    (0.0, QColor(160, 0, 60, 235)),
    (0.3, QColor(214, 60, 40, 200)),
    (0.5, QColor(240, 150, 50, 140)),
    (0.7, QColor(250, 210, 90, 60)),
    (0.85, QColor(250, 240, 180, 0)),
    (1.0, QColor(255, 255, 255, 0)),
)
"""Colours by trust: the darker and redder, the less; the order is seen without red and green, too."""


def trust_style() -> LayerStyle:
    """Return the style of a raster of trust."""
    ramp = QgsColorRampShader(0.0, 1.0)
    ramp.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(value, colour, _label(value)) for value, colour in STEPS]
    )
    shader = QgsRasterShader(1.0)
    shader.setMinimumValue(0.0)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(None, 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    return LayerStyle(renderer, (), QPainter.CompositionMode.CompositionMode_SourceOver)


def _label(value: float) -> str:
    if value == 0.0:
        return tr("0: not to be trusted")
    return tr("1: to be trusted") if value == 1.0 else f"{value:g}"
