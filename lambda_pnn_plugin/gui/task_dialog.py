"""A window's eye on a task."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QPushButton, QWidget

from ..host.appearance import guide
from ..shared.translation import tr


class Watch:
    """Connects slots to a task's signals by name, and cuts just these again: QGIS's own must stay.

    Whoever holds it needs no reference to the task after its end, when QGIS deletes it.
    """

    def __init__(self, task: QgsTask, **slots: Callable) -> None:
        self.task, self._slots = task, slots
        for name, slot in slots.items():
            getattr(task, name).connect(slot)

    def end(self) -> None:
        """Hear no more of the task, which goes on."""
        for name, slot in self._slots.items():
            with contextlib.suppress(RuntimeError, TypeError):  # it is deleted already
                getattr(self.task, name).disconnect(slot)


class TaskDialog(QDialog):
    """A window that starts one task at a time, shows how it goes, and may be closed meanwhile.

    Args:
        chapter: of the user guide, which the window's button Help opens.

    Attributes:
        started: a signal with every task that was started.
    """

    started = pyqtSignal(object)

    def __init__(self, chapter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = QProgressBar()
        self._watch: Watch | None = None
        self._buttons = QDialogButtonBox()
        self._button(tr("Help"), lambda: QDesktopServices.openUrl(guide(chapter)), QDialogButtonBox.ButtonRole.HelpRole)

    def _button(
        self,
        text: str,
        clicked: Callable[[], None],
        role: QDialogButtonBox.ButtonRole = QDialogButtonBox.ButtonRole.ActionRole,
    ) -> QPushButton:
        button = self._buttons.addButton(text, role)
        button.setAutoDefault(False)  # Enter in a field must press none
        button.clicked.connect(lambda: clicked())
        return button

    def _start(self, task: QgsTask, **slots: Callable) -> None:
        """Hand `task` to QGIS, with slots for its signals by name."""
        self._watch = Watch(task, progressChanged=self._show_progress, **slots)
        self.started.emit(task)
        QgsApplication.taskManager().addTask(task)

    def _ended(self) -> QgsTask:
        """The task, for its slots at its end; the window is free for another."""
        task, self._watch = self._watch.task, None
        return task

    def _cancel(self) -> None:
        if self._watch is not None:
            self._watch.task.cancel()

    def _show_progress(self, percent: float) -> None:
        self.progress.setValue(round(percent))

    def done(self, result: int) -> None:
        """The task goes on, and nothing tells a window that is gone."""
        if self._watch is not None:
            self._watch.end()
            self._watch = None
        super().done(result)
