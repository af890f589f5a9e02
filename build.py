#!/usr/bin/env python3
"""Build, try and test the λ-PNN Pansharpening plugin. Runs on any Python ≥ 3.9 and needs nothing installed.

    python3 build.py demo [--spectral MS --panchromatic PAN] [--effort fast|standard|best]
    python3 build.py test [--long] [--qgis bookworm|trixie|forky] [-- PYTEST ARGUMENTS]
    python3 build.py bench [iteration] [presets] [scenes] [sizes]
    python3 build.py process -- QGIS_PROCESS ARGUMENTS
    python3 build.py stage | package | install
"""

from __future__ import annotations

import argparse
import configparser
import os
import platform
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
BUILD = ROOT / "build"
STAGE = BUILD / "stage"
PROFILE = BUILD / "profile"
TOOLS = BUILD / "tools"
PLUGIN = "lambda_pnn_plugin"
BENCHMARKS = ["iteration", "presets", "scenes", "sizes"]
DEBIAN_RELEASES = {
    "bookworm": [],  # QGIS 3.22; PyTorch is set up
    "trixie": ["python3-torch", "python3-sklearn", "python3-pip"],  # QGIS 3.40; PyTorch is the system's
    "forky": [],  # QGIS 3.44
}
"""Whose QGIS the tests can run in, and what is installed there besides."""
NO_TESTS = 5
"""pytest's exit status when nothing was selected."""
DEBIAN_PACKAGES = ["qgis", "python3-qgis", "qgis-providers", "python3-gdal", "gdal-bin"]
WINDOW_PACKAGES = ["xvfb", "xauth"]


class Problem(Exception):  # noqa: N818
    """Something the person at the keyboard must do; one sentence."""


# --- The plugin's files -------------------------------------------------------------------------------------------


def stage() -> Path:
    """Lay the plugin out as QGIS installs it, in build/stage."""
    target = STAGE / PLUGIN
    shutil.rmtree(target, ignore_errors=True)
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc", ".*")
    shutil.copytree(ROOT / PLUGIN, target, ignore=ignored)
    shutil.copytree(ROOT / "resources", target / "resources", ignore=ignored)
    for name in ("metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"):
        shutil.copy(ROOT / name, target)
    return target


def package() -> Path:
    """The zip that QGIS's plugin manager installs."""
    staged = stage()
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(staged / "metadata.txt", encoding="utf-8")
    archive = BUILD / f"{PLUGIN}-{metadata['general']['version']}.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as bundle:
        for path in sorted(staged.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(str(path.relative_to(STAGE)), (2020, 1, 1, 0, 0, 0))
                entry.external_attr = 0o644 << 16
                bundle.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return archive


def install() -> Path:
    """Put the plugin into the user's own QGIS profile."""
    target = user_profile() / "python" / "plugins" / PLUGIN
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(stage(), target)
    return target


def user_profile() -> Path:
    home = Path.home()
    base = {
        "Windows": Path(os.environ.get("APPDATA", home)) / "QGIS/QGIS3",
        "Darwin": home / "Library/Application Support/QGIS/QGIS3",
    }.get(platform.system(), home / ".local/share/QGIS/QGIS3")
    return base / "profiles" / "default"


# --- QGIS ---------------------------------------------------------------------------------------------------------


def qgis_process() -> Path | None:
    """The real qgis_process: Debian's wrapper of that name passes an option that it rejects."""
    for name in ("qgis_process.bin", "qgis_process"):
        found = shutil.which(name)
        if found:
            return Path(found)
    return None


def qgis_python() -> Path | None:
    """A Python that can import QGIS."""
    candidates = [os.environ.get("QGIS_PYTHON"), "/usr/bin/python3", sys.executable, shutil.which("python3")]
    for candidate in filter(None, candidates):
        if subprocess.run([candidate, "-c", "import qgis.core"], capture_output=True).returncode == 0:
            return Path(candidate)
    return None


def ensure_qgis() -> None:
    """QGIS from the system's packages, where that can be done."""
    if qgis_process() and qgis_python():
        return
    if not on_debian():
        raise Problem("QGIS was not found: install QGIS 3.22 or newer, and set QGIS_PYTHON to the Python it runs on.")
    if os.geteuid() != 0:
        raise Problem(f"QGIS was not found: run “apt-get install {' '.join(DEBIAN_PACKAGES)}” as root, then try again.")
    print("Installing QGIS from the system's packages …", flush=True)
    install_debian_packages(DEBIAN_PACKAGES)


def on_debian() -> bool:
    """Whether packages are Debian's, or those of what is made of it."""
    return Path("/etc/debian_version").exists()


def ensure_screen() -> None:
    """A screen that nobody sees, for the tests of windows, where that can be done; they are skipped otherwise."""
    if not shutil.which("xvfb-run") and on_debian() and os.geteuid() == 0:
        install_debian_packages(WINDOW_PACKAGES)


def install_debian_packages(packages: list[str]) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-q"], ["install", "-qq", "-y", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", *command], check=True, env=environment, stdout=subprocess.DEVNULL)


