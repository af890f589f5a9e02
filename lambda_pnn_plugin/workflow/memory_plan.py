"""How much is read, learnt from and computed at once, so that a budget of memory is kept in every step."""

from __future__ import annotations

from dataclasses import dataclass

from ..shared.memory import usable_memory
from ..shared.operations import DeviceInfo
from ..shared.problem import Problem
from ..shared.receptive_field import halo
from ..shared.scene_model import Optics
from .sampling import MAX_CANDIDATES, MAX_SAMPLES, SAMPLE_SIDE

TILE_SIDES = (1024, 512, 256)
"""PAN pixels of an output tile's side, by preference: larger ones take memory, smaller ones time for their halos.

Multiples of GeoTIFF's blocks, so that each block is written once.
"""
BYTES_FOR_FEATURES, BYTES_PER_VALUE = 320 << 20, 60
"""What predicting a tile takes at most: for the network's features, and for every value of the tile and its halo."""
LEAST_BYTES_FOR_FEATURES = 128 << 20
"""What the features of the smallest tile take."""
IMAGES_OF_A_SAMPLE = 6
"""Images of a sample's size, of all bands in float32, that training keeps."""
LEAST_SAMPLES, FEW_SAMPLES = 2, 4
"""Parts of a scene to learn from, at least: in little memory, and in much."""
MUCH = 1 << 30
"""Bytes that samples, and candidates, take at most however much there is: those of very many bands are fewer."""


@dataclass(frozen=True)
class MemoryPlan:
    """How much at once.

    Attributes:
        tile_side: PAN pixels of a tile's side.
        samples: parts of a scene to learn from, at most.
        candidates: parts of a scene to choose them from, at most.
        reduced: whether they are fewer than with more memory, so that the result is another, too.
    """

    tile_side: int
    samples: int = MAX_SAMPLES
    candidates: int = MAX_CANDIDATES
    reduced: bool = False


def memory_plan(
    chosen: int | None,
    device: DeviceInfo,
    ratio: tuple[float, float],
    optics: Optics,
    value_bytes: int,
    corrections: int = 1,
) -> MemoryPlan:
    """Return what fits into the user's budget, or into a quarter of what the device has.

    Training may take four times of that, what is read at most a quarter of what QGIS may use besides.

    Args:
        chosen: the user's budget for a tile in bytes, None if there is none.
        device: on which to compute.
        value_bytes: bytes of a number of the MS.
        corrections: as in :class:`SceneModel`.

    Raises:
        Problem: even the least takes more.
    """
    budget = chosen or (device.memory or 0) // 4
    if device.memory:
        budget = min(budget, device.memory)
    if not budget:
        return MemoryPlan(TILE_SIDES[0])
    bands = len(optics.ms_gains)
    least = LEAST_BYTES_FOR_FEATURES + _values_bytes(TILE_SIDES[-1], ratio, optics, corrections)
    if budget < least:
        raise Problem(
            "Sharpening {bands} bands takes {least} MB of memory at least, but {budget} MB are allowed; raise “Memory "
            "for a tile” in the options, choose fewer bands, or another device.",
            bands=bands,
            least=-(-least >> 20),
            budget=budget >> 20,
        )
    ms_side = SAMPLE_SIDE / min(ratio) + 20
    sample = 4 * bands * SAMPLE_SIDE * (IMAGES_OF_A_SAMPLE * SAMPLE_SIDE + 4 * ms_side)
    candidate = value_bytes * (bands * ms_side**2 + SAMPLE_SIDE**2)
    own = min(budget, (usable_memory() or 4 * budget) // 4)
    most = (_number(MUCH / sample, FEW_SAMPLES, MAX_SAMPLES), _number(MUCH / candidate, FEW_SAMPLES, MAX_CANDIDATES))
    fitting = min(most[0], _number(4 * budget / sample)), min(most[1], _number(own / candidate))
    return MemoryPlan(tile_side(budget, ratio, optics, corrections), *fitting, fitting != most)


def _number(fitting: float, least: int = LEAST_SAMPLES, most: int = MAX_CANDIDATES) -> int:
    return max(least, min(most, int(fitting)))


def tile_side(memory: int, ratio: tuple[float, float], optics: Optics, corrections: int = 1) -> int:
    """Return the largest side of a tile that `memory` bytes suffice for; the largest of all if that is 0, unknown."""
    fits = memory - BYTES_FOR_FEATURES
    fitting = (side for side in TILE_SIDES if _values_bytes(side, ratio, optics, corrections) <= fits)
    return next(fitting, TILE_SIDES[-1]) if memory else TILE_SIDES[0]


def _values_bytes(side: int, ratio: tuple[float, float], optics: Optics, corrections: int) -> int:
    """Return what the values of a tile and its halo take."""
    return BYTES_PER_VALUE * len(optics.ms_gains) * (side + 2 * halo(max(ratio), optics, corrections)) ** 2
