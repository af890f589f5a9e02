"""What adaptation learns of a scene."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from .arrays import Array
from .messages import message


@message
@dataclass(frozen=True, eq=False)
class Weights:
    """All that is learnt or measured on a scene, so that any tile of it can be sharpened. Equal if the numbers are.

    Attributes:
        network: float32, the parameters of the network by their names.
        gates: float32 (64,) each, the frozen gates of the channels by their module's name.
        statistics: float32 (B, 1, 1) each, what the first estimate takes from the whole scene, by name.
        metadata: what is known of their making, for people.
    """

    network: Mapping[str, Array]
    gates: Mapping[str, Array]
    statistics: Mapping[str, Array]
    metadata: Mapping[str, str]

    @functools.cached_property
    def digest(self) -> str:
        """A hash of all numbers and their names, as a hexadecimal text."""
        found = hashlib.blake2b(digest_size=16)
        for part in (self.network, self.gates, self.statistics):
            for name in sorted(part):
                found.update(f"{name} {part[name].dtype.str} {part[name].shape}".encode())
                found.update(part[name].tobytes())
        return found.hexdigest()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Weights) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)
