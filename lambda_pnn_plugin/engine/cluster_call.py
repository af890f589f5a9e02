"""The functions that travel to the workers of a cluster with every call: they find the package that was sent before.

They are sent as they stand, so that they name nothing of this module but what is imported inside of them.
"""

from __future__ import annotations

from typing import Any


def call(package: str, function: str, *arguments: Any) -> Any:
    """Return what a function of the package's module `cluster_task` returns."""
    import importlib

    return getattr(importlib.import_module(f"{package}.engine.cluster_task"), function)(*arguments)


def run(package: str, key: str, packed: Any, weights: Any, threads: int) -> Any:
    """Carry a request out as a task, as long as somebody wants its reply."""
    import importlib

    from distributed import get_worker
    from distributed.worker import thread_state

    worker, name = get_worker(), thread_state.key

    def wanted() -> bool:
        task = worker.state.tasks.get(name)
        return task is not None and task.state not in ("cancelled", "resumed", "released", "forgotten")

    module = importlib.import_module(f"{package}.engine.cluster_task")
    return module.carry_out(key, packed, weights, threads, wanted)
