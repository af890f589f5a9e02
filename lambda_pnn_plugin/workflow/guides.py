"""Guides in place of a PAN: for coarse bands, the combination of finer bands that explains them best."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..imaging.moments import Moments
from ..imaging.pair import Pair, scaled
from ..methods.view import View
from ..raster.band_files import write_alone
from ..raster.bands import MOST_BANDS
from ..raster.creation import creation_options
from ..raster.files import Band, Pattern
from ..raster.output import Output
from ..raster.scene import nodata_of
from ..raster.sensor_clues import sensor_clues
from ..raster.source import Source
from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.scene_model import Optics, Scaling, SceneModel, SceneTile
from ..shared.sensors import AUTO, GENERIC, told_by
from ..shared.window import Window
from .feedback import Feedback, Stage
from .images import ANY_DEVICE, Images, OpenedImages, open_images, said_of_constant_bands, said_of_images
from .pipeline import write_windows
from .sampling import MAX_SAMPLES, learning_area, radiometry, read_candidates

LEAST_ALIKE = 0.99
"""Correlation from which on two bands' guides are one."""
MOST_ALIKE = 8
"""Bands of a group, at most: a network learns from so many at once."""
STEADINESS = 1e-4
"""Share of the finer bands' mean variance that is added to each, so that bands which are alike do not cancel out."""
CELL = 1024
"""Pixels of the side of what is written at once."""


@dataclass(frozen=True)
class Guide:
    """What stands for PAN for some bands.

    Attributes:
        bands: their numbers, from 1.
        weights: (J,), of the finer bands in 0..1; constant: beside them.
        correlation: with the bands' mean, at their own resolution.
    """

    bands: tuple[int, ...]
    weights: Array
    constant: float
    correlation: float


