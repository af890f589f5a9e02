"""Who watches a job, and how far its stages are."""

from __future__ import annotations

from typing import Protocol

from ..shared.problem import Cancelled


class Feedback(Protocol):
    """Who watches a job."""

    def progress(self, fraction: float) -> None:
        """Hear the share of the work that is done, in 0..1."""

    def log(self, text: str) -> None:
        """Hear a line for the log."""

    def warn(self, text: str) -> None:
        """Hear a line for the log that the user should not miss."""

    def cancelled(self) -> bool:
        """Return whether the user wants the job to end."""


class Stage:
    """The feedback of one stage of a job: its own 0..1 is a part of the whole job's.

    Args:
        first, last: the part, of 0..1.
    """

    def __init__(self, feedback: Feedback, first: float, last: float) -> None:
        self._feedback, self._first, self._last = feedback, first, last

    def progress(self, fraction: float) -> None:
        """Pass the stage's progress on as the job's.

        Raises:
            Cancelled: the user ended the job.
        """
        if self.cancelled():
            raise Cancelled
        self._feedback.progress(self._first + (self._last - self._first) * fraction)

    def log(self, text: str) -> None:
        """Pass a line for the log on."""
        self._feedback.log(text)

    def warn(self, text: str) -> None:
        """Pass a warning on."""
        self._feedback.warn(text)

    def cancelled(self) -> bool:
        """Return whether the user wants the job to end."""
        return self._feedback.cancelled()


class Quiet:
    """The feedback of one of many pieces of work: progress and warnings are passed on, the log of each is not."""

    def __init__(self, feedback: Feedback) -> None:
        self._feedback = feedback

    def progress(self, fraction: float) -> None:
        """Pass progress on."""
        self._feedback.progress(fraction)

    def log(self, text: str) -> None:
        """Leave the line out."""

    def warn(self, text: str) -> None:
        """Pass a warning on."""
        self._feedback.warn(text)

    def cancelled(self) -> bool:
        """Return whether the user wants the job to end."""
        return self._feedback.cancelled()