def qgis_environment() -> dict[str, str]:
    """Variables under which QGIS uses the staged plugin and a profile of its own, without a screen.

    QGIS looks for its Python's libraries beside the first python3 on the PATH: that must be its own.
    """
    inherited = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONPATH")}
    return {
        **inherited,
        "PATH": os.pathsep.join([str(qgis_python().parent), os.environ.get("PATH", os.defpath)]),
        "QGIS_CUSTOM_CONFIG_PATH": str(PROFILE),
        "QGIS_PLUGINPATH": str(STAGE),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "XDG_RUNTIME_DIR": os.environ.get("XDG_RUNTIME_DIR", str(_private_folder(BUILD / "runtime"))),
    }


def _private_folder(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder


def process(arguments: list[str], **options) -> subprocess.CompletedProcess:
    """qgis_process with the staged plugin enabled."""
    command = [str(qgis_process())]
    environment = qgis_environment()
    PROFILE.mkdir(parents=True, exist_ok=True)
    marker = PROFILE / "plugin-enabled"
    if not marker.exists():
        # Its exit status tells little: non-zero too if the plugin was enabled before.
        subprocess.run([*command, "plugins", "enable", PLUGIN], env=environment, capture_output=True)
        if any(f"{PLUGIN}=true" in ini.read_text() for ini in PROFILE.rglob("QGIS*.ini")):
            marker.touch()
    return subprocess.run([*command, *arguments], env=environment, **options)


def set_up() -> None:
    """QGIS, the staged plugin, and the compute environment made by the plugin's own algorithm."""
    ensure_qgis()
    stage()
    if process(["run", "lambdapnn:setup"]).returncode != 0:
        raise Problem("The compute environment could not be set up; the lines above say why.")


# --- demo ---------------------------------------------------------------------------------------------------------


def demo(spectral: str | None, panchromatic: str | None, effort: str) -> None:
    """The main job on the sample scene or on the user's files."""
    set_up()
    folder = BUILD / "demo"
    truth = None
    if not spectral:
        print("\nGenerating the sample scene …", flush=True)
        made = process(["run", "lambdapnn:samplescene", f"--FOLDER={folder}"], stdout=subprocess.DEVNULL)
        if made.returncode != 0:
            raise Problem("The sample scene could not be generated; the lines above say why.")
        spectral, panchromatic, truth = (str(folder / f"sample_{name}.tif") for name in ("ms", "pan", "truth"))
    folder.mkdir(parents=True, exist_ok=True)
    output, picture = folder / "pansharpened.tif", folder / "before_after.png"
    arguments = ["run", "lambdapnn:pansharpen", f"--SPECTRAL={spectral}", f"--PANCHROMATIC={panchromatic}"]
    sensor = "GE1" if truth else "auto"  # what the sample scene is drawn as
    if process([*arguments, f"--SENSOR={sensor}", f"--EFFORT={effort}", f"--OUTPUT={output}"]).returncode != 0:
        raise Problem("Pansharpening failed; the lines above say why.")
    report = [str(qgis_python()), str(ROOT / "benchmarks" / "report.py")]
    files = [spectral, panchromatic, str(output), str(picture), *filter(None, [truth])]
    subprocess.run([*report, *files], check=True)
    print(f"\nPansharpened image:  {output}\nBefore and after:    {picture}")


# --- test ---------------------------------------------------------------------------------------------------------


def compute_python() -> Path:
    """The Python that the plugin's set-up chose."""
    answer = process(["run", "lambdapnn:setup"], capture_output=True, text=True)
    found = re.search(r"^PYTHON:\s*(.+)$", answer.stdout, re.MULTILINE)
    if not found:
        raise Problem(f"The compute environment could not be found: {answer.stderr or answer.stdout}")
    return Path(found.group(1))


def test(pytest_arguments: list[str], long: bool) -> int:
    """Lint, then the engine's tests on the compute Python, then the plugin's in QGIS."""
    set_up()
    if long:
        ensure_screen()
    compute = compute_python()
    requirements, ready = ROOT / "tests" / "requirements.txt", TOOLS / "ready"
    if not ready.exists() or ready.read_text() != requirements.read_text():
        shutil.rmtree(TOOLS, ignore_errors=True)
        pip = [str(compute), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--target", str(TOOLS)]
        subprocess.run([*pip, "-r", str(requirements)], check=True)
        shutil.copy(requirements, ready)
    environment = {**qgis_environment(), "LAMBDA_PNN_COMPUTE": str(compute), "PYTHONDONTWRITEBYTECODE": "1"}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT), str(TOOLS), "/usr/share/qgis/python/plugins"])
    lint = subprocess.run([str(TOOLS / "bin" / "ruff"), "check", str(ROOT)])
    if lint.returncode != 0:
        return lint.returncode
    selection = [] if long else ["-m", "not long"]
    statuses = []
    for python, folder in ((compute, "tests/engine"), (qgis_python(), "tests/plugin")):
        command = [str(python), "-m", "pytest", folder, *selection, *pytest_arguments]
        statuses.append(subprocess.run(command, cwd=ROOT, env=environment).returncode)
        if statuses[-1] not in (0, NO_TESTS):
            return statuses[-1]
    return min(statuses)  # what the arguments select may lie in one folder only


