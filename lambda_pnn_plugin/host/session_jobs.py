"""The pansharpening jobs of this session of QGIS, and what became of them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..shared.translation import tr
from ..workflow.job import Result
from .tasks import PansharpenTask

MOST = 100
"""Jobs that are remembered."""


@dataclass
class SessionJob:
    """One of them; QGIS deletes its task when that ends.

    Attributes:
        title: for people.
        output: the file that it writes.
        started: when, as time.localtime() gives it.
        task: None once it has ended.
        state: how it ended, for people; empty until then.
        result: None if there is none, or none yet.
        layer: identifier of the result's layer; empty if there is none.
    """

    title: str
    output: Path
    started: time.struct_time
    task: PansharpenTask | None
    state: str = ""
    result: Result | None = None
    layer: str = ""

    @property
    def told(self) -> str:
        """How far it is, or how it ended."""
        if self.task is None:
            return self.state
        if self.task.status() in (QgsTask.TaskStatus.Queued, QgsTask.TaskStatus.OnHold):
            return tr("waiting")
        return tr("{percent:.0f} %", percent=self.task.progress())


class SessionJobs(QObject):
    """All of them, the latest last.

    Attributes:
        changed: signal that is emitted when one begins or ends.
    """

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._jobs: list[SessionJob] = []

    def __call__(self) -> Sequence[SessionJob]:
        return tuple(self._jobs)

    def follow(self, task: PansharpenTask) -> None:
        """Remember a job that begins."""
        job = SessionJob(task.description(), task.job.output, time.localtime(), task)
        self._jobs = [*self._jobs, job][-MOST:]
        task.taskCompleted.connect(lambda: self._end(job, tr("done")))
        task.taskTerminated.connect(lambda: self._end(job, task.problem or tr("cancelled")))
        self.changed.emit()

    def _end(self, job: SessionJob, state: str) -> None:
        task, job.task, job.state = job.task, None, state
        if task is not None:
            job.result = task.result
            job.layer = task.layer.id() if task.layer is not None else ""
        self.changed.emit()
