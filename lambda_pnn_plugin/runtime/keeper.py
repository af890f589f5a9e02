"""Keeps a compute process between jobs: loading PyTorch takes seconds, which only the first job has to wait."""

from __future__ import annotations

import atexit
import contextlib
import threading
from collections.abc import Iterator
from concurrent.futures import Future, wait

from ..problem import Cancelled
from .compute import POLL, ComputeProcess
from .environment import Interpreter
from .process import Asked, never

IDLE = 600.0
"""Seconds after which a process that nobody has wanted is ended."""
_LAST_WAIT = 10.0
"""Seconds at most until a process that starts has noticed that nobody wants it any more."""


class _Start:
    """A process that is starting in the background."""

    def __init__(self, interpreter: Interpreter) -> None:
        self._interpreter = interpreter
        self._unwanted = threading.Event()
        self.outcome: Future[ComputeProcess] = Future()

    def process(self) -> ComputeProcess:
        """Start it.

        Raises:
            Problem: it does not start.
            Cancelled: it was abandoned meanwhile.
        """
        return ComputeProcess(self._interpreter, self._unwanted.is_set)

    def abandon(self) -> None:
        """End it, wherever it is."""
        self._unwanted.set()
        wait([self.outcome], _LAST_WAIT)
        if self.outcome.done() and not self.outcome.exception():
            self.outcome.result().end()


class Keeper:
    """At most one idle process; jobs at the same time have one each."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: ComputeProcess | None = None
        self._start: _Start | None = None
        self._timer: threading.Timer | None = None
        self._suspended = self._leases = 0

    @property
    def busy(self) -> bool:
        """Whether a job has a process."""
        return self._leases > 0

    def prepare(self, interpreter: Interpreter) -> None:
        """Start a process in the background, for a job that is likely to come."""
        with self._lock:
            if self._suspended or self._idle is not None or self._start is not None:
                return
            start = self._start = _Start(interpreter)
        threading.Thread(target=self._run, args=(start,), daemon=True).start()

    @contextlib.contextmanager
    def lease(self, interpreter: Interpreter, cancelled: Asked) -> Iterator[ComputeProcess]:
        """A compute process for one job: kept when the job ends well, ended otherwise.

        Raises:
            Problem: none starts.
            Cancelled: `cancelled()` became true.
        """
        with self._counted():
            compute = self._take(interpreter, cancelled) or ComputeProcess(interpreter, cancelled)
            try:
                compute.cancelled = cancelled
                yield compute
            except BaseException:
                compute.end()
                raise
            self._keep(compute)

    @contextlib.contextmanager
    def _counted(self) -> Iterator[None]:
        with self._lock:
            self._leases += 1
        try:
            yield
        finally:
            with self._lock:
                self._leases -= 1

    @contextlib.contextmanager
    def suspended(self) -> Iterator[None]:
        """Nothing idles meanwhile: what it runs on is about to change."""
        with self._lock:
            self._suspended += 1
        try:
            self.end()
            yield
        finally:
            with self._lock:
                self._suspended -= 1

    def end(self) -> None:
        """End what is idle or starting; nothing of it is left afterwards."""
        with self._lock:
            idle, start = self._forget()
        if idle is not None:
            idle.end()
        if start is not None:
            start.abandon()

    def _run(self, start: _Start) -> None:
        try:
            compute = start.process()
        except Exception as error:  # the job that wants it will meet the same, and say so
            with self._lock:
                if self._start is start:
                    self._start = None
            start.outcome.set_exception(error)
            return
        with self._lock:
            if self._start is start:
                self._start = None
                self._rest(compute)
        start.outcome.set_result(compute)

    def _take(self, interpreter: Interpreter, cancelled: Asked) -> ComputeProcess | None:
        """The idle process, or the one that is starting, if it is alive and the right one."""
        with self._lock:
            idle, start = self._forget()
        if start is not None:
            while not wait([start.outcome], POLL).done:
                if cancelled():
                    start.abandon()
                    raise Cancelled
            idle = None if start.outcome.exception() else start.outcome.result()
        usable = idle is not None and idle.alive and idle.interpreter == interpreter and interpreter.path.exists()
        if idle is not None and not usable:
            idle.end()
            return None
        return idle

    def _forget(self) -> tuple[ComputeProcess | None, _Start | None]:
        """Hand out what is kept, under the lock."""
        if self._timer is not None:
            self._timer.cancel()
        found = self._idle, self._start
        self._idle = self._start = self._timer = None
        return found

    def _keep(self, compute: ComputeProcess) -> None:
        surplus: ComputeProcess | None = compute
        with contextlib.suppress(Exception):  # whatever happens here, the job is done
            compute.cancelled = never
            compute.call("rest", {}, {})
            with self._lock:
                if not self._suspended and self._start is None:
                    surplus, _ = self._forget()
                    self._rest(compute)
        if surplus is not None:
            surplus.end()

    def _rest(self, compute: ComputeProcess) -> None:
        """Let it idle, under the lock."""
        self._idle = compute
        self._timer = threading.Timer(IDLE, self.end)
        self._timer.daemon = True
        self._timer.start()


keeper = Keeper()
"""The one of this QGIS."""
atexit.register(keeper.end)
