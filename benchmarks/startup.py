"""How much longer QGIS takes to start with the plugin enabled: whole starts, with and without it by turns.

    startup.py FOLDER_WITH_THE_PLUGIN     on a screen, as xvfb-run gives one

Prints JSON: medians in seconds, and what QGIS itself says that loading all plugins took. Which plugin comes first pays
for what several import, so that one plugin's own seconds say little.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PLUGIN = "lambda_pnn_plugin"
STARTS = 15
SESSION = """
import json, os, time
from qgis.utils import plugin_times
assert ("{plugin}" in plugin_times) == {enabled}
seen = {{"time": time.time(), "loading": sum(float(told.rstrip("s")) for told in plugin_times.values())}}
open({told!r}, "w").write(json.dumps(seen))
os._exit(0)
"""


def start(profile: Path, plugins: str, enabled: bool) -> tuple[float, float]:
    """Seconds from the command until the window is ready, and those of all plugins."""
    told, session = profile / "told.json", profile / "session.py"
    session.write_text(SESSION.format(plugin=PLUGIN, enabled=enabled, told=str(told)))
    variables = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QGIS_PLUGINPATH": plugins}
    variables.pop("PYTHONPATH", None)
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(profile), "--code", str(session)]
    began = time.time()
    subprocess.run(command, env=variables, capture_output=True, timeout=120)
    seen = json.loads(told.read_text())
    told.unlink()
    return seen["time"] - began, seen["loading"]


def profile_with(enabled: bool, folder: Path) -> Path:
    settings = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        f"[PythonPlugins]\nprocessing=true\n{PLUGIN}={str(enabled).lower()}\n[qgis]\ncheckVersion=false\nshowTips=false\n"
    )
    return folder


def main(plugins: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        profiles = {enabled: profile_with(enabled, Path(folder, str(enabled))) for enabled in (False, True)}
        for enabled, profile in profiles.items():
            start(profile, plugins, enabled)  # the first start of a profile fills caches
        found: dict[bool, list[tuple[float, float]]] = {False: [], True: []}
        for number in range(STARTS):
            for enabled in (False, True) if number % 2 else (True, False):
                found[enabled].append(start(profiles[enabled], plugins, enabled))
    names = {False: "without", True: "with"}
    medians = {
        names[enabled]: dict(zip(("start", "loading"), map(statistics.median, zip(*runs))))
        for enabled, runs in found.items()
    }
    spread = statistics.pstdev(seconds for seconds, _ in found[False])
    print(json.dumps({**medians, "spread": spread, "starts": STARTS}))


if __name__ == "__main__":
    main(sys.argv[1])
