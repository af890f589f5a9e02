"""As much of QGIS's window as the plugin asks for."""

# ruff: noqa: N802 — named as QGIS names things

import time


def wait(condition, seconds=300):
    from qgis.PyQt.QtWidgets import QApplication

    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        QApplication.processEvents()
        time.sleep(0.02)


class Interface:
    """As much of QGIS's window as the plugin asks for; remembers what it was given."""

    def __init__(self):
        from qgis.PyQt.QtWidgets import QMainWindow

        self.window, self.menu, self.icons, self.factories, self.messages = QMainWindow(), [], [], [], []
        self.of_layers, self.layer, self.canvas = [], None, None

    def mainWindow(self):
        return self.window

    def addPluginToRasterMenu(self, title, action):
        self.menu.append(action)

    def removePluginRasterMenu(self, title, action):
        self.menu.remove(action)

    def addToolBarIcon(self, action):
        self.icons.append(action)

    def removeToolBarIcon(self, action):
        if action in self.icons:
            self.icons.remove(action)

    def registerOptionsWidgetFactory(self, factory):
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.factories.remove(factory)

    def addCustomActionForLayerType(self, action, title, kind, every):
        self.of_layers.append(action)

    def removeCustomActionForLayerType(self, action):
        self.of_layers.remove(action)

    def mapCanvas(self):
        from qgis.gui import QgsMapCanvas

        self.canvas = self.canvas or QgsMapCanvas(self.window)
        return self.canvas

    def activeLayer(self):
        return self.layer

    def messageBar(self):
        return self

    def pushSuccess(self, title, text):
        self.messages.append(("success", text))

    def pushCritical(self, title, text):
        self.messages.append(("critical", text))

    def pushWarning(self, title, text):
        self.messages.append(("warning", text))

    def pushInfo(self, title, text):
        self.messages.append(("info", text))

    def createMessage(self, title, text):
        from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

        widget = QWidget(self.window)
        QHBoxLayout(widget)
        self.messages.append(("with a button", text))
        return widget

    def pushWidget(self, widget, level):
        self.widget = widget

    def trigger(self, text):
        next(action for action in self.menu if action.text() == text).trigger()
