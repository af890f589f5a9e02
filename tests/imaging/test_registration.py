"""Misregistration of the bands, to fractions of a pixel; the matrices that resample."""

from dataclasses import replace

import numpy as np
import pytest

from lambda_pnn_plugin.imaging.registration import agreed, register
from lambda_pnn_plugin.imaging.resampling import (
    gaussian_band,
    gaussian_matrix,
    lagrange_band,
    lagrange_matrix,
    separable,
)
from tests.landscape import OPTICS, make_pair, smooth_noise, window_of


def test_borders_repeat_instead_of_wrapping():
    matrix = lagrange_matrix(np.array([-0.375, 9.375]), 10)
    ramp = np.arange(10.0)
    assert np.all(np.abs(matrix @ ramp - [0.0, 9.0]) < 0.6)
    assert not matrix[0, 6:].any()


SHIFTS = [(0.0, 0.0), (0.3, -0.7), (-2.8, 2.8), (1.25, 0.4)]


@pytest.mark.parametrize("shift", SHIFTS)
@pytest.mark.parametrize(("ratio", "origin"), [(4.0, (0.0, 0.0)), (2.0, (0.5, 0.5))])
def test_registration_finds_fractions_of_a_pixel(shift, ratio, origin):
    shift = tuple(s * ratio / 4 for s in shift)
    pairs = [make_pair(ratio=ratio, origin=origin, moved=(shift,) * 4, seed=seed)[0] for seed in (0, 10, 20)]
    found = register(pairs, OPTICS)
    assert np.allclose(found.shifts, shift, atol=0.1)
    assert found.correlation.min() > 0.8


def test_registration_keeps_a_band_that_lies_elsewhere():
    moved = ((0.5, 0.5),) * 3 + ((-1.5, 2.0),)
    found = register([make_pair(moved=moved, seed=seed)[0] for seed in (0, 10, 20)], OPTICS)
    assert np.allclose(found.shifts, moved, atol=0.15)


def test_registration_ignores_what_pan_does_not_show():
    """The MS of a pair reaches beyond its PAN window, for the sake of interpolation."""
    pair, _ = make_pair(size=320, moved=((0.6, -1.2),) * 4)
    windowed = window_of(pair, 40, 60, 240, 200)
    found = register([windowed], OPTICS)
    assert np.allclose(found.shifts, (0.6, -1.2), atol=0.1)


def test_registration_believes_the_grids_without_evidence():
    pair, _ = make_pair()
    noise = np.stack([0.3 + 0.01 * smooth_noise(64, 0.5, seed) for seed in range(4)])
    flat = replace(pair, ms=np.full_like(pair.ms, 0.2))
    for unrelated in (replace(pair, ms=noise), flat):
        assert not register([unrelated], OPTICS).shifts.any()


def test_registration_believes_the_grids_within_its_uncertainty():
    """One small part is no evidence for a fraction of a pixel, but for several pixels."""
    near, far = (make_pair(size=128, moved=((shift, -shift),) * 4)[0] for shift in (0.5, 2.5))
    found = register([near], OPTICS)
    assert not found.shifts.any()
    assert (found.uncertainty >= 0.25).all()
    assert np.allclose(register([far], OPTICS).shifts, (2.5, -2.5), atol=0.3)


def test_registration_compares_bands_with_what_the_others_get():
    """Seven bands off by less than is certain count as right; the eighth is far from them then."""
    spread = np.array([0.6] * 7 + [0.05])
    votes = np.array([0.15] * 7 + [0.65]) + np.linspace(-1, 1, 9)[:, None] * spread
    found = agreed(np.repeat(votes[..., None], 2, -1), np.full((9, 8), 0.9), ratio=4.0)
    assert not found.shifts[:7].any()
    assert np.allclose(found.shifts[7], 0.65)
    assert (found.measured[:7] > 0).all()
    assert (found.measured[:7] <= 2 * found.uncertainty[:7]).all()


def test_registration_believes_the_grids_where_no_shift_is_right():
    """A row left out half-way down: every part measures well, but one half lies up, the other down."""
    upper, lower = (make_pair(moved=((shift, 0.0),) * 4)[0] for shift in (-1.8, 2.0))
    found = register([upper, lower], OPTICS)
    assert not found.shifts.any()
    assert (np.abs(found.measured[:, 0]) > 1).all()


@pytest.mark.parametrize(("positions", "size"), [(np.linspace(-7, 310, 500), 300), (np.array([2.0]), 1)])
def test_bands_hold_all_of_a_matrix(positions, size):
    positions = np.stack([positions, positions + 0.3])
    sigma = np.array([[1.5], [2.5]])
    pairs = [
        (lagrange_band(positions, size), lagrange_matrix(positions, size)),
        (gaussian_band(positions, size, sigma), gaussian_matrix(positions, size, sigma)),
    ]
    image = np.random.default_rng(0).random((2, size, size))
    for band, matrix in pairs:
        np.testing.assert_allclose(band.dense(), matrix, atol=1e-12)
        np.testing.assert_allclose(separable(band, image, band), matrix @ image @ matrix.transpose(0, 2, 1), atol=1e-12)
