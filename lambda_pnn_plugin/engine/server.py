"""The compute process: answers one request after the other until its parent closes the connection.

The parent cancels by ending the process.
"""

from __future__ import annotations

import itertools
import os
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from multiprocessing.connection import Connection
from typing import Any

import numpy as np
import torch

from ..shared import channel, messages
from ..shared.channel import PORT
from ..shared.messages import Received
from ..shared.operations import Enough, Failure, Hello, Predict
from ..shared.problem import Cancelled, Problem
from .memory import is_out_of_memory, return_memory
from .operations import Tell, carry_out
from .process import prepare_process


def answer(received: Received, tell: Tell) -> object:
    """Return the reply to a message; every error becomes a failure with a message for users."""
    try:
        request = messages.decoded(received)
    except messages.MessageError as error:
        return failure(Problem("The computation failed: {error}", error=repr(error)), traceback.format_exc())
    return reply_to(request, tell)


def reply_to(request: object, tell: Tell) -> object:
    """Return the reply to a request; every error becomes a failure with a message for users.

    Raises:
        Cancelled: `tell` did.
    """
    try:
        return carry_out(request, tell)
    except Cancelled:
        raise
    except Problem as problem:
        return failure(problem)
    except Exception as error:  # every error must reach the parent, and none may end the loop
        if is_out_of_memory(error):
            return failure(
                Problem("Not enough memory for the computation; close other programs or choose another device.")
            )
        return failure(Problem("The computation failed: {error}", error=repr(error)), traceback.format_exc())


def failure(problem: Problem, details: str = "") -> Failure:
    """Return the reply that tells a problem."""
    values = {
        name: value if isinstance(value, (str, int, float)) else str(value) for name, value in problem.values.items()
    }
    return Failure(problem.text, values, details)


class Inbox:
    """Reads requests one ahead, and hears which reply is wanted now, unless a request that was read ahead waits."""

    def __init__(self, connection: Connection) -> None:
        self._connection, self._reader = connection, ThreadPoolExecutor(1)
        self._hurried = 0

    def next(self) -> Future[Received]:
        """Return the next request to come; it fails with EOFError when the other side closes the connection."""
        return self._reader.submit(self._read)

    def wanted_now(self, number: int) -> bool:
        """Return whether the reply to that request, counted from 1, is wanted now."""
        return self._hurried == number

    def _read(self) -> Received:
        while True:
            received = messages.receive(self._connection)
            if received.kind != Enough.__name__:
                return received
            self._hurried = messages.decoded(received).request


def serve(connection: Connection) -> None:
    """Answer requests until the other side closes the connection.

    While one is computed, the next one is read and the last reply is written, so that the device does not idle.
    """
    inbox, writer = Inbox(connection), ThreadPoolExecutor(1)

    def say(content: object) -> Future[None]:
        return writer.submit(messages.write, connection, messages.packed(content))

    versions = {"python": platform.python_version(), "torch": torch.__version__, "numpy": np.__version__}
    said = say(Hello(versions))
    coming = inbox.next()
    for number in itertools.count(1):
        futures: list[Future[Any]] = [coming, said]
        wait(futures, return_when=FIRST_COMPLETED)
        if said.done():
            said.result()  # raises if the other side no longer reads, instead of waiting for its requests
        try:
            received = coming.result()
        except EOFError:
            return
        coming = inbox.next()

        def tell(progress: object, number: int = number) -> bool:
            say(progress).result()
            return inbox.wanted_now(number)

        reply = answer(received, tell)
        said.result()
        said = say(reply)
        del reply  # frees its memory before the next one is computed
        if received.kind != Predict.__name__:  # the next tile needs the same memory
            return_memory()


def _end_with_parent() -> None:
    """End the process when standard input closes, which is when the parent ends."""
    sys.stdin.buffer.read()
    os._exit(0)


def main(said: int, serving: Callable[[Connection], None] = serve) -> None:
    """Read the connection's key from standard input, write its port to `said`, and serve one connection.

    Args:
        serving: what answers requests until the other side closes the connection.
        said: descriptor of the parent's ear. Standard output is not it any more: libraries print there what they like.
    """
    key = bytes.fromhex(sys.stdin.buffer.readline().decode().strip())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    prepare_process()
    with channel.listen() as listener:
        os.write(said, f"{PORT}{listener.getsockname()[1]}\n".encode())
        with channel.accept(listener, key) as connection:
            try:
                serving(connection)
            except BaseException:  # the reader thread would keep the process alive
                traceback.print_exc()
                os._exit(1)
