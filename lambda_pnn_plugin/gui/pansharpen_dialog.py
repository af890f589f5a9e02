"""The window “Pansharpen”, with the most common parameters; the toolbox has all."""

from __future__ import annotations

import collections
from collections.abc import Callable

from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..host import computing
from ..host.tasks import PansharpenTask
from ..host.threads import Latest
from ..shared.problem import Problem
from ..shared.translation import tr
from ..workflow.job import Job
from ..workflow.judgement import scores_line
from ..workflow.live import Moment
from .look import Look, duration, looked_at
from .outcome_bar import OutcomeBar
from .pansharpen_form import PansharpenForm
from .preview import Preview
from .screen import grow
from .task_dialog import TaskDialog, pressed
from .training_view import TrainingView

DELAY = 300
"""Milliseconds between a change and the check of the layers: several changes often come together."""
LINES = 3
"""Last lines of the log that are shown while a job runs."""


class PansharpenDialog(TaskDialog):
    """Shows whether the layers fit, runs the job in the background, and may be closed meanwhile.

    Args:
        canvas: of QGIS's window, on which previews are drawn; None: there are none.

    Attributes:
        drawing: whether it is hidden, because an extent is being drawn on the map.
        set_up_wanted: signal that is emitted when the user wants to set up computing.
    """

    set_up_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None, canvas: QgsMapCanvas | None = None) -> None:
        super().__init__("start", parent)
        self.setWindowTitle(tr("Pansharpen"))
        self.resize(560, 380)
        self.form = PansharpenForm(canvas)
        self.verdict, self.log = QLabel(wordWrap=True), QLabel()
        self.log.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # long lines are cut
        self.set_up_button = pressed(QPushButton(tr("Set up computing…")), self.set_up_wanted.emit)
        self.preview = None if canvas is None else Preview(canvas)
        self.preview_button = self._button(tr("Preview"), self._choose_preview)
        self.preview_button.setToolTip(
            tr("Sharpens a rectangle that you draw on the map, in seconds; it can be moved, and goes with this window.")
        )
        self.preview_button.setCheckable(True)
        self.preview_button.setVisible(canvas is not None)
        if self.preview is not None:
            self.preview.tool.chosen.connect(self._run_preview)
            self.preview.tool.active.connect(self.preview_button.setChecked)
        self.run_button = self._button(tr("Run"), self._run)
        self.now_button = self._button(tr("Use this now"), self._use_now)
        self.now_button.setToolTip(tr("Ends the training and sharpens the image with what was learnt so far."))
        self.cancel_button = self._button(tr("Cancel"), self._cancel)
        self.training = TrainingView()
        self.training.hide()
        self._button(tr("Close"), self.close, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addWidget(self.verdict)
        self.outcome = OutcomeBar(canvas)
        layout.addWidget(self.outcome)
        layout.addWidget(self.set_up_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.training, 1)
        layout.addStretch()
        layout.addWidget(self.log)
        layout.addWidget(self.progress)
        layout.addWidget(self._buttons)
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(lambda: self._look())
        self._background, self._interpreter = Latest(self), None
        self.form.changed.connect(self._look_soon)
        self.form.drawing.connect(self._make_place)
        QgsProject.instance().layersAdded.connect(self._expect_pair)
        self._lines: collections.deque[str] = collections.deque(maxlen=LINES)
        self._previewing = self.drawing = self._grown = False
        self._proposal_due, self._lacking = False, bool(computing.lacking())
        self.set_up_button.setVisible(self._lacking)
        if self._lacking:
            self.form.set_computing(lacking=True)
        self._look()
        computing.prepare()

    def _expect_pair(self, _: object) -> None:
        """Have a pair proposed after layers were added, with a delay, as they are not in the layer tree yet."""
        if self.form.undecided:
            self._proposal_due = True
            self._look_soon()

    def _make_place(self, back: bool) -> None:
        """Hide while an extent is drawn on the map."""
        self.drawing = not back
        self.setVisible(back)

    def refresh(self) -> None:
        """Show what is different since computing was set up, or removed."""
        before, self._lacking = self._lacking, bool(computing.lacking())
        self.set_up_button.setVisible(self._lacking)
        if before and not self._lacking:
            self.form.set_computing(lacking=False)
        if before != self._lacking:
            self._look_soon()

    def _look_soon(self) -> None:
        """Look at the images once no more changes come; nothing can be run until then."""
        self._background.forget()
        self.run_button.setEnabled(False)
        self._timer.start()

    def _look(self, outcome: str = "") -> None:
        """Show whether the layers fit, what is assumed, how long it will take; or the `outcome` of the last run.

        The images are opened on another thread, since that may take long.
        """
        if self._connection is not None:
            return
        if self._proposal_due:
            self._proposal_due = False
            self.form.propose()
        self._enable(False)
        try:
            job = self.form.job()
        except Problem as problem:
            self._background.forget()
            self.verdict.setText(outcome or str(problem))
            return
        if not outcome:
            self.verdict.setText(tr("Looking at the images…"))
        self._background.ask(lambda: looked_at(job), lambda found: self._show(found, outcome))

    def _show(self, found: Look, outcome: str) -> None:
        """Show what a look at the images has found."""
        self._interpreter = found.interpreter
        self.verdict.setText(outcome or found.words)
        self._enable(found.possible)

    def _enable(self, possible: bool) -> None:
        self.run_button.setEnabled(possible and self._connection is None)
        self.preview_button.setEnabled(possible or self._previewing)
        self.form.effort.setEnabled(self.form.by_network)
        self.cancel_button.setEnabled(self._connection is not None)
        self.now_button.setEnabled(False)

    def _run(self) -> None:
        self._previewing = False
        if self.preview is not None:
            self.preview.tool.end()
            self.preview.remove_layer()
        self._run_task(self._task, self._completed)

    def _task(self, job: Job, ms: QgsRasterLayer, pan: QgsRasterLayer) -> PansharpenTask:
        options = {"extent": job.extent, "sensor": job.sensor, "method": job.method}
        effort = self.form.effort.currentData()
        return PansharpenTask([ms], pan, job.output, effort, interpreter=self._interpreter, **options)

    def _run_task(
        self,
        task_of: Callable[[Job, QgsRasterLayer, QgsRasterLayer], PansharpenTask],
        completed: Callable[[], None],
    ) -> None:
        """Start the task for the job that the fields describe, or say why that cannot be."""
        self._background.forget()
        self._timer.stop()
        try:
            task = task_of(self.form.job(), self.form.ms.currentLayer(), self.form.pan.currentLayer())
        except Problem as problem:
            self._previewing = False
            self._look(str(problem))
            return
        self.training.clear()
        self.training.hide()
        self._lines.clear()
        self.outcome.offer(None)
        self._start(task, **{**self._slots(), "taskCompleted": completed})
        self._show_running()

    def _choose_preview(self) -> None:
        """Let the user draw a rectangle on the map, or end that."""
        pan = self.form.pan.currentLayer()
        if self.preview is None or not self.preview_button.isChecked() or not isinstance(pan, QgsRasterLayer):
            self.preview_button.setChecked(False)
            if self.preview is not None:
                self.preview.tool.end()
            return
        try:
            self.preview.begin(pan)
        except Problem as problem:
            self.preview_button.setChecked(False)
            self.verdict.setText(str(problem))
            return
        self.verdict.setText(tr("Draw a rectangle on the map, or click; drag it to sharpen another place; Esc ends."))

    def _run_preview(self, rectangle: QgsRectangle) -> None:
        """Sharpen a rectangle of the map, in place of the one that is being sharpened."""
        if self._connection is not None:
            if not self._previewing:
                return
            connection, self._connection = self._connection, None
            connection.end()  # first: a task that has not begun ends at once when it is cancelled
            connection.task.cancel()
        self._previewing = True
        self._run_task(
            lambda job, ms, pan: self.preview.task(job, (ms, pan), rectangle, self._interpreter), self._previewed
        )

    def _previewed(self) -> None:
        task = self._ended()
        self._previewing = False
        self.preview.keep(task)
        self.progress.setValue(100)
        made = tr(
            "This is the preview, made in {time}. {scores}",
            time=duration(task.result.seconds),
            scores=scores_line(task.result),
        )
        self._look("\n".join([made, *task.result.warnings]))

    def done(self, result: int) -> None:
        """Close the window: a job goes on, a preview does not."""
        if self.preview is not None:
            if self._previewing:
                self._cancel()
            self.preview.remove()
            self.preview = None
        super().done(result)

    def attach(self, task: PansharpenTask) -> None:
        """Show a job that has been started before: this window was closed meanwhile."""
        self._background.forget()
        self._timer.stop()
        self._connect(task, **self._slots())
        self._show_progress(task.progress())
        self._show_running()

    def _slots(self) -> dict[str, Callable]:
        return {
            "taskCompleted": self._completed,
            "taskTerminated": self._terminated,
            "trained": self._show_training,
            "said": self._show_line,
        }

    def _show_running(self) -> None:
        self.verdict.setText(tr("Running; this window may be closed."))
        self._enable(False)

    def _show_line(self, line: str) -> None:
        self._lines.append(line)
        width, metrics = self.log.width(), self.log.fontMetrics()
        self.log.setText("\n".join(metrics.elidedText(one, Qt.TextElideMode.ElideRight, width) for one in self._lines))
        self.log.setToolTip("\n".join(self._lines))

    def _show_training(self, moment: Moment) -> None:
        if self._connection is None:  # said before the window was closed, heard after
            return
        self.training.show_moment(moment)
        if not self.training.isVisible():
            self.training.show()
            if not self._grown:
                grow(self)
                self._grown = True
        self.now_button.setEnabled(moment.step < moment.steps and not self._connection.task.enough())

    def _use_now(self) -> None:
        self.now_button.setEnabled(False)
        if self._connection is not None:
            self._connection.task.use_now()

    def _completed(self) -> None:
        task = self._ended()
        result = task.result
        self.progress.setValue(100)
        self.outcome.offer(task.layer)
        done = tr("Done in {time}. {scores}", time=duration(result.seconds), scores=scores_line(result))
        self._look("\n".join([done, *result.warnings]))

    def _terminated(self) -> None:
        problem = self._ended().problem
        self.progress.setValue(0)
        self._previewing = False
        self._look(problem or tr("Cancelled; nothing was written."))
