"""QGIS layers on the way into a job and out of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtGui import QPainter

from ..shared.problem import Problem
from ..shared.sensors import CatalogueError, Sensor, extended_catalogue
from ..shared.translation import tr
from . import settings

RESULT_OF = "lambda_pnn/ms"
"""Property of a result's node in the layer tree, not of the layer, whose properties go with its style: the MS layer's
identifier."""
_HIDDEN = "lambda_pnn/hidden"
"""Property of the nodes of results that were hidden to compare."""


def gdal_path(layer: QgsRasterLayer) -> str:
    """What GDAL opens to read `layer`, with its open options.

    Raises:
        Problem: the layer is no file-like raster.
    """
    if not layer.isValid():
        raise Problem(
            "“{name}” cannot be read from {source}; repair or choose another layer.",
            name=layer.name(),
            source=layer.source(),
        )
    if layer.providerType() != "gdal":
        raise Problem(
            "“{name}” comes from a {provider} source, which is not read here; export the layer to a raster file, and "
            "choose that.",
            name=layer.name(),
            provider=layer.providerType(),
        )
    path, *rest = layer.source().split("|")
    return "|".join([path, *(part for part in rest if part.startswith("option:"))])


def job_fields(ms_layers: Sequence[QgsRasterLayer], pan_layer: QgsRasterLayer) -> dict[str, Any]:
    """The fields of a job that its layers and the user's settings decide.

    Raises:
        Problem: a layer or a setting cannot be used.
    """
    return {
        "ms_paths": [gdal_path(layer) for layer in ms_layers],
        "pan_path": gdal_path(pan_layer),
        "ms_title": ms_layers[0].name(),
        "pan_title": pan_layer.name(),
        "ms_crs": _crs(ms_layers[0]),
        "pan_crs": _crs(pan_layer),
        "sensors": sensors(),
        "memory": settings.memory_budget(),
        "threads": settings.threads(),
    }


def _crs(layer: QgsRasterLayer) -> str:
    """WKT of the layer's coordinate system, where it is another than its file's; else empty."""
    if layer.crs() == layer.dataProvider().crs():
        return ""
    return layer.crs().toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)


def sensors() -> Mapping[str, Sensor]:
    """The catalogue of sensors with the user's own.

    Raises:
        Problem: the user's file cannot be used.
    """
    try:
        return extended_catalogue(settings.sensors_file())
    except CatalogueError as error:
        raise Problem(str(error)) from error


def raster_layers(project: QgsProject) -> list[QgsRasterLayer]:
    """The project's rasters that lie in files, in the order of the layer tree."""
    layers = (node.layer() for node in project.layerTreeRoot().findLayers())
    return [layer for layer in layers if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal"]


def propose_pair(candidates: Sequence[QgsRasterLayer]) -> tuple[QgsRasterLayer, QgsRasterLayer] | None:
    """MS and PAN among `candidates`: the first two of which one has colours and the other finer pixels of the place."""
    for ms in candidates:
        for pan in candidates:
            if ms.bandCount() > 1 == pan.bandCount() and _may_fit(ms, pan):
                return ms, pan
    return None


def _may_fit(ms: QgsRasterLayer, pan: QgsRasterLayer) -> bool:
    """Whether the pixels' sizes differ as those of a pair do, and the extents overlap."""
    if ms.crs() == pan.crs():
        ratio = ms.rasterUnitsPerPixelX() / max(pan.rasterUnitsPerPixelX(), 1e-12)
        return 1.5 <= ratio <= 8.5 and ms.extent().intersects(pan.extent())
    return pan.width() > ms.width()  # whoever tries will learn the rest


def add_result(project: QgsProject, result: Path, name: str, look: Look | None, ms_id: str) -> QgsRasterLayer:
    """The finished raster as a layer of the project: the one that shows this file already, or a new one."""
    layer = next(iter(reopen(project, str(result))), None)
    if layer is None:
        layer = project.addMapLayer(QgsRasterLayer(str(result), name))
    if look is not None:
        look.give(layer)
    adopt_result(project, layer, ms_id)
    return layer


def reopen(project: QgsProject, source: str) -> list[QgsRasterLayer]:
    """Have the project's layers of this file look into it anew: GDAL goes on reading the one that it replaced.

    Returns:
        these layers.
    """
    file = Path(source).resolve()
    own = [layer for layer in raster_layers(project) if Path(layer.source()).resolve() == file]
    for layer in own:
        layer.setDataSource(layer.source(), layer.name(), layer.providerType(), QgsDataProvider.ProviderOptions())
        layer.triggerRepaint()
    return own


def adopt_result(project: QgsProject, layer: QgsRasterLayer, ms_id: str, move: bool = True) -> None:
    """Mark a layer of the project in the layer tree as the result from that MS layer.

    Args:
        move: whether a new result goes just above the MS, in its group, if that is still there. One that was made anew
            stays where it is.
    """
    nodes = [node for node in project.layerTreeRoot().findLayers() if node.layerId() == layer.id()]
    known = any(node.customProperty(RESULT_OF) for node in nodes)
    for node in nodes:
        node.setCustomProperty(RESULT_OF, ms_id)
    if move and nodes and not known:
        _move_above(nodes[0], project.layerTreeRoot().findLayer(ms_id))


def _move_above(node: QgsLayerTreeLayer, below: QgsLayerTreeLayer | None) -> None:
    """Groups embedded from another project keep nothing that is put into them: above such a group then."""
    if below is None:
        return
    for ancestor in _ancestors(below):
        if ancestor.customProperty("embedded"):
            below = ancestor
    group = below.parent()
    group.insertChildNode(group.children().index(below), node.clone())
    node.parent().removeChildNode(node)


def _ancestors(node: QgsLayerTreeNode) -> Iterator[QgsLayerTreeNode]:
    while node is not None:
        yield node
        node = node.parent()


def flip_results(project: QgsProject) -> bool:
    """Hide the results that show, so that what lies below does, or show these again; False if there is no result."""
    nodes = [node for node in project.layerTreeRoot().findLayers() if node.customProperty(RESULT_OF)]
    shown = [node for node in nodes if node.itemVisibilityChecked()]
    for node in shown:
        node.setItemVisibilityChecked(False)
    if not shown:
        for node in [node for node in nodes if node.customProperty(_HIDDEN)] or nodes:
            node.setItemVisibilityChecked(True)
    for node in nodes:
        node.setCustomProperty(_HIDDEN, node in shown)
    return bool(nodes)


def result_name(ms_layers: Sequence[QgsRasterLayer]) -> str:
    """Name of the result's layer."""
    return tr("{layer} pansharpened", layer=ms_layers[0].name())


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
