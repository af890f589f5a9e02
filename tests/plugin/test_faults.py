"""Whatever happens to the compute process, a run ends in a sentence, leaves nothing, and the next one works."""

import random
import resource
import shutil
import time

import pytest

from lambda_pnn_plugin.raster.sample_scene import write_sample_scene
from lambda_pnn_plugin.runtime import local_engine
from lambda_pnn_plugin.runtime.environment import Interpreter
from lambda_pnn_plugin.shared.problem import Cancelled, Problem
from lambda_pnn_plugin.workflow import memory_plan as plans

from .conftest import compute_processes, folder_content
from .faulty import faulty_python
from .jobs import Watcher, job_for, run

RARE = ("stopped", "giant", "another version", "host out of memory")
SENTENCES = {
    "killed": "ended unexpectedly; try again. It printed nothing; memory may have run out",
    "hung": "has not said a word",
    "stopped": "has not said a word",
    "garbage": "ended unexpectedly; try again",
    "giant": "ended unexpectedly; try again",
    "unspeakable": "ended unexpectedly; try again.*serializ",
    "another version": "ended unexpectedly; try again",
    "card out of memory": "Not enough memory for the computation; close other programs or choose another device",
    "host out of memory": "Not enough memory for the computation; close other programs or choose another device",
}


@pytest.mark.parametrize("request_", ["Adapt", "Predict"])
@pytest.mark.parametrize(
    "fault", [pytest.param(name, marks=[pytest.mark.long] if name in RARE else []) for name in SENTENCES]
)
def test_fault_is_a_sentence_and_the_next_run_works(
    tiny, interpreter, tmp_path, nothing_left, monkeypatch, fault, request_
):
    output = tmp_path / "out" / "sharp.tif"
    output.parent.mkdir()
    output.write_bytes(b"what was there before")
    faulty = faulty_python(tmp_path / "python", interpreter, fault, request_)
    if fault in ("hung", "stopped"):
        monkeypatch.setattr(local_engine.LocalEngine, "PATIENCE", 6.0)
    with pytest.raises(Problem, match=SENTENCES[fault]):
        run(job_for(tiny, output, iterations=2), faulty, Watcher())
    assert compute_processes() == []
    assert folder_content(output.parent) == {output.relative_to(output.parent): b"what was there before"}
    assert run(job_for(tiny, output, iterations=2), interpreter, Watcher()).output.stat().st_size > 1000


@pytest.mark.parametrize("fault", ["killed", "unspeakable", "card out of memory"])
def test_fault_while_the_next_tile_is_under_way(tiny, interpreter, tmp_path, nothing_left, monkeypatch, fault):
    monkeypatch.setattr(plans, "TILE_SIDES", (16,))
    faulty = faulty_python(tmp_path / "python", interpreter, fault, "Predict")
    with pytest.raises(Problem, match=SENTENCES[fault]):
        run(job_for(tiny, tmp_path / "sharp.tif", iterations=2), faulty, Watcher())
    assert compute_processes() == []
    assert [path.name for path in tmp_path.iterdir()] == ["python"]


@pytest.mark.parametrize("request_", ["start", "Adapt"])
def test_what_libraries_print_goes_elsewhere(tiny, interpreter, tmp_path, nothing_left, monkeypatch, request_):
    """More than a pipe holds, as PyTorch's libraries do if a variable asks them to."""
    monkeypatch.setenv("ONEDNN_VERBOSE", "1")
    chatty = faulty_python(tmp_path / "python", interpreter, "chatty", request_)
    run(job_for(tiny, tmp_path / "sharp.tif", iterations=2), chatty, Watcher())


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ("killed", "ended at its start; run the tool “Set up computing” to repair it, or choose another Python"),
        ("another version", "The plugin was updated while QGIS was running: start QGIS again"),
    ],
)
def test_fault_at_the_start_is_a_sentence(tiny, interpreter, tmp_path, nothing_left, fault, sentence):
    faulty = faulty_python(tmp_path / "python", interpreter, fault, "start")
    with pytest.raises(Problem, match=sentence):
        run(job_for(tiny, tmp_path / "sharp.tif", iterations=2), faulty, Watcher())
    assert [path.name for path in tmp_path.iterdir()] == ["python"]


