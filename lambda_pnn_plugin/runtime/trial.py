"""Trying an environment: a small generated pair is learnt from and sharpened in it."""

from __future__ import annotations

import numpy as np

from ..problem import Problem
from .compute import ComputeProcess

_BANDS, _SIDE, _RATIO = 3, 24, 4


def sharpen(compute: ComputeProcess) -> str:
    """Sharpen a small image; the device that did it, in words.

    Raises:
        Problem: it does not work; says why.
        Cancelled: the user ended it.
    """
    fields, arrays = _pair()
    device = compute.call("device", fields, {}).fields["label"]
    weights = compute.call("adapt", {**fields, "iterations": 2, "seed": 0, "shares": [1.0]}, arrays).arrays
    inner = [0, 0, _SIDE * _RATIO, _SIDE * _RATIO]
    request = {**fields, "inner": inner, "dtype": "<u2", "scored": False}
    image = compute.call("predict", request, {**weights, **arrays}).arrays["image"]
    expected = np.kron(arrays["ms0"].astype(float), np.ones((_RATIO, _RATIO)))
    if image.shape != expected.shape or not 0.5 < image.mean() / expected.mean() < 2:
        raise Problem("PyTorch starts but does not compute as it should; set up computing again.")
    return device


def _pair() -> tuple[dict, dict[str, np.ndarray]]:
    """A request's fields and arrays: a PAN of random blocks, and its mean over every MS pixel as all bands."""
    random = np.random.default_rng(0)
    pan = np.kron(random.integers(200, 900, (_SIDE * 2, _SIDE * 2)), np.ones((2, 2))).astype(np.uint16)
    ms = pan.reshape(_SIDE, _RATIO, _SIDE, _RATIO).mean((1, 3)).astype(np.uint16)
    fields = {
        "device": "auto",
        "ms_scale": 1024.0,
        "ms_offset": 0.0,
        "pan_scale": 1024.0,
        "pan_offset": 0.0,
        "ms_gains": [0.3] * _BANDS,
        "pan_gain": 0.15,
        "shifts": [[0.0, 0.0]] * _BANDS,
        "tiles": [{"ratio": [_RATIO, _RATIO], "origin": [0.0, 0.0]}],
    }
    return fields, {"ms0": np.stack([ms] * _BANDS), "pan0": pan[None]}
