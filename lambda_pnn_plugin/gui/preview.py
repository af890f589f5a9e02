"""A preview: a rectangle on the map, sharpened in seconds, that can be moved to other places."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ..host.tasks import PansharpenTask
from ..runtime.environment import Interpreter
from ..shared.problem import Problem
from ..shared.translation import tr
from ..workflow.job import Job, iterations_fields
from ..workflow.models import SUFFIX
from .map_tool import PassingTool, to_map

EFFORT = "fast"
CLICKED = 256
"""PAN pixels to a side of the rectangle around a place that is clicked."""


class RectangleTool(PassingTool):
    """Lets the user draw a rectangle on the map, or move the one that is there.

    Attributes:
        chosen: signal that is emitted with every rectangle, in the canvas's coordinates.
        active: signal that is emitted with whether the tool has become the canvas's, or is so no more.
    """

    chosen = pyqtSignal(object)
    active = pyqtSignal(bool)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.side = 0.0  # of the square around a click, in map units
        self._band = QgsRubberBand(canvas)
        self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setStrokeColor(QColor("#d1661f"))
        self._band.setWidth(2)
        self._pressed: QPoint | None = None
        self._moved: QgsRectangle | None = None
        self.rectangle = QgsRectangle()

    def end(self) -> None:
        """Forget the rectangle, and give the place back to the tool before."""
        self._draw(QgsRectangle())
        super().end()

    def remove(self) -> None:
        """Take the rectangle off the canvas for good."""
        self.blockSignals(True)
        self.end()
        self.canvas().scene().removeItem(self._band)
        self.deleteLater()  # another tool may remember it as the one before

    def activate(self) -> None:
        super().activate()
        self.active.emit(True)

    def deactivate(self) -> None:
        super().deactivate()
        self.active.emit(False)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = QPoint(event.pos())  # the event goes
        inside = self.rectangle.contains(self.toMapCoordinates(event.pos()))
        self._moved = QgsRectangle(self.rectangle) if inside else None

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if self._pressed is not None:
            self._draw(self._to(event.pos()))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if self._pressed is None:
            return
        if (event.pos() - self._pressed).manhattanLength() < 4:  # a click
            self._draw(self._around(event.pos()))
        else:
            self._draw(self._to(event.pos()))
        self._pressed = self._moved = None
        self.chosen.emit(self.rectangle)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.end()

    def _to(self, position: QPoint) -> QgsRectangle:
        """Return the rectangle that a drag to `position` means."""
        start, now = self.toMapCoordinates(self._pressed), self.toMapCoordinates(position)
        if self._moved is None:
            return QgsRectangle(start, now)
        return self._moved + (now - start)

    def _around(self, position: QPoint) -> QgsRectangle:
        """Return the rectangle, as large as the one before, around a place."""
        width, height = self.rectangle.width() or self.side, self.rectangle.height() or self.side
        return QgsRectangle.fromCenterAndSize(self.toMapCoordinates(position), width, height)

    def _draw(self, rectangle: QgsRectangle) -> None:
        self.rectangle = rectangle
        if rectangle.isEmpty():
            self._band.reset()
        else:
            self._band.setToGeometry(QgsGeometry.fromRect(rectangle), None)


class PreviewTask(PansharpenTask):
    """Says nothing in QGIS's own window when it is done: its window and the layer that appears do."""

    outlives_its_window = False

    @property
    def outcome(self) -> str:
        return ""

    @property
    def warnings(self) -> Sequence[str]:
        return ()

    def finished(self, successful: bool) -> None:
        """Add the layer, unless another place was chosen meanwhile, or the window closed."""
        if not self.isCanceled():
            super().finished(successful)
        elif successful:
            _remove(self.job.output)


class Preview:
    """The preview of one window: its layer, and what was learnt by it.

    Args:
        canvas: of QGIS's window.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self.tool = RectangleTool(canvas)
        self._canvas = canvas
        self._layer, self._shown = "", Path()
        self._of: tuple[object, ...] = ()
        self._weights: Path | None = None

    def begin(self, pan: QgsRasterLayer) -> None:
        """Let the user choose a rectangle.

        Raises:
            Problem: the map cannot show the image.
        """
        try:
            self.tool.side = CLICKED * to_map(pan, self._canvas).transformBoundingBox(_pixel(pan)).width()
        except QgsCsException as error:
            raise Problem("The map's coordinate system cannot show the panchromatic image; choose another.") from error
        self.tool.begin()

    def _from_map(self, pan: QgsRasterLayer) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(self._canvas.mapSettings().destinationCrs(), pan.crs(), QgsProject.instance())

    def task(
        self,
        job: Job,
        layers: tuple[QgsRasterLayer, QgsRasterLayer],
        rectangle: QgsRectangle,
        interpreter: Interpreter | None,
    ) -> PreviewTask:
        """Return what sharpens a rectangle of the map as `job` would the whole; it is not checked before.

        Args:
            layers: the multispectral and the panchromatic one.

        Raises:
            Problem: this place of the map is none of the image.
        """
        ms, pan = layers
        try:
            box = self._from_map(pan).transformBoundingBox(rectangle)
        except QgsCsException as error:
            raise Problem("This place of the map is not on the panchromatic image; choose another.") from error
        return PreviewTask(
            [ms],
            pan,
            _temporary("preview.tif"),
            EFFORT,
            interpreter=interpreter,
            check=False,
            name=tr("Preview of {layer}", layer=ms.name()),
            sensor=job.sensor,
            method=job.method,
            extent=(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
            **self._learnt(job),
            save_weights=_temporary(f"preview{SUFFIX}") if job.by_network else None,
        )

    def _learnt(self, job: Job) -> dict[str, Any]:
        """Return the fields of :class:`workflow.job.Job` by which one starts from what that before it has learnt."""
        if self._weights is None or self._of != _images_of(job) or not job.by_network or not self._weights.exists():
            return {}
        return {"weights": self._weights, **iterations_fields(EFFORT, from_weights=True)}

    def keep(self, task: PansharpenTask) -> None:
        """Let what a task has sharpened take the place of the preview before, and keep what it has learnt."""
        self.remove_layer()
        self._layer, self._shown = task.layer.id() if task.layer is not None else "", task.job.output
        if task.job.save_weights is not None:
            self._weights, self._of = task.job.save_weights, _images_of(task.job)

    def remove_layer(self) -> None:
        """Take the preview out of the project, and delete its file."""
        if self._layer and QgsProject.instance().mapLayer(self._layer) is not None:
            QgsProject.instance().removeMapLayer(self._layer)
        if self._layer:
            _remove(self._shown)
        self._layer = ""

    def remove(self) -> None:
        """End the preview for good."""
        self.tool.remove()
        self.remove_layer()


def _temporary(name: str) -> Path:
    """Return a file in a folder that QGIS deletes when it ends."""
    return Path(QgsProcessingUtils.generateTempFilename(name))


def _remove(file: Path) -> None:
    with contextlib.suppress(OSError):  # Windows may still read it; QGIS deletes its folder when it ends
        file.unlink(missing_ok=True)


def _images_of(job: Job) -> tuple[object, ...]:
    """Return what two jobs have in common that may start from each other's weights."""
    return tuple(job.ms_paths), job.pan_path, job.sensor


def _pixel(pan: QgsRasterLayer) -> QgsRectangle:
    """Return the pixel in the middle of an image."""
    size = pan.rasterUnitsPerPixelX(), pan.rasterUnitsPerPixelY()
    return QgsRectangle.fromCenterAndSize(pan.extent().center(), *size)
