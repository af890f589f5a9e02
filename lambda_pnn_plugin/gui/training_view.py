"""The training of a network as it goes on: a place before and now, and the terms of the loss."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QPointF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ..shared.translation import tr
from ..workflow.live import SIDE, Moment

TERMS = (("R-ERGAS", QColor("#2a7ab9")), ("D_ρ", QColor("#d1661f")))
"""Names and colours of the terms of the loss that are drawn."""
LEAST = 64
"""Pixels of the side of a picture, at least: all of the window fits on a screen of 768 pixels."""
SMOOTHED = 7
"""Mini-batches that a point of a curve is the median of: each is of other crops."""


class TrainingView(QWidget):
    """Shows a place before and as it sharpens, and below it how the terms of the loss fall."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before, self.now, self.curves = _Picture(), _Picture(), _Curves()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for column, (title, picture) in enumerate(((tr("Interpolated"), self.before), (tr("Sharpened"), self.now))):
            picture.setAccessibleName(title)
            layout.addWidget(QLabel(title), 0, column)
            layout.addWidget(picture, 1, column)
        layout.addWidget(self.curves, 2, 0, 1, 2)
        layout.setRowStretch(1, 1)

    def show_moment(self, moment: Moment) -> None:
        """Show how far a training is."""
        self.before.show_array(moment.before)
        self.now.show_array(moment.before if moment.picture is None and self.now.empty else moment.picture)
        self.curves.show_moment(moment)

    def clear(self) -> None:
        """Forget the training that was shown."""
        self.before.show_array(None, keep=False)
        self.now.show_array(None, keep=False)
        self.curves.clear()


class _Picture(QLabel):
    """A picture in whole multiples of its pixels or shrunk, never blurred."""

    def __init__(self) -> None:
        super().__init__(alignment=Qt.AlignmentFlag.AlignCenter)
        self._image: QImage | None = None
        self.setMinimumSize(LEAST, LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def empty(self) -> bool:
        return self._image is None

    def show_array(self, picture: np.ndarray | None, keep: bool = True) -> None:
        """Show a picture, (rows, columns, 3) of bytes; for None, keep what is shown, or show nothing."""
        if picture is None and keep:
            return
        if picture is None:
            self._image = None
            self.setPixmap(QPixmap())
            return
        rows, columns, bands = picture.shape
        image = QImage(picture.tobytes(), columns, rows, columns * bands, QImage.Format.Format_RGB888)
        self._image = image.copy()  # the bytes are gone when this returns
        self._fit()

    def _fit(self) -> None:
        if self._image is None:
            return
        times = min(self.width() // self._image.width(), self.height() // self._image.height())
        if times:
            shown = self._image.scaled(times * self._image.size())
        else:
            ratio, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            shown = self._image.scaled(self.size(), ratio, smooth)
        self.setPixmap(QPixmap.fromImage(shown))

    def resizeEvent(self, event) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(SIDE, SIDE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(LEAST, LEAST)  # not that of what is shown, which follows the widget's own


class _Curves(QWidget):
    """The terms of the loss over the steps, each from 0 to its greatest."""

    def __init__(self) -> None:
        super().__init__()
        self._moment: Moment | None = None
        self.setMinimumHeight(84)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_moment(self, moment: Moment) -> None:
        self._moment = moment
        self.setAccessibleName(self.words())
        self.setToolTip(
            tr(
                "Terms of the loss on the crops that are being learnt from: colours kept, structures followed; less is "
                "better."
            )
        )
        self.update()

    def clear(self) -> None:
        self._moment = None
        self.update()

    def words(self) -> str:
        """Return in words what is drawn."""
        moment = self._moment
        if moment is None or not moment.curve:
            return ""
        values = [f"{name} {smoothed(terms)[-1]:.3f}" for (name, _), terms in zip(TERMS, zip(*moment.curve))]
        return tr("Step {step} of {steps}", step=moment.step, steps=moment.steps) + ": " + ", ".join(values)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        moment = self._moment
        if moment is None or not moment.curve:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        area = self.rect().adjusted(1, line + 4, -1, -2)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, self.words())
        reached, left = moment.step / max(moment.steps, 1), 0
        for (name, colour), terms in zip(TERMS, zip(*moment.curve)):
            painter.setPen(colour)
            painter.drawText(left, line - 3, name)
            left += self.fontMetrics().horizontalAdvance(name) + line
            painter.setPen(QPen(colour, 2))
            values = smoothed(terms)
            top, width = max(max(values), 1e-9), area.width() * reached
            places = [
                QPointF(area.left() + width * (number + 1) / len(values), area.bottom() - area.height() * value / top)
                for number, value in enumerate(values)
            ]
            painter.drawPolyline(*places)
        painter.end()


def smoothed(terms: Sequence[float]) -> list[float]:
    """Return the running medians of the last SMOOTHED values."""
    return [float(np.median(terms[max(0, end - SMOOTHED) : end])) for end in range(1, len(terms) + 1)]
