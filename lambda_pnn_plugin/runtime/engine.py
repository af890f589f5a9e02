"""The contract of what computes: requests go in, replies come out, wherever the work is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future, wait
from queue import Empty, SimpleQueue
from typing import Any, Protocol, TypeVar

from ..shared.operations import Request
from ..shared.problem import Cancelled, IsCancelled, never

R = TypeVar("R")
OnProgress = Callable[[Any], None]
"""Called with the progress messages of an operation."""

POLL = 0.1
"""Seconds between two looks at whether the user cancelled."""


class Pending(Future[R]):
    """A reply to come. It fails with a Problem if the request cannot be carried out, with Cancelled if that was ended.

    Args:
        end: ends the work on the request; the future is done soon after.
        bored: told how many seconds passed without a word while somebody waited; may end the work.
    """

    def __init__(
        self, end: Callable[[], None] = lambda: None, bored: Callable[[float], None] = lambda seconds: None
    ) -> None:
        super().__init__()
        self._end, self._bored = end, bored
        self._told: SimpleQueue[Any] = SimpleQueue()

    def tell(self, progress: object) -> None:
        """Keep a progress message for whoever waits."""
        self._told.put(progress)

    def progress(self) -> list[Any]:
        """Return the progress messages that came since the last call."""
        found = []
        while True:
            try:
                found.append(self._told.get_nowait())
            except Empty:
                return found

    def cancel(self) -> bool:
        """End the work; return whether there was any left."""
        if self.done():
            return False
        self._end()
        return True

    def wait(self, cancelled: IsCancelled = never, on_progress: OnProgress = lambda progress: None) -> R:
        """Return the reply once it is there; progress is handed on in the calling thread.

        Args:
            cancelled: asked several times a second.

        Raises:
            Problem: the request cannot be carried out.
            Cancelled: `cancelled()` became true; the work is ended.
        """
        while True:
            if cancelled():
                self.cancel()
                raise Cancelled
            done = bool(wait([self], POLL).done)
            for progress in self.progress():
                on_progress(progress)
            if done:
                return self.result()
            self._bored(POLL)


class Engine(Protocol):
    """What carries out requests.

    Attributes:
        versions: of the packages that compute, by name.
        tiles_in_flight: how many tiles it wants to have at a time, to have none to wait for.
    """

    versions: Mapping[str, str]
    tiles_in_flight: int

    def submit(self, request: Request[R]) -> Pending[R]:
        """Have `request` carried out, in the order of the calls; return the reply to come. Never waits."""

    def close(self) -> None:
        """End all work now; every reply to come fails with Cancelled."""
