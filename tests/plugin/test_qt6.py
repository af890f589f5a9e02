"""QGIS 4 runs on Qt 6, where enums are known inside their scope only."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ROOT

SESSION = Path(__file__).with_name("qt6_session.py")


def checked(folder):
    found = subprocess.run(
        [sys.executable, str(SESSION), str(folder)],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert found.returncode == 0, found.stderr
    return found.stdout.strip()


def test_every_module_is_fit_for_qt6():
    assert checked(ROOT) == "fit for Qt 6"


@pytest.mark.parametrize(
    ("expression", "complaint"),
    [
        ("Qt.AlignLeft", "Qt 6 has no Qt.AlignLeft"),
        ("QgsTask.CanCancel", "QgsTask.CanCancel is not scoped"),
        ("Qgis.Warning", "Qgis.Warning is not scoped"),
        ("QDialog().exec_()", "Qt 6 has no exec_"),
        ("None\n    from qgis.PyQt.QtCore import QRegExp", "Qt 6 has no QRegExp"),
    ],
)
def test_the_check_sees_what_is_unfit(tmp_path, expression, complaint):
    shutil.copytree(ROOT / "lambda_pnn_plugin", tmp_path / "lambda_pnn_plugin")
    with (tmp_path / "lambda_pnn_plugin" / "layers.py").open("a") as module:
        module.write("\nfrom qgis.core import Qgis, QgsTask\nfrom qgis.PyQt.QtCore import Qt\n")
        module.write("from qgis.PyQt.QtWidgets import QDialog\n")
        module.write(f"def wrong():\n    return {expression}\n")
    assert complaint in checked(tmp_path)
