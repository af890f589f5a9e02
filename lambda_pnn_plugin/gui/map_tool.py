"""Tools that take the map for a while, and what brings layers to it."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip


class PassingTool(QgsMapTool):
    """A tool that gives the canvas back to the tool before it."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._former: QgsMapTool | None = None

    def begin(self) -> None:
        """Take the place of the canvas's tool."""
        if self.canvas().mapTool() != self:
            self._former = self.canvas().mapTool()
            self.canvas().setMapTool(self)

    def end(self) -> None:
        """Give the place back to the tool before."""
        if self.canvas().mapTool() != self:
            return
        self.canvas().unsetMapTool(self)
        if self._former is not None and not sip.isdeleted(self._former):
            self.canvas().setMapTool(self._former)


def to_map(layer: QgsRasterLayer, canvas: QgsMapCanvas) -> QgsCoordinateTransform:
    """Return what brings a layer's coordinates to the map's."""
    return QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
