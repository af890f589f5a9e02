"""The algorithm “Make sample scene”."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ..raster.sample_scene import write_sample_scene
from ..shared.translation import tr
from .algorithm import LambdaPNNAlgorithm, project_of


class SampleScene(LambdaPNNAlgorithm):
    """Generates a pair of images to try the plugin on, and the truth to compare the result with."""

    CHAPTER = "start"

    SIZE = "SIZE"
    SEED = "SEED"
    FOLDER = "FOLDER"
    SPECTRAL = "SPECTRAL"
    PANCHROMATIC = "PANCHROMATIC"
    TRUTH = "TRUTH"

    def name(self) -> str:
        return "samplescene"

    def displayName(self) -> str:  # noqa: N802
        return tr("Make sample scene")

    def tags(self) -> list[str]:
        return ["demo", "example", "synthetic", "lambda", "pnn"]

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Generates a multispectral and a panchromatic image to try pansharpening on.")

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "<p>Draws a landscape with fields, roads, roofs, trees and water, and shows it as a satellite like "
            "GeoEye-1 would: sample_ms.tif (4 bands, blurred and coarse), sample_pan.tif (4 times finer), and "
            "sample_truth.tif, the sharp colours that pansharpening should find. The first two are added to the "
            "project.</p>"
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        integer = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber(
                self.SIZE, tr("Side in panchromatic pixels"), integer, 1024, minValue=256, maxValue=2048
            ),
            tr("Rounded down to a multiple of 4."),
        )
        self.add(
            QgsProcessingParameterNumber(self.SEED, tr("Seed"), integer, 0, minValue=0, maxValue=2**31 - 1),
            tr("Another number, another landscape."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(self.FOLDER, tr("Folder")),
            tr("Where sample_ms.tif, sample_pan.tif and sample_truth.tif are written, over older ones."),
        )
        for name, text in (
            (self.SPECTRAL, tr("Multispectral image")),
            (self.PANCHROMATIC, tr("Panchromatic image")),
            (self.TRUTH, tr("Truth")),
        ):
            self.addOutput(QgsProcessingOutputRasterLayer(name, text))

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        size = self.parameterAsInt(parameters, self.SIZE, context)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            paths = write_sample_scene(folder, size, self.parameterAsInt(parameters, self.SEED, context))
        except OSError as error:
            raise QgsProcessingException(tr("The folder {folder} cannot be written to.", folder=folder)) from error
        ms, pan, truth = (str(path) for path in paths)
        for place, name in ((ms, self.SPECTRAL), (pan, self.PANCHROMATIC)):
            details = QgsProcessingContext.LayerDetails(Path(place).stem, project_of(context), name)
            context.addLayerToLoadOnCompletion(place, details)
        return {self.FOLDER: str(folder), self.SPECTRAL: ms, self.PANCHROMATIC: pan, self.TRUTH: truth}
