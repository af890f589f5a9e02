"""Settings of the compute process as a whole."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator

import torch

_DEFAULT_THREADS = torch.get_num_threads()


def prepare_process() -> None:
    """Settings of the whole process; call before any computation.

    Weights below 1e-38 slow a CPU down several times: they are taken as zero. Deterministic algorithms keep the
    promise of the same bytes for the same seed.
    """
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    torch.set_flush_denormal(True)
    torch.use_deterministic_algorithms(True, warn_only=True)
    # Nothing here reads memory before it writes it; filling it all the same cost a tenth of the time.
    torch.utils.deterministic.fill_uninitialized_memory = False  # type: ignore[attr-defined]


@contextlib.contextmanager
def in_any_order() -> Iterator[None]:
    """Context for changing places of a tensor none of which comes twice: what is the same in any order anyway.

    The deterministic way of PyTorch sorts them, and in some versions waits for the graphics card.
    """
    before = torch.are_deterministic_algorithms_enabled(), torch.is_deterministic_algorithms_warn_only_enabled()
    torch.use_deterministic_algorithms(False)
    try:
        yield
    finally:
        torch.use_deterministic_algorithms(before[0], warn_only=before[1])


def use_threads(threads: int | None) -> None:
    """Compute on so many threads, or on as many as PyTorch thinks fit."""
    wanted = threads or _DEFAULT_THREADS
    if torch.get_num_threads() != wanted:
        torch.set_num_threads(wanted)
