"""The compute process seen from QGIS: started, asked, ended."""

from __future__ import annotations

import collections
import contextlib
import secrets
import subprocess
import tempfile
import threading
from collections.abc import Callable
from multiprocessing import ProcessError
from multiprocessing.connection import Client, Connection
from pathlib import Path
from typing import Any

from .. import protocol
from ..problem import Cancelled, Problem
from ..protocol import Message
from .environment import Interpreter
from .process import CREATION_FLAGS, clean_environment

POLL = 0.1
"""Seconds between two looks at whether the user cancelled."""

_BROKEN = (OSError, EOFError, protocol.ProtocolError, ProcessError)
"""What a channel to a process that is gone, or is not ours, brings."""
_WAY_OUT = "run the tool “Set up computing” with “Install again”, or choose another Python"

_PACKAGE = Path(__file__).resolve().parents[1]
_MAIN = (
    # Behind everything else, so that no other plugin in the same folder hides a library.
    f"import sys; sys.path[0:1] = []; sys.path.append({str(_PACKAGE.parent)!r}); "
    f"from {_PACKAGE.name}.engine.server import main; main()"
)


class ComputeProcess:
    """A compute process for one job, a context manager: leaving it ends the process, whatever it is doing.

    Args:
        interpreter: the Python to run.
        cancelled: asked several times a second while waiting.

    Raises:
        Problem: the process does not start.
        Cancelled: `cancelled()` became true.
    """

    def __init__(self, interpreter: Interpreter, cancelled: Callable[[], bool] = lambda: False) -> None:
        self._cancelled = cancelled
        self._tail: collections.deque[str] = collections.deque(maxlen=40)
        self._connection: Connection | None = None
        key = secrets.token_bytes(32)
        try:
            self._process = subprocess.Popen(
                [str(interpreter.path), "-E", "-u", "-c", _MAIN],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=clean_environment(),
                cwd=tempfile.gettempdir(),
                creationflags=CREATION_FLAGS,
            )
        except OSError as error:
            raise Problem(f"{interpreter.path} does not start ({error}); {_WAY_OUT}.") from error
        try:
            threading.Thread(target=self._keep_tail, daemon=True).start()
            self._process.stdin.write(key.hex().encode() + b"\n")
            self._process.stdin.flush()
            self._connection = Client(("127.0.0.1", self._port()), authkey=key)
            self._receive()
        except _BROKEN as error:
            self.end()
            raise Problem(f"The compute process ended at its start; {_WAY_OUT}. {self._last_words()}") from error
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

    def send(self, operation: str, fields: dict[str, Any], arrays: dict[str, Any]) -> None:
        """Ask for `operation`; :meth:`reply` brings the answer. One request at a time may be under way."""
        try:
            protocol.send(self._connection, Message(operation, fields, arrays))
        except _BROKEN as error:
            raise self._gone() from error

    def reply(self, on_progress: Callable[[dict[str, Any]], None] = lambda fields: None) -> Message:
        """Wait for the answer to the request under way.

        Raises:
            Problem: the operation failed or the process is gone.
            Cancelled: `cancelled()` became true meanwhile.
        """
        while True:
            try:
                message = self._receive()
            except _BROKEN as error:
                raise self._gone() from error
            if message.kind == "progress":
                on_progress(message.fields)
            elif message.kind == "failure":
                raise Problem(message.fields["sentence"])
            else:
                return message

    def call(self, operation: str, fields: dict[str, Any], arrays: dict[str, Any], **options: Any) -> Message:
        """:meth:`send`, then :meth:`reply`."""
        self.send(operation, fields, arrays)
        return self.reply(**options)

    def end(self) -> None:
        """End the process now and wait until it is gone."""
        self._process.kill()
        self._process.wait()
        if self._connection is not None:
            self._connection.close()
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):  # what was not written yet has no reader any more
                stream.close()

    def _port(self) -> int:
        """The port that the process tells on its first line; it has to import PyTorch before."""
        answer: list[bytes] = []
        reader = threading.Thread(target=lambda: answer.append(self._process.stdout.readline()), daemon=True)
        reader.start()
        while reader.is_alive():
            self._check_cancelled()
            reader.join(POLL)
        if not answer or not answer[0].strip().isdigit():
            raise EOFError
        return int(answer[0])

    def _receive(self) -> Message:
        while not self._connection.poll(POLL):
            self._check_cancelled()
        return protocol.receive(self._connection)

    def _check_cancelled(self) -> None:
        if self._cancelled():
            raise Cancelled

    def _keep_tail(self) -> None:
        with self._process.stderr as lines:
            for line in lines:
                self._tail.append(line.decode(errors="replace").rstrip())

    def _last_words(self) -> str:
        lines = [line for line in self._tail if line]
        return f"Its last words: {lines[-1]}" if lines else "It left no word; memory may have run out."

    def _gone(self) -> Problem:
        return Problem(f"The compute process ended unexpectedly. {self._last_words()}")
