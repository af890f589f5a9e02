"""Every classical method: what it must keep, whatever the scene."""

import itertools
from dataclasses import replace

import numpy as np
import pytest

from lambda_pnn_plugin.imaging.moments import Moments
from lambda_pnn_plugin.methods.bdsd_pc import BDSDPC, non_negative
from lambda_pnn_plugin.methods.brovey import Brovey
from lambda_pnn_plugin.methods.bth import BTH
from lambda_pnn_plugin.methods.catalogue import CLASSICS
from lambda_pnn_plugin.methods.glp_fs import GLPFS
from lambda_pnn_plugin.methods.glp_hpm import GLPHPM
from lambda_pnn_plugin.methods.gsa import GSA
from lambda_pnn_plugin.methods.view import View, halo
from lambda_pnn_plugin.shared.scene_model import Optics
from lambda_pnn_plugin.shared.window import Window
from tests.landscape import OPTICS, make_pair, window_of

EVERY = pytest.mark.parametrize("method", CLASSICS.values(), ids=CLASSICS)
INNER = (slice(None), slice(24, -24), slice(24, -24))


def in_single(pair):
    return replace(pair, ms=pair.ms.astype(np.float32), pan=pair.pan.astype(np.float32))


@pytest.fixture(scope="module")
def scene():
    pair, truth = make_pair(size=256)
    return in_single(pair), truth


def sharpened(method, pair, optics=OPTICS):
    view = View(pair, optics)
    return method.fit([view]).sharpen(view)


def error(image, truth):
    return float(np.sqrt(((image - truth)[INNER] ** 2).mean()))


@EVERY
def test_detail_is_found(scene, method):
    """Nearer to the truth than the interpolated MS, in numbers of single precision."""
    pair, truth = scene
    image = sharpened(method, pair)
    assert image.shape == truth.shape and image.dtype == np.float32
    least = 1 if method.NAME == "interpolation" else 0.7
    assert error(image, truth) <= least * error(View(pair, OPTICS).up, truth)


@EVERY
def test_units_do_not_matter(scene, method):
    """PAN's are its own; those of the MS are the result's."""
    pair, _ = scene
    image = sharpened(method, pair)
    other = sharpened(method, replace(pair, pan=pair.pan * np.float32(0.5)))
    brighter = sharpened(method, replace(pair, ms=pair.ms * np.float32(2)))
    assert np.abs(other - image).max() < 1e-4
    assert np.abs(brighter - 2 * image).max() < 2e-4


@EVERY
def test_flat_images_stay_flat(method):
    pair, _ = make_pair(size=96)
    level = np.array([0.2, 0.3, 0.1, 0.4], np.float32)[:, None, None]
    ms, pan = np.zeros_like(pair.ms, np.float32) + level, np.full((1, 96, 96), 0.25, np.float32)
    flat = replace(pair, ms=ms, pan=pan)
    assert np.abs(sharpened(method, flat) - level).max() < 1e-5


@EVERY
def test_dark_images_are_no_trouble(method):
    pair, _ = make_pair(size=96)
    dark = replace(in_single(pair), ms=np.zeros_like(pair.ms, np.float32), pan=np.zeros((1, 96, 96), np.float32))
    assert np.abs(sharpened(method, dark)).max() < 1e-5


@EVERY
@pytest.mark.parametrize("moved", [False, True])
def test_windows_are_parts_of_the_whole(scene, method, moved):
    """With what lies around them, as far as the method looks; shifts of the bands and blurs may differ."""
    pair, _ = scene
    optics = OPTICS
    if moved:
        shifts = np.array([(0, 0), (1.5, 0), (0, -1), (0.5, 0.5)])
        pair = replace(pair, placement=replace(pair.placement, shifts=shifts))
        optics = Optics((0.3, 0.25, 0.35, 0.2), 0.15)
    view = View(pair, optics)
    fitted = method.fit([view])
    whole, inner = fitted.sharpen(view), Window(90, 70, 60, 80)
    around = halo(4.0, optics) if method.LOOKS_AROUND else 0
    outer = inner.grown(around, within=Window(0, 0, 256, 256))
    part = fitted.sharpen(View(window_of(pair, *outer), optics, inner.seen_from(outer)))
    assert np.abs(part - whole[(slice(None), *inner.slices)]).max() < 1e-5


@EVERY
def test_holes_change_nothing_elsewhere(scene, method):
    """But for the little that pixels beside them see of what fills them."""
    pair, _ = scene
    ms_valid, valid = np.ones((64, 64), bool), np.ones((256, 256), bool)
    ms_valid[8:20, 8:20] = False
    valid[32:80, 32:80] = False
    images = []
    for number in (0.2, 0.4):
        ms, pan = np.where(ms_valid, pair.ms, np.float32(number)), np.where(valid, pair.pan, np.float32(number))
        images.append(sharpened(method, replace(pair, ms=ms, pan=pan, ms_valid=ms_valid, valid=valid)))
    assert np.abs(images[0] - images[1])[:, 140:, 140:].mean() < 1e-3


@EVERY
def test_parts_fit_as_the_whole(scene, method):
    """Nearly: what is compared at the parts' borders is less."""
    pair, _ = scene
    view = View(pair, OPTICS)
    parts = [View(window_of(pair, row, column, 128, 128), OPTICS) for row in (0, 128) for column in (0, 128)]
    assert np.abs(method.fit(parts).sharpen(view) - method.fit([view]).sharpen(view)).mean() < 1e-3


