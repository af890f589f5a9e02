"""Setting up computing: for real where it can be done, by pretence where it is another system's business."""

import base64
import dataclasses
import hashlib
import http.server
import os
import platform
import shutil
import socketserver
import subprocess
import sys
import threading
import time
import urllib.request
import zipfile
from pathlib import Path

import pytest

from lambda_pnn_plugin.runtime import bootstrap, environment, installation, packages, pip_errors, trial
from lambda_pnn_plugin.runtime.local_engine import LocalEngine
from lambda_pnn_plugin.runtime.nvidia import Card
from lambda_pnn_plugin.runtime.packages import Source
from lambda_pnn_plugin.shared.problem import Cancelled, Problem

from .conftest import COMPUTE, running
from .test_runtime import COMPLETE, fake_python

CARD = Card("NVIDIA RTX A2000", 13.0, 8.6)


def plan_for(folder, source=None, wanted="cpu", base=None):
    return installation.plan(folder, source or Source(), wanted, base)


# --- what is planned ---


def test_every_python_has_its_versions():
    for minor in range(9, 15):
        assert set(packages.pinned(f"3.{minor}.1")) == {"torch", "numpy", "scikit-learn"}
    with pytest.raises(Problem, match=r"cannot be set up for Python 3\.8, only for 3\.9, .*choose a Python"):
        packages.pinned("3.8.10")
    torches = {versions["torch"] for versions in packages.catalogue()["packages"].values()}
    assert torches <= set(packages.catalogue()["builds"])


def test_intel_macs_have_their_own(monkeypatch):
    monkeypatch.setattr(platform, "system", lambda: "Darwin")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    assert packages.pinned("3.12.4")["torch"] == "2.2.2"


def requirements(lock):
    """The lines of a lock that name a package, without their hashes; every one has some."""
    entries = lock.read_text().replace("\\\n", " ").splitlines()
    assert all(" --hash=sha256:" in entry for entry in entries)
    return [entry.partition(" --hash")[0].strip() for entry in entries]


@pytest.mark.parametrize("python", packages.catalogue()["packages"])
def test_every_python_has_its_locks(python):
    """They hold the versions of the catalogue: for Intel Macs and for others, with PyTorch and without."""
    catalogue = packages.catalogue()
    versions = [catalogue[name].get(python, {}) for name in ("packages", "packages_on_intel_macs")]
    wanted = {f"{name}=={version}" for kind in versions for name, version in kind.items()}
    for torch in (True, False):
        locked = {line.partition(" ;")[0] for line in requirements(packages.lock_of(f"{python}.1", torch))}
        assert {line for line in wanted if torch or not line.startswith("torch")} <= locked
        assert any(line.startswith(("torch", "nvidia", "triton")) for line in locked) is torch


def test_tools_have_their_lock():
    tools = {f"{name}=={version}" for name, version in packages.catalogue()["tools"].items()}
    assert tools <= {line.partition(" ;")[0] for line in requirements(packages.lock_of_tools())}


@pytest.mark.parametrize(
    ("system", "card", "wanted", "build", "reason"),
    [
        ("Linux", None, "auto", "cpu", "no NVIDIA graphics card was found"),
        ("Linux", CARD, "auto", "cu130", "NVIDIA RTX A2000 was found, whose driver runs CUDA 13"),
        ("Windows", Card("GTX 1080", 12.4, 6.1), "auto", "cu126", "whose driver runs CUDA 12.4"),
        ("Linux", Card("GTX 1080", 13.0, 6.1), "auto", "cu126", "whose driver runs CUDA 13"),
        ("Linux", Card("K80", 11.4, 3.7), "auto", "cpu", "K80 or its driver for CUDA 11.4 is too old"),
        ("Linux", CARD, "cpu", "cpu", "as asked for"),
        ("Darwin", None, "auto", "cpu", "Apple's"),
    ],
)
def test_the_build_fits_the_computer(monkeypatch, system, card, wanted, build, reason):
    monkeypatch.setattr(platform, "system", lambda: system)
    monkeypatch.setattr(packages, "find_card", lambda: card)
    found, why = packages.choose_build("2.13.0", wanted)
    assert found.name == build
    assert reason in why


