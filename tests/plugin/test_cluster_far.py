"""A Dask cluster of other hosts, and of other versions."""

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from building import cluster as clusters
from building import qgis
from lambda_pnn_plugin.runtime.cluster_engine import ClusterEngine
from lambda_pnn_plugin.runtime.environment import probe
from lambda_pnn_plugin.runtime.local_engine import LocalEngine
from lambda_pnn_plugin.shared.operations import FindDevice
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.workflow.pansharpening import run

from .conftest import COMPUTE
from .jobs import Watcher, job_for
from .test_cluster import ONE_THREAD, made_certificates

pytestmark = pytest.mark.long

OLD = "2024.8.0"
"""The Dask of Python 3.9."""
NETWORK = "10.213.77"


@pytest.fixture(scope="module", autouse=True)
def has_dask():
    if not qgis.has_dask(COMPUTE):
        pytest.skip("the compute Python has no Dask; “build.py test” adds it")


@pytest.fixture(scope="module")
def old_python(tmp_path_factory):
    """A Python that computes as the other, but for its Dask."""
    folder = tmp_path_factory.mktemp("old") / "python"
    subprocess.run([COMPUTE, "-m", "venv", "--without-pip", folder], check=True)
    (packages,) = folder.glob("lib/python3*/site-packages")
    pip = [COMPUTE, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--target", packages]
    if subprocess.run([*pip, f"distributed=={OLD}"]).returncode != 0:
        pytest.skip("no network to get another Dask from")
    (there,) = Path(COMPUTE).parents[1].glob("lib/python3*/site-packages")
    (packages / "others.pth").write_text(str(there))
    return folder / "bin" / "python"


@pytest.mark.parametrize("old", ["client", "cluster"])
def test_another_version_of_dask_is_a_sentence(old_python, interpreter, old):
    python = Path(COMPUTE) if old == "client" else old_python
    client = probe(old_python) if old == "client" else interpreter
    words = rf"has Dask {OLD if old == 'cluster' else '202[5-9]'}"
    refused = pytest.raises(Problem, match=words)
    with clusters.running(1, python=python) as started, ClusterEngine(client, started.address) as engine, refused:
        engine.submit(FindDevice()).wait()


@contextlib.contextmanager
def hosts(count):
    """Hosts of their own on this computer: namespaces of the network, joined by a bridge."""
    with contextlib.ExitStack() as stack:

        def ip(*words):
            subprocess.run(["ip", *words], check=True, capture_output=True)

        def made(kind, name, *words):
            ip(kind, "add", name, *words)
            stack.callback(ip, kind, "del", name)

        try:
            made("link", "lambda-br", "type", "bridge")
            ip("addr", "add", f"{NETWORK}.1/24", "dev", "lambda-br")
            ip("link", "set", "lambda-br", "up")
            names = [f"lambda{number}" for number in range(count)]
            for number, name in enumerate(names):
                made("netns", name)
                ip("link", "add", f"{name}-o", "type", "veth", "peer", "name", "eth0", "netns", name)
                ip("link", "set", f"{name}-o", "master", "lambda-br", "up")
                ip("-n", name, "addr", "add", f"{NETWORK}.{10 + number}/24", "dev", "eth0")
                for device in ("eth0", "lo"):
                    ip("-n", name, "link", "set", device, "up")
        except (OSError, subprocess.CalledProcessError) as error:
            pytest.skip(f"no namespaces of the network: {error}")
        yield [clusters.Host(f"{NETWORK}.{10 + n}", ("ip", "netns", "exec", name)) for n, name in enumerate(names)]


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("ip") or os.getuid() != 0, reason="takes ip, as root")
def test_hosts_of_their_own_compute_the_same_bytes_and_take_no_stranger(interpreter, sample, tmp_path):
    (tmp_path / "ours").mkdir(), (tmp_path / "theirs").mkdir()
    ours, theirs = (str(made_certificates(tmp_path / name)) for name in ("ours", "theirs"))
    watcher, options = Watcher(), {"iterations": 4, **ONE_THREAD}
    with hosts(3) as found, clusters.running(2, certificates=Path(ours), hosts=found) as started:
        assert started.address.startswith(f"tls://{NETWORK}.10:")
        with ClusterEngine(interpreter, started.address, ours) as engine:
            run(job_for(sample, tmp_path / "there.tif", **options), engine, watcher)
        refused = pytest.raises(Problem, match="do not take each other's certificates")
        with ClusterEngine(interpreter, started.address, theirs) as engine, refused:
            engine.submit(FindDevice()).wait()
        plain = started.address.replace("tls://", "tcp://")
        with ClusterEngine(interpreter, plain) as engine, pytest.raises(Problem, match="is not encrypted"):
            engine.submit(FindDevice()).wait()
    assert any(f"{NETWORK}.11" in line and f"{NETWORK}.12" in line for line in watcher.lines)
    with LocalEngine(interpreter) as engine:
        run(job_for(sample, tmp_path / "here.tif", **options), engine, Watcher())
    assert (tmp_path / "there.tif").read_bytes() == (tmp_path / "here.tif").read_bytes()
