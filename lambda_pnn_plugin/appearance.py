"""What everything that users see has in common: the language and the icon."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .sensors import resource


class Translated:
    """Speaks the user's language; for classes to inherit from before Qt's own."""

    def tr(self, text: str) -> str:
        """`text` in the language that QGIS is set to."""
        return QCoreApplication.translate("LambdaPNN", text)


def icon() -> QIcon:
    """The plugin's icon."""
    return QIcon(str(resource("icon.svg")))
