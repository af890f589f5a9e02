"""The engine on a Dask cluster: a compute process on this computer is the gateway to it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from ..shared.operations import Hello, ListDevices
from .environment import Interpreter
from .local_engine import LocalEngine


class ClusterEngine(LocalEngine):
    """A gateway to a cluster; like a process that computes itself, but that many tiles are under way at a time.

    Args:
        interpreter: the Python of the gateway.
        address: as "tls://host:8786", or a scheduler file.
        certificates: folder with ca.pem, cert.pem and key.pem; empty for none.

    Raises:
        Problem: the program cannot be started. That there is no cluster is told by the replies.
    """

    MODULE, PATIENCE = "gateway", 86400.0
    """A cluster may be busy with others' work for long."""

    def __init__(self, interpreter: Interpreter, address: str, certificates: str = "") -> None:
        self._address, self._label = address, ""
        super().__init__(interpreter, address, certificates)

    def __str__(self) -> str:
        return f"{self._address} ({self._label})" if self._label else self._address

    def _hear(self, hello: Hello) -> None:
        super()._hear(hello)
        self.versions, self._label = hello.versions, hello.place


class Gateways:
    """Gateways to a cluster, kept between jobs of which several may be under way at a time.

    Args:
        interpreter, address, certificates: as of :class:`ClusterEngine`.
    """

    MOST = 8
    """Jobs under way at a time, at most: this computer reads, registers and writes for each of them."""

    def __init__(self, interpreter: Interpreter, address: str, certificates: str = "") -> None:
        self._options = (interpreter, address, certificates)
        self._idle: list[ClusterEngine] = []

    def __enter__(self) -> Gateways:
        return self

    def __exit__(self, *_: object) -> None:
        while self._idle:
            self._idle.pop().close()

    def jobs_at_a_time(self) -> int:
        """Return how many jobs keep all workers busy: while one reads or writes, they compute for another.

        Raises:
            Problem: the cluster cannot be reached, or cannot compute.
        """
        with self.lease() as engine:
            found = engine.submit(ListDevices()).wait().devices
        return min(len(found), self.MOST)  # one more than there are workers, as the last is the dashboard

    @contextlib.contextmanager
    def lease(self) -> Iterator[ClusterEngine]:
        """Lease a gateway for one job; it is kept if the job ends well, closed otherwise.

        Raises:
            Problem: it cannot be started.
        """
        try:
            engine = self._idle.pop()
        except IndexError:
            engine = ClusterEngine(*self._options)
        try:
            yield engine
        except BaseException:
            engine.close()
            raise
        self._idle.append(engine) if engine.alive else engine.close()
