"""The finished raster: written under a temporary name beside its destination, renamed when whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.window import Window
from . import partial
from .creation import CreationOptions
from .destination import put_in_place
from .files import Pattern, gdal_type
from .grid import Grid
from .missing import with_nodata
from .opening import said_by_gdal
from .proceeding import Proceeding
from .source import Source
from .story import write_story
from .verification import Verification

SMALL_SIDE = 256
"""Pixels to a side that need no overview."""


class Output:
    """A GeoTIFF in the making; a context manager.

    Leaving it normally puts the finished file in place of whatever had its name; otherwise that stays as it was.

    Args:
        path: destination.
        model: the image whose data type, band names and colours the result takes over.
        nodata: what missing pixels hold, None if none can be missing.
        grid: the grid that `window` is a part of.
        window: the part to be written.
        creation: GDAL's options for it.
        dtype: of the numbers, if not the model's.
        ledger: folder in which files in the making are noted, so that the next start finds those of killed processes.

    Attributes:
        file: where it lies until it gets its name.
        set_aside: in the end, the new names of files that GDAL would have read with the result.
    """

    def __init__(
        self,
        path: Path,
        model: Source | Pattern,
        nodata: float | None,
        grid: Grid,
        window: Window,
        creation: CreationOptions,
        dtype: np.dtype[Any] | None = None,
        ledger: Path | None = None,
    ) -> None:
        self._path, self.file, self._window = path, partial.temporary_name(path), window
        self._model, self._grid, self._nodata, self._creation = model, grid, nodata, creation
        self._dtype: np.dtype[Any] = dtype or model.dtype
        self._finished: gdal.Dataset | None = None
        self._dataset: Any = None
        self._verification, self._verified = Verification(creation.lossless), False
        self.set_aside: list[Path] = []
        self._note = partial.Note(self.file, ledger)

    def _create(self) -> None:
        size = (self._window.columns, self._window.rows, len(self._model.bands), gdal_type(self._dtype))
        try:
            self._dataset = gdal.GetDriverByName("GTiff").Create(str(self.file), *size, list(self._creation.all))
        except RuntimeError as error:  # another plugin may have switched GDAL's exceptions on
            raise self._unwritable(error) from error
        if self._dataset is None:
            raise self._unwritable()
        self._describe(self._model, self._grid)

    def _describe(self, model: Source | Pattern, grid: Grid) -> None:
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
        self._note.open()
        try:
            self._create()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None:
                self._finish()
        finally:
            self._end()

    def _end(self) -> None:
        """Remove what is left of the temporary file; what cannot be removed now, a later start removes by its note."""
        self._dataset = self._finished = None
        left = False
        for path in partial.files_of(self.file):
            try:
                path.unlink()
            except OSError:
                left = True
        self._note.close(keep=left)

    def write(self, window: Window, image: Array, valid: Array | None) -> None:
        """Write `image` (bands, rows, columns) at `window` of the grid; nodata where, and only where, not `valid`.

        Args:
            valid: (rows, columns), or (bands, rows, columns), of bool; None if all pixels are.
        """
        if self._nodata is not None:
            image = with_nodata(image, np.True_ if valid is None else valid, self._nodata)
        place = window.seen_from(self._window)
        image = np.ascontiguousarray(image)
        data = image.tobytes()
        self._verification.note(place, image)
        try:
            status = self._dataset.WriteRaster(place.column, place.row, place.columns, place.rows, data)
        except RuntimeError as error:
            raise self._unwritable(error) from error
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
            raise self._unwritable(error) from error
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

    def verify(self, proceed: Callable[[float], bool]) -> None:
        """Read the finished file and compare it with what was written to it.

        Some errors of compression happen on other threads and are never told; others are none to GDAL, as numbers that
        are cut to the bits that an option allows.

        Args:
            proceed: called with the share that is done, in 0..1; says whether to go on.

        Raises:
            Problem: the file holds something else, or cannot be read.
        """
        self._verified = True
        if not self._verification.holds(self._read, proceed):
            raise self._spoilt()

    def _spoilt(self) -> Problem:
        if self._creation.chosen:
            return Problem(
                "The output {path} does not hold the numbers that were written to it; the creation options {options} "
                "do not suit them, change or leave them out.",
                path=self._path,
                options=", ".join(self._creation.chosen),
            )
        return Problem(
            "The output {path} does not hold the numbers that were written to it; check the disk, or choose another "
            "folder.",
            path=self._path,
        )

    def read(self, window: Window) -> Array:
        """Return what the finished file holds at `window` of the grid, (bands, rows, columns).

        Raises:
            Problem: it cannot be read.
        """
        return self._read(window.seen_from(self._window))

    def _read(self, place: Window) -> Array:
        try:
            self._finished = self._finished or gdal.Open(str(self.file))
            image = self._finished and self._finished.ReadAsArray(place.column, place.row, place.columns, place.rows)
        except RuntimeError as error:
            raise self._unreadable(error) from error
        if image is None:
            raise self._unreadable()
        pixels: Array = image if image.ndim == 3 else image[None]
        return pixels

    def tell(self, story: Mapping[str, str]) -> None:
        """Add a story to the finished file's metadata, or raise a Problem."""
        self._finished = None
        try:
            write_story(self.file, story)
        except RuntimeError as error:
            raise self._unwritable(error) from error

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
        go_on, dataset, problem = Proceeding(proceed), None, None
        try:
            dataset = gdal.Open(str(self.file), gdal.GA_Update)
            if dataset is None or dataset.BuildOverviews("AVERAGE", factors, callback=go_on) != gdal.CE_None:
                problem = self._unwritable()
        except RuntimeError as error:
            problem = self._unwritable(error)
        dataset = None
        go_on.raise_interruption()
        if problem and not go_on.stopped:
            raise problem

    def _finish(self) -> None:
        if self._dataset is not None:
            self.finish_writing()
        if not self._verified:
            self.verify(lambda fraction: True)
        self._finished = None
        self.set_aside = put_in_place(self.file, self._path)

    def _unreadable(self, error: Exception | None = None) -> Problem:
        return Problem(
            "The output {path} cannot be read again ({cause}); try again.", path=self._path, cause=said_by_gdal(error)
        )

    def _unwritable(self, error: Exception | None = None) -> Problem:
        return Problem(
            "The output {path} cannot be written ({cause}); make room or choose another folder.",
            path=self._path,
            cause=said_by_gdal(error),
        )
