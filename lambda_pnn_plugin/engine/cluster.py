"""A Dask cluster that carries requests out."""

from __future__ import annotations

import contextlib
import tempfile
import time
import uuid
from collections import Counter, OrderedDict
from collections.abc import Callable, Mapping
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
from ..shared.translation import tr_noop
from ..shared.weights import Weights
from . import cluster_call, server
from .cluster_access import (
    Place,
    check_alike,
    check_among_themselves,
    connected,
    packed_package,
    threads_of,
    workers_of,
)
from .cluster_task import NO_WEIGHTS, squeezed, unsqueezed

POLL = 0.3
"""Seconds between two questions for the news of a training."""
LOST = 10.0
"""Seconds without a connection to the scheduler after which it counts as lost."""
_LOST = tr_noop("The connection to the cluster's scheduler was lost; nothing was written. Try again.")
MOST_IN_FLIGHT = 64
MOST_NAMED = 8
"""Workers whose addresses are told."""
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
        self._client = connected(place)
        try:
            self._workers = workers_of(self._client)
            check_among_themselves(self._client, self._workers)
            check_alike(self._client)
            self._package = self._send_package()
            found = self._facts("auto")
        except Problem:
            self.close()
            raise
        except Exception as error:  # whatever a cluster comes up with
            self.close()
            raise Problem("The cluster cannot be used: {error}", error=repr(error)) from error
        self.versions = next(iter(found.values()))["versions"]
        self._threads = threads_of(self._workers, found)
        self._on_card: Optional[dict[str, int]] = (
            {GPU: 1} if any(worker["resources"].get(GPU) for worker in self._workers.values()) else None
        )
        slots = sum(worker["nthreads"] for worker in self._workers.values())
        self.tiles_in_flight = min(2 * slots, MOST_IN_FLIGHT)
        self.label = _label(found)
        self._able: Optional[list[str]] = None
        self._sent: OrderedDict[str, Any] = OrderedDict()

    def close(self) -> None:
        """Leave the cluster: what was asked for is not wanted any more."""
        with contextlib.suppress(Exception):
            self._client.close(timeout=2)

    def _send_package(self) -> str:
        """Send the package to all workers, also those that come later, and return its name there."""
        content, name = packed_package()
        from distributed.diagnostics.plugin import UploadFile

        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"{name}.zip"
            path.write_bytes(content)
            self._client.register_plugin(UploadFile(str(path)), name=name)  # under one name, it is there once
        return name

    def _facts(self, device: str) -> dict[str, Mapping[str, Any]]:
        """Return what :func:`cluster_task.facts` says of the workers that answer, by their addresses.

        Raises:
            Problem: none does.
        """
        found = self._client.run(cluster_call.call, self._package, "facts", device, on_error="return")
        good = {address: fact for address, fact in found.items() if isinstance(fact, Mapping)}
        if not good:
            raise Problem("No worker of the cluster can compute: {error}", error=repr(next(iter(found.values()), None)))
        return good

    def submit(self, request: object) -> Any:
        """Return what will answer a request: itself, or a task."""
        if isinstance(request, ReleaseMemory):
            return Done()
        if isinstance(request, FindDevice):
            try:
                return self._device(request.compute.device)
            except Problem as problem:
                return server.failure(problem)
        if isinstance(request, ListDevices):
            return self._devices()
        if not isinstance(request, (Adapt, Train, Describe, Predict)):
            return server.reply_to(request, lambda progress: False)  # takes no time
        weights = None
        if isinstance(request, Predict):
            weights, request = self._kept(request.weights), replace(request, weights=NO_WEIGHTS)
        learns = isinstance(request, (Adapt, Train))
        key = uuid.uuid4().hex if learns else ""
        resources = self._on_card if learns else None
        arguments = (self._package, key or uuid.uuid4().hex, squeezed(request), weights, self._threads)
        options = {"resources": resources, "workers": None if resources else self._able}
        return _Task(key, self._client.submit(cluster_call.run, *arguments, pure=False, **options))

    def _kept(self, weights: Weights) -> Any:
        """Return weights as they lie on the workers, where they are brought once."""
        found = self._sent.get(weights.digest)
        if found is None:
            # A task, not data that is scattered: Dask makes it again if the worker is lost that holds it.
            found = self._client.submit(tuple, squeezed(weights), pure=False)
            with contextlib.suppress(Exception):  # workers that lack it fetch it from each other
                self._client.replicate([found])
            self._sent[weights.digest] = found
            while len(self._sent) > KEPT_WEIGHTS:
                self._sent.popitem(last=False)
        return found

    def _device(self, name: str) -> DeviceInfo:
        """Return what stands for the device of that name on the workers that have it; tiles then go to these alone.

        Raises:
            Problem: none has it.
        """
        found = self._facts(name)
        able = {address: fact for address, fact in found.items() if not fact["problem"]}
        if not able:
            problem = next(iter(found.values()))["problem"]
            raise Problem("No worker of the cluster has the device {name}: {problem}", name=name, problem=problem)
        self._able = list(able) if len(able) < len(found) else None
        memory = [fact["memory"] for fact in able.values() if fact["memory"]]
        limits = [limit for address in able if (limit := self._workers.get(address, {}).get("memory_limit"))]
        cpu = any(fact["device"].startswith("CPU") for fact in able.values())
        known = [*memory, *(limits if cpu else [])]
        return DeviceInfo(name, _label(able), min(known, default=None))

    def _devices(self) -> Devices:
        """Return every worker, and where the cluster shows how it is."""
        self._workers = workers_of(self._client)
        lines = []
        for address, fact in self._facts("auto").items():
            worker = self._workers.get(address, {})
            limit, used = worker.get("memory_limit") or 0, worker.get("metrics", {}).get("memory", 0)
            versions = ", ".join(f"{name} {version}" for name, version in fact["versions"].items())
            memory = f"{(limit - used) / 2**30:.1f} GiB free of {limit / 2**30:.1f}"
            lines.append(DeviceInfo(address, f"{address}: {fact['device']}; {versions}; {memory}"))
        return Devices((*lines, DeviceInfo("dashboard", str(self._client.dashboard_link))))

    def reply(self, task: Any, tell: Callable[[object], None], hurried: Callable[[], bool]) -> object:
        """Wait for a reply and return it.

        Args:
            task: as of :meth:`submit`.
            tell: called with what it tells meanwhile; hurried: returns whether it is wanted now.
        """
        if not isinstance(task, _Task):
            return task
        lost = 0.0
        try:
            while not task.future.done():
                time.sleep(POLL / 10 if not task.key else POLL)
                lost = 0.0 if self._client.status == "running" else lost + POLL
                if lost > LOST:
                    return server.failure(Problem(_LOST))
                if task.key and not lost:
                    self._tell_news(task, tell, hurried())
            reply, news = task.future.result()
            for packed in news:
                tell(unsqueezed(packed))
            return unsqueezed(reply)
        except Exception as error:  # whatever Dask and its network come up with
            return server.failure(_told(error, self._client))
        finally:
            task.future.release()

    def _tell_news(self, task: _Task, tell: Callable[[object], None], hurried: bool) -> None:
        """Ask the worker that carries a task out what it has to tell."""
        busy = [address for address, keys in self._client.processing().items() if task.future.key in keys]
        for address in busy:
            with contextlib.suppress(Exception):  # a worker that has just been lost
                found = self._client.run(cluster_call.call, self._package, "news", task.key, hurried, workers=[address])
                for packed in found.get(address) or ():
                    tell(unsqueezed(packed))


def _label(found: Mapping[str, Mapping[str, Any]]) -> str:
    """Return what workers are, for people."""
    kinds = Counter(fact["device"] for fact in found.values())
    addresses = [*list(found)[:MOST_NAMED], *(["…"] if len(found) > MOST_NAMED else [])]
    return "; ".join(f"{count} × {device}" for device, count in kinds.items()) + f" ({', '.join(addresses)})"


def _told(error: Exception, client: Any) -> Problem:
    """Return what an error of the cluster means, for people."""
    kind = type(error).__name__
    if isinstance(error, Cancelled) or kind in ("CancelledError", "FutureCancelledError"):
        if client.status != "running":
            return Problem(_LOST)
        return Problem("The cluster has ended the task; somebody cancelled it there. Try again.")
    if kind == "KilledWorker":
        return Problem(
            "Workers of the cluster died again and again over one task: most likely they had too little memory. Give "
            "them more, or choose a smaller extent."
        )
    if isinstance(error, OSError) or "Comm" in kind:
        return Problem("The connection to the cluster was lost ({error}); nothing was written. Try again.", error=error)
    return Problem("The cluster cannot carry the computation out: {error}", error=repr(error))
