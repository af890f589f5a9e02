"""Devices to compute on, and their precision."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import Any, TypeVar

import torch
from torch import nn

from ..shared.arrays import Array
from ..shared.memory import usable_memory
from ..shared.operations import DeviceInfo
from ..shared.problem import Problem
from .memory import empty_cuda_caches, pinned_like

Module = TypeVar("Module", bound=nn.Module)

_BF16_CAPABILITY = (8, 0)
"""Least compute capability of NVIDIA GPUs that multiply bfloat16 matrices in hardware."""


@dataclass(frozen=True)
class Device:
    """A device to compute on.

    Attributes:
        torch_device: a device of type "cpu", "cuda" or "mps".
        label: description for users.
        bf16: whether its hardware multiplies bfloat16 matrices.
    """

    torch_device: torch.device
    label: str
    bf16: bool

    @property
    def layout(self) -> torch.memory_format:
        """The fastest memory format for convolutions: channels last in bfloat16 or with AVX-512, else contiguous."""
        wide = self.torch_device.type == "cpu" and torch.backends.cpu.get_cpu_capability() == "AVX512"
        return torch.channels_last if self.bf16 or wide else torch.contiguous_format

    @property
    def piece(self) -> int:
        """Side, in pixels, of the pieces that the network processes at once: larger features exceed a CPU's cache."""
        return 384 if self.torch_device.type == "cpu" else 512

    def place(self, module: Module) -> Module:
        """Move `module` to this device, its weights in the memory format `layout`, and return it."""
        return module.to(self.torch_device, memory_format=self.layout)  # type: ignore[call-overload, no-any-return]

    def upload(self, numbers: Array) -> torch.Tensor:
        """Return the array as a tensor on this device; CUDA copies it asynchronously from pinned memory."""
        tensor = torch.from_numpy(numbers)
        if self.torch_device.type != "cuda":
            return tensor.to(self.torch_device)
        return pinned_like(tensor).copy_(tensor).to(self.torch_device, non_blocking=True)

    def release(self) -> None:
        """Release the memory that PyTorch caches."""
        if self.torch_device.type == "cuda":
            empty_cuda_caches()
        elif self.torch_device.type == "mps":
            torch.mps.empty_cache()

    def mixed_precision(self) -> contextlib.AbstractContextManager[Any]:
        """Return a context of mixed precision: convolutions run in bfloat16 where the hardware supports it."""
        if not self.bf16:
            return contextlib.nullcontext()
        return torch.autocast(self.torch_device.type, dtype=torch.bfloat16)


def offered() -> list[DeviceInfo]:
    """Return the devices of this computer that work."""
    devices = [DeviceInfo("cpu", choose("cpu").label)]
    for number in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        name = f"cuda:{number}"
        if works(name):
            free, whole = (size / 2**30 for size in torch.cuda.mem_get_info(number))
            label = f"{choose(name).label}, {whole:.0f} GiB, {free:.0f} GiB of it free when looked at"
            devices.append(DeviceInfo(name, label))
    if torch.backends.mps.is_available() and works("mps"):
        devices.append(DeviceInfo("mps", choose("mps").label))
    return devices


def choose(name: str) -> Device:
    """Return the device `name`: auto (the fastest that works), cpu, cuda (the first), cuda:1 (the second), or mps.

    Raises:
        Problem: this machine or its PyTorch has no such device, or it does not work.
    """
    available = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if name == "auto":
        name = next(kind for kind, present in available.items() if present and (kind == "cpu" or works(kind)))
    kind, _, number = name.partition(":")
    if not available.get(kind, False) or (number and not _has_card(number)):
        raise Problem("This computer offers PyTorch no device “{name}”; choose “auto” or “cpu”.", name=name)
    if kind != "cpu" and not works(f"cuda:{number or 0}" if kind == "cuda" else kind):
        raise Problem("The device “{name}” does not work with this PyTorch; choose “auto” or “cpu”.", name=name)
    if kind == "cuda":
        card = torch.device("cuda", int(number or 0))
        torch.cuda.set_device(card)
        bf16 = torch.cuda.get_device_capability(card) >= _BF16_CAPABILITY
        return Device(card, f"CUDA, {torch.cuda.get_device_name(card)}", bf16)
    if kind == "mps":
        return Device(torch.device("mps"), "MPS (Apple)", False)
    bf16 = _cpu_multiplies_bf16()
    precision = "bfloat16" if bf16 else "float32"
    return Device(torch.device("cpu"), f"CPU, {torch.get_num_threads()} threads, {precision}", bf16)


def _has_card(number: str) -> bool:
    return number.isdigit() and int(number) < torch.cuda.device_count()


def memory(device: Device) -> int | None:
    """Return the bytes of `device` that this process may use at most, used already or not; None where nothing tells."""
    if device.torch_device.type == "cuda":
        return torch.cuda.mem_get_info()[1]
    return usable_memory()


def works(kind: str) -> bool:
    """Return whether a small convolution succeeds: an unsupported GPU or driver is noticed only then."""
    try:
        image = torch.ones(1, 1, 8, 8, device=kind)
        return float(nn.functional.conv2d(image, image[..., :3, :3]).sum()) == 9 * 36
    except (RuntimeError, AssertionError):
        return False


def _cpu_multiplies_bf16() -> bool:
    """Return whether the CPU has AMX or AVX-512 BF16, and PyTorch is not told to do without (ATEN_CPU_CAPABILITY):
    emulated bfloat16 would be slower than float32.
    """
    if torch.backends.cpu.get_cpu_capability() in ("DEFAULT", "AVX2"):
        return False
    names = ("_is_amx_tile_supported", "_is_avx512_bf16_supported")
    return any(probe() for probe in (getattr(torch.cpu, name, None) for name in names) if probe)
