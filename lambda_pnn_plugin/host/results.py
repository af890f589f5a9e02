"""Results as layers of a project."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from qgis.core import QgsDataProvider, QgsLayerTreeLayer, QgsLayerTreeNode, QgsProject, QgsRasterLayer

from ..shared.translation import tr
from .layer_style import LayerStyle
from .layers import raster_layers

RESULT_OF = "lambda_pnn/ms"
"""Custom property of a result's node in the layer tree: the identifier of the MS layer.

It is not a property of the layer, because those are copied with its style.
"""
_HIDDEN = "lambda_pnn/hidden"
"""Custom property of a result's node: whether :func:`toggle_results` has hidden it."""


def add_result(project: QgsProject, result: Path, name: str, style: LayerStyle | None, ms_id: str) -> QgsRasterLayer:
    """Return the project's layer of the file `result`, reloaded if it exists, else added.

    Args:
        name: for a new layer.
        style: for the layer; None keeps the one that it has.
        ms_id: identifier of the MS layer.
    """
    layer = next(iter(reload_layers(project, str(result))), None)
    if layer is None:
        layer = project.addMapLayer(QgsRasterLayer(str(result), name))
    if style is not None:
        style.apply_to(layer)
    mark_result(project, layer, ms_id)
    return layer


def reload_layers(project: QgsProject, source: str) -> list[QgsRasterLayer]:
    """Reload the project's layers of the file `source` and return them.

    Without that, GDAL goes on reading the file that was replaced.
    """
    file = Path(source).resolve()
    own = [layer for layer in raster_layers(project) if Path(layer.source()).resolve() == file]
    for layer in own:
        layer.setDataSource(layer.source(), layer.name(), layer.providerType(), QgsDataProvider.ProviderOptions())
        layer.triggerRepaint()
    return own


def mark_result(project: QgsProject, layer: QgsRasterLayer, ms_id: str, move: bool = True) -> None:
    """Mark `layer` in the layer tree as the result from the MS layer with that identifier.

    Args:
        move: whether to move a new result just above the MS layer, into its group, if that layer is still there.
            A layer that was marked before stays where it is.
    """
    nodes = [node for node in project.layerTreeRoot().findLayers() if node.layerId() == layer.id()]
    known = any(node.customProperty(RESULT_OF) for node in nodes)
    for node in nodes:
        node.setCustomProperty(RESULT_OF, ms_id)
    if move and nodes and not known:
        _move_above(nodes[0], project.layerTreeRoot().findLayer(ms_id))


def _move_above(node: QgsLayerTreeLayer, below: QgsLayerTreeLayer | None) -> None:
    """Move `node` just above `below`, or above the embedded group that holds `below`.

    Groups embedded from another project do not store the nodes that are added to them.
    """
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


def toggle_results(project: QgsProject) -> bool:
    """Hide the visible results; if there are none, show those hidden last, or all.

    Returns:
        whether the project has results.
    """
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
    """Return the name of the result's layer."""
    return tr("{layer} pansharpened", layer=ms_layers[0].name())


def comparison_name(ms_title: str) -> str:
    """Return the name of the group of a comparison's results."""
    return tr("{layer}, methods compared", layer=ms_title)
