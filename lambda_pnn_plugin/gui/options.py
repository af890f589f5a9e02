"""The page “λ-PNN” of QGIS's options."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.core import QgsApplication, QgsTask
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..host import computing, diagnostics, settings
from ..host.appearance import icon
from ..host.tasks import DevicesTask
from ..host.threads import Latest
from ..runtime.packages import BUILDS
from ..shared.problem import Problem
from ..shared.translation import tr
from .cluster_box import ClusterBox
from .library_box import LibraryBox
from .setup_dialog import SetUpDialog
from .task_dialog import TaskConnection


class OptionsPage(QgsOptionsPageWidget):
    """Settings: which Python computes, how much memory and how many threads it may use, where packages come from.

    Args:
        follow: called with every task that a window of the page starts.
    """

    def __init__(self, parent: QWidget, follow: Callable[[QgsTask], None]) -> None:
        super().__init__(parent)
        self._follow = follow
        self._before: dict[str, str] = {}
        self.interpreter = QgsFileWidget()
        self.interpreter.setFilePath(settings.text(settings.INTERPRETER))
        self.interpreter.lineEdit().setPlaceholderText(tr("the environment of λ-PNN, or QGIS's own Python"))
        self.state = QLabel(wordWrap=True)
        self._connection: TaskConnection | None = None
        self._background, self._report = Latest(self), Latest(self)
        self.memory = self._number(settings.MEMORY, 1 << 20, " MiB", tr("a quarter of what the device has"))
        self.threads = self._number(settings.THREADS, 1024, "", tr("as many as PyTorch chooses"))
        self.build = QComboBox()
        self.build.addItems(BUILDS)
        self.build.setCurrentText(settings.text(settings.BUILD) or BUILDS[0])
        self.wheels = QgsFileWidget()
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.setFilePath(settings.text(settings.WHEELS))
        self.index = QLineEdit(settings.text(settings.INDEX))
        self.index.setPlaceholderText(tr("the Python Package Index"))
        self.pip_arguments = QLineEdit(settings.text(settings.PIP_ARGUMENTS))
        self.cluster, self.library = ClusterBox(), LibraryBox()
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.addWidget(self._computing())
        layout.addWidget(self.cluster)
        layout.addWidget(self.library)
        layout.addWidget(self._packages())
        layout.addStretch()
        area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)  # options may be a low window
        area.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Look for the interpreter only when the page is shown: QGIS creates all pages of the options at once."""
        self._show_state()
        self.library.show_entries()
        if not self._before and isinstance(self.window(), QDialog):
            self._before = {name: settings.text(name) for name in self._entered()}
            self.window().rejected.connect(self._take_back)
        super().showEvent(event)

    def apply(self) -> None:
        """Store what was entered."""
        _keep(self._entered())

    def _entered(self) -> dict[str, str]:
        return {
            settings.INTERPRETER: self.interpreter.filePath(),
            settings.MEMORY: str(self.memory.value() or ""),
            settings.THREADS: str(self.threads.value() or ""),
            settings.BUILD: self.build.currentText() if self.build.currentIndex() else "",
            settings.WHEELS: self.wheels.filePath(),
            settings.INDEX: self.index.text(),
            settings.PIP_ARGUMENTS: self.pip_arguments.text(),
            settings.CLUSTER: self.cluster.address.text(),
            settings.CERTIFICATES: self.cluster.certificates.filePath(),
            settings.SHARED_LIBRARY: self.library.shared.filePath(),
            settings.DEFAULT_WEIGHTS: self.library.defaults_text,
        }

    def _take_back(self) -> None:
        """Restore the former settings when the options are cancelled: trying and setting up have stored new ones."""
        if self._connection is not None:
            self._connection.task.cancel()  # it would store the devices of an interpreter that is no longer set
        _keep(self._before)

    def _number(self, name: str, most: int, unit: str, otherwise: str) -> QSpinBox:
        box = QSpinBox(maximum=most, suffix=unit, specialValueText=otherwise)
        box.setValue(settings.number(name) or 0)
        return box

    def _computing(self) -> QGroupBox:
        group = _group(
            tr("Computing"),
            (
                tr("Python that computes"),
                self.interpreter,
                tr("One with PyTorch; empty: what “Set up computing” made."),
            ),
            (tr("Memory for a tile"), self.memory, tr("Scenes are sharpened in tiles that fit it.")),
            (tr("Threads"), self.threads, tr("Processors that computing may keep busy.")),
        )
        group.layout().addRow(self.state)
        buttons = QHBoxLayout()
        for text, clicked in (
            (tr("Set up computing…"), self._set_up),
            (tr("Try it"), self._try),
            (tr("Copy report"), self._copy_report),
        ):
            button = QPushButton(text)
            button.clicked.connect(lambda _, clicked=clicked: clicked())
            buttons.addWidget(button)
        buttons.addStretch()
        group.layout().addRow(buttons)
        return group

    def _packages(self) -> QGroupBox:
        return _group(
            tr("Where packages come from"),
            (tr("Build of PyTorch"), self.build, tr("Which is installed: for graphics cards of NVIDIA, or smaller.")),
            (tr("Folder of wheels"), self.wheels, tr("Installs without a network, from packages that lie there.")),
            (tr("Package index"), self.index, tr("Address of a mirror, where the usual one cannot be reached.")),
            (tr("More arguments for pip"), self.pip_arguments, tr("As on a command line, for instance --timeout 60.")),
        )

    def _show_state(self, problem: str = "") -> None:
        self.state.setText(tr("Looking for the Python that computes…"))
        self._background.ask(_state, lambda state: self.state.setText(f"{state}\n{problem}".strip()))

    def _set_up(self) -> None:
        self.apply()
        dialog = SetUpDialog(self)
        dialog.started.connect(self._follow)
        dialog.exec()
        self._show_state()

    def _try(self) -> None:
        """List the devices of the interpreter that was entered."""
        if self._connection is not None:
            return
        self.apply()
        self._background.forget()
        self.state.setText(tr("Starting…"))
        task = DevicesTask()
        self._connection = TaskConnection(task, taskCompleted=self._tried, taskTerminated=self._tried)
        QgsApplication.taskManager().addTask(task)

    def _tried(self) -> None:
        problem, self._connection = self._connection.task.problem, None
        self._show_state(problem or "")

    def _copy_report(self) -> None:
        self._report.ask(diagnostics.report, QgsApplication.clipboard().setText)


