"""Mini-batches of random crops to train on, each with the MS pixels that it covers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import repeat

import torch
from torch import Tensor

from ..imaging.scores import structural_window
from ..shared.problem import Problem
from ..shared.scene_model import Optics, mean_ratio
from ..shared.window import Window
from .consistency import Projection, projection
from .correlation import mean_where
from .injection import Injection
from .jesse import Expectation, LossWeights, expectation, noise_of
from .plausibility import Bounds, bounds
from .quality import ergas
from .tile import Samples, Tile

CROP_MARGIN = 4.0
"""Width, in PAN pixels, of a crop's border in which no MS pixel is compared, because its blur reaches outside."""
DRAWS, MOSTLY = 8, 0.75
"""Largest number of draws of a crop, and the share of comparable MS pixels at which one is accepted at once."""
LEAST_MEAN = 0.1
"""Least mean of a band over some crops, as a share of its mean over the scene."""


@dataclass(frozen=True)
class Crops:
    """A mini-batch of N crops of P × P PAN pixels; without the axis N a single crop.

    Attributes:
        estimate: (N, B, P, P), the first estimate in 0..1.
        pan: (N, 1, P, P) in 0..1.
        bounds: what is plausible, maps (N, B, P, P).
        expected: the structure expected, maps (N, B, P, P).
        ms: (N, B, n, m) in 0..1, the MS pixels that the crops cover.
        trusted: (N, 1, n, m) of bool, the MS pixels that can be compared.
        projection: from the crops to their MS pixels and back.
    """

    estimate: Tensor
    pan: Tensor
    bounds: Bounds
    expected: Expectation
    ms: Tensor
    trusted: Tensor
    projection: Projection[Tensor]

    @property
    def tensors(self) -> list[Tensor]:
        """All tensors of the mini-batch, always in the same order."""
        images = [self.estimate, self.pan, *self.bounds.maps, *self.expected.maps, self.ms, self.trusted]
        return [*images, *self.projection.down, *self.projection.up]

    def overwrite(self, other: Crops) -> None:
        """Copy the values of another mini-batch of the same shapes into the tensors of this one."""
        for mine, theirs in zip(self.tensors, other.tensors):
            mine.copy_(theirs)


def stacked(crops: Sequence[Crops]) -> Crops:
    """Return single crops as one mini-batch."""
    return Crops(
        torch.stack([crop.estimate for crop in crops]),
        torch.stack([crop.pan for crop in crops]),
        Bounds.stack([crop.bounds for crop in crops]),
        Expectation.stack([crop.expected for crop in crops]),
        torch.stack([crop.ms for crop in crops]),
        torch.stack([crop.trusted for crop in crops]),
        Projection.stack([crop.projection for crop in crops]),
    )


@dataclass(frozen=True)
class LossScale:
    """What the loss on crops of a scene is measured by.

    Attributes:
        ratio: PAN pixels per MS pixel, (rows, columns).
        full: the MS's number at which its sensor is saturated, not a number if there is none.
        noise: variance of PAN's noise in the structural term's neighbourhoods.
        least_mean: (B,), lower bound of a band's mean over some crops; a lower mean says nothing of its brightness.
        interpolation_error: R-ERGAS of the interpolated MS over all tiles.
    """

    ratio: tuple[float, float]
    full: float
    noise: float
    least_mean: Tensor
    interpolation_error: float

    def normalised(self, weights: LossWeights) -> LossWeights:
        """Return `weights` with the spectral one divided by the R-ERGAS of the interpolated MS over all tiles."""
        return replace(weights, spectral=weights.spectral / self.interpolation_error)


class _PreparedTile:
    """A tile with all that stays constant during training, computed once.

    Args:
        taken: the same tile as it is taken to lie, which the first estimate is of.
    """

    def __init__(self, tile: Tile, optics: Optics, injection: Injection, taken: Tile | None) -> None:
        self.pan = tile.pan
        images = tile.comparable(optics)
        self.estimate = injection(images if taken is None else taken.comparable(optics))
        inner = images.inner
        self.ms, self.trusted, self.projection = inner.ms, inner.trusted(optics), projection(inner, optics).dense()
        self.bounds = bounds(tile, inner, images.sampled_pan, self.trusted)
        self.expected = expectation(images.ms_up, images.low_pan, tile.valid, injection.evidence)
        self._trusted_on_host = self.trusted.cpu()  # avoids synchronising with the device at every step
        self.covered = inner.covered_ms(CROP_MARGIN)
        self._ratio, self._start = tile.ratio, inner.ms_start
        self._shift = tile.shifts.median(0).values.tolist()
        rows, columns = self.covered
        trusted = self.trusted[rows, columns]
        error = (self.projection.seen(images.ms_up) - self.ms)[:, rows, columns]
        self.mean = mean_where(trusted, self.ms[:, rows, columns]).flatten()
        self.missing = mean_where(trusted, error**2).flatten()
        """(B,), mean squared error of the interpolated MS at MS resolution."""

    def trusted_share(self, blocks: Sequence[slice]) -> float:
        """Return the share of MS pixels in `blocks`, (rows, columns), that can be compared."""
        return float(self._trusted_on_host[blocks[0], blocks[1]].float().mean())

    def window(self, axis: int, crop: int, block: slice) -> slice:
        """Return the `crop` PAN pixels along `axis` around the MS pixels of `block`, moved inside the PAN window."""
        middle = self._start[axis] + self._ratio[axis] * (block.start + block.stop) / 2 + self._shift[axis]
        first = min(max(round(middle - crop / 2), 0), self.pan.shape[1 + axis] - crop)
        return slice(first, first + crop)

    def block(self, axis: int, window: slice) -> slice:
        """Return the MS pixels along `axis` that PAN pixels cover, a margin left out; at least one."""
        part, origin = self.covered[axis], self._start[axis] + self._shift[axis]
        first = math.ceil((window.start + CROP_MARGIN - origin) / self._ratio[axis])
        end = math.floor((window.stop - CROP_MARGIN - origin) / self._ratio[axis])
        first = min(max(first, part.start), part.stop - 1)
        return slice(first, max(first + 1, min(end, part.stop)))

    def cut(self, windows: Sequence[slice], blocks: Sequence[slice]) -> Crops:
        """Return the PAN pixels of `windows` and the MS pixels of `blocks`, (rows, columns) each, as a single crop."""
        rows, columns = windows
        return Crops(
            self.estimate[:, rows, columns],
            self.pan[:, rows, columns],
            self.bounds.cut(rows, columns),
            self.expected.cut(rows, columns),
            self.ms[:, blocks[0], blocks[1]],
            self.trusted[None, blocks[0], blocks[1]],
            self.projection.cut((rows, columns), blocks),
        )


