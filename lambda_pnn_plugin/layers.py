"""QGIS layers on the way into a job and out of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtGui import QPainter

from . import settings
from .problem import Problem
from .sensors import CatalogueError, Sensor, extended_catalogue
from .words import tr

RESULT_OF = "lambda_pnn/ms"
"""Property of results: the identifier of the MS layer."""


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
            "“{name}” comes from a {provider} service, which delivers pictures, not "
            "measurements; choose a raster file, or export the layer to one first.",
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
    """WKT of the layer's coordinate system, which counts where its file names none; empty if unknown."""
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


def add_result(project: QgsProject, layer: QgsRasterLayer, ms_id: str) -> None:
    """Add the result to the project, placed and marked as one."""
    mark_result(layer, ms_id)
    project.addMapLayer(layer)
    place_result(project, layer, ms_id)


def mark_result(layer: QgsRasterLayer, ms_id: str) -> None:
    """Remember with `layer` that it is the result from the MS layer of that identifier."""
    layer.setCustomProperty(RESULT_OF, ms_id)


def place_result(project: QgsProject, layer: QgsRasterLayer, ms_id: str) -> None:
    """Move the result, a layer of the project, just above the MS in its group, if that is still there."""
    root = project.layerTreeRoot()
    node, ms_node = root.findLayer(layer.id()), root.findLayer(ms_id)
    if node is None or ms_node is None:
        return
    group = ms_node.parent()
    group.insertChildNode(group.children().index(ms_node), node.clone())
    node.parent().removeChildNode(node)


def flip_results(project: QgsProject) -> bool:
    """Show the results where they are hidden, else hide them, so that what lies below shows; False if there is none."""
    nodes = [
        node
        for node in project.layerTreeRoot().findLayers()
        if node.layer() is not None and node.layer().customProperty(RESULT_OF)
    ]
    visible = any(node.itemVisibilityChecked() for node in nodes)
    for node in nodes:
        node.setItemVisibilityChecked(not visible)
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


def load_result(path: Path, name: str, look: Look | None) -> QgsRasterLayer:
    """The finished raster as a layer with that look, not yet in a project."""
    layer = QgsRasterLayer(str(path), name)
    if look is not None:
        look.give(layer)
    return layer
