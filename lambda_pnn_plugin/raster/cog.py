"""Cloud-optimised GeoTIFFs: a finished file rewritten in the order in which parts of it are read over a network."""

from __future__ import annotations

import glob
import os
from collections.abc import Callable
from pathlib import Path

from osgeo import gdal

from ..shared.problem import Problem
from .creation import CreationOptions
from .opening import quietly, said_by_gdal
from .proceeding import Proceeding

DRIVER = "COG"
_CARRIED = ("COMPRESS", "BIGTIFF", "NUM_THREADS")
"""Options for a GeoTIFF that mean the same here."""
_LEVELS = ("DEFLATE", "ZSTD", "LZW")
_LOSSLESS = ("NONE", "LZMA", *_LEVELS)


def check_cog(creation: CreationOptions) -> None:
    """Refuse to write what this GDAL does not know, or what would lose more with every time that it is written.

    Raises:
        Problem: it is older than 3.1, or the compression has losses.
    """
    compression = dict(option.split("=", 1) for option in creation.all).get("COMPRESS", "NONE").upper()
    if not creation.lossless or compression not in _LOSSLESS:
        raise Problem(
            "FORMAT=COG takes compression without losses ({known}); change the creation options {options}.",
            known=", ".join(_LOSSLESS),
            options=", ".join(creation.chosen),
        )
    if gdal.GetDriverByName(DRIVER) is None:
        raise Problem("QGIS's GDAL is too old for FORMAT=COG; choose GeoTIFF.")


def rewrite_as_cog(file: Path, creation: CreationOptions, proceed: Callable[[float], bool]) -> None:
    """Rewrite a finished GeoTIFF in place as a cloud-optimised one, with overviews of averages.

    Args:
        file: under its temporary name; on failure it is as it was.
        proceed: called with the share that is done, in 0..1; says whether to go on; if not, the file stays as it is.

    Raises:
        Problem: it cannot be written.
    """
    other = file.with_name(f"{file.stem}.cog{file.suffix}")
    go_on = Proceeding(proceed)
    gdal.ErrorReset()
    with quietly():
        try:
            source = gdal.Open(str(file))
            options = _options(creation)
            written = gdal.GetDriverByName(DRIVER).CreateCopy(str(other), source, 0, options, callback=go_on)
            cause = said_by_gdal() if written is None or gdal.GetLastErrorType() >= gdal.CE_Failure else ""
        except RuntimeError as error:  # another plugin may have switched GDAL's exceptions on
            cause = said_by_gdal(error)
    source = written = None
    go_on.raise_interruption()
    if go_on.stopped:
        return
    if cause:
        raise Problem(
            "The output {path} cannot be written ({cause}); make room or choose another folder.", path=file, cause=cause
        )
    os.replace(other, file)
    for beside in file.parent.glob(f"{glob.escape(other.name)}*"):  # what GDAL may leave there
        beside.unlink(missing_ok=True)


def _options(creation: CreationOptions) -> list[str]:
    """Return GDAL's options for a COG that compresses as a GeoTIFF by `creation` would."""
    known = dict(option.split("=", 1) for option in creation.all)
    options = {name: known[name] for name in _CARRIED if name in known}
    compression = options.get("COMPRESS", "").upper()
    if "PREDICTOR" in known and compression in _LEVELS:
        options["PREDICTOR"] = "YES"
    if "ZLEVEL" in known and compression == "DEFLATE":
        options["LEVEL"] = known["ZLEVEL"]
    options.update(OVERVIEW_RESAMPLING="AVERAGE", BLOCKSIZE="512", OVERVIEWS="IGNORE_EXISTING")
    return [f"{name}={value}" for name, value in options.items()]
