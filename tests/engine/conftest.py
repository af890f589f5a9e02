"""Scenes to compute on, without files."""

import pytest
import torch

from lambda_pnn_plugin.engine import device
from lambda_pnn_plugin.engine.consistency import projection
from lambda_pnn_plugin.engine.process import prepare_process
from lambda_pnn_plugin.engine.tile import Tile
from tests.landscape import OPTICS, make_pair

needs_card = pytest.mark.skipif(not torch.cuda.is_available(), reason="no NVIDIA card at hand")


def make_tile(size=256, ratio=4.0, origin=(0.0, 0.0), moved=((0.0, 0.0),) * 4, seed=0):
    """A tile of 4 bands and its truth (4, H, W), as :func:`tests.landscape.make_pair` makes them."""
    pair, truth = make_pair(size, ratio, origin, moved, seed)
    ms, pan, truth = (torch.from_numpy(image).float() for image in (pair.ms, pair.pan, truth))
    return Tile(ms, pan, pair.placement.ratio, origin, torch.zeros(4, 2)), truth


def made_consistent(image, tile):
    """`image` (B, H, W) corrected by its deviation from the MS of `tile`."""
    inner = tile.within_pan(OPTICS)
    return projection(inner, OPTICS).consistent(image, inner.ms, inner.trusted(OPTICS), inner.ms_full)


@pytest.fixture(scope="session")
def cpu():
    prepare_process()
    return device.choose("cpu")
