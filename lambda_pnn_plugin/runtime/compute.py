"""The compute process seen from QGIS: started, asked, ended."""

from __future__ import annotations

import collections
import contextlib
import secrets
import subprocess
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from multiprocessing import ProcessError
from multiprocessing.connection import Client, Connection
from pathlib import Path
from typing import Any, TypeVar

from .. import protocol
from ..problem import Cancelled, Problem
from ..protocol import Message
from ..words import phrase, tr
from .environment import Interpreter
from .process import Asked, clean_environment, end_tree, never, python_command, spawn_options

T = TypeVar("T")

POLL = 0.1
"""Seconds between two looks at whether the user cancelled."""
PATIENCE = 600.0
"""Seconds without a word after which the process counts as hung: no step takes nearly as long."""

_BROKEN = (OSError, EOFError, protocol.ProtocolError, ProcessError)
"""What a channel to a process that is gone, or is not ours, brings."""
_WAY_OUT = phrase("run the tool “Set up computing” to repair it, or choose another Python")

_PACKAGE = Path(__file__).resolve().parents[1]
_MAIN = (
    # Behind everything else, so that no other plugin in the same folder hides a library.
    f"import sys; sys.path[0:1] = []; sys.path.append({str(_PACKAGE.parent)!r}); "
    f"from {_PACKAGE.name}.engine.server import main; main()"
)


class ComputeProcess:
    """A compute process, a context manager: leaving it ends the process, whatever it is doing.

    Args:
        interpreter: the Python to run.
        cancelled: asked several times a second while waiting; may be replaced from job to job.

    Raises:
        Problem: the process does not start.
        Cancelled: `cancelled()` became true.
    """

    def __init__(self, interpreter: Interpreter, cancelled: Asked = never) -> None:
        self.interpreter, self.cancelled = interpreter, cancelled
        self._tail: collections.deque[str] = collections.deque(maxlen=40)
        self._connection: Connection | None = None
        self._channel = ThreadPoolExecutor(1)
        self._under_way: Future | None = None
        try:
            self._process = subprocess.Popen(
                [*python_command(interpreter.path), "-u", "-c", _MAIN],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=clean_environment(),
                cwd=tempfile.gettempdir(),
                **spawn_options(),
            )
        except OSError as error:
            raise Problem(
                "{interpreter} does not start ({error}); {way_out}.",
                interpreter=interpreter.path,
                error=error,
                way_out=tr(_WAY_OUT),
            ) from error
        try:
            threading.Thread(target=self._keep_tail, daemon=True).start()
            self._patiently(self._greet)
        except protocol.VersionError as error:
            self.end()
            raise Problem("The plugin was updated while QGIS was running: start QGIS again.") from error
        except _BROKEN as error:
            self.end()
            raise Problem(
                "The compute process ended at its start; {way_out}. {last_words}",
                way_out=tr(_WAY_OUT),
                last_words=self._last_words(),
            ) from error
        except BaseException:
            self.end()
            raise

    def __enter__(self) -> ComputeProcess:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def send(self, operation: str, fields: dict[str, Any], arrays: dict[str, Any]) -> None:
        """Ask for `operation`; :meth:`reply` brings the answers in order. The process takes one request ahead.

        Raises:
            Problem: the process is gone or does not listen.
            Cancelled: `cancelled()` became true meanwhile.
        """
        message = Message(operation, fields, arrays)
        try:
            self._patiently(lambda: protocol.send(self._connection, message))
        except _BROKEN as error:
            raise self._gone() from error

    def reply(self, on_progress: Callable[[dict[str, Any]], None] = lambda fields: None) -> Message:
        """Wait for the answer to the first request that has none yet.

        Raises:
            Problem: the operation failed, or the process is gone or hangs.
            Cancelled: `cancelled()` became true meanwhile.
        """
        while True:
            try:
                message = self._patiently(lambda: protocol.receive(self._connection))
            except _BROKEN as error:
                raise self._gone() from error
            if message.kind == "progress":
                on_progress(message.fields)
            elif message.kind == "failure":
                problem = Problem(message.fields["text"], **message.fields["values"])
                problem.details = message.fields["details"]
                raise problem
            else:
                return message

    def call(self, operation: str, fields: dict[str, Any], arrays: dict[str, Any], **options: Any) -> Message:
        """:meth:`send`, then :meth:`reply`."""
        self.send(operation, fields, arrays)
        return self.reply(**options)

    def end(self) -> None:
        """End the process now and wait until it is gone."""
        end_tree(self._process)
        if self._under_way is not None:  # it has nobody to talk to any more; its files must not be closed under it
            wait([self._under_way], 5)
        if self._connection is not None:
            self._connection.close()
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError, ValueError):  # what was not written yet has no reader any more
                stream.close()
        self._channel.shutdown(wait=False)

    def _greet(self) -> None:
        """Hand over the channel's key, connect to the port that is told once PyTorch is imported, hear a word."""
        key = secrets.token_bytes(32)
        self._process.stdin.write(key.hex().encode() + b"\n")
        self._process.stdin.flush()
        port = self._process.stdout.readline().strip()
        if not port.isdigit():
            raise EOFError
        self._connection = Client(("127.0.0.1", int(port)), authkey=key)
        protocol.receive(self._connection)

    def _patiently(self, work: Callable[[], T]) -> T:
        """The result of `work`, which waits for the process, on another thread: a hung process must not hang us."""
        future = self._under_way = self._channel.submit(work)
        waited = 0.0  # counted, not measured: a computer that slept has not waited
        while True:
            if self.cancelled():
                raise Cancelled
            wait([future], POLL)
            if future.done():
                return future.result()
            waited += POLL
            if waited > PATIENCE:
                raise Problem(
                    "The compute process has not said a word for {minutes:.0f} minutes and was "
                    "ended; try again, or choose another device.",
                    minutes=PATIENCE / 60,
                )

    def _keep_tail(self) -> None:
        with self._process.stderr as lines:
            for line in lines:
                self._tail.append(line.decode(errors="replace").rstrip())

    def _last_words(self) -> str:
        lines = [line for line in self._tail if line]
        return (
            tr("Its last words: {line}", line=lines[-1]) if lines else tr("It left no word; memory may have run out.")
        )

    def _gone(self) -> Problem:
        return Problem("The compute process ended unexpectedly; try again. {last_words}", last_words=self._last_words())
