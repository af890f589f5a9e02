"""How long a job's stages take."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

from ..shared.translation import tr, tr_noop

T = TypeVar("T")

MEASURING, TRAINING = tr_noop("measuring"), tr_noop("training")
SHARPENING, CHECKING, JUDGING = tr_noop("sharpening"), tr_noop("comparing the file"), tr_noop("scores")
READING, WRITING = tr_noop("reading"), tr_noop("writing")
SIDE_BY_SIDE = (READING, WRITING)
"""What goes on while is computed: parts of sharpening."""


class Times:
    """The seconds of stages, by their names."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextlib.contextmanager
    def of(self, stage: str) -> Iterator[None]:
        """Context whose time counts for a stage; one stage is measured on one thread."""
        started = time.monotonic()
        try:
            yield
        finally:
            self.seconds[stage] = self.seconds.get(stage, 0.0) + time.monotonic() - started

    def timed(self, stage: str, work: Callable[..., T]) -> Callable[..., T]:
        """Return `work`, every call of which counts for a stage."""

        def working(*given: object) -> T:
            with self.of(stage):
                return work(*given)

        return working

    def words(self) -> str:
        """Return the stages with their seconds, for people."""
        beside = ", ".join(
            f"{tr(stage)} {self.seconds[stage]:.1f} s" for stage in SIDE_BY_SIDE if stage in self.seconds
        )
        found = []
        for stage in (MEASURING, TRAINING, SHARPENING, CHECKING, JUDGING):
            if stage in self.seconds:
                told = f"{tr(stage)} {self.seconds[stage]:.1f} s"
                if stage == SHARPENING and beside:
                    told += " " + tr("(meanwhile {stages})", stages=beside)
                found.append(told)
        return ", ".join(found)
