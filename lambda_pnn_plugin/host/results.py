"""Results as layers of a project."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from qgis.core import QgsDataProvider, QgsLayerTreeLayer, QgsLayerTreeNode, QgsProject, QgsRasterLayer

from ..shared.translation import tr
from .layers import raster_layers
from .look import Look

RESULT_OF = "lambda_pnn/ms"
"""Property of a result's node in the layer tree, not of the layer, whose properties go with its style: the MS layer's
identifier."""
_HIDDEN = "lambda_pnn/hidden"
"""Property of the nodes of results that were hidden to compare."""


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
