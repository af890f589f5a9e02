"""Pixel grids and how two of them lie on one another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from osgeo import gdal

from ..shared.window import Window

Geotransform = tuple[float, float, float, float, float, float]


class ControlPoint(NamedTuple):
    """A place in the image, in pixels from its outer corner, whose coordinates are known."""

    column: float
    row: float
    x: float
    y: float
    z: float


@dataclass(frozen=True)
class Grid:
    """The pixel grid of a raster.

    Attributes:
        rows, columns: size in pixels.
        geotransform: GDAL's six numbers, None if the file states none.
        crs: WKT of the coordinate system, of the control points if there is no geotransform; empty if unknown.
        control_points: for images located by them.
        rational: GDAL's RPC metadata, for images located by them; empty if there are none.
    """

    rows: int
    columns: int
    geotransform: Geotransform | None = None
    crs: str = ""
    control_points: tuple[ControlPoint, ...] = ()
    rational: Mapping[str, str] = field(default_factory=dict)

    @property
    def window(self) -> Window:
        return Window(0, 0, self.rows, self.columns)

    @property
    def stated_geotransform(self) -> Geotransform:
        """The geotransform of a grid that has one.

        Raises:
            ValueError: it has none.
        """
        if self.geotransform is None:
            raise ValueError("The grid has no geotransform.")
        return self.geotransform

    @property
    def rotated(self) -> bool:
        """Whether the axes are turned, by more than a hundredth of a pixel over the raster: rounding is less."""
        if self.geotransform is None:
            return False
        _, dx, rx, _, ry, dy = self.geotransform
        return abs(rx) * self.rows > 0.01 * abs(dx) or abs(ry) * self.columns > 0.01 * abs(dy)

    @property
    def corners(self) -> list[tuple[float, float]]:
        """Coordinates of the first corner and of the ends of the first row and column; for geotransforms."""
        places = ((0, 0), (self.columns, 0), (0, self.rows))
        return [tuple(gdal.ApplyGeoTransform(self.stated_geotransform, *place)) for place in places]

    def part(self, window: Window) -> Grid:
        """Return the grid of the pixels in `window`, located as this one is."""
        geotransform, rational = self.geotransform, dict(self.rational)
        if geotransform:
            x, y = gdal.ApplyGeoTransform(geotransform, window.column, window.row)
            geotransform = (x, *geotransform[1:3], y, *geotransform[4:])
        for name, first in (("LINE_OFF", window.row), ("SAMP_OFF", window.column)):
            if name in rational:
                rational[name] = repr(float(rational[name]) - first)
        points = (
            point._replace(column=point.column - window.column, row=point.row - window.row)
            for point in self.control_points
        )
        return Grid(window.rows, window.columns, geotransform, self.crs, tuple(points), rational)

    def coarser(self, ratio: tuple[float, float], rows: int, columns: int) -> Grid:
        """Return the grid of so many pixels, `ratio` times as large, (rows, columns), from the same corner on."""
        geotransform, rational = self.geotransform, dict(self.rational)
        if geotransform:
            x, dx, rx, y, ry, dy = geotransform
            geotransform = (x, dx * ratio[1], rx * ratio[0], y, ry * ratio[1], dy * ratio[0])
        for name, along in (("LINE", ratio[0]), ("SAMP", ratio[1])):
            if f"{name}_OFF" in rational:  # RPCs count from the middle of the first pixel
                rational[f"{name}_OFF"] = repr((float(rational[f"{name}_OFF"]) + 0.5) / along - 0.5)
                rational[f"{name}_SCALE"] = repr(float(rational[f"{name}_SCALE"]) / along)
        points = (
            point._replace(column=point.column / ratio[1], row=point.row / ratio[0]) for point in self.control_points
        )
        return Grid(rows, columns, geotransform, self.crs, tuple(points), rational)

    def mirrored(self, rows: bool, columns: bool) -> Grid:
        """Return the grid counted from the other end of its rows or columns; only for grids with a geotransform."""
        geotransform = self.stated_geotransform
        corner = gdal.ApplyGeoTransform(geotransform, columns * self.columns, rows * self.rows)
        _, dx, rx, _, ry, dy = geotransform
        across, down = (-1 if columns else 1), (-1 if rows else 1)
        return replace(self, geotransform=(corner[0], across * dx, down * rx, corner[1], across * ry, down * dy))


@dataclass(frozen=True)
class GridRelation:
    """How an MS grid lies on a PAN grid whose axes run alike.

    Attributes:
        ratio: PAN pixels per MS pixel, (rows, columns).
        origin: the MS grid's outer corner in PAN pixels from the PAN grid's outer corner, (rows, columns).
    """

    ratio: tuple[float, float]
    origin: tuple[float, float]

    def pan_window(self, ms: Grid, pan: Grid) -> Window:
        """Return the PAN pixels that MS pixels cover; a partly covered or adjoining PAN pixel counts as covered."""

        def span(axis: int, ms_size: int, pan_size: int) -> tuple[int, int]:
            first = self.origin[axis]
            last = first + self.ratio[axis] * ms_size
            slack = self.ratio[axis] / 2 + 1e-6
            start = max(0, round(first - slack))
            return start, max(0, min(pan_size, round(last + slack)) - start)

        row, rows = span(0, ms.rows, pan.rows)
        column, columns = span(1, ms.columns, pan.columns)
        return Window(row, column, rows, columns)

    def overhang(self, ms: Grid, window: Window) -> float:
        """Return how many PAN pixels a PAN `window` reaches beyond the MS where it does most; ≤ 0 if none."""
        sides = []
        for axis, size in enumerate((ms.rows, ms.columns)):
            end = self.origin[axis] + self.ratio[axis] * size
            sides += [self.origin[axis] - window[axis], window[axis] + window[2 + axis] - end]
        return max(sides)

    def ms_window(self, pan_window: Window, ms: Grid, margin: int) -> Window:
        """Return the MS pixels around `pan_window`, `margin` MS pixels more on every side where they exist."""

        def span(axis: int, start: int, size: int, ms_size: int) -> tuple[int, int]:
            first = (start - self.origin[axis]) / self.ratio[axis]
            last = (start + size - self.origin[axis]) / self.ratio[axis]
            low = min(max(int(first // 1) - margin, 0), ms_size - 1)
            high = max(min(int(-(-last // 1)) + margin, ms_size), low + 1)
            return low, high - low

        row, rows = span(0, pan_window.row, pan_window.rows, ms.rows)
        column, columns = span(1, pan_window.column, pan_window.columns, ms.columns)
        return Window(row, column, rows, columns)
