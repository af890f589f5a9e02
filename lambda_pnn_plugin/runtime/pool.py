"""The pool of compute processes: keeps one between jobs, so that only the first job waits for PyTorch to load."""

from __future__ import annotations

import atexit
import contextlib
import threading
from collections.abc import Iterator
from typing import Optional

from ..shared.operations import ReleaseMemory
from ..shared.problem import Problem
from .environment import Interpreter
from .local_engine import LocalEngine

IDLE = 600.0
"""Seconds after which a process that is not leased is ended."""


class EnginePool:
    """Keeps at most one idle engine, which may still be starting; concurrent jobs have an engine each."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: Optional[LocalEngine] = None
        self._timer: Optional[threading.Timer] = None
        self._suspended = 0

    def prepare(self, interpreter: Interpreter) -> None:
        """Start an engine for a job that is likely to come; if that fails, the job will report it."""
        with self._lock:
            if not self._suspended and self._idle is None:
                with contextlib.suppress(Problem):
                    self._keep(LocalEngine(interpreter))

    @contextlib.contextmanager
    def lease(self, interpreter: Interpreter) -> Iterator[LocalEngine]:
        """Lease an engine for one job; it is kept if the job ends well, closed otherwise.

        Raises:
            Problem: the interpreter cannot be started.
        """
        engine = self._take(interpreter) or LocalEngine(interpreter)
        try:
            yield engine
        except BaseException:
            engine.close()
            raise
        self._take_back(engine)

    @contextlib.contextmanager
    def suspended(self) -> Iterator[None]:
        """Keep no idle engine within this context, because its environment is about to change."""
        with self._lock:
            self._suspended += 1
        try:
            self.close()
            yield
        finally:
            with self._lock:
                self._suspended -= 1

    def close(self) -> None:
        """End the idle engine, and wait until its process is gone."""
        with self._lock:
            idle = self._give()
        if idle is not None:
            idle.close()

    def _take(self, interpreter: Interpreter) -> Optional[LocalEngine]:
        """Return the idle engine if it is alive and the right one."""
        with self._lock:
            idle = self._give()
        if idle is None or (idle.alive and idle.interpreter == interpreter and interpreter.path.exists()):
            return idle
        idle.close()
        return None

    def _take_back(self, engine: LocalEngine) -> None:
        """Keep an engine whose job is done; it releases its memory while nobody waits for it."""
        surplus: Optional[LocalEngine] = engine
        if engine.alive:
            engine.submit(ReleaseMemory())
            with self._lock:
                if not self._suspended:
                    surplus = self._give()
                    self._keep(engine)
        if surplus is not None:
            surplus.close()

    def _give(self) -> Optional[LocalEngine]:
        """Return the idle engine and forget it. Call with the lock held."""
        if self._timer is not None:
            self._timer.cancel()
        idle = self._idle
        self._idle = self._timer = None
        return idle

    def _keep(self, engine: LocalEngine) -> None:
        """Keep an engine as the idle one, for IDLE seconds. Call with the lock held."""
        self._idle = engine
        self._timer = threading.Timer(IDLE, self.close)
        self._timer.daemon = True
        self._timer.start()


engines = EnginePool()
"""The pool of this QGIS process."""
atexit.register(engines.close)