class FineBands:
    """The finer bands, each as a PAN of its own, and the coarse ones beside them.

    Args:
        images: the coarse image; what is said of its PAN does not count.
        paths: one file with all finer bands, or several.
        title: of them, for messages; folder: for files that name one band each.

    Attributes:
        source: all of them; coarse: the coarse image, all bands that were chosen, however many.
        opened: each finer band with as many bands of the coarse image as are fitted at once, of those that show
            something.
        silent: what the bands hold that no guide is for: one number, or None; by their numbers.
        sensor: identifier of that which took the coarse image, as chosen, or as files tell; else “generic”.

    Raises:
        Problem: they cannot be used with the coarse image; says why.
    """

    def __init__(self, images: Images, paths: Sequence[str], title: str, folder: Path) -> None:
        self.source = Source(paths, title, alpha=images.alpha, nodata=images.nodata)
        coarse = (images.ms_paths, images.ms_title, images.bands, images.ms_crs, images.alpha, images.nodata)
        self.coarse = Source(*coarse, most=sys.maxsize)
        self.silent = {self.coarse.numbers[place]: number for place, number in self.coarse.constants.items()}
        self._telling = [number for number in self.coarse.numbers if number not in self.silent]
        if not self._telling:
            raise Problem(
                "No band of “{ms}” shows anything: each holds one number only, or none; choose another image.",
                ms=images.ms_title,
            )
        if images.sensor == AUTO:  # bands and ratio of a pair tell nothing here
            ratio = self.source.grid.columns / self.coarse.grid.columns
            told = told_by(ratio, images.sensors, sensor_clues(self.coarse, self.source))
            images = replace(images, sensor=told[0].identifier if told else GENERIC)
        self.sensor = images.sensor
        self._pairs: list[Images] = []
        for place, band in enumerate(self.source.bands):
            path = write_alone(band, title, folder / f"{place}.vrt")
            choice = images.nodata.get(band.path, {}).get(band.number)
            nodata = {**images.nodata, **({path: {1: choice}} if choice else {})}
            pair = replace(images, pan_path=path, pan_title=band.name or title, nodata=nodata, guided=True)
            self._pairs.append(replace(pair, beside=self.coarse.numbers))
        self.opened = self._opened(self._lots[0])
        self._check_memory(images.memory)
        self.scalings: list[Scaling] = []

    @property
    def assumptions(self) -> list[str]:
        """What the images are, and all that was taken for granted of them, in sentences."""
        first = self.opened[0]
        images = said_of_images(self.coarse, self.source, first.scene.relation)
        said = [images, *first.assumptions, said_of_constant_bands(self.coarse)]
        return list(filter(None, dict.fromkeys(said)))

    def nodata(self, dtype: np.dtype[Any]) -> float | None:
        """Return what a result of that type holds where an image is missing; None if nowhere."""
        return nodata_of(self.coarse, [self.source], dtype)

    @property
    def _lots(self) -> list[list[int]]:
        """Return the numbers of the coarse bands that show something, as many together as are worked on at once."""
        return [self._telling[first : first + MOST_BANDS] for first in range(0, len(self._telling), MOST_BANDS)]

    def _opened(self, numbers: Sequence[int]) -> list[OpenedImages]:
        """Open bands of the coarse image with every finer one; they are fitted only, which takes little memory."""
        return [open_images(replace(images, bands=numbers, memory=None)) for images in self._pairs]

    def _check_memory(self, chosen: int | None) -> None:
        """Raise a Problem if sharpening as many bands as are sharpened together takes more memory than was chosen."""
        first = self.opened[0]
        group = Optics(first.optics.ms_gains[:MOST_ALIKE], first.optics.pan_gain)
        replace(first, job=replace(first.job, memory=chosen), optics=group).on(ANY_DEVICE)

    def fit(self, feedback: Feedback) -> list[Guide]:
        """Return guides for all coarse bands that show anything, those whose guides look alike together.

        Raises:
            Problem: no pixel holds data in both images.
            Cancelled: the user ended it.
        """
        guides: list[Guide] = []
        for place, numbers in enumerate(self._lots):
            opened = self._opened(numbers) if place else self.opened
            part = Stage(feedback, place / len(self._lots), (place + 1) / len(self._lots))
            guides += self._fitted(opened, part)
        return guides

    def _fitted(self, opened: Sequence[OpenedImages], feedback: Feedback) -> list[Guide]:
        """Return the guides of the coarse bands that were opened with each of the finer ones."""
        first = opened[0]
        scene = first.scene
        tiles = read_candidates(scene, learning_area(first.area, scene.window), MAX_SAMPLES, feedback.cancelled)
        windows = [Window(*tile.pan_corner, *tile.pan.shape[1:]) for tile in tiles]
        bands = len(scene.ms.bands)
        seen: list[list[Array]] = [[] for _ in windows]
        trusted: list[list[Array]] = [[] for _ in windows]
        held = [np.logical_and.reduce(self.source.read(window)[1]) for window in windows]
        for number, pair in enumerate(opened):
            tiles = [_masked(pair.scene.tile(window), valid) for window, valid in zip(windows, held)]
            ms, pan = radiometry(pair.sensor, tiles)
            if number == len(self.scalings):  # else known from the bands before
                self.scalings.append(pan)
            model = SceneModel(ms, self.scalings[number], pair.optics, np.zeros((bands, 2), np.float32))
            for place, tile in enumerate(tiles):
                view = View(Pair.of(tile, model, np.float32), pair.optics)
                seen[place] += [view.seen_pan.mean(0)] if number else [view.ms, view.seen_pan.mean(0)]
                trusted[place].append(view.trusted)
            feedback.progress((number + 1) / len(opened))
        moments = Moments.of(zip(seen, map(np.logical_and.reduce, trusted)))
        if moments.count < 2 * (bands + len(opened)):
            raise Problem("Too few pixels hold data side by side for a guide; choose images with more in common.")
        return _grouped(moments, bands, scene.ms.numbers)

    def write(self, guide: Guide, path: Path, feedback: Feedback) -> None:
        """Write a guide as a raster of one band, Float32, missing where a finer band is.

        Raises:
            Problem: a file cannot be read or written.
            Cancelled: the user ended it.
        """
        source, grid = self.source, self.source.grid
        dtype: np.dtype[np.float32] = np.dtype("float32")
        band = Band(str(path), 1, name="guide")
        nodata = float("nan") if source.may_miss else None
        creation = creation_options((), dtype, 1)
        with Output(path, Pattern(dtype, [band]), nodata, grid, grid.window, creation) as output:

            def make(window: Window) -> Callable[[], tuple[Array, Array | None]]:
                image, valid = source.read_filled(window)
                held: Array = np.logical_and.reduce(valid)
                return lambda: (self._combined(guide, image), None if held.all() else held)

            write_windows(output.write, grid.window.cells(CELL), make, feedback)

    def _combined(self, guide: Guide, image: Array) -> Array:
        """Return a guide of finer bands (J, H, W) in their own numbers: (1, H, W), 1000 for 1.0."""
        found = np.full(image.shape[1:], guide.constant, np.float64)
        for weight, numbers, scaling in zip(guide.weights, image, self.scalings):
            found += weight * scaled(numbers, scaling)
        return (1000 * found)[None].astype(np.float32)


