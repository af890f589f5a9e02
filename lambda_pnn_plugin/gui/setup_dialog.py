"""The window “Set up computing”: says what will be installed, does it, shows how it goes."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .. import computing
from ..problem import Problem
from ..runtime.installation import Plan
from ..tasks import SetUpTask


class SetUpDialog(QDialog):
    """Asks before it installs or removes anything; closing it leaves a running set-up to the task manager."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Set up λ-PNN computing"))
        self.resize(720, 520)
        self._task: SetUpTask | None = None
        self._plan: Plan | None = None
        self.state = QLabel(wordWrap=True)
        self.build = QComboBox()
        for name, text in (
            ("auto", self.tr("fitting this computer")),
            ("cpu", self.tr("for processors only (smaller)")),
            ("cuda", self.tr("for NVIDIA graphics cards")),
        ):
            self.build.addItem(text, name)
        self.planned = QLabel(wordWrap=True)
        self.log = QPlainTextEdit(readOnly=True)
        self.progress = QProgressBar()
        self._buttons = QDialogButtonBox()
        self.install_button = self._button(self.tr("Install"), QDialogButtonBox.ButtonRole.ActionRole, self._install)
        self.remove_button = self._button(self.tr("Remove"), QDialogButtonBox.ButtonRole.ActionRole, self._remove)
        self.cancel_button = self._button(self.tr("Cancel"), QDialogButtonBox.ButtonRole.ActionRole, self._cancel)
        self.close_button = self._button(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole, self.close)
        form = QFormLayout()
        form.addRow(self.tr("Build of PyTorch"), self.build)
        layout = QVBoxLayout(self)
        for part in (self.state, form, self.planned, self.log, self.progress, self._buttons):
            layout.addLayout(part) if isinstance(part, QFormLayout) else layout.addWidget(part)
        self.build.currentIndexChanged.connect(self._show_plan)
        self._show()

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("LambdaPNN", text)

    def _button(self, text: str, role: QDialogButtonBox.ButtonRole, clicked) -> QPushButton:
        button = self._buttons.addButton(text, role)
        button.clicked.connect(lambda: clicked())
        return button

    def _show(self) -> None:
        """What is there now, and what may be done."""
        try:
            self.state.setText(self.tr("Computing runs on {}.").format(computing.interpreter()))
            self.install_button.setText(self.tr("Repair"))
        except Problem:
            self.state.setText(self.tr("No Python with PyTorch was found yet; sharpening needs one."))
            self.install_button.setText(self.tr("Install"))
        self._show_plan()

    def _show_plan(self) -> None:
        try:
            self._plan = computing.plan(self.build.currentData())
            start = self.tr("Repairing installs") if computing.is_set_up() else self.tr("Will be installed:")
            text = f"{start} {self._plan}"
        except Problem as problem:
            self._plan, text = None, str(problem)
        self.planned.setText(text)
        self._enable(busy=False)

    def _enable(self, busy: bool) -> None:
        self.install_button.setEnabled(not busy and self._plan is not None)
        self.remove_button.setEnabled(not busy and computing.is_set_up())
        self.cancel_button.setEnabled(busy)
        self.build.setEnabled(not busy)

    def _install(self) -> None:
        self.log.clear()
        self._task = SetUpTask(self._plan)
        self._task.said.connect(self.log.appendPlainText)
        self._task.progressChanged.connect(lambda percent: self.progress.setValue(round(percent)))
        self._task.taskCompleted.connect(self._installed)
        self._task.taskTerminated.connect(self._failed)
        self._enable(busy=True)
        QgsApplication.taskManager().addTask(self._task)

    def _installed(self) -> None:
        self._task = None  # QGIS deletes it
        self.progress.setValue(100)
        self.log.appendPlainText(self.tr("Done: computing is set up."))
        self._show()

    def _failed(self) -> None:
        self.progress.setValue(0)
        cancelled = self.tr("Cancelled; what was there before is unchanged.")
        self.log.appendPlainText(self._task.problem or cancelled)
        self._task = None
        self._show()

    def _remove(self) -> None:
        question = self.tr("Delete the environment? Sharpening is not possible then until computing is set up again.")
        yes = QMessageBox.StandardButton.Yes
        if QMessageBox.question(self, self.windowTitle(), question) != yes:
            return
        try:
            self.log.appendPlainText(self.tr("Removed {}.").format(computing.remove()))
        except Problem as problem:
            self.log.appendPlainText(str(problem))
        self._show()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def done(self, result: int) -> None:
        """The task goes on, and nothing tells a window that is gone."""
        if self._task is not None:
            self._task.disconnect()
            self._task = None
        super().done(result)
