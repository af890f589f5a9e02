"""A Dask cluster that carries requests out."""

from __future__ import annotations

import contextlib
import tempfile
import uuid
from collections import Counter, OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

from ..shared.operations import (
    Adapt,
    Describe,
    DeviceInfo,
    Devices,
    Done,
    FindDevice,
    ListDevices,
    Predict,
    ReleaseMemory,
)
from ..shared.problem import Cancelled, Problem
from ..shared.training import Train
from ..shared.weights import Weights
from . import cluster_call, server
from .cluster_access import Place, check_alike, check_safe, connected, packed_package, threads_of, workers_of
from .cluster_task import NO_WEIGHTS, facts, squeezed, unsqueezed

POLL = 0.3
"""Seconds between two questions for the news of a training."""
MOST_IN_FLIGHT = 64
GPU = "GPU"
"""Resource that workers with a card offer, by convention: a training then takes one of them."""
KEPT_WEIGHTS = 2
"""Weights that stay on the workers."""


@dataclass(frozen=True)
class _Task:
    """A request that the cluster carries out.

    Attributes:
        key: by which its news are asked for; empty if it tells none.
        future: Dask's.
    """

    key: str
    future: Any


class Cluster:
    """A Dask cluster that was found fit.

    Attributes:
        versions: of the packages, alike on all workers.
        label: for people.
        tiles_in_flight: number of tiles that keep all workers busy.

    Raises:
        Problem: it cannot be reached, is not safe to reach, or its workers cannot compute.
    """

    def __init__(self, place: Place) -> None:
        check_safe(place)
        self._client = connected(place)
        try:
            self._package = self._send_package()
            self._workers = workers_of(self._client)
            found = self._facts("auto")
        except BaseException:
            self.close()
            raise
        self.versions = next(iter(found.values()))["versions"]
        check_alike(facts("cpu"), found)
        self._threads = threads_of(self._workers, found)
        self._on_card: Optional[dict[str, int]] = (
            {GPU: 1} if any(worker["resources"].get(GPU) for worker in self._workers.values()) else None
        )
        slots = sum(worker["nthreads"] for worker in self._workers.values())
        self.tiles_in_flight = min(2 * slots, MOST_IN_FLIGHT)
        kinds = Counter(fact["device"] for fact in found.values())
        self.label = "; ".join(f"{count} × {device}" for device, count in kinds.items())
        self._sent: OrderedDict[str, Any] = OrderedDict()

    def close(self) -> None:
        """Leave the cluster: what was asked for is not wanted any more."""
        with contextlib.suppress(Exception):
            self._client.close(timeout=2)

    def _send_package(self) -> str:
        """Send the package to all workers, also those that come later, and return its name there."""
        content, name = packed_package()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"{name}.zip"
            path.write_bytes(content)
            self._client.upload_file(str(path))
        return name

    def _facts(self, device: str) -> dict[str, Mapping[str, Any]]:
        found: dict[str, Mapping[str, Any]] = self._client.run(cluster_call.call, self._package, "facts", device)
        return found

    def submit(self, request: object) -> Any:
        """Return what will answer a request: itself, or a task."""
        if isinstance(request, ReleaseMemory):
            return Done()
        if isinstance(request, (FindDevice, ListDevices)):
            return self._devices(request)
        if not isinstance(request, (Adapt, Train, Describe, Predict)):
            return server.reply_to(request, lambda progress: False)  # takes no time
        weights = None
        if isinstance(request, Predict):
            weights, request = self._kept(request.weights), replace(request, weights=NO_WEIGHTS)
        learns = isinstance(request, (Adapt, Train))
        key = uuid.uuid4().hex if learns else ""
        resources = self._on_card if learns else None
        arguments = (self._package, key or uuid.uuid4().hex, squeezed(request), weights, self._threads)
        return _Task(key, self._client.submit(cluster_call.run, *arguments, pure=False, resources=resources))

    def _kept(self, weights: Weights) -> Any:
        """Return weights as they lie on the workers, where they are brought once."""
        found = self._sent.get(weights.digest)
        if found is None:
            found = self._client.scatter([squeezed(weights)], broadcast=True, hash=False)[0]
            self._sent[weights.digest] = found
            while len(self._sent) > KEPT_WEIGHTS:
                self._sent.popitem(last=False)
        return found

    def _devices(self, request: FindDevice | ListDevices) -> object:
        name = request.compute.device if isinstance(request, FindDevice) else "auto"
        found = self._facts(name)
        kinds = Counter(fact["device"] for fact in found.values())
        label = "; ".join(f"{count} × {device}" for device, count in kinds.items())
        memory = min((worker["memory_limit"] for worker in self._workers.values()), default=0) or None
        device = DeviceInfo(name, label, memory)
        return device if isinstance(request, FindDevice) else Devices((device,))

    def reply(self, task: Any, tell: Any, hurried: Any) -> object:
        """Wait for a reply and return it; its news are told meanwhile."""
        if not isinstance(task, _Task):
            return task
        try:
            while not task.future.done():
                with contextlib.suppress(TimeoutError):
                    task.future.result(timeout=POLL)
                if task.key:
                    self._tell_news(task, tell, hurried())
            return unsqueezed(task.future.result())
        except Exception as error:  # whatever Dask and its network come up with
            return server.failure(_told(error, self._client))
        finally:
            task.future.release()

    def _tell_news(self, task: _Task, tell: Any, hurried: bool) -> None:
        """Ask the worker that carries a task out what it has to tell."""
        busy = [address for address, keys in self._client.processing().items() if task.future.key in keys]
        for address in busy:
            found = self._client.run(cluster_call.call, self._package, "news", task.key, hurried, workers=[address])
            for packed in found.get(address) or ():
                tell(unsqueezed(packed))


def _told(error: Exception, client: Any) -> Problem:
    """Return what an error of the cluster means, for people."""
    kind = type(error).__name__
    if isinstance(error, Cancelled) or kind in ("CancelledError", "FutureCancelledError"):
        if client.status != "running":
            return Problem("The connection to the cluster's scheduler was lost; nothing was written. Try again.")
        return Problem("The cluster has ended the task; somebody cancelled it there. Try again.")
    if kind == "KilledWorker":
        return Problem(
            "Workers of the cluster died again and again over one task: most likely they had too little memory. Give "
            "them more, or choose a smaller extent."
        )
    if isinstance(error, OSError) or "Comm" in kind:
        return Problem("The connection to the cluster was lost ({error}); nothing was written. Try again.", error=error)
    return Problem("The cluster cannot carry the computation out: {error}", error=repr(error))
