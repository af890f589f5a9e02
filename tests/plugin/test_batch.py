"""Many pairs: what became of each, going on where it stopped, Items for results."""

import contextlib
import csv
import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr

from lambda_pnn_plugin.raster.sample_scene import write_sample_scene
from lambda_pnn_plugin.shared.operations import Adapt
from lambda_pnn_plugin.shared.problem import Cancelled, Problem
from lambda_pnn_plugin.workflow.batch import Batch, Pair, key_of, run_batch
from lambda_pnn_plugin.workflow.batch_inputs import inputs_of
from lambda_pnn_plugin.workflow.batch_status import Row, State, write_map, write_status
from lambda_pnn_plugin.workflow.images import Images
from lambda_pnn_plugin.workflow.job import Job
from lambda_pnn_plugin.workflow.stac import facts_of, pairs_of_items
from tests.nearest import nearest_engine

from .conftest import ROOT, folder_content, write_raster
from .jobs import Watcher


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """A folder with two scenes and a PAN that belongs to none."""
    folder = tmp_path_factory.mktemp("archive")
    for number, name in enumerate("ab"):
        (folder / name).mkdir()
        ms, pan, truth = write_sample_scene(folder / name, 64, number)
        truth.unlink()
        if number:  # elsewhere, or both PAN images would fit both
            _moved(ms), _moved(pan)
    (folder / "lonely").mkdir()
    write_raster(folder / "lonely" / "pan.tif", np.ones((1, 64, 64), "u2"), (0.0, 0.5, 0, 0.0, 0, -0.5))
    return folder


def _moved(path, metres=10000):
    from osgeo import gdal

    dataset = gdal.Open(str(path), gdal.GA_Update)
    x, *rest = dataset.GetGeoTransform()
    dataset.SetGeoTransform([x + metres, *rest])


def images_of(ms, pan):
    return Images(list(ms), pan, Path(ms[0]).name, Path(pan).name, sensor="GE1")


def batch_of(archive, output, method="interpolation", **options):
    inputs = inputs_of(archive, None, None, output, images_of)
    template = Job((), "", "", "", method=method, iterations=3, further_iterations=2, device="cpu", version="1.0")
    return Batch(inputs.pairs, output, template, inputs.left_out, **options)


class Leases:
    """Leases the stand-in for an engine, and remembers the jobs."""

    def __init__(self, fails=()):
        self.jobs, self.engines, self._fails = [], [], fails

    @contextlib.contextmanager
    def __call__(self, job):
        self.jobs.append(job)
        if job.output.stem in self._fails:
            raise self._fails[job.output.stem]
        engine = nearest_engine() if job.by_network else None
        self.engines.append(engine)
        yield engine


