"""Process-wide settings of the compute process."""

from __future__ import annotations

import contextlib
import ctypes
import os
from collections.abc import Iterator

import torch

_DEFAULT_THREADS = torch.get_num_threads()


def prepare_process() -> None:
    """Apply the settings of the process; call before any computation.

    Denormal numbers, below 1e-38, slow a CPU down several times and are flushed to zero. Deterministic algorithms make
    results of the same seed identical byte by byte.
    """
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    torch.set_flush_denormal(True)
    torch.use_deterministic_algorithms(True, warn_only=True)
    # No code here reads uninitialised memory; filling it took a tenth of the time.
    torch.utils.deterministic.fill_uninitialized_memory = False  # type: ignore[attr-defined]


def keep_freed_memory() -> None:
    """Have glibc keep freed memory for the next allocation, up to 2 GiB, whatever the environment said at start.

    The nannies of Dask's workers have it returned at once; the pages that are then taken again cost more than half of
    the time of a tile.
    """
    trim_threshold, mmap_threshold, arena_max = -1, -3, -8
    with contextlib.suppress(OSError, AttributeError, TypeError):  # another C library
        libc = ctypes.CDLL(None)
        for parameter, value in ((trim_threshold, 2**31 - 1), (mmap_threshold, 2**25), (arena_max, 1)):
            libc.mallopt(parameter, value)


@contextlib.contextmanager
def nondeterministic() -> Iterator[None]:
    """Return a context that allows nondeterministic algorithms, for updates at indices that occur only once.

    Their result does not depend on the order. PyTorch's deterministic algorithm sorts the indices and, in some
    versions, synchronises with the device.
    """
    before = torch.are_deterministic_algorithms_enabled(), torch.is_deterministic_algorithms_warn_only_enabled()
    torch.use_deterministic_algorithms(False)
    try:
        yield
    finally:
        torch.use_deterministic_algorithms(before[0], warn_only=before[1])


def use_threads(threads: int | None) -> None:
    """Compute on `threads` threads, or on the number that PyTorch chose at start if None."""
    wanted = threads or _DEFAULT_THREADS
    if torch.get_num_threads() != wanted:
        torch.set_num_threads(wanted)
