"""The terms of the loss: their extremes, their gradients, their independence of units."""

import numpy as np
import pytest
import torch

from lambda_pnn_plugin.engine import correlation, jesse, quality

from . import published
from .conftest import OPTICS, make_tile


@pytest.fixture(scope="module")
def pair():
    generator = torch.Generator().manual_seed(1)
    truth = torch.rand(2, 5, 32, 32, generator=generator) * 0.3 + 0.2
    return truth + 0.02 * torch.randn(truth.shape, generator=generator), truth


def test_identical_images_are_perfect(pair):
    _, truth = pair
    assert float(quality.q2n(truth, truth)) == pytest.approx(1, abs=1e-4)
    assert float(quality.r_ergas(truth, truth, 4)) < 1e-6
    assert float(published.spectral_angle(truth[0], truth[0])) < 1e-3


def test_every_term_has_a_gradient(pair):
    """The published program rounds inside Q2^n, which leaves its weight without effect."""
    estimate, truth = (image.clone() for image in pair)
    for term in (lambda e: 1 - quality.q2n(e, truth), lambda e: quality.r_ergas(e, truth, 4)):
        leaf = estimate.clone().requires_grad_()
        term(leaf).backward()
        assert torch.isfinite(leaf.grad).all()
        assert leaf.grad.abs().max() > 1e-6


def test_gradient_stays_finite_on_constant_images():
    leaf = torch.full((1, 4, 32, 32), 0.3, requires_grad=True)
    constant = torch.full((1, 4, 32, 32), 0.3)
    pan = torch.full((1, 1, 32, 32), 0.3)
    loss = 1 - quality.q2n(leaf, constant) + quality.r_ergas(leaf, constant, 4)
    loss = loss + (1 - correlation.local_statistics(leaf, pan, 4).correlation).mean()
    loss.backward()
    assert torch.isfinite(leaf.grad).all()


@pytest.mark.parametrize("level", [0.0, 0.2, 0.31])
def test_flat_blocks_that_agree_are_perfect(level):
    """Clouds, black frames: their moments are rounding, which must not decide."""
    flat = torch.full((1, 4, 32, 32), level)
    noise = 1e-8 * torch.randn(flat.shape, generator=torch.Generator().manual_seed(0))
    assert float(quality.q2n(flat + noise, flat)) == pytest.approx(1, abs=0.05)
    assert float(quality.q2n(flat.double() + noise, flat.double())) == pytest.approx(1, abs=0.05)
    assert float(quality.q2n(flat + 0.1 * torch.rand(flat.shape), flat)) < 0.3


def test_a_dark_crop_of_a_bright_scene_is_no_alarm(pair):
    estimate, truth = pair
    dark = [image * 1e-6 for image in (estimate, truth)]
    assert float(quality.r_ergas(*dark, 4)) > 0.5
    assert float(quality.r_ergas(*dark, 4, torch.full((5,), 0.03))) < 1e-3


def test_indices_do_not_depend_on_units(pair):
    estimate, truth = pair
    assert float(quality.q2n(estimate, truth)) == pytest.approx(float(quality.q2n(estimate * 2048, truth * 2048)), 1e-4)
    ergas = quality.r_ergas(estimate, truth, 4)
    assert float(ergas) == pytest.approx(float(quality.r_ergas(estimate * 2048, truth * 2048, 4)), 1e-4)


def test_local_correlation_is_pearsons(pair):
    a, b = (image[0, 0] for image in pair)
    found = correlation.local_statistics(a[None], b[None], 4).correlation[0]
    expected = np.corrcoef(a[3:7, 10:14].flatten(), b[3:7, 10:14].flatten())[0, 1]
    assert float(found[3, 10]) == pytest.approx(expected, abs=1e-3)
    assert found.shape == (29, 29)


@pytest.mark.parametrize("window", [1, 2, 3, 4, 7])
def test_gradient_of_local_means_is_that_of_pooling(window):
    image = torch.rand(2, 3, 12, 15, dtype=torch.double, generator=torch.Generator().manual_seed(4)).requires_grad_()
    means, expected = correlation.local_mean(image, window), torch.nn.functional.avg_pool2d(image, window, 1)
    weights = torch.rand(means.shape, dtype=torch.double, generator=torch.Generator().manual_seed(5))
    torch.testing.assert_close(means, expected)
    found, true = (torch.autograd.grad((maps * weights).sum(), image)[0] for maps in (means, expected))
    torch.testing.assert_close(found, true)


