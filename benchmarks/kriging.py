"""Area-to-point regression kriging, which sharpens bands by finer bands; to compare with.

Wang, Shi, Atkinson, Zhao: Downscaling MODIS images with area-to-point regression kriging. Remote Sensing of
Environment 166 (2015), and of Sentinel-2: Wang, Shi, Li, Atkinson, ibid. 187 (2016). Here with one regression for the
whole image on all finer bands, an exponential covariance of points, and the blur known: Gaussian.
"""

from __future__ import annotations

import numpy as np

from lambda_pnn_plugin.raster.sample_scene import seen_coarse
from lambda_pnn_plugin.shared.scene_model import mtf_sigma
from lambda_pnn_plugin.workflow.guides import STEADINESS

NEIGHBOURS, LAGS = 2, 8
"""Coarse pixels to every side that an estimate goes by, and those over which the variogram is fitted."""
RANGES = np.geomspace(0.1, 20, 60)
"""Ranges of the covariance of points that are tried, in coarse pixels."""


def kriged(coarse: np.ndarray, fine: np.ndarray, gain: float, ratio: int) -> np.ndarray:
    """Coarse bands (B, h, w) on the grid of finer ones (J, h · ratio, w · ratio); `gain` at Nyquist is the blur's."""
    seen = seen_coarse(fine, gain, ratio)
    weights, constants = _regression(coarse, seen)
    residuals = coarse - np.tensordot(weights, seen, 1) - constants
    trend = np.tensordot(weights, fine, 1) + constants
    return trend + np.stack([_to_points(residual, gain, ratio) for residual in residuals])


def _regression(coarse: np.ndarray, seen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Weights (B, J), constants (B, 1, 1), by which finer bands, `seen` coarsely, explain bands: steadied as guides."""
    means = [image.mean((1, 2), keepdims=True) for image in (coarse, seen)]
    targets, varying = ((image - mean).reshape(len(image), -1) for image, mean in zip((coarse, seen), means))
    own = varying @ varying.T
    own += STEADINESS * np.trace(own) / len(own) * np.eye(len(own))
    weights = np.linalg.solve(own, varying @ targets.T).T
    return weights, means[0] - np.tensordot(weights, means[1], 1)


def _to_points(residual: np.ndarray, gain: float, ratio: int) -> np.ndarray:
    """A coarse image (h, w) on the fine grid, by ordinary kriging of points from areas."""
    range_ = _range(residual, gain, ratio)
    areas, points = _covariances(range_, gain, ratio)
    steps = np.arange(-NEIGHBOURS, NEIGHBOURS + 1)
    places = np.array([(row, column) for row in steps for column in steps])
    apart = places[:, None] - places[None]
    count = len(places)
    system = np.ones((count + 1, count + 1))
    system[-1, -1] = 0
    system[:-1, :-1] = areas(apart * ratio)
    padded = np.pad(residual, NEIGHBOURS, mode="edge")
    height, width = residual.shape
    views = [padded[row : row + height, column : column + width] for row, column in places + NEIGHBOURS]
    found = np.empty((height * ratio, width * ratio))
    for row in range(ratio):
        for column in range(ratio):
            place = np.array([row, column]) - (ratio - 1) / 2
            weights = np.linalg.solve(system, [*points(places * ratio - place), 1.0])[:-1]
            found[row::ratio, column::ratio] = np.tensordot(weights, views, 1)
    return found


def _range(residual: np.ndarray, gain: float, ratio: int) -> float:
    """The range of points whose variogram, seen through the blur, is most like that of an image."""
    lags = np.arange(1, LAGS + 1)
    pairs = [(residual[lag:] - residual[:-lag], residual[:, lag:] - residual[:, :-lag]) for lag in lags]
    measured = np.array([np.mean([(one**2).mean() / 2 for one in pair]) for pair in pairs])

    def misfit(range_: float) -> float:
        areas, _ = _covariances(range_, gain, ratio)
        modelled = areas(np.zeros((1, 2))) - areas(np.stack([lags * ratio, 0 * lags], -1))
        scale = (modelled @ measured) / (modelled @ modelled)
        return float(((scale * modelled - measured) ** 2).sum())

    return min(RANGES, key=misfit)


def _covariances(range_: float, gain: float, ratio: int):
    """The covariance of two areas, and of a point and an area, as functions of how far they are apart, in fine pixels.

    A Gaussian blur seen twice is one of √2 times its width: both are the points' covariance, so blurred.
    """
    sigma = mtf_sigma(gain, ratio)
    reach = 4 * sigma

    def blurred(width: float):
        steps = np.linspace(-reach, reach, 41)
        offsets = np.stack(np.meshgrid(steps, steps, indexing="ij"), -1).reshape(-1, 2)
        shares = np.exp(-(offsets**2).sum(-1) / (2 * width**2))
        shares /= shares.sum()

        def covariance(apart: np.ndarray) -> np.ndarray:
            flat = np.asarray(apart, float).reshape(-1, 2)
            unique, back = np.unique(np.abs(flat), axis=0, return_inverse=True)
            distance = np.linalg.norm(unique[:, None] - offsets[None], axis=-1)
            values = np.exp(-distance / (range_ * ratio)) @ shares
            return values[back.reshape(-1)].reshape(np.shape(apart)[:-1])

        return covariance

    return blurred(np.sqrt(2) * sigma), blurred(sigma)
