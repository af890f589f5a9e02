"""Band-dependent spatial detail, physically constrained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..imaging.moments import Moments
from ..shared.arrays import Array
from .method import Method
from .view import View


@dataclass(frozen=True)
class BDSDPC(Method):
    """U_b + γ_b · P - Σ w_bk · U_k, all γ and w at least 0.

    They are those by which the MS blurred once more, and PAN at MS resolution, explain best what the MS loses by that
    blur.

    Attributes:
        pan_weights: (B,), γ_b; ms_weights: (B, B), w_bk.
    """

    NAME = "BDSD-PC"
    PAPER = "Vivone, IEEE TGRS 57(9), 2019; Garzelli, Nencini, Capobianco, IEEE TGRS 46(1), 2008"

    pan_weights: Array
    ms_weights: Array

    @classmethod
    def fit(cls, views: Sequence[View]) -> BDSDPC:
        bands = len(views[0].ms)
        found = Moments.of(
            ((view.sampled_pan.mean(0), -view.blurred_ms, view.ms - view.blurred_ms), view.trusted) for view in views
        )
        on, moments = range(bands + 1), found.products
        weights = np.stack(
            [non_negative(moments[np.ix_(on, on)], moments[: bands + 1, bands + 1 + band]) for band in range(bands)]
        )
        return cls(weights[:, 0], weights[:, 1:])

    def sharpen(self, view: View) -> Array:
        kind = view.up.dtype
        intensity = np.tensordot(self.ms_weights.astype(kind), view.up, 1)
        return view.up + self.pan_weights.astype(kind)[:, None, None] * view.pan - intensity


def non_negative(moments: Array, correlation: Array) -> Array:
    """Return x ≥ 0, (K,), that minimises xᵀ·moments·x - 2·correlation·x: least squares without negative weights.

    Source: Lawson, Hanson, Solving Least Squares Problems, 1974, chapter 23, with the normal equations.

    Args:
        moments: (K, K), positive semi-definite; correlation: (K,).
    """
    size = len(correlation)
    scale = 1 / np.sqrt(np.maximum(np.diag(moments), 1e-30))
    moments, correlation = moments * np.outer(scale, scale), correlation * scale
    tolerance = 1e-10 * max(float(np.abs(correlation).max()), 1e-30)
    found, free = np.zeros(size), np.zeros(size, bool)
    for _ in range(10 * size):
        slopes = np.where(free, -np.inf, correlation - moments @ found)
        if slopes.max() <= tolerance:
            break
        free[slopes.argmax()] = True
        while True:
            trial = np.zeros(size)
            trial[free] = np.linalg.lstsq(moments[np.ix_(free, free)], correlation[free], rcond=None)[0]
            if (trial[free] > 0).all():
                found = trial
                break
            falling = free & (trial <= 0)
            step = (found[falling] / np.maximum(found[falling] - trial[falling], 1e-300)).min()
            found = found + step * (trial - found)
            free &= found > 1e-14
            found[~free] = 0.0
            if not free.any():
                break
    return found * scale
