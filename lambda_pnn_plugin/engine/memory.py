"""Transfers through pinned memory, release of cached memory, and out-of-memory errors."""

from __future__ import annotations

import contextlib
import ctypes
import sys

import torch

from ..shared.arrays import Array


def download(tensor: torch.Tensor) -> Array:
    """Return a tensor as an array; from CUDA it is copied through pinned memory, which is several times as fast."""
    if tensor.device.type != "cuda":
        return tensor.cpu().numpy()
    return pinned_like(tensor).copy_(tensor).numpy()


def pinned_like(like: torch.Tensor) -> torch.Tensor:
    """Return an uninitialised tensor like `like` on the CPU, in pinned memory if that can be allocated."""
    try:
        return torch.empty_like(like, device="cpu", pin_memory=True)
    except RuntimeError:
        return torch.empty_like(like, device="cpu")


def return_memory() -> None:
    """Return freed memory to the system: on Linux the allocator is set to keep it, because that is faster."""
    if torch.cuda.is_available():
        empty_cuda_caches()
    if sys.platform.startswith("linux"):
        with contextlib.suppress(AttributeError):  # the C library is not glibc
            ctypes.CDLL(None).malloc_trim(0)


def empty_cuda_caches() -> None:
    """Release the device memory and the pinned memory that PyTorch caches."""
    with contextlib.suppress(RuntimeError):  # PyTorch refuses permanently once a capture failed at its end
        torch.cuda.empty_cache()
        if hasattr(torch, "accelerator") and hasattr(torch.accelerator, "empty_host_cache"):  # not in older versions
            torch.accelerator.empty_host_cache()


def is_out_of_memory(error: BaseException) -> bool:
    """Return whether `error` reports a lack of memory; PyTorch words it differently on every device."""
    if isinstance(error, (MemoryError, torch.cuda.OutOfMemoryError)):
        return True
    words = ("out of memory", "can't allocate memory", "not enough memory", "ALLOC_FAILED")
    return isinstance(error, RuntimeError) and any(word in str(error) for word in words)
