"""A window's eye on a task."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from qgis.core import QgsTask


class Watch:
    """Connects slots to a task's signals by name, and cuts just these again: QGIS's own must stay.

    Whoever holds it needs no reference to the task after its end, when QGIS deletes it.
    """

    def __init__(self, task: QgsTask, **slots: Callable) -> None:
        self.task, self._slots = task, slots
        for name, slot in slots.items():
            getattr(task, name).connect(slot)

    def end(self) -> None:
        """Hear no more of the task, which goes on."""
        for name, slot in self._slots.items():
            with contextlib.suppress(RuntimeError, TypeError):  # it is deleted already
                getattr(self.task, name).disconnect(slot)
