"""The window “Pansharpen”, with the most common parameters; the toolbox has all."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..host import computing, layers
from ..host.proposal import propose_pair
from ..host.tasks import PansharpenTask
from ..host.threads import Latest
from ..shared.problem import Problem
from ..shared.sensors import AUTO
from ..shared.translation import tr
from ..workflow.job import ITERATIONS, LAMBDA_PNN, METHODS, Job, iterations_fields
from ..workflow.live import Moment
from .look import Look, duration, looked_at
from .task_dialog import TaskDialog, pressed
from .training_view import TrainingView

WITHOUT_COMPUTING = "BT-H"
"""The method that is proposed as long as computing is not set up."""
DELAY = 300
"""Milliseconds between a change and the check of the layers: several changes often come together."""


class PansharpenDialog(TaskDialog):
    """Shows whether the layers fit, runs the job in the background, and may be closed meanwhile.

    Attributes:
        set_up_wanted: signal that is emitted when the user wants to set up computing.
    """

    set_up_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("start", parent)
        self.setWindowTitle(tr("Pansharpen"))
        self.resize(560, 380)
        self.ms, self.pan = QgsMapLayerComboBox(), QgsMapLayerComboBox()
        self.sensor, self.method, self.effort = QComboBox(), QComboBox(), QComboBox()
        self.output = QgsFileWidget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output.setFilter("GeoTIFF (*.tif *.tiff)")
        self.verdict = QLabel(wordWrap=True)
        self._fill()
        form = QFormLayout()
        for text, field, hint in (
            (tr("Multispectral layer"), self.ms, tr("The coarse image of several bands, in one layer.")),
            (tr("Panchromatic layer"), self.pan, tr("The grey image, 1.5 to 8 times finer.")),
            (tr("Sensor"), self.sensor, tr("The satellite; “recognise it” goes by files, bands and ratio.")),
            (tr("Method"), self.method, tr("λ-PNN trains on these images; the others take seconds.")),
            (tr("Effort"), self.effort, tr("How long to train: “fast” for a first look, “best” for the last percent.")),
            (tr("Sharpened image"), self.output, tr("The file to write; its layer is added to the project.")),
        ):
            field.setToolTip(hint)
            form.addRow(text, field)
        self.exchange_button = pressed(QPushButton(tr("Exchange the two layers")), self._exchange)
        form.insertRow(2, "", self.exchange_button)
        self.set_up_button = pressed(QPushButton(tr("Set up computing…")), self.set_up_wanted.emit)
        self.run_button = self._button(tr("Run"), self._run)
        self.now_button = self._button(tr("Use this now"), self._use_now)
        self.now_button.setToolTip(tr("Ends the training and sharpens the image with what was learnt so far."))
        self.cancel_button = self._button(tr("Cancel"), self._cancel)
        self.training = TrainingView()
        self.training.hide()
        self._button(tr("Close"), self.close, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.verdict)
        layout.addWidget(self.set_up_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.training, 1)
        layout.addStretch()
        layout.addWidget(self.progress)
        layout.addWidget(self._buttons)
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(lambda: self._look())
        self._background, self._interpreter = Latest(self), None
        for choice in (self.sensor, self.method, self.effort):
            choice.currentIndexChanged.connect(lambda _: self._look_soon())
        self.output.fileChanged.connect(lambda _: self._look_soon())
        self.pan.layerChanged.connect(lambda _: self._look_soon())
        self.ms.layerChanged.connect(lambda _: self._suggest_output())
        QgsProject.instance().layersAdded.connect(self._expect_pair)
        self._suggested, self._proposal_due = "", False
        self.set_up_button.setVisible(self._lacking)
        self._suggest_output()
        self._look()
        computing.prepare()

    def _fill(self) -> None:
        for box in (self.ms, self.pan):
            box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._propose()
        self.sensor.addItem(tr("recognise it"), AUTO)
        try:
            for identifier, sensor in layers.sensors().items():
                self.sensor.addItem(tr(sensor.title), identifier)
        except Problem as problem:
            self.verdict.setText(str(problem))
        for name in METHODS:
            self.method.addItem(name, name)
        self._lacking = bool(computing.lacking())
        if self._lacking:
            self.method.setCurrentIndex(METHODS.index(WITHOUT_COMPUTING))
        for name, iterations in ITERATIONS.items():
            self.effort.addItem(tr("{effort} (up to {count} iterations)", effort=tr(name), count=iterations), name)
        self.effort.setCurrentIndex(list(ITERATIONS).index("standard"))

    def _propose(self) -> None:
        project = QgsProject.instance()
        pair = propose_pair(project, layers.raster_layers(project))
        if pair is not None:
            self.ms.setLayer(pair[0])
            self.pan.setLayer(pair[1])

    def _expect_pair(self, _: object) -> None:
        """Have a pair proposed after layers were added, with a delay, as they are not in the layer tree yet."""
        if self.ms.currentLayer() == self.pan.currentLayer():  # the user has not chosen a pair
            self._proposal_due = True
            self._look_soon()

    def _exchange(self) -> None:
        ms, pan = self.ms.currentLayer(), self.pan.currentLayer()
        self.ms.setLayer(pan)
        self.pan.setLayer(ms)

    def refresh(self) -> None:
        """Show what is different since computing was set up, or removed."""
        before, self._lacking = self._lacking, bool(computing.lacking())
        self.set_up_button.setVisible(self._lacking)
        if before and not self._lacking and self.method.currentData() == WITHOUT_COMPUTING:
            self.method.setCurrentIndex(METHODS.index(LAMBDA_PNN))
        if before != self._lacking:
            self._look_soon()

    def _look_soon(self) -> None:
        """Look at the images once no more changes come; nothing can be run until then."""
        self._background.forget()
        self.run_button.setEnabled(False)
        self._timer.start()

    def _suggest_output(self) -> None:
        """Suggest an output file beside the MS file, or in the home folder; keep one that the user chose."""
        layer = self.ms.currentLayer()
        if isinstance(layer, QgsRasterLayer) and self.output.filePath() in ("", self._suggested):
            source = Path(layer.source().split("|")[0])
            name = re.sub(r'[\\/:*?"<>|]', "_", layer.name())  # may hold characters that a file name must not
            beside = source.parent / source.stem if source.is_file() else Path.home() / name
            self._suggested = f"{beside}_pansharpened.tif"
            self.output.setFilePath(self._suggested)
        self._look_soon()

    def _job(self) -> Job:
        ms, pan = self.ms.currentLayer(), self.pan.currentLayer()
        if ms is None or pan is None:
            raise Problem("Add a multispectral and a panchromatic image to the project first.")
        if ms == pan:
            raise Problem("Both fields name the same layer; choose the multispectral and the panchromatic one.")
        output = Path(self.output.filePath()).expanduser()
        if not output.is_absolute() or output.is_dir():
            raise Problem("Choose a file for the sharpened image.")
        output = output if output.suffix else output.with_suffix(".tif")
        return Job(
            **layers.job_fields([ms], pan),
            output=output,
            method=self.method.currentData(),
            **iterations_fields(self.effort.currentData()),
            sensor=self.sensor.currentData(),
        )

    def _look(self, outcome: str = "") -> None:
        """Show whether the layers fit, what is assumed, how long it will take; or the `outcome` of the last run.

        The images are opened on another thread, since that may take long.
        """
        if self._connection is not None:
            return
        if self._proposal_due:
            self._proposal_due = False
            self._propose()
            self._suggest_output()
        self._enable(False)
        try:
            job = self._job()
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
        self.effort.setEnabled(self.method.currentData() == LAMBDA_PNN)
        self.cancel_button.setEnabled(self._connection is not None)
        self.now_button.setEnabled(False)

    def _run(self) -> None:
        try:
            job = self._job()
            task = PansharpenTask(
                [self.ms.currentLayer()],
                self.pan.currentLayer(),
                job.output,
                self.effort.currentData(),
                interpreter=self._interpreter,
                sensor=job.sensor,
                method=job.method,
            )
        except Problem as problem:
            self.verdict.setText(str(problem))
            return
        self.training.clear()
        self.training.hide()
        self._start(task, **self._slots())
        self._show_running()

    def attach(self, task: PansharpenTask) -> None:
        """Show a job that has been started before: this window was closed meanwhile."""
        self._background.forget()
        self._timer.stop()
        self._connect(task, **self._slots())
        self._show_progress(task.progress())
        self._show_running()

    def _slots(self) -> dict[str, Callable]:
        return {"taskCompleted": self._completed, "taskTerminated": self._terminated, "trained": self._show_training}

    def _show_running(self) -> None:
        self.verdict.setText(tr("Running; this window may be closed."))
        self._enable(False)

    def _show_training(self, moment: Moment) -> None:
        if self._connection is None:  # said before the window was closed, heard after
            return
        self.training.show_moment(moment)
        self.training.show()
        self.now_button.setEnabled(moment.step < moment.steps and not self._connection.task.enough())

    def _use_now(self) -> None:
        self.now_button.setEnabled(False)
        if self._connection is not None:
            self._connection.task.use_now()

    def _completed(self) -> None:
        result = self._ended().result
        self.progress.setValue(100)
        done = tr(
            "Done in {time}. R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}.",
            time=duration(result.seconds),
            r_ergas=result.r_ergas,
            d_lambda=result.d_lambda,
            d_rho=result.d_rho,
        )
        self._look("\n".join([done, *result.warnings]))

    def _terminated(self) -> None:
        problem = self._ended().problem
        self.progress.setValue(0)
        self._look(problem or tr("Cancelled; nothing was written."))
