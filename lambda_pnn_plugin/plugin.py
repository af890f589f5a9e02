"""The class that QGIS loads: adds the Processing provider, menu, button and options page, and removes them again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsProject, QgsTask
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QDialog, QPushButton

from .host import computing, results, settings
from .host.appearance import guide, icon, install_user_language
from .host.threads import Latest
from .processing.provider import LambdaPNNProvider
from .shared.translation import tr

if TYPE_CHECKING:
    from .gui.task_dialog import TaskDialog

TITLE = "λ-PNN Pansharpening"


class LambdaPNNPlugin:
    """The plugin in QGIS; `iface` is None in qgis_process."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._provider: LambdaPNNProvider | None = None
        self._actions: list[QAction] = []
        self._options = self._of_layers = self._swipe = None
        self._tasks: set = set()
        self._windows: list[QDialog] = []

    def initProcessing(self) -> None:  # noqa: N802
        install_user_language()
        QgsApplication.instance().aboutToQuit.connect(computing.end)
        computing.tidy_up()
        self._provider = LambdaPNNProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802
        self.initProcessing()
        from .gui.options import OptionsFactory  # not at the top: qgis_process needs no windows
        from .host.session_jobs import SessionJobs

        self._background = Latest(self._iface.mainWindow())
        self._jobs = SessionJobs()
        self._options = OptionsFactory(self._follow)
        self._iface.registerOptionsWidgetFactory(self._options)
        sharpen = self._add_action(tr("Pansharpen…"), self._pansharpen)
        sharpen.setToolTip(tr("Sharpen a multispectral image with a panchromatic one (λ-PNN)"))
        self._iface.addToolBarIcon(sharpen)
        self._comparing = self._add_action(tr("Compare before and after"), self._compare)
        self._comparing.setCheckable(True)
        self._add_action(tr("Jobs of this session"), self._show_jobs)
        self._add_action(tr("Set up computing…"), self._set_up)
        self._add_action(tr("Copy report"), self._copy_report)
        self._add_action(tr("User guide"), lambda: QDesktopServices.openUrl(guide()))
        from .gui.again import LayerActions

        self._of_layers = LayerActions(self._iface, self._open_tool)
        self._greet()

    def _greet(self) -> None:
        """Say once in a profile that computing is not set up, with a way there."""
        if settings.text(settings.GREETED) or not computing.lacking():
            return
        settings.set_text(settings.GREETED, "yes")
        bar = self._iface.messageBar()
        text = tr("PyTorch is to be installed once; classical methods work without.")
        message = bar.createMessage(TITLE, text)
        button = QPushButton(tr("Set up computing…"), message)
        button.clicked.connect(lambda _=False: self._set_up())
        message.layout().addWidget(button)
        bar.pushWidget(message, Qgis.MessageLevel.Info)

    def unload(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()
        computing.end()
        if self._of_layers is not None:
            self._of_layers.remove()
            self._of_layers = None
        self._end_comparing()
        for window in self._windows:
            if not sip.isdeleted(window):
                window.done(0)  # it may be hidden, and hidden ones cannot be closed
        self._windows.clear()
        for action in self._actions:
            self._iface.removePluginRasterMenu(TITLE, action)
            self._iface.removeToolBarIcon(action)
            action.deleteLater()
        self._actions.clear()
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._provider is not None:
            QgsApplication.instance().aboutToQuit.disconnect(computing.end)
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None

    def _add_action(self, text: str, triggered: Callable[[], None]) -> QAction:
        action = QAction(icon(), text, self._iface.mainWindow())
        action.triggered.connect(lambda: triggered())
        self._iface.addPluginToRasterMenu(TITLE, action)
        self._actions.append(action)
        return action

    def _open_tool(self, name: str, values: dict) -> None:
        """Open a tool's dialog in the toolbox, filled in."""
        import processing

        processing.execAlgorithmDialog(name, values)

    def _pansharpen(self) -> None:
        """Show the window that is open, or a new one, which shows the job that runs, if one does."""
        from .gui.pansharpen_dialog import PansharpenDialog
        from .host.tasks import PansharpenTask

        for window in self._windows:
            if sip.isdeleted(window) or not isinstance(window, PansharpenDialog):
                continue
            if window.isVisible() or window.drawing:
                window.show()
                window.raise_()
                window.activateWindow()
                return
        dialog = PansharpenDialog(self._iface.mainWindow(), self._iface.mapCanvas())
        dialog.set_up_wanted.connect(self._set_up)
        running = [
            task
            for task in self._tasks
            if isinstance(task, PansharpenTask) and task.outlives_its_window and task.isActive()
        ]
        if running:
            dialog.attach(running[-1])
        self._show(self._with_outcome(dialog))

    def _show_jobs(self) -> None:
        from .gui.jobs_dialog import JobsDialog

        self._show(self._with_outcome(JobsDialog(self._jobs, self._iface.mapCanvas(), self._iface.mainWindow())))

    def _with_outcome(self, dialog: TaskDialog) -> TaskDialog:
        """Let a window's results be compared and judged."""
        dialog.outcome.compare_wanted.connect(self._begin_comparing)
        dialog.outcome.assess_wanted.connect(lambda layer: self._of_layers.assess(layer))
        return dialog

    def _show(self, dialog: TaskDialog) -> None:
        dialog.started.connect(self._follow)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._windows = [window for window in self._windows if not sip.isdeleted(window)] + [dialog]
        dialog.show()

    def _follow(self, task) -> None:
        """Keep a reference to `task` until it ends, and show its outcome then."""
        from .host.tasks import PansharpenTask

        self._tasks.add(task)
        if isinstance(task, PansharpenTask) and task.outlives_its_window:
            self._jobs.follow(task)
        task.taskCompleted.connect(lambda: self._ended(task))
        task.taskTerminated.connect(lambda: self._ended(task))

    def _ended(self, task) -> None:
        self._tasks.discard(task)
        for window in self._windows:
            if not sip.isdeleted(window):
                window.refresh()
        if task.status() == QgsTask.TaskStatus.Complete:
            if task.outcome:
                self._iface.messageBar().pushSuccess(TITLE, task.outcome)
            for warning in task.warnings:
                self._iface.messageBar().pushWarning(TITLE, warning)
        elif task.problem is not None:
            self._iface.messageBar().pushCritical(TITLE, task.problem)

    def _compare(self) -> None:
        """Begin to swipe between the map before and after sharpening, or end that."""
        canvas = self._iface.mapCanvas()
        if self._swipe is not None and canvas.mapTool() == self._swipe:
            self._swipe.end()
        elif results.show_results(QgsProject.instance()):
            from .gui.swipe import SwipeTool

            self._swipe = self._swipe or SwipeTool(canvas, QgsProject.instance(), self._comparing)
            self._swipe.begin()
            text = tr("Drag the line over the map, or move it with the arrow keys; Esc ends the comparison.")
            self._iface.messageBar().pushInfo(TITLE, text)
        else:
            self._comparing.setChecked(False)
            self._iface.messageBar().pushInfo(TITLE, tr("There is no sharpened image in this project yet."))

    def _begin_comparing(self) -> None:
        if self._swipe is None or self._iface.mapCanvas().mapTool() != self._swipe:
            self._compare()

    def _end_comparing(self) -> None:
        if self._swipe is not None:
            self._swipe.end()
            self._swipe.deleteLater()
            self._swipe = None

    def _set_up(self) -> None:
        from .gui.setup_dialog import SetUpDialog

        self._show(SetUpDialog(self._iface.mainWindow()))

    def _copy_report(self) -> None:
        from .host.diagnostics import report

        self._background.ask(report, self._copied)

    def _copied(self, report: str) -> None:
        QgsApplication.clipboard().setText(report)
        self._iface.messageBar().pushInfo(TITLE, tr("The report is in the clipboard."))
