"""The base class of the algorithms that take an MS and a PAN image."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ..host import layers
from ..raster.opacity import ALPHA_CHOICES
from ..raster.opacity import AUTO as AUTO_ALPHA
from ..shared.optics import MEASURED
from ..shared.problem import Problem
from ..shared.translation import tr
from ..workflow.images import Images
from ..workflow.optics import GREATEST_TOLD, LEAST_TOLD
from .checked_algorithm import CheckedAlgorithm


class PairAlgorithm(CheckedAlgorithm):
    """Declares the parameters that say which images, and how to take them. Their names are a promise."""

    SPECTRAL = "SPECTRAL"
    BAND_FILES = "BAND_FILES"
    PANCHROMATIC = "PANCHROMATIC"
    REGISTRATION = "REGISTRATION"
    EXTENT = "EXTENT"
    BANDS = "BANDS"
    OPTICS = "OPTICS"
    ALPHA = "ALPHA"

    def add_images(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(self.SPECTRAL, tr("Multispectral image")),
            tr("The coarse image of several bands. Of bands in separate files the first; see “Separate band files”."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.PANCHROMATIC, tr("Panchromatic image")),
            tr("An image of one band, 1.5 to 8 times finer than the multispectral one."),
        )

    def add_band_files(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.BAND_FILES, tr("Separate band files"), QgsProcessing.SourceType.TypeRaster, optional=True
            ),
            tr(
                "Where bands come in separate files: those that follow the bands of the multispectral image above, in "
                "order."
            ),
            advanced=True,
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

    def as_declared(self, parameters: dict) -> dict:
        """Return the values with one multispectral image: a list of band files is understood there, too."""
        given = parameters.get(self.SPECTRAL)
        declared = self.parameterDefinition(self.SPECTRAL)
        if isinstance(given, (list, tuple)) and given and isinstance(declared, QgsProcessingParameterRasterLayer):
            return {**parameters, self.SPECTRAL: given[0]}
        return parameters

    def check_layers(self, parameters: dict, context: QgsProcessingContext) -> None:
        self.layers_of(parameters, context)

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
        ms_layers = self.layer_list(parameters, self.SPECTRAL, context)
        if self.parameterDefinition(self.BAND_FILES):
            ms_layers = [*ms_layers, *self.layer_list(parameters, self.BAND_FILES, context)]
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
