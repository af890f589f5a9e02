"""Where pixels lie: interpolation and reprojection at sub-pixel places."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from lambda_pnn_plugin.engine.interpolation import Banded, separable
from lambda_pnn_plugin.engine.tile import Tile
from lambda_pnn_plugin.imaging.resampling import lagrange_band
from lambda_pnn_plugin.imaging.resampling import separable as separable_in_numpy
from lambda_pnn_plugin.shared.scene_model import Optics
from lambda_pnn_plugin.shared.window import Window

from .conftest import make_tile

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
    centres = [tile.placement.ms_on_pan(axis)[0, part] for axis, part in enumerate((rows, columns))]
    assert np.allclose(found, 0.003 * centres[0][:, None] - 0.002 * centres[1], atol=1e-4)


def test_shift_moves_every_band_by_its_own():
    tile, _ = make_tile(moved=((0.0, 0.0), (2.0, 0.0), (0.0, -1.5), (1.0, 1.0)))
    still, _ = make_tile()
    corrected = replace(tile, shifts=torch.tensor([(0.0, 0.0), (2.0, 0.0), (0.0, -1.5), (1.0, 1.0)]))
    inner = slice(40, -40)
    wrong = (tile.interpolated_ms() - still.interpolated_ms())[1:, inner, inner].abs().mean()
    right = (corrected.interpolated_ms() - still.interpolated_ms())[1:, inner, inner].abs().mean()
    assert right < 0.3 * wrong


@pytest.mark.parametrize("positions", [np.linspace(-7, 310, 500), np.array([2.0])])
def test_matrices_are_those_of_numpy(positions):
    size = 300
    band = lagrange_band(np.stack([positions, positions + 0.3]), size)
    found, image = Banded.of(band), np.random.default_rng(0).random((2, size, size))
    torch.testing.assert_close(found.dense(), torch.from_numpy(band.dense()).float())
    product = separable(found, torch.from_numpy(image).float(), found)
    np.testing.assert_allclose(product.numpy(), separable_in_numpy(band, image, band), atol=1e-5)


def test_windows_are_split_alike():
    window = Window(3, 5, 806, 100)
    parts = window.split(256)
    assert [part.rows for part in parts] == [268, 269, 269]
    assert sum(part.rows * part.columns for part in parts) == window.rows * window.columns
    assert parts[0][:2] == (3, 5)
    assert Window(0, 0, 20, 20).split(256) == [Window(0, 0, 20, 20)]
