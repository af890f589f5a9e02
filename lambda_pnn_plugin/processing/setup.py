"""The algorithm “Set up computing”."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
)

from .. import layers, settings
from ..problem import Cancelled, Problem
from ..runtime import environment
from .algorithm import LambdaPNNAlgorithm


class SetUp(LambdaPNNAlgorithm):
    """Installs what computes, apart from QGIS's own Python."""

    AGAIN = "AGAIN"
    PYTHON = "PYTHON"
    VERSIONS = "VERSIONS"

    def name(self) -> str:
        return "setup"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Set up computing")

    def tags(self) -> list[str]:
        return ["install", "pytorch", "environment", "lambda", "pnn"]

    def shortDescription(self) -> str:  # noqa: N802
        return self.tr("Installs PyTorch in a folder of its own, once; QGIS's own Python stays as it is.")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "<p>Pansharpening computes with PyTorch, which QGIS does not bring. This tool makes a Python environment "
            "in your QGIS profile and installs PyTorch, NumPy and scikit-learn there from the Python Package Index. "
            "QGIS's own Python is not touched, and deleting the folder named in the log removes everything.</p>"
            "<p>Nothing is installed when a Python that can compute is there already.</p>"
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        self.add(
            QgsProcessingParameterBoolean(self.AGAIN, self.tr("Install again even if it works"), False),
            self.tr("Makes the environment anew and puts it in place of the old one once it works."),
        )
        self.addOutput(QgsProcessingOutputString(self.PYTHON, self.tr("Python that computes")))
        self.addOutput(QgsProcessingOutputString(self.VERSIONS, self.tr("Versions of its packages")))

    def processAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        try:
            interpreter = None if self.parameterAsBool(parameters, self.AGAIN, context) else layers.interpreter()
        except Problem as problem:
            if settings.preferred_interpreter():  # an environment of our own would not be used
                raise QgsProcessingException(str(problem)) from problem
            interpreter = None
        if interpreter is None:
            folder = settings.environment_folder()
            feedback.pushInfo(self.tr("Installing in {}; this may take some minutes.").format(folder))
            try:
                interpreter = environment.create(folder, feedback.pushConsoleInfo, feedback.isCanceled)
            except Problem as problem:
                raise QgsProcessingException(str(problem)) from problem
            except Cancelled as cancelled:
                raise QgsProcessingException(self.tr("Cancelled; what was there before is unchanged.")) from cancelled
        feedback.pushInfo(self.tr("Computing will run on {}.").format(interpreter))
        versions = ", ".join(f"{name} {version}" for name, version in interpreter.versions.items())
        return {self.PYTHON: str(interpreter.path), self.VERSIONS: versions}
