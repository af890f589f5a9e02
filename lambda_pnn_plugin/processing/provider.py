"""The λ-PNN provider of the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..host.appearance import icon
from .assess import Assess
from .batch import BatchPansharpen
from .compare import Compare
from .degrade import Degrade
from .import_weights import ImportWeights
from .pansharpen import Pansharpen
from .registration import MeasureRegistration
from .sample_scene import SampleScene
from .setup import SetUp
from .sharpen_bands import SharpenBands
from .train import Train


class LambdaPNNProvider(QgsProcessingProvider):
    """Provider of all algorithms; needs only what QGIS ships, and so always loads."""

    ALGORITHMS = (
        Pansharpen,
        BatchPansharpen,
        SharpenBands,
        Assess,
        Compare,
        MeasureRegistration,
        Degrade,
        Train,
        ImportWeights,
        SetUp,
        SampleScene,
    )

    def id(self) -> str:
        return "lambdapnn"

    def name(self) -> str:
        return "λ-PNN"

    def longName(self) -> str:  # noqa: N802
        return "λ-PNN pansharpening"

    def icon(self) -> QIcon:
        return icon()

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802
        return ["tif", "tiff"]

    def loadAlgorithms(self) -> None:  # noqa: N802
        for algorithm in self.ALGORITHMS:
            self.addAlgorithm(algorithm())
