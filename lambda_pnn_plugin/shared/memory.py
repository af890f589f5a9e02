"""How much memory this process may use: what the computer has, or less where a container or a limit says so."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

_CGROUPS = Path("/sys/fs/cgroup")
_MEMBERSHIP = Path("/proc/self/cgroup")


def usable_memory() -> int | None:
    """Return the bytes that this process may use at most, used already or not; None where nothing tells."""
    limits = [*_physical(), *_of_control_groups(_MEMBERSHIP, _CGROUPS), *_of_resources()]
    return min(limits, default=None)


def _physical() -> Iterator[int]:
    with contextlib.suppress(AttributeError, ValueError, OSError):  # AttributeError: there is no sysconf on Windows
        yield os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    if sys.platform == "win32":
        yield from _physical_on_windows()


def _physical_on_windows() -> Iterator[int]:
    import ctypes

    class Status(ctypes.Structure):
        """MEMORYSTATUSEX of the Windows API."""

        _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong)] + [
            (name, ctypes.c_ulonglong)
            for name in ("total", "free", "page_total", "page_free", "own_total", "own_free", "extended")
        ]

    status = Status(length=ctypes.sizeof(Status))
    if ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):  # type: ignore[attr-defined,unused-ignore]
        yield int(status.total)


def _of_control_groups(membership: Path, groups: Path) -> Iterator[int]:
    """Yield the limits of the control groups that hold this process, of version 1 and 2, and of those around them."""
    try:
        lines = membership.read_text().splitlines()
    except OSError:
        return
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if controllers and "memory" not in controllers.split(","):
            continue
        root, name = (groups / "memory", "memory.limit_in_bytes") if controllers else (groups, "memory.max")
        place = root / path.lstrip("/")
        for folder in (place, *place.parents):
            with contextlib.suppress(OSError, ValueError):  # ValueError: "max"
                yield int((folder / name).read_text())
            if folder == root:
                break


def _of_resources() -> Iterator[int]:
    """Yield the limit of the process's address space."""
    with contextlib.suppress(ImportError):  # there is no such module on Windows
        import resource

        limit, _ = resource.getrlimit(resource.RLIMIT_AS)
        if limit != resource.RLIM_INFINITY:
            yield limit
