"""What all algorithms of the provider share."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition, QgsProcessingParameterEnum
from qgis.PyQt.QtGui import QIcon

from ..appearance import guide, icon


class LambdaPNNAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the λ-PNN provider."""

    CHAPTER = ""
    """Of the user guide, which the dialog's button Help opens."""

    def createInstance(self) -> LambdaPNNAlgorithm:  # noqa: N802
        return type(self)()

    def icon(self) -> QIcon:
        return icon()

    def helpUrl(self) -> str:  # noqa: N802
        return guide(self.CHAPTER).toString()

    def add(self, parameter: QgsProcessingParameterDefinition, text: str, advanced: bool = False) -> None:
        """Add `parameter` with `text` as its help."""
        parameter.setHelp(text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def choice(self, name: str, text: str, options: Sequence[str], default: str | None) -> QgsProcessingParameterEnum:
        """A parameter that takes one of `options`, as a string everywhere; it may be left open if `default` is None."""
        return QgsProcessingParameterEnum(
            name, text, list(options), defaultValue=default, optional=default is None, usesStaticStrings=True
        )
