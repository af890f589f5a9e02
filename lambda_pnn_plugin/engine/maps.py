"""Several maps of the same image that are cut and stacked together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import TypeVar

import torch
from torch import Tensor

M = TypeVar("M", bound="Maps")


@dataclass(frozen=True)
class Maps:
    """A base for dataclasses whose tensors are maps (…, B, H, W); what else they hold is the same for every part."""

    @property
    def maps(self) -> list[Tensor]:
        """All maps, always in the same order."""
        return [getattr(self, name) for name in self._names]

    @property
    def _names(self) -> list[str]:
        return [field.name for field in fields(self) if isinstance(getattr(self, field.name), Tensor)]

    def _of(self: M, maps: Iterable[Tensor]) -> M:
        return replace(self, **dict(zip(self._names, maps)))

    def cut(self: M, rows: slice, columns: slice) -> M:
        """Return the part for a window of the image."""
        return self._of(complete[..., rows, columns] for complete in self.maps)

    @staticmethod
    def stack(parts: Sequence[M]) -> M:
        """Return the maps of single images as one for their mini-batch."""
        return parts[0]._of(torch.stack(alike) for alike in zip(*(part.maps for part in parts)))
