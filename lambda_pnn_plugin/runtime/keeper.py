"""Keeps a compute process between jobs: loading PyTorch takes seconds, which only the first job has to wait."""

from __future__ import annotations

import atexit
import contextlib
import threading
from collections.abc import Iterator
from concurrent.futures import Future, wait

from ..problem import Cancelled, Problem
from .compute import POLL, ComputeProcess
from .environment import Interpreter
from .process import Asked, never

IDLE = 600.0
"""Seconds after which a process that nobody has wanted is ended."""


class Keeper:
    """At most one idle process; jobs at the same time have one each."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: ComputeProcess | None = None
        self._coming: Future[ComputeProcess] | None = None
        self._timer: threading.Timer | None = None

    def prepare(self, interpreter: Interpreter) -> None:
        """Start a process in the background, for a job that is likely to come."""
        with self._lock:
            if self._idle is not None or self._coming is not None:
                return
            coming = self._coming = Future()
        threading.Thread(target=self._start, args=(interpreter, coming), daemon=True).start()

    @contextlib.contextmanager
    def lease(self, interpreter: Interpreter, cancelled: Asked) -> Iterator[ComputeProcess]:
        """A compute process for one job: kept when the job ends well, ended otherwise.

        Raises:
            Problem: none starts.
            Cancelled: `cancelled()` became true.
        """
        compute = self._take(interpreter, cancelled) or ComputeProcess(interpreter, cancelled)
        try:
            compute.cancelled = cancelled
            yield compute
        except BaseException:
            compute.end()
            raise
        self._keep(compute)

    def end(self) -> None:
        """End what is idle or about to start."""
        with self._lock:
            idle, coming = self._forget()
        if idle is not None:
            idle.end()
        if coming is not None:
            coming.add_done_callback(_end_result)

    def _start(self, interpreter: Interpreter, coming: Future[ComputeProcess]) -> None:
        try:
            compute = ComputeProcess(interpreter)
        except Exception as error:  # the job that wants it will meet the same, and say so
            coming.set_exception(error)
            return
        coming.set_result(compute)
        with self._lock:
            if self._coming is not coming:
                return
            self._coming = None
        self._keep(compute)

    def _take(self, interpreter: Interpreter, cancelled: Asked) -> ComputeProcess | None:
        """The idle process, or the one about to start, if it is alive and the right one."""
        with self._lock:
            idle, coming = self._forget()
        if coming is not None:
            while not wait([coming], POLL).done:
                if cancelled():
                    coming.add_done_callback(_end_result)
                    raise Cancelled
            idle = None if coming.exception() else coming.result()
        usable = idle is not None and idle.alive and idle.interpreter == interpreter and interpreter.path.exists()
        if idle is not None and not usable:
            idle.end()
            return None
        return idle

    def _forget(self) -> tuple[ComputeProcess | None, Future[ComputeProcess] | None]:
        """Hand out what is kept, under the lock."""
        if self._timer is not None:
            self._timer.cancel()
        found = self._idle, self._coming
        self._idle = self._coming = self._timer = None
        return found

    def _keep(self, compute: ComputeProcess) -> None:
        compute.cancelled = never
        try:
            compute.call("rest", {}, {})
        except Problem:  # the job is done: nobody needs to hear of it
            compute.end()
            return
        with self._lock:
            surplus, self._idle = self._idle, compute
            if self._timer is not None:
                self._timer.cancel()
            self._timer = threading.Timer(IDLE, self.end)
            self._timer.daemon = True
            self._timer.start()
        if surplus is not None:
            surplus.end()


def _end_result(coming: Future[ComputeProcess]) -> None:
    if not coming.exception():
        coming.result().end()


keeper = Keeper()
"""The one of this QGIS."""
atexit.register(keeper.end)
