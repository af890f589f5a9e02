"""The project's own files, as opposed to what lies about among them."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .places import BUILD, ROOT


def files(*below: str) -> list[Path]:
    """The project's files, new ones too, but none that git ignores.

    Where git knows nothing: all but what is hidden, compiled, or built.

    Args:
        below: folders or files to stay within, as named from the project's folder; all by default.

    Returns:
        paths relative to the project's folder, sorted.
    """
    listed = _git("ls-files", "-co", "--exclude-standard", "-z", "--", *below)
    if listed:
        return sorted(Path(name) for name in filter(None, listed.split("\0")) if (ROOT / name).is_file())
    starts = [ROOT / name for name in below] or [ROOT]
    found = [path for start in starts for path in ([start] if start.is_file() else start.rglob("*"))]
    own = (path.relative_to(ROOT) for path in found if BUILD not in path.parents and path.is_file())
    return sorted(path for path in own if not hidden(path) and "__pycache__" not in path.parts)


def hidden(path: Path) -> bool:
    """Whether a relative `path` is hidden, or lies in a hidden folder."""
    return any(part.startswith(".") for part in path.parts)


def differing(*below: str) -> list[str]:
    """Names of files that are not as the last commit has them; none where git knows nothing."""
    answer = _git("status", "--porcelain", "-z", "--no-renames", "--", *below) or ""
    return [entry[3:] for entry in answer.split("\0") if entry]


def _git(*arguments: str) -> str | None:
    """What git says of the project; None if this is no clone, or there is no git."""
    try:
        answer = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True)
    except OSError:
        return None
    return answer.stdout if answer.returncode == 0 else None
