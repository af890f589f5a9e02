"""Trial of an environment: trains on a small generated pair and sharpens it."""

from __future__ import annotations

import numpy as np

from ..shared.operations import Adapt, Compute, FindDevice, Predict
from ..shared.problem import IsCancelled, Problem, never
from ..shared.scene_model import Optics, Scaling, SceneModel, SceneTile
from ..shared.window import Window
from .engine import Engine

_BANDS, _SIDE, _RATIO = 3, 24, 4
"""Bands of the pair, its side in MS pixels, and PAN pixels per MS pixel along a side."""


def sharpen_sample(engine: Engine, cancelled: IsCancelled = never) -> str:
    """Sharpen a small generated image and return the label of the device used.

    Raises:
        Problem: the engine fails or its result is wrong; the message says why.
        Cancelled: `cancelled()` became true.
    """
    compute, tile = Compute(), _pair()
    scaling = Scaling(0.0, 1024.0)
    model = SceneModel(scaling, scaling, Optics((0.3,) * _BANDS, 0.15), np.zeros((_BANDS, 2), np.float32))
    device = engine.submit(FindDevice(compute)).wait(cancelled)
    weights = engine.submit(Adapt(compute, (tile,), (1.0,), model, iterations=2, seed=0)).wait(cancelled)
    whole = Window(0, 0, _SIDE * _RATIO, _SIDE * _RATIO)
    image = engine.submit(Predict(compute, tile, model, weights, whole, "<u2")).wait(cancelled).image
    expected = np.kron(tile.ms.astype(float), np.ones((_RATIO, _RATIO)))
    if image.shape != expected.shape or not 0.5 < image.mean() / expected.mean() < 2:
        raise Problem("PyTorch starts but does not compute as it should; set up computing again.")
    return device.label


def _pair() -> SceneTile:
    """Return a PAN of random blocks, and its mean over every MS pixel as all bands."""
    random = np.random.default_rng(0)
    pan = np.kron(random.integers(200, 900, (_SIDE * 2, _SIDE * 2)), np.ones((2, 2))).astype(np.uint16)
    ms = pan.reshape(_SIDE, _RATIO, _SIDE, _RATIO).mean((1, 3)).astype(np.uint16)
    return SceneTile(np.stack([ms] * _BANDS), pan[None], (_RATIO, _RATIO), (0.0, 0.0))
