"""Sums from which means, covariances and regressions follow, over any number of parts of a scene."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from ..shared.arrays import Array

NEGLIGIBLE = 1e-9
"""Share of the greatest variance below which a combination of variables counts as constant: it would be amplified."""


class Moments:
    """The first and second moments of K variables.

    Attributes:
        count: number of places.
        sums: (K,) float64.
        products: (K, K) float64, sums of the variables' products.
    """

    def __init__(self, count: float, sums: Array, products: Array) -> None:
        self.count, self.sums, self.products = count, sums, products

    @staticmethod
    def of(parts: Iterable[tuple[Iterable[Array], Array]]) -> Moments:
        """Return the moments over parts of a scene: images (h, w), one or several at a time, and where they count.

        Raises:
            ValueError: there is no part.
        """
        found = [_of_part(images, where) for images, where in parts]
        return Moments(*(sum(one) for one in zip(*found)))

    @property
    def means(self) -> Array:
        """(K,), means."""
        return self.sums / max(self.count, 1)

    @property
    def covariance(self) -> Array:
        """(K, K), covariances."""
        return self.products / max(self.count, 1) - np.outer(self.means, self.means)

    @property
    def deviations(self) -> Array:
        """(K,), standard deviations."""
        return np.sqrt(np.maximum(np.diag(self.covariance), 0))

    def regression(self, target: int, on: Sequence[int], constant: bool = True) -> tuple[Array, float]:
        """Return the weights of the variables `on` that explain `target` best by least squares, and the constant."""
        moments = self.covariance if constant else self.products
        weights = np.linalg.lstsq(moments[np.ix_(on, on)], moments[on, target], rcond=NEGLIGIBLE)[0]
        return weights, float(self.means[target] - weights @ self.means[on]) if constant else 0.0


def _of_part(images: Iterable[Array], where: Array) -> tuple[float, Array, Array]:
    flat = [image.reshape(-1, *image.shape[-2:])[:, where] for image in images]
    values = np.concatenate(flat).astype(np.float64)
    return float(values.shape[1]), values.sum(1), values @ values.T


def slope(covariance: float, variance: float) -> float:
    """Return covariance / variance, 0 where there is no variance."""
    return float(covariance / variance) if variance > 1e-15 else 0.0
