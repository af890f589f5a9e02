"""A job's steps, with an engine in the same process that computes next to nothing: fast, and all requests seen."""

import itertools
import re

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.imaging.pair import scaled
from lambda_pnn_plugin.raster.grid import Grid, GridRelation
from lambda_pnn_plugin.raster.scene import Scene
from lambda_pnn_plugin.shared.operations import Adapt, Describe, DeviceInfo, FindDevice, Predict
from lambda_pnn_plugin.shared.problem import Cancelled, Problem
from lambda_pnn_plugin.shared.window import Window
from lambda_pnn_plugin.workflow import memory_plan as plans
from lambda_pnn_plugin.workflow import sampling
from lambda_pnn_plugin.workflow.pansharpening import run
from lambda_pnn_plugin.workflow.plan import make_plan
from lambda_pnn_plugin.workflow.scoring import MAX_BLOCKS, score_blocks
from tests.engines import InProcessEngine
from tests.nearest import carry_out, measurements, nearest_engine

from .conftest import folder_content, read_raster
from .jobs import Watcher, job_for


@pytest.fixture()
def engine():
    return nearest_engine()


def requests(engine, kind):
    return [request for request in engine.requests if isinstance(request, kind)]


def test_a_job_asks_in_order_and_writes_what_it_gets(sample, engine, tmp_path, monkeypatch):
    monkeypatch.setattr(plans, "TILE_SIDES", (96,))
    asked = measurements(monkeypatch)
    watcher, output = Watcher(), tmp_path / "out.tif"
    result = run(job_for(sample, output), engine, watcher)
    kinds = [kind.__name__ for kind, _ in itertools.groupby(map(type, engine.requests))]
    assert kinds == ["FindDevice", "Adapt", "Predict"]
    assert all(vars(asked).values())
    assert np.array_equal(read_raster(output), np.kron(read_raster(sample[0]), np.ones((4, 4), int)))
    assert watcher.fractions == sorted(watcher.fractions)
    assert watcher.fractions[-1] == 1
    assert "Computing with this process." in watcher.lines
    assert result.r_ergas < 1e-6 and result.d_rho == 0.25
    assert (result.registration.shifts == 0.5).all()


def test_every_operation_gets_the_same_scene(sample, engine, tmp_path, monkeypatch):
    """Radiometry, optics and shifts are measured once; the shifts count from then on."""
    asked = measurements(monkeypatch)
    run(job_for(sample, tmp_path / "out.tif"), engine, Watcher())
    (registered, expected), (measured, told) = asked.register[0], asked.measure[0]
    (adapt,) = requests(engine, Adapt)
    assert not any(pair.placement.shifts.any() for pair in registered)
    assert all((pair.placement.shifts == 0.5).all() for pair in measured) and told == expected
    assert adapt.model.optics.ms_gains == pytest.approx((0.4,) * 4)
    assert (adapt.model.shifts == 0.5).all()
    for tile, pair in zip(adapt.tiles, registered):
        assert np.array_equal(scaled(tile.pan, adapt.model.pan_scaling), pair.pan)
    assert all(request.model is adapt.model for request in requests(engine, Predict))
    for _, pair, catalogue, own, _, _ in asked.scores_of:
        assert (pair.placement.shifts == 0.5).all()
        assert (catalogue, own) == (expected, adapt.model.optics)


def test_many_parts_are_described_and_some_chosen(sample, engine, tmp_path, monkeypatch):
    monkeypatch.setattr(sampling, "SAMPLE_SIDE", 48)
    run(job_for(sample, tmp_path / "out.tif"), engine, Watcher())
    assert len(requests(engine, Describe)) == 36
    assert len(requests(engine, Adapt)[0].tiles) == 16


@pytest.mark.parametrize("kind", [FindDevice, Adapt, Predict])
def test_a_failing_operation_leaves_nothing(sample, tmp_path, kind):
    def fail(request, tell):
        if isinstance(request, kind):
            raise Problem("No {kind}.", kind=kind.__name__)
        return carry_out(request, tell)

    output = tmp_path / "out.tif"
    output.write_bytes(b"precious")
    with pytest.raises(Problem, match=f"No {kind.__name__}"):
        run(job_for(sample, output), InProcessEngine(fail), Watcher())
    assert {path.name: content for path, content in folder_content(tmp_path).items()} == {"out.tif": b"precious"}


