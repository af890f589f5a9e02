"""What can be done with a result once it is there: show it, compare it, judge it."""

from __future__ import annotations

import contextlib

from qgis.core import QgsCsException, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ..shared.translation import tr
from .map_tool import to_map
from .task_dialog import pressed

MARGIN = 1.1
"""Times that the map shows more than a result: messages may lie over it."""


class OutcomeBar(QWidget):
    """Buttons for the result of the last run; hidden until there is one.

    Args:
        canvas: of QGIS's window; None: there is none to show a result on.

    Attributes:
        compare_wanted: signal that is emitted when the user wants to see before and after.
        assess_wanted: signal that is emitted with a layer that the user wants to be judged.
    """

    compare_wanted = pyqtSignal()
    assess_wanted = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._layer = canvas, ""
        self.show_button = pressed(QPushButton(tr("Show")), self._show)
        self.show_button.setToolTip(tr("Brings the map to the sharpened image."))
        self.compare_button = pressed(QPushButton(tr("Compare before and after")), self._compare)
        self.assess_button = pressed(QPushButton(tr("Assess…")), self._assess)
        self.assess_button.setToolTip(tr("Judges the image in every respect, and makes a report of it."))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in (self.show_button, self.compare_button, self.assess_button):
            layout.addWidget(button)
        layout.addStretch()
        self.hide()

    def offer(self, layer: QgsRasterLayer | None) -> None:
        """Offer what can be done with a result's layer; nothing if there is none."""
        self._layer = layer.id() if layer is not None else ""
        self.setVisible(bool(self._layer) and self._canvas is not None)

    def _found(self) -> QgsRasterLayer | None:
        """Return the layer, unless it has been removed meanwhile."""
        layer = QgsProject.instance().mapLayer(self._layer)
        self.setVisible(layer is not None)
        return layer

    def _seen(self) -> QgsRasterLayer | None:
        """Return the layer, which is shown from now on."""
        layer = self._found()
        node = QgsProject.instance().layerTreeRoot().findLayer(layer) if layer is not None else None
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)
        return layer

    def _compare(self) -> None:
        if self._seen() is not None:
            self.compare_wanted.emit()

    def _show(self) -> None:
        layer = self._seen()
        if layer is None:
            return
        with contextlib.suppress(QgsCsException):  # the map's coordinate system cannot show it
            self._canvas.setExtent(to_map(layer, self._canvas).transformBoundingBox(layer.extent()).scaled(MARGIN))
            self._canvas.refresh()

    def _assess(self) -> None:
        layer = self._found()
        if layer is not None:
            self.assess_wanted.emit(layer)
