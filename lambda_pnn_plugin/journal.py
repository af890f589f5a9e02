"""What the plugin said lately, for its report."""

from __future__ import annotations

import collections

from .runtime.trouble import masked

_LINES = 200

lines: collections.deque[str] = collections.deque(maxlen=_LINES)
problems: collections.deque[str] = collections.deque(maxlen=1)


def note(line: str) -> None:
    """Keep a line of a log."""
    lines.append(masked(line))


def note_problem(sentence: str) -> None:
    """Keep what went wrong last."""
    note(sentence)
    problems.append(masked(sentence))