# --- test in another QGIS -----------------------------------------------------------------------------------------


def test_in(release: str, pytest_arguments: list[str], long: bool) -> int:
    """The tests in a Debian of that release, which lies in build/roots; nothing but its packages is there."""
    if os.geteuid() != 0 or not on_debian():
        raise Problem("Tests in another QGIS need Debian and root, to make and enter a root of that release.")
    root = BUILD / "roots" / release
    project = root / "srv" / "project"
    if not (root / "ready").exists():
        make_root(release, root)
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
    )
    for folder in project.glob("*"):
        if folder.name != "build":  # keeps what was set up
            shutil.rmtree(folder) if folder.is_dir() else folder.unlink()
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).exists():
            (project / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, project / name)
    command = ["python3", "/srv/project/build.py", "test", *(["--long"] if long else []), "--", *pytest_arguments]
    return in_root(root, command).returncode


def make_root(release: str, root: Path) -> None:
    if not shutil.which("debootstrap"):
        install_debian_packages(["debootstrap"])
    shutil.rmtree(root, ignore_errors=True)
    root.parent.mkdir(parents=True, exist_ok=True)
    print(f"Making a Debian {release} in {root} …", flush=True)
    subprocess.run(["debootstrap", "--variant=minbase", release, str(root)], check=True, stdout=subprocess.DEVNULL)
    packages = [*DEBIAN_PACKAGES, *WINDOW_PACKAGES, *DEBIAN_RELEASES[release], "ca-certificates", "procps"]
    install = ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages]
    if in_root(root, install, stdout=subprocess.DEVNULL).returncode != 0:
        raise Problem(f"Packages could not be installed in {root}; the lines above say why.")
    (root / "ready").touch()


