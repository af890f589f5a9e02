"""The algorithm “Sharpen bands by finer bands”."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)

from ..host import computing, layers, library
from ..host.threads import on_main_thread
from ..shared.problem import Problem
from ..shared.translation import tr
from ..workflow.band_sharpening import BandsJob, check_bands_job, sharpen_bands
from ..workflow.job import ITERATIONS, LAMBDA_PNN, METHODS, SCORES, Job, iterations_fields
from .feedback import JobFeedback
from .pair_algorithm import PairAlgorithm


class SharpenBands(PairAlgorithm):
    """Sharpens coarse bands without a PAN, each by the combination of finer bands that explains it."""

    CHAPTER = "bands"

    GUIDE = "GUIDE"
    METHOD = "METHOD"
    EFFORT = "EFFORT"
    OUTPUT = "OUTPUT"

    def name(self) -> str:
        return "sharpenbands"

    def displayName(self) -> str:  # noqa: N802
        return tr("Sharpen bands by finer bands")

    def tags(self) -> list[str]:
        return ["pansharpening", "Sentinel-2", "SWIR", "hyperspectral", "20 m", "10 m", "fusion", "lambda", "pnn"]

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Sharpens coarse bands without a panchromatic image, by the finer bands beside them.")

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "<p>Sharpens bands for which there is no panchromatic image by finer bands: Sentinel-2's of 20 m by its "
            "four of 10 m, a short-wave infrared by visible bands, a hyperspectral image by a multispectral one "
            "or by PAN.</p>"
            "<p>For every coarse band the combination of the finer bands that explains it best, at its own resolution, "
            "stands in for the panchromatic image; the log tells it, and how well it does. Bands with guides that look "
            "alike are sharpened together, eight at most.</p>"
            "<p>What no finer band shows cannot be sharpened: where the correlation in the log is low, the band "
            "stays soft.</p>"
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        for name, title, text in (
            (self.SPECTRAL, tr("Coarse bands"), tr("One image with several bands, or images that are its bands.")),
            (
                self.GUIDE,
                tr("Finer bands"),
                tr("One image with several bands, or images that are its bands; 1.5 to 8 times finer."),
            ),
        ):
            self.add(QgsProcessingParameterMultipleLayers(name, title, QgsProcessing.SourceType.TypeRaster), text)
        self.add(
            self.choice(self.METHOD, tr("Method"), METHODS, LAMBDA_PNN),
            tr("How to sharpen, as in “Pansharpen”."),
        )
        self.add(
            self.choice(self.EFFORT, tr("Effort"), list(ITERATIONS), "standard"),
            tr("How long to train λ-PNN on the first bands; those after them start from what was learnt."),
        )
        self.add_sensor()
        self.add_registration()
        self.add_extent(tr("Extent to sharpen"))
        self.add_bands()
        self.add_optics()
        self.add_alpha()
        self.add_device()
        self.add_compute()
        self.add_seed(tr("Start of the random numbers: the same seed on the same machine gives the same file."))
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Sharpened bands")),
            tr("GeoTIFF to write: all coarse bands on the grid of the finer ones."),
        )
        for name in SCORES:
            self.addOutput(QgsProcessingOutputNumber(name, tr("{score}, mean over the bands", score=name)))

    def layers_of(self, parameters: dict, context: QgsProcessingContext) -> tuple[list[QgsRasterLayer], QgsRasterLayer]:
        """Return the coarse images, and the first of the finer ones, or raise a Problem."""
        coarse = self.layer_list(parameters, self.SPECTRAL, context)
        if not coarse:
            raise Problem("No coarse bands are given; choose a layer or a file.")
        return coarse, self._fine(parameters, context)[0]

    def _fine(self, parameters: dict, context: QgsProcessingContext) -> list[QgsRasterLayer]:
        fine = self.layer_list(parameters, self.GUIDE, context)
        if not fine:
            raise Problem("No finer bands are given; choose a layer or a file.")
        return fine

    def check(self, parameters: dict, context: QgsProcessingContext) -> None:
        wanted = on_main_thread(lambda: self._wanted(parameters, context))
        check_bands_job(wanted)
        computing.interpreter_for(wanted.job)

    def read_layers(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._prepared = self._wanted(parameters, context)

    def get_ready(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        self._interpreter = computing.interpreter_for(self._prepared.job)

    def _wanted(self, parameters: dict, context: QgsProcessingContext) -> BandsJob:
        """Return what the values of the parameters describe.

        Raises:
            Problem: a value, a layer or a setting cannot be used.
        """
        fine = self._fine(parameters, context)
        fields = {**self.images_fields(parameters, context), "pan_path": ""}
        fields["nodata"] = {**fields["nodata"], **layers.nodata_of(fine)}
        job = Job(
            **fields,
            output=Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context)),
            method=self.parameterAsEnumString(parameters, self.METHOD, context),
            **iterations_fields(self.parameterAsEnumString(parameters, self.EFFORT, context)),
            **library.default_fields(),
            device=self.parameterAsEnumString(parameters, self.DEVICE, context),
            cluster=self.parameterAsString(parameters, self.COMPUTE, context).strip(),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            **layers.settings_fields(),
        )
        return BandsJob(job, [layers.gdal_path(layer) for layer in fine], fine[0].name())

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        job = dataclasses.replace(self._prepared.job, output=Path(output))
        wanted = dataclasses.replace(self._prepared, job=job)
        with computing.engine_for(job, self._interpreter) as engine:
            result = sharpen_bands(wanted, engine, JobFeedback(feedback))
        return {self.OUTPUT: output, **result.scores}
