"""A window of a scene as the classical methods see it."""

from __future__ import annotations

import functools

import numpy as np

from ..imaging.pair import Pair
from ..imaging.placement import Placement
from ..imaging.resampling import gaussian_band, separable
from ..shared.arrays import Array
from ..shared.receptive_field import estimate
from ..shared.scene_model import Optics, mtf_sigma
from ..shared.window import Window


class View:
    """Both images, and what methods make of them, each worked out once and only if it is asked for.

    Images are float32 in 0..1. Those at PAN resolution have the size of `inner`.

    Args:
        pair: the window with what is around it, :func:`halo` PAN pixels.
        optics: the blurs of the MS bands and of PAN.
        inner: the part of PAN that is wanted, all by default.
    """

    def __init__(self, pair: Pair, optics: Optics, inner: Window | None = None) -> None:
        self._pair, self._optics = pair, optics
        self._inner = inner or Window(0, 0, *pair.pan.shape[1:])

    @functools.cached_property
    def pan(self) -> Array:
        """PAN, (H, W)."""
        return self._pair.pan[(0, *self._inner.slices)]

    @functools.cached_property
    def up(self) -> Array:
        """The MS interpolated to PAN's grid, its bands put right, (B, H, W)."""
        return self._interpolated(self._pair.ms, self._pair.placement)

    @functools.cached_property
    def low_pan(self) -> Array:
        """PAN as blurred as the MS: as every band's sensor sees it, interpolated back to PAN's grid, (B or 1, H, W)."""
        covered = self._covered
        return self._interpolated(self._seen(self._optics), covered.placement)

    @functools.cached_property
    def ms(self) -> Array:
        """The MS where PAN surrounds it, at its own resolution, (B, h, w)."""
        return self._covered.ms

    @functools.cached_property
    def seen_pan(self) -> Array:
        """PAN as the sensor's bands see it, where `ms` is, (B or 1, h, w)."""
        return self._seen(self._optics)

    @functools.cached_property
    def sampled_pan(self) -> Array:
        """PAN with its own optics at the MS's resolution, as crisp as the MS, where `ms` is, (B or 1, h, w)."""
        return self._seen(self._optics.with_gain(self._optics.pan_gain))

    @functools.cached_property
    def blurred_ms(self) -> Array:
        """`ms` as its own sensor would see it from as much farther away as the ratio says, on the same grid."""
        ratio = self._covered.placement.ratio
        return np.stack([_blurred(band, ratio, gain) for band, gain in zip(self.ms, self._optics.ms_gains)])

    @functools.cached_property
    def trusted(self) -> Array:
        """Where `ms` and what is compared with it hold numbers, (h, w) of bool."""
        return self._covered.trusted(self._optics)

    @functools.cached_property
    def valid(self) -> Array:
        """Where both images hold numbers, at PAN's resolution, (H, W) of bool."""
        valid = self._pair.valid
        return np.ones(self.pan.shape, bool) if valid is None else valid[self._inner.slices]

    @functools.cached_property
    def _covered(self) -> Pair:
        placement = self._pair.placement
        return self._pair.cut_ms(*placement.covered_ms(placement.softest_blur(self._optics)))

    def _seen(self, optics: Optics) -> Array:
        pair = self._covered
        alike = pair.placement.uniform and len(set(optics.ms_gains)) == 1
        placement = pair.placement.of_one_band() if alike else pair.placement
        seen = optics if not alike else Optics(optics.ms_gains[:1], optics.pan_gain)
        rows, columns = placement.ms_sampling(seen)
        return separable(rows, pair.pan, columns)

    def _interpolated(self, image: Array, placement: Placement) -> Array:
        cut = placement.cut_pan(*self._inner)
        rows, columns = (cut.of_one_band() if cut.uniform else cut).to_pan()
        return separable(rows, image, columns)


def halo(ratio: float, optics: Optics) -> int:
    """Return how many PAN pixels around a window change what :class:`View` shows in it."""
    return estimate(ratio, optics)


def _blurred(band: Array, ratio: tuple[float, float], gain: float) -> Array:
    """Return an MS band blurred by the optics of `gain` for that ratio, on its own grid."""
    rows, columns = (
        gaussian_band(np.arange(size), size, np.array(mtf_sigma(gain, along))) for size, along in zip(band.shape, ratio)
    )
    return separable(rows, band, columns)
