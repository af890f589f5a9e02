"""The interface of engines, which carry out requests here or elsewhere, and their replies to come."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future, wait
from queue import Empty, SimpleQueue
from typing import Any, Protocol, TypeVar

from ..shared.operations import Request
from ..shared.problem import Cancelled, IsCancelled, never

R = TypeVar("R")
OnProgress = Callable[[Any], None]
"""Callback for the progress messages of an operation."""

POLL = 0.1
"""Seconds between two checks whether the user cancelled."""


class Pending(Future[R]):
    """Future of a reply. It fails with Problem if the request cannot be carried out, with Cancelled if that was ended.

    Attributes:
        hurried: whether the reply is wanted now.

    Args:
        end: ends the work on the request; the future is done soon after.
        bored: called again and again while the reply is waited for, with the seconds since the last call; may end the
            work.
        hurry: has the work brought to an end with what there is.
    """

    def __init__(
        self,
        end: Callable[[], None] = lambda: None,
        bored: Callable[[float], None] = lambda seconds: None,
        hurry: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self._end, self._bored, self._hurry = end, bored, hurry
        self.hurried = False
        self._told: SimpleQueue[Any] = SimpleQueue()

    def tell(self, progress: object) -> None:
        """Keep a progress message for the thread that waits."""
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

    def hurry(self) -> None:
        """Have the work brought to an end with what there is, where it can be; the reply comes soon after."""
        if not (self.hurried or self.done()):
            self.hurried = True
            self._hurry()

    def wait(
        self,
        cancelled: IsCancelled = never,
        on_progress: OnProgress = lambda progress: None,
        enough: IsCancelled = never,
    ) -> R:
        """Wait for the reply and return it; progress is passed on in the calling thread.

        Args:
            cancelled, enough: called several times a second; the first ends the work, the second hurries it.
            on_progress: called with every progress message.

        Raises:
            Problem: the request cannot be carried out.
            Cancelled: `cancelled()` became true; the work is ended.
        """
        while True:
            if cancelled():
                self.cancel()
                raise Cancelled
            if enough():
                self.hurry()
            done = bool(wait([self], POLL).done)
            for progress in self.progress():
                on_progress(progress)
            if done:
                return self.result()
            self._bored(POLL)


class Engine(Protocol):
    """Carries out requests.

    Attributes:
        versions: of the packages that compute, by name.
        tiles_in_flight: number of tiles to submit at a time, so that it never waits for one.
    """

    versions: Mapping[str, str]
    tiles_in_flight: int

    def submit(self, request: Request[R]) -> Pending[R]:
        """Return the reply to come, without waiting; requests are carried out in the order of the calls."""

    def close(self) -> None:
        """End all work now; replies to come fail with Cancelled."""
