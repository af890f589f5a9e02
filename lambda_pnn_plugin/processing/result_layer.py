"""What becomes of a result that Processing loads."""

from __future__ import annotations

import collections

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from ..host import results
from ..host.look import Look
from .algorithm import project_of


class ResultLayer(QgsProcessingLayerPostProcessorInterface):
    """Gives the loaded result the look of the MS layer and the place above it, and marks it as its result."""

    _alive: collections.deque = collections.deque(maxlen=100)

    def __init__(self, look: Look | None, ms_id: str) -> None:
        super().__init__()
        self._look, self._ms_id = look, ms_id
        # QGIS keeps no reference of its own: without this one, nothing would happen, silently.
        self._alive.append(self)

    def postProcessLayer(  # noqa: N802
        self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        project = project_of(context)
        results.reopen(project, layer.source())
        if self._look is not None:
            self._look.give(layer)
            self._look = None  # may take a megabyte
        results.adopt_result(project, layer, self._ms_id, move=not _group_chosen(layer, context))


def _group_chosen(layer: QgsRasterLayer, context: QgsProcessingContext) -> bool:
    """Whether the user wants the results of all tools, or a model's author this one, in a certain group."""
    from processing.core.ProcessingConfig import ProcessingConfig

    source = layer.source()
    details = context.layerToLoadOnCompletionDetails(source) if context.willLoadLayerOnCompletion(source) else None
    of_this = getattr(details, "groupName", "")  # since QGIS 3.32
    return bool(of_this or ProcessingConfig.getSetting(ProcessingConfig.RESULTS_GROUP_NAME))
