"""Where pixels lie: interpolation, reprojection and registration at sub-pixel places."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from lambda_pnn_plugin.engine.interpolation import (
    gaussian_band,
    gaussian_matrix,
    lagrange_band,
    lagrange_matrix,
    separable,
)
from lambda_pnn_plugin.engine.registration import _agree, register
from lambda_pnn_plugin.engine.tile import Tile
from lambda_pnn_plugin.shared.scene_model import Optics
from lambda_pnn_plugin.shared.window import Window

from .conftest import OPTICS, make_tile, smooth_noise

PHASES = [(4.0, (0.0, 0.0)), (2.0, (0.5, 0.5)), (4.000245, (1.0, 2.0)), (3.0, (-0.4, 0.7)), (4.0, (-3.25, 2.5))]


@pytest.mark.parametrize(("ratio", "origin"), PHASES)
def test_interpolation_finds_the_true_place(ratio, origin):
    """A plane is reproduced exactly wherever the grids lie."""
    rows, columns = torch.meshgrid(torch.arange(40.0), torch.arange(40.0), indexing="ij")
    centres = [origin[axis] + ratio * (index + 0.5) - 0.5 for axis, index in enumerate((rows, columns))]
    ms = (0.003 * centres[0] - 0.002 * centres[1])[None]
    tile = Tile(ms, torch.zeros(1, 100, 90), (ratio, ratio), origin, torch.zeros(1, 2))
    y, x = torch.meshgrid(torch.arange(100.0), torch.arange(90.0), indexing="ij")
    inner = slice(30, 60)
    expected = (0.003 * y - 0.002 * x)[inner, inner]
    assert torch.allclose(tile.interpolated_ms()[0][inner, inner], expected, atol=1e-5)


@pytest.mark.parametrize(("ratio", "origin"), PHASES)
def test_reprojection_inverts_the_place(ratio, origin):
    y, x = torch.meshgrid(torch.arange(160.0), torch.arange(160.0), indexing="ij")
    plane = (0.003 * y - 0.002 * x)[None]
    tile = Tile(torch.zeros(1, 30, 30), plane, (ratio, ratio), origin, torch.tensor([[0.5, -1.5]]))
    rows, columns = tile.covered_ms(margin=12)
    found = tile.reprojected(plane, Optics((0.3,), 0.15))[0, rows, columns]
    centres = [tile.ms_on_pan(axis)[0, part].float() for axis, part in enumerate((rows, columns))]
    assert torch.allclose(found, 0.003 * centres[0][:, None] - 0.002 * centres[1], atol=1e-4)


def test_shift_moves_every_band_by_its_own():
    tile, _ = make_tile(moved=((0.0, 0.0), (2.0, 0.0), (0.0, -1.5), (1.0, 1.0)))
    still, _ = make_tile()
    corrected = replace(tile, shifts=torch.tensor([(0.0, 0.0), (2.0, 0.0), (0.0, -1.5), (1.0, 1.0)]))
    inner = slice(40, -40)
    wrong = (tile.interpolated_ms() - still.interpolated_ms())[1:, inner, inner].abs().mean()
    right = (corrected.interpolated_ms() - still.interpolated_ms())[1:, inner, inner].abs().mean()
    assert right < 0.3 * wrong


def test_borders_repeat_instead_of_wrapping():
    matrix = lagrange_matrix(torch.tensor([-0.375, 9.375]), 10)
    ramp = torch.arange(10.0)
    assert torch.all((matrix @ ramp - torch.tensor([0.0, 9.0])).abs() < 0.6)
    assert matrix[0, 6:].abs().max() == 0


SHIFTS = [(0.0, 0.0), (0.3, -0.7), (-2.8, 2.8), (1.25, 0.4)]


@pytest.mark.parametrize("shift", SHIFTS)
@pytest.mark.parametrize(("ratio", "origin"), [(4.0, (0.0, 0.0)), (2.0, (0.5, 0.5))])
def test_registration_finds_fractions_of_a_pixel(shift, ratio, origin):
    shift = tuple(s * ratio / 4 for s in shift)
    tiles = [make_tile(ratio=ratio, origin=origin, moved=(shift,) * 4, seed=seed)[0] for seed in (0, 10, 20)]
    found = register(tiles, OPTICS)
    assert np.allclose(found.shifts, shift, atol=0.1)
    assert found.correlation.min() > 0.8


def test_registration_keeps_a_band_that_lies_elsewhere():
    moved = ((0.5, 0.5),) * 3 + ((-1.5, 2.0),)
    found = register([make_tile(moved=moved, seed=seed)[0] for seed in (0, 10, 20)], OPTICS)
    assert np.allclose(found.shifts, moved, atol=0.15)


def test_registration_ignores_what_pan_does_not_show():
    """The MS of a tile reaches beyond its PAN window, for the sake of interpolation."""
    tile, _ = make_tile(size=320, moved=((0.6, -1.2),) * 4)
    windowed = tile.cut(Window(40, 60, 240, 200))
    found = register([windowed], OPTICS)
    assert np.allclose(found.shifts, (0.6, -1.2), atol=0.1)


def test_registration_believes_the_grids_without_evidence():
    tile, _ = make_tile()
    noise = torch.stack([0.3 + 0.01 * smooth_noise(64, 0.5, seed) for seed in range(4)])
    flat = replace(tile, ms=torch.full_like(tile.ms, 0.2))
    for unrelated in (replace(tile, ms=noise), flat):
        assert not register([unrelated], OPTICS).shifts.any()


def test_registration_believes_the_grids_within_its_uncertainty():
    """One small part is no evidence for a fraction of a pixel, but for several pixels."""
    near, far = (make_tile(size=128, moved=((shift, -shift),) * 4)[0] for shift in (0.5, 2.5))
    found = register([near], OPTICS)
    assert not found.shifts.any()
    assert (found.uncertainty >= 0.25).all()
    assert np.allclose(register([far], OPTICS).shifts, (2.5, -2.5), atol=0.3)


def test_registration_compares_bands_with_what_the_others_get():
    """Seven bands off by less than is certain count as right; the eighth is far from them then."""
    spread = torch.tensor([0.6] * 7 + [0.05])
    votes = torch.tensor([0.15] * 7 + [0.65]) + torch.linspace(-1, 1, 9)[:, None] * spread
    found = _agree(votes[..., None].expand(-1, -1, 2), torch.full((9, 8), 0.9), ratio=4.0)
    assert not found.shifts[:7].any()
    assert np.allclose(found.shifts[7], 0.65)
    assert (found.measured[:7] > 0).all()
    assert (found.measured[:7] <= 2 * found.uncertainty[:7]).all()


def test_registration_believes_the_grids_where_no_shift_is_right():
    """A row left out half-way down: every part measures well, but one half lies up, the other down."""
    upper, lower = (make_tile(moved=((shift, 0.0),) * 4)[0] for shift in (-1.8, 2.0))
    found = register([upper, lower], OPTICS)
    assert not found.shifts.any()
    assert (np.abs(found.measured[:, 0]) > 1).all()


@pytest.mark.parametrize(("positions", "size"), [(torch.linspace(-7, 310, 500), 300), (torch.tensor([2.0]), 1)])
def test_bands_hold_all_of_a_matrix(positions, size):
    positions = torch.stack([positions, positions + 0.3])
    sigma = torch.tensor([[1.5], [2.5]])
    pairs = [
        (lagrange_band(positions, size), lagrange_matrix(positions, size)),
        (gaussian_band(positions, size, sigma), gaussian_matrix(positions, size, sigma)),
    ]
    image = torch.rand(2, size, size)
    for band, matrix in pairs:
        torch.testing.assert_close(band.dense(), matrix, atol=1e-6, rtol=0)
        torch.testing.assert_close(separable(band, image, band), separable(matrix, image, matrix), atol=1e-5, rtol=0)


def test_windows_are_split_alike():
    window = Window(3, 5, 806, 100)
    parts = window.split(256)
    assert [part.rows for part in parts] == [268, 269, 269]
    assert sum(part.rows * part.columns for part in parts) == window.rows * window.columns
    assert parts[0][:2] == (3, 5)
    assert Window(0, 0, 20, 20).split(256) == [Window(0, 0, 20, 20)]