@pytest.mark.long
def test_memory_that_really_ends(sample, interpreter, tmp_path, nothing_left):
    """The system refuses more while the network learns: whatever PyTorch and the system make of it."""
    faulty = faulty_python(tmp_path / "python", interpreter, "no more memory", "Adapt")
    with pytest.raises(Problem, match=r"Not enough memory|memory may have run out|ended unexpectedly"):
        run(job_for(sample, tmp_path / "sharp.tif", iterations=2), faulty, Watcher())
    assert [path.name for path in tmp_path.iterdir()] == ["python"]


def test_environment_deleted_before_a_run(tiny, interpreter, tmp_path, nothing_left):
    gone = Interpreter(tmp_path / "bin" / "python", interpreter.versions)
    with pytest.raises(Problem, match=r"bin/python does not start .*run the tool “Set up computing” to repair it"):
        run(job_for(tiny, tmp_path / "sharp.tif", iterations=2), gone, Watcher())
    assert folder_content(tmp_path) == {}


def test_environment_broken_before_a_run(tiny, interpreter, tmp_path, nothing_left):
    broken = tmp_path / "python"
    broken.write_text(f"#!/bin/sh\nexec {interpreter.path} -S -c 'import torch'\n")
    broken.chmod(0o755)
    with pytest.raises(Problem, match=r"ended at its start; run the tool “Set up computing” to repair it.*No module"):
        run(job_for(tiny, tmp_path / "sharp.tif", iterations=2), Interpreter(broken, {}), Watcher())
    assert not (tmp_path / "sharp.tif").exists()


@pytest.mark.parametrize("step", [0.03, 0.8])
def test_environment_deleted_during_a_run(tiny, interpreter, tmp_path, nothing_left, step):
    """What is loaded goes on computing; the next run says what is missing."""
    folder = tmp_path / "environment"
    (folder / "bin").mkdir(parents=True)
    python = folder / "bin" / "python"
    python.write_text(f'#!/bin/sh\nexec {interpreter.path} "$@"\n')
    python.chmod(0o755)
    watcher = Watcher(cancel_at=lambda w: w.fractions and w.fractions[-1] >= step and shutil.rmtree(folder, True))
    found = Interpreter(python, interpreter.versions)
    run(job_for(tiny, tmp_path / "first.tif", iterations=2), found, watcher)
    assert not folder.exists()
    with pytest.raises(Problem, match="Set up computing"):
        run(job_for(tiny, tmp_path / "second.tif", iterations=2), found, Watcher())
    assert [path.name for path in tmp_path.iterdir()] == ["first.tif"]


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A scene large enough to have overviews."""
    return write_sample_scene(tmp_path_factory.mktemp("large"), 512)


@pytest.mark.parametrize("overviews", [False, pytest.param(True, marks=pytest.mark.long)])
def test_full_disk_is_a_sentence(large, interpreter, tmp_path, nothing_left, overviews):
    """A file that may not grow stands for a disk that is full: while writing tiles, and while building overviews."""
    output = tmp_path / "sharp.tif"
    options = {"iterations": 2, "creation_options": ["COMPRESS=NONE"], "overviews": overviews}
    run(job_for(large, tmp_path / "whole.tif", **{**options, "overviews": False}), interpreter, Watcher())
    size = (tmp_path / "whole.tif").stat().st_size
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 2048 if overviews else size // 2, limits[1]))
    try:
        with pytest.raises(Problem, match=r"sharp\.tif"):
            run(job_for(large, output, **options), interpreter, Watcher())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert [path.name for path in tmp_path.iterdir()] == ["whole.tif"]
    assert run(job_for(large, output, **options), interpreter, Watcher()).output.exists()


@pytest.mark.long
def test_fifty_cancels_at_random_moments(tiny, interpreter, tmp_path, nothing_left):
    """Each within 2 s, nothing left; with and without a process that was kept."""
    moments, slowest = random.Random(1), 0.0
    for _ in range(50):
        if moments.random() < 0.5:
            run(job_for(tiny, tmp_path / "warm.tif", iterations=1), interpreter, Watcher())
        moment = time.monotonic() + moments.uniform(0.0, 6.0)
        watcher = Watcher(cancel_at=lambda _, moment=moment: time.monotonic() > moment)
        with pytest.raises(Cancelled):
            run(job_for(tiny, tmp_path / "sharp.tif", iterations=10**6), interpreter, watcher)
        slowest = max(slowest, time.monotonic() - moment)
        assert compute_processes() == []
        assert not (tmp_path / "sharp.tif").exists()
    print(f"slowest of 50: {slowest:.2f} s")  # shown by pytest -s
    assert slowest < 2
