"""Work one after the other: the next piece is read and sent while one is computed."""

from __future__ import annotations

import functools
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Optional, TypeVar

from ..imaging.pair import Each, Pair
from ..runtime.engine import Engine, Pending
from ..shared.arrays import Array
from ..shared.operations import Request
from ..shared.problem import Cancelled, IsCancelled
from ..shared.window import Window
from .feedback import Feedback

K = TypeVar("K")
R = TypeVar("R")
T = TypeVar("T")

Make = Callable[[Window], Callable[[], tuple[Array, Optional[Array]]]]
"""What reads what a window takes, and returns what makes its numbers and where they are valid, for `Output.write`."""

Write = Callable[[Window, Array, Optional[Array]], None]
"""What writes the numbers of a window, as `Output.write`."""

MOST_WORKERS = 4
"""Threads side by side, at most: each holds a piece of the images."""


def read_ahead(keys: Sequence[K], read: Callable[[K], T]) -> Iterator[tuple[K, T]]:
    """Yield every key with what `read` makes of it, always reading the next one on another thread meanwhile."""
    with ThreadPoolExecutor(1) as reader:
        ahead = reader.submit(read, keys[0]) if keys else None
        for number, key in enumerate(keys):
            assert ahead is not None
            content = ahead.result()
            if number + 1 < len(keys):
                ahead = reader.submit(read, keys[number + 1])
            yield key, content


def replies(requests: Iterable[tuple[K, Request[R]]], engine: Engine, cancelled: IsCancelled) -> Iterator[tuple[K, R]]:
    """Yield every key with the reply to its request, in order, with as many under way as the engine wants.

    Raises:
        Problem: a request cannot be carried out.
        Cancelled: `cancelled()` became true.
    """
    waiting: deque[tuple[K, Pending[R]]] = deque()

    def first() -> tuple[K, R]:
        key, pending = waiting.popleft()
        return key, pending.wait(cancelled)

    for key, request in requests:
        waiting.append((key, engine.submit(request)))
        if len(waiting) >= engine.tiles_in_flight:
            yield first()
    while waiting:
        yield first()


def side_by_side(work: Iterable[Callable[[], T]], cancelled: IsCancelled) -> Iterator[T]:
    """Yield what pieces of work return, in order: as many as there are processors are under way, and as many wait.

    The work is NumPy's, which does not hold other threads up.

    Raises:
        Cancelled: `cancelled()` became true.
    """
    workers = min(os.cpu_count() or 1, MOST_WORKERS)
    waiting: deque[Future[T]] = deque()
    with ThreadPoolExecutor(workers) as pool:
        try:
            for piece in work:
                waiting.append(pool.submit(piece))
                while len(waiting) > 2 * workers:
                    yield waiting.popleft().result()
                if cancelled():
                    raise Cancelled
            while waiting:
                yield waiting.popleft().result()
        finally:
            for pending in waiting:
                pending.cancel()


def write_windows(write: Write, windows: Sequence[Window], make: Make, feedback: Feedback) -> None:
    """Write windows of an image: some are worked out side by side, while the next is read and the one before written.

    Raises:
        Problem: something cannot be read or written.
        Cancelled: the user ended it.
    """
    pieces = (piece for _, piece in read_ahead(windows, make))
    for number, (image, valid) in enumerate(side_by_side(pieces, feedback.cancelled), 1):
        write(windows[number - 1], image, valid)
        feedback.progress(number / len(windows))


def each_of(cancelled: IsCancelled) -> Each:
    """Return what does something with each of several pairs side by side, and raises Cancelled like the above."""

    def each(function: Callable[[Pair], T], pairs: Iterable[Pair]) -> Iterator[T]:
        return side_by_side((functools.partial(function, pair) for pair in pairs), cancelled)

    return each
