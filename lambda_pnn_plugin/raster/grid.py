"""Pixel grids and how two of them lie on one another."""

from __future__ import annotations

from dataclasses import dataclass

from ..window import Window


@dataclass(frozen=True)
class Grid:
    """The pixel grid of a raster.

    Attributes:
        rows, columns: size in pixels.
        geotransform: GDAL's six numbers.
        crs: WKT, empty if unknown.
        georeferenced: whether the file says where it lies.
    """

    rows: int
    columns: int
    geotransform: tuple[float, float, float, float, float, float]
    crs: str
    georeferenced: bool

    @property
    def window(self) -> Window:
        return Window(0, 0, self.rows, self.columns)

    @property
    def rotated(self) -> bool:
        """By more than the rounding of the file's numbers would tell: a hundredth of a pixel over the raster."""
        _, dx, rx, _, ry, dy = self.geotransform
        return abs(rx) * self.rows > 0.01 * abs(dx) or abs(ry) * self.columns > 0.01 * abs(dy)

    def geotransform_at(self, window: Window) -> tuple[float, float, float, float, float, float]:
        """The geotransform of the part of this grid in `window`."""
        x0, dx, rx, y0, ry, dy = self.geotransform
        return (x0 + window.column * dx + window.row * rx, dx, rx, y0 + window.column * ry + window.row * dy, ry, dy)


@dataclass(frozen=True)
class GridRelation:
    """How an MS grid lies on a PAN grid.

    Attributes:
        ratio: PAN pixels per MS pixel, (rows, columns).
        origin: the MS grid's outer corner in PAN pixels from the PAN grid's outer corner, (rows, columns).
    """

    ratio: tuple[float, float]
    origin: tuple[float, float]

    @classmethod
    def between(cls, ms: Grid, pan: Grid) -> GridRelation:
        """The relation that the two geotransforms, both free of rotation, state.

        Without georeference both corners coincide and the sizes tell the ratio.
        """
        if not (ms.georeferenced and pan.georeferenced):
            return cls((pan.rows / ms.rows, pan.columns / ms.columns), (0.0, 0.0))
        (mx, mdx, _, my, _, mdy), (px, pdx, _, py, _, pdy) = ms.geotransform, pan.geotransform
        return cls((mdy / pdy, mdx / pdx), ((my - py) / pdy, (mx - px) / pdx))

    def pan_window(self, ms: Grid, pan: Grid) -> Window:
        """The PAN pixels that MS pixels cover; a partly covered or adjoining PAN pixel counts as covered."""

        def span(axis: int, ms_size: int, pan_size: int) -> tuple[int, int]:
            first = self.origin[axis]
            last = first + self.ratio[axis] * ms_size
            slack = self.ratio[axis] / 2 + 1e-6
            start = max(0, round(first - slack))
            return start, max(0, min(pan_size, round(last + slack)) - start)

        row, rows = span(0, ms.rows, pan.rows)
        column, columns = span(1, ms.columns, pan.columns)
        return Window(row, column, rows, columns)

    def ms_window(self, pan_window: Window, ms: Grid, margin: int) -> Window:
        """The MS pixels around `pan_window`, `margin` MS pixels more on every side where they exist."""

        def span(axis: int, start: int, size: int, ms_size: int) -> tuple[int, int]:
            first = (start - self.origin[axis]) / self.ratio[axis]
            last = (start + size - self.origin[axis]) / self.ratio[axis]
            low = min(max(int(first // 1) - margin, 0), ms_size - 1)
            high = max(min(int(-(-last // 1)) + margin, ms_size), low + 1)
            return low, high - low

        row, rows = span(0, pan_window.row, pan_window.rows, ms.rows)
        column, columns = span(1, pan_window.column, pan_window.columns, ms.columns)
        return Window(row, column, rows, columns)

    def origin_between(self, ms_window: Window, pan_window: Window) -> tuple[float, float]:
        """Like `origin`, for the parts of both images in the two windows."""
        return (
            self.origin[0] + self.ratio[0] * ms_window.row - pan_window.row,
            self.origin[1] + self.ratio[1] * ms_window.column - pan_window.column,
        )
