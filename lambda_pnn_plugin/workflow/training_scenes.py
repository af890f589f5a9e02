"""The scenes that a training learns from: opened one by one, measured, split by place."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..raster.scene import Scene
from ..shared.operations import DeviceInfo
from ..shared.problem import Problem
from ..shared.scene_model import SceneTile
from ..shared.sensors import GENERIC, Sensor
from ..shared.training import AT_ONCE, TrainingScene
from ..shared.translation import tr
from ..shared.window import Window
from .feedback import Feedback, Stage
from .images import Images, OpenedImages, open_images
from .models import SAME_RATIO, check_bands
from .preparation import PreparedScene, all_of, prepare
from .story import named_files

MOST_TILES, MOST_OF_A_SCENE, LEAST_OF_A_SCENE = 512, 32, 2
"""Tiles of all scenes that are learnt from at most, of one scene at most, and at least where it has as many."""
JUDGED, HELD_BACK = 16, 5
"""Scenes of which tiles are held back at most; of so many tiles of such a scene, one is."""
LEAST_HALF = 96
"""PAN pixels of the shorter side of half a tile, at least: a scene of one tile is cut in two."""

Ground = tuple[str, float, float, float, float]
"""Where a tile lies: WKT, and west, south, east, north in that system; an empty WKT lies nowhere that is known."""


class Kind:
    """What all scenes of a training have in common; the first scene decides.

    Args:
        bands: labels that are wanted from the beginning, as those of weights, by what is called `title`.
    """

    def __init__(self, bands: Sequence[str] = (), title: str = "") -> None:
        self.bands, self._title, self.ratio = tuple(bands), title, 0.0
        self._first, self._sensor = "", GENERIC
        self._sensor_title = ""

    @property
    def sensor(self) -> str:
        """Identifier of the sensor; empty if no scene told which."""
        return "" if self._sensor == GENERIC else self._sensor

    def take(self, scene: Scene, sensor: Sensor) -> None:
        """Count a scene among the others.

        Raises:
            Problem: one network cannot learn from all of them.
        """
        bands, title = tuple(band.label for band in scene.ms.bands), scene.ms.title
        if len(bands) < 2:
            raise Problem("“{ms}” has one band; name an image that has all bands in one file.", ms=title)
        if self.bands:
            check_bands(self.bands, self._title, bands, title)
        if self.ratio and abs(self.ratio / scene.ratio - 1) > SAME_RATIO:
            raise Problem(
                "The ratio of “{first}” is {ratio:.4g}, that of “{other}” {theirs:.4g}: one network learns from one "
                "ratio; leave one of them out.",
                first=self._first,
                ratio=self.ratio,
                other=title,
                theirs=scene.ratio,
            )
        if GENERIC not in (self._sensor, sensor.identifier) and self._sensor != sensor.identifier:
            raise Problem(
                "“{other}” is taken as {theirs}, those before it as {sensor}: one network learns from one sensor; "
                "leave one of them out, or choose the sensor.",
                sensor=self._sensor_title,
                other=title,
                theirs=tr(sensor.title),
            )
        if not self.ratio:
            self.bands, self._title = self.bands or bands, self._title or title
            self.ratio, self._first = scene.ratio, title
        if self._sensor == GENERIC:
            self._sensor, self._sensor_title = sensor.identifier, tr(sensor.title)


@dataclass(frozen=True)
class Learnt:
    """A scene to learn from, and what is known of it.

    Attributes:
        name: of its pair, for people; files: names and fingerprints.
        notes: what went in, and what was assumed, in sentences.
        learnt, held_back: where the tiles lie, in the order of those of `scene`.
    """

    name: str
    files: Sequence[Mapping[str, str]]
    notes: tuple[str, ...]
    scene: TrainingScene
    learnt: tuple[Ground, ...]
    held_back: tuple[Ground, ...]


@dataclass(frozen=True)
class Scenes:
    """All that is learnt from.

    Attributes:
        at_once: tiles that memory allows to hold ready.
        notes: why others are left out, in sentences.
    """

    kind: Kind
    scenes: tuple[Learnt, ...]
    at_once: int
    notes: tuple[str, ...]


def scenes_of(
    named: Sequence[Images], found: Sequence[Images], kind: Kind, device: DeviceInfo, feedback: Feedback
) -> Scenes:
    """Measure what holds for every scene, and split its parts by place.

    Args:
        named: pairs that the user named; found: pairs of which those that cannot be learnt from are left out.

    Raises:
        Problem: a named pair cannot be learnt from, none can, or all are too small for places to be held back.
        Cancelled: the user ended it.
    """
    pairs = [*named, *found]
    most = min(MOST_OF_A_SCENE, max(LEAST_OF_A_SCENE, MOST_TILES // max(1, len(pairs))))
    every = max(1, math.ceil(len(pairs) / JUDGED))
    scenes: list[Learnt] = []
    notes, at_once = [], AT_ONCE
    for number, pair in enumerate(pairs):
        stage = Stage(feedback, number / len(pairs), (number + 1) / len(pairs))
        try:
            opened = open_images(pair).on(device)
            kind.take(opened.scene, opened.sensor)
            scenes.append(_learnt(opened, most, number % every == 0, stage))
            at_once = min(at_once, opened.memory.samples)
        except Problem as problem:
            if number < len(named):
                raise
            notes.append(str(problem))
            feedback.log(str(problem))
    if not scenes:
        raise Problem("There is nothing to learn from; choose images, or a folder of them.")
    scenes = _apart(scenes)
    if not any(scene.scene.held_back for scene in scenes):
        raise Problem("The images are too small to hold places back, by which it is judged what was learnt; add more.")
    return Scenes(kind, tuple(scenes), at_once, tuple(notes))


def _learnt(opened: OpenedImages, most: int, judged: bool, feedback: Feedback) -> Learnt:
    """Return a scene with at most so many tiles; some of them are held back if it is `judged` by."""
    notes = (opened.images, *opened.assumptions)
    for line in notes:
        feedback.log(line)
    fewer = replace(opened.memory, candidates=min(opened.memory.candidates, most))
    prepared, samples = prepare(replace(opened, memory=fewer), all_of, feedback)
    learnt, held_back = _split(prepared, samples.tiles) if judged else (list(samples.tiles), [])
    shares = tuple(tile.pan.size * max(tile.valid_share, 1e-3) for tile in learnt)
    scene = TrainingScene(prepared.model, tuple(learnt), shares, tuple(held_back))
    grounds = [tuple(_ground(prepared.scene, tile) for tile in tiles) for tiles in (learnt, held_back)]
    files = named_files([*opened.job.ms_paths, opened.job.pan_path])
    return Learnt(_name(opened.job), files, notes, scene, *grounds)


def _name(pair: Images) -> str:
    """Return what a pair is called: folders, too, as the images of many deliveries bear the same names."""
    return f"{Path(pair.ms_paths[0]).parent.name}: {pair.ms_title} + {pair.pan_title}"


def _split(prepared: PreparedScene, tiles: Sequence[SceneTile]) -> tuple[list[SceneTile], list[SceneTile]]:
    """Hold the tiles at one end of a scene back; of a single one, half."""
    ordered = sorted(tiles, key=lambda tile: tile.pan_corner)
    if len(ordered) == 1:
        ordered = _halves(prepared.scene, ordered[0])
    count = max(1, len(ordered) // HELD_BACK) if len(ordered) > 1 else 0
    return ordered[: len(ordered) - count], ordered[len(ordered) - count :]


def _halves(scene: Scene, tile: SceneTile) -> list[SceneTile]:
    halves = [scene.tile(half) for half in _window(tile).halves()]
    if min(min(half.pan.shape[1:]) for half in halves) < LEAST_HALF or not all(half.valid_share for half in halves):
        return [tile]
    return halves


def _window(tile: SceneTile) -> Window:
    return Window(*tile.pan_corner, *tile.pan.shape[1:])


def _ground(scene: Scene, tile: SceneTile) -> Ground:
    """Return where a tile lies, if its scene lies somewhere."""
    window, grid = _window(tile), scene.pan.grid
    if not (grid.geotransform and grid.crs):
        return ("", 0.0, 0.0, 0.0, 0.0)
    rows, columns = (window.row, window.row + window.rows), (window.column, window.column + window.columns)
    xs, ys = zip(*(scene.map_place(row, column) for row in rows for column in columns))
    return (grid.crs, min(xs), min(ys), max(xs), max(ys))


def _apart(scenes: Sequence[Learnt]) -> list[Learnt]:
    """Return the scenes without the tiles whose ground is held back in another one: another day, the same place."""
    held_back = [(number, ground) for number, scene in enumerate(scenes) for ground in scene.held_back]
    found = []
    for number, scene in enumerate(scenes):
        others = [ground for owner, ground in held_back if owner != number]
        kept = [place for place, ground in enumerate(scene.learnt) if not any(_meet(ground, one) for one in others)]
        if not kept:
            continue
        tiles = tuple(scene.scene.tiles[place] for place in kept)
        reduced = replace(scene.scene, tiles=tiles, shares=tuple(scene.scene.shares[place] for place in kept))
        found.append(replace(scene, scene=reduced, learnt=tuple(scene.learnt[place] for place in kept)))
    return found


def _meet(one: Ground, other: Ground) -> bool:
    if not one[0] or one[0] != other[0]:
        return False
    return max(one[1], other[1]) < min(one[3], other[3]) and max(one[2], other[2]) < min(one[4], other[4])
