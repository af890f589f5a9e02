"""The algorithm “Pansharpen many pairs”."""

from __future__ import annotations

import functools
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..host import computing, layers, library
from ..shared.problem import Problem
from ..shared.translation import tr
from ..workflow.batch import PREVIOUS, Batch, run_batch
from ..workflow.batch_inputs import inputs_of
from ..workflow.batch_report import write_overview
from ..workflow.batch_status import STATUS, State, counted
from ..workflow.job import ITERATIONS, LAMBDA_PNN, METHODS, NO_WEIGHTS, Job, iterations_fields
from ..workflow.models import found_model
from .algorithm import made_folder
from .checked_algorithm import CheckedAlgorithm
from .command import command_line
from .feedback import JobFeedback


class BatchPansharpen(CheckedAlgorithm):
    """Sharpens every pair of a folder, of a table or of STAC Items; what became of each is a row."""

    CHAPTER = "batch"

    FOLDER = "FOLDER"
    ROWS = "ROWS"
    STAC = "STAC"
    METHOD = "METHOD"
    EFFORT = "EFFORT"
    WEIGHTS = "WEIGHTS"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    STATUS = "STATUS"
    COUNTS = {State.DONE: "DONE", State.KEPT: "KEPT", State.FAILED: "FAILED", State.LEFT_OUT: "LEFT_OUT"}

    def name(self) -> str:
        return "batch"

    def displayName(self) -> str:  # noqa: N802
        return tr("Pansharpen many pairs")

    def tags(self) -> list[str]:
        return ["pansharpening", "batch", "folder", "archive", "STAC", "many", "lambda", "pnn"]

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Sharpens every pair of a folder, of a table or of STAC Items.")

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "<p>Sharpens pairs one after the other, on a cluster several at a time. In a folder they are found by "
            "where images lie and when they were taken, not by their names; the log lists them before the first is "
            "sharpened, with what is doubtful.</p>"
            "<p>A pair that fails is a row of the table <b>status.csv</b> that says why, and ends no other; the table "
            "names every image, what became of it, and its scores. <b>status.gpkg</b> is the same as a map of "
            "footprints. Every result has a STAC Item beside it, and <b>items.json</b> holds all.</p>"
            "<p>Repeated, the tool goes on where it stopped: results of the same images and choices stay as they "
            "are.</p>"
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        self.add(
            QgsProcessingParameterFile(
                self.FOLDER, tr("Folder"), QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            tr("All pairs in it and in its folders."),
        )
        self.add(
            QgsProcessingParameterFile(self.ROWS, tr("Table"), optional=True, fileFilter="CSV (*.csv)"),
            tr(
                "CSV with the columns ms and pan, and perhaps name: paths as seen from the table. Files of an image "
                "that is one file a band stand in one field, with ; between."
            ),
        )
        self.add(
            QgsProcessingParameterFile(self.STAC, tr("STAC"), optional=True, fileFilter="JSON (*.json *.geojson)"),
            tr("An Item or a collection of Items: assets are told by their bands."),
        )
        self.add_sensor()
        self.add(
            self.choice(self.METHOD, tr("Method"), METHODS, LAMBDA_PNN),
            tr("How to sharpen, as in “Pansharpen”."),
        )
        self.add(
            self.choice(self.EFFORT, tr("Effort"), list(ITERATIONS), "standard"),
            tr("How long to train λ-PNN on each pair, as in “Pansharpen”."),
        )
        self.add(
            QgsProcessingParameterString(self.WEIGHTS, tr("Weights to start from"), defaultValue="", optional=True),
            tr(
                "A file of weights, or its name; “previous” starts every pair from what was learnt of the one before "
                "it of the same sensor, as for the scenes of one strip; “none” from scratch. If empty, the sensor's "
                "default."
            ),
        )
        self.add_compute()
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT_FOLDER, tr("Folder of the results")),
            tr("Where results and tables are written."),
        )
        self.add_report(tr("A page with all pairs: scores, pictures, what failed and why."))
        self.addOutput(QgsProcessingOutputFile(self.STATUS, tr("Table of what became of every image")))
        for state, name in self.COUNTS.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr("Number of rows: {state}", state=state.told)))

    def check(self, parameters: dict, context: QgsProcessingContext) -> None:
        sources = [self.parameterAsFile(parameters, name, context) for name in (self.FOLDER, self.ROWS, self.STAC)]
        if not any(sources):
            raise Problem("There is no pair to sharpen; name a folder, a table or a STAC file that holds some.")
        self.check_files(parameters, context, [source for source in sources[1:] if source])
        template = self._template(parameters, context)
        computing.interpreter_for(template)

    def read_layers(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._prepared, self._reading = self._template(parameters, context), layers.reading_fields()
        self._command = command_line(self.id(), parameters)

    def get_ready(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        self._interpreter = computing.interpreter_for(self._prepared)

    def _template(self, parameters: dict, context: QgsProcessingContext) -> Job:
        """Return the job of every pair, but for its images and its output.

        Raises:
            Problem: the weights or a setting cannot be used.
        """
        weights = self.parameterAsString(parameters, self.WEIGHTS, context).strip()
        named = weights.lower() not in ("", NO_WEIGHTS, PREVIOUS)
        effort = self.parameterAsEnumString(parameters, self.EFFORT, context)
        return Job(
            (),
            "",
            "",
            "",
            sensor=self.parameterAsEnumString(parameters, self.SENSOR, context),
            method=self.parameterAsEnumString(parameters, self.METHOD, context),
            **iterations_fields(effort, named),
            weights=found_model(weights, library.folders()) if named else None,
            cluster=self.parameterAsString(parameters, self.COMPUTE, context).strip(),
            **({} if weights else library.default_fields()),
            **layers.settings_fields(),
        )

    def ended(self, parameters: dict, context: QgsProcessingContext) -> str:
        return tr("Cancelled; results that were finished are in {folder}.", folder=self._folder)

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        template, listener = self._prepared, JobFeedback(feedback)
        folder = self._folder = made_folder(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context))
        chained = self.parameterAsString(parameters, self.WEIGHTS, context).strip().lower() == PREVIOUS
        report, _ = self.files(parameters, context)
        images_of = functools.partial(layers.images_of_files, sensor=template.sensor, **self._reading)
        inputs = inputs_of(*self._sources(parameters, context), folder, images_of, listener.cancelled)
        for pair in inputs.pairs:
            doubt = f" {pair.doubt}" if pair.doubt else ""
            listener.log(f"{pair.name}: {' + '.join(pair.files)}.{doubt}")
        for why in inputs.left_out.values():
            listener.log(why)
        with computing.engines_for(template, self._interpreter) as (lease, at_a_time):
            batch = Batch(inputs.pairs, folder, template, inputs.left_out, chained, at_a_time)
            rows = run_batch(batch, lease, listener)
        if report is not None:
            write_overview(report, rows, folder, self._command)
        counts = counted(rows)
        return {
            self.OUTPUT_FOLDER: str(folder),
            self.STATUS: str(folder / STATUS),
            **{name: counts[state] for state, name in self.COUNTS.items()},
            **({self.REPORT: str(report)} if report else {}),
        }

    def _sources(self, parameters: dict, context: QgsProcessingContext) -> list[Path | None]:
        names = (self.FOLDER, self.ROWS, self.STAC)
        paths = (self.parameterAsFile(parameters, name, context) for name in names)
        return [Path(path) if path else None for path in paths]
