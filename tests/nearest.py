"""Operations that compute next to nothing: a result shows the MS pixel in which each PAN pixel lies.

And measurements that say what a test wants, with a note of what they were asked.
"""

from types import SimpleNamespace

import numpy as np

from lambda_pnn_plugin.imaging.location import Location
from lambda_pnn_plugin.imaging.optics import OpticsMeasurement
from lambda_pnn_plugin.imaging.registration import Registration
from lambda_pnn_plugin.imaging.scores import Scores
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
)
from lambda_pnn_plugin.shared.weights import Weights
from lambda_pnn_plugin.workflow import optics, preparation, scoring
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
    if isinstance(request, Adapt):
        for step in range(1, request.iterations + 1):
            tell(AdaptProgress(step, request.iterations, 1.0, 0.1, 0.1))
        return Weights({"x": np.ones(3, np.float32)}, {}, {}, {"steps": str(request.iterations)})
    assert isinstance(request, Predict)
    return Prediction(interpolated(request))


def nearest_engine():
    return InProcessEngine(carry_out)


def measurements(monkeypatch, offset=(0.0, 0.0), shift=0.5, gain=0.4, correlation=0.75):
    """Put measurements of these numbers in place of the real ones; returns what they are asked, in lists by name."""
    asked = SimpleNamespace(locate=[], register=[], measure=[], scores_of=[])

    def locate(pairs, expected, each):
        asked.locate.append((list(pairs), expected))
        return Location(offset, 0.94, 0.05)

    def register(pairs, expected, each):
        asked.register.append((list(pairs), expected))
        shifts = np.full((len(expected.ms_gains), 2), shift, np.float32)
        return Registration(shifts, shifts, shifts / 10, np.ones(len(shifts), np.float32))

    def measure(pairs, expected, each):
        asked.measure.append((list(pairs), expected))
        return OpticsMeasurement(*np.full((4, len(expected.ms_gains)), gain, np.float32))

    def seen_of(image, pair, catalogue, own, ms_inner):
        return catalogue, own, ms_inner

    def scores_of(image, pair, seen, pan_inner, block):
        catalogue, own, ms_inner = seen
        asked.scores_of.append((image, pair, catalogue, own, ms_inner, pan_inner))
        bands, ones = len(image), np.ones(len(image))
        pixels, windows = ms_inner.rows * ms_inner.columns, ones * pan_inner.rows * pan_inner.columns
        return Scores(pixels, np.zeros(bands), np.zeros(bands), ones * pixels, 1.0, 1.0, windows * correlation, windows)

    for function in (seen_of, scores_of):
        monkeypatch.setattr(scoring, function.__name__, function)
    for module, function in ((preparation, locate), (preparation, register), (optics, measure)):
        monkeypatch.setattr(module, function.__name__, function)
    return asked
