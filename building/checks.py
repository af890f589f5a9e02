"""Linter, formatter and type checker, and what plugins.qgis.org asks of a plugin; every finding counts."""

from __future__ import annotations

import configparser
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from . import tools
from .places import CHECKERS, PLUGIN, ROOT, Problem

LINKS = ("homepage", "tracker", "repository")
REQUIRED = (
    *("name", "description", "about", "version", "changelog", "qgisMinimumVersion", "author", "email", "icon"),
    *LINKS,
)
LINK = re.compile(r"https?://[\w-]+(\.[\w-]+)+(/\S*)?")
MOST_BYTES = 25_000_000
REFUSED = re.compile(
    r"(^|/)\.|(^|/)(__pycache__|__MACOSX)(/|$)|\.(pyc|pyo|pyd|so|dll|dylib|exe|bat|sh|jar|zip|whl)$", re.IGNORECASE
)
"""Hidden and compiled files, and others that do not belong in a plugin."""
REQUIREMENTS = ROOT / "building" / "requirements.txt"


def lint() -> None:
    """The linter and the formatter's check over the whole project.

    Raises:
        Problem: one of them found something, which it printed.
    """
    ensure_tools()
    ruff = str(CHECKERS / "bin" / "ruff")
    for command in ([ruff, "check", "--quiet", str(ROOT)], [ruff, "format", "--check", "--quiet", str(ROOT)]):
        if subprocess.run(command).returncode != 0:
            raise Problem(f"“ruff {command[1]}” found what the lines above say, or files that it would change.")


def types(compute: Path) -> None:
    """The type checker over the package, strict where QGIS is not at hand (pyproject.toml).

    Args:
        compute: a Python with PyTorch, whose types are taken.

    Raises:
        Problem: it found something, which it printed.
    """
    ensure_tools()
    command = [sys.executable, "-m", "mypy", "--python-executable", str(compute)]
    if subprocess.run(command, cwd=ROOT, env=tools.environment(CHECKERS)).returncode != 0:
        raise Problem("The type checker found what the lines above say.")


def check(staged: Path) -> None:
    """Every check over the plugin's files in `staged`.

    Raises:
        Problem: with all that was found.
    """
    found = [*about_metadata(staged), *about_files(staged), *about_security(staged), *about_secrets(staged)]
    found += about_style(staged)
    if found:
        raise Problem("The package is not fit to publish:\n  " + "\n  ".join(found))


def metadata(staged: Path) -> configparser.SectionProxy:
    """What metadata.txt says."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(staged / "metadata.txt", encoding="utf-8")
    return parser["general"]


def placeholders(staged: Path) -> list[str]:
    """Entries of metadata.txt that lead nowhere: their addresses are those that are kept for examples."""
    return [key for key in (*LINKS, "email") if re.search(r"\bexample\.(org|com|net)\b", metadata(staged)[key])]


def about_metadata(staged: Path) -> Iterator[str]:
    general = metadata(staged)
    for key in REQUIRED:
        if not general.get(key, "").strip():
            yield f"metadata.txt lacks {key}."
    for key in LINKS:
        if not LINK.fullmatch(general.get(key, "")):
            yield f"metadata.txt's {key} is no web address."
    if not re.fullmatch(r"\d+\.\d+(\.\d+)?", general.get("version", "")):
        yield "metadata.txt's version is not of the form 1.2.3."
    if general.get("version", "") not in general.get("changelog", ""):
        yield "metadata.txt's changelog does not tell of this version."
    if not re.fullmatch(r"\S+@\S+\.\w+", general.get("email", "")):
        yield "metadata.txt's email is no address."
    if not (staged / general.get("icon", "?")).is_file():
        yield "metadata.txt's icon does not exist."


def about_files(staged: Path) -> Iterator[str]:
    files = sorted(path for path in staged.rglob("*") if not path.is_dir() or path.is_symlink())
    for path in files:
        name = path.relative_to(staged).as_posix()
        if REFUSED.search(name) or path.is_symlink():
            yield f"{name} is of a kind that does not belong in a plugin."
    for needed in ("LICENSE", "__init__.py"):
        if not (staged / needed).is_file():
            yield f"{needed} is missing."
    size = sum(path.stat().st_size for path in files)
    if size > MOST_BYTES:
        yield f"It measures {size} bytes; {MOST_BYTES} are allowed."
    if not re.fullmatch(r"[A-Za-z][\w-]*", PLUGIN):
        yield f"The folder's name {PLUGIN} is not allowed."


def about_security(staged: Path) -> list[str]:
    """What Bandit finds beyond low severity, which starting a process or drawing a number has."""
    answer = _run(staged, "bandit", "-q", "-r", "-f", "json", "--severity-level", "medium", ".")
    found = json.loads(answer)
    return [
        *(f"bandit could not read {error['filename']}: {error['reason']}" for error in found["errors"]),
        *(f"{item['filename']}:{item['line_number']}: {item['issue_text']}" for item in found["results"]),
    ]


def about_secrets(staged: Path) -> list[str]:
    """What looks like a password or key."""
    found = json.loads(_run(staged, "detect_secrets", "scan", "--all-files", "."))["results"]
    return [f"{file}:{item['line_number']}: {item['type']}" for file, items in found.items() for item in items]


def about_style(staged: Path) -> list[str]:
    """What flake8 says, with the project's length of lines, and blanks in slices where the formatter puts them."""
    return _run(staged, "flake8", "--isolated", "--max-line-length=120", "--extend-ignore=E203", ".").splitlines()


def _run(folder: Path, module: str, *arguments: str) -> str:
    """What a checker prints about `folder`: from inside, for what lies elsewhere not all of them look at."""
    ensure_tools()
    command = [sys.executable, "-m", module, *arguments]
    answer = subprocess.run(command, cwd=folder, env=tools.environment(CHECKERS), capture_output=True, text=True)
    if answer.returncode not in (0, 1) or (answer.returncode and not answer.stdout):
        raise Problem(f"{module} did not run: {answer.stderr}")
    return answer.stdout


def ensure_tools() -> None:
    """Install the checkers, and what else building needs, if that is not done yet."""
    tools.ensure(REQUIREMENTS, CHECKERS, Path(sys.executable))
