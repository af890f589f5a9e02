"""The plugin's files: laid out as QGIS installs them, packed, installed."""

from __future__ import annotations

import os
import platform
import shutil
import sys
import zipfile
from pathlib import Path

from . import checks, sources, translations
from .places import BUILD, PLUGIN, ROOT, STAGE, TRANSLATIONS, Problem

CONTENT = (PLUGIN, "resources", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", "CITATION.cff")
"""What of the project makes the plugin."""


def stage() -> Path:
    """Lay the plugin out as QGIS installs it, in build/stage."""
    target = STAGE / PLUGIN
    shutil.rmtree(target, ignore_errors=True)
    for file in sources.files(*CONTENT):
        place = target / (file.relative_to(PLUGIN) if file.parts[0] == PLUGIN else file)
        if TRANSLATIONS not in (ROOT / file).parents and not sources.hidden(file):
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / file, place)
    translations.compile_into(target / "resources" / "i18n")
    return target


def package(publish: bool = False) -> Path:
    """The zip that QGIS's plugin manager installs, once it has passed every check; same files, same bytes.

    Args:
        publish: whether it is to be published: then addresses must be real, and all of it committed.

    Raises:
        Problem: something is not as it must be.
    """
    staged = stage()
    checks.check(staged)
    doubts = []
    if changed := sources.differing(*CONTENT):
        doubts.append(f"not as in the last commit: {', '.join(changed)}")
    if made_up := checks.placeholders(staged):
        doubts.append(f"to publish it needs real addresses in metadata.txt: {', '.join(made_up)}")
    if doubts and publish:
        raise Problem(f"Not packed, {'; '.join(doubts)}.")
    for doubt in doubts:
        print(f"Packed, but {doubt}", file=sys.stderr)
    archive = BUILD / f"{PLUGIN}-{checks.metadata(staged)['version']}.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as bundle:
        for path in sorted(staged.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(STAGE).as_posix(), (2020, 1, 1, 0, 0, 0))
                entry.external_attr = 0o644 << 16
                bundle.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return archive


def install() -> list[Path]:
    """Put the plugin into the user's own profile of every QGIS that has one, or of QGIS 3; return where it lies."""
    staged, targets = stage(), []
    for profile in user_profiles():
        targets.append(profile / "python" / "plugins" / PLUGIN)
        shutil.rmtree(targets[-1], ignore_errors=True)
        shutil.copytree(staged, targets[-1])
    return targets


def user_profiles() -> list[Path]:
    """Return the default profiles of the user's QGIS, those of version 3 and of version 4."""
    home = Path.home()
    base = {
        "Windows": Path(os.environ.get("APPDATA", home)) / "QGIS",
        "Darwin": home / "Library/Application Support/QGIS",
    }.get(platform.system(), home / ".local/share/QGIS")
    versions = [base / name for name in ("QGIS3", "QGIS4") if (base / name).is_dir()]
    return [version / "profiles" / "default" for version in versions or [base / "QGIS3"]]
