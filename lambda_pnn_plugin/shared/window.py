"""Rectangles of pixels, for rasters and tensors alike."""

from __future__ import annotations

import math
from typing import NamedTuple


class Window(NamedTuple):
    """A rectangle of pixels."""

    row: int
    column: int
    rows: int
    columns: int

    @property
    def slices(self) -> tuple[slice, slice]:
        return slice(self.row, self.row + self.rows), slice(self.column, self.column + self.columns)

    def grown(self, margin: int, within: Window | None = None) -> Window:
        """Return this window with `margin` more pixels on every side, kept inside `within` if that is given."""
        wider = Window(self.row - margin, self.column - margin, self.rows + 2 * margin, self.columns + 2 * margin)
        return wider if within is None else wider.overlap(within)

    def overlap(self, other: Window) -> Window:
        """Return what both windows cover, which must be something."""
        row, column = max(self.row, other.row), max(self.column, other.column)
        end_row = min(self.row + self.rows, other.row + other.rows)
        end_column = min(self.column + self.columns, other.column + other.columns)
        return Window(row, column, end_row - row, end_column - column)

    def seen_from(self, other: Window) -> Window:
        """Return this window in the pixel coordinates of `other`."""
        return Window(self.row - other.row, self.column - other.column, self.rows, self.columns)

    def halves(self) -> tuple[Window, Window]:
        """Return the two parts into which the longer side is cut."""
        if self.rows >= self.columns:
            first = self._replace(rows=self.rows // 2)
            return first, self._replace(row=self.row + first.rows, rows=self.rows - first.rows)
        first = self._replace(columns=self.columns // 2)
        return first, self._replace(column=self.column + first.columns, columns=self.columns - first.columns)

    def split(self, side: int) -> list[Window]:
        """Return windows nearly alike in size, of side×side or a quarter more at most, that make up this one."""
        rows, columns = (
            split_evenly(start, length, math.ceil(length / (1.25 * side)))
            for start, length in ((self.row, self.rows), (self.column, self.columns))
        )
        return [Window(row, column, height, width) for row, height in rows for column, width in columns]

    def cells(self, side: int) -> list[Window]:
        """Return side×side windows, row by row, that make up this one; those at the end may be smaller."""
        return [
            Window(row, column, min(side, self.row + self.rows - row), min(side, self.column + self.columns - column))
            for row in range(self.row, self.row + self.rows, side)
            for column in range(self.column, self.column + self.columns, side)
        ]


def split_evenly(start: int, length: int, parts: int) -> list[tuple[int, int]]:
    """Return first places and lengths of `parts` ≥ 1 nearly equal parts of `length` places from `start` on."""
    edges = [start + length * number // parts for number in range(parts + 1)]
    return [(first, end - first) for first, end in zip(edges, edges[1:])]
