"""What the plugin said lately, for its report."""

from __future__ import annotations

import collections
import traceback

from ..runtime.pip_errors import masked
from ..shared.problem import Problem

_LINES = 200

lines: collections.deque[str] = collections.deque(maxlen=_LINES)
problems: collections.deque[str] = collections.deque(maxlen=1)


def note(line: str) -> None:
    """Keep a line of a log, or several."""
    lines.extend(masked(line).splitlines())


def note_fault(error: Exception) -> None:
    """Keep what went wrong last, a problem or anything else."""
    expected = isinstance(error, Problem)
    sentence = str(error) if expected else repr(error)
    note(error.details if expected else "".join(traceback.format_exception(None, error, error.__traceback__)))
    note(sentence)
    problems.append(masked(sentence))
