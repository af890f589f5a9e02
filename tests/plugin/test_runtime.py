"""Finding interpreters and handling the compute process."""

import dataclasses
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from lambda_pnn_plugin.runtime import child_process, environment
from lambda_pnn_plugin.runtime.local_engine import LocalEngine
from lambda_pnn_plugin.shared import translation
from lambda_pnn_plugin.shared.operations import Adapt, Compute, FindDevice, ListDevices
from lambda_pnn_plugin.shared.problem import Cancelled, Problem
from lambda_pnn_plugin.shared.scene_model import Optics, Scaling, SceneModel, SceneTile

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
    for name in ("PYTHONPATH", "PYTHONHOME", "GDAL_DATA", "PROJ_LIB", "QT_PLUGIN_PATH", "QGIS_X"):
        monkeypatch.setenv(name, "/nowhere")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example")
    cleaned = child_process.clean_environment()
    assert "/nowhere" not in cleaned.values()
    assert cleaned["HTTPS_PROXY"] == "http://proxy.example"


def test_libraries_of_the_computer_are_found_but_not_those_of_qgis(monkeypatch, tmp_path):
    """Clusters say by this variable where CUDA is; a QGIS that brings all along, where its own libraries are."""
    (tmp_path / "libqgis_core.so.3.40").touch()
    monkeypatch.setenv("APPDIR", "/tmp/.mount_QGIS")
    folders = ["/opt/cuda/lib64", "/tmp/.mount_QGIS/usr/lib", str(tmp_path), "/opt/mpi/lib"]
    monkeypatch.setenv("LD_LIBRARY_PATH", os.pathsep.join(folders))
    assert child_process.clean_environment()["LD_LIBRARY_PATH"] == os.pathsep.join(["/opt/cuda/lib64", "/opt/mpi/lib"])


def test_nothing_is_imported_from_where_qgis_was_started(interpreter, tmp_path, monkeypatch):
    (tmp_path / "json.py").write_text("raise SystemExit('somebody else')\n")
    monkeypatch.chdir(tmp_path)
    assert environment.probe(interpreter.path).versions == interpreter.versions
    lines = []
    command = [str(interpreter.path), "-c", "import json; print(json.loads('1'))"]
    assert child_process.run_logged(command, lines.append) == 0
    assert lines == ["1"]


CPU = FindDevice(Compute("cpu"))


def test_a_failure_nobody_expected_comes_with_details(interpreter, nothing_left):
    wrong = dataclasses.replace(adaptation_request(1), shares=(-1.0,))
    with LocalEngine(interpreter) as engine, pytest.raises(Problem, match="The computation failed") as failed:
        engine.submit(wrong).wait()
    assert "Traceback" in failed.value.details and "_adapt" in failed.value.details


def test_process_computes_and_ends(interpreter, nothing_left):
    with LocalEngine(interpreter) as engine:
        assert engine.submit(CPU).wait().label.startswith("CPU")
        assert compute_processes() == [engine.pid]
        assert engine.versions == interpreter.versions


def test_failure_is_a_sentence_and_the_process_goes_on(interpreter, nothing_left):
    with LocalEngine(interpreter) as engine:
        with pytest.raises(Problem, match="choose “auto” or “cpu”"):
            engine.submit(FindDevice(Compute("mps"))).wait()
        assert engine.submit(CPU).wait().label.startswith("CPU")


def test_failures_are_told_in_the_users_language(interpreter, nothing_left):
    translation.install_translator(
        lambda text: "Kein {name}." if text.startswith("This computer offers PyTorch no") else text
    )
    try:
        with LocalEngine(interpreter) as engine, pytest.raises(Problem, match="Kein cuda:99"):
            engine.submit(FindDevice(Compute("cuda:99"))).wait()
    finally:
        translation.install_translator(str)


def test_killed_process_is_a_sentence(interpreter, nothing_left):
    with LocalEngine(interpreter) as engine:
        engine.submit(CPU).wait()
        os.kill(engine.pid, signal.SIGKILL)
        for _ in range(2):
            with pytest.raises(Problem, match="ended unexpectedly"):
                engine.submit(CPU).wait()


def test_process_that_cannot_start_is_a_sentence(tmp_path, nothing_left):
    fake = environment.Interpreter(fake_python(tmp_path / "python"), {})
    with LocalEngine(fake) as engine, pytest.raises(Problem, match="ended at its start"):
        engine.submit(CPU).wait()


def test_several_requests_are_answered_in_order(interpreter, nothing_left):
    with LocalEngine(interpreter) as engine:
        replies = [engine.submit(request) for request in (CPU, FindDevice(Compute("cuda:99")), ListDevices())]
        assert replies[2].wait().devices[0].name == "cpu"
        assert replies[0].done()
        with pytest.raises(Problem):
            replies[1].wait()


def test_closing_ends_every_reply_to_come(interpreter, nothing_left):
    with LocalEngine(interpreter) as engine:
        replies = [engine.submit(adaptation_request()) for _ in range(2)]
    for reply in [*replies, engine.submit(CPU)]:
        with pytest.raises(Cancelled):
            reply.wait()


def adaptation_request(iterations=100000):
    random = np.random.default_rng(0)
    tile = SceneTile(
        random.integers(100, 900, (4, 64, 64)).astype(np.uint16),
        random.integers(100, 900, (1, 256, 256)).astype(np.uint16),
        (4.0, 4.0),
        (0.0, 0.0),
    )
    scaling = Scaling(0.0, 2048.0)
    model = SceneModel(scaling, scaling, Optics((0.3,) * 4, 0.15), np.zeros((4, 2)))
    return Adapt(Compute("cpu"), (tile,), (1.0,), model, iterations, 0)


@pytest.mark.parametrize("delay", [0.0, 0.5, 6.0])
def test_cancelling_takes_no_time(interpreter, nothing_left, delay):
    """At the start, while PyTorch is loaded, and in the middle of training."""
    wanted = threading.Event()
    threading.Timer(delay, wanted.set).start()
    with LocalEngine(interpreter) as engine:
        with pytest.raises(Cancelled):
            engine.submit(adaptation_request()).wait(wanted.is_set)
        asked = time.monotonic()
        assert compute_processes() == []
        assert time.monotonic() - asked < 2


def test_process_ends_when_its_parent_dies(interpreter):
    """A parent that is killed in the middle of training leaves no orphan computing."""
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from lambda_pnn_plugin.runtime.local_engine import LocalEngine\n"
        "from lambda_pnn_plugin.runtime.environment import probe\n"
        "from tests.plugin.test_runtime import CPU, adaptation_request\n"
        f"engine = LocalEngine(probe(Path({COMPUTE!r})))\n"
        "engine.submit(CPU).wait()\n"
        "print(engine.pid, flush=True)\n"
        "engine.submit(adaptation_request()).wait()\n"
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
