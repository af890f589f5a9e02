"""Before and after on the map canvas: a line that is dragged over it, with the unsharpened image on its left."""

from __future__ import annotations

from qgis.core import QgsMapRendererParallelJob, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QKeyEvent, QPainter, QPen
from qgis.PyQt.QtWidgets import QAction

from ..host import results
from ..shared.translation import tr
from .map_tool import PassingTool

STEP, SMALL_STEP = 0.05, 0.005
"""Shares of the canvas by which an arrow key moves the line, and by which it does with the control key."""


class SwipeTool(PassingTool):
    """Draws the canvas as it would be without the results, left of a line that the mouse or the arrow keys move.

    Args:
        action: is checked while the tool is active.
    """

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, action: QAction) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAction(action)
        self._project = project
        self._curtain: Curtain | None = None
        self._job: QgsMapRendererParallelJob | None = None
        self._ending: set[QgsMapRendererParallelJob] = set()
        self.share = 0.5

    @property
    def curtain(self) -> Curtain | None:
        """What is drawn over the canvas; None while the tool is not active."""
        return self._curtain

    def activate(self) -> None:
        super().activate()
        self._curtain = Curtain(self.canvas())
        self._curtain.move_to(self.share)
        self.canvas().mapCanvasRefreshed.connect(self._draw)
        self.canvas().extentsChanged.connect(self._forget)
        self._draw()

    def deactivate(self) -> None:
        if self._curtain is not None:
            self.canvas().mapCanvasRefreshed.disconnect(self._draw)
            self.canvas().extentsChanged.disconnect(self._forget)
            self._stop()
            self.canvas().scene().removeItem(self._curtain)
            self._curtain = None
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        self._follow(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        small = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        step = SMALL_STEP if small else STEP
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move_to(self.share + (step if event.key() == Qt.Key.Key_Right else -step))
        else:
            event.ignore()
            return
        event.accept()  # else the canvas would be moved, too

    def _follow(self, event: QgsMapMouseEvent) -> None:
        self._move_to(event.pos().x() / max(1, self.canvas().width()))

    def _move_to(self, share: float) -> None:
        self.share = min(1.0, max(0.0, share))
        if self._curtain is not None:
            self._curtain.move_to(self.share)

    def _draw(self) -> None:
        """Have the map drawn as it was before, on other threads."""
        self._stop()
        settings = self.canvas().mapSettings()
        settings.setLayers(results.before_sharpening(self._project, settings.layers()))
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._show)
        self._job.start()

    def _show(self) -> None:
        if self._job is not None and self._curtain is not None:
            self._curtain.show_image(self._job.renderedImage())

    def _forget(self) -> None:
        """Show no picture of another place until there is one of this."""
        self._stop()
        if self._curtain is not None:
            self._curtain.show_image(None)

    def _stop(self) -> None:
        job, self._job = self._job, None
        if job is None:
            return
        job.finished.disconnect(self._show)
        if job.isActive():
            self._ending.add(job)  # deleted now, it would wait for its threads
            job.finished.connect(lambda: self._ending.discard(job))
            job.cancelWithoutBlocking()


class Curtain(QgsMapCanvasItem):
    """A picture of the map that covers the canvas left of a line."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas, self._image, self._share = canvas, None, 0.5
        self.setZValue(1000)

    @property
    def image(self) -> QImage | None:
        """What is shown left of the line; None until it is drawn."""
        return self._image

    def show_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def move_to(self, share: float) -> None:
        """Draw the line at that share of the canvas's width."""
        self._share = share
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def paint(self, painter: QPainter, option=None, widget=None) -> None:
        if self._image is None:
            return
        width, height = self._canvas.width(), self._canvas.height()
        line = self._share * width
        painter.save()
        painter.setClipRect(QRectF(0, 0, line, height))
        painter.fillRect(QRectF(0, 0, line, height), self._canvas.canvasColor())
        painter.drawImage(QRectF(0, 0, width, height), self._image)
        painter.setClipping(False)
        for colour, thickness in ((QColor(0, 0, 0, 160), 4), (QColor(255, 255, 255), 2)):
            painter.setPen(QPen(colour, thickness))
            painter.drawLine(QPointF(line, 0), QPointF(line, height))
        self._label(painter, line, height)
        painter.restore()

    def _label(self, painter: QPainter, line: float, height: float) -> None:
        """Write on both sides of the line what they show, at the bottom: messages lie over the top."""
        pad = painter.fontMetrics().height() / 2
        for text, left in ((tr("Before"), True), (tr("After"), False)):
            size = QRectF(painter.fontMetrics().boundingRect(text)).size()
            box = QRectF(0, 0, size.width() + 2 * pad, size.height() + pad)
            box.moveBottom(height - pad)
            box.moveLeft(line - box.width() - pad if left else line + pad)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 150))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(QColor(255, 255, 255))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