def _masked(tile: SceneTile, held: Array) -> SceneTile:
    """Return a tile that is missing, too, where `held`, (H, W) of bool, is false: opacity is a band of its own."""
    if held.all():
        return tile
    in_ms = np.ones(tile.ms.shape[1:], bool) if tile.ms_valid is None else tile.ms_valid
    return replace(tile, ms_valid=in_ms, valid=held if tile.valid is None else tile.valid & held)


def _grouped(moments: Moments, bands: int, numbers: Sequence[int]) -> list[Guide]:
    """Return guides for the first `bands` variables of `moments` by the others.

    Bands that follow each other share a guide as long as theirs look alike.
    """
    groups: list[list[int]] = []
    for band in range(bands):
        alike = bool(groups) and len(groups[-1]) < MOST_ALIKE and _alike(moments, bands, groups[-1][0], band)
        groups[-1].append(band) if alike else groups.append([band])
    found = []
    for group in groups:
        weights, constant, correlation = _fitted(moments, bands, group)
        found.append(Guide(tuple(numbers[band] for band in group), weights, constant, correlation))
    return found


def _fitted(moments: Moments, bands: int, group: Sequence[int]) -> tuple[Array, float, float]:
    """Return the weights of the finer bands, and the constant, that explain the mean of a group's bands best, each
    band by its own deviation; and how well they do, as a correlation.
    """
    covariance, means = moments.covariance, moments.means
    share = np.zeros(bands)
    share[list(group)] = 1 / np.maximum(moments.deviations[list(group)], 1e-9)
    share /= share.sum()
    fine = covariance[bands:, bands:]
    steadied = fine + STEADINESS * np.trace(fine) / len(fine) * np.eye(len(fine))
    with_fine = covariance[bands:, :bands] @ share
    weights = np.linalg.solve(steadied, with_fine)
    own, explained = share @ covariance[:bands, :bands] @ share, weights @ fine @ weights
    correlation = float(weights @ with_fine / max(np.sqrt(own * explained), 1e-15))
    return weights, float(share @ means[:bands] - weights @ means[bands:]), correlation


def _alike(moments: Moments, bands: int, one: int, other: int) -> bool:
    """Return whether the guides of two bands look alike."""
    first, second = (_fitted(moments, bands, [band])[0] for band in (one, other))
    fine = moments.covariance[bands:, bands:]
    scale = np.sqrt((first @ fine @ first) * (second @ fine @ second))
    return bool(first @ fine @ second >= LEAST_ALIKE * scale > 0)
