"""A sharpened image to judge, whoever made it, laid on the PAN that it was made with."""

from __future__ import annotations

import numpy as np

from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.translation import tr
from ..shared.window import Window
from .grid import GridRelation
from .placing import place
from .scene import Scene
from .source import Source

SAME_SIZE = 1e-3
"""Largest relative difference between the sizes of its pixels and PAN's, over which it drifts by less than a pixel in
a thousand."""
NOTICED = 0.02
"""PAN pixels by which it may lie off PAN's grid without a word."""
LEAST_SIDE = 32
"""PAN pixels that it must share with the pair in each direction."""


class JudgedImage:
    """A raster on PAN's grid, or a part of it.

    Args:
        path: what GDAL opens.
        title: the layer's name, for messages.
        scene: the pair.
        crs: WKT of its coordinate system, if not that of its file.
        known: the PAN pixels that it covers, if that is known for certain.
        within: the PAN pixels in which it is judged; by default all that the pair covers.

    Attributes:
        source: the raster, on PAN's axes.
        area: the PAN pixels that both it and the pair cover.
        least_side: PAN pixels of the side of the smallest part that tells anything.
        notes: what had to be assumed, in sentences.

    Raises:
        Problem: it is on another grid or another place; says which.
    """

    def __init__(
        self,
        path: str,
        title: str,
        scene: Scene,
        crs: str = "",
        known: Window | None = None,
        within: Window | None = None,
    ) -> None:
        if known is None:
            placed = place(Source([path], title, crs=crs), scene.pan)
            self.source, relation, notes = placed.ms, placed.relation, placed.notes
            self._check_pixels(relation.ratio, scene)
        else:
            self.source, notes = Source([path], title), ()
            relation = GridRelation((1.0, 1.0), (float(known.row), float(known.column)))
        origin = relation.origin
        self._row, self._column = (round(along) for along in origin)
        grid = self.source.grid
        window = Window(self._row, self._column, grid.rows, grid.columns)
        self.area, self.least_side = window.overlap(within or scene.window), LEAST_SIDE
        if min(self.area.rows, self.area.columns) < LEAST_SIDE:
            raise Problem(
                "“{image}” and the two images have {columns} × {rows} PAN pixels in common, but {least} in each "
                "direction are needed; choose the image that was made with this pair.",
                image=title,
                columns=max(self.area.columns, 0),
                rows=max(self.area.rows, 0),
                least=LEAST_SIDE,
            )
        self.notes = [*self.source.notes, *notes]
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
        whole = (within or scene.window).rows * (within or scene.window).columns
        if self.area.rows * self.area.columns < whole:
            self.notes.append(
                tr(
                    "“{image}” covers {percent:.3g} % of what the two images share; it is judged there.",
                    image=title,
                    percent=100 * self.area.rows * self.area.columns / whole,
                )
            )

    def _check_pixels(self, ratio: tuple[float, float], scene: Scene) -> None:
        if max(abs(along - 1) for along in ratio) > SAME_SIZE:
            raise Problem(
                "The pixels of “{image}” are {across:.4g} × {down:.4g} times those of “{pan}”, but a sharpened image "
                "has the same; choose the image that was made with this pair, or resample it (gdalwarp).",
                image=self.source.title,
                pan=scene.pan.title,
                across=ratio[1],
                down=ratio[0],
            )

    @property
    def floor(self) -> float:
        """The number up to which a value counts as cut off: 0, or the next one where 0 stands for missing."""
        return 1.0 if self.source.nodata == 0 and np.issubdtype(self.source.dtype, np.integer) else 0.0

    def read(self, window: Window) -> tuple[Array, Array]:
        """Return its bands in a window of PAN's pixels, (B, rows, columns), and where all hold numbers, of bool."""
        place_ = Window(window.row - self._row, window.column - self._column, window.rows, window.columns)
        image, valid = self.source.read(place_)
        everywhere: Array = np.logical_and.reduce(valid)
        return image, everywhere
