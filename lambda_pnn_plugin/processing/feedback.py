"""Adapter from Processing's feedback to that of a job."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..host import journal


class JobFeedback:
    """Passes a job's progress and log on to the dialog, the model or the command line, and cancelling back."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def progress(self, fraction: float) -> None:
        self._feedback.setProgress(100 * fraction)

    def log(self, text: str) -> None:
        journal.note(text)
        self._feedback.pushInfo(text)

    def warn(self, text: str) -> None:
        journal.note(text)
        self._feedback.pushWarning(text)

    def cancelled(self) -> bool:
        return self._feedback.isCanceled()
