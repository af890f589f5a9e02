"""Several pieces of work under way at a time, watched by one that hears of them on its own thread."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from queue import Empty, SimpleQueue
from typing import TypeVar

from ..shared.problem import Cancelled
from .feedback import Feedback, Stage

R = TypeVar("R")

Work = Callable[[int, Feedback], R]
"""Does the piece of that number, and tells the feedback how far it is."""
POLL = 0.2
"""Seconds between two looks whether the user ended the work."""


def several_at_a_time(work: Work[R], count: int, feedback: Feedback, at_a_time: int = 1) -> Iterator[tuple[int, R]]:
    """Do `count` pieces of work, and yield the number and the result of each that is done.

    Args:
        work: called on other threads if several are under way at a time.
        feedback: told on the thread that iterates alone.
        at_a_time: how many are under way at a time; their results come as they are ready.

    Raises:
        Cancelled: the user ended it; the pieces under way have ended, too.
        Exception: what `work` raises; the other pieces are ended.
    """
    if at_a_time > 1:
        yield from _together(work, count, feedback, at_a_time)
        return
    for number in range(count):
        stage = Stage(feedback, number / count, (number + 1) / count)
        stage.progress(0.0)
        yield number, work(number, stage)


def _together(work: Work[R], count: int, feedback: Feedback, at_a_time: int) -> Iterator[tuple[int, R]]:
    told: SimpleQueue[Callable[[], None]] = SimpleQueue()
    over, shares, done = threading.Event(), [0.0] * count, list[tuple[int, Future[R]]]()

    def far(number: int, share: float) -> None:
        shares[number] = share
        feedback.progress(sum(shares) / count)

    with ThreadPoolExecutor(at_a_time, "pair") as threads:
        try:
            for number in range(count):
                relay = _Relay(functools.partial(far, number), feedback, told, over)
                ready = functools.partial(
                    lambda number, future: told.put(lambda: done.append((number, future))), number
                )
                threads.submit(work, number, relay).add_done_callback(ready)
            for _ in range(count):
                while not done:
                    if feedback.cancelled():
                        raise Cancelled
                    _hear(told)
                number, future = done.pop()
                yield number, future.result()
                far(number, 1.0)
        finally:
            over.set()
            threads.shutdown(wait=True, cancel_futures=True)


def _hear(told: SimpleQueue[Callable[[], None]]) -> None:
    """Hear the next word, if one comes soon."""
    try:
        told.get(timeout=POLL)()
    except Empty:
        return


class _Relay:
    """The feedback of a piece of work on another thread."""

    def __init__(
        self,
        far: Callable[[float], None],
        feedback: Feedback,
        told: SimpleQueue[Callable[[], None]],
        over: threading.Event,
    ) -> None:
        self._far, self._feedback, self._told, self._over = far, feedback, told, over

    def progress(self, fraction: float) -> None:
        """Have the share heard.

        Raises:
            Cancelled: the work is over.
        """
        if self.cancelled():
            raise Cancelled
        self._told.put(functools.partial(self._far, fraction))

    def log(self, text: str) -> None:
        """Have a line for the log heard."""
        self._told.put(functools.partial(self._feedback.log, text))

    def warn(self, text: str) -> None:
        """Have a warning heard."""
        self._told.put(functools.partial(self._feedback.warn, text))

    def cancelled(self) -> bool:
        """Return whether the work is over."""
        return self._over.is_set()
