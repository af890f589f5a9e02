"""The algorithm “Assess a pansharpened image”."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterLayer,
)

from ..host import layers, settings
from ..host.threads import on_main_thread
from ..host.trust_style import trust_style
from ..raster.destination import write_json
from ..shared.translation import tr
from ..workflow.assessment import Raster, Report, assess, inputs_of
from ..workflow.figures import meanings, table_of
from ..workflow.reports import Story
from .command import command_line
from .feedback import JobFeedback
from .pair_algorithm import PairAlgorithm
from .result_layer import StyledLayer


class Assess(PairAlgorithm):
    """Judges any pansharpened image by the pair that it was made of, and by the truth where that is known."""

    CHAPTER = "assess"

    PANSHARPENED = "PANSHARPENED"
    REFERENCE = "REFERENCE"
    TRUST = "TRUST"
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "assess"

    def displayName(self) -> str:  # noqa: N802
        return tr("Assess a pansharpened image")

    def tags(self) -> list[str]:
        return [
            "quality",
            "scores",
            "ERGAS",
            "SAM",
            "Q2n",
            "QNR",
            "SSIM",
            "CIEDE2000",
            "pansharpening",
            "lambda",
            "pnn",
        ]

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Judges any pansharpened image by the two images that it was made of.")

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "<p>Gives the figures of the literature for a pansharpened image, whoever made it: how well it keeps the "
            "colours of the multispectral image, how well it follows the panchromatic one, whether its numbers are "
            "plausible, and how far its true colours are from those of the multispectral image to the eye. No truth is "
            "needed; with one, as <b>reference</b>, its errors are given, too.</p>"
            "<p>The image lies on the panchromatic grid, or on a part of it. Bands in another order and numbers in "
            "another unit are found and said.</p>"
        ) + "".join(f"<p><b>{name}</b>: {meaning}</p>" for name, meaning in meanings().items())

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        self.add_images()
        self.add(
            QgsProcessingParameterRasterLayer(self.PANSHARPENED, tr("Pansharpened image")),
            tr("The image to judge, on the grid of the panchromatic image."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.REFERENCE, tr("Reference"), optional=True),
            tr("The truth on the same grid, with the same bands, where it is known: as by “Degrade a pair”."),
        )
        self.add_sensor()
        self.add_registration()
        self.add_band_files()
        self.add_bands()
        self.add_optics()
        self.add_alpha()
        self.add_files(
            tr(
                "A page with the figures and what they mean, before and after at places to look at, and all that was "
                "assumed; in one file, which any browser shows."
            )
        )
        self.add_raster(
            self.TRUST,
            tr("Trust"),
            tr(
                "A raster that tells for every pixel how far the image is to be trusted, 0 to 1, and why: how far its "
                "colours are from those of the multispectral image, how well it follows the panchromatic image, and "
                "where the two images do not show the same, as cars and clouds that moved between them."
            ),
        )
        for name, meaning in meanings().items():
            self.addOutput(QgsProcessingOutputNumber(name, meaning))
        self.addOutput(QgsProcessingOutputNumber(self.SECONDS, tr("Seconds of work")))

    def check(self, parameters: dict, context: QgsProcessingContext) -> None:
        job, *rasters = on_main_thread(lambda: (self.images(parameters, context), *self._rasters(parameters, context)))
        inputs = inputs_of(job, [raster for raster in rasters if raster is not None])
        self.check_files(parameters, context, inputs)
        self.check_raster(self.TRUST, parameters, context, inputs)

    def read_layers(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._prepared, self._command = self.images(parameters, context), command_line(self.id(), parameters)
        self._image, self._reference = self._rasters(parameters, context)

    def _rasters(self, parameters: dict, context: QgsProcessingContext) -> tuple[Raster, Raster | None]:
        """Return the image to judge and the truth."""
        image = self.parameterAsRasterLayer(parameters, self.PANSHARPENED, context)
        reference = self.parameterAsRasterLayer(parameters, self.REFERENCE, context)
        return layers.raster_of(image), None if reference is None else layers.raster_of(reference)

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        report, figures = self.files(parameters, context)
        trust = self.raster_wanted(self.TRUST, parameters, context)
        story = Story(
            tr("{image}: assessment", image=self._image.title),
            ((tr("File"), self._image.path),),
            self._command,
        )
        wanted = Report(report, story) if report else None
        rasters = (self._image, self._reference)
        found = assess(
            self._prepared,
            *rasters,
            JobFeedback(feedback),
            wanted,
            Path(trust) if trust else None,
            settings.ledger(),
        )
        if figures:
            write_json(figures, found.as_json())
        for line in table_of(found):
            feedback.pushInfo(line)
        scores = {name: found.scores.get(name, float("nan")) for name in meanings()}
        if trust and context.willLoadLayerOnCompletion(trust):
            context.layerToLoadOnCompletionDetails(trust).setPostProcessor(StyledLayer(trust_style()))
        files = ((self.REPORT, report), (self.JSON, figures), (self.TRUST, trust))
        written = {name: str(path) for name, path in files if path}
        return {**scores, self.SECONDS: found.seconds, **written}
