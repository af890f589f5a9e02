"""Memory of this computer and of graphics cards: brought over, given back, run out of."""

from __future__ import annotations

import contextlib
import ctypes
import sys

import torch

from ..shared.arrays import Array


def download(tensor: torch.Tensor) -> Array:
    """The numbers of a tensor; a CUDA card writes them to the computer's memory by itself, several times as fast."""
    if tensor.device.type != "cuda":
        return tensor.cpu().numpy()
    return pinned_like(tensor).copy_(tensor).numpy()


def pinned_like(like: torch.Tensor) -> torch.Tensor:
    """Memory of this computer, as large as `like`, that a CUDA card reads and writes by itself if there is any left."""
    try:
        return torch.empty_like(like, device="cpu", pin_memory=True)
    except RuntimeError:
        return torch.empty_like(like, device="cpu")


def return_memory() -> None:
    """Give the system back what was freed: on Linux the process is told to keep it, because that is faster."""
    if torch.cuda.is_available():
        empty_cuda_caches()
    if sys.platform.startswith("linux"):
        with contextlib.suppress(AttributeError):  # another C library than GNU's
            ctypes.CDLL(None).malloc_trim(0)


def empty_cuda_caches() -> None:
    """Give back what PyTorch keeps of the card's memory, and of this computer's within its reach."""
    with contextlib.suppress(RuntimeError):  # PyTorch refuses for good once a recording failed at its end
        torch.cuda.empty_cache()
        if hasattr(torch, "accelerator") and hasattr(torch.accelerator, "empty_host_cache"):  # not in older versions
            torch.accelerator.empty_host_cache()


def is_out_of_memory(error: BaseException) -> bool:
    """Whether `error` says that memory does not suffice; PyTorch words it differently on every device."""
    if isinstance(error, (MemoryError, torch.cuda.OutOfMemoryError)):
        return True
    words = ("out of memory", "can't allocate memory", "not enough memory", "ALLOC_FAILED")
    return isinstance(error, RuntimeError) and any(word in str(error) for word in words)