@EVERY
def test_places_without_light_stay_dark(scene, method):
    """The MS is next to nothing where PAN is bright, as at the edge of what one sensor saw."""
    pair, _ = scene
    ms = pair.ms.copy()
    ms[:, 20:30, 20:30] = 1e-7
    image = sharpened(method, replace(pair, ms=ms))
    assert np.isfinite(image).all() and image.max() < 3 * ms.max()


# --- what distinguishes them ---


def test_brovey_keeps_the_bands_ratios(scene):
    pair, _ = scene
    image, up = sharpened(Brovey, pair), View(pair, OPTICS).up
    assert np.allclose(image[1:] / image[:1], up[1:] / up[:1], rtol=1e-4)


def test_bth_keeps_the_ratios_of_what_lies_above_the_haze(scene):
    pair, _ = scene
    view = View(pair, OPTICS)
    fitted = BTH.fit([view])
    haze = fitted.haze[:, None, None]
    assert np.allclose(fitted.haze, np.percentile(view.ms.reshape(4, -1), 0.1, axis=1))
    clear, up = fitted.sharpen(view) - haze, view.up - haze
    told = (up > 0.05).all(0) & (clear > 0.05).all(0)
    assert np.allclose((clear[1:] / clear[:1])[:, told], (up[1:] / up[:1])[:, told], rtol=1e-3)


def test_gsa_exchanges_the_intensity(scene):
    """What is added is the same to all bands but for a gain; the intensity of the result is PAN."""
    pair, _ = scene
    view = View(pair, OPTICS)
    fitted = GSA.fit([view])
    added = fitted.sharpen(view) - view.up
    assert np.allclose(added / fitted.gains[:, None, None], added[0] / fitted.gains[0], atol=1e-5)
    intensity = np.tensordot(fitted.weights, fitted.sharpen(view), 1) + fitted.constant
    assert np.abs(intensity - view.pan).max() < 1e-4


@pytest.mark.parametrize("method", [GLPHPM, GLPFS, CLASSICS["AWLP"]])
def test_pan_without_detail_adds_none(scene, method):
    pair, _ = scene
    view = View(pair, OPTICS)
    fitted = method.fit([view])
    blurred = View(pair, OPTICS)
    blurred.__dict__["pan"] = blurred.low_pan.mean(0)
    up, image = blurred.up, fitted.sharpen(blurred)
    assert np.abs(image - up)[INNER].max() < 1e-5


def test_high_pass_modulation_is_that_of_pan(scene):
    pair, _ = scene
    view = View(pair, OPTICS)
    assert np.allclose(sharpened(GLPHPM, pair) / view.up, view.pan / view.low_pan, rtol=1e-4)


def test_a_band_that_is_pan_is_found_by_full_scale_regression():
    """Its gain is 1, whatever PAN's optics."""
    pair, _ = make_pair(size=256)
    ms = np.repeat(pair.reprojected(pair.pan.repeat(4, 0), OPTICS)[:1], 4, 0) * np.array([1, 2, 0.5, 1])[:, None, None]
    view = View(in_single(replace(pair, ms=ms)), OPTICS)
    assert GLPFS.fit([view]).gains == pytest.approx([1, 2, 0.5, 1], rel=0.02)


def test_bdsd_finds_what_the_bands_share_with_pan(scene):
    pair, _ = scene
    fitted = BDSDPC.fit([View(pair, OPTICS)])
    assert (fitted.pan_weights > 0).all() and (fitted.ms_weights >= 0).all()


def test_non_negative_least_squares_are_the_best_of_all():
    """By trying every choice of variables that are free."""
    random = np.random.default_rng(3)
    for _ in range(50):
        a, b = random.normal(size=(12, 5)), random.normal(size=12)
        found, best = non_negative(a.T @ a, a.T @ b), np.inf
        for chosen in itertools.product([False, True], repeat=5):
            x = np.zeros(5)
            if any(chosen):
                x[list(chosen)] = np.linalg.lstsq(a[:, list(chosen)], b, rcond=None)[0]
            if (x >= 0).all():
                best = min(best, ((a @ x - b) ** 2).sum())
        assert (found >= 0).all()
        assert ((a @ found - b) ** 2).sum() == pytest.approx(best, rel=1e-9)


def test_non_negative_least_squares_bear_variables_that_depend_on_each_other():
    a = np.random.default_rng(4).normal(size=(20, 3))
    a = np.concatenate([a, a[:, :1], np.zeros((20, 1))], 1)
    x = non_negative(a.T @ a, a.T @ (a @ np.array([1.0, 2.0, 0.0, 1.0, 0.0])))
    assert x[0] + x[3] == pytest.approx(2) and x[1:3] == pytest.approx([2, 0], abs=1e-9)


def test_moments_of_parts_add_up():
    random = np.random.default_rng(5)
    images, where = random.normal(size=(3, 40, 30)), random.random((40, 30)) > 0.3
    whole = Moments.of([(images, where)])
    parts = Moments.of((images[:, part], where[part]) for part in (slice(0, 13), slice(13, 40)))
    values = images[:, where]
    for found in (whole, parts):
        assert found.means == pytest.approx(values.mean(1))
        assert found.covariance == pytest.approx(np.cov(values, bias=True))
    weights, constant = whole.regression(2, [0, 1])
    expected = np.linalg.lstsq(np.c_[values[:2].T, np.ones(where.sum())], values[2], rcond=None)[0]
    assert [*weights, constant] == pytest.approx(expected)
