"""Pre-training: the network learns from several scenes of a sensor, to adapt to others in fewer steps.

Unsupervised as adaptation, by the same loss (Ciotola, Poggi, Scarpa, IEEE TGRS 61, 2023, section III). A scene is shown
again and again as another acquisition would show it: with other tiles, brighter or darker, its bands off where they are
taken to lie. What is learnt is checked at places that are held back.

What is drawn depends on the seed and the number of the step alone: a training that goes on from a kept state draws what
it would have drawn.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.scene_model import SceneModel, SceneTile
from ..shared.training import AT_ONCE, TrainingScene, TrainingState
from ..shared.weights import Weights
from .adaptation import untrained
from .crops import CropSampler
from .device import Device
from .injection import Injection
from .jesse import JesseTerms, LossWeights
from .learning import UNFIT, UNREADABLE, Learning, Lesson, Report
from .reading import tile_of
from .recording import run_step
from .schedule import Schedule
from .tile import Samples, Tile
from .weights import weights_of_network

SHOWN = 4
"""Acquisitions that are learnt from at a time."""
EVERY = 16
"""Steps after which another acquisition takes the place of the oldest one."""
BRIGHTER = 0.5
"""How much brighter or darker an acquisition is at most, as a power of two, the MS and PAN each by itself."""
OFF = 0.2
"""Standard deviation, in PAN pixels, of how far all bands are off, and of how far each is off besides."""
CHECK_CROPS, MEASURED = 32, 16
"""Crops of all scenes on which the loss is checked, at least; tiles that a scene's first estimate is measured on, at
most."""
_ACQUISITION, _STEP = 0, 1


class Pretraining(Learning):
    """Trains a network on scenes of one sensor.

    Args:
        scenes: all of the same number of bands.
        initial: weights whose network is trained further; by default a new one that starts as the identity.
        at_once: tiles that are held ready at a time.

    Raises:
        Problem: the tiles are too small, or `initial` is for another number of bands.
    """

    AVERAGE_TOLERANCE = 1.0

    def __init__(
        self,
        scenes: Sequence[TrainingScene],
        schedule: Schedule,
        device: Device,
        initial: Weights | None = None,
        at_once: int = AT_ONCE,
    ) -> None:
        torch.manual_seed(schedule.seed)
        sharpener = device.place(untrained(len(scenes[0].model.optics.ms_gains), initial))
        super().__init__(sharpener.network, schedule, device, run_step, UNFIT if initial else UNREADABLE)
        self._details, self._planned = sharpener.injection.details, schedule.iterations
        self._tiles_of_each = max(1, at_once // SHOWN)
        self._scenes, self._shown = scenes, dict[int, CropSampler]()
        self._curve: list[tuple[float, float, float]] = []
        self._checked_at: list[int] = []
        self._held_back = self._lessons_held_back()
        self._before: Array | None = None

    @property
    def _check_lessons(self) -> Sequence[Lesson]:
        return self._held_back

    def _draw(self) -> Lesson:
        oldest = self.steps // EVERY
        present = range(oldest, oldest + SHOWN)
        for number in [number for number in self._shown if number not in present]:
            del self._shown[number]  # before others take its memory
        for number in present:
            if number not in self._shown:
                self._shown[number] = self._acquisition(number)
        random = self._random(_STEP, self.steps)
        sampler = self._shown[oldest + int(random.integers(SHOWN))]
        sampler.restart(int(random.integers(2**62)))
        return _lesson(sampler, self._schedule.batch)

    def _random(self, purpose: int, number: int) -> np.random.Generator:
        return np.random.default_rng([self._schedule.seed, purpose, number])

    def _acquisition(self, number: int) -> CropSampler:
        """Return crops of one of the scenes as another acquisition would show it."""
        random, scene = self._random(_ACQUISITION, number), self._scenes[number % len(self._scenes)]
        chosen = random.choice(len(scene.tiles), min(self._tiles_of_each, len(scene.tiles)), replace=False)
        brightness = np.exp2(random.uniform(-BRIGHTER, BRIGHTER, 2)).tolist()
        bands = len(scene.model.optics.ms_gains)
        off = random.normal(0, OFF, (1, 2)) + random.normal(0, OFF, (bands, 2))
        error = torch.from_numpy(off.astype(np.float32))
        tiles = [_brighter(tile, *brightness) for tile in self._tiles([scene.tiles[i] for i in chosen], scene.model)]
        taken = [replace(tile, shifts=tile.shifts + error) for tile in tiles]
        samples = Samples(tiles, scene.model.optics, [scene.shares[i] for i in chosen])
        injection = self._injection(replace(samples, tiles=taken))
        return CropSampler(samples, injection, self._schedule.crop, 0, taken)

    def _lessons_held_back(self) -> list[Lesson]:
        """Return mini-batches of the places that are held back, as many of every scene that has some."""
        scenes = [scene for scene in self._scenes if scene.held_back]
        batches = math.ceil(CHECK_CROPS / self._schedule.batch / len(scenes))
        lessons = []
        for scene in scenes:
            model, optics = scene.model, scene.model.optics
            measured = [*scene.tiles, *scene.held_back]
            measured = measured[:: math.ceil(len(measured) / MEASURED)]
            injection = self._injection(Samples(self._tiles(measured, model), optics, [1.0] * len(measured)))
            held_back = Samples(self._tiles(scene.held_back, model), optics, [1.0] * len(scene.held_back))
            sampler = CropSampler(held_back, injection, self._schedule.crop, self._schedule.seed)
            lessons += [_lesson(sampler, self._schedule.batch) for _ in range(batches)]
        return lessons

    def _tiles(self, tiles: Sequence[SceneTile], model: SceneModel) -> list[Tile]:
        return [tile_of(tile, model, self._device) for tile in tiles]

    def _injection(self, samples: Samples) -> Injection:
        injection = self._device.place(Injection(len(samples.tiles[0].ms)))
        injection.details = self._details
        injection.measure(samples)
        return injection

    def check(self) -> None:
        """See :meth:`Learning.check`."""
        if self._before is None:
            self._before = self.scores()
        super().check()
        self._checked_at += [self.steps] * (len(self._checks) - len(self._checked_at))

    @torch.no_grad()
    def scores(self) -> Array:
        """Return R-ERGAS, D_λ and D_ρ of the network at the places that are held back, (3,)."""
        found = [numbers_of(self._terms(lesson)) for lesson in self._held_back]
        return np.mean(found, 0)  # type: ignore[no-any-return]

    @property
    def last_loss(self) -> float:
        """The loss at the places held back, when it was checked last."""
        return self._checks[-1]

    @property
    def before(self) -> Array:
        """The scores of the network that training began with."""
        return self.scores() if self._before is None else self._before

    @property
    def curve(self) -> Array:
        """R-ERGAS, D_λ and D_ρ of the mini-batch of every step, (S, 3)."""
        return np.array(self._curve, np.float64).reshape(-1, 3)

    @property
    def checks(self) -> Array:
        """The number of steps and the loss at the places held back, of every check, (n, 2)."""
        return np.array(list(zip(self._checked_at, self._checks)), np.float64).reshape(-1, 2)

    def run(self, report: Report) -> Weights:
        """Train to the end of the schedule, which early stopping may shorten, and return the best weights.

        Args:
            report: called after every step.

        Raises:
            Problem: the loss of the first weights is not a number.
        """

        def noted(step: int, steps: int, terms: JesseTerms) -> bool:
            self._curve.append(numbers_of(terms))
            return report(step, steps, terms)

        self.learn(noted)
        self._settle()
        made = {"iterations": str(self._planned), "steps": str(self.steps), "seed": str(self._schedule.seed)}
        return weights_of_network(self.network, {"details": self._details}, made)

    def state(self) -> TrainingState:
        """Return all that going on takes."""
        arrays = {**self._kept(), "curve": self.curve, "checks": self.checks, "before": self.before}
        return TrainingState(self.steps, self._schedule.iterations, self._average.count, arrays)

    def go_on(self, state: TrainingState) -> None:
        """Go on from the state of a training of the same scenes, schedule and seed.

        Raises:
            Problem: it is of another network, or damaged.
        """
        try:
            self._restore(state.arrays, state.averaged)
            curve, checks = np.array(state.arrays["curve"]), np.array(state.arrays["checks"])
            self._before = np.array(state.arrays["before"])
            self._checked_at, self._checks = checks[:, 0].astype(int).tolist(), checks[:, 1].tolist()
            self._curve = [(float(a), float(b), float(c)) for a, b, c in curve]
        except (KeyError, RuntimeError, ValueError, IndexError) as error:
            raise Problem("The training that was kept cannot go on here; begin it anew.") from error
        self.steps, self._schedule = state.steps, replace(self._schedule, iterations=state.iterations)


def _lesson(sampler: CropSampler, batch: int) -> Lesson:
    return Lesson(sampler.draw(batch), sampler.scale, sampler.scale.normalised(LossWeights()))


def numbers_of(terms: JesseTerms) -> tuple[float, float, float]:
    """Return R-ERGAS, D_λ and D_ρ, fetched from the device."""
    return float(terms.r_ergas), float(terms.d_lambda), float(terms.d_rho)


def _brighter(tile: Tile, ms: float, pan: float) -> Tile:
    """Return the tile with its images so many times as bright."""
    bright: Tensor = tile.ms * ms
    return replace(
        tile, ms=bright, pan=tile.pan * pan, ms_step=tile.ms_step * ms, ms_full=tile.ms_full * ms, agreement=None
    )
