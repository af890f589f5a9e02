"""The base class of the algorithms that check their values before they start, and may write reports."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from ..host import layers, settings
from ..host.threads import on_main_thread
from ..raster.destination import check_destination
from ..shared.problem import Problem
from ..shared.sensors import AUTO
from ..shared.translation import tr
from .algorithm import LambdaPNNAlgorithm


class CheckedAlgorithm(LambdaPNNAlgorithm):
    """Refuses what cannot be done, reads layers on the main thread, and knows files that are not always wanted."""

    SENSOR = "SENSOR"
    COMPUTE = "COMPUTE"
    DEVICE = "DEVICE"
    SEED = "SEED"
    REPORT = "REPORT"
    JSON = "JSON"

    DEVICES = ("auto", "cpu", "cuda", "mps")

    def add_sensor(self) -> None:
        names = layers.sensor_names()
        self.add(
            self.choice(self.SENSOR, tr("Sensor"), [AUTO, *names], AUTO),
            tr(
                "The satellite, whose optics decide what the multispectral image shows of fine detail. “auto” goes by "
                "metadata, file names, bands and ratio and says in the log what it took; “generic” fits any sensor.\n"
            )
            + "\n".join(f"{identifier}: {name}" for identifier, name in names.items()),
        )

    def add_raster(self, name: str, title: str, hint: str) -> None:
        """Add the parameter for a raster that is not always wanted."""
        self.add(QgsProcessingParameterRasterDestination(name, title, optional=True, createByDefault=False), hint)

    def check_raster(self, name: str, parameters: dict, context: QgsProcessingContext, inputs: Sequence[str]) -> None:
        """Refuse a raster that is not always wanted if it could not be written.

        Raises:
            Problem: says why.
        """
        if parameters.get(name):  # as a file: asked for as a layer, QGIS would expect it to be loaded from now on
            check_destination(Path(self.parameterAsFileOutput(parameters, name, context)), inputs)

    def raster_wanted(self, name: str, parameters: dict, context: QgsProcessingContext) -> str:
        """Return where to write a raster that is not always wanted, as QGIS calls it; empty if it is not wanted.

        To be called once, when it is going to be written: QGIS loads it then.
        """
        return self.parameterAsOutputLayer(parameters, name, context) if parameters.get(name) else ""

    def add_compute(self) -> None:
        self.add(
            QgsProcessingParameterString(
                self.COMPUTE, tr("Cluster"), defaultValue=settings.text(settings.CLUSTER), optional=True
            ),
            tr(
                "Address of a Dask cluster that computes, as tls://host:8786, or a scheduler file; this computer if "
                "empty. Certificates are those of the options."
            ),
            advanced=True,
        )

    def add_device(self) -> None:
        offered = settings.devices()
        self.add(
            self.choice(self.DEVICE, tr("Device"), list(dict.fromkeys([*self.DEVICES, *offered])), "auto"),
            tr("Where to compute. “auto” takes a graphics card where the computing environment can use one.")
            + "".join(f"\n{name}: {label}" for name, label in offered.items()),
            advanced=True,
        )

    def add_seed(self, text: str) -> None:
        """Add the parameter for the start of the random numbers; `text` says what is the same by it."""
        self.add(
            QgsProcessingParameterNumber(
                self.SEED,
                tr("Seed"),
                QgsProcessingParameterNumber.Type.Integer,
                defaultValue=0,
                minValue=0,
                maxValue=2**31 - 1,
            ),
            text,
            advanced=True,
        )

    def layer_list(self, parameters: dict, name: str, context: QgsProcessingContext) -> list[QgsRasterLayer]:
        """Return the layers of a parameter that takes several.

        Raises:
            Problem: one cannot be read; QGIS itself would leave it out silently.
        """
        values = parameters.get(name)
        for value in values if isinstance(values, (list, tuple)) else [values]:
            if isinstance(value, str) and value and QgsProcessingUtils.mapLayerFromString(value, context) is None:
                raise Problem("The image {image} cannot be read; choose another layer or file.", image=value)
        return self.parameterAsLayerList(parameters, name, context)

    def add_report(self, text: str) -> None:
        """Add the parameter for a report, of what `text` says."""
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report"), "HTML (*.html)", optional=True, createByDefault=False
            ),
            text,
        )

    def add_files(self, report: str) -> None:
        """Add the parameters for a report, of what `report` says, and for figures as JSON."""
        self.add_report(report)
        self.add(
            QgsProcessingParameterFileDestination(
                self.JSON, tr("Figures as JSON"), "JSON (*.json)", optional=True, createByDefault=False
            ),
            tr("A file with all figures, of the whole image and of every band, and with all that was assumed."),
        )

    def files(self, parameters: dict, context: QgsProcessingContext) -> tuple[Path | None, Path | None]:
        """Return where to write the report and the figures; None where they are not wanted."""
        report, figures = (self.parameterAsFileOutput(parameters, name, context) for name in (self.REPORT, self.JSON))
        return Path(report) if report else None, Path(figures) if figures else None

    def check_files(self, parameters: dict, context: QgsProcessingContext, inputs: Sequence[str]) -> None:
        """Refuse files that could not be written.

        Raises:
            Problem: says which and why.
        """
        report, figures = self.files(parameters, context)
        if report is not None:
            check_destination(report, inputs, (".html", ".htm"))
            check_destination(report.with_suffix(".json"), inputs, (".json",))
        if figures is not None:
            check_destination(figures, inputs, (".json",))

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:  # noqa: N802
        """Refuse what cannot be done before any work starts: in the dialog, on the command line and in scripts."""
        try:
            self.check_layers(parameters, context)
            valid, message = super().checkParameterValues(self.as_declared(parameters), context)
            if valid:
                self.check(parameters, context)
        except Problem as problem:
            return False, str(problem)
        return valid, message

    def as_declared(self, parameters: dict) -> dict:
        """Return the values as QGIS's own check takes them, where more are understood than the parameters declare."""
        return parameters

    def check_layers(self, parameters: dict, context: QgsProcessingContext) -> None:
        """Raise a Problem if layers are missing or cannot be read; asked before QGIS's own check, which says less."""

    def check(self, parameters: dict, context: QgsProcessingContext) -> None:
        """Raise a Problem if values that QGIS takes cannot be worked with."""
        raise NotImplementedError

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read from the layers what the work needs of them: on the main thread, though models prepare on others."""
        try:
            on_main_thread(lambda: self.read_layers(parameters, context))
            self.get_ready(parameters, context, feedback)
        except Problem as problem:
            raise QgsProcessingException(str(problem)) from problem
        return True

    def read_layers(self, parameters: dict, context: QgsProcessingContext) -> None:
        """Keep what the work needs of layers, or raise a Problem; runs on the main thread."""
        raise NotImplementedError

    def get_ready(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Find what else the work needs, or raise a Problem; by default nothing."""