def _state() -> str:
    """Return which interpreter computes, and on what devices. Called on any thread."""
    try:
        lines = [tr("Computing runs on {python}.", python=computing.interpreter())]
    except Problem as found:
        return str(found)
    return "\n".join([*lines, *(tr("Device: {label}.", label=label) for label in settings.devices().values())])


def _keep(values: Mapping[str, str]) -> None:
    """Store settings by name, and forget the devices if another interpreter found them."""
    if values[settings.INTERPRETER] != settings.text(settings.INTERPRETER):
        settings.set_devices({})
    for name, value in values.items():
        settings.set_text(name, value)


def _group(title: str, *rows: tuple[str, QWidget, str]) -> QGroupBox:
    """Return a titled frame with a form of labelled fields and what they are for."""
    group = QGroupBox(title)
    form = QFormLayout(group)
    for text, field, hint in rows:
        field.setToolTip(hint)
        form.addRow(text, field)
    return group


class OptionsFactory(QgsOptionsWidgetFactory):
    """Creates the page whenever the options are opened.

    Args:
        follow: called with every task that a window of the page starts.
    """

    def __init__(self, follow: Callable[[QgsTask], None]) -> None:
        super().__init__("λ-PNN", icon())
        self._follow = follow

    def createWidget(self, parent: QWidget) -> OptionsPage:  # noqa: N802
        return OptionsPage(parent, self._follow)
