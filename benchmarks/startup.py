"""How much longer QGIS takes to start with the plugin enabled: whole starts, with and without it by turns.

    startup.py FOLDER_WITH_THE_PLUGIN

Prints JSON: medians in seconds, and what QGIS itself says that loading the plugin took.
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
seen = {{"time": time.time(), "loading": plugin_times.get("{plugin}")}}
open({told!r}, "w").write(json.dumps(seen))
os._exit(0)
"""


def start(profile: Path, plugins: str) -> tuple[float, float | None]:
    """Seconds from the command until the window is ready, and those of the plugin, if it is enabled."""
    told, session = profile / "told.json", profile / "session.py"
    session.write_text(SESSION.format(plugin=PLUGIN, told=str(told)))
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_PLUGINPATH": plugins}
    variables.pop("PYTHONPATH", None)
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(profile), "--code", str(session)]
    began = time.time()
    subprocess.run(command, env=variables, capture_output=True, timeout=120)
    seen = json.loads(told.read_text())
    told.unlink()
    loading = seen["loading"]
    return seen["time"] - began, float(loading.rstrip("s")) if loading else None


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
        for profile in profiles.values():
            start(profile, plugins)  # the first start of a profile fills caches
        found: dict[bool, list[tuple[float, float | None]]] = {False: [], True: []}
        for number in range(STARTS):
            for enabled in (False, True) if number % 2 else (True, False):
                found[enabled].append(start(profiles[enabled], plugins))
    seconds = {enabled: [total for total, _ in runs] for enabled, runs in found.items()}
    print(
        json.dumps(
            {
                "without": statistics.median(seconds[False]),
                "with": statistics.median(seconds[True]),
                "spread": statistics.pstdev(seconds[False]),
                "loading": statistics.median(loading for _, loading in found[True]),
                "starts": STARTS,
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1])
