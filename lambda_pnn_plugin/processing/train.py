"""The algorithm “Train weights”."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
)

from ..host import computing, layers, library
from ..host.threads import on_main_thread
from ..raster.pairing import pairs_in, pairs_of
from ..shared.problem import Problem
from ..shared.translation import tr
from ..workflow.images import Images
from ..workflow.kept_training import kept_beside
from ..workflow.models import SUFFIX, found_model
from ..workflow.training import ITERATIONS, SCORES, TrainingJob, check_training, train
from ..workflow.training_scenes import HELD_BACK, JUDGED
from .checked_algorithm import CheckedAlgorithm
from .command import command_line
from .feedback import JobFeedback


class Train(CheckedAlgorithm):
    """Learns from several pairs of one sensor what adaptation to others then starts from."""

    CHAPTER = "train"

    SPECTRAL = "SPECTRAL"
    PANCHROMATIC = "PANCHROMATIC"
    FOLDER = "FOLDER"
    ITERATIONS = "ITERATIONS"
    RESUME = "RESUME"
    WEIGHTS = "WEIGHTS"
    OUTPUT = "OUTPUT"
    STEPS = "STEPS"
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "train"

    def displayName(self) -> str:  # noqa: N802
        return tr("Train weights")

    def tags(self) -> list[str]:
        return ["pansharpening", "weights", "training", "pre-training", "deep learning", "lambda", "pnn"]

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Learns from several pairs of one sensor, so that others of it are sharpened in less time.")

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "<p>Trains the network of λ-PNN on pairs of one sensor, without any example, and keeps what it has learnt "
            "in a file. Name that file as <b>Weights to start from</b> of “Pansharpen”: adaptation to another image of "
            "the sensor then takes a third of the iterations that it takes from scratch.</p>"
            "<p>Every scene is shown again and again as another acquisition would show it: other parts of it, brighter "
            "or darker, the bands a little off. One part in {held_back}, but one at least, is held back at one end of "
            "a scene, of {judged} scenes at most; by these places it is judged what was learnt, the best weights are "
            "kept, and training ends early where nothing more is gained.</p>"
            "<p>A training that was stopped, by you or by a power cut, loses a minute at most: the same tool with the "
            "same values goes on where it was.</p>",
            held_back=HELD_BACK,
            judged=JUDGED,
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterMultipleLayers(self.SPECTRAL, tr("Multispectral images"), raster, optional=True),
            tr("One or several, each with all its bands in one file."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(self.PANCHROMATIC, tr("Panchromatic images"), raster, optional=True),
            tr("One or several, in any order: which belongs to which is found by where they lie."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.FOLDER, tr("Folder"), QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            tr("All pairs in it and in its folders are learnt from, too; they are found by where they lie."),
        )
        self.add_sensor()
        self.add(
            QgsProcessingParameterNumber(
                self.ITERATIONS,
                tr("Iterations"),
                QgsProcessingParameterNumber.Type.Integer,
                defaultValue=ITERATIONS,
                minValue=1,
            ),
            tr("Training steps at most."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.RESUME, tr("Resume"), True),
            tr("Go on where the same training was stopped. Switch off to begin anew."),
        )
        self._add_advanced()
        self.add(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Weights"), f"safetensors (*{SUFFIX})"),
            tr("The file to write."),
        )
        self.add_report(tr("A page that says what was learnt from, how training went, and what it is worth."))
        for name in SCORES:
            self.addOutput(QgsProcessingOutputNumber(name, tr("{name} at places that were held back", name=name)))
        self.addOutput(QgsProcessingOutputNumber(self.STEPS, tr("Steps that were done")))
        self.addOutput(QgsProcessingOutputNumber(self.SECONDS, tr("Seconds of work")))

    def _add_advanced(self) -> None:
        self.add(
            QgsProcessingParameterFile(
                self.WEIGHTS, tr("Weights to start from"), optional=True, fileFilter=f"safetensors (*{SUFFIX});;* (*)"
            ),
            tr(
                "Imported weights, or those of an earlier training: a file, or its name in the folder "
                "lambda_pnn/weights of your profile."
            ),
            advanced=True,
        )
        self.add_device()
        self.add_compute()
        self.add_seed(tr("Start of the random numbers: the same seed on the same machine gives the same weights."))

    def check_layers(self, parameters: dict, context: QgsProcessingContext) -> None:
        for name in (self.SPECTRAL, self.PANCHROMATIC):
            self.layer_list(parameters, name, context)

    def check(self, parameters: dict, context: QgsProcessingContext) -> None:
        job = on_main_thread(lambda: self._job(parameters, context))
        folder = self._folder(parameters, context)
        if not job.pairs and folder is None:
            raise Problem("There is nothing to learn from; choose images, or a folder of them.")
        if folder is not None and not folder.is_dir():
            raise Problem("The folder {folder} does not exist; choose another.", folder=folder)
        self.check_files(parameters, context, job.files)
        check_training(job)
        computing.interpreter()

    def read_layers(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._prepared, self._reading = self._job(parameters, context), layers.reading_fields()

    def _folder(self, parameters: dict, context: QgsProcessingContext) -> Path | None:
        folder = self.parameterAsString(parameters, self.FOLDER, context)
        return Path(folder) if folder else None

    def _job(self, parameters: dict, context: QgsProcessingContext) -> TrainingJob:
        """Return the job that the values of the parameters describe.

        Raises:
            Problem: a value or a layer cannot be used.
        """
        sensor = self.parameterAsEnumString(parameters, self.SENSOR, context)
        pairs, notes = self._pairs(parameters, context)
        weights = self.parameterAsFile(parameters, self.WEIGHTS, context)
        report, _ = self.files(parameters, context)
        chosen = layers.settings_fields()
        return TrainingJob(
            [dataclasses.replace(pair, sensor=sensor) for pair in pairs],
            Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context)),
            self.parameterAsInt(parameters, self.ITERATIONS, context),
            weights=found_model(weights, library.folders()) if weights else None,
            resume=self.parameterAsBool(parameters, self.RESUME, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            device=self.parameterAsEnumString(parameters, self.DEVICE, context),
            threads=chosen["threads"],
            cluster=self.parameterAsString(parameters, self.COMPUTE, context).strip(),
            notes=notes,
            report=report,
            command=command_line(self.id(), parameters),
            version=chosen["version"],
        )

    def _pairs(self, parameters: dict, context: QgsProcessingContext) -> tuple[list[Images], list[str]]:
        """Return the pairs of the layers, and what is to be said of their choice."""
        ms, pan = (self.layer_list(parameters, name, context) for name in (self.SPECTRAL, self.PANCHROMATIC))
        if bool(ms) != bool(pan):
            raise Problem("Multispectral images take panchromatic ones, and the other way round; give both.")
        if len(ms) == len(pan) == 1:
            return [Images(**layers.images_fields(ms, pan[0]))], []
        by_path = {layers.gdal_path(layer): layer for layer in (*ms, *pan)}
        paths = [[layers.gdal_path(layer) for layer in side] for side in (ms, pan)]
        found = pairs_of(*paths, {path: layers.own_crs(layer) for path, layer in by_path.items()})
        fields = (layers.images_fields([by_path[one]], by_path[other]) for one, other in found.pairs)
        return [Images(**field) for field in fields], [*found.doubts.values(), *found.left_out.values()]

    def _with_found(self, job: TrainingJob, folder: Path, sensor: str, feedback: JobFeedback) -> TrainingJob:
        """Return the job with the pairs of a folder, but those that are doubtful, or named already."""
        pairs = pairs_in(folder, cancelled=feedback.cancelled)
        named = {(*pair.ms_paths, pair.pan_path) for pair in job.pairs}
        sure = [pair for pair in pairs.pairs if pair[0] not in pairs.doubts and pair not in named]
        found = [
            layers.images_of_files(list(pairs.files_of(ms)), pan, sensor=sensor, **self._reading) for ms, pan in sure
        ]
        left_out = [tr("{doubt} The pair is left out.", doubt=doubt) for doubt in pairs.doubts.values()]
        return dataclasses.replace(job, found=found, notes=[*job.notes, *left_out, *pairs.left_out.values()])

    def ended(self, parameters: dict, context: QgsProcessingContext) -> str:
        if kept_beside(self._prepared.output).exists():
            return tr("Cancelled; what was learnt is kept, and the same training goes on from there.")
        return tr("Cancelled; nothing was written.")

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        job, listener = self._prepared, JobFeedback(feedback)
        folder = self._folder(parameters, context)
        sensor = self.parameterAsEnumString(parameters, self.SENSOR, context)
        if folder is not None:
            job = self._with_found(job, folder, sensor, listener)
        with computing.engine(computing.interpreter(), job.cluster) as engine:
            result = train(job, engine, listener)
        return {
            self.OUTPUT: str(job.output),
            **dict(zip(SCORES, result.after)),
            self.STEPS: result.steps,
            self.SECONDS: result.seconds,
            **({self.REPORT: str(job.report)} if job.report else {}),
        }
