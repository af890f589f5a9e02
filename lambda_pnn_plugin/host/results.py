"""Results as layers of a project."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from qgis.core import (
    QgsDataProvider,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)

from ..shared.translation import tr
from .layer_metadata import describe
from .layer_style import LayerStyle
from .layers import raster_layers

RESULT_OF = "lambda_pnn/ms"
"""Custom property of a result's node in the layer tree: the identifier of the MS layer.

It is not a property of the layer, because those are copied with its style.
"""


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
    describe(layer)
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


def show_results(project: QgsProject) -> bool:
    """Show all results if none is shown.

    Returns:
        whether the project has results.
    """
    nodes = _results(project)
    if not any(node.isVisible() for node in nodes):
        for node in nodes:
            node.setItemVisibilityCheckedParentRecursive(True)
    return bool(nodes)


def before_sharpening(project: QgsProject, shown: Sequence[QgsMapLayer]) -> list[QgsMapLayer]:
    """Return the layers `shown`, from top to bottom, with the MS layer in place of every result."""
    origins = {node.layerId(): project.mapLayer(node.customProperty(RESULT_OF)) for node in _results(project)}
    found: list[QgsMapLayer] = []
    for layer in shown:
        original = origins.get(layer.id(), layer)
        if original is not None and original not in found:
            found.append(original)
    return found


def _results(project: QgsProject) -> list[QgsLayerTreeLayer]:
    return [node for node in project.layerTreeRoot().findLayers() if node.customProperty(RESULT_OF)]


def result_name(ms_layers: Sequence[QgsRasterLayer]) -> str:
    """Return the name of the result's layer."""
    return tr("{layer} pansharpened", layer=ms_layers[0].name())


def comparison_name(ms_title: str) -> str:
    """Return the name of the group of a comparison's results."""
    return tr("{layer}, methods compared", layer=ms_title)
