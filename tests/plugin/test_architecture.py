"""docs/architecture.md keeps its promises: the example of an operation runs, the files that it names are there."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from building.places import PLUGIN, ROOT

from .conftest import COMPUTE

PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"```python\n# (\S+)\n(.*?)```", PAGE, re.DOTALL)
SCRIPT = """
from pathlib import Path

import numpy as np

from lambda_pnn_plugin.raster.scene import Scene
from lambda_pnn_plugin.runtime.environment import probe
from lambda_pnn_plugin.runtime.local_engine import LocalEngine
from lambda_pnn_plugin.shared.scene_model import Optics, Scaling, SceneModel
from lambda_pnn_plugin.workflow.detail import detail


class Feedback:
    cancelled = staticmethod(lambda: False)


scene = Scene([{ms!r}], {pan!r}, "MS", "PAN")
scaling = Scaling(0.0, 2048.0)
model = SceneModel(scaling, scaling, Optics((0.3,) * 4, 0.15), np.zeros((4, 2)))
with LocalEngine(probe(Path({compute!r}))) as engine:
    print(detail(scene, model, scene.window, engine, Feedback()))
"""


def test_the_example_of_an_operation_is_short_and_runs(tiny, tmp_path):
    """In a copy of the package, by way of a real compute process."""
    assert [Path(file).parts[1] for file, _ in SNIPPETS] == ["shared", "engine", "workflow"]
    assert sum(len(code.splitlines()) for _, code in SNIPPETS) <= 80
    shutil.copytree(ROOT / PLUGIN, tmp_path / PLUGIN, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", tmp_path / "resources")
    for file, code in SNIPPETS:
        with (tmp_path / file).open("a", encoding="utf-8") as module:
            module.write("\n\n" + code)
    script = SCRIPT.format(ms=str(tiny[0]), pan=str(tiny[1]), compute=COMPUTE)
    variables = {**os.environ, "PYTHONPATH": str(tmp_path)}
    found = subprocess.run([sys.executable, "-c", script], env=variables, cwd=tmp_path, capture_output=True, text=True)
    assert found.returncode == 0, found.stderr
    assert 0 < float(found.stdout) < 1


def test_every_file_that_the_page_names_is_there():
    named = set(re.findall(r"`((?:[a-z_]+/)+[\w.]*)`", PAGE))
    assert len(named) > 15
    added = {file for file, _ in SNIPPETS}
    missing = [
        name
        for name in named
        if not any((base / name).exists() for base in (ROOT, ROOT / PLUGIN)) and f"{PLUGIN}/{name}" not in added
    ]
    assert not missing


def test_no_module_is_long():
    """Of one idea each, none has more than 300 lines."""
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in (ROOT / PLUGIN).rglob("*.py")}
    assert max(lengths.values()) < 300, max(lengths, key=lengths.get)
