"""How high a window can be, and where."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QWidget


def room(window: QWidget) -> QRect:
    """Return what of its screen, in pixels, a window and its frame may cover."""
    handle = window.windowHandle()
    screen = handle.screen() if handle is not None else QGuiApplication.primaryScreen()
    return screen.availableGeometry()


def grow(window: QWidget) -> None:
    """Make a window as high as what it shows asks for, as far as the screen goes; never lower than it is.

    What would lie below the screen is moved up.
    """
    needed = window.layout().heightForWidth(window.width())  # lines that wrap are not in its least height
    screen, around = room(window), window.frameGeometry().height() - window.height()
    height = max(window.height(), min(needed, screen.height() - around))
    window.resize(window.width(), height)
    frame = window.frameGeometry()
    beyond = frame.top() + height + around - (screen.top() + screen.height())
    if beyond > 0:
        window.move(frame.left(), max(screen.top(), frame.top() - beyond))