@pytest.mark.parametrize("share", [0.0, 0.01, 0.5, 0.9, 0.97])
def test_cancelling_anywhere_leaves_nothing(sample, engine, tmp_path, share):
    watcher = Watcher(lambda watcher: share == 0 or (watcher.fractions and watcher.fractions[-1] >= share))
    with pytest.raises(Cancelled):
        run(job_for(sample, tmp_path / "out.tif", iterations=10), engine, watcher)
    assert folder_content(tmp_path) == {}


def test_no_more_tiles_are_under_way_than_the_engine_wants(sample, tmp_path, monkeypatch):
    monkeypatch.setattr(plans, "TILE_SIDES", (32,))
    open_now, most = set(), []

    class Counting(InProcessEngine):
        def submit(self, request):
            pending = super().submit(request)
            open_now.add(pending)
            most.append(len({one for one in open_now if not one.done()}))
            return pending

    run(job_for(sample, tmp_path / "out.tif"), Counting(carry_out), Watcher())
    assert max(most) <= 2


def test_what_is_scored_is_what_lies_in_the_file(sample, engine, tmp_path, monkeypatch):
    """Also where the file could not keep what was computed: here JPEG loses."""
    ms = tmp_path / "ms.tif"
    gdal.Translate(str(ms), str(sample[0]), outputType=gdal.GDT_Byte, scaleParams=[[0, 2047, 0, 255]] * 4)
    output, asked = tmp_path / "out.tif", measurements(monkeypatch)
    run(job_for((ms, sample[1]), output, creation_options=["COMPRESS=JPEG", "JPEG_QUALITY=30"]), engine, Watcher())
    written = read_raster(output)
    ((image, *_),) = asked.scores_of
    assert np.array_equal(image * 256, written)
    computed = np.kron(read_raster(ms), np.ones((4, 4), int))
    assert not np.array_equal(computed, written)


def test_scoring_does_not_see_the_tiles(sample, tmp_path, monkeypatch):
    found = []
    for side in (32, 96, 512):
        monkeypatch.setattr(plans, "TILE_SIDES", (side,))
        asked = measurements(monkeypatch)
        run(job_for(sample, tmp_path / "out.tif"), nearest_engine(), Watcher())
        found.append([(ms, pan, image.tobytes()) for image, _, _, _, ms, pan in asked.scores_of])
    assert found[0] == found[1] == found[2]


# --- the lattice ---

RELATIONS = [
    ((4.0, 4.0), (0.0, 0.0), (320, 300)),
    ((2.0, 2.0), (0.5, 0.5), (128, 512)),
    ((4.2, 3.9), (-3.0, 7.5), (200, 170)),
    ((4.0, 4.0), (0.0, 0.0), (10, 300)),
    ((8.0, 8.0), (0.0, 0.0), (8, 8)),
]


@pytest.mark.parametrize(("ratio", "origin", "ms_size"), RELATIONS)
def test_parts_share_the_scene_out(ratio, origin, ms_size):
    """Every MS and every PAN pixel but the margins' counts once."""
    relation, ms_grid = GridRelation(ratio, origin), Grid(*ms_size)
    pan_size = [round(r * n) for r, n in zip(ratio, ms_size)]
    area = relation.pan_window(ms_grid, Grid(*pan_size))
    side, blocks = score_blocks(relation, ms_grid, area)
    ms, pan = np.zeros(ms_size, int), np.zeros(pan_size, int)
    for block in blocks:
        ms[block.ms.slices] += 1
        pan[block.pan.slices] += 1
        assert block.outer.overlap(block.pan) == block.pan
        assert block.outer.overlap(area) == block.outer
    assert ms.max() <= 1 and pan.max() == 1
    inner = area.grown(-8)
    assert (pan[inner.slices] == 1).all() and pan.sum() == inner.rows * inner.columns
    rows, columns = np.nonzero(ms.any(1))[0], np.nonzero(ms.any(0))[0]
    assert ms.sum() == len(rows) * len(columns)
    first = [np.arange(n) * r + (r - 1) / 2 + o - a for n, r, o, a in zip(ms_size, ratio, origin, area[:2])]
    for axis, index in enumerate((rows, columns)):
        margin, size = 3 * ratio[axis], area[2 + axis]
        assert len(index) == ((first[axis] > margin) & (first[axis] < size - 1 - margin)).sum()
    assert 1 <= side <= 32
    assert all((block.ms.row - rows[0]) % side == 0 for block in blocks if len(rows))


