"""The plugin's files: laid out as QGIS installs them, packed, installed."""

from __future__ import annotations

import os
import platform
import shutil
import zipfile
from pathlib import Path

from . import checks, translations
from .places import BUILD, PLUGIN, ROOT, STAGE

DOCUMENTS = ("metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", "CITATION.cff")


def stage() -> Path:
    """Lay the plugin out as QGIS installs it, in build/stage."""
    target = STAGE / PLUGIN
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(ROOT / PLUGIN, target, ignore=shutil.ignore_patterns("__pycache__", "*.pyc", ".*"))
    shutil.copytree(ROOT / "resources", target / "resources", ignore=shutil.ignore_patterns("i18n", ".*"))
    translations.compile_into(target / "resources" / "i18n")
    for name in DOCUMENTS:
        shutil.copy(ROOT / name, target)
    return target


def package() -> Path:
    """The zip that QGIS's plugin manager installs, once it has passed every check; same files, same bytes."""
    staged = stage()
    checks.check(staged)
    archive = BUILD / f"{PLUGIN}-{checks.metadata(staged)['version']}.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as bundle:
        for path in sorted(staged.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(STAGE).as_posix(), (2020, 1, 1, 0, 0, 0))
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
