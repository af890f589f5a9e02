"""Post-processing of what Processing adds to the project."""

from __future__ import annotations

import collections
from collections.abc import Sequence

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from ..host import results
from ..host.layer_metadata import describe
from ..host.layer_style import LayerStyle
from .algorithm import project_of


class StyledLayer(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer a style."""

    _alive: collections.deque = collections.deque(maxlen=100)

    def __init__(self, style: LayerStyle | None) -> None:
        super().__init__()
        self._style = style
        # QGIS keeps no reference: without this one, the post-processor would silently not be called.
        self._alive.append(self)

    def postProcessLayer(  # noqa: N802
        self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        results.reload_layers(project_of(context), layer.source())
        if self._style is not None:
            self._style.apply_to(layer)
            self._style = None  # may take a megabyte, and `_alive` keeps this object


class ResultLayer(StyledLayer):
    """Gives the result the style of the MS layer, moves it above its pair, and marks it as a result."""

    def __init__(
        self, style: LayerStyle | None, origin: results.Origin, true_bands: Sequence[int] | None = None
    ) -> None:
        super().__init__(style)
        self._origin, self._true_bands = origin, true_bands

    def postProcessLayer(  # noqa: N802
        self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        super().postProcessLayer(layer, context, feedback)
        describe(layer)
        project = project_of(context)
        results.show_true_colours(project, layer, self._origin, self._true_bands)
        results.mark_result(project, layer, self._origin, move=not _group_chosen(layer, context))


def _group_chosen(layer: QgsRasterLayer, context: QgsProcessingContext) -> bool:
    """Return whether the user chose a group for the results of all tools, or a model's author one for this result."""
    from processing.core.ProcessingConfig import ProcessingConfig

    source = layer.source()
    details = context.layerToLoadOnCompletionDetails(source) if context.willLoadLayerOnCompletion(source) else None
    of_this = getattr(details, "groupName", "")  # since QGIS 3.32
    return bool(of_this or ProcessingConfig.getSetting(ProcessingConfig.RESULTS_GROUP_NAME))
