"""The engine on this computer: a child process that computes."""

from __future__ import annotations

import collections
import contextlib
import secrets
import subprocess
import tempfile
import threading
from collections.abc import Mapping
from concurrent.futures import InvalidStateError, ThreadPoolExecutor
from multiprocessing import ProcessError
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Optional, TypeVar

from ..shared import channel, messages
from ..shared.operations import Enough, Failure, Hello, Progress, Request
from ..shared.problem import Cancelled, Problem
from ..shared.translation import tr, tr_noop
from .child_process import clean_environment, end_tree, python_command, spawn_options
from .engine import Pending
from .environment import Interpreter

R = TypeVar("R")

_BROKEN = (OSError, EOFError, messages.MessageError, ProcessError)
"""Errors of a channel to a process that has ended or is not ours."""
_WAY_OUT = tr_noop("run the tool “Set up computing” to repair it, or choose another Python")

_PACKAGE = Path(__file__).resolve().parents[1]
_MAIN = (
    # What libraries print, even while they are loaded, goes where the last words are read.
    "import os, sys; said = os.dup(1); os.dup2(2, 1); "
    # The folder of all plugins goes last in the search path, so that no plugin hides a library.
    f"sys.path[0:1] = []; sys.path.append({str(_PACKAGE.parent)!r}); "
    f"from {_PACKAGE.name}.engine.{{module}} import main; main(said{{arguments}})"
)
"""What the process runs."""


