"""Scores of a sharpened image that is in memory as a whole, for a Python without GDAL."""

from __future__ import annotations

from dataclasses import replace

from torch import Tensor

from lambda_pnn_plugin.engine.score import scores_of
from lambda_pnn_plugin.engine.tile import Tile
from lambda_pnn_plugin.shared.scene_model import Optics
from lambda_pnn_plugin.shared.scores import MS_MARGIN, PAN_MARGIN, QUALITY_BLOCK, Scores
from lambda_pnn_plugin.shared.window import Window


def whole_scores(image: Tensor, tile: Tile, optics: Optics) -> Scores:
    """Return the scores of `image` (B, H, W) in 0..1, sharpened from `tile`, but for the margins of every scene."""
    rows, columns = tile.covered_ms(MS_MARGIN * max(tile.ratio))
    ms_inner = Window(rows.start, columns.start, rows.stop - rows.start, columns.stop - columns.start)
    block = max(1, min(QUALITY_BLOCK, ms_inner.rows, ms_inner.columns))
    double = replace(tile, ms=tile.ms.double(), pan=tile.pan.double())
    inner = tile.window.grown(-PAN_MARGIN)
    return scores_of(image.double(), double, optics, optics, ms_inner, inner, block)
