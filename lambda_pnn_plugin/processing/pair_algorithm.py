"""The base class of the algorithms that take an MS and a PAN image."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from ..host import layers
from ..host.threads import on_main_thread
from ..raster.destination import check_destination
from ..raster.opacity import ALPHA_CHOICES
from ..raster.opacity import AUTO as AUTO_ALPHA
from ..shared.optics import MEASURED
from ..shared.problem import Problem
from ..shared.sensors import AUTO
from ..shared.translation import tr
from ..workflow.images import Images
from ..workflow.optics import GREATEST_TOLD, LEAST_TOLD
from .algorithm import LambdaPNNAlgorithm


class PairAlgorithm(LambdaPNNAlgorithm):
    """Declares the parameters that say which images, and how to take them. Their names are a promise."""

    SPECTRAL = "SPECTRAL"
    PANCHROMATIC = "PANCHROMATIC"
    SENSOR = "SENSOR"
    REGISTRATION = "REGISTRATION"
    EXTENT = "EXTENT"
    BANDS = "BANDS"
    OPTICS = "OPTICS"
    ALPHA = "ALPHA"
    REPORT = "REPORT"
    JSON = "JSON"

    def add_images(self) -> None:
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

    def add_sensor(self) -> None:
        sensors = layers.sensors_or_catalogue()
        self.add(
            self.choice(self.SENSOR, tr("Sensor"), [AUTO, *sensors], AUTO),
            tr(
                "The satellite, whose optics decide what the multispectral image shows of fine detail. “auto” goes by "
                "metadata, file names, bands and ratio and says in the log what it took; “generic” fits any sensor.\n"
            )
            + "\n".join(f"{identifier}: {tr(sensor.title)}" for identifier, sensor in sensors.items()),
        )

    def add_registration(self) -> None:
        self.add(
            QgsProcessingParameterBoolean(self.REGISTRATION, tr("Correct misregistration of the bands"), True),
            tr(
                "Measures by how much each band lies off the panchromatic image, to fractions of a pixel, and puts it "
                "right. Switch off if the images are known to fit."
            ),
        )

    def add_extent(self, title: str) -> None:
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, title, optional=True),
            tr("Just this part is taken; all that the two images share if empty."),
        )

    def add_bands(self) -> None:
        self.add(
            QgsProcessingParameterString(self.BANDS, tr("Bands"), defaultValue="", optional=True),
            tr(
                "Numbers of the multispectral bands to take, in the order wanted, as 3,2,1; of several images they "
                "count on from one to the next. All bands if empty."
            ),
            advanced=True,
        )

    def add_optics(self) -> None:
        self.add(
            QgsProcessingParameterString(self.OPTICS, tr("Optics"), defaultValue=MEASURED),
            tr(
                "How much fine detail the multispectral image keeps, which decides how much is added: “measured” goes "
                "by what the two images show, since products are resampled and sharpened; “catalogue” takes the "
                "sensor's own; a number from {least} to {most} is the gain at the Nyquist frequency of all bands.",
                least=LEAST_TOLD,
                most=GREATEST_TOLD,
            ),
            advanced=True,
        )

    def add_alpha(self) -> None:
        self.add(
            self.choice(self.ALPHA, tr("Alpha band"), ALPHA_CHOICES, AUTO_ALPHA),
            tr(
                "What a band is that its file calls alpha: “opacity” says which pixels are missing, “band” is "
                "measured, as the near infrared of many archives. “auto” goes by its name and its numbers and says in "
                "the log what it took."
            ),
            advanced=True,
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

    def add_files(self, report: str) -> None:
        """Add the parameters for a report, of what `report` says, and for figures as JSON."""
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report"), "HTML (*.html)", optional=True, createByDefault=False
            ),
            report,
        )
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
            self.layers_of(parameters, context)
            valid, message = super().checkParameterValues(parameters, context)
            if valid:
                self.check(parameters, context)
        except Problem as problem:
            return False, str(problem)
        return valid, message

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

    def images(self, parameters: dict, context: QgsProcessingContext) -> Images:
        """Return the images that the parameters and layers describe, or raise a Problem; on the main thread."""
        return Images(**self.images_fields(parameters, context))

    def images_fields(self, parameters: dict, context: QgsProcessingContext) -> dict[str, Any]:
        """Return what the parameters and layers say of :class:`workflow.images.Images`.

        Raises:
            Problem: a value or a layer cannot be used.
        """
        ms_layers, pan_layer = self.layers_of(parameters, context)
        found = layers.images_fields(ms_layers, pan_layer)
        declared = {definition.name() for definition in self.parameterDefinitions()}
        if self.SENSOR in declared:
            found["sensor"] = self.parameterAsEnumString(parameters, self.SENSOR, context)
        if self.REGISTRATION in declared:
            found["registration"] = self.parameterAsBool(parameters, self.REGISTRATION, context)
        if self.ALPHA in declared:
            found["alpha"] = self.parameterAsEnumString(parameters, self.ALPHA, context)
        if self.OPTICS in declared:
            found["optics"] = self.parameterAsString(parameters, self.OPTICS, context)
        if self.BANDS in declared:
            found["bands"] = _band_numbers(self.parameterAsString(parameters, self.BANDS, context))
        if self.EXTENT in declared and parameters.get(self.EXTENT):
            box = self.parameterAsExtent(parameters, self.EXTENT, context, pan_layer.crs())
            found["extent"] = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return found

    def layers_of(self, parameters: dict, context: QgsProcessingContext) -> tuple[list[QgsRasterLayer], QgsRasterLayer]:
        """Return the multispectral layers and the panchromatic one.

        Raises:
            Problem: one of them is not given or cannot be read; QGIS itself would leave out a band silently.
        """
        spectral = parameters.get(self.SPECTRAL)
        spectral = list(spectral) if isinstance(spectral, (list, tuple)) else [spectral]
        ms_layers = self.parameterAsLayerList(parameters, self.SPECTRAL, context)
        for value in spectral:
            if isinstance(value, str) and QgsProcessingUtils.mapLayerFromString(value, context) is None:
                raise Problem(
                    "The multispectral image {image} cannot be read; choose another layer or file.", image=value
                )
        if not ms_layers:
            raise Problem("No multispectral image is given; choose a layer or a file.")
        pan_layer = self.parameterAsRasterLayer(parameters, self.PANCHROMATIC, context)
        if pan_layer is None:
            value = parameters.get(self.PANCHROMATIC)
            if value is None or value == "":
                raise Problem("No panchromatic image is given; choose a layer or a file.")
            raise Problem("The panchromatic image {image} cannot be read; choose another layer or file.", image=value)
        return ms_layers, pan_layer


def _band_numbers(text: str) -> list[int]:
    """Return the numbers in a text such as “3, 2, 1”.

    Raises:
        Problem: the text holds something else.
    """
    try:
        return [int(part) for part in re.split(r"[\s,;]+", text) if part]
    except ValueError as error:
        raise Problem("The bands “{text}” are no numbers; name bands by their numbers, as 3,2,1.", text=text) from error
