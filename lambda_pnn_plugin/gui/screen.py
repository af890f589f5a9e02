"""How high a window can be."""

from __future__ import annotations

from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QWidget


def room(window: QWidget) -> int:
    """Return the height, in pixels, that the screen of a window has for it and its frame."""
    handle = window.windowHandle()
    screen = handle.screen() if handle is not None else QGuiApplication.primaryScreen()
    return screen.availableGeometry().height()


def grow(window: QWidget) -> None:
    """Make a window as high as what it shows asks for, as far as the screen goes; never lower than it is."""
    needed = window.layout().heightForWidth(window.width())  # lines that wrap are not in its least height
    frame = window.frameGeometry().height() - window.height()
    window.resize(window.width(), max(window.height(), min(needed, room(window) - frame)))
