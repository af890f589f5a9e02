"""The algorithm “Import weights”."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..host import computing, layers
from ..raster.destination import check_destination
from ..shared.problem import Problem
from ..shared.resources import plugin_version
from ..shared.sensors import GENERIC
from ..shared.translation import tr
from ..workflow.importing import import_checkpoint
from ..workflow.models import SUFFIX
from ..workflow.story import software_of
from .algorithm import LambdaPNNAlgorithm
from .feedback import JobFeedback


class ImportWeights(LambdaPNNAlgorithm):
    """Brings published weights into a file that “Pansharpen” starts from."""

    CHAPTER = "weights"

    INPUT = "INPUT"
    SENSOR = "SENSOR"
    LICENCE = "LICENCE"
    OUTPUT = "OUTPUT"
    BANDS = "BANDS"

    def name(self) -> str:
        return "importweights"

    def displayName(self) -> str:  # noqa: N802
        return tr("Import weights")

    def tags(self) -> list[str]:
        return ["weights", "checkpoint", "pretrained", "model", "safetensors", "pytorch", "lambda", "pnn"]

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Reads a published checkpoint of λ-PNN, without executing it, for “Pansharpen” to start from.")

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "<p>Whoever holds a licence to weights of the published λ-PNN program can sharpen by them: this tool reads "
            "its checkpoints (.tar, .pth, .pt) and writes them as safetensors, a format in which nothing can be "
            "executed. Name the file as <b>Weights to start from</b> of “Pansharpen”, with few iterations or none.</p>"
            "<p>Nothing in a checkpoint is executed: one that would have to be is refused. The terms under which you "
            "may use the weights are kept in the file.</p>"
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        self.add(
            QgsProcessingParameterFile(self.INPUT, tr("Checkpoint")),
            tr("A state dict saved by PyTorch, with the names of the published program."),
        )
        others = [identifier for identifier in layers.sensors_or_catalogue() if identifier != GENERIC]
        self.add(
            self.choice(self.SENSOR, tr("Sensor"), [GENERIC, *others], GENERIC),
            tr("The satellite that the weights were learnt for; “generic” if that is not known."),
        )
        self.add(
            QgsProcessingParameterString(self.LICENCE, tr("Licence")),
            tr("The terms under which you may use the weights, in your words; they are kept with them."),
        )
        self.add(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Weights"), f"safetensors (*{SUFFIX})"),
            tr("The file to write."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.BANDS, tr("Bands")))

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:  # noqa: N802
        valid, message = super().checkParameterValues(parameters, context)
        if not valid:
            return valid, message
        try:
            source = self.parameterAsFile(parameters, self.INPUT, context)
            if not Path(source).is_file():
                raise Problem("The checkpoint {file} does not exist; choose another.", file=source)
            if not self.parameterAsString(parameters, self.LICENCE, context).strip():
                raise Problem("Say under which licence you may use the weights: it is kept with them.")
            output = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
            check_destination(output, [source], (SUFFIX,))
            computing.interpreter()
        except Problem as problem:
            return False, str(problem)
        return True, ""

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        source, output = (
            Path(value)
            for value in (
                self.parameterAsFile(parameters, self.INPUT, context),
                self.parameterAsFileOutput(parameters, self.OUTPUT, context),
            )
        )
        sensor = self.parameterAsEnumString(parameters, self.SENSOR, context)
        licence = self.parameterAsString(parameters, self.LICENCE, context).strip()
        about = (layers.sensors_or_catalogue()[sensor], licence, software_of(plugin_version()))
        with computing.engine(computing.interpreter()) as engine:
            bands = import_checkpoint(source, output, *about, engine, JobFeedback(feedback))
        return {self.OUTPUT: str(output), self.BANDS: bands}
