"""What runs on the workers of a Dask cluster: requests as bytes in, replies as bytes out.

The package comes to them as a file, under a name of its own for every version, so that versions do not get mixed up.
Its functions are called by :mod:`cluster_call`, which travels with every call.
"""

from __future__ import annotations

import functools
import os
import platform
import threading
import time
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Optional

import numpy as np
import torch

from ..shared import messages
from ..shared.operations import Predict
from ..shared.problem import Cancelled
from ..shared.weights import Weights
from . import device as devices
from .process import prepare_process, use_threads
from .server import reply_to

Packed = Sequence[bytes]
"""A message as bytes, each part compressed."""
LEVEL = 1
"""Of compression: images of whole numbers lose a third to a half, faster than most networks carry them."""
LOOKED_EVERY = 0.5
"""Seconds between two looks whether a task is still wanted."""
NO_WEIGHTS = Weights({}, {}, {}, {})
"""In place of weights that travel by themselves, once for many tiles."""


def squeezed(content: object) -> Packed:
    """Return a message as compressed bytes."""
    return tuple(zlib.compress(part, LEVEL) for part in messages.packed(content))


def unsqueezed(packed: Packed) -> Any:
    """Return the message that :func:`squeezed` was given."""
    return messages.decoded(messages.unpacked([zlib.decompress(part) for part in packed]))


class _Running:
    """A task that is under way on this worker."""

    def __init__(self, wanted: Callable[[], bool]) -> None:
        self._wanted, self._looked = wanted, time.monotonic()
        self._lock, self._told = threading.Lock(), list[Packed]()
        self.hurried = False

    def tell(self, progress: object) -> bool:
        """Keep a progress message until the gateway fetches it.

        Raises:
            Cancelled: nobody wants the reply any more.
        """
        now = time.monotonic()
        if now - self._looked > LOOKED_EVERY:
            self._looked = now
            if not self._wanted():
                raise Cancelled
        with self._lock:
            self._told.append(squeezed(progress))
        return self.hurried

    def fetched(self) -> list[Packed]:
        """Return what was told since the last call."""
        with self._lock:
            told, self._told = self._told, []
        return told


_running: dict[str, _Running] = {}


def carry_out(key: str, packed: Packed, weights: Optional[Packed], threads: int, wanted: Callable[[], bool]) -> Packed:
    """Return the reply to a request.

    Args:
        key: by which :func:`news` finds the task.
        weights: of a request without any.
        threads: to compute on, if the request leaves that open.
        wanted: returns whether the reply is still wanted.

    Raises:
        Cancelled: it is not.
    """
    prepare_process()  # some of it is a matter of threads
    running = _running[key] = _Running(wanted)
    try:
        request = unsqueezed(packed)
        if isinstance(request, Predict) and weights is not None:
            request = replace(request, weights=_weights(tuple(weights)))
        if getattr(request, "compute", None) is not None and request.compute.threads is None:
            request = replace(request, compute=replace(request.compute, threads=threads))
        return squeezed(reply_to(request, running.tell))
    finally:
        use_threads(None)
        del _running[key]


@functools.lru_cache(maxsize=2)
def _weights(packed: Packed) -> Weights:
    weights: Weights = unsqueezed(packed)
    return weights


def news(key: str, hurried: bool) -> Optional[list[Packed]]:
    """Return what a task has told since the last call; None if it does not run here.

    Args:
        hurried: whether its reply is wanted now.
    """
    running = _running.get(key)
    if running is None:
        return None
    running.hurried = running.hurried or hurried
    return running.fetched()


def facts(name: str) -> Mapping[str, Any]:
    """Return what a worker is: versions, processors, and the label of the device `name`, or why it has none."""
    try:
        device = devices.choose(name).label
    except Exception as error:  # whatever it is, the user should read it
        device = str(error)
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    versions = {"python": platform.python_version(), "torch": torch.__version__, "numpy": np.__version__}
    return {"versions": versions, "messages": messages.VERSION, "processors": processors, "device": device}
