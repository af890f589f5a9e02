"""GDAL's callback for long work, by what says whether to go on."""

from __future__ import annotations

from collections.abc import Callable


class Proceeding:
    """Passes the share that is done on, and ends GDAL's work where that is wanted.

    Args:
        proceed: called with the share, in 0..1; says whether to go on.

    Attributes:
        stopped: whether it did not want to.
    """

    def __init__(self, proceed: Callable[[float], bool]) -> None:
        self._proceed, self.stopped = proceed, False
        self._interruption: BaseException | None = None

    def __call__(self, fraction: float, *_: object) -> int:
        try:
            self.stopped = not self._proceed(fraction)
        except BaseException as error:  # GDAL would print it and go its own way
            self.stopped, self._interruption = True, error
        return int(not self.stopped)

    def raise_interruption(self) -> None:
        """Raise what `proceed` raised, once GDAL has returned."""
        if self._interruption is not None:
            raise self._interruption
