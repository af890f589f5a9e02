"""What QGIS loads: brings the Processing provider, and takes it away again."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgisInterface

from .processing.provider import LambdaPNNProvider


class LambdaPNNPlugin:
    """The plugin's life in QGIS; `iface` is None in qgis_process."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._provider: LambdaPNNProvider | None = None

    def initProcessing(self) -> None:  # noqa: N802
        self._provider = LambdaPNNProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802
        self.initProcessing()

    def unload(self) -> None:
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
