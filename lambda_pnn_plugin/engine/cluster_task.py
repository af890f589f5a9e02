"""What runs on the workers of a Dask cluster: requests as bytes in, replies as bytes out.

The package comes to them as a file, under a name of its own for every version, so that versions do not get mixed up.
Its functions are called by :mod:`cluster_call`, which travels with every call.
"""

from __future__ import annotations

import contextlib
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
from ..shared.operations import Adapt, Predict
from ..shared.problem import Cancelled
from ..shared.training import Train
from ..shared.weights import Weights
from . import device as devices
from .process import keep_freed_memory, prepare_process, use_threads
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
_alone = threading.Lock()
"""Held by a training: PyTorch draws random numbers, and is told to be deterministic, by process, not by thread."""


def carry_out(
    key: str, packed: Packed, weights: Optional[Packed], threads: int, wanted: Callable[[], bool]
) -> tuple[Packed, list[Packed]]:
    """Return the reply to a request, and what it has told that nobody has asked for yet.

    Args:
        key: by which :func:`news` finds the task.
        weights: of a request without any.
        threads: to compute on, if the request leaves that open.
        wanted: returns whether the reply is still wanted.

    Raises:
        Cancelled: it is not.
    """
    prepare_process()  # some of it is a matter of threads
    keep_freed_memory()
    running = _running[key] = _Running(wanted)
    try:
        request = unsqueezed(packed)
        if isinstance(request, Predict) and weights is not None:
            request = replace(request, weights=_weights(tuple(weights)))
        if getattr(request, "compute", None) is not None and request.compute.threads is None:
            request = replace(request, compute=replace(request.compute, threads=threads))
        with _alone if isinstance(request, (Adapt, Train)) else contextlib.nullcontext():
            reply = squeezed(reply_to(request, running.tell))
        return reply, running.fetched()
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
    """Return what a worker is: processors, and the label and the memory of the device `name`, or why it has none."""
    memory, problem = None, ""
    try:
        chosen = devices.choose(name)
        label, memory = chosen.label, devices.memory(chosen)
    except Exception as error:  # whatever it is, the user should read it
        label = problem = str(error)
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    versions = {"python": platform.python_version(), "torch": torch.__version__, "numpy": np.__version__}
    return {"versions": versions, "processors": processors, "device": label, "memory": memory, "problem": problem}
