"""A Dask cluster as the engine: the same bytes, and every trap has its way out."""

import shutil
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest

from building import cluster as clusters
from building import qgis
from lambda_pnn_plugin.raster.sample_scene import write_sample_scene
from lambda_pnn_plugin.runtime.cluster_engine import ClusterEngine
from lambda_pnn_plugin.runtime.local_engine import LocalEngine
from lambda_pnn_plugin.shared.operations import Adapt, Compute, Describe, FindDevice, ListDevices
from lambda_pnn_plugin.shared.problem import Cancelled, Problem
from lambda_pnn_plugin.shared.scene_model import Optics, Scaling, SceneModel, SceneTile
from lambda_pnn_plugin.workflow.pansharpening import run

from .conftest import COMPUTE, ROOT, running
from .jobs import Watcher, job_for

ONE_THREAD = {"threads": 1, "device": "cpu", "sensor": "GE1"}


@pytest.fixture(scope="module")
def has_dask(interpreter):
    if not qgis.has_dask(COMPUTE):
        pytest.skip("the compute Python has no Dask; “build.py test” adds it")


@pytest.fixture(scope="module")
def cluster(has_dask, monkeypatch_module):
    """A cluster of two workers; its address."""
    with clusters.running(2) as started:
        yield started.address


@pytest.fixture(scope="module")
def monkeypatch_module():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(qgis, "compute_python", lambda: COMPUTE)
        yield patch


@pytest.fixture
def engine(cluster, interpreter):
    with ClusterEngine(interpreter, cluster) as engine:
        yield engine


def scene_tile(side=64, bands=4):
    random = np.random.default_rng(0)
    ms, pan = (
        random.integers(100, 2000, shape).astype("u2") for shape in ((bands, side // 4, side // 4), (1, side, side))
    )
    return SceneTile(ms, pan, (4.0, 4.0), (0.0, 0.0))


MODEL = SceneModel(Scaling(0, 2048), Scaling(0, 2048), Optics((0.3,) * 4, 0.15), np.zeros((4, 2), "f4"))


def training(steps):
    return Adapt(Compute("cpu", 1), (scene_tile(),), (1.0,), MODEL, steps, 0)


def test_the_same_bytes_as_on_this_computer(cluster, interpreter, sample, tmp_path):
    watcher = Watcher()
    for name, engine in (("there", ClusterEngine(interpreter, cluster)), ("here", LocalEngine(interpreter))):
        with engine:
            run(job_for(sample, tmp_path / f"{name}.tif", iterations=4, **ONE_THREAD), engine, watcher)
    assert (tmp_path / "there.tif").read_bytes() == (tmp_path / "here.tif").read_bytes()
    assert any(line.startswith("Device: 2 × CPU, 1 threads") for line in watcher.lines)
    assert sum(line.startswith("Adaptation 4/4") for line in watcher.lines) == 2  # the last word arrives, too


def test_workers_are_listed(engine):
    *workers, dashboard = (device.label for device in engine.submit(ListDevices()).wait().devices)
    assert len(workers) == 2
    assert all("torch" in line and "GiB free of" in line and "CPU" in line for line in workers)
    assert dashboard.startswith("http://127.0.0.1")
    assert "2 × CPU" in str(engine) and engine.tiles_in_flight == 4


def test_replies_come_in_order_though_they_are_ready_in_another(engine):
    long, short = engine.submit(training(10)), engine.submit(FindDevice(Compute("cpu")))
    assert not short.done()
    assert int(long.wait().metadata["steps"]) == 10
    assert short.wait().name == "cpu"
    tiles = [engine.submit(Describe(Compute("cpu"), scene_tile(), MODEL)) for _ in range(6)]
    values = [pending.wait().values for pending in tiles]
    assert all(np.array_equal(one, values[0]) for one in values)


def test_a_training_there_is_ended_with_what_it_has_learnt(engine):
    seen = []
    reply = engine.submit(training(100_000)).wait(on_progress=seen.append, enough=lambda: len(seen) > 2)
    assert 0 < int(reply.metadata["steps"]) < 100_000


def test_who_cancels_leaves_no_task_running(cluster, interpreter):
    """Dask itself lets a task go on whose future is cancelled."""
    engine, seen = ClusterEngine(interpreter, cluster), []
    with pytest.raises(Cancelled):
        engine.submit(training(100_000)).wait(lambda: bool(seen), seen.append)
    engine.close()
    assert not _busy_processes(), "a worker computes for nobody"


def _busy_processes():
    """Processes of workers that take a processor, after the time that a task has to notice."""
    time.sleep(3)
    found = []
    for number, command in running().items():
        if "dask_worker" in command or "spawn_main" in command:
            used = [_seconds(number), time.sleep(1), _seconds(number)]
            if used[2] - used[0] > 0.5:
                found.append(command)
    return found


def _seconds(number):
    try:
        fields = Path(f"/proc/{number}/stat").read_text().rsplit(")")[-1].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / 100


def test_what_cannot_be_computed_is_a_sentence(engine):
    with pytest.raises(Problem, match="offers PyTorch no device “cuda”"):
        engine.submit(Adapt(Compute("cuda", 1), (scene_tile(),), (1.0,), MODEL, 2, 0)).wait()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("tcp://192.168.1.7:8786", "is not encrypted"),
        ("example.org:8786", "is not encrypted"),
        ("tls://192.168.1.7:8786", "takes certificates"),
        ("127.0.0.1:1", "There is no scheduler at tcp://127.0.0.1:1"),
        ("/absent.json", "scheduler file /absent.json cannot be read"),
    ],
)
def test_clusters_that_are_not_safe_or_not_there_are_refused(has_dask, interpreter, address, words):
    with ClusterEngine(interpreter, address) as engine, pytest.raises(Problem, match=words):
        engine.submit(FindDevice()).wait()


