"""The window “Set up computing”: shows what will be installed, installs it, shows the log."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ..host import computing, settings
from ..host.tasks import RemoveTask, SetUpTask
from ..host.threads import Latest
from ..runtime.installation import Plan
from ..runtime.packages import AUTO
from ..shared.problem import Problem
from ..shared.translation import tr
from .task_dialog import TaskDialog


class SetUpDialog(TaskDialog):
    """Shows the plan before installing, asks before removing; an installation goes on when the window is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("computing", parent)
        self.setWindowTitle(tr("Set up λ-PNN computing"))
        self.resize(720, 520)
        self._plan: Plan | None = None
        self.state = QLabel(wordWrap=True)
        self.build = QComboBox()
        for name, text in (
            ("auto", tr("fitting this computer")),
            ("cpu", tr("for processors only (smaller)")),
            ("cuda", tr("for NVIDIA graphics cards")),
        ):
            self.build.addItem(text, name)
        self.build.setCurrentIndex(max(0, self.build.findData(settings.text(settings.BUILD) or AUTO)))
        self.build.setToolTip(tr("Which PyTorch is installed; “auto” looks for a graphics card."))
        self.planned = QLabel(wordWrap=True)
        self.log = QPlainTextEdit(readOnly=True)
        self.install_button = self._button(tr("Install"), self._install)
        self.remove_button = self._button(tr("Remove"), self._remove)
        self.cancel_button = self._button(tr("Cancel"), self._cancel)
        self._button(tr("Close"), self.close, QDialogButtonBox.ButtonRole.RejectRole)
        form = QFormLayout()
        form.addRow(tr("Build of PyTorch"), self.build)
        layout = QVBoxLayout(self)
        for part in (self.state, form, self.planned, self.log, self.progress, self._buttons):
            layout.addLayout(part) if isinstance(part, QFormLayout) else layout.addWidget(part)
        self._state, self._planning = Latest(self), Latest(self)
        self.build.currentIndexChanged.connect(lambda _: self._show_plan())
        self._show()

    def _show(self) -> None:
        """Show which interpreter computes now, and what would be installed; other programs are asked meanwhile."""
        self.state.setText(tr("Looking for the Python that computes…"))
        self.install_button.setText(tr("Repair") if computing.is_set_up() else tr("Install"))
        self._state.ask(_state, self.state.setText)
        self._show_plan()

    def _show_plan(self) -> None:
        self._plan = None
        self._enable(busy=False)
        self.planned.setText(tr("Looking for what fits this computer…"))
        try:
            planning = computing.planning(self.build.currentData())
        except Problem as problem:
            self._planning.forget()
            self.planned.setText(str(problem))
            return
        self._planning.ask(lambda: _planned(planning), self._show_planned)

    def _show_planned(self, planned: Plan | str) -> None:
        """Show the plan, or why there is none."""
        if isinstance(planned, str):
            self.planned.setText(planned)
            return
        self._plan = planned
        self.planned.setText(
            tr("Repairing installs {plan}" if computing.is_set_up() else "Will be installed: {plan}", plan=planned)
        )
        self._enable(busy=self._connection is not None)

    def _enable(self, busy: bool) -> None:
        self.install_button.setEnabled(not busy and self._plan is not None)
        self.remove_button.setEnabled(not busy and computing.is_set_up())
        self.cancel_button.setEnabled(busy)
        self.build.setEnabled(not busy)

    def _install(self) -> None:
        self.log.clear()
        self._enable(busy=True)
        self._start(
            SetUpTask(self._plan),
            said=self.log.appendPlainText,
            taskCompleted=self._installed,
            taskTerminated=self._failed,
        )

    def _installed(self) -> None:
        self._ended()
        self.progress.setValue(100)
        self.log.appendPlainText(tr("Done: computing is set up."))
        self._show()

    def _failed(self) -> None:
        self.progress.setValue(0)
        cancelled = tr("Cancelled; what was there before is unchanged.")
        self.log.appendPlainText(self._ended().problem or cancelled)
        self._show()

    def _remove(self) -> None:
        question = tr("Delete the environment? Sharpening is not possible then until computing is set up again.")
        yes = QMessageBox.StandardButton.Yes
        if QMessageBox.question(self, self.windowTitle(), question) != yes:
            return
        self._enable(busy=True)
        self.cancel_button.setEnabled(False)
        slots = {"said": self.log.appendPlainText, "taskCompleted": self._removed, "taskTerminated": self._failed}
        self._start(RemoveTask(), **slots)

    def _removed(self) -> None:
        self._ended()
        self._show()


def _state() -> str:
    """Return which interpreter computes, in a sentence. Called on any thread."""
    try:
        return tr("Computing runs on {python}.", python=computing.interpreter())
    except Problem:
        return tr("No Python with PyTorch was found yet; sharpening needs one.")


def _planned(planning: Callable[[], Plan]) -> Plan | str:
    """Return the plan, or why there is none. Called on any thread."""
    try:
        return planning()
    except Problem as problem:
        return str(problem)
