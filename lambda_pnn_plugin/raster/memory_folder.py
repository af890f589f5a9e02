"""Folders in GDAL's file system in memory."""

from __future__ import annotations

import contextlib
import uuid

from osgeo import gdal


def new_folder() -> str:
    """Return the path of a folder that nobody else uses; it is there as soon as a file is."""
    return f"/vsimem/lambda-pnn-{uuid.uuid4().hex}"


def remove_folder(folder: str) -> None:
    """Remove the files of such a folder, if it is there."""
    with contextlib.suppress(RuntimeError):  # another plugin may have switched GDAL's exceptions on
        for name in gdal.ReadDir(folder) or []:
            gdal.Unlink(f"{folder}/{name}")