@pytest.mark.parametrize("card", [None, Card("K80", 11.4, 3.7)])
def test_a_card_that_is_wanted_but_cannot_be_used(monkeypatch, card):
    monkeypatch.setattr(packages, "find_card", lambda: card)
    with pytest.raises(Problem, match=r"cannot be used: .*; choose the build “auto” or “cpu”"):
        packages.choose_build("2.13.0", "cuda")


def test_the_card_is_found_by_the_drivers_program(tmp_path, monkeypatch):
    program = tmp_path / "nvidia-smi"
    program.write_text(
        '#!/bin/sh\n[ "$1" ] && echo "NVIDIA H200, 9.0" || echo "| Driver Version: 580.1    CUDA Version: 13.0 |"\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    assert packages.find_card() == Card("NVIDIA H200", 13.0, 9.0)
    program.write_text("#!/bin/sh\necho 'NVIDIA-SMI has failed' >&2; exit 9\n")
    assert packages.find_card() is None


def test_the_plan_says_what_where_and_how_large(tmp_path):
    text = str(plan_for(tmp_path / "compute"))
    assert "torch 2." in text and "numpy" in text and "scikit-learn" in text
    assert "for processors (as asked for)" in text
    assert str(tmp_path / "compute") in text
    assert "MB to download" in text and "MB on the disk" in text
    assert "from the public package indexes" in text
    for login in ("me:secret", "secret", "me:secret@x"):
        secret = str(plan_for(tmp_path, Source(index=f"https://{login}@index.example/simple")))
        assert "from https://***@index.example/simple" in secret
        assert "secret" not in secret


def test_wheels_that_are_not_there(tmp_path):
    with pytest.raises(Problem, match=f"folder of wheels {tmp_path}/none does not exist"):
        plan_for(tmp_path / "compute", Source(wheels=str(tmp_path / "none")))


def test_a_base_that_is_no_python(tmp_path):
    with pytest.raises(Problem, match="does not run as a Python; choose, in the options, one that has PyTorch"):
        plan_for(tmp_path / "compute", base=Path("/bin/false"))


def test_no_python_beside_qgis(tmp_path, monkeypatch):
    monkeypatch.setattr(installation, "host_python", lambda: None)
    with pytest.raises(Problem, match="No Python was found beside QGIS"):
        plan_for(tmp_path / "compute")


def test_no_room_on_the_disk(tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=500 << 20))
    with pytest.raises(Problem, match=r"takes 1100 MB, but only 500 MB are free .*; make room"):
        installation.install(plan_for(tmp_path / "compute"), print)
    assert list(tmp_path.iterdir()) == []


# --- what goes wrong ---


def test_failed_set_up_keeps_the_old_environment(tmp_path):
    folder = tmp_path / "compute"
    old = fake_python(environment.python_of(folder), **COMPLETE)
    (tmp_path / "wheels").mkdir()
    plan = plan_for(folder, Source(wheels=str(tmp_path / "wheels")))
    lines = []
    plan = dataclasses.replace(plan, packages={"no-such-package-as-this": "99", **plan.packages})
    with pytest.raises(Problem, match="Setting up failed; pip says: No matching distribution found for"):
        installation.install(plan, lines.append)
    missing = ("no-such-package-as-this", "virtualenv")  # the latter comes first where a Python has no venv
    assert any("No matching distribution found for" in line and any(map(line.__contains__, missing)) for line in lines)
    assert environment.probe(old).versions["torch"] == "2.13.0"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["compute", "wheels"]


