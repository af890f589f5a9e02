"""Conversion of the parameters of “Pansharpen” to a job."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsRasterLayer

from ..host import layers
from ..shared.problem import Problem
from ..workflow.job import ITERATIONS, Job

if TYPE_CHECKING:
    from .pansharpen_parameters import PansharpenParameters


def job_of(algorithm: PansharpenParameters, parameters: dict, context: QgsProcessingContext) -> Job:
    """Return the job that the values of the parameters describe.

    Raises:
        Problem: a value, a layer or a setting cannot be used.
    """
    ms_layers, pan_layer = layers_of(algorithm, parameters, context)
    iterations = ITERATIONS[algorithm.parameterAsEnumString(parameters, algorithm.EFFORT, context)]
    if parameters.get(algorithm.ITERATIONS) is not None:
        iterations = algorithm.parameterAsInt(parameters, algorithm.ITERATIONS, context)
    options = algorithm.parameterAsString(parameters, algorithm.OPTIONS, context)
    extent = None
    if parameters.get(algorithm.EXTENT):
        box = algorithm.parameterAsExtent(parameters, algorithm.EXTENT, context, pan_layer.crs())
        extent = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return Job(
        **layers.job_fields(ms_layers, pan_layer),
        output=Path(algorithm.parameterAsFileOutput(parameters, algorithm.OUTPUT, context)),
        alpha=algorithm.parameterAsEnumString(parameters, algorithm.ALPHA, context),
        bands=_band_numbers(algorithm.parameterAsString(parameters, algorithm.BANDS, context)),
        extent=extent,
        sensor=algorithm.parameterAsEnumString(parameters, algorithm.SENSOR, context),
        method=algorithm.parameterAsEnumString(parameters, algorithm.METHOD, context),
        iterations=iterations,
        optics=algorithm.parameterAsString(parameters, algorithm.OPTICS, context),
        registration=algorithm.parameterAsBool(parameters, algorithm.REGISTRATION, context),
        device=algorithm.parameterAsEnumString(parameters, algorithm.DEVICE, context),
        seed=algorithm.parameterAsInt(parameters, algorithm.SEED, context),
        output_type=algorithm.parameterAsEnumString(parameters, algorithm.OUTPUT_TYPE, context),
        creation_options=[option for option in options.split("|") if option],
        overviews=algorithm.parameterAsBool(parameters, algorithm.OVERVIEWS, context),
    )


def layers_of(
    algorithm: PansharpenParameters, parameters: dict, context: QgsProcessingContext
) -> tuple[list[QgsRasterLayer], QgsRasterLayer]:
    """Return the multispectral layers and the panchromatic one.

    Raises:
        Problem: one of them is not given or cannot be read; QGIS itself would leave out a band silently.
    """
    spectral = parameters.get(algorithm.SPECTRAL)
    spectral = list(spectral) if isinstance(spectral, (list, tuple)) else [spectral]
    ms_layers = algorithm.parameterAsLayerList(parameters, algorithm.SPECTRAL, context)
    for value in spectral:
        if isinstance(value, str) and QgsProcessingUtils.mapLayerFromString(value, context) is None:
            raise Problem("The multispectral image {image} cannot be read; choose another layer or file.", image=value)
    if not ms_layers:
        raise Problem("No multispectral image is given; choose a layer or a file.")
    pan_layer = algorithm.parameterAsRasterLayer(parameters, algorithm.PANCHROMATIC, context)
    if pan_layer is None:
        value = parameters.get(algorithm.PANCHROMATIC)
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
