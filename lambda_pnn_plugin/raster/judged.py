"""A sharpened image to judge, whoever made it, laid on the PAN that it was made with."""

from __future__ import annotations

import numpy as np

from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.translation import tr
from ..shared.window import Window
from .placing import place
from .scene import Scene
from .source import Source

SAME_SIZE = 1e-3
"""Largest relative difference between the sizes of its pixels and PAN's, over which it drifts by less than a pixel in
a thousand."""
NOTICED = 0.02
"""PAN pixels by which it may lie off PAN's grid without a word."""
LEAST_SIDE = 64
"""PAN pixels that it must share with the pair in each direction."""


class JudgedImage:
    """A raster on PAN's grid, or a part of it.

    Args:
        path: what GDAL opens.
        title: the layer's name, for messages.
        scene: the pair.
        crs: WKT of its coordinate system, if not that of its file.

    Attributes:
        source: the raster, on PAN's axes.
        area: the PAN pixels that both it and the pair cover.
        least_side: PAN pixels of the side of the smallest part that tells anything.
        notes: what had to be assumed, in sentences.

    Raises:
        Problem: it is on another grid or another place; says which.
    """

    def __init__(self, path: str, title: str, scene: Scene, crs: str = "") -> None:
        placed = place(Source([path], title, crs=crs), scene.pan)
        self.source = placed.ms
        ratio, origin = placed.relation.ratio, placed.relation.origin
        if max(abs(along - 1) for along in ratio) > SAME_SIZE:
            raise Problem(
                "The pixels of “{image}” are {across:.4g} × {down:.4g} times those of “{pan}”, but a sharpened image "
                "has the same; choose the image that was made with this pair, or resample it (gdalwarp).",
                image=title,
                pan=scene.pan.title,
                across=ratio[1],
                down=ratio[0],
            )
        self._row, self._column = (round(along) for along in origin)
        grid = self.source.grid
        window = Window(self._row, self._column, grid.rows, grid.columns)
        self.area, self.least_side = window.overlap(scene.window), LEAST_SIDE
        if min(self.area.rows, self.area.columns) < LEAST_SIDE:
            raise Problem(
                "“{image}” and the two images have {columns} × {rows} PAN pixels in common, but {least} in each "
                "direction are needed; choose the image that was made with this pair.",
                image=title,
                columns=max(self.area.columns, 0),
                rows=max(self.area.rows, 0),
                least=LEAST_SIDE,
            )
        self.notes = [*self.source.notes, *placed.notes]
        off = [along - round(along) for along in origin]
        if max(map(abs, off)) > NOTICED:
            self.notes.append(
                tr(
                    "“{image}” lies {columns:+.2f} columns and {rows:+.2f} rows of a pixel off the grid of “{pan}”; it "
                    "is judged on the nearest pixels.",
                    image=title,
                    pan=scene.pan.title,
                    columns=off[1],
                    rows=off[0],
                )
            )
        whole = scene.window.rows * scene.window.columns
        if self.area.rows * self.area.columns < whole:
            self.notes.append(
                tr(
                    "“{image}” covers {percent:.3g} % of what the two images share; it is judged there.",
                    image=title,
                    percent=100 * self.area.rows * self.area.columns / whole,
                )
            )

    def read(self, window: Window) -> tuple[Array, Array]:
        """Return its bands in a window of PAN's pixels, (B, rows, columns), and where all hold numbers, of bool."""
        place_ = Window(window.row - self._row, window.column - self._column, window.rows, window.columns)
        image, valid = self.source.read(place_)
        everywhere: Array = np.logical_and.reduce(valid)
        return image, everywhere
