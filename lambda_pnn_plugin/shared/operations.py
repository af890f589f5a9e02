"""The operations of the compute process: one class for every request, one for its reply.

Requests are pure: the reply depends on nothing but the request. To add one, declare both classes here and a function
for it in `engine/operations.py`; `docs/architecture.md` shows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Optional, TypeVar

import numpy as np

from .arrays import Array
from .messages import message
from .scene_model import SceneModel, SceneTile
from .weights import Weights
from .window import Window

R = TypeVar("R")


class Request(Generic[R]):
    """A request that is answered by an R."""


class Progress:
    """A message that a request is answered by besides, as often as its operation tells one."""


@dataclass(frozen=True)
class Compute:
    """Where to compute.

    Attributes:
        device: "auto", "cpu", "cuda", "cuda:1" and so on, or "mps".
        threads: of a processor; None leaves their number to PyTorch.
    """

    device: str = "auto"
    threads: Optional[int] = None


@message
@dataclass(frozen=True)
class Hello:
    """The first message of a compute process.

    Attributes:
        versions: of its packages, by name.
        tiles_in_flight: number of tiles that it wants at a time.
        place: what computes, for people, where that is not the process itself.
    """

    versions: Mapping[str, str]
    tiles_in_flight: int = 2
    place: str = ""


@message
@dataclass(frozen=True)
class Failure:
    """The reply to a request that could not be carried out.

    Attributes:
        text, values: the sentence and its values, as :class:`problem.Problem` takes them: the other process knows the
            user's language.
        details: for whoever looks into it, as a traceback; often empty.
    """

    text: str
    values: Mapping[str, Any]
    details: str = ""


@message
@dataclass(frozen=True)
class Done:
    """The reply to a request that asks for nothing."""


@message
@dataclass(frozen=True)
class Enough:
    """Said to whoever carries a request out: its reply is wanted now, with what there is.

    Attributes:
        request: its number, counted from 1 on this connection.
    """

    request: int


@message
@dataclass(frozen=True)
class DeviceInfo:
    """A device to compute on.

    Attributes:
        name: as :class:`Compute` takes it.
        label: for people.
        memory: bytes that it has, used or not; None where nobody says.
    """

    name: str
    label: str
    memory: Optional[int] = None


@message
@dataclass(frozen=True)
class FindDevice(Request[DeviceInfo]):
    """Ask which device `compute` stands for, once it was seen to work."""

    compute: Compute = field(default_factory=Compute)


@message
@dataclass(frozen=True)
class Devices:
    """The devices that work on this computer."""

    devices: tuple[DeviceInfo, ...]


@message
@dataclass(frozen=True)
class ListDevices(Request[Devices]):
    """Ask which devices there are to compute on."""


@message
@dataclass(frozen=True)
class ReleaseMemory(Request[Done]):
    """Give back the memory that is kept for the next request."""


@message
@dataclass(frozen=True)
class Features:
    """What a tile shows: (F,) float32."""

    values: Array


@message
@dataclass(frozen=True)
class Describe(Request[Features]):
    """Describe `tile`, to choose by."""

    compute: Compute
    tile: SceneTile
    model: SceneModel


@message
@dataclass(frozen=True)
class Choice:
    """Tiles that represent a scene.

    Attributes:
        tiles: their indices, ascending.
        shares: how much of the scene each of them stands for; their sum is 1.
    """

    tiles: tuple[int, ...]
    shares: tuple[float, ...]


@message
@dataclass(frozen=True)
class Choose(Request[Choice]):
    """Choose at most `count` ≥ 1 tiles by their features, (N, F) float32; the same seed, the same choice."""

    features: Array
    count: int
    seed: int

    def __post_init__(self) -> None:
        if self.features.ndim != 2 or self.count < 1:
            raise ValueError(f"{self.count} of features of shape {self.features.shape}.")


@message
@dataclass(frozen=True)
class AdaptProgress(Progress):
    """How far adaptation is.

    Attributes:
        step, steps: how many steps are done, and how many there will be as far as is known.
        r_ergas, d_lambda, d_rho: terms of the loss on the step's mini-batch, each ≥ 0.
        preview: the :class:`Preview` asked for, (B, rows, columns) float32 in the MS's numbers; None most times.
    """

    step: int
    steps: int
    r_ergas: float
    d_lambda: float
    d_rho: float
    preview: Optional[Array] = None


@dataclass(frozen=True)
class Preview:
    """A part of one of the tiles of a training, to be shown now and then as the network sharpens it meanwhile.

    Attributes:
        tile: its index.
        inner: PAN pixels of the tile.
    """

    tile: int
    inner: Window


BATCH = 2
"""Crops of a mini-batch, unless memory runs short."""


@message
@dataclass(frozen=True)
class Adapt(Request[Weights]):
    """Train the network on `tiles`; :class:`AdaptProgress` is told meanwhile, and :class:`Enough` is heard.

    Attributes:
        shares: how much of the scene each tile stands for, in any unit.
        iterations: optimiser steps at most, ≥ 1; 0 takes `initial` as it is, for this scene.
        seed: the same seed, the same weights.
        initial: weights to start from; None starts with the first estimate as it is.
        preview: what is to be shown meanwhile; makes no difference to the weights.
        scratch: steps of a training without `initial`, which takes the place of the other if `initial` is no better
            than the first estimate here; 0: never.
    """

    compute: Compute
    tiles: tuple[SceneTile, ...]
    shares: tuple[float, ...]
    model: SceneModel
    iterations: int
    seed: int
    initial: Optional[Weights] = None
    preview: Optional[Preview] = None
    scratch: int = 0

    def __post_init__(self) -> None:
        if self.preview is not None and not 0 <= self.preview.tile < len(self.tiles):
            raise ValueError(f"Tile {self.preview.tile} of {len(self.tiles)}.")
        if not self.tiles or len(self.shares) != len(self.tiles):
            raise ValueError(f"{len(self.tiles)} tiles and {len(self.shares)} shares.")
        if self.iterations < (0 if self.initial else 1):
            raise ValueError(f"{self.iterations} iterations.")


@message
@dataclass(frozen=True)
class ReadCheckpoint(Request[Weights]):
    """Read the bytes of a published checkpoint, (N,) uint8; nothing in them is executed."""

    content: Array


@message
@dataclass(frozen=True)
class Prediction:
    """A sharpened window: (B, rows, columns) in the MS's numbers, of the dtype asked for."""

    image: Array


@message
@dataclass(frozen=True)
class Predict(Request[Prediction]):
    """Sharpen the part `inner` of the PAN window of `tile`.

    What lies within :func:`receptive_field.halo` of the tile's border lacks surroundings.

    Attributes:
        dtype: of the numbers, as "<u2"; integers are rounded and kept within the type's range.
    """

    compute: Compute
    tile: SceneTile
    model: SceneModel
    weights: Weights
    inner: Window
    dtype: str

    def __post_init__(self) -> None:
        if np.dtype(self.dtype).kind not in "iuf":
            raise ValueError(f"Images of type {self.dtype} are not written.")
