"""What users meet of the plugin everywhere: its icon, its guide and their language."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, QTranslator, QUrl
from qgis.PyQt.QtGui import QIcon

from ..shared import translation
from ..shared.resources import resource


def icon() -> QIcon:
    """The plugin's icon."""
    return QIcon(str(resource("icon.svg")))


def guide(chapter: str = "") -> QUrl:
    """Address of the user guide, or of a chapter of it, for a browser."""
    address = QUrl.fromLocalFile(str(resource("guide") / "index.html"))
    address.setFragment(chapter)
    return address


def install_user_language() -> None:
    """From now on, use the words of the language that QGIS is set to, if there is a translation; else English."""
    translator = QTranslator()
    if translator.load(QLocale(QgsApplication.locale()), "lambda_pnn", "_", str(resource("i18n"))):
        # As bytes: PyQt takes texts for a translator as ASCII.
        translation.install_translator(lambda text: translator.translate(b"LambdaPNN", text.encode()) or text)
    else:
        translation.install_translator(str)