@pytest.mark.parametrize("size", [(12288, 12288), (24576, 24576), (770, 12288), (300, 50000)])
def test_large_scenes_are_judged_all_over(size):
    relation = GridRelation((4.0, 4.0), (0.0, 0.0))
    _, blocks = score_blocks(relation, Grid(size[0] // 4, size[1] // 4), Window(0, 0, *size))
    assert 16 <= len(blocks) <= MAX_BLOCKS
    for axis in (0, 1):
        starts = {block.pan[axis] for block in blocks}
        assert min(starts) < size[axis] / 4
        assert max(starts) > size[axis] / 2 or len(starts) == 1


def test_the_plan_tells_everything_before_any_work(sample, tmp_path):
    """What is shown in hints, in the log and in reports comes from one place."""
    plan = make_plan(job_for(sample, tmp_path / "out.tif", sensor="auto", memory=300 << 20))
    assert (plan.area, plan.memory.tile_side, plan.dtype, plan.nodata) == (Window(0, 0, 256, 256), 256, np.uint16, None)
    assert plan.images.startswith("“colours”: 4 bands of 64 × 64 pixels, uint16; “grey”: 256 × 256, uint16; ratio 4")
    assert [line for line in plan.assumptions if line.startswith("Sensor taken as")]
    assert isinstance(plan.scene, Scene)
    assert plan.on(DeviceInfo("cpu", "CPU", 1 << 40)).memory.tile_side == 256  # the user's setting counts


@pytest.mark.parametrize(
    ("choice", "gains", "said"),
    [
        ("measured", 0.4, "gains at Nyquist 0.40 by what the pair shows .*; catalogue 0.30"),
        ("", 0.4, "gains at Nyquist 0.40 by what the pair shows"),
        (" Catalogue", 0.3, "Optics as told: gains at Nyquist 0.30; catalogue 0.30"),
        (".55", 0.55, "Optics as told: gains at Nyquist 0.55; catalogue 0.30"),
    ],
)
def test_optics_are_those_that_are_asked_for(sample, engine, tmp_path, monkeypatch, choice, gains, said):
    watcher = Watcher()
    measurements(monkeypatch)
    run(job_for(sample, tmp_path / "out.tif", sensor="generic", optics=choice), engine, watcher)
    (adapt,) = requests(engine, Adapt)
    assert adapt.model.optics.ms_gains == pytest.approx((gains,) * 4)
    assert any(re.search(said, line) for line in watcher.lines)


def test_optics_that_cannot_be_measured_are_the_catalogues(sample, engine, tmp_path):
    """PAN shows another place."""
    pan, watcher = tmp_path / "noise.tif", Watcher()
    gdal.GetDriverByName("GTiff").CreateCopy(str(pan), gdal.Open(str(sample[1])))
    dataset = gdal.Open(str(pan), gdal.GA_Update)
    noise = np.random.default_rng(0).integers(5, 900, (dataset.RasterYSize, dataset.RasterXSize))
    dataset.GetRasterBand(1).WriteArray(noise.astype(np.uint16))
    dataset = None
    run(job_for((sample[0], pan), tmp_path / "out.tif", sensor="generic"), engine, watcher)
    (adapt,) = requests(engine, Adapt)
    assert adapt.model.optics.ms_gains == (0.3,) * 4
    assert any("no band follows PAN closely enough" in line and "catalogue's, 0.30" in line for line in watcher.lines)


@pytest.mark.parametrize("choice", ["sharp", "0", "1", "0.01", "-.3", "nan", "30 %"])
def test_optics_that_are_none_are_refused(sample, engine, tmp_path, choice):
    with pytest.raises(
        Problem, match=r"not known; choose measured, catalogue, or a gain at Nyquist from 0\.02 to 0\.95"
    ):
        run(job_for(sample, tmp_path / "out.tif", optics=choice), engine, Watcher())
    assert not engine.requests
