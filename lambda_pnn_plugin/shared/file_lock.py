"""Locks of files between processes; the system opens them when a process ends, however it does."""

from __future__ import annotations

import errno
import os
from typing import IO

_BEYOND = 1 << 20
"""Place of the byte that stands for the file: others may read what comes before it."""


def lock(file: IO[str]) -> None:
    """Lock an open file for this process until it is closed.

    Raises:
        OSError: another process, or another opening of the file, has locked it; or it cannot be locked.
    """
    if os.name == "nt":
        import msvcrt

        file.seek(_BEYOND)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        file.seek(0)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def is_locked(error: OSError) -> bool:
    """Return whether :func:`lock` failed because someone else has locked the file; other errors say that nobody can."""
    return error.errno in (errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK)
