"""The algorithm “Degrade a pair”."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterFolderDestination,
)

from ..host import settings
from ..host.threads import on_main_thread
from ..raster.destination import check_destination
from ..shared.translation import tr
from ..workflow.degrading import degrade, files_in
from ..workflow.images import open_images
from .algorithm import made_folder, project_of
from .feedback import JobFeedback
from .pair_algorithm import PairAlgorithm


class Degrade(PairAlgorithm):
    """Makes a pair whose truth is known: Wald's protocol."""

    CHAPTER = "degrade"

    FOLDER = "FOLDER"
    REFERENCE = "REFERENCE"

    def name(self) -> str:
        return "degrade"

    def displayName(self) -> str:  # noqa: N802
        return tr("Degrade a pair (Wald's protocol)")

    def tags(self) -> list[str]:
        return ["Wald", "protocol", "reduced resolution", "truth", "MTF", "experiment", "lambda", "pnn"]

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Makes both images coarser by their ratio, so that the multispectral image itself is the truth.")

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "<p>Writes ms.tif and pan.tif, the two images degraded by their ratio as their sensor would see them from "
            "as much farther away, and reference.tif, what sharpening them should give: the multispectral image as it "
            "is. Sharpen the first two by whatever method, then have “Assess a pansharpened image” compare the result "
            "with the reference.</p>"
            "<p>The pixel grids fit exactly, whatever the ratio. Where the multispectral image lies off the "
            "panchromatic one, this is put right, so that the truth fits the degraded pair.</p>"
            "<p>Wald, Ranchin, Mangolini, Photogrammetric Engineering and Remote Sensing 63(6), 1997</p>"
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        self.add_images()
        self.add_sensor()
        self.add_registration()
        self.add_band_files()
        self.add_bands()
        self.add_optics()
        self.add_alpha()
        self.add(
            QgsProcessingParameterFolderDestination(self.FOLDER, tr("Folder")),
            tr("Where ms.tif, pan.tif and reference.tif are written, over older ones."),
        )
        for name, text in (
            (self.SPECTRAL, tr("Degraded multispectral image")),
            (self.PANCHROMATIC, tr("Degraded panchromatic image")),
            (self.REFERENCE, tr("Reference")),
        ):
            self.addOutput(QgsProcessingOutputRasterLayer(name, text))

    def check(self, parameters: dict, context: QgsProcessingContext) -> None:
        inputs = open_images(on_main_thread(lambda: self.images(parameters, context))).files
        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        for path in files_in(folder) if folder.is_dir() else ():
            check_destination(path, inputs)

    def read_layers(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._images = self.images(parameters, context)

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        folder = made_folder(self.parameterAsString(parameters, self.FOLDER, context))
        found = degrade(self._images, folder, settings.ledger(), JobFeedback(feedback))
        outputs = {self.SPECTRAL: found.ms, self.PANCHROMATIC: found.pan, self.REFERENCE: found.reference}
        for name, path in outputs.items():
            details = QgsProcessingContext.LayerDetails(f"{path.stem} {tr('degraded')}", project_of(context), name)
            if name != self.REFERENCE:
                context.addLayerToLoadOnCompletion(str(path), details)
        return {self.FOLDER: str(folder), **{name: str(path) for name, path in outputs.items()}}
