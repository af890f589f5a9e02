"""The latest lines of the log and the last error, for the report."""

from __future__ import annotations

import collections
import traceback

from ..runtime.pip_errors import without_logins
from ..shared.problem import Problem

_LINES = 200
"""Lines of the log that are kept."""

lines: collections.deque[str] = collections.deque(maxlen=_LINES)
problems: collections.deque[str] = collections.deque(maxlen=1)


def note(line: str) -> None:
    """Keep one or several lines of a log, without logins in addresses."""
    lines.extend(without_logins(line).splitlines())


def note_error(error: Exception) -> None:
    """Keep `error` as the last one, and in the log its details, or the traceback if it is no Problem."""
    expected = isinstance(error, Problem)
    sentence = str(error) if expected else repr(error)
    note(error.details if expected else "".join(traceback.format_exception(None, error, error.__traceback__)))
    note(sentence)
    problems.append(without_logins(sentence))
