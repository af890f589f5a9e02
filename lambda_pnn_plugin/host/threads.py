"""Work off the main thread, whose event loop must never wait, and access to what belongs to that thread."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal

from . import journal

T = TypeVar("T")

PATIENCE = 5.0
"""Seconds after which a main thread that does not answer is one that waits for us, as in scripts."""


class Latest(QObject):
    """Does work on another thread, one at a time, and hands the outcome of the last one asked for to the main thread.

    What was asked for before and has not begun is dropped, what has is not handed over.
    """

    _done = pyqtSignal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._number, self._busy = 0, False
        self._next: tuple[int, Callable[[], object]] | None = None
        self._deliver: Callable[[object], None] = lambda outcome: None
        self._done.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def ask(self, work: Callable[[], T], deliver: Callable[[T], None]) -> None:
        """Have `work` done on another thread, and `deliver` called with its outcome on this one, unless it raised."""
        with self._lock:
            self._number += 1
            self._next, self._deliver = (self._number, work), deliver
            if self._busy:
                return
            self._busy = True
        threading.Thread(target=self._work, daemon=True).start()

    def forget(self) -> None:
        """Hand over nothing of what was asked for so far."""
        with self._lock:
            self._number += 1
            self._next = None

    def _work(self) -> None:
        while True:
            with self._lock:
                if self._next is None:
                    self._busy = False
                    return
                number, work = self._next
                self._next = None
            try:
                outcome = work()
            except Exception as error:  # the next one must be done all the same
                journal.note_error(error)
                continue
            with contextlib.suppress(RuntimeError):  # the window is gone
                self._done.emit(number, outcome)

    def _hand_over(self, number: int, outcome: object) -> None:
        if number == self._number:
            self._deliver(outcome)


class _Call(QObject, Generic[T]):
    """A function to be called on the main thread."""

    _asked = pyqtSignal()

    def __init__(self, function: Callable[[], T]) -> None:
        super().__init__()
        self._function = function
        self._lock, self._ended = threading.Lock(), threading.Event()
        self._begun = False
        self.outcome: tuple[T | None, BaseException | None] = (None, None)
        self.moveToThread(QCoreApplication.instance().thread())
        self._asked.connect(self._carry_out, Qt.ConnectionType.QueuedConnection)
        self._asked.emit()

    def begin(self) -> bool:
        """Return whether it is still to be called: by who asks first, here or there."""
        with self._lock:
            first, self._begun = not self._begun, True
        return first

    def wait(self) -> bool:
        """Return whether it has ended, or will not be begun on the main thread any more."""
        return self._ended.wait(PATIENCE) or (not self.begin() and self._ended.wait())

    def _carry_out(self) -> None:
        if not self.begin():
            return
        try:
            self.outcome = (self._function(), None)
        except BaseException as error:  # raised again where it was asked for
            self.outcome = (None, error)
        self._ended.set()


def on_main_thread(function: Callable[[], T]) -> T:
    """Return what `function` returns, called on the main thread, to which layers, renderers and passwords belong.

    Algorithms in models are prepared on other threads. If the main thread does not answer, as where a script waits on
    it, the function is called here.
    """
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() == application.thread():
        return function()
    call = _Call(function)
    if not call.wait():
        return function()
    value, error = call.outcome
    call.deleteLater()
    if error is not None:
        raise error
    return value  # type: ignore[return-value]
