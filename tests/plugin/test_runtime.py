"""Finding interpreters and handling the compute process."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from lambda_pnn_plugin import words
from lambda_pnn_plugin.problem import Cancelled, Problem
from lambda_pnn_plugin.runtime import environment, process
from lambda_pnn_plugin.runtime.compute import ComputeProcess

from .conftest import COMPUTE, compute_processes


def fake_python(path, **versions):
    """A program that answers like an interpreter with these packages."""
    import json

    answer = {"python": "3.11.0", "torch": None, "numpy": None, "scikit-learn": None, **versions}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)  # a link to a real interpreter must not be written through
    path.write_text(f"#!/bin/sh\necho '{json.dumps(answer)}'\n")
    path.chmod(0o755)
    return path


COMPLETE = {"torch": "2.13.0", "numpy": "2.2.6", "scikit-learn": "1.7.2"}


def test_found_in_the_order_of_the_design(tmp_path, monkeypatch):
    own = fake_python(tmp_path / "own" / "python", **COMPLETE)
    made = fake_python(environment.python_of(tmp_path / "made"), **COMPLETE)
    host = fake_python(tmp_path / "host" / "python3", **COMPLETE)
    monkeypatch.setattr(environment, "host_python", lambda: host)
    assert environment.find(str(own), tmp_path / "made").path == own
    assert environment.find(None, tmp_path / "made").path == made
    assert environment.find(None, tmp_path / "absent").path == host
    fake_python(made)
    assert environment.find(None, tmp_path / "made").path == host


def test_a_torch_too_old_is_none(tmp_path, monkeypatch):
    old = fake_python(tmp_path / "python3", **{**COMPLETE, "torch": "1.13.1+cu117"})
    with pytest.raises(Problem, match=r"has torch 1\.13\.1\+cu117, but 2\.2 is needed at least"):
        environment.probe(old)
    assert environment.probe(fake_python(tmp_path / "newer", **{**COMPLETE, "torch": "2.10.0a0+debian"}))


def test_nothing_found_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "host_python", lambda: fake_python(tmp_path / "bare"))
    with pytest.raises(Problem, match="There is no Python with PyTorch yet: choose “Set up computing…”"):
        environment.find(None, tmp_path / "absent")


def test_wrong_choice_in_the_settings_is_named(tmp_path):
    incomplete = fake_python(tmp_path / "python", **{**COMPLETE, "torch": None})
    with pytest.raises(Problem, match=f"chosen in the options cannot compute: {incomplete} lacks torch"):
        environment.find(str(incomplete), tmp_path)
    with pytest.raises(Problem, match="does not run as a Python interpreter"):
        environment.find(str(tmp_path / "absent"), tmp_path)


def test_real_interpreter_tells_its_versions(interpreter):
    assert interpreter.path == Path(COMPUTE)
    assert interpreter.versions["torch"].startswith("2.")


def test_pytorch_that_the_system_brings_is_used_as_it_is():
    host = environment.host_python()
    try:
        environment.probe(host)
    except Problem as problem:
        pytest.skip(str(problem))
    assert Path(COMPUTE) == host


def test_host_python_is_a_python_even_inside_another_program(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis")
    assert environment.host_python().stem.startswith("python")


def test_environment_is_clean(monkeypatch):
    for name in ("PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH", "GDAL_DATA", "PROJ_LIB", "QT_PLUGIN_PATH", "QGIS_X"):
        monkeypatch.setenv(name, "/nowhere")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example")
    cleaned = process.clean_environment()
    assert "/nowhere" not in cleaned.values()
    assert cleaned["HTTPS_PROXY"] == "http://proxy.example"


def test_nothing_is_imported_from_where_qgis_was_started(interpreter, tmp_path, monkeypatch):
    (tmp_path / "json.py").write_text("raise SystemExit('somebody else')\n")
    monkeypatch.chdir(tmp_path)
    assert environment.probe(interpreter.path).versions == interpreter.versions
    lines = []
    assert process.run_logged([str(interpreter.path), "-c", "import json; print(json.loads('1'))"], lines.append) == 0
    assert lines == ["1"]


def test_a_failure_nobody_expected_comes_with_details(interpreter, nothing_left):
    with ComputeProcess(interpreter) as compute, pytest.raises(Problem, match="KeyError") as failed:
        compute.call("describe", {"device": "cpu"}, {})
    assert "Traceback" in failed.value.details and "_describe" in failed.value.details


def test_process_computes_and_ends(interpreter, nothing_left):
    with ComputeProcess(interpreter) as compute:
        assert compute.call("device", {"device": "cpu"}, {}).fields["label"].startswith("CPU")
        assert compute_processes() == [compute.pid]


def test_failure_is_a_sentence_and_the_process_goes_on(interpreter, nothing_left):
    with ComputeProcess(interpreter) as compute:
        with pytest.raises(Problem, match="choose auto or cpu"):
            compute.call("device", {"device": "mps"}, {})
        assert compute.call("device", {"device": "cpu"}, {}).kind == "result"


def test_failures_are_told_in_the_users_language(interpreter, nothing_left):
    words.speak(lambda text: "Kein {name}." if text.startswith("This computer offers no") else text)
    try:
        with ComputeProcess(interpreter) as compute, pytest.raises(Problem, match="Kein CUDA:99"):
            compute.call("device", {"device": "cuda:99"}, {})
    finally:
        words.speak(str)


def test_killed_process_is_a_sentence(interpreter, nothing_left):
    with ComputeProcess(interpreter) as compute:
        os.kill(compute.pid, signal.SIGKILL)
        with pytest.raises(Problem, match="ended unexpectedly"):
            compute.call("device", {"device": "cpu"}, {})


def test_process_that_cannot_start_is_a_sentence(tmp_path, nothing_left):
    fake = environment.Interpreter(fake_python(tmp_path / "python"), {})
    with pytest.raises(Problem, match="ended at its start"):
        ComputeProcess(fake)


def adaptation_request():
    random = np.random.default_rng(0)
    fields = {
        "device": "cpu",
        "ms_scale": 2048,
        "ms_offset": 0.0,
        "pan_offset": 0.0,
        "pan_scale": 2048,
        "ms_gains": [0.3] * 4,
        "pan_gain": 0.15,
        "shifts": [[0, 0]] * 4,
        "tiles": [{"ratio": [4, 4], "origin": [0, 0]}],
        "shares": [1.0],
        "iterations": 100000,
        "seed": 0,
    }
    return fields, {
        "ms0": random.integers(100, 900, (4, 64, 64)).astype(np.uint16),
        "pan0": random.integers(100, 900, (1, 256, 256)).astype(np.uint16),
    }


@pytest.mark.parametrize("delay", [0.0, 0.5, 6.0])
def test_cancelling_takes_no_time(interpreter, nothing_left, delay):
    """At the start, while PyTorch is loaded, and in the middle of training."""
    wanted = threading.Event()
    threading.Timer(delay, wanted.set).start()
    with pytest.raises(Cancelled), ComputeProcess(interpreter, wanted.is_set) as compute:
        compute.call("adapt", *adaptation_request())
    asked = time.monotonic()
    assert compute_processes() == []
    assert time.monotonic() - asked < 2


def test_process_ends_when_its_parent_dies(interpreter):
    """A parent that is killed in the middle of training leaves no orphan computing."""
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from lambda_pnn_plugin.runtime.compute import ComputeProcess\n"
        "from lambda_pnn_plugin.runtime.environment import probe\n"
        "from tests.plugin.test_runtime import adaptation_request\n"
        f"compute = ComputeProcess(probe(Path({COMPUTE!r})))\n"
        "print(compute.pid, flush=True)\n"
        "compute.call('adapt', *adaptation_request())\n"
    )
    root = Path(__file__).parents[2]
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join([os.environ.get("PYTHONPATH", ""), str(root)])}
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, env=variables, cwd=root)
    child = int(parent.stdout.readline())
    time.sleep(1)
    parent.kill()
    parent.wait()
    deadline = time.monotonic() + 5
    while Path(f"/proc/{child}").exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not Path(f"/proc/{child}").exists()
