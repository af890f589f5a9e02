"""The base class of the algorithms, and what they share."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
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

    def choice(self, name: str, text: str, options: Sequence[str], default: str | None) -> QgsProcessingParameterEnum:
        """Return a parameter that takes one of `options` as a string; it is optional if `default` is None."""
        return QgsProcessingParameterEnum(
            name, text, list(options), defaultValue=default, optional=default is None, usesStaticStrings=True
        )


@contextlib.contextmanager
def errors_reported(cancelled: str | Callable[[], str]) -> Iterator[None]:
    """Turn a Problem or Cancelled into an exception that Processing shows, and keep errors in the journal.

    Args:
        cancelled: the message if the user ended the work, or what makes it then.

    Raises:
        QgsProcessingException: the work cannot be done, or was ended.
    """
    try:
        yield
    except Cancelled as error:
        raise QgsProcessingException(cancelled if isinstance(cancelled, str) else cancelled()) from error
    except Problem as problem:
        journal.note_error(problem)
        raise QgsProcessingException(str(problem)) from problem
    except Exception as error:
        journal.note_error(error)
        raise
