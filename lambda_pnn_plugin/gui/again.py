"""What the menu of a result's layer offers: to run its tool again, and to judge it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QAction

from ..host.appearance import icon
from ..shared.translation import tr
from ..workflow.story import parameters_of

TITLE = "λ-PNN Pansharpening"


class LayerActions:
    """Entries of the menu of raster layers: “Run again…” and “Assess…”.

    Args:
        iface: of QGIS.
        open_tool: opens a tool's dialog, by the tool's name and values of its parameters.
    """

    def __init__(self, iface: QgisInterface, open_tool: Callable[[str, dict], None]) -> None:
        self._iface, self._open_tool = iface, open_tool
        self._actions = []
        for text, triggered in ((tr("Run again…"), self.run_again), (tr("Assess…"), self.assess)):
            action = QAction(icon(), text, iface.mainWindow())
            action.triggered.connect(lambda _=False, act=triggered: act(iface.activeLayer()))
            iface.addCustomActionForLayerType(action, TITLE, QgsRasterLayer().type(), True)
            self._actions.append(action)

    def remove(self) -> None:
        """Take the entries out of the menu."""
        for action in self._actions:
            self._iface.removeCustomActionForLayerType(action)
            action.deleteLater()
        self._actions.clear()

    def run_again(self, layer: QgsMapLayer | None) -> None:
        """Open the dialog that made a layer's file, with the values by which it did."""
        values = self._told(layer)
        if values:
            self._open_tool("lambdapnn:pansharpen", values)

    def assess(self, layer: QgsMapLayer | None) -> None:
        """Open the dialog that judges a layer, with the images of which it was made, if its file tells them."""
        if not isinstance(layer, QgsRasterLayer):
            return
        values = parameters_of(layer.source())
        shared = ("SPECTRAL", "BAND_FILES", "PANCHROMATIC", "SENSOR", "REGISTRATION", "BANDS", "OPTICS", "ALPHA")
        self._open_tool(
            "lambdapnn:assess",
            {**{name: values[name] for name in shared if name in values}, "PANSHARPENED": layer.id()},
        )

    def _told(self, layer: QgsMapLayer | None) -> dict:
        values = dict(parameters_of(layer.source())) if isinstance(layer, QgsRasterLayer) else {}
        if not values:
            self._iface.messageBar().pushInfo(TITLE, tr("This layer does not tell how it was made."))
        return values
