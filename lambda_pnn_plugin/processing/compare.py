"""The algorithm “Compare methods”."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
)

from ..host import computing, results, settings
from ..host.threads import on_main_thread
from ..raster.destination import write_json
from ..shared.problem import Problem
from ..shared.translation import tr
from ..workflow.compared import Comparison
from ..workflow.comparison import at_hand, compare
from ..workflow.images import open_images
from ..workflow.job import ITERATIONS, LAMBDA_PNN
from ..workflow.reports import write_report
from ..workflow.reports_of_tools import comparison_page
from .algorithm import made_folder, project_of
from .command import command_line
from .feedback import JobFeedback
from .pair_algorithm import PairAlgorithm


class Compare(PairAlgorithm):
    """Sharpens one pair by several methods and judges the results alike."""

    CHAPTER = "compare"

    METHODS = "METHODS"
    EFFORT = "EFFORT"
    WALD = "WALD"
    FOLDER = "FOLDER"
    COUNT = "COUNT"
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "compare"

    def displayName(self) -> str:  # noqa: N802
        return tr("Compare methods")

    def tags(self) -> list[str]:
        return ["benchmark", "quality", "Brovey", "GSA", "GLP", "BDSD", "AWLP", "GDAL", "OTB", "Wald", "lambda", "pnn"]

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Sharpens one pair by several methods and judges the results by the same measurements.")

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "<p>Shows what λ-PNN and the classical methods make of your own images: every result becomes a layer, and "
            "the log and a file give the figures of each, as “Assess a pansharpened image” does, and its time. GDAL's "
            "method takes part, and those of the Orfeo ToolBox where that is installed.</p>"
            "<p><b>Wald's protocol</b> compares with the truth, too: the pair is degraded by its ratio, sharpened by "
            "every method, and compared with the multispectral image as it was delivered.</p>"
            "<p>Choose an <b>extent</b> for a large scene: it tells the same sooner.</p>"
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        self.add_images()
        self.add_sensor()
        known = at_hand(True)
        self.add(
            QgsProcessingParameterEnum(
                self.METHODS, tr("Methods"), known, allowMultiple=True, optional=True, usesStaticStrings=True
            ),
            tr("All that can run on this computer if none is chosen."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.EFFORT,
                tr("Effort"),
                list(ITERATIONS),
                allowMultiple=True,
                defaultValue=["standard"],
                usesStaticStrings=True,
            ),
            tr("How long to train λ-PNN; each effort that is chosen is a method of its own."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.WALD, tr("Wald's protocol"), False),
            tr("Compares with the truth, too, at reduced resolution. It takes half as long again."),
        )
        self.add_extent(tr("Extent to compare on"))
        self.add_registration()
        self.add_band_files()
        self.add_bands()
        self.add_optics()
        self.add_alpha()
        self.add(
            QgsProcessingParameterFolderDestination(self.FOLDER, tr("Folder")),
            tr("Where the results are written, a file for every method, over older ones."),
        )
        self.add_files(
            tr("A page with the figures of all methods, and what each makes of the same places; in one file.")
        )
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, tr("Number of methods that gave a result")))
        self.addOutput(QgsProcessingOutputNumber(self.SECONDS, tr("Seconds of work")))

    def check(self, parameters: dict, context: QgsProcessingContext) -> None:
        inputs = open_images(on_main_thread(lambda: self.images(parameters, context))).files
        if LAMBDA_PNN in self._chosen(parameters, context):
            computing.interpreter()
        self.check_files(parameters, context, inputs)

    def _chosen(self, parameters: dict, context: QgsProcessingContext) -> list[str]:
        """Return the methods that are asked for; none means all."""
        return [name for name in self.parameterAsEnumStrings(parameters, self.METHODS, context) if name]

    def get_ready(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        chosen = self._chosen(parameters, context)
        self._interpreter, lacking = None, ""
        try:
            self._interpreter = computing.interpreter()
        except Problem as problem:
            lacking = str(problem)
            if LAMBDA_PNN in chosen:
                raise
        self._methods = chosen or at_hand(self._interpreter is not None)
        if lacking:
            feedback.pushWarning(tr("Without λ-PNN: {reason}", reason=lacking))

    def read_layers(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._images = self.images(parameters, context)
        self._command = command_line(self.id(), parameters)

    def ended(self, parameters: dict, context: QgsProcessingContext) -> str:
        return tr("Cancelled; results that were finished are in {folder}.", folder=self._folder)

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        report, figures = self.files(parameters, context)
        folder = self._folder = made_folder(self.parameterAsString(parameters, self.FOLDER, context))
        efforts = self.parameterAsEnumStrings(parameters, self.EFFORT, context)
        found = compare(
            self._images,
            self._methods,
            efforts,
            folder,
            self.parameterAsBool(parameters, self.WALD, context),
            lambda: computing.engine(self._interpreter),
            JobFeedback(feedback),
            settings.ledger(),
        )
        if figures:
            write_json(figures, found.as_json())
        if report:
            title = tr("{ms}: methods compared", ms=self._images.ms_title)
            html = comparison_page(found, title, self._command)
            write_report(report, html, found.as_json())
        for line in found.table():
            feedback.pushInfo(line)
        self._add_layers(found, context)
        made = sum(entry.output is not None for entry in found.entries)
        written = {name: str(path) for name, path in ((self.REPORT, report), (self.JSON, figures)) if path}
        return {self.FOLDER: str(folder), self.COUNT: made, self.SECONDS: found.seconds, **written}

    def _add_layers(self, found: Comparison, context: QgsProcessingContext) -> None:
        """Have every result added to the project, in a group where QGIS knows groups of results."""
        for entry in found.entries:
            if entry.output is None:
                continue
            details = QgsProcessingContext.LayerDetails(entry.name, project_of(context), entry.name)
            if hasattr(details, "groupName"):  # since QGIS 3.32
                details.groupName = results.comparison_name(self._images.ms_title)
            context.addLayerToLoadOnCompletion(str(entry.output), details)
