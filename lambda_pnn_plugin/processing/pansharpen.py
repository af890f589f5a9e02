"""The algorithm “Pansharpen”."""

from __future__ import annotations

import dataclasses
import importlib.util
from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..host import computing, layers, results, settings
from ..host.layer_style import result_style
from ..shared.problem import Problem
from ..shared.sensor_catalogue import catalogue
from ..shared.sensors import AUTO, Sensor
from ..shared.translation import tr
from ..workflow.job import AS_MS, ITERATIONS, OUTPUT_TYPES
from ..workflow.pansharpening import run
from ..workflow.plan import make_plan
from .algorithm import LambdaPNNAlgorithm, errors_reported
from .feedback import JobFeedback
from .pansharpen_job import job_of, layers_of
from .result_layer import ResultLayer


class Pansharpen(LambdaPNNAlgorithm):
    """Sharpens a multispectral image with a panchromatic one by a network trained on just this pair."""

    CHAPTER = "toolbox"

    SPECTRAL = "SPECTRAL"
    PANCHROMATIC = "PANCHROMATIC"
    BANDS = "BANDS"
    EXTENT = "EXTENT"
    SENSOR = "SENSOR"
    EFFORT = "EFFORT"
    REGISTRATION = "REGISTRATION"
    ITERATIONS = "ITERATIONS"
    DEVICE = "DEVICE"
    SEED = "SEED"
    OUTPUT_TYPE = "OUTPUT_TYPE"
    OPTIONS = "OPTIONS"
    OVERVIEWS = "OVERVIEWS"
    OUTPUT = "OUTPUT"
    R_ERGAS = "R_ERGAS"
    D_LAMBDA = "D_LAMBDA"
    D_RHO = "D_RHO"
    SECONDS = "SECONDS"
    DEVICE_USED = "DEVICE_USED"

    DEVICES = ("auto", "cpu", "cuda", "mps")

    def name(self) -> str:
        return "pansharpen"

    def displayName(self) -> str:  # noqa: N802
        return tr("Pansharpen")

    def tags(self) -> list[str]:
        return ["pansharpening", "sharpen", "fusion", "panchromatic", "multispectral", "deep learning", "lambda", "pnn"]

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Sharpens a multispectral image with a panchromatic one, keeping its true colours.")

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "<p>Gives a multispectral image (true colours, coarse pixels) the resolution of a panchromatic image of "
            "the same place and time. A small neural network (λ-PNN) is trained on just this pair, without any "
            "example: its result must agree with the multispectral image when seen at that image's resolution, and "
            "follow the structures of the panchromatic one.</p>"
            "<p>Training takes the same time for a small crop and a large scene: minutes on a processor, seconds on a "
            "graphics card. <b>Effort</b> decides how long.</p>"
            "<p>The images need not share grid, extent or coordinate system; the part that both cover is sharpened, or "
            "an <b>extent</b> of it.</p>"
            "<p>The result lies on the panchromatic grid and keeps data type, band names, metadata and nodata of the "
            "multispectral image. The scores in the log and the outputs need no ground truth; lower is better: R-ERGAS "
            "and D_λ say how well the colours are kept, D_ρ how well the structures are followed.</p>"
            "<p>If no computing environment is there yet, run “Set up computing” once.</p>"
            "<p>Method: Ciotola, Poggi, Scarpa, IEEE Transactions on Geoscience and Remote Sensing 61, 2023, "
            "doi:10.1109/TGRS.2023.3299356</p>"
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        self._add_images()
        self._add_choices()
        self._add_advanced()
        self._add_outputs()

    def _add_images(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.SPECTRAL, tr("Multispectral image"), QgsProcessing.SourceType.TypeRaster
            ),
            tr("One image with several bands, or several images that are its bands, in order."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.PANCHROMATIC, tr("Panchromatic image")),
            tr("An image of one band, 2 to 8 times finer than the multispectral one."),
        )

    def _add_choices(self) -> None:
        sensors = _known_sensors()
        self.add(
            self.choice(self.SENSOR, tr("Sensor"), [AUTO, *sensors], AUTO),
            tr(
                "The satellite, whose optics decide what the multispectral image shows of fine detail. “auto” goes by "
                "metadata, file names, bands and ratio and says in the log what it took; “generic” fits any sensor.\n"
            )
            + "\n".join(f"{identifier}: {tr(sensor.title)}" for identifier, sensor in sensors.items()),
        )
        self.add(
            self.choice(self.EFFORT, tr("Effort"), list(ITERATIONS), "standard"),
            tr(
                "How long to train, in iterations: {efforts}. “fast” is for a first look, “best” for the last percent.",
                efforts=", ".join(f"{name} {count}" for name, count in ITERATIONS.items()),
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(self.REGISTRATION, tr("Correct misregistration of the bands"), True),
            tr(
                "Measures by how much each band lies off the panchromatic image, to fractions of a pixel, and puts it "
                "right. Switch off if the images are known to fit."
            ),
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Extent to sharpen"), optional=True),
            tr("Just this part is sharpened; all that the two images share if empty."),
        )

    def _add_advanced(self) -> None:
        self.add(
            QgsProcessingParameterString(self.BANDS, tr("Bands"), defaultValue="", optional=True),
            tr(
                "Numbers of the multispectral bands to sharpen, in the order wanted, as 3,2,1; of several images they "
                "count on from one to the next. All bands if empty."
            ),
            advanced=True,
        )
        self.add(
            self.choice(self.OUTPUT_TYPE, tr("Type of numbers"), OUTPUT_TYPES, AS_MS),
            tr("Of the result: as those of the multispectral image, or Float32, which keeps fractions."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.ITERATIONS,
                tr("Iterations"),
                QgsProcessingParameterNumber.Type.Integer,
                optional=True,
                minValue=1,
            ),
            tr("Training steps, in place of those that Effort stands for."),
            advanced=True,
        )
        offered = settings.devices()
        self.add(
            self.choice(self.DEVICE, tr("Device"), list(dict.fromkeys([*self.DEVICES, *offered])), "auto"),
            tr("Where to compute. “auto” takes a graphics card where the computing environment can use one.")
            + "".join(f"\n{name}: {label}" for name, label in offered.items()),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.SEED,
                tr("Seed"),
                QgsProcessingParameterNumber.Type.Integer,
                defaultValue=0,
                minValue=0,
                maxValue=2**31 - 1,
            ),
            tr("Start of the random numbers: the same seed on the same machine gives the same file."),
            advanced=True,
        )
        options = QgsProcessingParameterString(
            self.OPTIONS, tr("Additional creation options"), defaultValue="", optional=True
        )
        options.setMetadata({"widget_wrapper": _creation_options_widget()})
        self.add(
            options,
            tr("GDAL's options for GeoTIFF, as NAME=VALUE, separated by |, over tiled, compressed defaults."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.OVERVIEWS, tr("Build overviews"), False),
            tr("Adds overviews (pyramids) to the file, with which a large image is drawn fast."),
            advanced=True,
        )

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Pansharpened image")),
            tr("GeoTIFF to write."),
        )
        for name, text in (
            (self.R_ERGAS, tr("R-ERGAS: deviation of the colours from the multispectral image; lower is better")),
            (self.D_LAMBDA, tr("D_λ: spectral distortion, 0 to 1; lower is better")),
            (self.D_RHO, tr("D_ρ: structure of the panchromatic image not followed; lower is better")),
            (self.SECONDS, tr("Seconds of work")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString(self.DEVICE_USED, tr("Device that computed")))

    def canExecute(self) -> tuple[bool, str]:  # noqa: N802
        """Return whether an interpreter can compute, else what to do: the toolbox shows it in place of the dialog."""
        try:
            computing.interpreter()
        except Problem as problem:
            return False, str(problem)
        return True, ""

    def createCustomParametersWidget(self, parent=None) -> None:  # noqa: N802
        """Start a compute process, since a run is likely to follow, and leave the dialog to QGIS."""
        computing.prepare()

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:  # noqa: N802
        """Refuse what cannot be done before any work starts: in the dialog, on the command line and in scripts."""
        try:
            layers_of(self, parameters, context)
            valid, message = super().checkParameterValues(parameters, context)
            if valid:
                make_plan(job_of(self, parameters, context))
                computing.interpreter()
        except Problem as problem:
            return False, str(problem)
        return valid, message

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read from the layers, on the main thread, what the work needs of them."""
        try:
            self._prepared = job_of(self, parameters, context)
            self._interpreter = computing.interpreter()
        except Problem as problem:
            raise QgsProcessingException(str(problem)) from problem
        ms_layers, _ = layers_of(self, parameters, context)
        self._style, self._ms_id = result_style(ms_layers, self._prepared.bands), ms_layers[0].id()
        self._result_name = results.result_name(ms_layers)
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        with errors_reported(tr("Cancelled; nothing was written.")):
            job = dataclasses.replace(self._prepared, output=Path(output))
            with computing.engine(self._interpreter) as engine:
                result = run(job, engine, JobFeedback(feedback))
        settings.set_pace(result.pace.iteration, result.pace.megapixel)
        if context.willLoadLayerOnCompletion(output):
            details = context.layerToLoadOnCompletionDetails(output)
            if details.name in ("", self.parameterDefinition(self.OUTPUT).description()):  # else the user chose it
                details.name = self._result_name
            details.setPostProcessor(ResultLayer(self._style, self._ms_id))
        return {
            self.OUTPUT: output,
            self.R_ERGAS: result.r_ergas,
            self.D_LAMBDA: result.d_lambda,
            self.D_RHO: result.d_rho,
            self.SECONDS: result.seconds,
            self.DEVICE_USED: result.device,
        }


def _known_sensors() -> Mapping[str, Sensor]:
    """Return all sensors; without the user's own if their file is faulty, which checkParameterValues reports."""
    try:
        return layers.sensors()
    except Problem:
        return catalogue()


def _creation_options_widget() -> dict[str, str]:
    """Return the metadata of GDAL's widget for creation options: a Python class in older QGIS, a type in newer."""
    module = "processing.algs.gdal.ui.RasterOptionsWidget"
    try:
        known = importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        known = False
    return {"class": f"{module}.RasterOptionsWidgetWrapper"} if known else {"widget_type": "rasteroptions"}