def table_in(folder):
    with (folder / "status.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row["name"]: row for row in csv.DictReader(file)}


def test_every_image_is_named_with_what_became_of_it(archive, tmp_path):
    rows = run_batch(batch_of(archive, tmp_path), Leases(), Watcher())
    found = table_in(tmp_path)
    assert [row["state"] for row in found.values()] == ["done", "done", "left out"]
    named = " ".join(row["inputs"] for row in found.values())
    assert all(str(path) in named for path in archive.rglob("*.tif"))
    assert found["pan.tif"]["why"] == "“pan.tif” was left out: it is no image's panchromatic one."
    assert 0 < float(found["a_sample_ms"]["D_RHO"]) < 1 and Path(found["a_sample_ms"]["output"]).is_file()
    assert [row.state for row in rows] == [State.DONE, State.DONE, State.LEFT_OUT]


def test_the_map_shows_where_results_lie(archive, tmp_path):
    run_batch(batch_of(archive, tmp_path), Leases(), Watcher())
    source = ogr.Open(str(tmp_path / "status.gpkg"))
    shapes = {
        feature["name"]: feature.geometry() and feature.geometry().GetEnvelope() for feature in source.GetLayer(0)
    }
    assert shapes["pan.tif"] is None
    west, east, south, north = shapes["a_sample_ms"]
    assert 11 < west < east < 12 and 44 < south < north < 45


def test_results_are_items(archive, tmp_path):
    run_batch(batch_of(archive, tmp_path), Leases(), Watcher())
    item = json.loads((tmp_path / "a_sample_ms.json").read_text(encoding="utf-8"))
    assert (item["type"], item["stac_version"], item["id"]) == ("Feature", "1.0.0", "a_sample_ms")
    assert item["assets"]["image"]["href"] == "./a_sample_ms.tif"
    assert [band["name"] for band in item["assets"]["image"]["eo:bands"]] == ["blue", "green", "red", "nir"]
    assert [Path(link["href"]).name for link in item["links"]] == ["sample_ms.tif", "sample_pan.tif"]
    told = item["properties"]
    assert told["lambda_pnn:D_RHO"] > 0 and told["created"].endswith("Z")
    assert told["datetime"] is None and told["start_datetime"] < told["end_datetime"]  # nobody knows
    assert all((tmp_path / link["href"]).is_file() for link in item["links"])
    west, south, east, north = item["bbox"]
    assert item["geometry"]["coordinates"][0][0] == [west, south] and west < east and south < north
    collection = json.loads((tmp_path / "items.json").read_text(encoding="utf-8"))
    assert [item["id"] for item in collection["features"]] == ["a_sample_ms", "b_sample_ms"]


def test_repeated_it_goes_on_where_it_stopped(archive, tmp_path):
    stops = Watcher(cancel_at=lambda watcher: any("a_sample_ms: done" in line for line in watcher.lines))
    with pytest.raises(Cancelled):
        run_batch(batch_of(archive, tmp_path), Leases(), stops)
    assert [row["state"] for row in table_in(tmp_path).values()] == ["done", "waiting", "left out"]
    first, leases = (tmp_path / "a_sample_ms.tif").stat().st_mtime_ns, Leases()
    run_batch(batch_of(archive, tmp_path), leases, Watcher())
    assert [job.output.stem for job in leases.jobs] == ["b_sample_ms"]
    assert (tmp_path / "a_sample_ms.tif").stat().st_mtime_ns == first
    found = table_in(tmp_path)
    assert [row["state"] for row in found.values()] == ["kept", "done", "left out"]
    assert float(found["a_sample_ms"]["D_RHO"]) > 0


def test_several_at_a_time_are_the_same(archive, tmp_path):
    one, several = tmp_path / "one", tmp_path / "several"
    for folder, options in ((one, {}), (several, {"at_a_time": 3})):
        folder.mkdir()
        run_batch(batch_of(archive, folder, method="λ-PNN", **options), Leases(), Watcher())
    assert [row["state"] for row in table_in(several).values()] == ["done", "done", "left out"]
    for name in ("a_sample_ms.tif", "b_sample_ms.tif"):
        assert (one / name).read_bytes() == (several / name).read_bytes()


def test_what_changed_is_made_anew(archive, tmp_path):
    run_batch(batch_of(archive, tmp_path), Leases(), Watcher())
    (tmp_path / "b_sample_ms.tif").unlink()
    leases = Leases()
    run_batch(batch_of(archive, tmp_path), leases, Watcher())
    assert [job.output.stem for job in leases.jobs] == ["b_sample_ms"]
    leases = Leases()
    run_batch(batch_of(archive, tmp_path, method="Brovey"), leases, Watcher())
    assert len(leases.jobs) == 2
    assert facts_of(tmp_path / "a_sample_ms.json")["method"] == "Brovey"


def test_a_kept_result_that_cannot_be_read_is_made_anew(archive, tmp_path):
    run_batch(batch_of(archive, tmp_path), Leases(), Watcher())
    (tmp_path / "a_sample_ms.tif").write_bytes(b"")
    rows = run_batch(batch_of(archive, tmp_path), Leases(), Watcher())
    assert [row.state for row in rows] == [State.DONE, State.KEPT, State.LEFT_OUT]


def test_what_is_somebody_elses_stays(archive, tmp_path):
    other = tmp_path / "a_sample_ms.json"
    other.write_text('{"type": "Feature", "properties": {"mine": 1}}')
    rows = run_batch(batch_of(archive, tmp_path), Leases(), Watcher())
    assert rows[0].state is State.FAILED and "somebody else's" in rows[0].why
    assert "mine" in other.read_text() and not (tmp_path / "a_sample_ms.tif").exists()


def test_a_table_that_is_open_elsewhere_ends_nothing(archive, tmp_path, monkeypatch):
    from lambda_pnn_plugin.workflow import batch

    def in_use(*_):
        raise Problem("It is in use.")

    monkeypatch.setattr(batch, "write_status", in_use)
    monkeypatch.setattr(batch, "write_map", in_use)
    watcher = Watcher()
    rows = run_batch(batch_of(archive, tmp_path), Leases(), watcher)
    assert [row.state for row in rows][:2] == [State.DONE] * 2 and "It is in use." in watcher.warnings
    assert (tmp_path / "items.json").is_file()


def test_odd_names_are_written_and_are_no_formulas(tmp_path):
    names = ["=HYPERLINK(1)", "M\udcfcller.tif", "“λ”"]
    rows = [Row(name, (name,), State.LEFT_OUT, "+1") for name in names]
    write_status(tmp_path / "status.csv", rows)
    write_map(tmp_path / "status.gpkg", rows)
    content = (tmp_path / "status.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf") and "“λ”".encode() in content
    assert set(table_in(tmp_path)) == {"'=HYPERLINK(1)", "M?ller.tif", "“λ”"}


def test_where_results_go_is_not_looked_into_and_may_be_anywhere(archive, tmp_path):
    inside = archive / "results"
    for folder in (inside, archive, archive.parent, Path(os.path.relpath(inside))):
        assert len(inputs_of(archive, None, None, folder, images_of).pairs) == 2
    inside.mkdir()
    try:
        run_batch(batch_of(archive, inside), Leases(), Watcher())
        found = inputs_of(Path(os.path.relpath(archive)), None, None, inside, images_of)
        assert len(found.pairs) == 2 and len(found.left_out) == 1
    finally:
        shutil.rmtree(inside)


@pytest.mark.parametrize("change", [{"seed": 1}, {"version": "2"}, {"sensor": "WV4"}, {"optics": "catalogue"}])
def test_all_that_decides_what_an_image_holds_tells_results_apart(archive, tmp_path, change):
    batch = batch_of(archive, tmp_path)
    pair = batch.pairs[0].images
    job = replace(batch.template, ms_paths=pair.ms_paths, pan_path=pair.pan_path)
    assert key_of(replace(job, **change), False) != key_of(job, False)
    assert key_of(replace(job, memory=1 << 30, report=Path("x")), False) == key_of(job, False) != key_of(job, True)
    elsewhere = replace(job, ms_paths=[os.path.relpath(job.ms_paths[0])], pan_path=os.path.relpath(job.pan_path))
    assert key_of(elsewhere, False) == key_of(job, False)
    assert key_of(replace(job, ms_paths=[str(archive / "b" / "sample_ms.tif")]), False) != key_of(job, False)


@pytest.mark.parametrize("fault", [Problem("The disk is full."), RuntimeError("nobody thought of it")])
def test_a_failure_is_a_row_and_ends_no_other(archive, tmp_path, fault):
    rows = run_batch(batch_of(archive, tmp_path), Leases({"a_sample_ms": fault}), Watcher())
    assert [row.state for row in rows] == [State.FAILED, State.DONE, State.LEFT_OUT]
    assert str(fault) in table_in(tmp_path)["a_sample_ms"]["why"]
    assert not (tmp_path / "a_sample_ms.tif").exists()
    again = run_batch(batch_of(archive, tmp_path), Leases(), Watcher())
    assert [row.state for row in again] == [State.DONE, State.KEPT, State.LEFT_OUT]


def test_an_image_that_cannot_be_sharpened_is_a_row(archive, tmp_path):
    batch = batch_of(archive, tmp_path)
    broken = Pair("broken", images_of(["/none/ms.tif"], "/none/pan.tif"))
    rows = run_batch(replace(batch, pairs=[broken, *batch.pairs]), Leases(), Watcher())
    assert [row.state for row in rows[:3]] == [State.FAILED, State.DONE, State.DONE]
    assert "does not exist" in rows[0].why


def test_every_pair_may_start_from_the_one_before(archive, tmp_path, monkeypatch):
    """The stand-in learns nothing that could be kept: a file of weights is put in its place."""
    from lambda_pnn_plugin.workflow import pansharpening

    from .test_weights import model_of

    bands = ("blue", "green", "red", "nir")
    write = pansharpening.write_model
    monkeypatch.setattr(pansharpening, "write_model", lambda path, _: write(path, model_of(bands, sensor="GE1")))
    leases = Leases()
    batch = batch_of(archive, tmp_path, method="λ-PNN", chained=True)
    run_batch(batch, leases, Watcher())
    assert leases.jobs[0].defaults == {}
    assert leases.jobs[1].defaults == {"GE1": str(tmp_path / "a_sample_ms.safetensors")}
    (tmp_path / "b_sample_ms.tif").unlink()
    leases = Leases()
    run_batch(batch, leases, Watcher())
    assert [job.defaults for job in leases.jobs] == [{"GE1": str(tmp_path / "a_sample_ms.safetensors")}]


def test_pairs_of_an_unknown_sensor_may_start_from_the_one_before_too(archive, tmp_path, monkeypatch):
    from lambda_pnn_plugin.workflow import pansharpening

    from .test_weights import model_of

    write, leases = pansharpening.write_model, Leases()
    monkeypatch.setattr(pansharpening, "write_model", lambda path, _: write(path, model_of()))
    batch = batch_of(archive, tmp_path, method="λ-PNN", chained=True)
    pairs = [replace(pair, images=replace(pair.images, sensor="generic")) for pair in batch.pairs]
    run_batch(replace(batch, pairs=pairs), leases, Watcher())
    assert leases.engines[1].requests and leases.jobs[1].defaults == {
        "generic": str(tmp_path / "a_sample_ms.safetensors")
    }
    (request,) = (one for one in leases.engines[1].requests if isinstance(one, Adapt))
    assert request.initial is not None


def test_a_table_names_pairs(archive, tmp_path):
    table = archive / "pairs.csv"
    table.write_text("Name,MS,PAN\nfirst,a/sample_ms.tif,a/sample_pan.tif\n,b/sample_ms.tif,b/sample_pan.tif\n")
    found = inputs_of(None, table, None, tmp_path, images_of)
    assert [pair.name for pair in found.pairs] == ["first", "sample_ms"]
    assert found.pairs[0].files == [str(archive / "a" / f"sample_{name}.tif") for name in ("ms", "pan")]
    table.write_text("ms,pan\nred.tif;green.tif,/vsicurl/https://x/pan.tif\n")
    (pair,) = inputs_of(None, table, None, tmp_path, images_of).pairs
    assert pair.files == [str(archive / "red.tif"), str(archive / "green.tif"), "/vsicurl/https://x/pan.tif"]
    for text, words in (("a,b\n", "no columns ms and pan"), ("ms,pan\na.tif,\n", "Line 2 of pairs.csv names no pair")):
        table.write_text(text)
        with pytest.raises(Problem, match=words):
            inputs_of(None, table, None, tmp_path, images_of)
    table.unlink()


def test_names_of_results_are_names_of_files_and_none_is_there_twice(tmp_path):
    table = tmp_path / "pairs.csv"
    table.write_text("name,ms,pan\na/b: c?,x.tif,y.tif\nA_B_C,x.tif,y.tif\n..,x.tif,y.tif\n")
    found = inputs_of(None, table, None, tmp_path, images_of)
    assert [pair.name for pair in found.pairs] == ["a_b_c", "A_B_C_2", "pair"]


def test_nothing_to_do_is_a_sentence(tmp_path):
    with pytest.raises(Problem, match="There is no pair to sharpen"):
        inputs_of(None, None, None, tmp_path, images_of)


def asset(href, *names, **more):
    return {"href": href, "eo:bands": [{"name": name, "common_name": name} for name in names], **more}


def stac_file(folder, *items):
    path = folder / "items.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": list(items)}))
    return path


