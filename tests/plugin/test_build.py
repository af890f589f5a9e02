"""What build.py lays out and packs."""

import configparser
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def build(*arguments):
    return subprocess.run(
        [sys.executable, str(ROOT / "build.py"), *arguments], capture_output=True, text=True, check=True
    ).stdout.strip()


def test_package_holds_what_qgis_needs_and_nothing_else():
    with zipfile.ZipFile(build("package")) as archive:
        names = archive.namelist()
    top = "lambda_pnn_plugin/"
    assert all(name.startswith(top) for name in names)
    needed = ["__init__.py", "metadata.txt", "LICENSE", "resources/icon.svg", "resources/sensors.json"]
    assert {top + name for name in [*needed, "engine/server.py", "resources/compute.json"]} <= set(names)
    assert not [name for name in names if "__pycache__" in name or "/." in name or name.endswith((".pyc", ".so"))]


def test_package_is_reproducible():
    first = Path(build("package")).read_bytes()
    assert Path(build("package")).read_bytes() == first


def test_metadata_is_complete():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    for key in ("name", "description", "about", "version", "author", "email", "tracker", "repository"):
        assert general[key]
    assert general["hasProcessingProvider"] == "yes"
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert (ROOT / general["icon"]).exists()


def test_unknown_words_are_refused():
    found = subprocess.run(
        [sys.executable, str(ROOT / "build.py"), "demo", "--spectral", "x.tif"], capture_output=True, text=True
    )
    assert found.returncode == 1
    assert "Give both --spectral and --panchromatic" in found.stderr


@pytest.mark.parametrize(
    ("statuses", "expected"), [((0, 0), 0), ((5, 0), 0), ((0, 5), 0), ((5, 5), 5), ((1, 0), 1), ((5, 1), 1)]
)
def test_a_selection_may_lie_in_one_folder_only(monkeypatch, tmp_path, statuses, expected):
    """pytest ends with 5 where nothing was selected; the other folder must run all the same."""
    sys.path.insert(0, str(ROOT))
    import build as program

    answers = iter([0, *statuses])  # the linter's comes first
    monkeypatch.setattr(program, "set_up", lambda: None)
    monkeypatch.setattr(program, "compute_python", lambda: Path(sys.executable))
    monkeypatch.setattr(program, "qgis_python", lambda: Path(sys.executable))
    monkeypatch.setattr(program, "qgis_environment", dict)
    monkeypatch.setattr(program, "TOOLS", tmp_path)
    shutil.copy(ROOT / "tests" / "requirements.txt", tmp_path / "ready")
    monkeypatch.setattr(
        program.subprocess, "run", lambda command, **options: subprocess.CompletedProcess(command, next(answers))
    )
    assert program.test([], long=False) == expected
