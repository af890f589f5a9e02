"""The base class of the algorithms, and what they share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProject,
)
from qgis.PyQt.QtGui import QIcon

from ..host import journal
from ..host.appearance import guide, icon
from ..shared.problem import Cancelled, Problem
from ..shared.resources import resource
from ..shared.translation import tr


def project_of(context: QgsProcessingContext) -> QgsProject:
    """Return the project that results are added to: the current one if a script's context names none."""
    return context.project() or QgsProject.instance()


def made_folder(path: str) -> Path:
    """Return the folder, made if it is not there, or raise a QgsProcessingException."""
    folder = Path(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise QgsProcessingException(tr("The folder {folder} cannot be written to.", folder=folder)) from error
    return folder


class LambdaPNNAlgorithm(QgsProcessingAlgorithm):
    """Base class of the algorithms of the λ-PNN provider."""

    CHAPTER = ""
    """Anchor in the user guide, which the dialog's button Help opens."""

    def createInstance(self) -> LambdaPNNAlgorithm:  # noqa: N802
        return type(self)()

    def icon(self) -> QIcon:
        return icon()

    def svgIconPath(self) -> str:  # noqa: N802
        """The modeler draws this one."""
        return str(resource("icon.svg"))

    def helpUrl(self) -> str:  # noqa: N802
        return guide(self.CHAPTER).toString()

    def add(self, parameter: QgsProcessingParameterDefinition, text: str, advanced: bool = False) -> None:
        """Add `parameter` with `text` as its help."""
        parameter.setHelp(text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def processAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        """Work, and turn what goes wrong into exceptions that Processing shows.

        Who cancels gets no result and no error, as of QGIS's own tools: that would be shown in red.
        """
        try:
            return self.work(parameters, context, feedback)
        except Cancelled as cancelled:
            words = self.ended(parameters, context)
            if not feedback.isCanceled():
                raise QgsProcessingException(words) from cancelled
            journal.note(words)
            feedback.pushInfo(words)
            return {}
        except QgsProcessingException:
            raise
        except Problem as problem:
            journal.note_error(problem)
            raise QgsProcessingException(str(problem)) from problem
        except Exception as error:
            journal.note_error(error)
            raise

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Do what the algorithm is for, and return its outputs.

        Raises:
            Problem: it cannot be done.
            Cancelled: the user ended it.
        """
        raise NotImplementedError

    def ended(self, parameters: dict, context: QgsProcessingContext) -> str:
        """Return what is left of work that the user ended."""
        return tr("Cancelled; nothing was written.")

    def choice(self, name: str, text: str, options: Sequence[str], default: str | None) -> QgsProcessingParameterEnum:
        """Return a parameter that takes one of `options` as a string; it is optional if `default` is None."""
        return QgsProcessingParameterEnum(
            name, text, list(options), defaultValue=default, optional=default is None, usesStaticStrings=True
        )