def test_items_tell_their_assets_by_bands(tmp_path):
    colours = ("blue", "green", "red", "nir")
    whole = {"id": "whole", "assets": {"a": asset("ms.tif", *colours), "b": asset("pan.tif", "pan")}}
    landsat = {
        "id": "bands",
        "links": [{"rel": "self", "href": "https://server/catalogue/item.json"}],
        "assets": {
            "thumbnail": asset("look.jpg", "red", "green", "blue", roles=["thumbnail"]),
            "swir16": asset("b6.tif", "swir16"),
            **{name: asset(f"../{name}.tif", name) for name in ("red", "nir08", "blue", "green")},
            "pan": {"href": "s3://bucket/pan.tif", "bands": [{"eo:common_name": "pan"}]},
        },
    }
    lonely = {"id": "lonely", "assets": {"a": asset("ms.tif", *colours)}}
    pairs, left_out = pairs_of_items(stac_file(tmp_path, whole, landsat, lonely))
    assert [pair.name for pair in pairs] == ["whole", "bands"] and set(left_out) == {"lonely"}
    assert pairs[0].ms == (str(tmp_path / "ms.tif"),) and pairs[0].pan == str(tmp_path / "pan.tif")
    assert pairs[1].ms == tuple(f"/vsicurl/https://server/{name}.tif" for name in ("blue", "green", "red", "nir08"))
    assert pairs[1].pan == "/vsis3/bucket/pan.tif"
    spaced = {
        "id": "a",
        "links": ["odd"],
        "assets": {"m": asset("file:///a%20b/ms.tif", *colours), "p": asset("p.tif", "pan")},
    }
    ((pair,), _) = pairs_of_items(stac_file(tmp_path, spaced))
    assert pair.ms == ("/a b/ms.tif",)


