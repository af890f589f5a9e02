"""How layers are drawn: what a result takes over from the MS layer."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtGui import QPainter


@dataclasses.dataclass(frozen=True)
class Look:
    """How a raster layer is drawn, free of the layer.

    Attributes:
        renderer: with bands, stretch and opacity.
        filters: what changes brightness, contrast, gamma, hue and saturation of what `renderer` drew.
        blend_mode: how the layer is laid over those below.
    """

    renderer: QgsRasterRenderer
    filters: tuple[QgsRasterInterface, ...]
    blend_mode: QPainter.CompositionMode

    def give(self, layer: QgsRasterLayer) -> None:
        """Draw `layer` so."""
        layer.setRenderer(self.renderer.clone())
        for each in self.filters:
            layer.pipe().set(each.clone())
        layer.setBlendMode(self.blend_mode)
        layer.triggerRepaint()


def result_look(ms_layers: Sequence[QgsRasterLayer], bands: Sequence[int]) -> Look | None:
    """The look of the first MS layer, with bands and stretch of all; None to leave QGIS's own.

    Args:
        bands: the MS bands that the result has; all if empty.
    """
    renderer = _result_renderer(ms_layers, bands)
    if renderer is None:
        return None
    first = ms_layers[0]
    filters = (first.brightnessFilter(), first.hueSaturationFilter())
    return Look(renderer, tuple(each.clone() for each in filters if each is not None), first.blendMode())


def _result_renderer(ms_layers: Sequence[QgsRasterLayer], bands: Sequence[int]) -> QgsRasterRenderer | None:
    """A renderer with the band choice and the stretch of the MS, free of its layers; None to leave QGIS's own."""
    if len(ms_layers) == 1:
        renderer = ms_layers[0].renderer()
        return _for_bands(renderer.clone(), bands) if renderer is not None else None
    if len(ms_layers) < 3 or bands:
        return None
    # One file for every band, shortest wavelength first, as sensors count them.
    renderer = QgsMultiBandColorRenderer(None, 3, 2, 1)
    setters = (
        renderer.setBlueContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setRedContrastEnhancement,
    )
    for layer, set_stretch in zip(ms_layers, setters):
        stretch = layer.renderer().contrastEnhancement() if _is_grey(layer) else None
        if stretch is not None:
            set_stretch(QgsContrastEnhancement(stretch))
    return renderer


def _for_bands(renderer: QgsRasterRenderer, bands: Sequence[int]) -> QgsRasterRenderer | None:
    """`renderer` with its bands counted in the result; None if it shows one that the result lacks."""
    renderer.setAlphaBand(-1)  # masks the MS; the result has nodata instead
    if not bands:
        return renderer
    if not {band for band in renderer.usesBands() if band > 0} <= set(bands):
        return None
    if isinstance(renderer, QgsMultiBandColorRenderer):
        if min(renderer.redBand(), renderer.greenBand(), renderer.blueBand()) < 1:
            return None
        renderer.setRedBand(bands.index(renderer.redBand()) + 1)
        renderer.setGreenBand(bands.index(renderer.greenBand()) + 1)
        renderer.setBlueBand(bands.index(renderer.blueBand()) + 1)
        return renderer
    if isinstance(renderer, QgsSingleBandGrayRenderer):
        renderer.setGrayBand(bands.index(renderer.grayBand()) + 1)
        return renderer
    return None


def _is_grey(layer: QgsRasterLayer) -> bool:
    return isinstance(layer.renderer(), QgsSingleBandGrayRenderer)
