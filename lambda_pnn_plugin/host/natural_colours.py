"""True colours for images that nobody has styled."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsContrastEnhancement, QgsMultiBandColorRenderer, QgsRasterLayer, QgsRasterMinMaxOrigin

CUT = (0.02, 0.98)
"""Shares of the pixels between which colours are stretched, as QGIS does by default."""
SAMPLE = 250000
"""Pixels that are looked at for that."""
BY_DEFAULT = (1, 2, 3)
"""The bands that QGIS shows where a file says nothing of colours."""


def in_true_colours(ms: QgsRasterLayer, result: QgsRasterLayer, of_ms: Sequence[int], of_result: Sequence[int]) -> None:
    """Show an MS layer and its result in true colours with one stretch, that of the MS, if nobody has styled the MS.

    Args:
        of_ms, of_result: the numbers of their red, green and blue bands.
    """
    if not is_unstyled(ms) or tuple(of_ms) == BY_DEFAULT:
        return
    for layer, bands in ((ms, of_ms), (result, of_result)):
        renderer = ms.renderer().clone()  # has the opacity, too
        for number, set_band in zip(bands, (renderer.setRedBand, renderer.setGreenBand, renderer.setBlueBand)):
            set_band(number)
        renderer.setAlphaBand(-1 if layer is result else renderer.alphaBand())
        setters = (
            renderer.setRedContrastEnhancement,
            renderer.setGreenContrastEnhancement,
            renderer.setBlueContrastEnhancement,
        )
        for number, set_stretch in zip(of_ms, setters):
            set_stretch(_stretch(ms, number))
        layer.setRenderer(renderer)
        layer.triggerRepaint()
        layer.emitStyleChanged()


def is_unstyled(layer: QgsRasterLayer) -> bool:
    """Return whether a layer shows the bands that QGIS shows by itself, for want of anything better."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsMultiBandColorRenderer):
        return False
    if renderer.minMaxOrigin().limits() == QgsRasterMinMaxOrigin.Limits.None_:
        return False  # somebody has entered where colours begin and end
    return (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == BY_DEFAULT


def _stretch(layer: QgsRasterLayer, number: int) -> QgsContrastEnhancement:
    provider = layer.dataProvider()
    low, high = provider.cumulativeCut(number, *CUT, layer.extent(), SAMPLE)
    found = QgsContrastEnhancement(provider.dataType(number))
    found.setMinimumValue(low)
    found.setMaximumValue(high)
    found.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, True
    )
    return found
