"""Windows that start a background task and show its progress."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QPushButton, QWidget

from ..host.appearance import guide
from ..shared.translation import tr


class TaskConnection:
    """Connects a window to the signals of a task, and can disconnect it again, which leaves QGIS's own slots connected.

    Drop it when the task ends: QGIS then deletes the task.

    Args:
        slots: by the names of the signals.
    """

    def __init__(self, task: QgsTask, **slots: Callable) -> None:
        self.task, self._slots = task, slots
        for name, slot in slots.items():
            getattr(task, name).connect(slot)

    def end(self) -> None:
        """Disconnect the slots; the task goes on."""
        for name, slot in self._slots.items():
            with contextlib.suppress(RuntimeError, TypeError):  # the task is deleted already
                getattr(self.task, name).disconnect(slot)


def pressed(button: QPushButton, clicked: Callable[[], None]) -> QPushButton:
    """Return a dialog's button, with what it does."""
    button.setAutoDefault(False)  # Enter in a field must not press a button
    button.clicked.connect(lambda: clicked())
    return button


class TaskDialog(QDialog):
    """A window that starts one task at a time, shows its progress, and may be closed meanwhile.

    Args:
        chapter: anchor in the user guide, which the button Help opens.

    Attributes:
        started: signal that is emitted with every task that is started.
    """

    started = pyqtSignal(object)

    def __init__(self, chapter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = QProgressBar()
        self._connection: TaskConnection | None = None
        self._buttons = QDialogButtonBox()
        self._button(tr("Help"), lambda: QDesktopServices.openUrl(guide(chapter)), QDialogButtonBox.ButtonRole.HelpRole)

    def refresh(self) -> None:
        """Show what a task that has ended may have changed; by default nothing."""

    def _button(
        self,
        text: str,
        clicked: Callable[[], None],
        role: QDialogButtonBox.ButtonRole = QDialogButtonBox.ButtonRole.ActionRole,
    ) -> QPushButton:
        return pressed(self._buttons.addButton(text, role), clicked)

    def _start(self, task: QgsTask, **slots: Callable) -> None:
        """Start `task`, with slots for its signals by name."""
        self._connect(task, **slots)
        self.started.emit(task)
        QgsApplication.taskManager().addTask(task)

    def _connect(self, task: QgsTask, **slots: Callable) -> None:
        self._connection = TaskConnection(task, progressChanged=self._show_progress, **slots)

    def _ended(self) -> QgsTask:
        """Return the task that has ended and drop the connection to it, so that another can be started."""
        task, self._connection = self._connection.task, None
        return task

    def _cancel(self) -> None:
        if self._connection is not None:
            self._connection.task.cancel()

    def _show_progress(self, percent: float) -> None:
        self.progress.setValue(round(percent))

    def done(self, result: int) -> None:
        """Close the window and disconnect it from the task, which goes on."""
        if self._connection is not None:
            self._connection.end()
            self._connection = None
        super().done(result)