def made_certificates(folder):
    """A folder with the certificate of an authority of its own."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificates")
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=lambda-pnn"]
    made = ["-keyout", folder / "key.pem", "-out", folder / "cert.pem"]
    subprocess.run([*make, *made], check=True, capture_output=True)
    shutil.copy(folder / "cert.pem", folder / "ca.pem")
    return folder


@pytest.fixture(scope="module")
def certificates(tmp_path_factory):
    return made_certificates(tmp_path_factory.mktemp("certificates"))


def test_an_encrypted_cluster_takes_who_has_its_certificates(
    has_dask, interpreter, certificates, tmp_path, monkeypatch_module
):
    with clusters.running(1, certificates=certificates) as started:
        assert started.address.startswith("tls://")
        with ClusterEngine(interpreter, started.address, str(certificates)) as engine:
            assert engine.submit(FindDevice(Compute("cpu"))).wait().label.startswith("1 × CPU")
        words = r"lacks ca.pem, cert.pem, key.pem"
        with ClusterEngine(interpreter, started.address, str(tmp_path)) as engine, pytest.raises(Problem, match=words):
            engine.submit(FindDevice()).wait()
        others = made_certificates(tmp_path)
        words = "do not take each other's certificates"
        with ClusterEngine(interpreter, started.address, str(others)) as engine, pytest.raises(Problem, match=words):
            engine.submit(FindDevice()).wait()


def test_a_scheduler_that_is_lost_is_a_sentence_and_leaves_no_file(
    has_dask, interpreter, sample, tmp_path, monkeypatch_module
):
    watcher = Watcher()
    with clusters.running(1) as started, ClusterEngine(interpreter, started.address) as engine:

        def killed(watching):
            if any(line.startswith("Adaptation ") for line in watching.lines):
                started.scheduler.kill()
            return False

        watcher.cancel_at = killed
        with pytest.raises(Problem, match="connection to the cluster's scheduler was lost"):
            run(job_for(sample, tmp_path / "out.tif", iterations=100, **ONE_THREAD), engine, watcher)
    assert not list(tmp_path.iterdir())


def test_workers_that_are_lost_are_replaced_and_the_output_is_whole(
    has_dask, interpreter, sample, tmp_path, monkeypatch_module
):
    """One of four while it trains, one while tiles are sharpened: others carry their tasks out."""
    with LocalEngine(interpreter) as engine:
        run(job_for(sample, tmp_path / "here.tif", iterations=40, **ONE_THREAD), engine, Watcher())
    with clusters.running(4, "--no-nanny") as started, ClusterEngine(interpreter, started.address) as engine:
        killed = []

        def kill(watching):
            trained = any("Adaptation " in line for line in watching.lines)
            sharpens = bool(watching.fractions) and watching.fractions[-1] > 0.8
            if (trained and not killed) or (sharpens and len(killed) == 1):
                killed.append(_kill_busiest([worker for worker in started.workers if worker not in killed]))
            return False

        run(job_for(sample, tmp_path / "there.tif", iterations=40, **ONE_THREAD), engine, Watcher(kill))
    assert len(killed) == 2
    assert (tmp_path / "there.tif").read_bytes() == (tmp_path / "here.tif").read_bytes()


def _kill_busiest(workers):
    """Kill the worker that has computed most."""
    busiest = max(workers, key=lambda worker: _seconds(worker.pid))
    busiest.kill()
    return busiest


def in_compute_python(script):
    """What a script prints on the Python that computes."""
    command = [COMPUTE, "-c", script, str(ROOT)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_workers_with_other_versions_are_refused(has_dask):
    """By Dask's own messages: code of another Python would end them."""
    printed = in_compute_python("""
import sys
from types import SimpleNamespace
sys.path.insert(0, sys.argv[1])
from lambda_pnn_plugin.engine.cluster_access import check_alike
from lambda_pnn_plugin.shared.problem import Problem
def told(python, torch):
    return {"host": {"python": python + ".final.0"}, "packages": {"torch": torch}}
here = told("3.11.2", "2.13.0+cpu")
def client(other):
    return SimpleNamespace(get_versions=lambda packages: {"client": here, "workers": {"a": here, "b": other}})
check_alike(client(told("3.11.9", "2.13.0+cu130")))
for other in (told("3.12.1", "2.13.0"), told("3.11.2", "2.12.0"), told("3.11.2", None)):
    try:
        check_alike(client(other))
    except Problem as problem:
        print(problem)
""")
    assert "The worker b of the cluster has python 3.12, but 3.11 is needed" in printed
    assert "has torch 2.12.0, but 2.13.0 is needed" in printed and "has torch –, but" in printed


