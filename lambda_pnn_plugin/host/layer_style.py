"""Layer styles, and the one that a result takes over from the MS layer."""

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
class LayerStyle:
    """Style of a raster layer, independent of the layer.

    Attributes:
        renderer: draws the bands; has their stretch and the opacity.
        filters: for brightness, contrast and gamma, and for hue and saturation.
        blend_mode: how the layer is combined with those below.
    """

    renderer: QgsRasterRenderer
    filters: tuple[QgsRasterInterface, ...]
    blend_mode: QPainter.CompositionMode

    def apply_to(self, layer: QgsRasterLayer) -> None:
        """Give `layer` this style and redraw it."""
        layer.setRenderer(self.renderer.clone())
        for each in self.filters:
            layer.pipe().set(each.clone())
        layer.setBlendMode(self.blend_mode)
        layer.triggerRepaint()


def result_style(ms_layers: Sequence[QgsRasterLayer], bands: Sequence[int]) -> LayerStyle | None:
    """Return the style of the first MS layer, with bands and stretch of all; None to keep QGIS's default style.

    Args:
        bands: the MS bands that the result has; all if empty.
    """
    renderer = _result_renderer(ms_layers, bands)
    if renderer is None:
        return None
    first = ms_layers[0]
    filters = (first.brightnessFilter(), first.hueSaturationFilter())
    return LayerStyle(renderer, tuple(each.clone() for each in filters if each is not None), first.blendMode())


def _result_renderer(ms_layers: Sequence[QgsRasterLayer], bands: Sequence[int]) -> QgsRasterRenderer | None:
    """Return a new renderer with the bands and the stretch of the MS layers; None to keep QGIS's default one."""
    if len(ms_layers) == 1:
        renderer = ms_layers[0].renderer()
        return _for_bands(renderer.clone(), bands) if renderer is not None else None
    if len(ms_layers) < 3 or bands:
        return None
    # One layer per band: sensors number their bands from the shortest wavelength on, so blue, green, red come first.
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
    """Return `renderer` with the band numbers of the result; None if it draws a band that the result lacks."""
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
