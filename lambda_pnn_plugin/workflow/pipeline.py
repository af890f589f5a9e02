"""Requests one after the other: the next ones are read and sent while one is computed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from ..runtime.engine import Engine, Pending
from ..shared.operations import Request
from ..shared.problem import IsCancelled

K = TypeVar("K")
R = TypeVar("R")
T = TypeVar("T")


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
