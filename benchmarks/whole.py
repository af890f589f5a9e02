"""What is measured of an image that is in memory as a whole, for a Python without GDAL."""

from __future__ import annotations

from torch import Tensor

from lambda_pnn_plugin.engine.tile import Tile
from lambda_pnn_plugin.imaging.pair import Pair
from lambda_pnn_plugin.imaging.scores import MS_MARGIN, PAN_MARGIN, QUALITY_BLOCK, Scores, scores_of, seen_of
from lambda_pnn_plugin.shared.scene_model import Optics
from lambda_pnn_plugin.shared.window import Window


def pair_of(tile: Tile) -> Pair:
    """Return a tile as it is measured on."""
    ms_valid, valid = (None if mask is None else mask.cpu().numpy() for mask in (tile.ms_valid, tile.valid))
    ms, pan = (image.double().cpu().numpy() for image in (tile.ms, tile.pan))
    return Pair(ms, pan, tile.placement, ms_valid, valid)


def whole_scores(image: Tensor, tile: Tile, optics: Optics) -> Scores:
    """Return the scores of `image` (B, H, W) in 0..1, sharpened from `tile`, but for the margins of every scene."""
    rows, columns = tile.covered_ms(MS_MARGIN * max(tile.ratio))
    ms_inner = Window(rows.start, columns.start, rows.stop - rows.start, columns.stop - columns.start)
    block = max(1, min(QUALITY_BLOCK, ms_inner.rows, ms_inner.columns))
    numbers, inner = image.double().cpu().numpy(), tile.window.grown(-PAN_MARGIN)
    pair = pair_of(tile)
    return scores_of(numbers, pair, seen_of(numbers, pair, optics, optics, ms_inner), inner, block)
