"""The compute process as the gateway to a Dask cluster: requests become tasks there, replies go back in order.

Dask's own messages stay between this process and the cluster; what comes from QGIS and goes back is what a process that
computes itself takes and gives.
"""

from __future__ import annotations

import contextlib
import functools
import threading
from dataclasses import dataclass
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Any

from ..shared import messages
from ..shared.messages import Received
from ..shared.operations import Enough, Hello
from ..shared.problem import Problem
from . import server
from .cluster import Cluster
from .cluster_access import Place


def main(said: int, address: str, certificates: str) -> None:
    """As :func:`server.main`, with a cluster to compute on."""
    server.main(said, functools.partial(serve, Place(address, certificates)))


def serve(place: Place, connection: Connection) -> None:
    """Answer requests in order until the other side closes the connection; many are under way at a time."""
    try:
        cluster = Cluster(place)
    except Problem as problem:
        messages.send(connection, server.failure(problem))
        return
    with contextlib.closing(cluster):
        messages.send(connection, Hello(cluster.versions, cluster.tiles_in_flight, cluster.label))
        waiting: SimpleQueue[_Asked] = SimpleQueue()
        hurried: set[int] = set()
        writer = threading.Thread(target=_answer_in_order, args=(connection, cluster, waiting, hurried), daemon=True)
        writer.start()
        number = 0
        while True:
            try:
                received = messages.receive(connection)
            except EOFError:
                return  # the process ends, and with it all that was asked for
            if received.kind == Enough.__name__:
                hurried.add(messages.decoded(received).request)
                continue
            number += 1
            waiting.put(_Asked(number, _begun(cluster, received)))


def _begun(cluster: Cluster, received: Received) -> Any:
    """Return what will answer a message."""
    try:
        return cluster.submit(messages.decoded(received))
    except Exception as error:  # it must reach the other side, in its turn
        return server.failure(Problem("The cluster cannot carry the computation out: {error}", error=repr(error)))


@dataclass(frozen=True)
class _Asked:
    """A request, by its number, and what will answer it: a reply, or a task of the cluster."""

    number: int
    task: Any


def _answer_in_order(connection: Connection, cluster: Cluster, waiting: SimpleQueue[_Asked], hurried: set[int]) -> None:
    while True:
        asked = waiting.get()

        def tell(progress: object) -> None:
            messages.send(connection, progress)

        reply = cluster.reply(asked.task, tell, functools.partial(hurried.__contains__, asked.number))
        try:
            messages.send(connection, reply)
        except OSError:
            return  # the other side is gone