def in_root(root: Path, command: list[str], **options) -> subprocess.CompletedProcess:
    """Run `command` in there, with the network and the certificates of this system."""
    for name in ("etc/resolv.conf", "etc/ssl/certs/ca-certificates.crt"):
        if Path("/", name).exists():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(Path("/", name), root / name)
    kept = {name: value for name, value in os.environ.items() if re.match(r"PIP_|https?_proxy|no_proxy", name, re.I)}
    environment = {**kept, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
    environment["DEBIAN_FRONTEND"] = "noninteractive"
    # In a namespace of its own the mounts end with the command, whatever ends it.
    enter = (
        'set -e; mount -t proc proc "$0/proc"; mount --rbind /dev "$0/dev"; mount --rbind /sys "$0/sys"; '
        'exec chroot "$0" "$@"'
    )
    shell = ["unshare", "--mount", "--propagation", "private", "sh", "-c", enter, str(root)]
    return subprocess.run([*shell, *command], env=environment, **options)


# --- bench --------------------------------------------------------------------------------------------------------


def bench(parts: list[str]) -> None:
    """Speed and quality in figures; the report lies in build/bench."""
    if not set(parts) <= set(BENCHMARKS):
        raise Problem(f"Choose benchmarks from {', '.join(BENCHMARKS)}.")
    set_up()
    command = [str(qgis_python()), str(ROOT / "benchmarks" / "bench.py"), str(compute_python()), str(BUILD / "bench")]
    subprocess.run([*command, *parts], check=True, env=qgis_environment())
    print(f"\nReport: {BUILD / 'bench' / 'report.md'}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    demo_parser = commands.add_parser("demo", help="set everything up, sharpen a scene, show the result")
    demo_parser.add_argument("--spectral", help="multispectral image; the generated sample scene by default")
    demo_parser.add_argument("--panchromatic", help="panchromatic image")
    demo_parser.add_argument("--effort", default="fast", choices=["fast", "standard", "best"])
    test_parser = commands.add_parser("test", help="set everything up, run the tests")
    test_parser.add_argument("--long", action="store_true", help="also the tests that take many minutes")
    test_parser.add_argument("--qgis", choices=DEBIAN_RELEASES, help="in the QGIS of that Debian release")
    test_parser.add_argument("arguments", nargs="*", help="for pytest, after --")
    bench_parser = commands.add_parser("bench", help="measure speed, quality and memory")
    bench_parser.add_argument("parts", nargs="*", help=f"of {', '.join(BENCHMARKS)}; all by default")
    process_parser = commands.add_parser("process", help="qgis_process with the staged plugin")
    process_parser.add_argument("arguments", nargs=argparse.REMAINDER)
    for name, text in (
        ("stage", "lay the plugin out in build/stage"),
        ("package", "make the zip for QGIS's plugin manager"),
        ("install", "install into the user's QGIS profile"),
    ):
        commands.add_parser(name, help=text)
    options = parser.parse_args()
    try:
        if options.command == "demo":
            if bool(options.spectral) != bool(options.panchromatic):
                raise Problem("Give both --spectral and --panchromatic, or neither.")
            demo(options.spectral, options.panchromatic, options.effort)
        elif options.command == "test":
            if options.qgis:
                return test_in(options.qgis, options.arguments, options.long)
            return test(options.arguments, options.long)
        elif options.command == "bench":
            bench(options.parts)
        elif options.command == "process":
            ensure_qgis()
            stage()
            arguments = options.arguments[1:] if options.arguments[:1] == ["--"] else options.arguments
            return process(arguments).returncode
        else:
            print({"stage": stage, "package": package, "install": install}[options.command]())
    except Problem as problem:
        print(f"build.py: {problem}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"build.py: “{' '.join(error.cmd[:3])} …” failed with status {error.returncode}.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
