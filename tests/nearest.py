"""Operations that compute next to nothing: a result shows the MS pixel in which each PAN pixel lies."""

import numpy as np

from lambda_pnn_plugin.shared.alignment import Locate, Location, Register, Registration
from lambda_pnn_plugin.shared.operations import (
    Adapt,
    AdaptProgress,
    Choice,
    Choose,
    Describe,
    DeviceInfo,
    Features,
    FindDevice,
    Predict,
    Prediction,
    Score,
)
from lambda_pnn_plugin.shared.optics import MeasureOptics, OpticsMeasurement
from lambda_pnn_plugin.shared.scores import Scores
from lambda_pnn_plugin.shared.weights import Weights
from tests.engines import InProcessEngine


def interpolated(request):
    """The MS pixel in which every PAN pixel lies."""
    tile, index = request.tile, []
    for axis, part in enumerate(request.inner.slices):
        places = (np.arange(part.start, part.stop) + 0.5 - tile.ms_start[axis]) / tile.ratio[axis]
        index.append(places.astype(int).clip(0, tile.ms.shape[1 + axis] - 1))
    return tile.ms[(slice(None), *np.ix_(*index))].astype(request.dtype)


def carry_out(request, tell):
    if isinstance(request, FindDevice):
        return DeviceInfo("cpu", "NumPy", 64 << 30)
    if isinstance(request, Describe):
        return Features(np.float32([request.tile.ms.mean()]))
    if isinstance(request, Choose):
        return Choice(tuple(range(request.count)), (1 / request.count,) * request.count)
    if isinstance(request, Locate):
        return Location((0.0, 0.0), 0.9, 0.9)
    if isinstance(request, Register):
        bands = len(request.tiles[0].ms)
        shifts = np.full((bands, 2), 0.5, np.float32)
        return Registration(shifts, shifts, shifts / 10, np.ones(bands, np.float32))
    if isinstance(request, MeasureOptics):
        bands = len(request.tiles[0].ms)
        return OpticsMeasurement(*np.full((4, bands), 0.4, np.float32))
    if isinstance(request, Adapt):
        for step in range(1, request.iterations + 1):
            tell(AdaptProgress(step, request.iterations, 1.0, 0.1, 0.1))
        return Weights({"x": np.ones(3, np.float32)}, {}, {}, {})
    if isinstance(request, Predict):
        return Prediction(interpolated(request))
    assert isinstance(request, Score)
    bands, ones = len(request.image), np.ones(len(request.image))
    pixels = request.ms_inner.rows * request.ms_inner.columns
    windows = ones * request.pan_inner.rows * request.pan_inner.columns
    return Scores(pixels, np.zeros(bands), np.zeros(bands), ones * pixels, 1.0, 1.0, windows * 0.75, windows)


def nearest_engine():
    return InProcessEngine(carry_out)