def test_threshold_map_lies_where_the_structural_term_looks():
    """A spot where band and PAN disagree must switch the term off just there."""
    tile, _ = make_tile()
    ms_up, low = tile.interpolated_ms(), tile.comparable(OPTICS).low_pan
    threshold = jesse.expectation(ms_up, low).threshold
    assert threshold.shape == ms_up.shape
    row, column = 100, 140
    direct = np.corrcoef(
        ms_up[0, row - 7 : row + 9, column - 7 : column + 9].flatten(),
        low[0, row - 7 : row + 9, column - 7 : column + 9].flatten(),
    )[0, 1]
    assert float(threshold[0, row, column]) == pytest.approx(jesse.STRICTNESS * (1 - direct), abs=1e-3)


def test_exaggerated_details_cost():
    """Correlation alone does not notice when PAN's details are added ten times too strong."""
    tile, truth = make_tile()
    expected = jesse.expectation(tile.interpolated_ms(), tile.comparable(OPTICS).low_pan)
    maps = jesse.Expectation(*(part[None] for part in expected.maps))
    detail = tile.pan - tile.comparable(OPTICS).low_pan

    def cost(strength):
        return float(jesse.structural_term((truth + strength * detail)[None], tile.pan[None], maps, 4, 0.0))

    assert cost(10.0) > cost(0.0) + 0.5 * jesse.EXCESS_WEIGHT
    assert cost(0.0) < 0.02


def test_noise_is_not_amplified():
    """Where PAN shows but noise, a band may show as much of it as regression on PAN brings in."""
    noise = 0.002
    pan = 0.3 + noise * torch.randn(1, 64, 64, generator=torch.Generator().manual_seed(0))
    expected = jesse.Expectation(torch.full((1, 1, 64, 64), 0.5), torch.ones(1, 1, 64, 64), torch.ones(1, 1, 64, 64))

    def cost(strength, level):
        return float(jesse.structural_term((strength * pan)[None], pan[None], expected, 4, level))

    at_one = noise**2 / 0.3
    assert jesse.noise_of([pan], [None], 4) == pytest.approx(0.6 * at_one, rel=0.4)
    assert cost(0.9, at_one) == pytest.approx(0, abs=1e-3)
    assert cost(1.5, at_one) > cost(0.9, at_one) + 0.2 * jesse.EXCESS_WEIGHT
    assert cost(1.5, 0.0) == pytest.approx(0, abs=1e-3)  # the same numbers as a signal


def test_noise_grows_with_brightness():
    """As that of counted photons: the flattest places are dark ones, but do not make a signal of bright ones' noise."""
    brightness = torch.cat([torch.full((1, 64, 64), 0.05), torch.full((1, 64, 64), 0.8)], 1)
    noise = torch.randn(brightness.shape, generator=torch.Generator().manual_seed(0))
    pan = brightness + 0.01 * brightness.sqrt() * noise
    found = jesse.noise_of([pan], [None], 4)
    for part in (pan[:, :64], pan[:, 64:]):
        assert found == pytest.approx(jesse.noise_of([part], [None], 4), rel=0.15)


def test_noise_is_that_of_what_is_there():
    """Neither areas of one number nor missing pixels tell of it."""
    pan = 0.3 + 0.002 * torch.randn(1, 64, 64, generator=torch.Generator().manual_seed(0))
    true = jesse.noise_of([pan], [None], 4)
    flat, valid = pan.clone(), torch.ones(64, 64, dtype=torch.bool)
    flat[:, :32] = 0.5
    valid[:32] = False
    assert jesse.noise_of([flat], [None], 4) == pytest.approx(true, rel=0.15)
    odd = pan.clone()
    odd[:, :32] = 0.5 + 1e-4 * torch.rand(32, 64, generator=torch.Generator().manual_seed(1))
    assert jesse.noise_of([odd], [valid], 4) == pytest.approx(true, rel=0.15)
    assert jesse.noise_of([torch.full((1, 64, 64), 0.5)], [None], 4) == 0


def test_expected_gain_is_the_bands_own():
    """A band with twice PAN's contrast has four times its variance, also where the scene is flat."""
    tile, _ = make_tile()
    low = tile.comparable(OPTICS).low_pan
    low[:, :60, :60] = low[:, :60, :60].mean()
    gain = jesse.expectation(2 * low + 0.1, low).gain
    assert torch.allclose(gain, torch.full_like(gain, 4.0), rtol=0.02)


def test_mask_spares_what_the_scene_excuses():
    dissimilarity = torch.tensor([0.1, 0.5, 0.9])
    assert float(jesse.masked_mean(dissimilarity, torch.tensor([0.2, 0.2, 1.0]))) == pytest.approx(0.5 / 3)
