"""What build.py lays out and packs."""

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

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
    assert {top + name for name in [*needed, "engine/server.py", "resources/compute-requirements.txt"]} <= set(names)
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
