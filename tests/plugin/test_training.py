"""Training on several scenes: what is learnt from and held back, what is kept, and going on after a kill."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
import pytest

from lambda_pnn_plugin.raster.files import NodataChoice
from lambda_pnn_plugin.raster.sample_scene import write_sample_scene
from lambda_pnn_plugin.shared.operations import FindDevice
from lambda_pnn_plugin.shared.problem import Cancelled, Problem
from lambda_pnn_plugin.shared.training import Train, Trained, TrainingState, TrainProgress
from lambda_pnn_plugin.shared.weights import Weights, architecture
from lambda_pnn_plugin.workflow import training
from lambda_pnn_plugin.workflow.images import Images
from lambda_pnn_plugin.workflow.kept_training import keep, kept_beside, kept_state, key_of
from lambda_pnn_plugin.workflow.models import read_model
from lambda_pnn_plugin.workflow.training import TrainingJob, train
from tests import nearest
from tests.engines import InProcessEngine

from .conftest import COMPUTE, ROOT, folder_content
from .jobs import Watcher
from .test_weights import _listening, model_of, written


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    """Two scenes of 256 PAN pixels a side: the paths of MS and PAN."""
    return [write_sample_scene(tmp_path_factory.mktemp(name), 256)[:2] for name in "ab"]


def pair(paths, **options):
    ms, pan = map(str, paths)
    return Images([ms], pan, "colours", "grey", sensor="GE1", **options)


def job_of(scenes, folder, **options):
    return TrainingJob([pair(paths) for paths in scenes], folder / "learnt.safetensors", 10, **options)


def state_of(steps):
    return TrainingState(steps, 10, 0, {"network.x": np.arange(3.0), "curve": np.zeros((steps, 3))})


def learnt(request, tell):
    """What an engine does: it tells twice how far it is, and keeps its state."""
    if isinstance(request, FindDevice):
        return nearest.carry_out(request, tell)
    assert isinstance(request, Train)
    for step in (1, 5):
        tell(TrainProgress(step, 10, 1.0, 0.1, 0.2, 0.5, state_of(step)))
    network = {name: np.zeros(shape, np.float32) for name, shape in architecture(4).items()}
    weights = Weights(network, {}, {"details": np.ones((1, 1, 1), np.float32)}, {"steps": "10"})
    checks = np.array([[0, 0.9], [10, 0.5]])
    scores = (np.array([2.0, 0.1, 0.4]), np.array([1.0, 0.05, 0.2]))
    return Trained(weights, np.ones((10, 3)), checks, *scores)


@pytest.fixture
def engine():
    return InProcessEngine(learnt)


def asked_of(engine):
    (request,) = (one for one in engine.requests if isinstance(one, Train))
    return request


def places(tiles):
    return {(tile.pan_corner, tile.pan.shape) for tile in tiles}


def test_places_that_are_held_back_are_not_learnt_from(scenes, tmp_path, engine):
    found = train(job_of(scenes, tmp_path), engine, Watcher())
    assert (found.steps, found.before[0], found.after[0]) == (10, 2.0, 1.0)
    request = asked_of(engine)
    assert len(request.scenes) == 2
    for scene in request.scenes:
        assert scene.held_back and scene.tiles
        for mine in scene.tiles:
            for other in scene.held_back:
                rows, columns = (mine.pan_corner[axis] - other.pan_corner[axis] for axis in (0, 1))
                apart = abs(rows) >= min(mine.pan.shape[1], other.pan.shape[1]) or abs(columns) >= 128
                assert apart and mine.pan_corner != other.pan_corner


def test_one_place_in_five_is_held_back(scenes, tmp_path, engine, monkeypatch):
    monkeypatch.setattr("lambda_pnn_plugin.workflow.sampling.SAMPLE_SIDE", 64)
    train(job_of(scenes[:1], tmp_path), engine, Watcher())
    (scene,) = asked_of(engine).scenes
    assert (len(scene.tiles), len(scene.held_back)) == (13, 3)
    assert max(tile.pan_corner for tile in scene.tiles) < min(tile.pan_corner for tile in scene.held_back)


def test_the_file_tells_what_it_is(scenes, tmp_path, engine):
    watcher = Watcher()
    train(job_of(scenes, tmp_path, version="1.2"), engine, watcher)
    about = read_model(tmp_path / "learnt.safetensors").about
    assert (about.origin, about.sensor, about.ratio, len(about.bands)) == ("trained", "GE1", 4.0, 4)
    assert about.scores == {"R_ERGAS": 1.0, "D_LAMBDA": 0.05, "D_RHO": 0.2}
    assert [scene["name"] for scene in about.scenes] == [path.name for paths in scenes for path in paths]
    assert any("At places that were held back: R-ERGAS 1.000 (before training 2.000)" in line for line in watcher.lines)
    assert any("about" in line and "left" in line for line in watcher.lines)
    assert watcher.fractions == sorted(watcher.fractions) and watcher.fractions[-1] == 1.0


def test_a_training_that_was_stopped_goes_on(scenes, tmp_path, engine):
    def stopped(request, tell):
        reply = learnt(request, tell)
        if isinstance(request, Train):
            raise Cancelled
        return reply

    job = job_of(scenes, tmp_path)
    with pytest.raises(Cancelled):
        train(job, InProcessEngine(stopped), Watcher())
    assert [path.name for path in tmp_path.iterdir()] == ["learnt.training"]
    watcher = Watcher()
    train(job, engine, watcher)
    assert asked_of(engine).state.steps == 5
    assert np.array_equal(asked_of(engine).state.arrays["network.x"], np.arange(3.0))
    assert any("Going on after 5 steps" in line for line in watcher.lines)
    assert [path.name for path in tmp_path.iterdir()] == ["learnt.safetensors"]


@pytest.mark.parametrize("options", [{"iterations": 20}, {"seed": 1}, {"version": "other"}, {"pairs": 1}])
def test_another_training_does_not_go_on(scenes, tmp_path, engine, options):
    job = job_of(scenes, tmp_path)
    keep(kept_beside(job.output), state_of(5), "other")
    before = folder_content(tmp_path)
    if "pairs" in options:
        options = {"pairs": job.pairs[:1]}
    with pytest.raises(Problem, match="of other images, of other settings or of another version"):
        train(replace(job, **options), engine, Watcher())
    assert folder_content(tmp_path) == before and not any(isinstance(one, Train) for one in engine.requests)
    train(replace(job, resume=False), engine, Watcher())
    assert asked_of(engine).state is None


@pytest.mark.parametrize(
    "change", [{"iterations": 11}, {"seed": 1}, {"version": "2"}, {"optics": "catalogue"}, {"nodata": True}]
)
def test_all_that_decides_what_is_learnt_tells_trainings_apart(scenes, tmp_path, change):
    """Down to the pixels, as they are sent."""

    def key(job):
        engine = InProcessEngine(learnt)
        train(replace(job, resume=False), engine, Watcher())
        return key_of(asked_of(engine), job.version)

    job = job_of(scenes, tmp_path)
    first = key(job)
    assert key(replace(job, threads=1)) == first
    if "optics" in change:
        change = {"pairs": [replace(one, **change) for one in job.pairs]}
    if "nodata" in change:
        missing = {str(scenes[0][1]): {1: NodataChoice(True, ((0.0, 300.0),))}}
        change = {"pairs": [replace(one, nodata=missing) for one in job.pairs]}
    assert key(replace(job, **change)) != first


def test_what_was_kept_and_is_damaged_is_a_sentence(tmp_path):
    path = tmp_path / "a.training"
    assert kept_state(path, "key") is None
    keep(path, state_of(3), "key")
    assert kept_state(path, "key").steps == 3
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(Problem, match="cannot be read"):
        kept_state(path, "key")


def test_where_nothing_can_be_kept_training_goes_on(scenes, tmp_path, engine, monkeypatch):
    def full(*_):
        raise Problem("The disk is full.")

    monkeypatch.setattr(training, "keep", full)
    watcher = Watcher()
    train(job_of(scenes, tmp_path), engine, watcher)
    assert watcher.warnings.count("The disk is full.") == 1
    assert (tmp_path / "learnt.safetensors").is_file()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"bands": (1, 2, 3)}, "is for 4 bands, but “colours” has 3"),
        ({"bands": (4, 3, 2, 1)}, "has the bands in the order"),
        ({"sensor": "WV4"}, "one network learns from one sensor"),
    ],
)
def test_scenes_that_do_not_go_together_are_refused(scenes, tmp_path, engine, change, words):
    job = job_of(scenes, tmp_path)
    with pytest.raises(Problem, match=words):
        train(replace(job, pairs=[job.pairs[0], replace(job.pairs[1], **change)]), engine, Watcher())
    assert not any(isinstance(one, Train) for one in engine.requests) and not list(tmp_path.iterdir())
    other = replace(job, pairs=[job.pairs[0]], found=[replace(job.pairs[1], **change)])
    watcher = Watcher()
    train(other, engine, watcher)  # what was found, not named, is left out
    assert len(asked_of(engine).scenes) == 1 and any(words in line for line in watcher.lines)


def test_weights_to_start_from_must_fit(scenes, tmp_path, engine):
    job = job_of(scenes, tmp_path)
    with pytest.raises(Problem, match="“weights” is for 3 bands"):
        train(replace(job, weights=written(tmp_path, bands=("a", "b", "c"))), engine, Watcher())
    first = written(tmp_path, "first", bands=tuple("abcd"), licence="mine")
    train(replace(job, weights=first), engine, Watcher())
    assert asked_of(engine).initial == model_of(bands=tuple("abcd")).weights
    assert read_model(job.output).about.licence == "mine"


def test_a_scene_too_small_to_hold_anything_back_is_refused(tiny, tmp_path, engine):
    with pytest.raises(Problem, match="too small to hold places back"):
        train(job_of([tiny[:2]], tmp_path), engine, Watcher())


def test_what_is_held_back_in_one_scene_is_not_learnt_from_in_another(scenes, tmp_path, engine, monkeypatch):
    """The same place on another day: its lower half, all of which is held back in the first scene but for a part."""
    monkeypatch.setattr("lambda_pnn_plugin.workflow.sampling.SAMPLE_SIDE", 64)
    lower = (678000.0, 4890000.0 - 128, 678000.0 + 128, 4890000.0 - 64)
    job = job_of(scenes[:1], tmp_path)
    train(replace(job, pairs=[*job.pairs, pair(scenes[0], extent=lower)]), engine, Watcher())
    first, second = asked_of(engine).scenes
    held_back = places(first.held_back) | places(second.held_back)
    assert len(first.held_back) == 3 and held_back.isdisjoint(places(first.tiles) | places(second.tiles))
    assert len(second.tiles) < 13


def test_of_many_scenes_some_are_judged_by(scenes, tmp_path, engine):
    pairs = [pair(scenes[0])] * 20
    job = replace(job_of([], tmp_path), pairs=[replace(one, ms_title=str(n)) for n, one in enumerate(pairs)])
    monkey = pytest.MonkeyPatch()
    monkey.setattr("lambda_pnn_plugin.workflow.training_scenes._ground", lambda *_: ("", 0.0, 0.0, 0.0, 0.0))
    try:
        train(job, engine, Watcher())
    finally:
        monkey.undo()
    request = asked_of(engine)
    assert sum(bool(scene.held_back) for scene in request.scenes) == 10
    assert sum(len(scene.tiles) for scene in request.scenes) <= 512


def test_the_weights_are_written_whatever_becomes_of_the_report(scenes, tmp_path, engine, monkeypatch):
    def full(*_):
        raise Problem("The disk is full.")

    monkeypatch.setattr(training, "write_training_report", full)
    with pytest.raises(Problem, match="disk is full"):
        train(job_of(scenes, tmp_path, report=tmp_path / "page.html"), engine, Watcher())
    assert [path.name for path in tmp_path.iterdir()] == ["learnt.safetensors"]


def test_two_trainings_do_not_write_one_file(scenes, tmp_path):
    job, second = job_of(scenes, tmp_path), []

    def again(request, tell):
        if isinstance(request, Train) and not second:
            with pytest.raises(Problem, match="is being written by another job") as found:
                train(job, InProcessEngine(learnt), Watcher())
            second.append(found)
        return learnt(request, tell)

    train(job, InProcessEngine(again), Watcher())
    assert second


def test_the_report_tells_how_it_went(scenes, tmp_path, engine):
    report = tmp_path / "page.html"
    train(job_of(scenes, tmp_path, report=report, command="qgis_process run it"), engine, Watcher())
    html, facts = report.read_text(encoding="utf-8"), json.loads(report.with_suffix(".json").read_text())
    for words in ("Places that were held back", "Loss at the places held back", "qgis_process run it", "50 %"):
        assert words in html
    assert facts["after"] == {"R_ERGAS": 1.0, "D_LAMBDA": 0.05, "D_RHO": 0.2}
    assert len(facts["curve"]) == 10 and facts["checks"][-1] == [10, 0.5]
    assert [scene["held_back"] for scene in facts["scenes"]] == [1, 1]


def test_the_tool_trains_and_its_weights_sharpen(processing, scenes, tmp_path):
    """Layers in any order, and the same images in a folder."""
    log, options = [], {"SENSOR": "GE1", "ITERATIONS": 3, "DEVICE": "cpu"}
    named = {"SPECTRAL": [str(scenes[0][0])], "PANCHROMATIC": [str(scenes[0][1])], "FOLDER": str(scenes[1][0].parent)}
    output = tmp_path / "learnt.safetensors"
    tool = "lambdapnn:train"
    found = processing.run(tool, {**named, **options, "OUTPUT": str(output)}, feedback=_listening(log))
    assert found["STEPS"] == 3 and found["OUTPUT"] == str(output) and found["R_ERGAS"] > 0
    assert len(read_model(output).about.scenes) == 4
    sharp = {"SPECTRAL": named["SPECTRAL"], "PANCHROMATIC": named["PANCHROMATIC"][0], "WEIGHTS": str(output)}
    processing.run(
        "lambdapnn:pansharpen",
        {**sharp, "ITERATIONS": 2, "DEVICE": "cpu", "OUTPUT": str(tmp_path / "sharp.tif")},
        feedback=_listening(log),
    )
    assert any("Training starts from the weights “learnt” (trained on scenes, GE1" in line for line in log)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"PANCHROMATIC": []}, "give both"),
        ({"SPECTRAL": [], "PANCHROMATIC": []}, "There is nothing to learn from"),
        ({"SPECTRAL": ["/absent.tif"]}, "/absent.tif cannot be read"),
        ({"FOLDER": "/absent"}, "does not exist"),
        ({"OUTPUT": "/tmp/x.tif"}, "ends in .safetensors"),
        ({"WEIGHTS": "absent"}, "There are no weights absent"),
    ],
)
def test_what_cannot_be_learnt_from_is_a_sentence(processing, scenes, tmp_path, change, words):
    from qgis.core import QgsProcessingException

    options = {
        "SPECTRAL": [str(scenes[0][0])],
        "PANCHROMATIC": [str(scenes[0][1])],
        "OUTPUT": str(tmp_path / "a.safetensors"),
    }
    with pytest.raises(QgsProcessingException, match=words):
        processing.run("lambdapnn:train", {**options, **change})
    assert not list(tmp_path.iterdir())


SCRIPT = """
import sys
from pathlib import Path
from lambda_pnn_plugin.runtime.environment import probe
from lambda_pnn_plugin.runtime.local_engine import LocalEngine
from lambda_pnn_plugin.workflow.images import Images
from lambda_pnn_plugin.workflow.training import TrainingJob, train
from tests.plugin.jobs import Watcher
python, ms, pan, output = sys.argv[1:]
pairs = [Images([ms], pan, "MS", "PAN", sensor="GE1")]
job = TrainingJob(pairs, Path(output), 400, device="cpu", report=Path(output + ".html"))
with LocalEngine(probe(Path(python))) as engine:
    train(job, engine, Watcher())
"""


@pytest.mark.long
def test_a_training_that_is_killed_ends_as_if_it_had_not_been(scenes, tmp_path):
    """Killed by the kernel, with its compute process, at a moment nobody chose, after its state was kept once."""
    outputs = [tmp_path / name / "learnt.safetensors" for name in ("whole", "killed")]

    def start(output):
        output.parent.mkdir(exist_ok=True)
        command = [sys.executable, "-c", SCRIPT, COMPUTE, *map(str, scenes[0]), str(output)]
        return subprocess.Popen(command, cwd=ROOT, start_new_session=True)

    assert start(outputs[0]).wait() == 0
    process = start(outputs[1])
    while not kept_beside(outputs[1]).exists():
        assert process.poll() is None
        time.sleep(0.1)
    time.sleep(np.random.default_rng().uniform(0, 5))
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert not outputs[1].exists()
    assert start(outputs[1]).wait() == 0
    whole, killed = (json.loads(output.with_name(output.name + ".json").read_text()) for output in outputs)
    assert killed["curve"] == whole["curve"] and killed["checks"] == whole["checks"]
    assert read_model(outputs[0]).weights == read_model(outputs[1]).weights
