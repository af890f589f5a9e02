"""Scores as sums over parts, and the quality index."""

from dataclasses import replace

import numpy as np
import pytest

from lambda_pnn_plugin.imaging.quality import block_quality
from lambda_pnn_plugin.imaging.scores import Scores, scores_of, seen_of, structural_window
from lambda_pnn_plugin.shared.window import Window
from tests.landscape import OPTICS, make_pair


@pytest.fixture(scope="module")
def judged():
    """A pair, and an image that is nearly its truth."""
    pair, truth = make_pair(size=96)
    return pair, truth + np.random.default_rng(0).normal(0, 0.005, truth.shape)


def score(pair, image, ms, pan, block=8):
    return scores_of(image, pair, seen_of(image, pair, OPTICS, OPTICS, ms), pan, block)


def test_scores_of_parts_are_those_of_the_whole(judged):
    """In whatever order they are added; D_λ by whole blocks."""
    whole = score(*judged, Window(4, 4, 16, 16), Window(8, 8, 80, 80))
    halves = [score(*judged, Window(4, 4 + 8 * i, 16, 8), Window(8, 8 + 40 * i, 80, 40)) for i in (0, 1)]
    for first, second in (halves, halves[::-1]):
        total = Scores.none(4) + first + second
        assert total.pixels == whole.pixels == 256
        assert total.r_ergas(4.0) == pytest.approx(whole.r_ergas(4.0), rel=1e-12)
        assert total.d_lambda == pytest.approx(whole.d_lambda, rel=1e-12)
        assert total.d_rho == pytest.approx(whole.d_rho, rel=1e-9)


def test_what_is_too_small_to_judge_counts_for_nothing(judged):
    nothing = score(*judged, Window(4, 4, 0, 0), Window(8, 8, 0, 0))
    assert nothing.pixels == 0
    assert np.isnan([nothing.r_ergas(4.0), nothing.d_lambda, nothing.d_rho]).all()


def test_missing_pixels_are_not_judged(judged):
    """Whatever numbers they hold in the file."""
    pair, image = judged
    valid, ms_valid = np.ones((96, 96), bool), np.ones((24, 24), bool)
    valid[40:56, 40:56], ms_valid[10:14, 10:14] = False, False
    holed, found = replace(pair, valid=valid, ms_valid=ms_valid), []
    for number in (0.0, 2.5, np.nan):
        scores = score(holed, np.where(valid, image, number), Window(3, 3, 18, 18), Window(8, 8, 80, 80), 18)
        found.append((scores.pixels, scores.r_ergas(4.0), scores.d_lambda, scores.d_rho))
    assert found[0] == found[1] == found[2]
    assert 0 < found[0][0] < 18 * 18 - 16


def test_a_single_ms_pixel_has_no_quality_index(judged):
    """A block of one pixel has no variance."""
    found = score(*judged, Window(4, 4, 1, 9), Window(8, 8, 80, 80), 1)
    assert found.pixels == 9
    assert np.isfinite(found.r_ergas(4.0)) and np.isnan(found.d_lambda)


def test_the_truth_scores_best(judged):
    pair, image = judged
    truth = make_pair(size=96)[1]
    windows = Window(4, 4, 16, 16), Window(8, 8, 80, 80)
    best, worse = score(pair, truth, *windows), score(pair, image, *windows)
    assert best.r_ergas(4.0) < 0.05 < worse.r_ergas(4.0)
    assert best.d_lambda < worse.d_lambda and best.d_rho < worse.d_rho


def test_an_image_is_like_itself_and_unlike_noise():
    """Q2^n is 1 at most, whatever the number of bands, and falls with distortion."""
    random = np.random.default_rng(1)
    for bands in (1, 3, 4, 8):
        image = random.random((bands, 32, 32))
        assert block_quality(image, image, 32)[0] == pytest.approx(1)
        distorted = [block_quality(image + random.normal(0, s, image.shape), image, 32)[0].item() for s in (0.1, 0.5)]
        assert 1 > distorted[0] > distorted[1] > 0


def test_window_follows_the_ratio():
    assert [structural_window((ratio, ratio)) for ratio in (2, 3, 4, 4.000245, 6)] == [4, 4, 4, 4, 6]
