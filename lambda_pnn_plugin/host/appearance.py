"""The plugin's icon, its user guide and the language of its texts."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, QTranslator, QUrl
from qgis.PyQt.QtGui import QIcon

from ..shared import translation
from ..shared.resources import resource


def icon() -> QIcon:
    """Return the plugin's icon."""
    return QIcon(str(resource("icon.svg")))


def guide(chapter: str = "") -> QUrl:
    """Return the address of the user guide, or of the chapter with that anchor, for a browser."""
    address = QUrl.fromLocalFile(str(resource("guide") / "index.html"))
    address.setFragment(chapter)
    return address


def install_user_language() -> None:
    """Translate all texts to the language that QGIS is set to; without a translation they stay in English."""
    translator = QTranslator()
    if translator.load(QLocale(QgsApplication.locale()), "lambda_pnn", "_", str(resource("i18n"))):
        # Passed as bytes, because PyQt encodes strings for a translator as ASCII.
        code = QgsApplication.locale()[:2]
        translation.install_translator(lambda text: translator.translate(b"LambdaPNN", text.encode()) or text, code)
    else:
        translation.install_translator(str)
