"""Results as layers of a project."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

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
from .natural_colours import in_true_colours

RESULT_OF = "lambda_pnn/ms"
"""Custom property of a result's node in the layer tree: the identifier of the MS layer.

It is not a property of the layer, because those are copied with its style.
"""


class Origin(NamedTuple):
    """What a result was made of: the identifiers of its layers, and the MS bands that it has, all if empty."""

    ms: str
    pan: str = ""
    bands: Sequence[int] = ()


def add_result(
    project: QgsProject,
    result: Path,
    name: str,
    style: LayerStyle | None,
    origin: Origin,
    true_bands: Sequence[int] | None = None,
) -> QgsRasterLayer:
    """Return the project's layer of the file `result`, reloaded if it exists, else added.

    Args:
        name: for a new layer.
        style: for the layer; None keeps the one that it has.
        true_bands: the numbers of its red, green and blue bands, if they are known.
    """
    layer = next(iter(reload_layers(project, str(result))), None)
    if layer is None:
        layer = project.addMapLayer(QgsRasterLayer(str(result), name))
    if style is not None:
        style.apply_to(layer)
    describe(layer)
    show_true_colours(project, layer, origin, true_bands)
    mark_result(project, layer, origin)
    return layer


def show_true_colours(
    project: QgsProject, layer: QgsRasterLayer, origin: Origin, true_bands: Sequence[int] | None
) -> None:
    """Show a result and its MS layer in true colours, if they are known and nobody has styled that layer."""
    ms = project.mapLayer(origin.ms)
    if true_bands and isinstance(ms, QgsRasterLayer):
        of_ms = [origin.bands[number - 1] for number in true_bands] if origin.bands else true_bands
        if max(of_ms) <= ms.bandCount():  # else bands are files of their own
            in_true_colours(ms, layer, of_ms, true_bands)


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


def mark_result(project: QgsProject, layer: QgsRasterLayer, origin: Origin, move: bool = True) -> None:
    """Mark `layer` in the layer tree as a result of its MS layer.

    Args:
        move: whether to move a new result just above all that belongs to its pair: both layers, and earlier results. A
            layer that was marked before stays where it is.
    """
    nodes = [node for node in project.layerTreeRoot().findLayers() if node.layerId() == layer.id()]
    known = any(node.customProperty(RESULT_OF) for node in nodes)
    for node in nodes:
        node.setCustomProperty(RESULT_OF, origin.ms)
    if move and nodes and not known:
        _move_above(nodes[0], _topmost(project, layer, origin))


def _topmost(project: QgsProject, layer: QgsRasterLayer, origin: Origin) -> QgsLayerTreeLayer | None:
    """Return the topmost node of what belongs to a result's pair; None if its MS layer is not there any more."""
    root = project.layerTreeRoot()
    ms = root.findLayer(origin.ms)
    if ms is None:
        return None
    others = (node for node in root.findLayers() if node.layerId() != layer.id())
    belonging = [
        node
        for node in others
        if node.layerId() in (origin.ms, origin.pan) or node.customProperty(RESULT_OF) == origin.ms
    ]
    return next((node for node in belonging if node.parent() == ms.parent()), ms)


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


def is_result(project: QgsProject, layer: QgsMapLayer) -> bool:
    """Return whether a layer of the project is a result."""
    node = project.layerTreeRoot().findLayer(layer.id())
    return node is not None and bool(node.customProperty(RESULT_OF))


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


def result_name(project: QgsProject, ms_layers: Sequence[QgsRasterLayer], output: Path, told: str) -> str:
    """Return the name of the layer of the result in the file `output`.

    Args:
        told: the method or the effort, which tells it from an earlier result of the same image.
    """
    name = tr("{layer} pansharpened", layer=ms_layers[0].name())
    earlier = [node.layer() for node in _results(project) if node.customProperty(RESULT_OF) == ms_layers[0].id()]
    if not any(layer is not None and Path(layer.source()) != output for layer in earlier):
        return name
    return f"{name} ({told})"


def comparison_name(ms_title: str) -> str:
    """Return the name of the group of a comparison's results."""
    return tr("{layer}, methods compared", layer=ms_title)
