"""The tests: in the QGIS of this computer, or in that of a Debian release."""

from __future__ import annotations

import os
import shutil
import subprocess

from . import checks, debian, qgis, sources, tools
from .places import ENGINE_TOOLS, ROOT, TOOLS

NO_TESTS = 5
"""pytest's exit status when nothing was selected."""
FIRST_REPORT = ["--durations=10", "--cov", "--cov-report="]
LAST_REPORT = ["--durations=10", "--cov", "--cov-append", "--cov-report=term:skip-covered"]
"""What is reported of whole runs: the slowest tests, and at the end which lines both suites left out."""
REQUIREMENTS = ROOT / "tests" / "requirements.txt"
ENGINE_REQUIREMENTS = ROOT / "tests" / "engine" / "requirements.txt"
"""What only the engine's tests need; it rests on packages of the compute Python, which must not be installed again."""


def test(pytest_arguments: list[str], long: bool) -> int:
    """Lint, then the engine's tests on the compute Python, then the plugin's in QGIS.

    Returns:
        pytest's exit status.

    Raises:
        Problem: the linter found something.
    """
    qgis.add_cluster()
    if long:
        qgis.ensure_screen()
    checks.lint()
    compute = qgis.compute_python()
    tools.ensure(REQUIREMENTS, TOOLS, compute)
    tools.ensure(ENGINE_REQUIREMENTS, ENGINE_TOOLS, compute, "--no-deps")
    environment = {**qgis.environment(), "LAMBDA_PNN_COMPUTE": str(compute), "PYTHONDONTWRITEBYTECODE": "1"}
    paths = [str(ROOT), str(TOOLS), "/usr/share/qgis/python/plugins"]
    selection = [] if long else ["-m", "not long"]
    statuses = []
    suites = (
        (compute, ["engine"], [*paths, str(ENGINE_TOOLS)], FIRST_REPORT),
        (qgis.python(), ["imaging", "methods", "plugin", "awkward"], paths, LAST_REPORT),
    )
    for python, names, path, report in suites:
        environment["PYTHONPATH"] = os.pathsep.join(path)
        folders = [f"tests/{name}" for name in names]
        command = [str(python), "-m", "pytest", *folders, *selection, *(pytest_arguments or report)]
        statuses.append(subprocess.run(command, cwd=ROOT, env=environment).returncode)
        if statuses[-1] not in (0, NO_TESTS):
            return statuses[-1]
    return min(statuses)  # what the arguments select may lie in one folder only


def test_in(release: str, pytest_arguments: list[str], long: bool) -> int:
    """The tests in a Debian of that release, which lies in build/roots; nothing but its packages is there."""
    root = debian.root_of(release)
    project = root / "srv" / "project"
    for folder in project.glob("*"):
        if folder.name != "build":  # keeps what was set up
            shutil.rmtree(folder) if folder.is_dir() else folder.unlink()
    for file in sources.files():
        (project / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, project / file)
    command = ["python3", "/srv/project/build.py", "test", *(["--long"] if long else []), "--", *pytest_arguments]
    return debian.run_in(root, command).returncode