class CropSampler:
    """Draws random crops.

    Args:
        samples: tiles, drawn from in proportion to their shares.
        injection: first estimate, measured on `samples`.
        side: side of a crop in PAN pixels; lowered for smaller scenes.
        seed: seed of the generator; the same seed gives the same crops.
        taken: the tiles as they are taken to lie, which the first estimate is of; by default as they do.

    Attributes:
        crop: side of a crop in PAN pixels.
        covered: number of MS pixels that a crop covers, (rows, columns).
        scale: by which the loss on crops is measured.

    Raises:
        Problem: the tiles are too small to cut crops from.
    """

    def __init__(
        self, samples: Samples, injection: Injection, side: int, seed: int, taken: Sequence[Tile] | None = None
    ) -> None:
        tiles = samples.tiles
        self._tiles = [
            _PreparedTile(tile, samples.optics, injection, wrong) for tile, wrong in zip(tiles, taken or repeat(None))
        ]
        self._shares = torch.tensor(samples.shares, dtype=torch.float64)
        self._generator = torch.Generator().manual_seed(seed)
        ratio = tiles[0].ratio
        smallest = min(min(tile.pan.shape[1:]) for tile in tiles)
        self.crop = min(side, smallest)
        self.covered = tuple(
            min(int((self.crop - 2 * CROP_MARGIN) / pixels), *(_length(tile.covered[axis]) for tile in self._tiles))
            for axis, pixels in enumerate(ratio)
        )
        if min(self.covered) < 4:
            raise Problem("The common area of the two images is too small to learn from; choose a larger extent.")
        share = (self._shares / self._shares.sum()).to(tiles[0].ms)[:, None]
        mean = (share * torch.stack([tile.mean for tile in self._tiles])).sum(0)
        least_mean = (LEAST_MEAN * mean).clamp_min(1e-3)
        missing = (share * torch.stack([tile.missing for tile in self._tiles])).sum(0)
        error = max(float(ergas(missing, torch.maximum(mean, least_mean), mean_ratio(ratio))), 1e-3)
        noise = noise_of([t.pan for t in tiles], [t.valid for t in tiles], structural_window(ratio))
        self.scale = LossScale(ratio, tiles[0].ms_full, noise, least_mean, error)

    def restart(self, seed: int) -> None:
        """Draw from now on as a sampler of that seed does."""
        self._generator.manual_seed(seed)

    def _pick(self, high: int) -> int:
        return int(torch.randint(high, (1,), generator=self._generator))

    def draw(self, count: int) -> Crops:
        """Draw a mini-batch of `count` crops."""
        chosen = torch.multinomial(self._shares, count, replacement=True, generator=self._generator)
        return stacked([self._cut(self._tiles[i]) for i in chosen])

    def at(self, tile: int, window: Window) -> Crops:
        """Return the crop of PAN's `window` of a tile, as a mini-batch of one; nothing is drawn for that."""
        prepared = self._tiles[tile]
        blocks = [prepared.block(axis, part) for axis, part in enumerate(window.slices)]
        return stacked([prepared.cut(window.slices, blocks)])

    def _blocks(self, prepared: _PreparedTile) -> list[slice]:
        """Draw a block of MS pixels, (rows, columns): the first with enough comparable ones, or the best of DRAWS."""
        tried = []
        for _ in range(DRAWS):
            blocks = []
            for part, covered in zip(prepared.covered, self.covered):
                start = part.start + self._pick(_length(part) - covered + 1)
                blocks.append(slice(start, start + covered))
            tried.append((prepared.trusted_share(blocks), blocks))
            if tried[-1][0] >= MOSTLY:
                break
        return max(tried, key=lambda trial: trial[0])[1]

    def _cut(self, prepared: _PreparedTile) -> Crops:
        """Cut a random crop, without the axis of the mini-batch."""
        blocks = self._blocks(prepared)
        return prepared.cut([prepared.window(axis, self.crop, block) for axis, block in enumerate(blocks)], blocks)


def _length(part: slice) -> int:
    return int(part.stop - part.start)