def test_a_pip_that_fails_half_way_leaves_nothing(tmp_path, monkeypatch):
    """It has installed some of the packages when it fails."""
    real = bootstrap.make

    def make(base, folder, *arguments):
        real(base, folder, *arguments)
        python = environment.python_of(folder)
        moved = python.with_name("real")
        shutil.move(python, moved)
        python.write_text(
            f'#!/bin/sh\ncase "$*" in *"pip install"*) mkdir -p "{folder}/lib/half"; echo "ERROR: [Errno 28] '
            f'No space left on device"; exit 1;; esac\nexec "{moved}" "$@"\n'
        )
        python.chmod(0o755)

    monkeypatch.setattr(bootstrap, "make", make)
    with pytest.raises(Problem, match="the disk is full: make room and try again"):
        installation.install(plan_for(tmp_path / "compute"), print)
    assert list(tmp_path.iterdir()) == []


def test_pip_installs_nowhere_else_whatever_the_user_set(tmp_path, monkeypatch):
    for name, value in (("USER", "1"), ("TARGET", str(tmp_path / "other")), ("REQUIRE_VIRTUALENV", "1")):
        monkeypatch.setenv(f"PIP_{name}", value)
    lines = []
    bootstrap.run(["/usr/bin/env"], Source(), lines.append, lambda: False)
    assert {"PIP_USER=0", "PIP_TARGET=", "PIP_PREFIX=", "PIP_REQUIRE_VIRTUALENV=0"} <= set(lines)


@pytest.mark.parametrize(
    ("configured", "told"),
    [
        ("global.index-url='https://intern.example/simple'", True),
        ("global.extra-index-url='https://www.piwheels.org/simple'", False),
        ("install.find-links='/media/wheels'", True),
        ("", False),
    ],
)
def test_pips_configuration_may_tell_where_packages_come_from(monkeypatch, tmp_path, configured, told):
    monkeypatch.setattr(bootstrap, "output_of", lambda command: configured)
    assert bootstrap.is_users_own(Source(), ["pip"]) is told
    assert bootstrap.is_users_own(Source(index="https://intern.example/simple"), ["pip"])


@pytest.mark.parametrize(
    ("system", "configured", "source", "expected"),
    [
        ("Windows", "", Source(), ["--require-hashes --requirement {lock}"]),
        ("Linux", "", Source(), ["torch==2.13.0", "--require-hashes --requirement {lock_beside}"]),
        ("Linux", "", Source(wheels="/"), ["torch==2.13.0 numpy==2.2.6 scikit-learn==1.7.2"]),
        ("Linux", "global.find-links='/media'", Source(), ["torch==2.13.0 numpy==2.2.6 scikit-learn==1.7.2"]),
    ],
)
def test_hashes_are_asked_for_where_they_are_known(monkeypatch, tmp_path, system, configured, source, expected):
    """They are those of the public index; PyTorch's own vouches for its builds itself, a user's may have others."""
    monkeypatch.setattr(platform, "system", lambda: system)
    monkeypatch.setattr(bootstrap, "output_of", lambda command: configured)
    commands = []
    monkeypatch.setattr(bootstrap, "run", lambda command, *_: commands.append(" ".join(command)))
    plan = dataclasses.replace(
        plan_for(tmp_path / "compute", source), version="3.11.2", packages=packages.pinned("3.11")
    )
    installation._install_packages(plan, Path("python"), print, lambda: False, lambda fraction: None)
    locks = {"lock": packages.lock_of("3.11", torch=True), "lock_beside": packages.lock_of("3.11", torch=False)}
    endings = [ending.format(**locks) for ending in expected]
    assert [command.endswith(ending) for command, ending in zip(commands, endings, strict=True)] == [True] * len(
        endings
    )


