"""Measurement of the blur between PAN and MS."""

from dataclasses import replace

import numpy as np
import pytest

from lambda_pnn_plugin.imaging.optics import measure
from lambda_pnn_plugin.imaging.pair import Pair
from lambda_pnn_plugin.imaging.placement import Placement
from lambda_pnn_plugin.shared.scene_model import Optics
from tests.landscape import make_pair, smooth_noise

EXPECTED = Optics((0.3,) * 4, 0.15)


def blurred(gains, ratio=4.0, seed=0, unrelated=0.0, size=384):
    """A pair whose bands are PAN's detail at several scales, blurred by `gains`, in part `unrelated` to it."""
    scales = [smooth_noise(size, sigma, seed + i) * sigma for i, sigma in enumerate((0.6, 1.2, 2.5, 5.0))]
    pan = 0.4 + 0.01 * sum(scales)
    others = [sum(smooth_noise(size, s, seed + 100 * b + i) * s for i, s in enumerate((0.6, 2.5))) for b in range(1, 5)]
    truth = np.stack([(1 - unrelated) * pan * (1 + 0.2 * b) + unrelated * (0.4 + 0.02 * others[b]) for b in range(4)])
    side = int(size / ratio)
    placement = Placement((ratio, ratio), (0.0, 0.0), np.zeros((4, 2)), (side, side), pan.shape)
    pair = Pair(np.zeros((4, side, side)), pan[None], placement)
    return replace(pair, ms=pair.reprojected(truth, Optics(tuple(gains), 0.15)))


@pytest.mark.parametrize("gain", [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7])
@pytest.mark.parametrize("ratio", [2.0, 4.0, 4.3])
def test_gains_of_known_blurs_are_recovered(gain, ratio):
    """Whatever is expected, and though the bands show something of their own."""
    for unrelated in (0.0, 0.2):
        found = measure([blurred((gain,) * 4, ratio, unrelated=unrelated)], EXPECTED)
        assert found.gains == pytest.approx(np.full(4, gain), abs=0.03)
        assert (found.uncertainty > 0).all() and (found.correlation > 0.7).all()


def test_bands_that_follow_pan_have_gains_of_their_own():
    found = measure([blurred((0.2, 0.3, 0.3, 0.45))], EXPECTED)
    assert found.gains == pytest.approx([0.2, 0.3, 0.3, 0.45], abs=0.03)


def test_noise_counts_little():
    pair, random = blurred((0.4,) * 4), np.random.default_rng(1)
    noisy = replace(
        pair,
        ms=pair.ms + 0.004 * random.standard_normal(pair.ms.shape),
        pan=pair.pan + 0.004 * random.standard_normal(pair.pan.shape),
    )
    assert measure([noisy], EXPECTED).gains == pytest.approx(np.full(4, 0.4), abs=0.04)


def test_strangers_have_the_expected_gains():
    """Nothing of what the MS shows is PAN's."""
    other = blurred((0.6,) * 4, seed=50)
    found = measure([replace(other, pan=blurred((0.6,) * 4).pan)], EXPECTED)
    assert found.gains == pytest.approx(np.full(4, 0.3))
    assert (found.correlation < 0.5).all()


def test_a_band_unlike_pan_goes_by_the_others():
    """And by how the catalogue says that it differs from them."""
    pair = blurred((0.5,) * 4)
    ms = pair.ms.copy()
    ms[3] = blurred((0.9,) * 4, seed=50).ms[0]
    found = measure([replace(pair, ms=ms)], Optics((0.3, 0.3, 0.3, 0.15), 0.15))
    assert found.gains == pytest.approx([0.5, 0.5, 0.5, 0.25], abs=0.04)


def test_missing_pixels_do_not_tell():
    pair = blurred((0.5,) * 4)
    side = pair.ms.shape[1]
    ms_valid, valid = np.ones((side, side), bool), np.ones(pair.pan.shape[1:], bool)
    ms_valid[20:60, 20:60], valid[80:240, 80:240] = False, False
    filled = replace(pair, ms=np.where(ms_valid, pair.ms, 0.9), pan=np.where(valid, pair.pan, 0.1))
    found = measure([replace(filled, ms_valid=ms_valid, valid=valid)], EXPECTED)
    assert found.gains == pytest.approx(np.full(4, 0.5), abs=0.03)


@pytest.mark.parametrize("size", [16, 24, 40])
def test_small_pairs_measure_little_and_fail_never(size):
    pair, _ = make_pair(size)
    gains = measure([pair], EXPECTED).gains
    assert np.isfinite(gains).all() and ((gains > 0) & (gains < 1)).all()
