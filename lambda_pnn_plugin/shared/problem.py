"""How work ends early."""

from __future__ import annotations

from collections.abc import Callable

from .translation import tr

IsCancelled = Callable[[], bool]
"""Asked whether the user cancelled."""


def never() -> bool:
    """Return False: nobody cancels."""
    return False


class Problem(Exception):  # noqa: N818, for people rather than for tracebacks
    """The work cannot be done; one sentence names the layer or file, the cause and the way out.

    Args:
        text, values: the sentence, as :func:`translation.tr` takes it.

    Attributes:
        text, values: as given, for another process to say it in the user's language.
        details: for whoever looks into it, as a traceback; often none.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(tr(text, **values))
        self.text, self.values = text, values
        self.details = ""


class Cancelled(Exception):  # noqa: N818
    """The user ended the work."""