def test_a_file_that_is_not_the_locked_one_is_refused(tmp_path, monkeypatch):
    """As whoever breaks into an index would put there: same name, same version."""
    no_network(monkeypatch)
    wheel = tmp_path / "wheels" / "tiny-1.0-py3-none-any.whl"
    wheel.parent.mkdir()
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("tiny.py", "")
        archive.writestr("tiny-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n")
        archive.writestr("tiny-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr("tiny-1.0.dist-info/RECORD", "")
    lock, target = tmp_path / "lock.txt", tmp_path / "target"
    source = Source(wheels=str(wheel.parent))
    pip = [COMPUTE, "-m", "pip", *bootstrap.PIP_INSTALL, "--target", str(target), *source.pip_arguments]
    lock.write_text(f"tiny==1.0 --hash=sha256:{'0' * 64}\n")
    with pytest.raises(Problem, match="a package is not the file that was published: it came damaged, or someone"):
        bootstrap.run([*pip, *bootstrap.locked(lock)], source, print, lambda: False)
    assert not (target / "tiny.py").exists()
    lock.write_text(f"tiny==1.0 --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n")
    bootstrap.run([*pip, *bootstrap.locked(lock)], source, print, lambda: False)
    assert (target / "tiny.py").exists()


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("ERROR: ProxyError('Tunnel failed: 407 Proxy Authentication Required')", "the proxy refused"),
        ("WARNING: Retrying: NewConnectionError: Failed to establish a new connection", "cannot be reached"),
        ("WARNING: Max retries exceeded (Caused by SSLError('CERTIFICATE_VERIFY_FAILED'))", "is not trusted"),
        ("Downloading torch (407.1 MB)", "the log says why"),
        ("ERROR: something of its own.", "pip says: something of its own"),
    ],
)
def test_causes_in_words(line, cause):
    assert cause in pip_errors.cause(["Collecting torch", line])


def test_cancelled_set_up_leaves_nothing(tmp_path):
    started = time.monotonic()
    with pytest.raises(Cancelled):
        installation.install(plan_for(tmp_path / "compute"), print, lambda: time.monotonic() - started > 0.5)
    assert time.monotonic() - started < 5
    assert list(tmp_path.iterdir()) == []
    # Debian's venv starts pip as a process of its own.
    assert not [command for command in running().values() if str(tmp_path) in command]


def test_an_environment_that_does_not_compute_is_not_put_in_place(tmp_path, monkeypatch):
    folder = tmp_path / "compute"
    old = fake_python(environment.python_of(folder), **COMPLETE)
    monkeypatch.setattr(installation, "_install_packages", lambda plan, python, *_: fake_python(python, **COMPLETE))
    with pytest.raises(Problem, match="ended at its start"):
        installation.install(plan_for(folder), print)
    assert old.exists()
    assert [path.name for path in tmp_path.iterdir()] == ["compute"]


def test_a_working_environment_sharpens(interpreter, nothing_left):
    with LocalEngine(interpreter) as engine:
        assert trial.sharpen_sample(engine).startswith(("CPU", "CUDA", "MPS"))


def test_two_at_the_same_time(qgis_app, tmp_path, monkeypatch):
    from lambda_pnn_plugin.host import computing, settings

    monkeypatch.setattr(settings, "environment_folder", lambda: tmp_path / "compute")
    with (
        computing._exclusive(tmp_path / "compute"),
        pytest.raises(Problem, match="being set up just now, here"),
    ):
        computing.remove()
    assert computing.remove() == tmp_path / "compute"


# --- for real ---


@pytest.fixture()
def bare_python(tmp_path):
    """A Python that knows neither venv nor pip, as a Linux distribution may deliver it."""
    host = environment.host_python()
    path = tmp_path / "bare" / "python3"
    path.parent.mkdir()
    blocked = tmp_path / "blocked"
    blocked.mkdir()
    for name in ("venv", "ensurepip", "pip", "virtualenv"):
        (blocked / f"{name}.py").write_text("raise ImportError('not delivered')\n")
    path.write_text(
        "#!/bin/sh\n"
        f'case "$*" in *"/pip install"*|*cli_run*) exec {host} "$@";; esac\n'  # pip and virtualenv that were fetched
        f'shift; PYTHONPATH={blocked} exec {host} "$@"\n'  # without -E
    )
    path.chmod(0o755)
    return path