class LocalEngine:
    """A compute process, and the context manager that ends it. It may still be starting when the constructor returns.

    Cancelling a reply ends the process, so that all other replies fail too.

    Args:
        interpreter: the Python to run.

    Raises:
        Problem: the program cannot be started. Later errors are those of the replies.
    """

    MODULE, PATIENCE = "server", 600.0
    """Module of `engine` that the process runs; seconds without a message after which it counts as hung: no step takes
    nearly that long."""

    def __init__(self, interpreter: Interpreter, *arguments: str) -> None:
        self.interpreter, self.tiles_in_flight = interpreter, 2
        self.versions: Mapping[str, str] = interpreter.versions
        self._tail: collections.deque[str] = collections.deque(maxlen=40)
        self._connection: Optional[Connection] = None
        self._connected = threading.Event()
        self._lock = threading.Lock()
        self._waiting: collections.deque[Pending[Any]] = collections.deque()
        self._fault: Optional[Exception] = None
        self._silence, self._submitted = 0.0, 0
        code = _MAIN.format(module=self.MODULE, arguments="".join(f", {argument!r}" for argument in arguments))
        try:
            self._process = subprocess.Popen(
                [*python_command(interpreter.path), "-u", "-c", code],
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
        self._writer = ThreadPoolExecutor(1)
        self._listener = threading.Thread(target=self._keep_tail, daemon=True)
        self._listener.start()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> LocalEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __str__(self) -> str:
        return str(self.interpreter)

    @property
    def pid(self) -> int:
        """Identifier of the process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether requests can still be carried out."""
        return self._fault is None and self._process.poll() is None

    def submit(self, request: Request[R]) -> Pending[R]:
        """See :class:`Engine`. The process reads one request ahead."""

        def hurry() -> None:
            with self._lock:
                if self._fault is None:
                    self._writer.submit(self._write, Enough(number), pending)

        pending: Pending[R] = Pending(self.close, self._bored, hurry)
        with self._lock:
            if self._fault is not None:
                pending.set_exception(self._fault)
                return pending
            self._waiting.append(pending)
            number = self._submitted = self._submitted + 1
            self._writer.submit(self._write, request, pending)
        return pending

    def close(self) -> None:
        """See :class:`Engine`. Returns when the process is gone."""
        self._end(Cancelled())

    def _end(self, fault: Exception) -> None:
        """End the process; replies to come fail with `fault`, or with that of an earlier call."""
        with self._lock:
            self._fault = self._fault or fault
            unanswered = list(self._waiting)
            self._waiting.clear()
        end_tree(self._process)
        self._connected.set()
        self._writer.shutdown(wait=False)
        if threading.current_thread() is not self._reader:
            self._reader.join(5)  # before its files are closed
        if self._connection is not None:
            self._connection.close()
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError, ValueError):  # closing flushes, but nothing reads any more
                stream.close()  # type: ignore[union-attr]
        for pending in unanswered:
            with contextlib.suppress(InvalidStateError):
                pending.set_exception(self._fault)

    def _bored(self, seconds: float) -> None:
        """End the process if it has sent no message for its patience.

        The seconds are added up, not measured by a clock, so that the time when the computer sleeps does not count.
        """
        self._silence += seconds
        if self._silence > self.PATIENCE:
            self._end(
                Problem(
                    "The compute process has not said a word for {minutes:.0f} minutes and was "
                    "ended; try again, or choose another device.",
                    minutes=self.PATIENCE / 60,
                )
            )

    def _write(self, request: object, pending: Pending[Any]) -> None:
        self._connected.wait()
        if pending.done() or self._connection is None:  # the process was ended meanwhile
            return
        try:
            messages.send(self._connection, request)
        except _BROKEN:
            return  # the reading thread gets the error too, and reports it
        except Exception as error:  # the request itself is wrong
            self._end(error)

    def _read(self) -> None:
        """Connect to the process, then pass every message to the reply that it belongs to; runs on its own thread."""
        try:
            self._greet()
        except messages.VersionError:
            self._end(Problem("The plugin was updated while QGIS was running: start QGIS again."))
            return
        except Problem as problem:
            self._end(problem)
            return
        except _BROKEN:
            self._end(
                Problem(
                    "The compute process ended at its start; {way_out}. {last_words}",
                    way_out=tr(_WAY_OUT),
                    last_words=self._last_line(),
                )
            )
            return
        try:
            while True:
                self._handle(messages.decoded(messages.receive(self._connection)))  # type: ignore[arg-type]
        except _BROKEN:
            self._end(
                Problem("The compute process ended unexpectedly; try again. {last_words}", last_words=self._last_line())
            )

    def _greet(self) -> None:
        """Send the channel's key, connect to the port that the process prints when it is ready, await its Hello."""
        key = secrets.token_bytes(channel.KEY_SIZE)
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(key.hex().encode() + b"\n")
        self._process.stdin.flush()
        connection = channel.connect(self._port(), key)
        hello = messages.decoded(messages.receive(connection))
        if isinstance(hello, Failure):
            raise Problem(hello.text, **hello.values)
        if not isinstance(hello, Hello):
            raise messages.MessageError("The first message is no hello.")
        self._hear(hello)
        self._connection = connection
        self._silence = 0.0
        self._connected.set()

    def _hear(self, hello: Hello) -> None:
        """Note what the process says of itself."""
        self.tiles_in_flight = hello.tiles_in_flight

    def _port(self) -> int:
        """Return the port that the process says it listens on; others may print lines before it."""
        assert self._process.stdout
        for line in self._process.stdout:
            words = line.decode(errors="replace").strip()
            if words.startswith(channel.PORT) and words[len(channel.PORT) :].isdigit():
                return int(words[len(channel.PORT) :])
            self._tail.append(words)
        raise EOFError

    def _handle(self, content: object) -> None:
        self._silence = 0.0
        with self._lock:
            if not self._waiting:
                raise messages.MessageError("A reply to no request.")
            pending = self._waiting[0] if isinstance(content, Progress) else self._waiting.popleft()
        if isinstance(content, Progress):
            pending.tell(content)
        elif isinstance(content, Failure):
            problem = Problem(content.text, **content.values)
            problem.details = content.details
            pending.set_exception(problem)
        else:
            pending.set_result(content)

    def _keep_tail(self) -> None:
        assert self._process.stderr
        with self._process.stderr as lines:
            for line in lines:
                self._tail.append(line.decode(errors="replace").rstrip())

    def _last_line(self) -> str:
        self._listener.join(1)  # it may not have read the last line yet
        lines = [line for line in self._tail if line]
        return (
            tr("Its last words: {line}", line=lines[-1])
            if lines
            else tr("It printed nothing; memory may have run out.")
        )
