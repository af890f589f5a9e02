"""Background tasks for PyQGIS scripts and windows: pansharpening, setting up computing, listing devices."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from qgis.core import Qgis, QgsMessageLog, QgsProject, QgsRasterLayer, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..runtime.environment import Interpreter
from ..runtime.installation import Plan
from ..shared.problem import Cancelled, Problem
from ..shared.translation import tr
from ..workflow.job import Job, Result, iterations_fields
from ..workflow.live import Moment
from ..workflow.pansharpening import run
from ..workflow.plan import make_plan
from . import computing, journal, layers, results, settings
from .layer_style import result_style

LOG_TAB = "λ-PNN"


class _Task(QgsTask):
    """Runs its :meth:`work` on a worker thread.

    Args:
        description: shown by the task manager.

    Attributes:
        problem: after the end, what went wrong; None if nothing did or the task was cancelled.
    """

    def __init__(self, description: str) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self.problem: str | None = None

    @property
    def outcome(self) -> str:
        """A sentence about the result, once the task has completed."""
        raise NotImplementedError

    @property
    def warnings(self) -> Sequence[str]:
        """What the user should not miss, once the task has completed."""
        return ()

    def work(self) -> None:
        """Do what the task is for.

        Raises:
            Problem: it cannot be done.
            Cancelled: the user ended it.
        """
        raise NotImplementedError

    def run(self) -> bool:
        """Do the work, on a worker thread; return whether it was completed."""
        try:
            self.work()
        except Cancelled:
            return False
        except Problem as problem:
            journal.note_error(problem)
            self.problem = str(problem)
            return False
        except Exception as error:  # nothing else would report it from this thread
            journal.note_error(error)
            self.problem = tr("{task} failed: {error}", task=self.description(), error=repr(error))
            return False
        return True

    def finished(self, successful: bool) -> None:
        """Log the problem, if there is one, on the main thread."""
        if self.problem is not None:
            QgsMessageLog.logMessage(self.problem, LOG_TAB, Qgis.MessageLevel.Warning)


class PansharpenTask(_Task):
    """Pansharpens in the background and adds the result to the project.

    Hand it to ``QgsApplication.taskManager().addTask(task)`` and keep a reference to it. When it ends, `result` holds
    scores and path, or `problem` says what went wrong.

    Attributes:
        job: what it does.
        trained: signal that is emitted with every :class:`workflow.live.Moment` of the training.
        said: signal that is emitted with every line of the log.

    Args:
        ms_layers: one multi-band raster layer, or one layer for every band in order.
        pan_layer: the panchromatic layer.
        output: GeoTIFF to write.
        effort: "fast", "standard" or "best".
        add_to_project: whether the result becomes a layer of the current project.
        name: of this layer; by default that of the first MS layer, and what tells it from earlier results.
        interpreter: the one that computes, if the job has been checked; otherwise it is looked for, and the job
            checked, here.
        check: whether to do so; what is wrong with a job that was not checked is its problem in the end.
        options: further fields of :class:`workflow.job.Job`: method, bands, extent, sensor, iterations, registration,
            device, seed, output_type, creation_options, overviews, memory.

    Raises:
        Problem: the job cannot be done; the message says why and what to do.
    """

    outlives_its_window = True
    """Whether it goes on when the window that has started it is closed."""
    trained = pyqtSignal(object)
    said = pyqtSignal(str)

    def __init__(
        self,
        ms_layers: Sequence[QgsRasterLayer],
        pan_layer: QgsRasterLayer,
        output: str | Path,
        effort: str = "standard",
        add_to_project: bool = True,
        interpreter: Interpreter | None = None,
        name: str = "",
        check: bool = True,
        **options,
    ) -> None:
        super().__init__(tr("Pansharpening {layer}", layer=ms_layers[0].name()))
        self.result: Result | None = None
        self.layer: QgsRasterLayer | None = None
        self._add_to_project, self._project_closed = add_to_project, False
        self._enough = threading.Event()
        QgsProject.instance().cleared.connect(self._leave_project)
        bands = list(options.get("bands", ()))
        self._origin = results.Origin(ms_layers[0].id(), pan_layer.id(), bands)
        self._style = result_style(ms_layers, bands)
        self.job = Job(
            output=Path(output),
            **{
                **iterations_fields(effort, exactly=options.get("iterations")),
                **layers.job_fields(ms_layers, pan_layer),
                **options,
            },
        )
        told = tr(effort) if self.job.by_network else self.job.method
        self._name = name or results.result_name(QgsProject.instance(), ms_layers, self.job.output, told)
        self._interpreter = interpreter or computing.interpreter_for(self.job)
        if interpreter is None and check:
            make_plan(self.job)

    @property
    def outcome(self) -> str:
        sharp = tr(
            "{name} is sharp (R-ERGAS {r_ergas:.3f}, D_ρ {d_rho:.3f}).",
            name=self.result.output.name,
            r_ergas=self.result.r_ergas,
            d_rho=self.result.d_rho,
        )
        if self._project_closed:
            folder = self.result.output.parent
            return sharp + " " + tr("Its project was closed meanwhile; it lies in {folder}.", folder=folder)
        return sharp

    @property
    def warnings(self) -> Sequence[str]:
        return self.result.warnings if self.result else ()

    def use_now(self) -> None:
        """End the training, and sharpen with what it has learnt."""
        self._enough.set()

    def watched(self) -> bool:
        """See :class:`workflow.live.Live`."""
        return self.receivers(self.trained) > 0

    def show(self, moment: Moment) -> None:
        """See :class:`workflow.live.Live`."""
        self.trained.emit(moment)

    def enough(self) -> bool:
        """See :class:`workflow.live.Live`."""
        return self._enough.is_set()

    def _leave_project(self) -> None:
        """Do not add the result to a project that is opened later."""
        self._add_to_project, self._project_closed = False, self._add_to_project or self._project_closed

    def work(self) -> None:
        with computing.engine_for(self.job, self._interpreter) as engine:
            self.result = run(self.job, engine, _TaskFeedback(self), self)

    def finished(self, successful: bool) -> None:
        """Add the result to the project, or log the problem, on the main thread."""
        if successful and self.result.pace is not None and self.outlives_its_window:
            settings.learn_pace(self.result.pace)
        if successful and self._add_to_project:
            self.layer = results.add_result(
                QgsProject.instance(), self.result.output, self._name, self._style, self._origin, self.result.true_bands
            )
        super().finished(successful)


class SetUpTask(_Task):
    """Sets up computing in the background.

    Args:
        plan: from :func:`computing.planning`.

    Attributes:
        said: signal that is emitted with every line of the log.
    """

    said = pyqtSignal(str)

    def __init__(self, plan: Plan) -> None:
        super().__init__(tr("Setting up λ-PNN computing"))
        self._plan = plan

    @property
    def outcome(self) -> str:
        return tr("Done: computing is set up.")

    def work(self) -> None:
        interpreter = computing.install(
            self._plan, self._say, self.isCanceled, lambda fraction: self.setProgress(100 * fraction)
        )
        self._say(tr("Computing will run on {interpreter}.", interpreter=interpreter))
        for label in computing.devices_or_none().values():
            self._say(tr("Device: {label}.", label=label))

    def _say(self, line: str) -> None:
        _log(line)
        self.said.emit(line)


class RemoveTask(_Task):
    """Deletes the compute environment, gigabytes of files, in the background.

    Attributes:
        said: signal that is emitted with every line of the log.
    """

    said = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(tr("Removing λ-PNN computing"))
        self._folder: Path | None = None

    @property
    def outcome(self) -> str:
        return tr("Removed {folder}.", folder=self._folder)

    def work(self) -> None:
        self._folder = computing.remove()
        self.said.emit(self.outcome)


class DevicesTask(_Task):
    """Lists the devices to compute on in the background, and stores them for :func:`settings.devices`."""

    def __init__(self) -> None:
        super().__init__(tr("Looking for λ-PNN's devices"))

    def work(self) -> None:
        computing.devices(self.isCanceled)


def _log(line: str, level: int = Qgis.MessageLevel.Info) -> None:
    journal.note(line)
    QgsMessageLog.logMessage(line, LOG_TAB, level)


class _TaskFeedback:
    """Adapts a task to the feedback that a job needs."""

    def __init__(self, task: PansharpenTask) -> None:
        self._task = task

    def progress(self, fraction: float) -> None:
        self._task.setProgress(100 * fraction)

    def log(self, text: str) -> None:
        _log(text)
        self._task.said.emit(text)

    def warn(self, text: str) -> None:
        _log(text, Qgis.MessageLevel.Warning)
        self._task.said.emit(text)

    def cancelled(self) -> bool:
        return self._task.isCanceled()
