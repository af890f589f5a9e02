"""A raster of trust: for every pixel of a sharpened image, how far it is to be believed, and why."""

from __future__ import annotations

import contextlib
import functools
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Optional

import numpy as np

from ..imaging.pair import Pair, scaled
from ..imaging.trust import Trust, Usual, trust_of, usual_of
from ..raster.creation import creation_options
from ..raster.files import Band, Pattern
from ..raster.output import Output
from ..raster.partial import claimed
from ..shared.arrays import Array
from ..shared.scene_model import SceneTile
from ..shared.translation import tr
from ..shared.window import Window
from .feedback import Feedback
from .pipeline import write_windows
from .preparation import PreparedScene, Samples
from .scoring import PAN_REACH, REACH, Read, without

CELL = 512
"""PAN pixels of the side of what is judged at once."""
NODATA = 255
"""Byte for pixels where nothing can be said."""
SCALES = ((0.004, 0.0), (0.004, 0.0), (0.008, -1.0), (0.1, 0.0))
"""Scale and offset of the bytes 0 to 250 of every band."""


class Judge:
    """Says how far an image is to be trusted, by what is usual of its scene.

    Args:
        area: the PAN pixels that it covers.
    """

    def __init__(self, prepared: PreparedScene, samples: Samples, area: Window) -> None:
        self._scene, self._model, self._area = prepared.scene, prepared.model, area
        pairs = (Pair.of(tile, self._model) for tile in samples.tiles)
        self._usual: Usual = usual_of(pairs, self._model.optics)

    def around(self, window: Window) -> Window:
        """Return the pixels that it takes to judge `window`."""
        margin = max(math.ceil(REACH * max(self._scene.relation.ratio)), PAN_REACH)
        return window.grown(margin, within=self._area)

    def of(self, window: Window, tile: SceneTile, image: Array) -> Trust:
        """Return what is found of `window`, seen from the tile's PAN pixels, of an image (B, H, W) in the MS's numbers.

        What an image holds where pixels are missing is not looked at.
        """
        numbers = scaled(image, self._model.ms_scaling)
        pair = Pair.of(tile, self._model)
        if pair.valid is not None:
            numbers = np.where(pair.valid, numbers, self._usual.level[:, None, None])
        return trust_of(numbers, pair, self._model.optics, self._usual, window)


@contextlib.contextmanager
def trust_written(
    path: Path,
    prepared: PreparedScene,
    samples: Samples,
    area: Window,
    read: Read,
    ledger: Optional[Path],
    feedback: Feedback,
) -> Iterator[None]:
    """Write the trust in an image, and what it comes from, as four bands of bytes with scale and offset.

    The file gets its name when the context is left, unless an error is the reason.

    Args:
        area: the PAN pixels that the image covers.
        read: gives its numbers.
        ledger: folder in which files in the making are noted; None: nowhere.

    Raises:
        Problem: it cannot be written.
        Cancelled: the user ended the job; the destination is as it was.
    """
    judge = Judge(prepared, samples, area)

    def make(window: Window) -> Callable[[], tuple[Array, Array]]:
        around = judge.around(window)
        image, valid = read(around)
        return functools.partial(
            _maps, judge, window.seen_from(around), without(prepared.scene.tile(around), valid), image
        )

    model = Pattern(np.dtype(np.uint8), _bands())
    creation = creation_options((), model.dtype, len(model.bands))
    with claimed(path), Output(path, model, NODATA, prepared.scene.pan.grid, area, creation, ledger=ledger) as output:
        write_windows(output.write, area.cells(CELL), make, feedback)
        output.finish_writing()
        output.verify(lambda fraction: not feedback.cancelled())
        output.build_overviews(lambda fraction: not feedback.cancelled())
        feedback.progress(1.0)  # raises Cancelled if it was
        yield


def _maps(judge: Judge, inner: Window, tile: SceneTile, image: Array) -> tuple[Array, Array]:
    """Return the bytes of the four bands in `inner` of a tile, and where they say anything."""
    found = judge.of(inner, tile, image)
    maps = np.stack([found.overall, found.spectral, found.structural, found.change])
    scale, offset = (np.array(each)[:, None, None] for each in zip(*SCALES))
    numbers = np.clip(np.round((maps - offset) / scale), 0, NODATA - 5).astype(np.uint8)
    return numbers, np.ones(numbers.shape[1:], bool) if tile.valid is None else tile.valid[inner.slices]


def _bands() -> list[Band]:
    names = (
        tr("Trust, 0 to 1"),
        tr("Deviation of the spectra from the multispectral image"),
        tr("Correlation with the panchromatic image"),
        tr("Change between the two images, as a multiple of what is usual"),
    )
    return [
        Band("", number, number, name, scale=scale, offset=offset)
        for number, (name, (scale, offset)) in enumerate(zip(names, SCALES), 1)
    ]
