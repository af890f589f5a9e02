"""The parameters of “Pansharpen”, what is said of them, and what it returns."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..shared.translation import tr
from ..workflow.job import (
    AS_MS,
    FORMATS,
    FURTHER_ITERATIONS,
    GEOTIFF,
    ITERATIONS,
    LAMBDA_PNN,
    METHODS,
    OUTPUT_TYPES,
    STARTED_ITERATIONS,
)
from ..workflow.models import SUFFIX
from .pair_algorithm import PairAlgorithm


class PansharpenParameters(PairAlgorithm):
    """Declares them. Their names are a promise to models and scripts."""

    METHOD = "METHOD"
    EFFORT = "EFFORT"
    ITERATIONS = "ITERATIONS"
    WEIGHTS = "WEIGHTS"
    SAVE_WEIGHTS = "SAVE_WEIGHTS"
    OUTPUT_TYPE = "OUTPUT_TYPE"
    FORMAT = "FORMAT"
    OPTIONS = "OPTIONS"
    OVERVIEWS = "OVERVIEWS"
    OUTPUT = "OUTPUT"
    R_ERGAS = "R_ERGAS"
    R_ERGAS_OWN = "R_ERGAS_OWN"
    D_LAMBDA = "D_LAMBDA"
    D_RHO = "D_RHO"
    SECONDS = "SECONDS"
    DEVICE_USED = "DEVICE_USED"

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        self.add_images()
        self._add_choices()
        self._add_advanced()
        self._add_outputs()

    def _add_choices(self) -> None:
        self.add_sensor()
        self.add(
            self.choice(self.METHOD, tr("Method"), METHODS, LAMBDA_PNN),
            tr(
                "How to sharpen. λ-PNN trains a network on these images and takes the computing environment; the "
                "others are the classical methods of the literature, which take seconds and need none."
            ),
        )
        self.add(
            self.choice(self.EFFORT, tr("Effort"), list(ITERATIONS), "standard"),
            tr(
                "How long to train λ-PNN, in iterations: {efforts}. Where weights for as many bands and this ratio "
                "come with the plugin, fewer do: {started}. “fast” is for a first look, “best” for the "
                "last percent.",
                efforts=_counts(ITERATIONS),
                started=_counts(STARTED_ITERATIONS),
            ),
        )
        self.add_registration()
        self.add_extent(tr("Extent to sharpen"))

    def _add_advanced(self) -> None:
        self.add_band_files()
        self.add_bands()
        self.add_optics()
        self.add_alpha()
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
                minValue=0,
            ),
            tr(
                "Training steps, in place of those that Effort stands for. With weights to start from, 0 takes them as "
                "they are."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                self.WEIGHTS,
                tr("Weights to start from"),
                optional=True,
                fileFilter=f"safetensors (*{SUFFIX});;* (*)",  # a name without the suffix passes, too
            ),
            tr(
                "What λ-PNN has learnt from another scene of the same sensor, or imported weights: a file, or its name "
                "in the folder lambda_pnn/weights of your profile. Effort then stands for fewer iterations: {efforts}. "
                "If empty, the default that the options name for the sensor, or the weights that come with the plugin "
                "for as many bands; “none” always trains from scratch.",
                efforts=_counts(FURTHER_ITERATIONS),
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.SAVE_WEIGHTS,
                tr("Weights to keep"),
                f"safetensors (*{SUFFIX})",
                optional=True,
                createByDefault=False,
            ),
            tr("A file for what λ-PNN learns from these images, to start from with others of the same sensor."),
            advanced=True,
        )
        self.add_device()
        self.add_compute()
        self.add_seed(tr("Start of the random numbers: the same seed on the same machine gives the same file."))
        self.add(
            self.choice(self.FORMAT, tr("Format"), FORMATS, GEOTIFF),
            tr(
                "Of the file: a GeoTIFF; a cloud-optimised one (COG), which is laid out to be read over a network and "
                "has overviews of averages; or VRT, a GeoTIFF to measure in, and beside it a virtual raster of 8 bits "
                "in true colours to show."
            ),
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
        self.add_files(
            tr(
                "A page with the figures and what they mean, before and after at places to look at, how training went, "
                "and all that was assumed; in one file, which any browser shows."
            )
        )
        for name, text in (
            (self.R_ERGAS, tr("R-ERGAS: deviation of the colours from the multispectral image; lower is better")),
            (self.R_ERGAS_OWN, tr("R-ERGAS by the optics that the two images show; lower is better")),
            (self.D_LAMBDA, tr("D_λ: spectral distortion, 0 to 1; lower is better")),
            (self.D_RHO, tr("D_ρ: structure of the panchromatic image not followed; lower is better")),
            (self.SECONDS, tr("Seconds of work")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString(self.DEVICE_USED, tr("Device that computed")))


def _counts(iterations: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in iterations.items())


def _creation_options_widget() -> dict[str, str]:
    """Return the metadata of GDAL's widget for creation options: a Python class in older QGIS, a type in newer."""
    module = "processing.algs.gdal.ui.RasterOptionsWidget"
    try:
        known = importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        known = False
    return {"class": f"{module}.RasterOptionsWidgetWrapper"} if known else {"widget_type": "rasteroptions"}
