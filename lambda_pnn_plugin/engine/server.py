"""The compute process: answers one request after the other until its parent goes.

The parent cancels by ending the process.
"""

from __future__ import annotations

import os
import platform
import sys
import threading
import traceback
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from multiprocessing.connection import Connection, Listener
from typing import Any

import numpy as np
import torch

from ..shared import messages
from ..shared.messages import Received
from ..shared.operations import Failure, Hello, Predict
from ..shared.problem import Problem
from .memory import is_out_of_memory, return_memory
from .operations import Tell, carry_out
from .process import prepare_process


def answer(received: Received, tell: Tell) -> object:
    """Return the reply to a message; whatever goes wrong becomes a failure in words for people."""
    try:
        return carry_out(messages.decoded(received), tell)
    except Problem as problem:
        return _failure(problem)
    except Exception as error:  # the parent must hear of everything, and nothing may end this loop
        if is_out_of_memory(error):
            return _failure(
                Problem("Not enough memory for the computation; close other programs or choose another device.")
            )
        return _failure(Problem("The computation failed: {error}", error=repr(error)), traceback.format_exc())


def _failure(problem: Problem, details: str = "") -> Failure:
    return Failure(problem.text, problem.values, details)


def serve(connection: Connection) -> None:
    """Answer requests until the other side closes.

    While one is worked on, the next one is read and the last answer is written: a graphics card has nothing to wait
    for then.
    """
    reader, writer = ThreadPoolExecutor(1), ThreadPoolExecutor(1)

    def say(content: object) -> Future[None]:
        return writer.submit(messages.write, connection, messages.packed(content))

    versions = {"python": platform.python_version(), "torch": torch.__version__, "numpy": np.__version__}
    said = say(Hello(versions))
    coming = reader.submit(messages.receive, connection)
    while True:
        futures: list[Future[Any]] = [coming, said]
        wait(futures, return_when=FIRST_COMPLETED)
        if said.done():
            said.result()  # who cannot be heard must not wait to be asked
        try:
            received = coming.result()
        except EOFError:
            return
        coming = reader.submit(messages.receive, connection)
        reply = answer(received, lambda progress: say(progress).result())
        said.result()
        said = say(reply)
        del reply  # lest it be kept until the next one is there
        if received.kind != Predict.__name__:  # tiles are many and alike: the next one takes the same memory again
            return_memory()


def _end_with_parent() -> None:
    """Standard input stays open as long as the parent lives."""
    sys.stdin.buffer.read()
    os._exit(0)


def main() -> None:
    """Take the channel's key from standard input, tell its port on standard output, serve one connection."""
    key = bytes.fromhex(sys.stdin.buffer.readline().decode().strip())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    prepare_process()
    with Listener(("127.0.0.1", 0), authkey=key) as listener:
        print(listener.address[1], flush=True)
        with listener.accept() as connection:
            try:
                serve(connection)
            except BaseException:  # the thread that waits for requests would keep the process alive
                traceback.print_exc()
                os._exit(1)
