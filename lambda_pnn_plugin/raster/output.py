"""The finished raster: written under a temporary name beside its destination, renamed when whole."""

from __future__ import annotations

import contextlib
import glob
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.translation import tr
from ..shared.window import Window
from .destination import in_the_making, temporary_name
from .files import NUMPY_TYPES
from .grid import Grid
from .source import Source

_SIDECARS = (".aux.xml", ".ovr", ".msk")
_DEFAULTS = {
    "TILED": "YES",
    "COMPRESS": "DEFLATE",
    "NUM_THREADS": "ALL_CPUS",  # a graphics card makes tiles faster than one core compresses them
    "BIGTIFF": "IF_SAFER",
    "PHOTOMETRIC": "MINISBLACK",
    "ALPHA": "NO",
}
_FAST_DEFLATE = "3"
"""Three times faster than zlib's own level, and hardly larger."""
SMALL_SIDE = 256
"""Pixels to a side that need no overview."""


class Output:
    """A GeoTIFF in the making; a context manager.

    Leaving it normally puts the finished file in place of whatever had its name. Leaving it by an exception, or the
    death of the process before that, leaves the destination as it was.

    Args:
        path: destination.
        model: the image whose data type, band names and colours the result takes over.
        nodata: what missing pixels hold, None if none can be missing.
        grid: the grid that `window` is a part of.
        window: the part to be written.
        creation_options: GDAL's "NAME=VALUE", over the defaults.
        dtype: of the numbers, if not the model's.
    """

    def __init__(
        self,
        path: Path,
        model: Source,
        nodata: float | None,
        grid: Grid,
        window: Window,
        creation_options: Sequence[str] = (),
        dtype: np.dtype[Any] | None = None,
    ) -> None:
        self._path, self._temporary, self._window = path, temporary_name(path), window
        self._nodata = nodata
        self._finished: gdal.Dataset | None = None
        self._destination = path.resolve()  # a link is gone once the file is in its place
        dtype = dtype or model.dtype
        options = _gdal_options(creation_options, dtype)
        kind = next(kind for kind, known in NUMPY_TYPES.items() if known == dtype)
        size = (window.columns, window.rows, len(model.bands), kind)
        try:
            self._dataset = gdal.GetDriverByName("GTiff").Create(
                str(self._temporary), *size, [f"{name}={value}" for name, value in options.items()]
            )
        except RuntimeError:  # another plugin may have switched GDAL's exceptions on
            self._dataset = None
        if self._dataset is None:
            self._discard()
            raise self._unwritable()
        try:
            self._describe(model, grid)
        except BaseException:
            self._discard()
            raise

    def _describe(self, model: Source, grid: Grid) -> None:
        self._locate(grid.part(self._window))
        for domain, items in model.metadata.items():
            self._dataset.SetMetadata(items, domain)
        for number, source in enumerate(model.bands, 1):
            band = self._dataset.GetRasterBand(number)
            band.SetColorInterpretation(source.colour)
            for domain, items in source.metadata.items():
                band.SetMetadata(items, domain)
            for known, setter in (
                (source.name or None, band.SetDescription),
                (source.scale, band.SetScale),
                (source.offset, band.SetOffset),
                (source.unit or None, band.SetUnitType),
                (self._nodata, band.SetNoDataValue),
            ):
                if known is not None:
                    setter(known)

    def _locate(self, grid: Grid) -> None:
        """Say where the result lies, the way PAN does."""
        if grid.geotransform:
            self._dataset.SetGeoTransform(grid.geotransform)
            self._dataset.SetProjection(grid.crs)
        elif grid.control_points:
            points = [gdal.GCP(*point[2:], *point[:2]) for point in grid.control_points]
            self._dataset.SetGCPs(points, grid.crs)
        if grid.rational:
            self._dataset.SetMetadata(dict(grid.rational), "RPC")

    def __enter__(self) -> Output:
        in_the_making.add(self._destination)
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None:
                self._finish()
        except BaseException:
            self._discard()
            raise
        finally:
            in_the_making.discard(self._destination)
        if kind is not None:
            self._discard()

    def write(self, window: Window, image: Array, valid: Array | None) -> None:
        """Write `image` (bands, rows, columns) at `window` of the grid; nodata where, and only where, not `valid`.

        Args:
            valid: (rows, columns) of bool; None if all pixels are.
        """
        if self._nodata is not None:
            image = _with_nodata(image, np.True_ if valid is None else valid, self._nodata)
        place = window.seen_from(self._window)
        data = np.ascontiguousarray(image).tobytes()
        try:
            status = self._dataset.WriteRaster(place.column, place.row, place.columns, place.rows, data)
        except RuntimeError as error:
            raise self._unwritable() from error
        if status not in (None, gdal.CE_None):
            raise self._unwritable()
        if self._consists_of_blocks(place):
            self._flush()  # compress now, while the next tile is being computed, not all at the end

    def _consists_of_blocks(self, place: Window) -> bool:
        """Whether no block of the file reaches beyond `place`: only then is none compressed twice."""
        columns, rows = self._dataset.GetRasterBand(1).GetBlockSize()
        right, bottom = place.column + place.columns, place.row + place.rows
        return (
            place.column % columns == place.row % rows == 0
            and (right % columns == 0 or right == self._window.columns)
            and (bottom % rows == 0 or bottom == self._window.rows)
        )

    def _flush(self) -> None:
        gdal.ErrorReset()
        try:
            self._dataset.FlushCache()
        except RuntimeError as error:
            raise self._unwritable() from error
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise self._unwritable()

    def finish_writing(self) -> None:
        """Close the file: from now on it can be read and given overviews.

        Raises:
            Problem: GDAL cannot finish it.
        """
        self._flush()
        self._dataset = None
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise self._unwritable()

    def read(self, window: Window) -> Array:
        """Return what the finished file holds at `window` of the grid, (bands, rows, columns).

        Raises:
            Problem: it cannot be read.
        """
        try:
            self._finished = self._finished or gdal.Open(str(self._temporary))
            place = window.seen_from(self._window)
            image = self._finished.ReadAsArray(place.column, place.row, place.columns, place.rows)
        except (RuntimeError, AttributeError) as error:
            raise self._unreadable() from error
        if image is None:
            raise self._unreadable()
        pixels: Array = image if image.ndim == 3 else image[None]
        return pixels

    def build_overviews(self, proceed: Callable[[float], bool]) -> None:
        """Add averages of 2×2, 4×4, … pixels, down to one block, to the finished file.

        Args:
            proceed: called with the share that is done, in 0..1; says whether to go on.

        Raises:
            Problem: they cannot be written.
        """
        side = max(self._window.rows, self._window.columns)
        factors = [2**level for level in range(1, 16) if side / 2 ** (level - 1) > SMALL_SIDE]
        if not factors:
            return
        self._finished = None
        stopped = False

        def go_on(fraction: float, *_: object) -> int:
            nonlocal stopped
            stopped = not proceed(fraction)
            return int(not stopped)

        try:
            dataset = gdal.Open(str(self._temporary), gdal.GA_Update)
            failed = dataset is None or dataset.BuildOverviews("AVERAGE", factors, callback=go_on) != gdal.CE_None
            dataset = None
        except RuntimeError:
            failed = True
        if failed and not stopped:
            raise self._unwritable()

    def _finish(self) -> None:
        if self._dataset is not None:
            self.finish_writing()
        self._finished = None
        try:
            os.replace(self._temporary, self._path)
        except OSError as error:
            raise Problem(
                "The output {path} cannot be replaced, because something uses it; remove its layer "
                "from QGIS or choose another name.",
                path=self._path.name,
            ) from error
        # What GDAL kept beside the raster that had this name would be taken for the new one's: statistics, overviews.
        with contextlib.suppress(OSError):
            for suffix in _SIDECARS:
                Path(f"{self._path}{suffix}").unlink(missing_ok=True)
            for beside in self._written():
                os.replace(beside, beside.with_name(beside.name.replace(self._temporary.stem, self._path.stem)))

    def _discard(self) -> None:
        self._dataset = self._finished = None
        for path in self._written():
            path.unlink()

    def _written(self) -> list[Path]:
        """Return every file of the temporary name: some creation options make GDAL write more than one."""
        return list(self._temporary.parent.glob(f"{glob.escape(self._temporary.stem)}*"))

    def _unreadable(self) -> Problem:
        cause = gdal.GetLastErrorMsg() or tr("unknown cause")
        return Problem("The output {path} cannot be read again ({cause}); try again.", path=self._path, cause=cause)

    def _unwritable(self) -> Problem:
        cause = gdal.GetLastErrorMsg() or tr("unknown cause")
        return Problem(
            "The output {path} cannot be written ({cause}); make room or choose another folder.",
            path=self._path,
            cause=cause,
        )


