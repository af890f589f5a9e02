"""A preview: a rectangle on the map, sharpened in seconds, that can be moved; what is learnt is kept for the whole."""

from __future__ import annotations

import contextlib
import itertools
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
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ..host import layers, settings
from ..host.tasks import PansharpenTask
from ..shared.problem import Problem
from ..shared.translation import tr
from ..workflow.job import Job, iterations_fields
from ..workflow.models import SUFFIX

EFFORT = "fast"
CLICKED = 256
"""PAN pixels to a side of the rectangle around a place that is clicked."""
KEPT = 20
"""Files of weights that previews may leave in the profile."""


class RectangleTool(QgsMapTool):
    """Lets the user draw a rectangle on the map, or move the one that is there.

    Attributes:
        chosen: signal that is emitted with every rectangle, in the canvas's coordinates.
        ended: signal that is emitted when the tool is left.
    """

    chosen = pyqtSignal(object)
    ended = pyqtSignal()

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
        self._former: QgsMapTool | None = None
        self.rectangle = QgsRectangle()

    def begin(self) -> None:
        """Take the place of the canvas's tool."""
        self._former = self.canvas().mapTool()
        self.canvas().setMapTool(self)

    def end(self) -> None:
        """Forget the rectangle, and give the place back to the tool before."""
        self._draw(QgsRectangle())
        if self.canvas().mapTool() == self:
            self.canvas().unsetMapTool(self)
            if self._former is not None and not sip.isdeleted(self._former):
                self.canvas().setMapTool(self._former)

    def remove(self) -> None:
        """Take the rectangle off the canvas for good."""
        self.end()
        self.canvas().scene().removeItem(self._band)

    def deactivate(self) -> None:
        super().deactivate()
        self.ended.emit()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
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
    """Says nothing in QGIS's own window when it is done: the layer that appears does."""

    outlives_its_window = False

    @property
    def outcome(self) -> str:
        return ""


class Preview:
    """The preview of one window: its layer, and what was learnt by it.

    Args:
        canvas: of QGIS's window.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self.tool = RectangleTool(canvas)
        self._canvas = canvas
        self._layer = ""
        self._of: tuple[object, ...] = ()
        self._weights: Path | None = None
        self._numbers = itertools.count(1)

    def begin(self, pan: QgsRasterLayer) -> None:
        """Let the user choose a rectangle."""
        self.tool.side = CLICKED * self._to_map(pan).transformBoundingBox(_pixel(pan)).width()
        self.tool.begin()

    def _to_map(self, pan: QgsRasterLayer) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(pan.crs(), self._canvas.mapSettings().destinationCrs(), QgsProject.instance())

    def _from_map(self, pan: QgsRasterLayer) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(self._canvas.mapSettings().destinationCrs(), pan.crs(), QgsProject.instance())

    def task(self, job: Job, ms: QgsRasterLayer, pan: QgsRasterLayer, rectangle: QgsRectangle) -> PreviewTask:
        """Return what sharpens a rectangle of the map as `job` would the whole.

        Raises:
            Problem: it cannot be sharpened.
        """
        try:
            box = self._from_map(pan).transformBoundingBox(rectangle)
        except QgsCsException as error:
            raise Problem("This place of the map is not on the panchromatic image; choose another.") from error
        return PreviewTask(
            [ms],
            pan,
            Path(QgsProcessingUtils.generateTempFilename("preview.tif")),
            EFFORT,
            name=tr("Preview of {layer}", layer=ms.name()),
            sensor=job.sensor,
            method=job.method,
            extent=(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
            **self.learnt(job, EFFORT),
            save_weights=self._file(ms) if job.by_network else None,
        )

    def learnt(self, job: Job, effort: str) -> dict[str, Any]:
        """Return the fields of :class:`workflow.job.Job` by which a job starts from what previews of it have learnt."""
        if self._weights is None or self._of != _images_of(job) or not job.by_network or not self._weights.exists():
            return {}
        return {"weights": self._weights, **iterations_fields(effort, from_weights=True)}

    def keep(self, task: PansharpenTask) -> None:
        """Let what a task has sharpened take the place of the preview before, and keep what it has learnt."""
        self.remove_layer()
        self._layer = task.layer.id() if task.layer is not None else ""
        if task.job.save_weights is not None:
            self._weights, self._of = task.job.save_weights, _images_of(task.job)

    def remove_layer(self) -> None:
        """Take the preview out of the project, and delete its file."""
        layer = QgsProject.instance().mapLayer(self._layer)
        self._layer = ""
        if layer is not None:
            file = Path(layer.source())
            QgsProject.instance().removeMapLayer(layer)
            with contextlib.suppress(OSError):  # Windows may still read it; QGIS deletes its folder when it ends
                file.unlink()

    def remove(self) -> None:
        """End the preview for good."""
        self.tool.remove()
        self.remove_layer()

    def _file(self, ms: QgsRasterLayer) -> Path:
        """Return a new file for weights; the oldest ones make room."""
        folder = settings.library() / "previews"
        folder.mkdir(parents=True, exist_ok=True)
        older = sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime)
        for path in older[: max(0, len(older) - KEPT + 1)]:
            with contextlib.suppress(OSError):
                path.unlink()
        names = (folder / f"{layers.file_name(ms)}_{number}{SUFFIX}" for number in self._numbers)
        return next(path for path in names if not path.exists())


def _images_of(job: Job) -> tuple[object, ...]:
    """Return what two jobs have in common that may start from each other's weights."""
    return tuple(job.ms_paths), job.pan_path, job.sensor


def _pixel(pan: QgsRasterLayer) -> QgsRectangle:
    """Return the pixel in the middle of an image."""
    size = pan.rasterUnitsPerPixelX(), pan.rasterUnitsPerPixelY()
    return QgsRectangle.fromCenterAndSize(pan.extent().center(), *size)