@pytest.mark.parametrize("text", ["[1]", "{}", "no", '{"features": [7]}', '{"features": [{"id": "a"}]}'])
def test_what_is_no_item_is_a_sentence(tmp_path, text):
    path = tmp_path / "items.json"
    path.write_text(text)
    with pytest.raises(Problem):
        pairs_of_items(path)


def test_the_tool_sharpens_a_folder_and_shows_it(processing, archive, tmp_path):
    from .test_weights import _listening

    log, output, report = [], tmp_path / "new" / "results", tmp_path / "page.html"
    options = {"FOLDER": str(archive), "METHOD": "Brovey", "OUTPUT_FOLDER": str(output), "REPORT": str(report)}
    found = processing.run("lambdapnn:batch", options, feedback=_listening(log))
    assert (found["DONE"], found["FAILED"], found["KEPT"], found["LEFT_OUT"]) == (2, 0, 0, 1)
    assert found["STATUS"] == str(output / "status.csv")
    listed = next(number for number, line in enumerate(log) if line.startswith("b_sample_ms: "))
    assert listed < next(number for number, line in enumerate(log) if "1/2 a_sample_ms: done" in line)
    html = report.read_text(encoding="utf-8")
    assert html.count("data:image/jpeg") == 2 and "a_sample_ms" in html and "was left out" in html
    before = folder_content(output)
    found = processing.run("lambdapnn:batch", options)
    assert (found["DONE"], found["KEPT"]) == (0, 2)
    images = {path: content for path, content in folder_content(output).items() if path.suffix == ".tif"}
    assert images == {path: content for path, content in before.items() if path.suffix == ".tif"}


