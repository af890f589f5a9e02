"""The algorithm “Set up computing”."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..host import computing, journal
from ..host.threads import on_main_thread
from ..runtime.environment import Interpreter
from ..runtime.installation import Plan
from ..runtime.packages import BUILDS
from ..shared.problem import Problem
from ..shared.translation import tr
from .algorithm import LambdaPNNAlgorithm


class SetUp(LambdaPNNAlgorithm):
    """Installs, repairs or removes the compute environment, apart from QGIS's own Python."""

    CHAPTER = "computing"

    ACTION = "ACTION"
    BUILD = "BUILD"
    WHEELS = "WHEELS"
    INDEX = "INDEX"
    PIP_ARGUMENTS = "PIP_ARGUMENTS"
    PYTHON = "PYTHON"
    VERSIONS = "VERSIONS"

    INSTALL, REPAIR, REMOVE, CLUSTER = ACTIONS = ("install", "repair", "remove", "cluster")

    def name(self) -> str:
        return "setup"

    def displayName(self) -> str:  # noqa: N802
        return tr("Set up computing")

    def tags(self) -> list[str]:
        return ["install", "repair", "remove", "pytorch", "environment", "lambda", "pnn"]

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Installs PyTorch in a folder of its own, once; QGIS's own Python stays as it is.")

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "<p>Pansharpening computes with PyTorch, which QGIS does not bring. This tool makes a Python environment "
            "in a folder of its own and installs PyTorch, NumPy and scikit-learn there. QGIS's own Python is not "
            "touched.</p>"
            "<p>Nothing is installed when a Python that can compute is there already and sharpens a small image. "
            "A new environment takes the place of an older one only once it has done that.</p>"
            "<p>Proxy and certificates are those of QGIS's network settings. What the parameters leave open is taken "
            "from the page “λ-PNN” of QGIS's options.</p>"
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        self.add(
            self.choice(self.ACTION, tr("What to do"), self.ACTIONS, self.INSTALL),
            tr(
                "install: if nothing can compute yet. repair: make the environment anew. remove: delete it. cluster: "
                "add Dask, by which a cluster can compute in place of this computer."
            ),
        )
        self.add(
            self.choice(self.BUILD, tr("Build of PyTorch"), BUILDS, None),
            tr(
                "auto: for graphics cards where an NVIDIA card with a fitting driver is found. cpu: for processors, "
                "which is much smaller. cuda: for graphics cards, or an error."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                self.WHEELS,
                tr("Folder of wheels"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr("The packages and all that they need, downloaded before; no network is used then."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.INDEX, tr("Package index"), optional=True),
            tr("Address of an index to use in place of the Python Package Index."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.PIP_ARGUMENTS, tr("More arguments for pip"), optional=True),
            tr("As --trusted-host example.org."),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputString(self.PYTHON, tr("Python that computes")))
        self.addOutput(QgsProcessingOutputString(self.VERSIONS, tr("Versions of its packages")))

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Plan the installation; settings and passwords are read on the main thread."""
        self._action = self.parameterAsEnumString(parameters, self.ACTION, context)
        self._plan: Plan | Problem | None = None
        if self._action == self.CLUSTER:
            try:
                self._source = on_main_thread(lambda: computing.source(*self._origin(parameters, context)))
            except Problem as problem:
                raise QgsProcessingException(str(problem)) from problem
        elif self._action != self.REMOVE:
            try:
                self._plan = on_main_thread(lambda: self._planning(parameters, context))()
            except Problem as problem:  # raised later, only if an installation is needed
                self._plan = problem
        return True

    def _planning(self, parameters: dict, context: QgsProcessingContext) -> Callable[[], Plan]:
        return computing.planning(
            self.parameterAsEnumString(parameters, self.BUILD, context) if parameters.get(self.BUILD) else "",
            *self._origin(parameters, context),
        )

    def _origin(self, parameters: dict, context: QgsProcessingContext) -> tuple[str, str, str]:
        """Return folder of wheels, index and arguments of pip, each empty if it is left open."""
        return (
            self.parameterAsFile(parameters, self.WHEELS, context),
            self.parameterAsString(parameters, self.INDEX, context),
            self.parameterAsString(parameters, self.PIP_ARGUMENTS, context),
        )

    def ended(self, parameters: dict, context: QgsProcessingContext) -> str:
        if self._action == self.CLUSTER:
            return tr("Cancelled; if computing fails now, repair the environment.")
        return tr("Cancelled; what was there before is unchanged.")

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        if self._action == self.REMOVE:
            feedback.pushInfo(tr("Removed {folder}.", folder=computing.remove()))
            return {self.PYTHON: "", self.VERSIONS: ""}
        if self._action == self.CLUSTER:
            interpreter = computing.add_cluster(self._source, self._logging(feedback), feedback.isCanceled)
        else:
            interpreter = self._working(feedback) or self._installed(feedback)
        feedback.pushInfo(tr("Computing will run on {interpreter}.", interpreter=interpreter))
        for label in computing.devices_or_none().values():
            feedback.pushInfo(tr("Device: {label}.", label=label))
        versions = ", ".join(f"{name} {version}" for name, version in interpreter.versions.items())
        return {self.PYTHON: str(interpreter.path), self.VERSIONS: versions}

    def _working(self, feedback: QgsProcessingFeedback) -> Interpreter | None:
        """Return the interpreter that computes, or None if there is none that works or a repair is requested."""
        if self._action == self.REPAIR:
            return None
        try:
            return computing.tried_interpreter(feedback.isCanceled)
        except Problem as problem:
            feedback.pushInfo(str(problem))
            return None

    def _installed(self, feedback: QgsProcessingFeedback) -> Interpreter:
        if isinstance(self._plan, Problem):
            raise self._plan

        feedback.pushInfo(tr("Installing {plan}", plan=self._plan))
        return computing.install(
            self._plan,
            self._logging(feedback),
            feedback.isCanceled,
            lambda fraction: feedback.setProgress(100 * fraction),
        )

    @staticmethod
    def _logging(feedback: QgsProcessingFeedback) -> Callable[[str], None]:
        def log(line: str) -> None:
            journal.note(line)
            feedback.pushConsoleInfo(line)

        return log
