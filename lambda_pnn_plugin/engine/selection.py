"""Choosing the tiles to learn from, so that the cost of learning does not grow with the scene.

Features, principal components, k-means, and from every cluster the tile nearest its centre: Ciotola et al., IEEE TGRS
61, 2023, section III-D. The features are statistics of the tile itself; the paper takes those of a network trained on
photographs.
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
WINDOW, PAN_WINDOW = 3, 8
"""Sides, in MS and in PAN pixels, of the neighbourhoods in which texture is measured."""


@torch.no_grad()
def describe(tile: Tile, optics: Optics) -> Tensor:
    """What a tile shows, (4·B + 2,): of every band its level, contrast, texture and likeness to PAN; PAN's own."""
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
    """At most `count` of the tiles that `features` (tiles, F) describe; same seed, same choice."""
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
