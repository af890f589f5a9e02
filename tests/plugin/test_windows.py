"""A user's way through QGIS's own window, on a screen that nobody sees; the pictures lie in build/screenshots."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from building import plugin

from .conftest import ROOT, running

RESULTS = ["sample_ms", "sample_pan", "zeroth", "first", "second", "third", "fourth", "fifth", "sixth"]


@pytest.fixture(scope="module")
def profile():
    """A profile without any plugin but QGIS's toolbox; a short path, for pictures show it."""
    folder = Path(tempfile.mkdtemp(prefix="qgis-"))
    settings = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        "[PythonPlugins]\nprocessing=true\n"
        "[qgis]\ncheckVersion=false\nshowTips=false\nfirstRunVersionFlag=999999\n"
        "[app]\ntips\\show=false\n"
    )
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def scene(sample):
    folder = Path(tempfile.mkdtemp(prefix="scene-"))
    for path in sample:
        shutil.copy(path, folder)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.long
@pytest.mark.skipif(not (shutil.which("qgis") and shutil.which("xvfb-run")), reason="needs qgis and xvfb-run")
def test_install_set_up_sharpen_and_uninstall_in_the_window(profile, scene, wheels, interpreter):
    pictures = ROOT / "build" / "screenshots"
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    inherited = ("PYTHONPATH", "PYTHONHOME", "QGIS_PLUGINPATH")
    variables = {name: value for name, value in os.environ.items() if name not in inherited}
    variables.update(
        QGIS_CUSTOM_CONFIG_PATH=str(profile),
        QT_QPA_PLATFORM="xcb",
        LAMBDA_PNN_WINDOW_SCENE=str(scene),
        LAMBDA_PNN_WINDOW_FOLDER=str(pictures),
        LAMBDA_PNN_WINDOW_WHEELS=str(wheels),
        LAMBDA_PNN_WINDOW_ARCHIVE=str(plugin.package()),
    )
    variables["LAMBDA_PNN_WINDOW_LABELS"] = str(Path(__file__).with_name("labels.py"))
    session = Path(__file__).with_name("window_session.py")
    command = ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24", "qgis", "--nologo", "--noversioncheck"]
    subprocess.run([*command, "--code", str(session)], env=variables, timeout=600, capture_output=True)
    seen = json.loads((pictures / "seen.json").read_text())
    assert "failure" not in seen, seen["failure"]
    assert seen["installed"]
    assert seen["can execute before"][0]
    assert "torch 2." in seen["planned"] and "MB to download" in seen["planned"]
    assert [name for name in seen["left by cancelling"] if name.startswith("compute")] == []
    assert "sharpened a small image" in seen["set-up log"]
    assert seen["state"].startswith("Computing runs on ")
    assert "λ-PNN Pansharpening" in seen["raster menu"]
    assert seen["results"] == sorted(RESULTS)
    assert seen["proposed"] == ["sample_ms", "sample_pan"]
    assert seen["output proposed"].endswith("sample_ms_pansharpened.tif")
    assert "The layers fit: ratio 4 × 4, 256 × 256 pixels" in seen["verdict"]
    assert "by the runs so far" in seen["verdict"]
    assert "name the same layer" in seen["refused"][0] and seen["refused"][1] is False
    assert seen["cancelled"] == ["Cancelled; nothing was written.", False]
    assert seen["place of the result"] == ["scene", 0]
    assert any("own.tif is sharp (R-ERGAS" in text for text in seen["message"])
    assert seen["compared"] == [True, False] and seen["compared no more"] == [False, True]
    assert seen["greeting"] == ["Set up computing…"] and seen["first run"] == [True, "BT-H"]
    assert seen["previews"] == 1
    assert seen["order of results"] == ["sample_ms pansharpened (standard)", "sample_ms pansharpened"]
    assert seen["batch"] == [f"{name}_ms.tif" for name in ("middle", "north", "south")]
    assert seen["model read"] and seen["model"] == [True, True] and seen["report page"]
    assert seen["run again"]["METHOD"] == "λ-PNN" and seen["run again"]["OUTPUT_TYPE"] == "as MS"
    assert seen["printed"] == [True, True] and (pictures / "map.pdf").stat().st_size > 20_000
    assert seen["after uninstalling"] == [True, False, [], [], []]
    assert seen["left in the profile"] == ["lambda_pnn"]
    assert not [path for path in (profile / "profiles" / "default" / "lambda_pnn").rglob("*") if path.is_file()]
    print({key: seen[key] for key in ("settings left",)})
    seconds, memory = seen["seconds until computing starts"], seen["MiB of QGIS"]
    print(seconds, memory)  # shown by pytest -s
    assert max(seconds[1:]) < 0.5
    assert memory[-1] - memory[1] < 16  # what dialogs and layers took is given back after some more of them
    assert "CPU" in seen["options"] or "CUDA" in seen["options"]
    assert seen["threads"] in ("1", 1)
    assert "λ-PNN Pansharpening" in seen["report"] and "Adaptation 5/5" in seen["report"]
    assert str(Path.home()) + "/" not in seen["report"]
    assert seen["removed"] and seen["unchanged"] and seen["imported"] == []
    assert not [one for one in running().values() if "engine.server" in one and str(profile) in one]
