"""Packages of Debian, and roots of its releases to test in."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from .places import BUILD, Problem

QGIS_PACKAGES = ["qgis", "python3-qgis", "qgis-providers", "python3-gdal", "gdal-bin"]
WINDOW_PACKAGES = ["xvfb", "xauth"]
TRANSLATION_PACKAGES = ["qttools5-dev-tools"]
_PYTORCH = ["python3-torch", "python3-sklearn", "python3-pip"]
"""The system's, which is then used as it is."""
RELEASES = {
    "bookworm": [],  # QGIS 3.22; PyTorch is set up
    "trixie": _PYTORCH,  # QGIS 3.40
    "forky": _PYTORCH,  # QGIS 3.44
}
"""Whose QGIS the tests can run in, and what is installed there besides."""


_APT_INSTALL = ["install", "-qq", "-y", "--no-install-recommends"]


def here() -> bool:
    """Whether packages are Debian's, or those of what is made of it."""
    return Path("/etc/debian_version").exists()


def install(packages: list[str]) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-q"], [*_APT_INSTALL, *packages]):
        subprocess.run(["apt-get", *command], check=True, env=environment, stdout=subprocess.DEVNULL)


def root_of(release: str) -> Path:
    """The folder with a Debian of that release, made if need be.

    Raises:
        Problem: it cannot be made here.
    """
    if not here() or os.geteuid() != 0:
        raise Problem("Tests in another QGIS need Debian and root, to make and enter a root of that release.")
    root = BUILD / "roots" / release
    if not (root / "ready").exists():
        _make(release, root)
    return root


def _make(release: str, root: Path) -> None:
    if not shutil.which("debootstrap"):
        install(["debootstrap"])
    shutil.rmtree(root, ignore_errors=True)
    root.parent.mkdir(parents=True, exist_ok=True)
    print(f"Making a Debian {release} in {root} …", flush=True)
    command = ["debootstrap", "--variant=minbase", release, str(root)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, **_knowing(release)})
    packages = [
        *QGIS_PACKAGES,
        *WINDOW_PACKAGES,
        *TRANSLATION_PACKAGES,
        *RELEASES[release],
        "ca-certificates",
        "procps",
    ]
    if run_in(root, ["apt-get", *_APT_INSTALL, *packages], stdout=subprocess.DEVNULL).returncode != 0:
        raise Problem(f"Packages could not be installed in {root}; the lines above say why.")
    (root / "ready").touch()


def _knowing(release: str) -> dict[str, str]:
    """Variables under which debootstrap knows `release`, even one younger than itself: all are made as “sid” is."""
    own = Path("/usr/share/debootstrap")
    if (own / "scripts" / release).exists():
        return {}
    copy = BUILD / "debootstrap"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(own, copy, symlinks=True)
    (copy / "scripts" / release).symlink_to("sid")
    return {"DEBOOTSTRAP_DIR": str(copy)}


def run_in(root: Path, command: list[str], **options) -> subprocess.CompletedProcess:
    """Run `command` in there, with the network and the certificates of this system."""
    for name in ("etc/resolv.conf", "etc/ssl/certs/ca-certificates.crt"):
        if Path("/", name).exists():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(Path("/", name), root / name)
    inherited = re.compile(r"CI$|PIP_|https?_proxy|no_proxy", re.IGNORECASE)
    kept = {name: value for name, value in os.environ.items() if inherited.match(name)}
    environment = {**kept, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
    environment["DEBIAN_FRONTEND"] = "noninteractive"
    # In a namespace of its own the mounts end with the command, whatever ends it.
    enter = (
        'set -e; mount -t proc proc "$0/proc"; mount --rbind /dev "$0/dev"; mount --rbind /sys "$0/sys"; '
        'exec chroot "$0" "$@"'
    )
    shell = ["unshare", "--mount", "--propagation", "private", "sh", "-c", enter, str(root)]
    return subprocess.run([*shell, *command], env=environment, **options)
