"""Selection of the tiles for training, so that its cost does not grow with the scene.

Features, principal components, k-means, and from every cluster the tile nearest to its centre: Ciotola et al., IEEE
TGRS 61, 2023, section III-D. The features are statistics of the tile itself; the paper uses those of a network trained
on photographs.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from ..shared.arrays import Array
from ..shared.operations import Choice
from ..shared.scene_model import Optics
from .correlation import FLAT, local_mean, local_statistics
from .tile import Tile

COMPONENTS = 3
"""Number of principal components in which tiles are clustered."""
WINDOW, PAN_WINDOW = 3, 8
"""Sides, in MS and in PAN pixels, of the neighbourhoods in which texture is measured."""


@torch.no_grad()
def describe(tile: Tile, optics: Optics) -> Tensor:
    """Return the features of a tile, (4·B + 2,), all but the correlations as logarithms.

    They are every band's mean, variance, mean local variance and mean local correlation with PAN, and the mean of the
    squares of PAN's details and the variance of their local means.
    """
    inner = tile.within_pan(optics)
    sampled_pan = inner.sampled_pan(optics)
    found = local_statistics(inner.ms, sampled_pan, WINDOW)
    detail = (tile.pan - inner.interpolated(sampled_pan)[:1]) ** 2

    def level(values: Tensor) -> Tensor:
        return torch.log(values + FLAT)

    features = [
        level(inner.ms.mean((1, 2)).clamp_min(0)),
        level(inner.ms.var((1, 2))),
        level(found.variance_a.mean((1, 2))),
        found.correlation.mean((1, 2)),
        level(detail.mean((1, 2))),
        level(local_mean(detail, PAN_WINDOW).var((1, 2))),
    ]
    return torch.cat(features)


def representative(features: Array, count: int, seed: int) -> Choice:
    """Choose at most `count` of the tiles that `features` (tiles, F) describe; the same seed gives the same choice."""
    # Imported here: most requests need no scikit-learn, and loading it takes a second.
    from sklearn.cluster import KMeans
    from sklearn.decomposition import PCA
    from threadpoolctl import threadpool_limits

    number = len(features)
    if number <= count:
        return Choice(tuple(range(number)), (1 / number,) * number)
    scaled = (features - features.mean(0)) / np.maximum(features.std(0), 1e-6)
    with threadpool_limits(1):
        reduced = PCA(min(COMPONENTS, *scaled.shape), random_state=seed).fit_transform(scaled)
        clusters = KMeans(count, n_init=4, random_state=seed).fit(reduced)
    nearest: dict[int, tuple[float, int]] = {}
    for tile, (cluster, place) in enumerate(zip(clusters.labels_, reduced)):
        distance = float(np.linalg.norm(place - clusters.cluster_centers_[cluster]))
        nearest[cluster] = min(nearest.get(cluster, (np.inf, -1)), (distance, tile))
    sizes = np.bincount(clusters.labels_, minlength=count) / number
    chosen = sorted((tile, float(sizes[cluster])) for cluster, (_, tile) in nearest.items())
    return Choice(tuple(tile for tile, _ in chosen), tuple(share for _, share in chosen))