def no_network(monkeypatch):
    """Whatever is not local cannot be reached, and nobody configured pip."""
    for name in [name for name in os.environ if name.upper().startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    for scheme in ("http", "https"):
        monkeypatch.setenv(f"{scheme}_proxy", "http://127.0.0.1:9")


def qgis_python():
    """What a fresh Python of QGIS's finds: its search path, and the bytes of NumPy and of GDAL's bindings."""
    script = (
        "import hashlib, json, pathlib, sys; import numpy; from osgeo import gdal\n"
        "files = sorted(p for m in (numpy, gdal) for p in pathlib.Path(m.__file__).parent.rglob('*') if p.is_file())\n"
        "files = [p for p in files if p.suffix != '.pyc']\n"
        "print(json.dumps([sys.path, [(str(p), hashlib.md5(p.read_bytes()).hexdigest()) for p in files]]))\n"
    )
    return subprocess.run([sys.executable, "-c", script], capture_output=True, check=True).stdout


def installed(plan):
    """Carry out the plan; nothing of QGIS's own Python changes."""
    lines, before = [], qgis_python()
    found = installation.install(plan, lines.append)
    assert qgis_python() == before
    assert found.path == environment.python_of(plan.folder)
    with LocalEngine(found) as engine:
        assert trial.sharpen_sample(engine)
    assert any("sharpened a small image" in line for line in lines)
    assert [path.name for path in plan.folder.parent.iterdir()] == [plan.folder.name]
    return lines


@pytest.mark.long
def test_from_a_folder_of_wheels_without_network_without_venv(wheels, bare_python, tmp_path, monkeypatch):
    no_network(monkeypatch)
    folder = tmp_path / "Ünï cödé dir" / "compute"
    lines = installed(plan_for(folder, Source(wheels=str(wheels)), base=bare_python))
    assert any("virtualenv does it instead" in line for line in lines)
    installation.remove(folder)
    assert list(folder.parent.iterdir()) == []


class _Index(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class _Proxy(http.server.BaseHTTPRequestHandler):
    """Passes requests on to whom gives user and password."""

    passed: list[str] = []

    def do_GET(self):
        expected = "Basic " + base64.b64encode(b"miller:p@ss word").decode()
        if self.headers.get("Proxy-Authorization") != expected:
            self.send_error(407)
            return
        self.passed.append(self.path)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(self.path) as answer:
            self.send_response(200)
            self.send_header("Content-Type", answer.headers["Content-Type"])
            self.send_header("Content-Length", answer.headers["Content-Length"])
            self.end_headers()
            shutil.copyfileobj(answer, self.wfile)

    def log_message(self, *_):
        pass


@pytest.fixture()
def serve():
    """Starts servers for handlers, each on a port of its own; ends them."""
    servers = []

    def start(handler):
        servers.append(socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler))
        threading.Thread(target=servers[-1].serve_forever, daemon=True).start()
        return servers[-1].server_address[1]

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture()
def index(wheels, tmp_path, serve):
    """Address of a package index over HTTP."""
    for wheel in wheels.glob("*.whl"):
        project = tmp_path / "index" / "simple" / wheel.name.split("-")[0].replace("_", "-").lower()
        project.mkdir(parents=True, exist_ok=True)
        (project / wheel.name).symlink_to(wheel)
    port = serve(lambda *request: _Index(*request, directory=str(tmp_path / "index")))
    return f"http://127.0.0.1:{port}/simple"


@pytest.fixture()
def qgis_proxy(qgis_app, serve):
    """QGIS's network settings name a proxy that wants a password."""
    from qgis.core import QgsSettings

    values = {
        "proxyEnabled": True,
        "proxyType": "HttpProxy",
        "proxyHost": "127.0.0.1",
        "proxyPort": str(serve(_Proxy)),
        "proxyUser": "miller",
        "proxyPassword": "p@ss word",
    }
    for name, value in values.items():
        QgsSettings().setValue(f"proxy/{name}", value)
    yield
    QgsSettings().remove("proxy")


@pytest.mark.long
def test_from_an_index_through_a_proxy_with_a_password(index, qgis_proxy, bare_python, tmp_path, monkeypatch):
    """pip itself is fetched from there too."""
    from lambda_pnn_plugin.host import network

    no_network(monkeypatch)
    _Proxy.passed.clear()
    source = Source(index=index, variables=network.network_variables())
    lines = installed(plan_for(tmp_path / "made" / "compute", source, base=bare_python))
    asked = {path.removeprefix(index).split("/")[1] for path in _Proxy.passed}
    assert {"pip", "virtualenv", "torch", "numpy", "scikit-learn"} <= asked
    assert not any("p%40ss" in line or "p@ss" in line for line in lines)


def test_a_proxy_that_refuses_the_password(serve, qgis_proxy, tmp_path, monkeypatch):
    from qgis.core import QgsSettings

    from lambda_pnn_plugin.host import network

    no_network(monkeypatch)
    QgsSettings().setValue("proxy/proxyPassword", "wrong")
    index = f"http://127.0.0.1:{serve(_Index)}/simple"
    source = Source(index=index, variables=network.network_variables(), arguments=["--retries", "0"])
    with pytest.raises(Problem, match="the proxy refused its user or password"):
        installation.install(plan_for(tmp_path / "made" / "compute", source), print)
    assert list((tmp_path / "made").iterdir()) == []


def test_proxies_of_qgis_in_pips_words(qgis_proxy):
    from qgis.core import QgsSettings

    from lambda_pnn_plugin.host import network

    address = f"http://miller:p%40ss%20word@127.0.0.1:{QgsSettings().value('proxy/proxyPort')}"
    assert network.network_variables() == {"http_proxy": address, "https_proxy": address}
    QgsSettings().setValue("proxy/noProxyUrls", ["http://intern.example/", "localhost"])
    assert network.network_variables()["no_proxy"] == "intern.example,localhost"
    QgsSettings().setValue("proxy/proxyType", "DefaultProxy")
    assert network.network_variables() == {}
    QgsSettings().setValue("proxy/proxyType", "HttpProxy")
    QgsSettings().setValue("proxy/proxyEnabled", False)
    assert network.network_variables() == {}


def test_an_index_that_wants_a_login(tmp_path, serve):
    asked = []

    class Guarded(_Index):
        def do_GET(self):
            asked.append(self.headers.get("Authorization"))
            super().do_GET()

    (tmp_path / "page").write_text("in")
    port = serve(lambda *request: Guarded(*request, directory=str(tmp_path)))
    assert bootstrap.fetch(f"http://me:se%40cret@127.0.0.1:{port}/page", Source()) == b"in"
    assert asked == ["Basic " + base64.b64encode(b"me:se@cret").decode()]
    with pytest.raises(Problem, match="cannot be read") as problem:
        bootstrap._pip_wheel(tmp_path, Source(index="http://me:secret@127.0.0.1:9/simple"), print)
    assert "secret" not in str(problem.value)


def test_a_login_is_not_handed_on(tmp_path, serve):
    """Where an index refers to another host, that one has no business with it."""
    asked = []

    class Elsewhere(_Index):
        def do_GET(self):
            asked.append(self.headers.get("Authorization"))
            super().do_GET()

    (tmp_path / "page").write_text("in")
    elsewhere = serve(lambda *request: Elsewhere(*request, directory=str(tmp_path)))

    class Referring(_Index):
        def do_GET(self):
            self.send_response(302)
            self.send_header("Location", f"http://localhost:{elsewhere}/page")
            self.end_headers()

    assert bootstrap.fetch(f"http://me:secret@127.0.0.1:{serve(Referring)}/page", Source()) == b"in"
    assert asked == [None]


def test_what_a_killed_set_up_left_is_put_right(tmp_path):
    """It was killed between the two renames."""
    fake_python(environment.python_of(tmp_path / "compute.old"), **COMPLETE)
    (tmp_path / "compute.new").mkdir()
    installation.remove(tmp_path / "compute.none")
    installation._clear(tmp_path / "compute")
    assert environment.probe(environment.python_of(tmp_path / "compute"))
    assert [path.name for path in tmp_path.iterdir()] == ["compute"]


def test_pips_wheel_that_came_damaged(tmp_path, serve, monkeypatch):
    name = f"pip-{packages.catalogue()['tools']['pip']}-py3-none-any.whl"
    page = tmp_path / "simple" / "pip"
    page.mkdir(parents=True)
    (page / "index.html").write_text(f'<a href="{name}#sha256={"0" * 64}">{name}</a>')
    (page / name).write_bytes(b"half")
    port = serve(lambda *request: _Index(*request, directory=str(tmp_path)))
    with pytest.raises(Problem, match="came damaged"):
        bootstrap._pip_wheel(tmp_path, Source(index=f"http://127.0.0.1:{port}/simple"), print)
    digest = hashlib.sha256(b"half").hexdigest()
    (page / "index.html").write_text(f'<a href="{name}#sha256={digest}">{name}</a>')
    monkeypatch.setitem(packages.catalogue(), "package_index", f"http://127.0.0.1:{port}/simple")
    with pytest.raises(Problem, match="came damaged"):  # though the index says it should be so
        bootstrap._pip_wheel(tmp_path, Source(), print)
    assert bootstrap._pip_wheel(tmp_path, Source(index=f"http://127.0.0.1:{port}/simple"), print).exists()
    (page / "index.html").write_text("nothing")
    with pytest.raises(Problem, match="offers no pip-"):
        bootstrap._pip_wheel(tmp_path, Source(index=f"http://127.0.0.1:{port}/simple"), print)
    with pytest.raises(Problem, match="cannot be read"):
        bootstrap._pip_wheel(tmp_path, Source(index="http://127.0.0.1:9/simple"), print)


def test_nothing_is_imported_from_what_is_asked(interpreter):
    """Finding and probing leave QGIS's own modules alone."""
    before = dict(sys.modules)
    environment.probe(interpreter.path)
    assert {"torch", "sklearn"}.isdisjoint(set(sys.modules) - set(before))


@pytest.mark.parametrize(
    ("arguments", "plain", "secret"),
    [
        ([], [], {}),
        (["--retries", "0", "--trusted-host=a.b"], ["--retries", "0", "--trusted-host=a.b"], {}),
        (["--index-url", "https://a.b/simple"], ["--index-url", "https://a.b/simple"], {}),
        (["-i", "https://me:secret@a.b/simple"], [], {"PIP_INDEX_URL": "https://me:secret@a.b/simple"}),
        (["--extra-index-url=https://me:secret@a.b"], [], {"PIP_EXTRA_INDEX_URL": "https://me:secret@a.b"}),
        (
            ["-f", "https://me:secret@a.b", "--no-cache-dir", "-f", "https://me:secret@c.d"],
            ["--no-cache-dir"],
            {"PIP_FIND_LINKS": "https://me:secret@a.b https://me:secret@c.d"},
        ),
    ],
)
def test_no_login_is_on_a_command_line(arguments, plain, secret):
    """Every user of a computer sees the command lines of all."""
    source = Source(arguments=arguments)
    assert (source.pip_arguments, source.pip_variables) == (plain, secret)
    assert source.names_index == any(word.startswith(("-i", "--index-url")) for word in arguments)
    index = "https://me:secret@a.b/simple"
    source = Source(index=index, arguments=arguments, variables={"https_proxy": "http://me:secret@proxy"})
    assert "secret" not in " ".join(source.pip_arguments)
    assert {"PIP_INDEX_URL", "https_proxy"} <= set(source.pip_variables)