@pytest.mark.parametrize(
    ("options", "words"),
    [({}, "There is no pair"), ({"FOLDER": "/absent"}, "does not exist"), ({"ROWS": "/absent.csv"}, "cannot be read")],
)
def test_what_cannot_be_begun_is_a_sentence(processing, tmp_path, options, words):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=words):
        processing.run("lambdapnn:batch", {"METHOD": "GSA", "OUTPUT_FOLDER": str(tmp_path), **options})


KILLED = """
import contextlib, sys
from pathlib import Path
from tests.plugin.jobs import Watcher
from tests.plugin.test_batch import batch_of
from dataclasses import replace
from lambda_pnn_plugin.workflow.batch import run_batch
archive, output, ledger = map(Path, sys.argv[1:])
batch = batch_of(archive, output, method="GSA")
batch = replace(batch, template=replace(batch.template, ledger=ledger))
run_batch(batch, lambda job: contextlib.nullcontext(), Watcher())
"""


@pytest.fixture(scope="module")
def mixed(tmp_path_factory):
    """Pairs under misleading names in one folder, with a copy, a PAN without MS, a damaged file and a text."""
    folder, made = tmp_path_factory.mktemp("mixed"), tmp_path_factory.mktemp("made")
    for number in range(8):
        ms, pan, _ = write_sample_scene(made, 256, number)
        for path in (ms, pan):
            _moved(path, 10000 * number)
        shutil.copy(ms, folder / f"pan_{7 - number}.tif")
        shutil.copy(pan, folder / f"ms_{number * 3 % 8}.tif")
    shutil.copy(folder / "ms_3.tif", folder / "ms_3_copy.tif")
    write_raster(folder / "lonely.tif", np.ones((1, 64, 64), "u2"), (0.0, 0.5, 0, 0.0, 0, -0.5))
    (folder / "damaged.tif").write_bytes((folder / "ms_1.tif").read_bytes()[:2000])
    (folder / "notes.txt").write_text("not an image")
    return folder


