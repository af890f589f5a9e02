"""The engine on a Dask cluster: a compute process on this computer is the gateway to it."""

from __future__ import annotations

from ..shared.operations import Hello
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