def test_a_cluster_that_others_can_reach_is_refused(has_dask):
    """Though this computer's own address leads to it."""
    printed = in_compute_python("""
import sys
from types import SimpleNamespace
sys.path.insert(0, sys.argv[1])
from lambda_pnn_plugin.engine.cluster_access import check_among_themselves
from lambda_pnn_plugin.shared.problem import Problem
def check(scheduler, *workers):
    here = SimpleNamespace(address="tcp://127.0.0.1:1")
    client = SimpleNamespace(scheduler=here, scheduler_info=lambda: {"address": scheduler})
    try:
        check_among_themselves(client, dict.fromkeys(workers))
        print("taken")
    except Problem as problem:
        print(str(problem)[:50])
check("tcp://127.0.0.1:1", "tcp://127.0.0.1:2", "tcp://[::1]:3")
check("tcp://192.168.1.2:1", "tcp://127.0.0.1:2")
check("tcp://127.0.0.1:1", "tcp://192.168.1.3:2")
check("tls://192.168.1.2:1", "tls://192.168.1.3:2")
""")
    assert printed.splitlines() == [
        "taken",
        "The cluster talks to tcp://192.168.1.2:1 without e",
        "The cluster talks to tcp://192.168.1.3:2 without e",
        "taken",
    ]


def test_the_tool_computes_on_a_cluster(processing, cluster, tiny, tmp_path):
    from .test_weights import _listening

    log, output = [], tmp_path / "sharp.tif"
    options = {"SPECTRAL": [str(tiny[0])], "PANCHROMATIC": str(tiny[1]), "ITERATIONS": 2, "OUTPUT": str(output)}
    found = processing.run("lambdapnn:pansharpen", {**options, "COMPUTE": cluster}, feedback=_listening(log))
    assert output.is_file() and found["DEVICE_USED"].startswith("2 × CPU")
    assert any(line.startswith(f"Computing with {cluster}") for line in log)
    assert any(line.startswith("Device: 2 × CPU") and line.count("tcp://127.0.0.1:") == 2 for line in log)


def test_a_batch_has_several_pairs_under_way_on_a_cluster(processing, cluster, tmp_path):
    """And writes what it writes on this computer."""
    from .test_weights import _listening

    rows = ["name,ms,pan"]
    for number in range(3):
        (tmp_path / str(number)).mkdir()
        ms, pan, _ = write_sample_scene(tmp_path / str(number), 64, number)
        rows.append(f"scene{number},{ms},{pan}")
    (tmp_path / "rows.csv").write_text("\n".join(rows), encoding="utf-8")
    found, log = {}, []
    for name, options in (("there", {"COMPUTE": cluster}), ("here", {})):
        options = {
            "ROWS": str(tmp_path / "rows.csv"),
            "OUTPUT_FOLDER": str(tmp_path / name),
            "EFFORT": "fast",
            **options,
        }
        found[name] = processing.run("lambdapnn:batch", options, feedback=_listening(log))
        assert found[name]["DONE"] == 3
    for number in range(3):
        there, here = (tmp_path / name / f"scene{number}.tif" for name in ("there", "here"))
        assert here.stat().st_size > 1000 and there.is_file()
    none = {**options, "OUTPUT_FOLDER": str(tmp_path / "none"), "COMPUTE": "127.0.0.1:1"}
    with pytest.raises(Exception, match="There is no scheduler at"):
        processing.run("lambdapnn:batch", none)


def test_the_options_ask_a_cluster(qgis_app, cluster):
    from lambda_pnn_plugin.gui.cluster_box import ClusterBox

    from .test_gui import wait

    box = ClusterBox()
    assert not box.try_button.isEnabled()
    box.address.setText("tcp://192.168.1.7:8786")
    box.try_button.click()
    wait(lambda: "is not encrypted" in box.state.text())
    box.address.setText(cluster)
    box.try_button.click()
    wait(lambda: box.state.text().count("GiB free of") == 2, 60)
    box.deleteLater()
