"""Signals that end a process: what is half done is undone first."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Iterator
from typing import Any

from ..shared.problem import Cancelled

_ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]
_BY_DEFAULT = (signal.SIG_DFL, signal.default_int_handler)


class _Signalled(BaseException):
    """A signal has come that is to end the process."""

    def __init__(self, number: int) -> None:
        self.number = number


@contextlib.contextmanager
def undone_on_signals() -> Iterator[None]:
    """Context that is left, as by an exception, when a signal comes that would end the process; then that ends it.

    Signals that the program handles itself are left to it. Only the main thread can do so: on others nothing is
    changed, as in QGIS's own window, whose main thread does not run Python.

    Raises:
        Cancelled: a signal has come, and the process goes on nevertheless.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in _ENDING}
    ours = [number for number, handler in before.items() if handler in _BY_DEFAULT]

    def leave(number: int, _: Any) -> None:
        for one in ours:  # a second signal must not disturb the undoing
            signal.signal(one, signal.SIG_IGN)
        raise _Signalled(number)

    for number in ours:
        signal.signal(number, leave)
    try:
        yield
    except _Signalled as signalled:
        signal.signal(signalled.number, signal.SIG_DFL)
        os.kill(os.getpid(), signalled.number)
        raise Cancelled from None
    finally:
        for number in ours:
            signal.signal(number, before[number])
