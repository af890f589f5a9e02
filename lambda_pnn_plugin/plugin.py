"""What QGIS loads: brings the Processing provider, menu and options, and takes them away again."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from . import computing
from .processing.provider import LambdaPNNProvider
from .sensors import resource

MENU = "λ-PNN Pansharpening"


class LambdaPNNPlugin:
    """The plugin's life in QGIS; `iface` is None in qgis_process."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._provider: LambdaPNNProvider | None = None
        self._actions: list[QAction] = []
        self._options = None

    def initProcessing(self) -> None:  # noqa: N802
        self._provider = LambdaPNNProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802
        self.initProcessing()
        from .gui.options import OptionsFactory  # qgis_process has no use for windows

        self._options = OptionsFactory()
        self._iface.registerOptionsWidgetFactory(self._options)
        self._add_action(self.tr("Set up computing…"), self._set_up)
        self._add_action(self.tr("Copy report"), self._copy_report)

    def unload(self) -> None:
        computing.end()
        for action in self._actions:
            self._iface.removePluginRasterMenu(MENU, action)
        self._actions.clear()
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("LambdaPNN", text)

    def _add_action(self, text: str, triggered) -> None:
        action = QAction(QIcon(str(resource("icon.svg"))), text, self._iface.mainWindow())
        action.triggered.connect(lambda: triggered())
        self._iface.addPluginToRasterMenu(MENU, action)
        self._actions.append(action)

    def _set_up(self) -> None:
        from .gui.setup_dialog import SetUpDialog

        SetUpDialog(self._iface.mainWindow()).show()

    def _copy_report(self) -> None:
        from .diagnostics import report

        QgsApplication.clipboard().setText(report())
        self._iface.messageBar().pushInfo(MENU, self.tr("The report is in the clipboard."))
