"""The sums of which an assessment consists: parts add up to the whole, and mean what they are called."""

from dataclasses import replace

import numpy as np
import pytest

from lambda_pnn_plugin.imaging.amplitude import amplitude_of
from lambda_pnn_plugin.imaging.fidelity import Rendering, fidelity_of
from lambda_pnn_plugin.imaging.scores import seen_of
from lambda_pnn_plugin.imaging.structure import structure_of
from lambda_pnn_plugin.imaging.truth import HALO, truth_of
from lambda_pnn_plugin.shared.window import Window
from tests.landscape import OPTICS, make_pair, window_of

WHOLE = Window(0, 0, 192, 192)
HALVES = (Window(0, 0, 192, 96), Window(0, 96, 192, 96))
MS_HALVES = (Window(4, 4, 40, 20), Window(4, 24, 40, 20))
RENDERING = Rendering((2, 1, 0), np.full(3, 0.2), np.full(3, 0.5))


@pytest.fixture(scope="module")
def judged():
    """A pair, and an image that is nearly its truth."""
    pair, truth = make_pair(size=192)
    return pair, truth, truth + np.random.default_rng(0).normal(0, 0.005, truth.shape)


def fidelity(pair, image, inner):
    return fidelity_of(seen_of(image, pair, OPTICS, OPTICS, inner), RENDERING, [(3, 2)])


def same(one, other, rel=1e-9):
    for name, value in vars(one).items():
        assert getattr(other, name) == pytest.approx(value, rel=rel, abs=1e-9), name


def test_parts_add_up(judged):
    pair, truth, image = judged
    same(amplitude_of(image, pair, WHOLE, None), sum_of(amplitude_of(image, pair, half, None) for half in HALVES))
    same(fidelity(pair, image, Window(4, 4, 40, 40)), sum_of(fidelity(pair, image, half) for half in MS_HALVES))
    inner = Window(8, 8, 128, 128), [Window(8, 8, 128, 64), Window(8, 72, 128, 64)]
    same(truth_of(image, truth, inner[0]), sum_of(truth_of(image, truth, half) for half in inner[1]), rel=1e-6)
    whole = structure_of(image, pair, OPTICS, Window(4, 4, 30, 30), Window(0, 0, 128, 128), None)
    parts = (
        structure_of(image, pair, OPTICS, Window(4, 4 + 15 * i, 30, 15), Window(0, 64 * i, 128, 64), None)
        for i in (0, 1)
    )
    same(whole, sum_of(parts))


def sum_of(parts):
    first, *rest = parts
    for part in rest:
        first = first + part
    return first


def test_windows_see_what_lies_around(judged):
    """A part that is read with its surroundings counts as within the whole."""
    pair, truth, image = judged
    inner, outer = Window(64, 64, 64, 64), Window(32, 32, 128, 128)
    cut = (slice(None), *outer.slices)
    part = window_of(pair, *outer)
    ms = replace(part, ms=np.zeros_like(part.ms))  # its greatest value is of all that was read
    whole, seen = replace(pair, ms=np.zeros_like(pair.ms)), inner.seen_from(outer)
    same(amplitude_of(image, whole, inner, None), amplitude_of(image[cut], ms, seen, None))
    around = inner.grown(HALO)
    cut = (slice(None), *around.slices)
    same(truth_of(image, truth, inner), truth_of(image[cut], truth[cut], inner.seen_from(around)))


def test_cut_and_overshoot_are_counted(judged):
    pair, truth, _ = judged
    image = truth.copy()
    image[0, :19, :] = 0
    image[1, 100, 100] = 3 * pair.ms[1].max()
    found = amplitude_of(image, pair, WHOLE, None)
    assert found.cut_share == pytest.approx([19 / 192, 0, 0, 0])
    assert found.overshoot[1] == pytest.approx(3)
    valid = np.ones((192, 192), bool)
    valid[:19], valid[100, 100] = False, False
    assert not amplitude_of(image, pair, WHOLE, valid).cut.any()
    assert amplitude_of(image, pair, WHOLE, valid).overshoot[1] < 2


def test_grain_is_that_of_pan_where_it_is_added_alike(judged):
    pair, _, _ = judged
    pan = np.full(pair.pan.shape, 0.3)
    noise = np.random.default_rng(1).normal(0, 0.002, pan.shape)
    noisy = replace(pair, pan=pan + noise)
    for strength in (0.0, 1.0, 2.0):
        image = np.repeat(pan + strength * noise, 4, 0)
        assert amplitude_of(image, noisy, WHOLE, None).grain == pytest.approx([strength] * 4, abs=0.05)


def test_colours_and_spectra_that_are_kept_differ_by_nothing(judged):
    pair, truth, image = judged
    inner = Window(4, 4, 40, 40)
    best, worse = fidelity(pair, truth, inner), fidelity(pair, image + 0.02, inner)
    assert best.r_sam < 0.05 and best.delta_e < 0.1 and np.abs(best.relative_bias).max() < 1e-3
    assert worse.relative_bias == pytest.approx([0.02 / 0.3] * 4, rel=0.05)
    assert worse.delta_e > 1 and worse.delta_e_percentile(95) >= worse.delta_e_percentile(50) > 0
    assert abs(best.index_bias[0] / best.index_count[0]) < 1e-3


def test_spectra_turned_by_a_known_angle_are_found(judged):
    pair, _, _ = judged
    ms = np.stack([np.full(pair.ms.shape[1:], value) for value in (0.3, 0.3, 0.0, 0.0)])
    image = np.stack([np.full((192, 192), value) for value in (0.3, 0.0, 0.0, 0.0)])
    assert fidelity(replace(pair, ms=ms), image, Window(8, 8, 32, 32)).r_sam == pytest.approx(45)


def test_structure_is_pans_where_the_image_is(judged):
    """UQI is 1 at PAN's resolution; at the MS's, of an MS that is PAN as its sensor sees it."""
    pair, _, _ = judged
    image = np.repeat(pair.pan, 4, 0)
    same_ms = replace(pair, ms=pair.reprojected(image, OPTICS))
    found = structure_of(image, same_ms, OPTICS, Window(4, 4, 30, 30), Window(0, 0, 128, 128), None)
    assert found.d_s == pytest.approx([0] * 4, abs=1e-6)
    inverted = structure_of(1 - image, same_ms, OPTICS, Window(4, 4, 30, 30), Window(0, 0, 128, 128), None)
    assert (inverted.d_s > 0.5).all()


def test_the_truth_has_no_errors(judged):
    _, truth, image = judged
    inner = Window(8, 8, 160, 160)
    best, worse = truth_of(truth, truth, inner).overall(4.0), truth_of(image, truth, inner).overall(4.0)
    assert [best[name] for name in ("ERGAS", "SAM")] == pytest.approx([0, 0], abs=1e-5)
    assert [best[name] for name in ("Q2N", "SSIM", "UQI", "SCC")] == pytest.approx([1] * 4, abs=1e-6)
    assert worse["PSNR"] == pytest.approx(20 * np.log10(truth[:, 8:168, 8:168].max() / 0.005), abs=0.1)
    assert all(worse[name] < 0.999 for name in ("Q2N", "SSIM", "UQI", "SCC"))


def test_missing_pixels_are_not_compared_with_the_truth(judged):
    _, truth, image = judged
    valid, inner = np.ones((192, 192), bool), Window(8, 8, 160, 160)
    valid[40:60, 40:60] = False
    found = [truth_of(np.where(valid, image, number), truth, inner, valid) for number in (0.0, 9.0)]
    same(*found)
    assert found[0].pixels == 160 * 160 - 400
