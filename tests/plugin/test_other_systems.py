"""Windows and macOS, as far as their conditions can be made here."""

import os
import subprocess
import sys
import types
from pathlib import Path, PureWindowsPath

import pytest

from lambda_pnn_plugin.host import diagnostics, settings
from lambda_pnn_plugin.runtime import child_process, environment, nvidia


@pytest.fixture
def windows(monkeypatch):
    """The modules that ask for the system are told that it is Windows; Path itself stays as it is."""
    variables = {"LOCALAPPDATA": "/Users/Jörg Özil/AppData/Local", "SYSTEMROOT": "/Windows"}
    told = types.SimpleNamespace(name="nt", environ={**os.environ, **variables})
    for module in (diagnostics, settings, nvidia, environment, child_process):
        monkeypatch.setattr(module, "os", told)
    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", 0x08000000, raising=False)


@pytest.mark.parametrize("program", ["python.exe", "python3.exe"])
def test_python_beside_qgis_on_windows(windows, monkeypatch, tmp_path, program):
    """There `sys.executable` is QGIS, or python-qgis.bat's Python; starting QGIS again would open windows."""
    (tmp_path / program).touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin" / "qgis-ltr-bin.exe"))
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    assert environment.host_python() == tmp_path / program


def test_python_inside_the_application_on_a_mac(monkeypatch, tmp_path):
    application = tmp_path / "QGIS.app" / "Contents" / "MacOS"
    (application / "bin").mkdir(parents=True)
    (application / "QGIS").touch()
    (application / "bin" / "python3").touch()
    monkeypatch.setattr(sys, "executable", str(application / "QGIS"))
    monkeypatch.setattr(sys, "base_prefix", str(application))
    assert environment.host_python() == application / "bin" / "python3"


def test_no_python_is_no_python(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "QGIS"))
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    assert environment.host_python() is None


def test_python_of_an_environment_on_windows(windows):
    folder = PureWindowsPath(r"C:\Users\Jörg Özil\compute")
    assert str(environment.python_of(folder)) == r"C:\Users\Jörg Özil\compute\Scripts\python.exe"


def test_the_environment_lies_outside_the_long_path_of_a_profile_on_windows(windows):
    assert settings.environment_folder() == Path("/Users/Jörg Özil/AppData/Local/lambda_pnn/compute")


def test_no_console_opens_on_windows(windows):
    assert child_process.spawn_options() == {"creationflags": 0x08000000}


def test_a_process_ends_with_its_children_on_windows(windows, monkeypatch):
    """A launcher such as venv's python.exe has the real interpreter as its child."""
    commands = []
    monkeypatch.setattr(subprocess, "run", lambda command, **options: commands.append((command, options)))
    child = types.SimpleNamespace(pid=4711, poll=lambda: None, kill=lambda: None, wait=lambda: 0)
    child_process.end_tree(child)
    command, options = commands[0]
    assert command == ["taskkill", "/F", "/T", "/PID", "4711"]
    assert options["creationflags"] == 0x08000000


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_nothing_of_qgis_reaches_the_compute_process(monkeypatch, platform):
    of_qgis = {
        "PYTHONHOME": r"C:\OSGeo4W\apps\Python312",
        "OSGEO4W_ROOT": r"C:\OSGeo4W",
        "Qt_Plugin_Path": r"C:\OSGeo4W\apps\qgis\qtplugins",
        "GDAL_DATA": "/Applications/QGIS.app/Contents/Resources/gdal",
        "PROJ_LIB": "/Applications/QGIS.app/Contents/Resources/proj",
        "DYLD_LIBRARY_PATH": "/Applications/QGIS.app/Contents/MacOS/lib",
        "LD_LIBRARY_PATH": "/opt/qgis/lib",
    }
    of_the_system = {"SYSTEMROOT": r"C:\Windows", "CUDA_VISIBLE_DEVICES": "0", "APPDIR": "/opt/qgis"}
    for name, value in {**of_qgis, **of_the_system}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("GLIBC_TUNABLES", raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    clean = child_process.clean_environment()
    assert not set(of_qgis) & set(clean)
    assert of_the_system.items() <= clean.items()
    assert ("GLIBC_TUNABLES" in clean) == (platform == "linux")


def test_arguments_for_pip_keep_windows_paths(windows):
    words = settings.split_arguments(r'--cert C:\certs\root.pem --find-links "D:\my wheels"')
    assert words == ["--cert", r"C:\certs\root.pem", "--find-links", r"D:\my wheels"]


def test_nvidia_smi_is_found_beside_windows(windows, monkeypatch):
    asked = []
    monkeypatch.setattr(nvidia.shutil, "which", lambda name: None)
    monkeypatch.setattr(nvidia, "output_of", lambda command: asked.append(command[0]))
    assert nvidia.find_card() is None
    assert asked[0] == str(Path("/Windows/System32/nvidia-smi.exe"))


def test_the_report_hides_homes_in_any_case_on_windows(windows, monkeypatch):
    monkeypatch.setattr(diagnostics.Path, "home", lambda: Path("/Users/Özil"))
    assert diagnostics._without_home("/users/özil/scene.tif, /Users/Özilay") == "~/scene.tif, /Users/Özilay"
