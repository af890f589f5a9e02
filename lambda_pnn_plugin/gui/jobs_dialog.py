"""The window “Jobs”: what was sharpened in this session of QGIS, what is being sharpened, and how well."""

from __future__ import annotations

import contextlib
import math
import time

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDialogButtonBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ..host.session_jobs import SessionJob, SessionJobs
from ..shared.translation import tr
from .look import duration
from .outcome_bar import OutcomeBar
from .task_dialog import TaskDialog

REFRESH = 500
"""Milliseconds between looks at how far running jobs are."""
STATE, TIME, R_ERGAS, D_RHO = 2, 3, 4, 5


class JobsDialog(TaskDialog):
    """Lists the jobs, cancels those that run, and shows, compares and judges the results of the others.

    Args:
        jobs: of this session.
        canvas: of QGIS's window.
    """

    def __init__(self, jobs: SessionJobs, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__("start", parent)
        self.setWindowTitle(tr("Jobs of this session"))
        self.resize(760, 320)
        self._jobs, self._shown = jobs, list[SessionJob]()
        self.list = QTreeWidget(rootIsDecorated=False, alternatingRowColors=True)
        titles = (tr("Job"), tr("Started"), tr("State"), tr("Time"), "R-ERGAS", "D_ρ")
        self.list.setHeaderLabels(list(titles))
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemSelectionChanged.connect(self._choose)
        self.outcome = OutcomeBar(canvas)
        self.cancel_button = self._button(tr("Cancel"), self._cancel_chosen)
        self._button(tr("Close"), self.close, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        for part in (self.list, self.outcome, self._buttons):
            layout.addWidget(part)
        jobs.changed.connect(self._fill)
        self._timer = QTimer(self, interval=REFRESH)
        self._timer.timeout.connect(self._tell)
        self._timer.start()
        self._fill()

    def _fill(self) -> None:
        """List the jobs, the latest first, and choose the one that was chosen."""
        chosen = self._chosen()
        self._shown = list(reversed(self._jobs()))
        self.list.clear()
        for job in self._shown:
            item = QTreeWidgetItem([job.title, time.strftime("%H:%M", job.started)])
            item.setToolTip(0, str(job.output))
            self.list.addTopLevelItem(item)
        self._tell()
        if self._shown:
            place = self._shown.index(chosen) if chosen in self._shown else 0
            self.list.setCurrentItem(self.list.topLevelItem(place))
        self._choose()

    def _tell(self) -> None:
        """Tell how far the jobs are, or how they ended."""
        for number, job in enumerate(self._shown):
            item = self.list.topLevelItem(number)
            item.setText(STATE, job.told)
            item.setToolTip(STATE, job.told)
            if job.result is not None:
                item.setText(TIME, duration(job.result.seconds))
                item.setText(R_ERGAS, _figure(job.result.r_ergas))
                item.setText(D_RHO, _figure(job.result.d_rho))

    def _chosen(self) -> SessionJob | None:
        items = self.list.selectedItems()
        return self._shown[self.list.indexOfTopLevelItem(items[0])] if items else None

    def _choose(self) -> None:
        job = self._chosen()
        self.cancel_button.setEnabled(job is not None and job.task is not None)
        self.outcome.offer(QgsProject.instance().mapLayer(job.layer) if job is not None else None)

    def _cancel_chosen(self) -> None:
        job = self._chosen()
        if job is not None and job.task is not None:
            job.task.cancel()

    def done(self, result: int) -> None:
        """Close the window; jobs go on."""
        self._timer.stop()
        with contextlib.suppress(TypeError):  # it was closed before
            self._jobs.changed.disconnect(self._fill)
        super().done(result)


def _figure(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.3f}"
