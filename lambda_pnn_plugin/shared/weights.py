"""What adaptation learns of a scene."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .arrays import Array
from .messages import message


@message
@dataclass(frozen=True, eq=False)
class Weights:
    """All that is learnt or measured on a scene, so that any tile of it can be sharpened. Equal if the numbers are.

    Attributes:
        network: float32, the parameters of the network by their names.
        gates: float32 (64,) each, the frozen gates of the channels by their module's name.
        statistics: float32 (B, 1, 1) each, what the first estimate takes from the whole scene, by name; "details",
            (1, 1, 1), is 1 if it has PAN's details and 0 if it is the interpolated MS.
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


INTERPOLATED: Mapping[str, Array] = {"details": np.zeros((1, 1, 1), np.float32)}
"""Statistics of weights whose network takes the interpolated MS for its estimate, as the published ones do."""
FEATURES, HIDDEN = 64, 16
"""Channels of the network's features, and of the layer that a channel gate squeezes them into."""


def architecture(bands: int) -> dict[str, tuple[int, ...]]:
    """Return the shapes of the parameters of the network for so many bands, by their names."""
    kernels = {
        "first": (FEATURES, bands + 1, 3),
        "second": (FEATURES, FEATURES, 3),
        "last": (bands, FEATURES, 5),
        **{f"residual_{block}.{part}": (FEATURES, FEATURES, 3) for block in (1, 2) for part in ("first", "second")},
        **{f"attention_{block}.spatial_gate.convolution": (1, 2, 7) for block in (1, 2)},
    }
    layers = {
        f"attention_{block}.channel_gate.{name}": shape
        for block in (1, 2)
        for name, shape in (("squeeze", (HIDDEN, FEATURES)), ("excite", (FEATURES, HIDDEN)))
    }
    found: dict[str, tuple[int, ...]] = {f"{name}.weight": (a, b, k, k) for name, (a, b, k) in kernels.items()}
    found.update({f"{name}.weight": shape for name, shape in layers.items()})
    found.update({name.replace(".weight", ".bias"): shape[:1] for name, shape in list(found.items())})
    return found


STATISTICS = ("variance", "gain", "evidence", "ms_level", "pan_level")
"""Names of what the first estimate takes from the whole scene, but for "details"."""


def check_weights(weights: Weights) -> int:
    """Return the number of bands that weights are for.

    Raises:
        ValueError: they are not those of this network, or hold what is no number.
    """
    bands = bands_of(weights.network)
    shapes = {
        **{f"attention_{block}.channel_gate": (FEATURES,) for block in (1, 2)},
        **dict.fromkeys(STATISTICS, (bands, 1, 1)),
        "details": (1, 1, 1),
    }
    for name, array in (*weights.gates.items(), *weights.statistics.items()):
        if array.shape != shapes.get(name) or not np.isfinite(array).all():
            raise ValueError(f"“{name}” is not that of the network.")
    if not np.isin(weights.statistics.get("details", 1.0), (0.0, 1.0)).all():
        raise ValueError("“details” is neither 0 nor 1.")
    return bands


def bands_of(network: Mapping[str, Array]) -> int:
    """Return the number of bands that a network is for.

    Raises:
        ValueError: names or shapes are not those of this network, or it holds what is no number.
    """
    bias = network.get("last.bias")
    bands = len(bias) if bias is not None and bias.ndim == 1 else 0
    if {name: array.shape for name, array in network.items()} != architecture(bands):
        raise ValueError("Names or shapes are not those of the network.")
    if not all(np.isfinite(array).all() for array in network.values()):
        raise ValueError("It holds what is no number.")
    return bands
