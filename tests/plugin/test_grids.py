"""Any two grids that overlap: nothing crashes, every tile has the right shape and shows the right place."""

import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lambda_pnn_plugin.raster.scene import Scene
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.shared.receptive_field import halo
from lambda_pnn_plugin.shared.scene_model import Optics
from lambda_pnn_plugin.shared.window import Window

from .conftest import masks_of, write_raster

OPTICS = Optics((0.3,) * 4, 0.15)

TYPES = ["uint8", "uint16", "int16", "float32", "float64"]
ratios = st.one_of(st.sampled_from([2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 4.00025, 4.015]), st.floats(1.6, 8.0))
offsets = st.floats(-40, 40)
RAMP = (0.13, 0.07)
"""What both images show: numbers that grow by so much with every PAN pixel, downwards and to the right."""


def ramp(size, ratio, origin):
    """The ramp at the pixel centres of a grid, in numbers of the PAN's pixels; linear, so that averages lie on it."""
    rows, columns = (start + step * (np.arange(n) + 0.5) for n, step, start in zip(size, ratio, origin))
    return 40 + RAMP[0] * rows[:, None] + RAMP[1] * columns


@st.composite
def pairs(draw):
    ratio = draw(ratios)
    uneven = draw(st.sampled_from([1.0, 1.0, 1.2]))
    ratio = (min(ratio * uneven, 8.4), ratio)
    ms_size = draw(st.tuples(st.integers(16, 60), st.integers(16, 60)))
    pan_size = draw(st.tuples(st.integers(64, 300), st.integers(64, 300)))
    return ratio, draw(st.tuples(offsets, offsets)), ms_size, pan_size


@st.composite
def holes(draw, size):
    """Rectangles and single pixels of an image that are missing."""
    missing = np.zeros(size, bool)
    for _ in range(draw(st.integers(0, 3))):
        row, column = draw(st.integers(0, size[0] - 1)), draw(st.integers(0, size[1] - 1))
        missing[row : row + draw(st.integers(1, 12)), column : column + draw(st.integers(1, 12))] = True
    return missing


@settings(max_examples=150, deadline=None)
@given(pairs(), st.sampled_from(TYPES), st.data())
def test_every_pair_is_read_in_its_place_or_refused(pair, dtype, data):
    ratio, origin, ms_size, pan_size = pair
    ms_missing, pan_missing = data.draw(holes(ms_size)), data.draw(holes(pan_size))
    ms = ramp(ms_size, ratio, origin).astype(dtype)[None].repeat(2, 0)
    pan = ramp(pan_size, (1, 1), (0, 0)).astype(dtype)
    nodata = 0 if dtype.startswith(("u", "i")) else float("nan")
    ms[:, ms_missing], pan[pan_missing] = nodata, nodata
    with tempfile.TemporaryDirectory() as folder:
        scene = written(Path(folder), ms, pan, ratio, origin, nodata)
        if scene is None:
            return
        if scene.relation.ratio != pytest.approx(ratio, rel=1e-9):  # sizes are believed against the georeference
            assert pan_size == tuple(round(step) * count for step, count in zip(ratio, ms_size))
            return
        tolerance = 1.2 if dtype.startswith(("u", "i")) else 1e-3
        window = data.draw(parts(scene.window))
        tile = scene.tile(window)
        assert tile.pan.shape == (1, window.rows, window.columns)
        ms_valid, valid = masks_of(tile)
        assert valid.shape == tile.pan.shape[1:]
        assert ms_valid.shape == tile.ms.shape[1:]
        assert tile.ms.dtype == tile.pan.dtype == dtype
        assert np.isfinite(tile.ms).all()
        assert np.isfinite(tile.pan).all()
        where = ms_valid[None].repeat(2, 0)
        expected = ramp(tile.ms.shape[1:], tile.ratio, np.add(tile.ms_start, window[:2]))
        assert np.allclose(tile.ms[where], expected[None].repeat(2, 0)[where], atol=tolerance)
        expected = ramp(tile.pan.shape[1:], (1, 1), window[:2])
        assert np.allclose(tile.pan[0][valid], expected[valid], atol=tolerance)
        assert not valid[pan_missing[window.slices]].any()
        assert_filled_alike(scene, window, tile)


def written(folder, ms, pan, ratio, origin, nodata):
    """The scene on disk, None where it is rightly refused."""
    step = 0.5
    place = (600000.0 + origin[1] * step, ratio[1] * step, 0, 4900000.0 - origin[0] * step, 0, -ratio[0] * step)
    paths = (
        write_raster(folder / "ms.tif", ms, place, nodata=nodata),
        write_raster(folder / "pan.tif", pan, (600000.0, step, 0, 4900000.0, 0, -step), nodata=nodata),
    )
    spans = [
        (max(0.0, start), min(float(size), start + step * count))
        for start, step, count, size in zip(origin, ratio, ms.shape[1:], pan.shape)
    ]
    least = max(8 * max(ratio), 32)
    try:
        return Scene([str(paths[0])], str(paths[1]), "colours", "grey")
    except Problem as problem:
        # An MS pixel that covers a PAN pixel partly, or adjoins it, counts: by half of its size to each side.
        assert min(last - first for first, last in spans) < least + 1, problem
        return None


@st.composite
def parts(draw, area):
    rows, columns = draw(st.integers(1, area.rows)), draw(st.integers(1, area.columns))
    row, column = draw(st.integers(0, area.rows - rows)), draw(st.integers(0, area.columns - columns))
    return Window(area.row + row, area.column + column, rows, columns)


def assert_filled_alike(scene, window, tile):
    """Missing PAN pixels of a tile within a larger one are filled with the same numbers, but at its border."""
    larger = scene.tile(window.grown(halo(max(tile.ratio), OPTICS), within=scene.window))
    place = window.seen_from(window.grown(halo(max(tile.ratio), OPTICS), within=scene.window))
    inner = (slice(None), *(slice(first + 32, first + size - 32) for first, size in zip(place[:2], place[2:])))
    here = (slice(None), slice(32, -32), slice(32, -32))
    if min(window.rows, window.columns) > 64:
        assert np.array_equal(tile.pan[here], larger.pan[inner])


@settings(max_examples=60, deadline=None)
@given(pairs(), st.tuples(offsets, offsets), st.floats(5, 200), st.floats(5, 200))
def test_every_extent_is_cut_to_whole_pixels_of_the_scene(pair, corner, height, width):
    ratio, origin, ms_size, pan_size = pair
    with tempfile.TemporaryDirectory() as folder:
        ms, pan = np.ones((1, *ms_size), np.uint8), np.ones(pan_size, np.uint8)
        scene = written(Path(folder), ms, pan, ratio, origin, None)
        if scene is None:
            return
        west, north = 600000.0 + corner[1], 4900000.0 - corner[0]
        try:
            part = scene.part((west, north - height, west + width, north))
        except Problem:
            return
        assert part.grown(0, within=scene.window) == part
        wanted = (2 * corner[0], 2 * corner[1], 2 * (corner[0] + height), 2 * (corner[1] + width))
        area = (scene.window.row, scene.window.column)
        assert (part.row, part.column) == tuple(
            pytest.approx(max(np.floor(first), start), abs=1.001) for first, start in zip(wanted[:2], area)
        )
        assert part.row <= max(wanted[0], area[0]) + 1e-3
        assert part.column <= max(wanted[1], area[1]) + 1e-3