def _gdal_options(chosen: Sequence[str], dtype: np.dtype[Any]) -> dict[str, str]:
    """Return the creation options for numbers of `dtype`: those chosen, as "NAME=VALUE", over the defaults."""
    options = {**_DEFAULTS, "PREDICTOR": "3" if np.issubdtype(dtype, np.floating) else "2"}
    pairs = (option.split("=", 1) for option in chosen if "=" in option)
    given = {name.upper(): value for name, value in pairs}
    options.update(given)
    compression = options["COMPRESS"].upper()
    if compression == "DEFLATE":
        options.setdefault("ZLEVEL", _FAST_DEFLATE)
    if compression not in ("DEFLATE", "LZW", "ZSTD") and "PREDICTOR" not in given:
        del options["PREDICTOR"]
    return options


def _with_nodata(image: Array, valid: Array | np.bool_, nodata: float) -> Array:
    """`image` with `nodata` where not `valid`; a valid number that happens to be `nodata` moves to the next one."""
    with np.errstate(over="ignore"):
        missing = np.asarray(nodata).astype(image.dtype)
    if np.issubdtype(image.dtype, np.integer):
        beside = missing - 1 if missing == np.iinfo(image.dtype).max else missing + 1
    else:
        beside = np.nextafter(missing, image.dtype.type(np.inf))
    return np.where(valid, np.where(image == missing, beside, image), missing).astype(image.dtype)
