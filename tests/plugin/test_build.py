"""What build.py lays out, checks and packs."""

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from building import checks, plugin, sources, testing
from building.places import ROOT, Problem


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


@pytest.mark.skipif(sources._git("status") is None, reason="no clone, or no git")
def test_only_the_projects_files_are_staged():
    stray = ROOT / "lambda_pnn_plugin" / "stray.whl"
    stray.write_bytes(b"")
    try:
        staged = {path.name for path in plugin.stage().rglob("*")}
    finally:
        stray.unlink()
    assert {"job.py", "icon.svg", "lambda_pnn_de.qm", "metadata.txt"} <= staged
    assert not {"stray.whl", "lambda_pnn_de.ts", "__pycache__"} & staged


@pytest.mark.parametrize("git", [True, False])
def test_the_projects_files_are_found_with_and_without_git(monkeypatch, git):
    if not git:
        monkeypatch.setattr(sources, "_git", lambda *arguments: None)
    found = sources.files("building", "LICENSE")
    assert {Path("LICENSE"), Path("building/sources.py")} <= set(found)
    assert not [path for path in found if path.suffix == ".pyc" or path.is_absolute()]
    assert not [path for path in sources.files() if path.parts[0] in ("build", ".git")]


def test_unknown_words_are_refused():
    found = subprocess.run(
        [sys.executable, str(ROOT / "build.py"), "demo", "--spectral", "x.tif"], capture_output=True, text=True
    )
    assert found.returncode == 1
    assert "Give both --spectral and --panchromatic" in found.stderr


@pytest.mark.parametrize(
    ("statuses", "expected"), [((0, 0), 0), ((5, 0), 0), ((0, 5), 0), ((5, 5), 5), ((1, 0), 1), ((5, 1), 1)]
)
def test_a_selection_may_lie_in_one_folder_only(monkeypatch, statuses, expected):
    """pytest ends with 5 where nothing was selected; the other folder must run all the same."""
    answers = iter(statuses)
    monkeypatch.setattr(testing.qgis, "add_cluster", lambda: None)
    monkeypatch.setattr(testing.qgis, "compute_python", lambda: Path(sys.executable))
    monkeypatch.setattr(testing.qgis, "python", lambda: Path(sys.executable))
    monkeypatch.setattr(testing.qgis, "environment", dict)
    monkeypatch.setattr(testing.checks, "lint", lambda: None)
    monkeypatch.setattr(testing.tools, "ensure", lambda *arguments: None)
    monkeypatch.setattr(
        testing.subprocess, "run", lambda command, **options: subprocess.CompletedProcess(command, next(answers))
    )
    assert testing.test([], long=False) == expected


def test_every_benchmark_can_be_asked_for():
    """And only those: the command takes the names that the script knows."""
    source = (ROOT / "benchmarks" / "bench.py").read_text(encoding="utf-8")
    known = re.findall(r'^        "(\w+)": ', source, re.M)
    command = [sys.executable, "-c", "import build; print(*build.BENCHMARKS)"]
    taken = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    assert sorted(taken) == sorted(known) and len(set(taken)) == len(taken)


def test_addresses_that_lead_nowhere_are_told(staged):
    assert set(checks.placeholders(staged)) <= {"homepage", "tracker", "repository", "email"}
    file = staged / "metadata.txt"
    file.write_text(re.sub(r"(?m)^homepage=.*$", "homepage=https://example.org/x", file.read_text()))
    assert "homepage" in checks.placeholders(staged)
    file.write_text(re.sub(r"(?m)^homepage=.*$", "homepage=https://docs.qgis.org/x", file.read_text()))
    assert "homepage" not in checks.placeholders(staged)


def test_what_cannot_be_published_is_not_packed():
    """metadata.txt's addresses are made up until there are real ones."""
    found = subprocess.run([sys.executable, ROOT / "build.py", "package", "--publish"], capture_output=True, text=True)
    assert found.returncode == 1 and "needs real addresses in metadata.txt" in found.stderr


# --- checks of the package ----------------------------------------------------------------------------------------


@pytest.fixture
def staged(tmp_path):
    return Path(shutil.copytree(plugin.stage(), tmp_path / "plugin"))


def test_the_plugin_passes_every_check(staged):
    checks.check(staged)


def replace(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def without_email(folder):
    replace(folder / "metadata.txt", "email=", "mail=")
    return "metadata.txt lacks email."


def with_a_wrong_link(folder):
    replace(folder / "metadata.txt", "tracker=https://", "tracker=")
    return "metadata.txt's tracker is no web address."


def with_a_wrong_version(folder):
    replace(folder / "metadata.txt", "version=", "version=v")
    return "metadata.txt's version is not of the form"


def without_icon(folder):
    (folder / "resources" / "icon.svg").unlink()
    return "metadata.txt's icon does not exist."


def without_licence(folder):
    (folder / "LICENSE").unlink()
    return "LICENSE is missing."


def with_a_hidden_file(folder):
    (folder / "engine" / ".settings").touch()
    return "engine/.settings is of a kind that does not belong in a plugin."


def with_a_compiled_file(folder):
    (folder / "fast.so").touch()
    return "fast.so is of a kind"


def with_a_link(folder):
    (folder / "resources" / "all").symlink_to("/")
    return "resources/all is of a kind"


def too_large(folder):
    with (folder / "scene.tif").open("wb") as file:
        file.truncate(26_000_000)
    return "bytes; 25000000 are allowed."


def with_a_shell(folder):
    (folder / "shell.py").write_text("import subprocess\nsubprocess.run(input(), shell=True)\n")
    return "shell.py:2: subprocess call with shell=True"


def with_a_password(folder):
    (folder / "login.py").write_text('password = "Pa55w0rd-kq8Zt"\n')
    return "login.py:1: Secret Keyword"


def with_an_unused_import(folder):
    (folder / "unused.py").write_text("import os\n")
    return "unused.py:1:1: F401"


@pytest.mark.parametrize(
    "harm",
    [
        without_email,
        with_a_wrong_link,
        with_a_wrong_version,
        without_icon,
        without_licence,
        with_a_hidden_file,
        with_a_compiled_file,
        with_a_link,
        too_large,
        with_a_shell,
        with_a_password,
        with_an_unused_import,
    ],
)
def test_the_checks_see_what_would_be_refused(staged, harm):
    finding = harm(staged)
    with pytest.raises(Problem) as refused:
        checks.check(staged)
    assert finding in str(refused.value)


BOTH = ["QGIS3", "QGIS4"]


@pytest.mark.parametrize("there", [[], BOTH[:1], BOTH[1:], BOTH])
def test_installed_into_every_qgis_that_is_used(tmp_path, monkeypatch, there):
    base = tmp_path / ".local" / "share" / "QGIS"
    for name in there:
        (base / name).mkdir(parents=True)
    monkeypatch.setattr(plugin.Path, "home", lambda: tmp_path)
    monkeypatch.setattr(plugin.platform, "system", lambda: "Linux")
    assert plugin.user_profiles() == [base / name / "profiles" / "default" for name in there or BOTH[:1]]