def test_a_mixed_folder_is_explained(mixed, tmp_path):
    rows = run_batch(batch_of(mixed, tmp_path, method="Brovey"), Leases(), Watcher())
    assert [row.state for row in rows].count(State.DONE) == 8
    why = {row.name: row.why for row in rows if row.state is State.LEFT_OUT}
    assert set(why) == {"ms_3_copy.tif", "lonely.tif", "damaged.tif"}
    assert "is a copy of “ms_3.tif”" in why["ms_3_copy.tif"] and "cannot be opened" in why["damaged.tif"]
    assert all(row.scores["R_ERGAS_OWN"] < 3 for row in rows if row.state is State.DONE)


@pytest.mark.long
def test_a_batch_that_is_killed_goes_on_and_loses_nothing(mixed, tmp_path):
    """Three times, at moments that nobody chose; what was finished stays, what was not leaves nothing."""
    output, whole, random = tmp_path / "killed", tmp_path / "whole", np.random.default_rng()

    def start(folder):
        folder.mkdir(exist_ok=True)
        command = [sys.executable, "-c", KILLED, str(mixed), str(folder), str(tmp_path / "ledger")]
        return subprocess.Popen(command, cwd=ROOT)

    assert start(whole).wait() == 0
    finished = {}
    for _ in range(3):
        process = start(output)
        time.sleep(random.uniform(2, 5))
        process.kill()
        process.wait()
        items = {path.stem for path in output.glob("*.json")}
        for path in output.glob("*.tif"):
            if path.stem in items:
                assert finished.setdefault(path.name, path.stat().st_mtime_ns) == path.stat().st_mtime_ns
    assert start(output).wait() == 0
    assert all((output / name).stat().st_mtime_ns == moment for name, moment in finished.items())
    images = {path.name: path.read_bytes() for path in whole.glob("*.tif")}
    assert {path.name: path.read_bytes() for path in output.glob("*.tif")} == images and len(images) == 8
    assert not list(output.glob(".*"))
    assert {row["state"] for row in table_in(output).values()} <= {"done", "kept", "left out"}
